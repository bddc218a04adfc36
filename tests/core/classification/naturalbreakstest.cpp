#include "classification/naturalbreaks.h"

#include "samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <set>

using namespace sozialraum;

namespace
{
  double sumOfSquares( const std::vector<double> &sorted, std::size_t begin, std::size_t end )
  {
    double mean = 0.0;
    for ( std::size_t i = begin; i < end; ++i )
      mean += sorted[i] / static_cast<double>( end - begin );
    double sum = 0.0;
    for ( std::size_t i = begin; i < end; ++i )
      sum += ( sorted[i] - mean ) * ( sorted[i] - mean );
    return sum;
  }

  double bestSplit( const std::vector<double> &sorted, std::size_t begin, int classCount )
  {
    if ( classCount == 1 )
      return sumOfSquares( sorted, begin, sorted.size() );
    double best = sumOfSquares( sorted, begin, sorted.size() );
    for ( std::size_t end = begin + 1; end < sorted.size(); ++end )
      best = std::min( best, sumOfSquares( sorted, begin, end ) + bestSplit( sorted, end, classCount - 1 ) );
    return best;
  }

  double bestSplitByTryingAll( std::vector<double> values, int classCount )
  {
    std::sort( values.begin(), values.end() );
    return bestSplit( values, 0, classCount );
  }

  //! The plain dynamic programme, O( k n² ), in long double.
  long double bestSplitByPlainProgramme( std::vector<double> values, int classCount )
  {
    std::sort( values.begin(), values.end() );
    const std::size_t size = values.size();
    std::vector<long double> best( size + 1, std::numeric_limits<long double>::infinity() );
    best[0] = 0.0L;
    for ( int c = 0; c < classCount; ++c )
    {
      std::vector<long double> next( size + 1, std::numeric_limits<long double>::infinity() );
      next[0] = 0.0L;
      for ( std::size_t end = 1; end <= size; ++end )
      {
        long double mean = 0.0L, squares = 0.0L, count = 0.0L;
        for ( std::size_t begin = end; begin-- > 0; ) // Welford, growing downwards
        {
          count += 1.0L;
          const long double step = values[begin] - mean;
          mean += step / count;
          squares += step * ( values[begin] - mean );
          next[end] = std::min( next[end], best[begin] + squares );
        }
      }
      best = next;
    }
    return best[size];
  }
}

TEST( NaturalBreaks, NoOtherSplitHasASmallerSumOfSquares )
{
  for ( const SmallSample &sample : randomSmallSamples( 500 ) )
  {
    SCOPED_TRACE( sample );
    const double best = bestSplitByTryingAll( sample.values, sample.classCount );
    EXPECT_NEAR( naturalBreaks( sample.values, sample.classCount ).withinSumOfSquares, best, 1e-13 * ( 1.0 + best ) );
  }
}

TEST( NaturalBreaks, NoOtherSplitIsBetterAmongManyValuesEither )
{
  std::mt19937 generator( 7 );
  std::lognormal_distribution<double> distribution( 1.0, 1.0 );
  std::vector<double> values( 5000 );
  for ( double &value : values )
    value = distribution( generator );
  const double best = static_cast<double>( bestSplitByPlainProgramme( values, 6 ) );
  EXPECT_NEAR( naturalBreaks( values, 6 ).withinSumOfSquares, best, 1e-10 * best );
}

TEST( NaturalBreaks, FarOutliersDoNotDrownTheSmallDifferences )
{
  // Three groups a thousandth apart, and two values a thousand million away: in plain double precision the squares of the latter hide the
  // former.
  std::vector<double> values{ 1e9, -1e9 };
  for ( int i = 0; i < 3000; ++i )
  {
    values.push_back( 1.0 + 1e-6 * i / 3000.0 );
    values.push_back( 1.001 + 1e-6 * i / 3000.0 );
    values.push_back( 1.002 + 1e-6 * i / 3000.0 );
  }
  const NaturalBreaks breaks = naturalBreaks( values, 5 );
  EXPECT_EQ( breaks.inner, ( std::vector<double>{ 1.0, 1.001, 1.002, 1e9 } ) );
}

TEST( NaturalBreaks, EqualValuesNeverFallIntoDifferentClasses )
{
  for ( const SmallSample &sample : randomSmallSamples( 300 ) )
  {
    SCOPED_TRACE( sample );
    const NaturalBreaks breaks = naturalBreaks( sample.values, sample.classCount );
    const std::size_t distinct = std::set<double>( sample.values.begin(), sample.values.end() ).size();
    ASSERT_EQ( breaks.largest.size(), std::min( distinct, static_cast<std::size_t>( sample.classCount ) ) );
    ASSERT_EQ( breaks.inner.size() + 1, breaks.largest.size() );
    for ( std::size_t i = 0; i < breaks.inner.size(); ++i )
      EXPECT_LT( breaks.largest[i], breaks.inner[i] );
  }
}

TEST( NaturalBreaks, TheResultDoesNotDependOnTheOrderOfTheValues )
{
  for ( SmallSample sample : randomSmallSamples( 100 ) )
  {
    SCOPED_TRACE( sample );
    const NaturalBreaks breaks = naturalBreaks( sample.values, sample.classCount );
    std::mt19937 generator( sample.seed );
    std::shuffle( sample.values.begin(), sample.values.end(), generator );
    const NaturalBreaks again = naturalBreaks( sample.values, sample.classCount );
    EXPECT_EQ( breaks.inner, again.inner );
    EXPECT_EQ( breaks.withinSumOfSquares, again.withinSumOfSquares );
  }
}

TEST( NaturalBreaks, FewerDistinctValuesThanClassesGiveOneClassForEach )
{
  const NaturalBreaks breaks = naturalBreaks( std::vector<double>{ 3, 1, 3, 1, 2 }, 7 );
  EXPECT_EQ( breaks.inner, ( std::vector<double>{ 2, 3 } ) );
  EXPECT_EQ( breaks.largest, ( std::vector<double>{ 1, 2, 3 } ) );
  EXPECT_EQ( breaks.withinSumOfSquares, 0.0 );
}

TEST( NaturalBreaks, ManyValuesCanBeStopped )
{
  std::vector<double> values( 10000 );
  std::mt19937 generator( 3 );
  std::generate( values.begin(), values.end(), generator );
  EXPECT_THROW( naturalBreaks( values, 5, []( double ) { return false; } ), Cancelled );
}
