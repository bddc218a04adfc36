#include "demography/apportionkey.h"

#include "finding.h"
#include "findings/demographycodes.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sozialraum
{

  static constexpr int sMostDecimals = 12;

  static double sumOf( std::span<const double> values )
  {
    return std::accumulate( values.begin(), values.end(), 0.0 );
  }

  static double portion( CriterionKind kind, double value, double highest )
  {
    switch ( kind )
    {
      case CriterionKind::Reciprocal:
        return 1.0 / value;
      case CriterionKind::DistanceToHighest:
        return highest - value;
      case CriterionKind::Share:
        break;
    }
    return value;
  }

  std::vector<double> criterionShares( const KeyCriterion &criterion )
  {
    double highest = 0.0;
    for ( std::size_t area = 0; area < criterion.values.size(); ++area )
    {
      const double value = criterion.values[area];
      const bool isTooSmall = criterion.kind == CriterionKind::Reciprocal ? value <= 0.0 : value < 0.0;
      if ( !std::isfinite( value ) || isTooSmall )
        throw InputError( codes::criterionNotValid, { criterion.name, std::to_string( area + 1 ) } );
      highest = std::max( highest, value );
    }
    std::vector<double> shares;
    for ( const double value : criterion.values )
      shares.push_back( portion( criterion.kind, value, highest ) );
    const double sum = sumOf( shares );
    if ( !( sum > 0.0 ) || !std::isfinite( sum ) )
      throw InputError( codes::criterionAllZero, { criterion.name } );
    for ( double &share : shares )
      share /= sum;
    return shares;
  }

  std::vector<double> combinedKey( std::span<const KeyCriterion> criteria )
  {
    double weights = 0.0;
    for ( const KeyCriterion &criterion : criteria )
      weights += criterion.weight > 0.0 ? criterion.weight : std::nan( "" );
    const double whole = weights > 2.0 ? 100.0 : 1.0;
    if ( !( std::abs( weights - whole ) <= equalityShare * whole ) )
      throw InputError( codes::criteriaNotOne, { std::to_string( weights ) } );
    std::vector<double> key( criteria.front().values.size(), 0.0 );
    for ( const KeyCriterion &criterion : criteria )
    {
      const std::vector<double> shares = criterionShares( criterion );
      for ( std::size_t area = 0; area < key.size(); ++area )
        key[area] += criterion.weight / whole * shares[area];
    }
    return key;
  }

  std::vector<double> keyWithFactors( std::span<const double> key, std::span<const double> factors )
  {
    const double sum = sumOf( key );
    double flagged = 0.0, others = 0.0;
    for ( std::size_t area = 0; area < key.size(); ++area )
    {
      if ( !std::isfinite( factors[area] ) || factors[area] < 0.0 )
        throw InputError( codes::factorNotValid, { std::to_string( area + 1 ) } );
      ( factors[area] == 1.0 ? others : flagged ) += key[area] / sum * factors[area];
    }
    const bool isSpread = others > 0.0;
    if ( isSpread ? flagged > 1.0 : std::abs( flagged - 1.0 ) > equalityShare )
      throw InputError( codes::factorsLeaveNothing );
    std::vector<double> result;
    for ( std::size_t area = 0; area < key.size(); ++area )
      result.push_back( key[area] / sum * ( factors[area] == 1.0 ? ( 1.0 - flagged ) / others : factors[area] ) );
    return result;
  }

  //! Decimals that \a value is written with, at most sMostDecimals.
  static int decimalsOf( double value )
  {
    double scale = 1.0;
    for ( int decimals = 0; decimals < sMostDecimals; ++decimals, scale *= 10.0 )
    {
      if ( std::abs( value * scale - std::round( value * scale ) ) <= equalityShare * std::max( 1.0, std::abs( value * scale ) ) )
        return decimals;
    }
    return sMostDecimals;
  }

  std::optional<double> wrongShareSum( std::span<const double> shares )
  {
    const double sum = sumOf( shares );
    const double whole = sum > 10.0 ? 100.0 : 1.0;
    if ( !( std::abs( sum - whole ) <= 0.01 * whole ) )
      return std::nullopt;
    int decimals = 0;
    for ( const double share : shares )
      decimals = std::max( decimals, decimalsOf( share ) );
    const double rounding = 0.5 * std::pow( 10.0, -decimals ) * static_cast<double>( shares.size() );
    const bool isRight = std::abs( sum - whole ) <= rounding + equalityShare * whole;
    return isRight ? std::nullopt : std::optional( sum );
  }

}
