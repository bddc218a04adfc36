#include "keytext.h"

#include <array>

namespace sozialraum::keytext
{

  namespace
  {

    //! Blanks as they occur in keys: space, tab, line ends, no-break, thin and narrow no-break space.
    constexpr std::array<std::string_view, 7> blanks{ " ", "\t", "\n", "\r", "\u00a0", "\u2009", "\u202f" };

    std::size_t blankAtStart( std::string_view text )
    {
      for ( std::string_view blank : blanks )
      {
        if ( text.starts_with( blank ) )
          return blank.size();
      }
      return 0;
    }

    std::size_t blankAtEnd( std::string_view text )
    {
      for ( std::string_view blank : blanks )
      {
        if ( text.ends_with( blank ) )
          return blank.size();
      }
      return 0;
    }

    std::string_view withoutBlanksAtEnds( std::string_view text )
    {
      while ( const std::size_t length = blankAtStart( text ) )
        text.remove_prefix( length );
      while ( const std::size_t length = blankAtEnd( text ) )
        text.remove_suffix( length );
      return text;
    }

  }

  std::string trimmed( std::string_view cell )
  {
    return std::string( withoutBlanksAtEnds( cell ) );
  }

  std::optional<std::string> digitsOnly( std::string_view cell )
  {
    std::string_view rest = withoutBlanksAtEnds( cell );
    if ( rest.starts_with( '\'' ) )
      rest.remove_prefix( 1 );
    if ( rest.ends_with( ".0" ) || rest.ends_with( ",0" ) )
      rest.remove_suffix( 2 );

    std::string digits;
    while ( !rest.empty() )
    {
      if ( isDigit( rest.front() ) )
      {
        digits += rest.front();
        rest.remove_prefix( 1 );
      }
      else if ( const std::size_t length = blankAtStart( rest ) )
        rest.remove_prefix( length );
      else
        return std::nullopt;
    }
    if ( digits.empty() )
      return std::nullopt;
    return digits;
  }

  bool couldBeOfficial( std::string_view digits )
  {
    const std::size_t length = digits.size();
    if ( isLengthWithoutZero( length ) )
      return digits[0] != '0';
    // Without its zero a region has two digits and an association eight; then the first digits name no state.
    const bool zeroMayBeLost = ( length == 2 || length == 8 ) && digits[0] != '0';
    return isOfficialLength( length ) && ( hasStateNumber( digits ) || zeroMayBeLost );
  }

}
