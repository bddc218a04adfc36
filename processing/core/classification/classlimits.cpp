#include "classification/classlimits.h"

#include "classification/classlabels.h"
#include "classification/limitmethods.h"
#include "classification/naturalbreaks.h"
#include "classification/readablelimits.h"
#include "findings/classificationcodes.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <string>

namespace sozialraum
{

  namespace
  {
    bool strictlyAscending( std::span<const double> numbers )
    {
      return std::adjacent_find( numbers.begin(), numbers.end(), std::greater_equal<>() ) == numbers.end();
    }

    bool allFinite( std::span<const double> numbers )
    {
      return std::all_of( numbers.begin(), numbers.end(), []( double number ) { return std::isfinite( number ); } );
    }

    /**
     * A limit that leaves \a below and \a above (below < above) in different classes: short, or in the middle; where classes are closed
     * above and nothing is rounded, the largest value of the lower one, as such breaks are published.
     */
    double limitBetween( double below, double above, const ClassificationOptions &options )
    {
      const bool upperClosed = options.limitRule == LimitRule::UpperClosed;
      const auto separates = [=](
                               double limit ) { return upperClosed ? below <= limit && limit < above : below < limit && limit <= above; };
      const double middle = std::midpoint( below, above );
      if ( !options.decimals )
        return upperClosed ? below : ( separates( middle ) ? middle : above );

      const double step = std::pow( 10.0, -*options.decimals );
      for ( const double candidate : { middle, upperClosed ? below : above, middle + step / 2.0, middle - step / 2.0 } )
      {
        const double limit = roundedTo( candidate, *options.decimals );
        if ( separates( limit ) )
          return limit;
      }
      return middle;
    }

    /**
     * \a sorted as whole numbers of 15 digits: a share, a percentage and a rate per 1,000 become the same numbers, so that of two splits
     * that are equally good, noise does not choose one in one unit and the other in another.
     */
    std::vector<double> asWholeNumbers( std::span<const double> sorted )
    {
      const double size = sizeOf( sorted );
      const int decimals = size > 0.0 ? 14 - static_cast<int>( std::floor( std::log10( size ) ) ) : 0;
      std::vector<double> numbers;
      numbers.reserve( sorted.size() );
      for ( const double value : sorted )
        numbers.push_back( std::round( decimalNumber( value, -decimals ) ) );
      return numbers;
    }

    /**
     * The best breaks of ascending \a numbers among those of which one lies before the number at \a parting: each side is divided by
     * itself, into as many classes as are best together.
     */
    std::vector<double> breaksPartedAt( std::span<const double> numbers, std::size_t parting, int classCount, const Progress &progress )
    {
      std::vector<double> best{ numbers[parting] };
      double least = std::numeric_limits<double>::infinity();
      for ( int below = 1; below < classCount; ++below )
      {
        const Progress step = stepOf( progress, ( below - 1.0 ) / ( classCount - 1.0 ), below / ( classCount - 1.0 ) );
        NaturalBreaks left = naturalBreaks( numbers.first( parting ), below, step );
        const NaturalBreaks right = naturalBreaks( numbers.subspan( parting ), classCount - below, step );
        if ( left.withinSumOfSquares + right.withinSumOfSquares >= least )
          continue;
        least = left.withinSumOfSquares + right.withinSumOfSquares;
        best = std::move( left.inner );
        best.push_back( numbers[parting] );
        best.insert( best.end(), right.inner.begin(), right.inner.end() );
      }
      return best;
    }

