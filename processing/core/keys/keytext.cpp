#include "keytext.h"

#include "text/digits.h"
#include "text/trimming.h"

namespace sozialraum::keytext
{

  std::optional<std::string> digitsOnly( std::string_view cell )
  {
    std::string_view rest = trimmed( cell );
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
