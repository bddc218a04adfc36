#include "tables/formats/numberformatcode.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace sozialraum
{

  //! Commas between digits group them; those behind the last one each take three digits away. \a rest follows a comma.
  static bool isEndOfDigits( std::string_view rest )
  {
    const std::size_t next = rest.find_first_not_of( ',' );
    return next == std::string_view::npos || ( rest[next] != '0' && rest[next] != '#' && rest[next] != '?' );
  }

  FormatCodeMeaning meaningOfFormatCode( std::string_view code )
  {
    FormatCodeMeaning meaning;
    std::size_t zeros = 0;
    bool beforeFraction = true;
    bool hasGeneral = code.find( "General" ) != std::string_view::npos || code.find( "Standard" ) != std::string_view::npos;
    for ( std::size_t i = 0; i < code.size() && code[i] != ';'; ++i )
    {
      const char c = code[i];
      if ( c == '\\' || c == '_' || c == '*' )
        ++i;
      else if ( c == '"' || c == '[' )
      {
        const std::size_t close = code.find( c == '"' ? '"' : ']', i + 1 );
        if ( close == std::string_view::npos )
          break;
        i = close;
      }
      else if ( c == '.' )
        beforeFraction = false;
      else if ( c == '0' && beforeFraction )
        ++zeros;
      else if ( c == '%' )
        meaning.format.isPercent = true;
      else if ( c == ',' && isEndOfDigits( code.substr( i + 1 ) ) )
        ++meaning.format.thousands;
      else if ( !hasGeneral
        && ( c == 'y' || c == 'Y' || c == 'd' || c == 'D' || c == 'm' || c == 'M' || c == 'J' || c == 'T' || c == 'j' || c == 't' ) )
        meaning.isDate = true;
    }
    if ( !meaning.isDate && zeros > 1 && zeros <= 20 )
      meaning.format.minimumDigits = static_cast<std::uint8_t>( zeros );
    return meaning;
  }

  FormatCodeMeaning meaningOfBuiltInFormat( int number )
  {
    FormatCodeMeaning meaning;
    meaning.format.isPercent = number == 9 || number == 10;
    meaning.isDate = ( number >= 14 && number <= 17 ) || number == 22 || ( number >= 27 && number <= 31 ) || number == 36;
    return meaning;
  }

  std::string dateFromSerial( double days, bool from1904 )
  {
    if ( !std::isfinite( days ) || days < 0.0 || days > 2958465.0 ) // 9999-12-31
      return {};
    // Day 1 is 1900-01-01, but spreadsheets count a 1900-02-29 that never was.
    long day = static_cast<long>( std::floor( days ) ) + ( from1904 ? 1462 : 0 );
    if ( day < 60 )
      ++day;
    // Civil date from the days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    const long z = day - 25569 + 719468;
    const long era = z / 146097;
    const long dayOfEra = z - era * 146097;
    const long yearOfEra = ( dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096 ) / 365;
    const long dayOfYear = dayOfEra - ( 365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100 );
    const long monthFromMarch = ( 5 * dayOfYear + 2 ) / 153;
    const long dayOfMonth = dayOfYear - ( 153 * monthFromMarch + 2 ) / 5 + 1;
    const long month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const long year = yearOfEra + era * 400 + ( month <= 2 ? 1 : 0 );
    std::array<char, 80> text{};
    std::snprintf( text.data(), text.size(), "%04ld-%02ld-%02ld", year, month, dayOfMonth );
    return text.data();
  }

}
