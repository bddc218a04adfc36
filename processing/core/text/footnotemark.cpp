#include "text/footnotemark.h"

#include "text/digits.h"
#include "text/trimming.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace sozialraum
{

  namespace
  {

    constexpr std::array<std::string_view, 13> raisedSigns{ "\xC2\xB9", "\xC2\xB2", "\xC2\xB3", "\xE2\x81\xB0", "\xE2\x81\xB4",
      "\xE2\x81\xB5", "\xE2\x81\xB6", "\xE2\x81\xB7", "\xE2\x81\xB8", "\xE2\x81\xB9", "\xE2\x81\xBE", "\xE2\x80\xA0", "\xE2\x80\xA1" };

    //! Bytes of a raised digit or a dagger at the end; "km²" has none.
    std::size_t raisedSignAtEnd( std::string_view text )
    {
      for ( const std::string_view sign : raisedSigns )
      {
        if ( text.ends_with( sign ) )
          return text.size() > sign.size() && text[text.size() - sign.size() - 1] == 'm' ? 0 : sign.size();
      }
      return 0;
    }

    bool isLetter( char c )
    {
      return ( c >= 'a' && c <= 'z' ) || ( c >= 'A' && c <= 'Z' );
    }

    //! Bytes of "1)", "12)", "a)", "*)", "³)" at the end.
    std::size_t bracketMarkAtEnd( std::string_view text )
    {
      if ( !text.ends_with( ')' ) || std::count( text.begin(), text.end(), '(' ) >= std::count( text.begin(), text.end(), ')' ) )
        return 0;
      const std::string_view before = text.substr( 0, text.size() - 1 );
      std::size_t stars = 0;
      while ( stars < before.size() && ( before[before.size() - 1 - stars] == '*' || before[before.size() - 1 - stars] == '+' ) )
        ++stars;
      if ( stars > 0 )
        return stars + 1;
      if ( const std::size_t raised = raisedSignAtEnd( before ); raised > 0 ) // "³)"
        return raised + 1;
      std::size_t digits = 0;
      while ( digits < before.size() && isDigit( before[before.size() - 1 - digits] ) )
        ++digits;
      if ( digits > 0 )
      {
        const bool standsAtNumber = digits > 2
          || ( digits < before.size() && ( before[before.size() - 1 - digits] == '.' || before[before.size() - 1 - digits] == ',' ) );
        return standsAtNumber ? 2 : digits + 1;
      }
      const bool isLetterAlone =
        before.size() > 1 && isLetter( before.back() ) && ( isDigit( before[before.size() - 2] ) || before[before.size() - 2] == ' ' );
      return isLetterAlone ? 2 : 0;
    }

  }

  std::string_view takeFootnoteMark( std::string_view &text )
  {
    std::size_t length = raisedSignAtEnd( text );
    if ( length == 0 && text.ends_with( '*' ) )
      length = text.size() - ( text.find_last_not_of( '*' ) + 1 ); // npos + 1 is 0
    if ( length == 0 )
      length = bracketMarkAtEnd( text );
    if ( length == 0 || length >= text.size() )
      return {};
    const std::string_view mark = text.substr( text.size() - length );
    text = trimmed( text.substr( 0, text.size() - length ) );
    return mark;
  }

  std::string_view withoutFootnoteMarks( std::string_view text )
  {
    while ( !takeFootnoteMark( text ).empty() )
    {}
    return text;
  }

}