    std::vector<double> naturalLimits( std::span<const double> sorted, const ClassificationOptions &options, const Progress &progress )
    {
      const std::vector<double> numbers = asWholeNumbers( sorted );
      std::size_t parting = 0; // losses end before it, where no class may have both
      if ( options.zeroIsLimit && sorted.front() < 0.0 && sorted.back() > 0.0 )
      {
        const bool zeroIsBelow = options.limitRule == LimitRule::UpperClosed;
        parting = static_cast<std::size_t>( ( zeroIsBelow ? std::upper_bound( numbers.begin(), numbers.end(), 0.0 )
                                                          : std::lower_bound( numbers.begin(), numbers.end(), 0.0 ) )
          - numbers.begin() );
      }
      const bool isParted = parting > 0 && parting < numbers.size() && options.classCount > 1;
      std::vector<double> limits;
      for ( const double first : isParted ? breaksPartedAt( numbers, parting, options.classCount, progress )
                                          : naturalBreaks( numbers, options.classCount, progress ).inner )
      {
        const auto above = static_cast<std::size_t>( std::lower_bound( numbers.begin(), numbers.end(), first ) - numbers.begin() );
        limits.push_back( isParted && above == parting ? 0.0 : limitBetween( sorted[above - 1], sorted[above], options ) );
      }
      return limits;
    }

    //! The limits of the widest gaps, which are as wide in every unit.
    std::vector<double> widestGaps( std::span<const double> sorted, int classCount )
    {
      const std::vector<double> numbers = asWholeNumbers( sorted );
      std::vector<double> limits;
      for ( const double middle : maximumBreaksLimits( numbers, classCount ) )
      {
        const auto above = static_cast<std::size_t>( std::upper_bound( numbers.begin(), numbers.end(), middle ) - numbers.begin() );
        limits.push_back( std::midpoint( sorted[above - 1], sorted[above] ) );
      }
      return limits;
    }

    std::vector<double> quantileLimits( std::span<const double> sorted, const ClassificationOptions &options )
    {
      std::vector<double> limits;
      for ( const double probability : options.probabilities )
        limits.push_back( quantile( sorted, probability, options.quantileType ) );
      for ( int i = 1; options.probabilities.empty() && i < options.classCount; ++i )
        limits.push_back( quantile( sorted, static_cast<double>( i ) / options.classCount, options.quantileType ) );
      return limits;
    }

    std::vector<double> rawLimits(
      std::span<const double> sorted, const ClassificationOptions &options, double centre, double deviation, const Progress &progress )
    {
      switch ( options.method )
      {
        case ClassificationMethod::Fixed:
          return options.fixedLimits;
        case ClassificationMethod::Quantile:
          return quantileLimits( sorted, options );
        case ClassificationMethod::EqualInterval:
          return equalIntervalLimits( sorted, options.classCount );
        case ClassificationMethod::Pretty:
          return prettyLimits( sorted, options.classCount );
        case ClassificationMethod::StandardDeviation:
          return deviationLimits( centre, deviation,
            options.deviationMultiples.empty() ? usualDeviationMultiples( options.classCount ) : options.deviationMultiples );
        case ClassificationMethod::NaturalBreaks:
          return naturalLimits( sorted, options, progress );
        case ClassificationMethod::HeadTail:
          return headTailLimits( sorted, options.headShare );
        case ClassificationMethod::Geometric:
          if ( sorted.front() <= 0.0 )
            throw InputError( codes::geometricNeedsPositiveValues, { shortestNumber( sorted.front() ) } );
          return geometricLimits( sorted, options.classCount );
        case ClassificationMethod::MaximumBreaks:
          return widestGaps( sorted, options.classCount );
        case ClassificationMethod::BoxPlot:
          return boxPlotLimits( sorted );
        case ClassificationMethod::NestedMeans:
          return nestedMeansLimits( sorted, options.classCount );
      }
      return {};
    }

    //! A computed limit that equals a value, or the limit before it, is that number.
    void settleOnValues( std::vector<double> &limits, std::span<const double> sorted )
    {
      const double tolerance = equalityTolerance( sorted );
      for ( std::size_t i = 0; i < limits.size(); ++i )
      {
        limits[i] = nearestEqual( limits[i], sorted, tolerance );
        if ( i > 0 && limits[i] - limits[i - 1] <= tolerance )
          limits[i] = limits[i - 1];
      }
    }

    //! Whether a class beyond all values still says something: "more than 1.5 deviations above the mean: none".
    bool keepsOuterClasses( ClassificationMethod method )
    {
      return method == ClassificationMethod::Fixed || method == ClassificationMethod::StandardDeviation
        || method == ClassificationMethod::BoxPlot;
    }
  }

