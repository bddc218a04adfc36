#include "classification/naturalbreaks.h"

#include "classification/doubledouble.h"
#include "text/equality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    //! Distinct values, ascending, and how often each occurs.
    struct DistinctValues
    {
      std::vector<double> values;
      std::vector<double> counts;
    };

    DistinctValues distinctValues( std::span<const double> values )
    {
      std::vector<double> sorted( values.begin(), values.end() );
      std::sort( sorted.begin(), sorted.end() );
      DistinctValues distinct;
      distinct.values.reserve( sorted.size() );
      distinct.counts.reserve( sorted.size() );
      for ( const double value : sorted )
      {
        if ( !distinct.values.empty() && distinct.values.back() == value )
        {
          distinct.counts.back() += 1.0;
          continue;
        }
        distinct.values.push_back( value );
        distinct.counts.push_back( 1.0 );
      }
      return distinct;
    }

    double weightedMean( std::span<const double> values, std::span<const double> counts )
    {
      DoubleDouble sum;
      double count = 0.0;
      for ( std::size_t i = 0; i < values.size(); ++i )
      {
        sum = sum + DoubleDouble::product( values[i], counts[i] );
        count += counts[i];
      }
      return static_cast<double>( sum ) / count;
    }

    double sumOfSquares( std::span<const double> values, std::span<const double> counts )
    {
      const double centre = weightedMean( values, counts );
      double squares = 0.0;
      for ( std::size_t i = 0; i < values.size(); ++i )
        squares += counts[i] * ( values[i] - centre ) * ( values[i] - centre );
      return squares;
    }

    /**
     * Cumulated counts, sums and sums of squares of the centred values: the first i of them at index i.
     *
     * They are summed in double-double and then rounded to Real, so that an error does not grow with the number of values.
     */
    template<typename Real>
    struct Cumulated
    {
      std::vector<double> count;
      std::vector<Real> sum;
      std::vector<Real> squares;
    };

    template<typename Real>
    Cumulated<Real> cumulated( const DistinctValues &distinct )
    {
      const std::size_t size = distinct.values.size();
      const double centre = weightedMean( distinct.values, distinct.counts );
      Cumulated<Real> sums{ std::vector<double>( size + 1 ), std::vector<Real>( size + 1 ), std::vector<Real>( size + 1 ) };
      DoubleDouble sum;
      DoubleDouble squares;
      for ( std::size_t i = 0; i < size; ++i )
      {
        const DoubleDouble deviation = DoubleDouble::sum( distinct.values[i], -centre );
        const DoubleDouble term = deviation * DoubleDouble( distinct.counts[i] );
        sum = sum + term;
        squares = squares + term * deviation;
        sums.count[i + 1] = sums.count[i] + distinct.counts[i];
        sums.sum[i + 1] = static_cast<Real>( sum );
        sums.squares[i + 1] = static_cast<Real>( squares );
      }
      return sums;
    }

    /**
     * The dynamic programme over the number of classes. With the first j values in q classes, the last class begins at start(j),
     * and start never falls as j grows: the middle j splits the candidates of all others.
     */
    template<typename Real>
    class OptimalSplits
    {
    public:
      OptimalSplits( const DistinctValues &distinct, std::size_t classCount )
        : mSums( cumulated<Real>( distinct ) )
        , mSize( distinct.values.size() )
        , mClassCount( classCount )
      {}

      //! Index of the first value of each class 2 … k.
      std::vector<std::size_t> starts( const Progress &progress )
      {
        // Of the best cost of j values only "cost − cumulated squares" is kept; the squares of j are the same for all candidates.
        mBefore.resize( mSize + 1 );
        for ( std::size_t j = 1; j <= mSize; ++j )
          mBefore[j] = -( mSums.sum[j] * mSums.sum[j] / Real( mSums.count[j] ) );
        mAfter.resize( mSize + 1 );

        for ( std::size_t classes = 2; classes < mClassCount; ++classes )
        {
          mStarts.emplace_back( mSize + 1 );
          fillRow( classes, mSize - ( mClassCount - classes ) );
          std::swap( mBefore, mAfter );
          advance( progress, static_cast<double>( classes ) / static_cast<double>( mClassCount ) );
        }
        return trace();
      }

    private:
      struct Range
      {
        std::size_t first, last;      // of j
        std::size_t earliest, latest; // of the start
      };

      //! The best start of a last class that ends before \a end, between \a earliest and \a latest; of equally good ones the first.
      std::pair<std::size_t, Real> bestStart( std::size_t end, std::size_t earliest, std::size_t latest ) const
      {
        const Real sum = mSums.sum[end];
        const double count = mSums.count[end];
        constexpr std::size_t blockSize = 64;
        std::array<Real, blockSize> costs;
        std::size_t best = earliest;
        Real least( std::numeric_limits<double>::infinity() );
        for ( std::size_t begin = earliest; begin <= latest; begin += blockSize )
        {
          const std::size_t size = std::min( blockSize, latest - begin + 1 );
          for ( std::size_t i = 0; i < size; ++i ) // apart from the search, so that the compiler vectorises it
          {
            const Real difference = sum - mSums.sum[begin + i];
            costs[i] = mBefore[begin + i] - difference * difference / Real( count - mSums.count[begin + i] );
          }
          for ( std::size_t i = 0; i < size; ++i )
          {
            if ( costs[i] < least )
            {
              least = costs[i];
              best = begin + i;
            }
          }
        }
        return { best, least };
      }

      void fillRow( std::size_t classes, std::size_t last )
      {
        std::vector<std::uint32_t> &starts = mStarts.back();
        std::vector<Range> open{ { classes, last, classes - 1, last - 1 } };
        while ( !open.empty() )
        {
          const Range range = open.back();
          open.pop_back();
          const std::size_t middle = range.first + ( range.last - range.first ) / 2;
          const auto [start, cost] = bestStart( middle, range.earliest, std::min( range.latest, middle - 1 ) );
          starts[middle] = static_cast<std::uint32_t>( start );
          mAfter[middle] = cost;
          if ( middle > range.first )
            open.push_back( { range.first, middle - 1, range.earliest, start } );
          if ( middle < range.last )
            open.push_back( { middle + 1, range.last, start, range.latest } );
        }
      }

      //! Of the last class only the split of all values is needed; the others are looked up backwards.
      std::vector<std::size_t> trace() const
      {
        std::vector<std::size_t> starts( mClassCount - 1 );
        std::size_t end = bestStart( mSize, mClassCount - 1, mSize - 1 ).first;
        starts.back() = end;
        for ( std::size_t i = starts.size() - 1; i-- > 0; )
        {
          end = mStarts[i][end];
          starts[i] = end;
        }
        return starts;
      }

      Cumulated<Real> mSums;
      std::size_t mSize;
      std::size_t mClassCount;
      std::vector<Real> mBefore;
      std::vector<Real> mAfter;
      std::vector<std::vector<std::uint32_t>> mStarts; // of 2 … k − 1 classes
    };

    NaturalBreaks breaksAt( const DistinctValues &distinct, const std::vector<std::size_t> &starts )
    {
      NaturalBreaks breaks;
      std::size_t begin = 0;
      for ( std::size_t i = 0; i <= starts.size(); ++i )
      {
        const std::size_t end = i < starts.size() ? starts[i] : distinct.values.size();
        breaks.largest.push_back( distinct.values[end - 1] );
        if ( i < starts.size() )
          breaks.inner.push_back( distinct.values[end] );
        breaks.withinSumOfSquares += sumOfSquares(
          std::span( distinct.values ).subspan( begin, end - begin ), std::span( distinct.counts ).subspan( begin, end - begin ) );
        begin = end;
      }
      return breaks;
    }

    //! No more than this can the sum of squares of a split found in double precision exceed the least one.
    double errorBound( const DistinctValues &distinct, std::size_t classCount )
    {
      const double centre = weightedMean( distinct.values, distinct.counts );
      const double furthest = std::max( distinct.values.back() - centre, centre - distinct.values.front() );
      double deviations = 0.0;
      double squares = 0.0;
      for ( std::size_t i = 0; i < distinct.values.size(); ++i )
      {
        const double deviation = std::abs( distinct.values[i] - centre );
        deviations += distinct.counts[i] * deviation;
        squares += distinct.counts[i] * deviation * deviation;
      }
      return 8.0 * std::numeric_limits<double>::epsilon() * static_cast<double>( classCount ) * ( squares + deviations * furthest );
    }
  }

  namespace
  {
    //! Breaks of values whose squares leave the range of numbers, found in a unit of their own size: a power of two, so that no digit
    //! changes.
    NaturalBreaks breaksOfExtremeSize( std::span<const double> values, int classCount, int exponent, const Progress &progress )
    {
      const auto scaled = []( std::vector<double> numbers, int power ) {
        for ( double &number : numbers )
          number = std::ldexp( number, power );
        return numbers;
      };
      NaturalBreaks breaks = naturalBreaks( scaled( { values.begin(), values.end() }, -exponent ), classCount, progress );
      breaks.inner = scaled( breaks.inner, exponent );
      breaks.largest = scaled( breaks.largest, exponent );
      breaks.withinSumOfSquares = std::min( std::ldexp( breaks.withinSumOfSquares, 2 * exponent ), std::numeric_limits<double>::max() );
      return breaks;
    }
  }

  NaturalBreaks naturalBreaks( std::span<const double> values, int classCount, const Progress &progress )
  {
    if ( const int exponent = exponentOfExtremeSize( values ); exponent != 0 )
      return breaksOfExtremeSize( values, classCount, exponent, progress );
    const DistinctValues distinct = distinctValues( values );
    const std::size_t classes = std::min( distinct.values.size(), static_cast<std::size_t>( classCount ) );
    if ( classes == distinct.values.size() || classes == 1 )
    {
      std::vector<std::size_t> starts( classes - 1 );
      std::iota( starts.begin(), starts.end(), std::size_t{ 1 } );
      return breaksAt( distinct, starts );
    }

    constexpr std::size_t smallSize = 4096; // up to here the high precision costs milliseconds
    constexpr double tolerance = 1e-10;
    if ( distinct.values.size() > smallSize )
    {
      const NaturalBreaks breaks = breaksAt( distinct, OptimalSplits<double>( distinct, classes ).starts( progress ) );
      if ( errorBound( distinct, classes ) <= tolerance * breaks.withinSumOfSquares )
        return breaks;
    }
    return breaksAt( distinct, OptimalSplits<DoubleDouble>( distinct, classes ).starts( progress ) );
  }

}
