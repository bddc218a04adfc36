#include "classification/readablelimits.h"

#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  bool belongsToLowerClass( double limit, LimitRule rule, double centre )
  {
    return rule == LimitRule::UpperClosed || ( rule == LimitRule::ClosedTowardsCentre && limit > centre );
  }

  double decimalNumber( double multiple, int decimals )
  {
    // A power of ten up to 10^22 is exact, so that the quotient is the double next to the decimal number.
    return decimals >= 0 ? multiple / std::pow( 10.0, decimals ) : multiple * std::pow( 10.0, -decimals );
  }

  int powerForLabels( double size )
  {
    constexpr double smallestPlain = 1e-6;
    constexpr double largestPlain = 1e15;
    if ( size == 0.0 || ( size >= smallestPlain && size < largestPlain ) )
      return 0;
    return static_cast<int>( std::floor( std::log10( size ) ) );
  }

  namespace
  {
    constexpr int significantDigits = 15;
    constexpr int firstOfLarge = 5; // the power of ten from which whole numbers are long
    constexpr int ownDigits = 3;

    //! Between which values a limit may move without moving a value.
    class Gap
    {
    public:
      Gap( double limit, std::span<const double> sorted, LimitRule rule, double centre )
        : mRule( rule )
        , mCentre( centre )
        , mClosedBelow( belongsToLowerClass( limit, rule, centre ) )
      {
        const auto above =
          mClosedBelow ? std::upper_bound( sorted.begin(), sorted.end(), limit ) : std::lower_bound( sorted.begin(), sorted.end(), limit );
        if ( above != sorted.begin() )
          mBelow = *std::prev( above );
        if ( above != sorted.end() )
          mAbove = *above;
      }

      bool holds( double limit ) const
      {
        if ( belongsToLowerClass( limit, mRule, mCentre ) != mClosedBelow )
          return false;
        return mClosedBelow ? mBelow <= limit && limit < mAbove : mBelow < limit && limit <= mAbove;
      }

      bool operator==( const Gap &other ) const { return mBelow == other.mBelow && mAbove == other.mAbove; }

    private:
      LimitRule mRule;
      double mCentre;
      bool mClosedBelow;
      double mBelow = -std::numeric_limits<double>::infinity();
      double mAbove = std::numeric_limits<double>::infinity();
    };

    //! The number with so many decimals that is nearest to \a limit, above \a previous and within \a gap.
    std::optional<double> nearestNumber( double limit, int decimals, const Gap &gap, double previous )
    {
      const double places = decimalNumber( limit, -decimals );
      std::optional<double> nearest;
      for ( const double multiple : { std::floor( places ), std::ceil( places ) } )
      {
        const double candidate = decimalNumber( multiple, decimals ) + 0.0; // no −0
        if ( candidate > previous && gap.holds( candidate )
          && ( !nearest || std::abs( candidate - limit ) < std::abs( *nearest - limit ) ) )
          nearest = candidate;
      }
      return nearest;
    }

    bool liesBetweenValues( ClassificationMethod method )
    {
      return method == ClassificationMethod::Quantile || method == ClassificationMethod::NaturalBreaks
        || method == ClassificationMethod::MaximumBreaks || method == ClassificationMethod::BoxPlot;
    }

    bool isStatement( ClassificationMethod method )
    {
      return method == ClassificationMethod::StandardDeviation || method == ClassificationMethod::EqualInterval
        || method == ClassificationMethod::Pretty;
    }

    class Shortening
    {
    public:
      Shortening( const std::vector<double> &limits, std::span<const double> sorted, const ClassificationOptions &options, double centre )
        : mLimits( limits )
      {
        mSize = std::max( sizeOf( limits ), sizeOf( sorted ) );
        const int power = powerForLabels( mSize );
        mFewest = power == 0 ? 0 : -power;
        const int magnitude = mSize > 0.0 ? static_cast<int>( std::floor( std::log10( mSize ) ) ) : 0;
        mMost = significantDigits - magnitude;
        mFewestOfShort = power == 0 ? std::min( 0, -magnitude ) : mFewest;
        mFewestOfRounded = power == 0 && magnitude >= firstOfLarge ? ownDigits - 1 - magnitude : mFewest;
        for ( const double limit : limits )
          mGaps.emplace_back( limit, sorted, options.limitRule, centre );
      }

      //! All limits as they are, but for noise, where so few decimals write them.
      std::optional<std::vector<double>> asWritten( int mostDecimals ) const
      {
        for ( int decimals = mFewest; decimals <= mFewest + mostDecimals; ++decimals )
        {
          std::vector<double> written;
          for ( const double limit : mLimits )
            written.push_back( decimalNumber( std::round( decimalNumber( limit, -decimals ) ), decimals ) + 0.0 );
          const auto same = [this]( double a, double b ) { return std::abs( a - b ) <= equalityShare * mSize; };
          if ( std::equal( written.begin(), written.end(), mLimits.begin(), same ) )
            return written;
        }
        return std::nullopt;
      }

      //! Each as short as its gap allows; those that share a gap, with no value between them, have one number of decimals.
      std::optional<std::vector<double>> eachShortest() const
      {
        std::vector<double> shortened;
        while ( shortened.size() < mLimits.size() )
        {
          const std::size_t begin = shortened.size();
          std::size_t end = begin + 1;
          while ( end < mLimits.size() && mGaps[end] == mGaps[begin] )
            ++end;
          bool found = false;
          for ( int decimals = mFewestOfShort; decimals <= mMost && !found; ++decimals )
            found = appendNearest( shortened, end, decimals );
          if ( !found )
            return std::nullopt;
        }
        return shortened;
      }

      //! All limits rounded to so many decimals, if that moves no value.
      std::optional<std::vector<double>> rounded( int decimals ) const
      {
        std::vector<double> shortened;
        for ( std::size_t i = 0; i < mLimits.size(); ++i )
        {
          const double number = decimalNumber( std::round( decimalNumber( mLimits[i], -decimals ) ), decimals ) + 0.0;
          if ( !mGaps[i].holds( number ) || ( i > 0 && number <= shortened.back() ) )
            return std::nullopt;
          shortened.push_back( number );
        }
        return shortened;
      }

      std::optional<std::vector<double>> roundedMost() const
      {
        for ( int decimals = mFewestOfRounded; decimals <= mMost; ++decimals )
        {
          if ( std::optional<std::vector<double>> shortened = rounded( decimals ) )
            return shortened;
        }
        return std::nullopt;
      }

    private:
      //! Appends the numbers of so many decimals for the limits up to \a end. \returns whether they lie in their gaps and ascend
      bool appendNearest( std::vector<double> &shortened, std::size_t end, int decimals ) const
      {
        const std::size_t begin = shortened.size();
        for ( std::size_t i = begin; i < end; ++i )
        {
          const double previous = shortened.empty() ? -std::numeric_limits<double>::infinity() : shortened.back();
          const std::optional<double> number = nearestNumber( mLimits[i], decimals, mGaps[i], previous );
          if ( !number )
          {
            shortened.resize( begin );
            return false;
          }
          shortened.push_back( *number );
        }
        return true;
      }

      const std::vector<double> &mLimits;
      std::vector<Gap> mGaps;
      double mSize = 0.0;
      int mFewest = 0;
      int mFewestOfShort = 0;   //!< below 0: 12,345,678 may be as short as 12,000,000
      int mFewestOfRounded = 0; //!< of limits that say something themselves, which keep some digits
      int mMost = significantDigits;
    };
  }

  std::vector<double> readableLimits(
    const std::vector<double> &limits, std::span<const double> sorted, const ClassificationOptions &options, double centre )
  {
    const Shortening shortening( limits, sorted, options, centre );
    std::optional<std::vector<double>> readable;
    if ( isStatement( options.method ) )
      readable = shortening.asWritten( 3 );
    if ( !readable && liesBetweenValues( options.method ) )
      readable = shortening.eachShortest();
    if ( !readable )
      readable = shortening.roundedMost();
    return readable.value_or( limits );
  }

}
