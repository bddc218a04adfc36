#include "classification/areatypes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    /**
     * The clusters that are left, without gaps: coordinates of the centres column by column, so that distances to all of them are computed
     * in one sweep that the compiler vectorises.
     */
    class Clusters
    {
    public:
      explicit Clusters( const AreaPoints &points )
        : mDimensions( points.dimensions )
        , mCapacity( points.size() )
        , mCount( points.size() )
        , mCentres( points.dimensions * points.size() )
        , mSizes( points.size(), 1.0 )
        , mNames( points.size() )
        , mGrowth( points.size() )
      {
        std::iota( mNames.begin(), mNames.end(), std::size_t{ 0 } );
        for ( std::size_t i = 0; i < mCount; ++i )
        {
          for ( std::size_t d = 0; d < mDimensions; ++d )
            mCentres[d * mCapacity + i] = points.at( i )[d];
        }
      }

      std::size_t count() const { return mCount; }
      std::size_t name( std::size_t place ) const { return mNames[place]; }

      /**
       * The cluster whose union with that at \a place lets the sum of squares grow the least; \a preferred where it is as good as any,
       * else of equally good ones the one with the smallest name.
       */
      std::pair<std::size_t, double> nearest( std::size_t place, std::size_t preferred )
      {
        std::fill( mGrowth.begin(), mGrowth.begin() + static_cast<std::ptrdiff_t>( mCount ), 0.0 );
        for ( std::size_t d = 0; d < mDimensions; ++d )
        {
          const double *column = mCentres.data() + d * mCapacity;
          const double own = column[place];
          for ( std::size_t i = 0; i < mCount; ++i )
            mGrowth[i] += ( column[i] - own ) * ( column[i] - own );
        }
        const double size = mSizes[place];
        for ( std::size_t i = 0; i < mCount; ++i )
          mGrowth[i] *= size * mSizes[i] / ( size + mSizes[i] );
        mGrowth[place] = std::numeric_limits<double>::infinity();

        std::size_t best = preferred < mCount ? preferred : ( place == 0 ? 1 : 0 );
        for ( std::size_t i = 0; i < mCount; ++i )
        {
          const bool asGood = mGrowth[i] == mGrowth[best] && best != preferred && mNames[i] < mNames[best];
          if ( mGrowth[i] < mGrowth[best] || asGood )
            best = i;
        }
        return { best, mGrowth[best] };
      }

      //! Unites two clusters under a new name in the lower place; the last cluster moves into the other. \returns the place that it came
      //! from
      std::size_t unite( std::size_t a, std::size_t b, std::size_t name )
      {
        const std::size_t kept = std::min( a, b );
        const std::size_t freed = std::max( a, b );
        const double size = mSizes[a] + mSizes[b];
        const std::size_t last = mCount - 1;
        for ( std::size_t d = 0; d < mDimensions; ++d )
        {
          double *column = mCentres.data() + d * mCapacity;
          column[kept] = ( mSizes[a] * column[a] + mSizes[b] * column[b] ) / size;
          column[freed] = column[last];
        }
        mSizes[kept] = size;
        mNames[kept] = name;
        mSizes[freed] = mSizes[last];
        mNames[freed] = mNames[last];
        --mCount;
        return last;
      }

    private:
      std::size_t mDimensions;
      std::size_t mCapacity;
      std::size_t mCount;
      std::vector<double> mCentres;
      std::vector<double> mSizes;
      std::vector<std::size_t> mNames;
      std::vector<double> mGrowth;
    };

    //! The chain finds mergers in its own order: sorts them by height and renames the clusters by their new numbers.
    std::vector<WardMerger> ascending( const std::vector<WardMerger> &found, std::size_t areaCount )
    {
      std::vector<std::size_t> order( found.size() );
      std::iota( order.begin(), order.end(), std::size_t{ 0 } );
      std::stable_sort(
        order.begin(), order.end(), [&found]( std::size_t a, std::size_t b ) { return found[a].height < found[b].height; } );
      std::vector<std::size_t> newNumber( found.size() );
      for ( std::size_t i = 0; i < order.size(); ++i )
        newNumber[order[i]] = i;
      const auto renamed = [&]( std::size_t name ) { return name < areaCount ? name : areaCount + newNumber[name - areaCount]; };
      std::vector<WardMerger> sorted;
      for ( const std::size_t i : order )
      {
        const auto [first, second] = std::minmax( { renamed( found[i].first ), renamed( found[i].second ) } );
        sorted.push_back( { first, second, found[i].height } );
      }
      return sorted;
    }
  }

  std::vector<WardMerger> wardMergers( const AreaPoints &points, const Progress &progress )
  {
    const std::size_t areaCount = points.size();
    Clusters clusters( points );
    std::vector<WardMerger> found;
    std::vector<std::size_t> chain; // places
    constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();
    while ( clusters.count() > 1 )
    {
      if ( chain.empty() )
        chain.push_back( 0 );
      const std::size_t previous = chain.size() > 1 ? chain[chain.size() - 2] : nobody;
      const auto [next, growth] = clusters.nearest( chain.back(), previous );
      if ( next != previous )
      {
        chain.push_back( next );
        continue;
      }
      const std::size_t last = chain.back();
      chain.resize( chain.size() - 2 );
      // A merger is never lower than those within it but for rounding.
      double height = std::sqrt( 2.0 * growth );
      for ( const std::size_t place : { last, next } )
      {
        if ( clusters.name( place ) >= areaCount )
          height = std::max( height, found[clusters.name( place ) - areaCount].height );
      }
      found.push_back( { clusters.name( last ), clusters.name( next ), height } );
      const std::size_t moved = clusters.unite( last, next, areaCount + found.size() - 1 );
      std::replace( chain.begin(), chain.end(), moved, std::max( last, next ) );
      advance( progress, static_cast<double>( found.size() ) / static_cast<double>( areaCount ) );
    }
    return ascending( found, areaCount );
  }

}
