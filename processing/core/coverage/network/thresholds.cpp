#include "coverage/network/thresholds.h"

#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace sozialraum
{

  namespace
  {
    double costPerUnit( CostKind kind )
    {
      return kind == CostKind::Length ? 1000.0 : 60000.0;
    }

    std::string written( double value )
    {
      std::array<char, 32> text{};
      const auto [end, error] = std::to_chars( text.data(), text.data() + text.size(), value );
      return { text.data(), end };
    }
  }

  std::vector<double> limitsFromText( std::string_view text )
  {
    std::vector<double> limits;
    while ( !text.empty() )
    {
      const std::size_t end = std::min( text.find( ';' ), text.size() );
      std::string part( text.substr( 0, end ) );
      text.remove_prefix( std::min( end + 1, text.size() ) );
      std::erase_if( part, []( char character ) { return character == ' ' || character == '\t'; } );
      if ( part.empty() )
        continue;
      std::string number = part;
      std::ranges::replace( number, ',', '.' );
      double value = 0.0;
      const auto [last, error] = std::from_chars( number.data(), number.data() + number.size(), value );
      if ( error != std::errc() || last != number.data() + number.size() || !std::isfinite( value ) )
        throw InputError( codes::thresholdNotANumber, { part } );
      limits.push_back( value );
    }
    return limits;
  }

  std::vector<Cost> thresholdCosts( std::span<const double> limits, CostKind kind, ProblemReporter &reporter )
  {
    if ( limits.empty() )
      throw InputError( codes::thresholdsMissing );
    std::vector<Cost> costs;
    for ( const double limit : limits )
    {
      const double cost = std::round( limit * costPerUnit( kind ) );
      if ( !( cost > 0.0 ) )
        throw InputError( codes::thresholdNotPositive, { written( limit ) } );
      if ( cost > static_cast<double>( greatestCost ) )
        throw InputError( codes::thresholdTooLarge, { written( limit ) } );
      costs.push_back( static_cast<Cost>( cost ) );
    }
    if ( std::ranges::adjacent_find( costs, std::ranges::greater_equal() ) != costs.end() )
    {
      reporter.report( { codes::thresholdsSorted } );
      std::ranges::sort( costs );
      costs.erase( std::unique( costs.begin(), costs.end() ), costs.end() );
    }
    return costs;
  }

  double inUserUnits( Cost cost, CostKind kind )
  {
    return cost / costPerUnit( kind );
  }

}
