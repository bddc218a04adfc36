#include "demography/raking.h"

#include "finding.h"
#include "findings/demographycodes.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sozialraum
{

  static constexpr double sMet = 1e-9; //!< of the largest total
  static constexpr std::size_t sMostRounds = 2000;

  static double sumAt( std::span<const double> values, const std::vector<std::size_t> &cells )
  {
    double sum = 0.0;
    for ( const std::size_t cell : cells )
      sum += values[cell];
    return sum;
  }

  Raking rake( std::span<double> values, std::span<const ControlTotal> controls )
  {
    Raking raking;
    raking.factors.assign( controls.size(), 1.0 );
    double largest = 0.0;
    for ( const ControlTotal &control : controls )
      largest = std::max( largest, control.total );
    for ( double worst = 1.0; worst > sMet; ++raking.rounds )
    {
      worst = 0.0;
      std::size_t worstControl = 0;
      double worstSum = 0.0;
      for ( std::size_t i = 0; i < controls.size(); ++i )
      {
        const double sum = sumAt( values, controls[i].cells );
        if ( !( sum > 0.0 ) && controls[i].total > 0.0 )
          throw InputError( codes::controlWithoutPeople, { std::to_string( controls[i].total ) } );
        const double error = largest > 0.0 ? std::abs( sum - controls[i].total ) / largest : 0.0;
        if ( error > worst )
        {
          worst = error;
          worstControl = i;
          worstSum = sum;
        }
        const double factor = sum > 0.0 ? controls[i].total / sum : 1.0;
        raking.factors[i] *= factor;
        for ( const std::size_t cell : controls[i].cells )
          values[cell] *= factor;
      }
      if ( raking.rounds >= sMostRounds )
        throw InputError( codes::controlsContradict, { std::to_string( controls[worstControl].total ), std::to_string( worstSum ) } );
    }
    return raking;
  }

  std::vector<double> plusMinus( std::span<const double> values, double total )
  {
    double above = 0.0, below = 0.0;
    for ( const double value : values )
      ( value > 0.0 ? above : below ) += std::abs( value );
    // r above − below / r = total
    double r = 1.0;
    if ( above > 0.0 )
      r = ( total + std::sqrt( total * total + 4.0 * above * below ) ) / ( 2.0 * above );
    else if ( below > 0.0 && total < 0.0 )
      r = below / -total;
    else if ( total != 0.0 )
      r = 0.0;
    if ( !( r > 0.0 ) && ( above > 0.0 || below > 0.0 || total != 0.0 ) && !( below == 0.0 && total == 0.0 ) )
      throw InputError( codes::controlsContradict, { std::to_string( total ), std::to_string( above - below ) } );
    std::vector<double> result;
    for ( const double value : values )
      result.push_back( value > 0.0 ? value * r : value / ( r > 0.0 ? r : 1.0 ) );
    return result;
  }

  std::vector<double> roundedTogether( std::span<const double> values )
  {
    const double sum = std::accumulate( values.begin(), values.end(), 0.0 );
    std::vector<double> whole, remainders;
    for ( const double value : values )
    {
      const double nearest = std::round( value );
      const bool isWhole = std::abs( value - nearest ) <= equalityShare * std::max( 1.0, std::abs( sum ) );
      whole.push_back( isWhole ? nearest : std::floor( value ) );
      remainders.push_back( isWhole ? 0.0 : value - whole.back() );
    }
    std::vector<std::size_t> order( values.size() );
    std::iota( order.begin(), order.end(), std::size_t( 0 ) );
    std::stable_sort( order.begin(), order.end(), [&remainders]( std::size_t a, std::size_t b ) { return remainders[a] > remainders[b]; } );
    const double missing = std::round( sum ) - std::accumulate( whole.begin(), whole.end(), 0.0 );
    for ( std::size_t i = 0; i < order.size() && static_cast<double>( i ) < missing; ++i )
      whole[order[i]] += 1.0;
    return whole;
  }

}
