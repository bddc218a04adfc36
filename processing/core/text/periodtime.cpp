#include "text/periodtime.h"

#include "text/calendardate.h"
#include "text/digits.h"
#include "text/periodtext.h"

#include <algorithm>
#include <functional>

namespace sozialraum
{

  //! The part of the year that has gone by where "-Q3", "-S2", "-07", "-07-31", "/23" begins.
  static std::optional<double> partBeforeBegin( std::string_view rest )
  {
    const auto isNumber = [rest]( std::size_t begin, std::size_t end ) {
      return std::all_of( rest.begin() + static_cast<std::ptrdiff_t>( begin ), rest.begin() + static_cast<std::ptrdiff_t>( end ), isDigit );
    };
    if ( rest.empty() || ( rest.front() == '/' && isNumber( 1, rest.size() ) ) )
      return 0.0;
    if ( rest.size() == 3 && rest[1] == 'Q' && rest[2] >= '1' && rest[2] <= '4' )
      return ( rest[2] - '1' ) / 4.0;
    if ( rest.size() == 3 && rest[1] == 'S' && ( rest[2] == '1' || rest[2] == '2' ) )
      return ( rest[2] - '1' ) / 2.0;
    if ( ( rest.size() != 3 && rest.size() != 6 ) || !isNumber( 1, 3 ) || !isMonth( rest.substr( 1, 2 ) ) )
      return std::nullopt;
    const double month = ( numberOfDigits( rest.substr( 1, 2 ) ) - 1 ) / 12.0;
    if ( rest.size() == 3 )
      return month;
    return isNumber( 4, 6 ) ? std::optional( month + ( numberOfDigits( rest.substr( 4 ) ) - 1 ) / 372.0 ) : std::nullopt;
  }

  std::optional<double> timeOfPeriod( std::string_view period )
  {
    const std::string known = periodFromText( period ).value_or( std::string() );
    const std::string_view text = known;
    if ( text.size() < 4 || !isYear( text.substr( 0, 4 ) ) )
      return std::nullopt;
    const std::optional<double> part = partBeforeBegin( text.substr( 4 ) );
    return part ? std::optional( numberOfDigits( text.substr( 0, 4 ) ) + *part ) : std::nullopt;
  }

  std::vector<double> placesInTime( const std::vector<std::string> &periods )
  {
    if ( periods.size() == 1 )
      return { 0.5 };
    std::vector<double> places;
    for ( const std::string &period : periods )
    {
      const std::optional<double> time = timeOfPeriod( period );
      if ( !time || ( !places.empty() && *time <= places.back() ) )
        break;
      places.push_back( *time );
    }
    if ( places.size() < periods.size() )
    {
      places.clear();
      for ( std::size_t i = 0; i < periods.size(); ++i )
        places.push_back( static_cast<double>( i ) );
    }
    for ( const double first = places.empty() ? 0.0 : places.front(), span = places.empty() ? 1.0 : places.back() - first;
      double &place : places )
      place = ( place - first ) / span;
    return places;
  }

}
