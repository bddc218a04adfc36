#include "classification/indexscale.h"

#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  IndexScale::IndexScale( std::vector<double> basis, Standardisation kind, Divisor divisor, TieRule ties, double reference )
    : mSorted( withoutNoise( basis ) )
    , mKind( kind )
    , mTies( ties )
    , mTolerance( equalityTolerance( basis ) )
    , mReference( std::isnan( reference ) ? mean( basis ) : reference )
    , mDeviation( standardDeviation( basis, divisor ) )
  {
    std::sort( mSorted.begin(), mSorted.end() );
    mRange = mSorted.empty() ? 0.0 : mSorted.back() - mSorted.front();
  }

  double IndexScale::rank( double value ) const
  {
    const auto [begin, end] = std::equal_range( mSorted.begin(), mSorted.end(), value );
    const double below = static_cast<double>( begin - mSorted.begin() );
    const double equal = static_cast<double>( end - begin );
    // An area that is not among those of the scale lies between two of them.
    switch ( mTies )
    {
      case TieRule::Lowest:
        return equal > 0.0 ? below + 1.0 : below + 0.5;
      case TieRule::Highest:
        return equal > 0.0 ? below + equal : below + 0.5;
      case TieRule::Mean:
        break;
    }
    return below + ( equal + 1.0 ) / 2.0;
  }

  double IndexScale::place( double number ) const
  {
    if ( std::isnan( number ) || mKind == Standardisation::None )
      return number;
    const double value = nearestEqual( number, mSorted, mTolerance );
    const double count = static_cast<double>( mSorted.size() );
    switch ( mKind )
    {
      case Standardisation::None:
        break;
      case Standardisation::ZScore:
        return !( mDeviation > 0.0 ) || std::abs( value - mReference ) <= mTolerance ? 0.0 : ( value - mReference ) / mDeviation;
      case Standardisation::MinMax:
        return mRange > 0.0 ? ( value - mSorted.front() ) / mRange : 0.0;
      case Standardisation::Percentile:
        return ( rank( value ) - 0.5 ) / count * 100.0;
      case Standardisation::ExponentialRank:
        return exponentialOfRank( std::min( rank( value ), count ) / count );
      case Standardisation::Rank:
        return rank( value );
    }
    return value;
  }

  double IndexScale::slope() const
  {
    switch ( mKind )
    {
      case Standardisation::None:
        return 1.0;
      case Standardisation::ZScore:
        return mDeviation > 0.0 ? 1.0 / mDeviation : 0.0;
      case Standardisation::MinMax:
        return mRange > 0.0 ? 1.0 / mRange : 0.0;
      case Standardisation::Percentile:
      case Standardisation::ExponentialRank:
      case Standardisation::Rank:
        break;
    }
    return std::numeric_limits<double>::quiet_NaN();
  }

}