  //! Gains and losses never share a class: the limit nearest to zero becomes zero; of two as near, the upper one.
  static void makeZeroALimit( std::vector<double> &limits )
  {
    if ( limits.empty() )
      limits.push_back( 0.0 );
    const auto isNearer = []( double one, double other ) { return std::fabs( one ) <= std::fabs( other ); };
    auto nearest = limits.begin();
    for ( auto limit = limits.begin(); limit != limits.end(); ++limit )
    {
      if ( isNearer( *limit, *nearest ) )
        nearest = limit;
    }
    *nearest = 0.0;
  }

  double roundedTo( double value, int decimals )
  {
    if ( decimals < 0 )
    {
      const double unit = std::pow( 10.0, -decimals );
      return std::round( value / unit ) * unit;
    }
    const double unit = std::pow( 10.0, decimals );
    const double rounded = std::round( value * unit ) / unit;
    return std::isfinite( rounded ) ? rounded : value;
  }

  void requireValid( const ClassificationOptions &options )
  {
    if ( options.classCount < 1 || options.classCount > 1000 )
      throw InputError( codes::classCountOutOfRange, { std::to_string( options.classCount ) } );
    if ( options.method == ClassificationMethod::Fixed && options.fixedLimits.empty() )
      throw InputError( codes::limitsMissing );
    if ( !allFinite( options.fixedLimits ) )
      throw InputError( codes::limitNotFinite );
    if ( const auto pair = std::adjacent_find( options.fixedLimits.begin(), options.fixedLimits.end(), std::greater_equal<>() );
      pair != options.fixedLimits.end() )
      throw InputError( codes::limitsNotAscending, { shortestNumber( pair[0] ), shortestNumber( pair[1] ) } );
    if ( !strictlyAscending( options.probabilities )
      || std::any_of( options.probabilities.begin(), options.probabilities.end(), []( double p ) { return !( p > 0.0 && p < 1.0 ); } ) )
      throw InputError( codes::probabilitiesNotValid );
    if ( !strictlyAscending( options.deviationMultiples ) || !allFinite( options.deviationMultiples ) )
      throw InputError( codes::multiplesNotAscending );
    if ( !( options.headShare > 0.0 && options.headShare <= 1.0 ) )
      throw InputError( codes::headShareOutOfRange );
    if ( options.limitRule == LimitRule::ClosedTowardsCentre && options.method != ClassificationMethod::StandardDeviation
      && !options.centre )
      throw InputError( codes::centreMissing );
  }

  ClassLimits classLimits(
    std::span<const double> sorted, const ClassificationOptions &options, double centre, double deviation, const Progress &progress )
  {
    ClassLimits limits{ rawLimits( sorted, options, centre, deviation, progress ) };
    const std::size_t wanted = limits.inner.size();
    if ( options.decimals && options.method != ClassificationMethod::Fixed )
    {
      for ( double &limit : limits.inner )
        limit = roundedTo( limit, *options.decimals );
    }
    if ( !allFinite( limits.inner ) )
      throw InputError( codes::limitNotFinite );
    if ( options.method != ClassificationMethod::Fixed && !options.decimals )
      settleOnValues( limits.inner, sorted );

    if ( options.zeroIsLimit && options.method != ClassificationMethod::Fixed && sorted.front() < 0.0 && sorted.back() > 0.0 )
      makeZeroALimit( limits.inner );
    limits.inner.erase( std::unique( limits.inner.begin(), limits.inner.end() ), limits.inner.end() );
    if ( !keepsOuterClasses( options.method ) )
    {
      const bool upperClosed = options.limitRule == LimitRule::UpperClosed;
      std::erase_if( limits.inner, [&]( double limit ) {
        return upperClosed ? limit < sorted.front() || limit >= sorted.back() : limit <= sorted.front() || limit > sorted.back();
      } );
    }
    limits.merged = wanted - limits.inner.size();
    return limits;
  }

}
