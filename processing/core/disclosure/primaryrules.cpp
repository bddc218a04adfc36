#include "disclosure/primaryrules.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  Protection protectionOf( const RuleInput &input, const PrimaryRule &rule )
  {
    Protection protection{ Reason::None, rule.threshold, rule.minimumCandidates };
    if ( rule.isException )
      return protection;
    const double rest = input.denominator ? *input.denominator - static_cast<double>( input.count ) : 0.0;
    if ( input.count > 0 && input.count < rule.threshold )
      protection.reason = Reason::SmallCount;
    else if ( input.count == 0 && rule.protectsZeros )
      protection.reason = Reason::Zero;
    else if ( rest > 0.0 && rest < static_cast<double>( rule.threshold ) )
      protection.reason = Reason::Complement;
    else if ( input.denominator && *input.denominator < static_cast<double>( rule.minimumDenominator ) )
      protection.reason = Reason::SmallDenominator;
    else if ( input.largestContribution && input.count > 0
      && *input.largestContribution > rule.dominantShare * static_cast<double>( input.count ) )
      protection.reason = Reason::Dominance;
    return protection;
  }

  std::optional<std::int64_t> knownBound( const Cell &cell, const std::optional<double> &people )
  {
    if ( cell.protection.reason != Reason::Complement || !people || *people < static_cast<double>( cell.value ) )
      return std::nullopt;
    return static_cast<std::int64_t>( std::floor( *people ) );
  }

  //! The least whole n with n ≥ \a value, where what is a whole number but for the last bits is that number.
  static std::int64_t leastAtOrAbove( double value )
  {
    constexpr double tolerance = 1e-12;
    const double nearest = std::round( value );
    return static_cast<std::int64_t>(
      std::fabs( value - nearest ) <= tolerance * std::max( 1.0, std::fabs( value ) ) ? nearest : std::ceil( value ) );
  }

  CountRange countsOfClass( double lower, double upper, double denominator, double factor )
  {
    const std::int64_t first = std::isfinite( lower ) ? leastAtOrAbove( lower * denominator / factor ) : 0;
    const std::int64_t last = std::isfinite( upper ) ? leastAtOrAbove( upper * denominator / factor ) - 1 : std::int64_t{ 1 } << 40;
    return { std::max<std::int64_t>( 0, first ), last };
  }

}
