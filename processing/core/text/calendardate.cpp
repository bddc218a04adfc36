#include "text/calendardate.h"

#include "text/digits.h"
#include "text/partofyear.h"

#include <cstddef>

namespace sozialraum
{

  int numberOfDigits( std::string_view digits )
  {
    int number = 0;
    for ( const char c : digits )
      number = number * 10 + ( c - '0' );
    return number;
  }

  bool isYear( std::string_view text )
  {
    return areDigits( text, 4, 4 ) && numberOfDigits( text ) >= 1800 && numberOfDigits( text ) < 2200;
  }

  std::string fullYear( std::string_view year )
  {
    constexpr int firstOfLastCentury = 50;
    if ( year.size() != 2 )
      return std::string( year );
    return ( numberOfDigits( year ) < firstOfLastCentury ? "20" : "19" ) + std::string( year );
  }

  bool isMonth( std::string_view text )
  {
    return areDigits( text, 1, 2 ) && numberOfDigits( text ) >= 1 && numberOfDigits( text ) <= 12;
  }

  namespace
  {

    bool isDay( std::string_view text )
    {
      return areDigits( text, 1, 2 ) && numberOfDigits( text ) >= 1 && numberOfDigits( text ) <= 31;
    }

    std::string isoDate( std::string_view year, std::string_view month, std::string_view day )
    {
      const auto twoDigits = []( std::string_view number ) { return ( number.size() < 2 ? "0" : "" ) + std::string( number ); };
      return std::string( year ) + "-" + twoDigits( month ) + "-" + twoDigits( day );
    }

  }

  std::optional<std::string> germanDate( std::string_view text )
  {
    const std::size_t first = text.find( '.' );
    const std::size_t second = first == std::string_view::npos ? first : text.find( '.', first + 1 );
    if ( second == std::string_view::npos )
      return std::nullopt;
    const std::string_view day = text.substr( 0, first );
    const std::string_view month = text.substr( first + 1, second - first - 1 );
    const std::string_view year = text.substr( second + 1 );
    if ( !isDay( day ) || !isMonth( month ) )
      return std::nullopt;
    // "31.12.19", but not "1.1.19", which numbers a chapter.
    const bool isShort = areDigits( year, 2, 2 ) && day.size() == 2 && month.size() == 2;
    return isYear( year ) || isShort ? std::optional( isoDate( fullYear( year ), month, day ) ) : std::nullopt;
  }

  std::optional<std::string> isoDateText( std::string_view text )
  {
    if ( text.ends_with( "T00:00:00" ) || text.ends_with( " 00:00:00" ) )
      text.remove_suffix( 9 );
    if ( text.size() != 10 || text[4] != '-' || text[7] != '-' )
      return std::nullopt;
    const bool valid = isYear( text.substr( 0, 4 ) ) && isMonth( text.substr( 5, 2 ) ) && isDay( text.substr( 8, 2 ) );
    return valid ? std::optional( std::string( text ) ) : std::nullopt;
  }

  std::optional<std::string> compactDate( std::string_view text )
  {
    const bool valid = text.size() == 8 && isYear( text.substr( 0, 4 ) ) && areDigits( text, 8, 8 ) && isMonth( text.substr( 4, 2 ) )
      && isDay( text.substr( 6 ) );
    return valid ? std::optional( isoDate( text.substr( 0, 4 ), text.substr( 4, 2 ), text.substr( 6 ) ) ) : std::nullopt;
  }

  std::optional<std::string> dateWithMonthName( std::string_view text )
  {
    const std::size_t point = text.find( ". " );
    const std::size_t blank = text.rfind( ' ' );
    if ( point == std::string_view::npos || blank <= point + 1 || !isDay( text.substr( 0, point ) ) || !isYear( text.substr( blank + 1 ) ) )
      return std::nullopt;
    const std::optional<int> month = monthCalled( text.substr( point + 2, blank - point - 2 ) );
    return month ? std::optional( isoDate( text.substr( blank + 1 ), std::to_string( *month ), text.substr( 0, point ) ) ) : std::nullopt;
  }

}
