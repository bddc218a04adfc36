#include "classification/areatypes.h"

#include "finding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <thread>

namespace sozialraum
{

  namespace
  {
    double squaredDistance( const double *a, const double *b, std::size_t dimensions )
    {
      double sum = 0.0;
      for ( std::size_t d = 0; d < dimensions; ++d )
        sum += ( a[d] - b[d] ) * ( a[d] - b[d] );
      return sum;
    }

    //! Calls \a work( begin, end ) for parts of 0 … size in threads.
    template<typename Work>
    void inThreads( std::size_t size, int wantedThreads, const Work &work )
    {
      const std::size_t wanted = wantedThreads > 0 ? static_cast<std::size_t>( wantedThreads ) : std::max( 1u, std::thread::hardware_concurrency() );
      const std::size_t count = std::max<std::size_t>( 1, std::min( wanted, size ) );
      std::vector<std::thread> threads;
      for ( std::size_t t = 1; t < count; ++t )
        threads.emplace_back( work, size * t / count, size * ( t + 1 ) / count );
      work( 0, size / count );
      for ( std::thread &thread : threads )
        thread.join();
    }

    std::size_t distinctAreas( const AreaPoints &points )
    {
      std::set<std::vector<double>> distinct;
      for ( std::size_t i = 0; i < points.size(); ++i )
        distinct.emplace( points.at( i ), points.at( i ) + points.dimensions );
      return distinct.size();
    }

    //! Numbers types anew in the order of their first areas, and computes centres, sizes and the sum of squares from the types alone.
    AreaTypes described( const AreaPoints &points, const std::vector<int> &raw )
    {
      AreaTypes result;
      std::vector<int> number( raw.size() + 1, -1 );
      for ( const int type : raw )
      {
        int &own = number[static_cast<std::size_t>( type )];
        if ( own < 0 )
        {
          own = static_cast<int>( result.sizes.size() );
          result.sizes.push_back( 0 );
          result.centres.emplace_back( points.dimensions, 0.0 );
        }
        ++result.sizes[static_cast<std::size_t>( own )];
        result.types.push_back( own );
      }
      for ( std::size_t i = 0; i < raw.size(); ++i )
      {
        std::vector<double> &centre = result.centres[static_cast<std::size_t>( result.types[i] )];
        for ( std::size_t d = 0; d < points.dimensions; ++d )
          centre[d] += points.at( i )[d];
      }
      for ( std::size_t t = 0; t < result.centres.size(); ++t )
      {
        for ( double &coordinate : result.centres[t] )
          coordinate /= static_cast<double>( result.sizes[t] );
      }
      for ( std::size_t i = 0; i < raw.size(); ++i )
        result.withinSumOfSquares += squaredDistance( points.at( i ), result.centres[static_cast<std::size_t>( result.types[i] )].data(), points.dimensions );
      return result;
    }

    //! One start of k-means.
    class KMeansRun
    {
    public:
      KMeansRun( const AreaPoints &points, int typeCount, std::uint64_t seed )
        : mPoints( points )
        , mCount( static_cast<std::size_t>( typeCount ) )
        , mGenerator( seed )
        , mTypes( points.size(), 0 )
        , mSums( mCount * points.dimensions )
        , mSizes( mCount )
      {}

      std::vector<int> types()
      {
        chooseCentres();
        while ( assignAll() )
          moveCentres();
        improveSingly();
        return mTypes;
      }

      double sumOfSquares() const
      {
        double sum = 0.0;
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
          sum += squaredDistance( mPoints.at( i ), centre( static_cast<std::size_t>( mTypes[i] ) ), mPoints.dimensions );
        return sum;
      }

    private:
      const double *centre( std::size_t type ) const { return mCentres.data() + type * mPoints.dimensions; }

      double uniform() { return static_cast<double>( mGenerator() >> 11 ) * 0x1p-53; }

      //! k-means++: each next centre is an area, the likelier the farther it is from those chosen.
      void chooseCentres()
      {
        const std::size_t size = mPoints.size();
        std::vector<double> nearest( size, std::numeric_limits<double>::infinity() );
        std::size_t chosen = std::min( size - 1, static_cast<std::size_t>( uniform() * static_cast<double>( size ) ) );
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          mCentres.insert( mCentres.end(), mPoints.at( chosen ), mPoints.at( chosen ) + mPoints.dimensions );
          double whole = 0.0;
          for ( std::size_t i = 0; i < size; ++i )
          {
            nearest[i] = std::min( nearest[i], squaredDistance( mPoints.at( i ), mPoints.at( chosen ), mPoints.dimensions ) );
            whole += nearest[i];
          }
          double rest = uniform() * whole;
          chosen = size;
          for ( std::size_t i = 0; i < size; ++i )
          {
            if ( nearest[i] <= 0.0 )
              continue;
            chosen = i;
            rest -= nearest[i];
            if ( rest <= 0.0 )
              break;
          }
          if ( chosen == size )
            chosen = 0;
        }
      }

      /**
       * Puts every area to its nearest centre. \returns whether one changed.
       *
       * By the triangle inequality an area that is nearer to its centre than half the way to the next other centre stays.
       */
      bool assignAll()
      {
        std::vector<double> halfGap( mCount, std::numeric_limits<double>::infinity() );
        for ( std::size_t a = 0; a < mCount; ++a )
        {
          for ( std::size_t b = 0; b < mCount; ++b )
          {
            if ( a != b )
              halfGap[a] = std::min( halfGap[a], squaredDistance( centre( a ), centre( b ), mPoints.dimensions ) / 4.0 );
          }
        }
        bool changed = mFirst;
        mFirst = false;
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
        {
          const std::size_t own = static_cast<std::size_t>( mTypes[i] );
          std::size_t best = own;
          double least = squaredDistance( mPoints.at( i ), centre( own ), mPoints.dimensions );
          if ( least < halfGap[own] )
            continue;
          for ( std::size_t type = 0; type < mCount; ++type )
          {
            const double distance = squaredDistance( mPoints.at( i ), centre( type ), mPoints.dimensions );
            if ( distance < least )
            {
              least = distance;
              best = type;
            }
          }
          changed = changed || best != own;
          mTypes[i] = static_cast<int>( best );
        }
        return changed;
      }

      void moveCentres()
      {
        std::fill( mSums.begin(), mSums.end(), 0.0 );
        std::fill( mSizes.begin(), mSizes.end(), 0.0 );
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
        {
          const std::size_t type = static_cast<std::size_t>( mTypes[i] );
          mSizes[type] += 1.0;
          for ( std::size_t d = 0; d < mPoints.dimensions; ++d )
            mSums[type * mPoints.dimensions + d] += mPoints.at( i )[d];
        }
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          if ( mSizes[type] > 0.0 )
            setCentre( type );
        }
      }

      void setCentre( std::size_t type )
      {
        for ( std::size_t d = 0; d < mPoints.dimensions; ++d )
          mCentres[type * mPoints.dimensions + d] = mSums[type * mPoints.dimensions + d] / mSizes[type];
      }

      //! Moves single areas to another type as long as that lowers the sum of squares, which moves the centres too.
      void improveSingly()
      {
        moveCentres();
        for ( int pass = 0; pass < 50; ++pass )
        {
          bool moved = false;
          for ( std::size_t i = 0; i < mPoints.size(); ++i )
            moved = moveIfBetter( i ) || moved;
          if ( !moved )
            return;
        }
      }

      bool moveIfBetter( std::size_t area )
      {
        const std::size_t own = static_cast<std::size_t>( mTypes[area] );
        if ( mSizes[own] < 2.0 )
          return false;
        const double ownDistance = squaredDistance( mPoints.at( area ), centre( own ), mPoints.dimensions );
        double least = ownDistance * mSizes[own] / ( mSizes[own] - 1.0 ) * ( 1.0 - 1e-12 );
        std::size_t best = own;
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          if ( type == own )
            continue;
          const double growth = squaredDistance( mPoints.at( area ), centre( type ), mPoints.dimensions ) * mSizes[type] / ( mSizes[type] + 1.0 );
          if ( growth < least )
          {
            least = growth;
            best = type;
          }
        }
        if ( best == own )
          return false;
        for ( std::size_t d = 0; d < mPoints.dimensions; ++d )
        {
          mSums[own * mPoints.dimensions + d] -= mPoints.at( area )[d];
          mSums[best * mPoints.dimensions + d] += mPoints.at( area )[d];
        }
        mSizes[own] -= 1.0;
        mSizes[best] += 1.0;
        setCentre( own );
        setCentre( best );
        mTypes[area] = static_cast<int>( best );
        return true;
      }

      const AreaPoints &mPoints;
      std::size_t mCount;
      std::mt19937_64 mGenerator;
      std::vector<double> mCentres;
      std::vector<int> mTypes;
      std::vector<double> mSums;
      std::vector<double> mSizes;
      bool mFirst = true;
    };
  }

  AreaPoints pointsOf( std::span<const std::vector<double>> columns )
  {
    AreaPoints points;
    points.dimensions = columns.size();
    for ( std::size_t i = 0; !columns.empty() && i < columns.front().size(); ++i )
    {
      for ( const std::vector<double> &column : columns )
        points.coordinates.push_back( column[i] );
    }
    return points;
  }

  AreaTypes kMeans( const AreaPoints &points, const KMeansOptions &options, const Progress &progress )
  {
    const std::size_t distinct = distinctAreas( points );
    if ( options.typeCount < 1 || static_cast<std::size_t>( options.typeCount ) > distinct )
      throw InputError( "type_count_out_of_range", { std::to_string( options.typeCount ), std::to_string( distinct ) } );

    const auto starts = static_cast<std::size_t>( std::max( 1, options.starts ) );
    std::vector<double> sums( starts );
    std::vector<std::vector<int>> found( starts );
    const std::size_t perStep = 10;
    for ( std::size_t done = 0; done < starts; done += perStep )
    {
      inThreads( std::min( perStep, starts - done ), options.threads, [&]( std::size_t begin, std::size_t end ) {
        for ( std::size_t start = done + begin; start < done + end; ++start )
        {
          KMeansRun run( points, options.typeCount, ( static_cast<std::uint64_t>( options.seed ) << 32 ) + start );
          found[start] = run.types();
          sums[start] = run.sumOfSquares();
        }
      } );
      advance( progress, static_cast<double>( std::min( starts, done + perStep ) ) / static_cast<double>( starts ) );
    }
    const auto best = std::min_element( sums.begin(), sums.end() ) - sums.begin();
    return described( points, found[static_cast<std::size_t>( best )] );
  }

  AreaTypes wardTypes( const AreaPoints &points, std::span<const WardMerger> mergers, int typeCount )
  {
    const std::size_t size = points.size();
    if ( typeCount < 1 || static_cast<std::size_t>( typeCount ) > size )
      throw InputError( "type_count_out_of_range", { std::to_string( typeCount ), std::to_string( size ) } );
    std::vector<std::size_t> parent( size + mergers.size() );
    std::iota( parent.begin(), parent.end(), std::size_t{ 0 } );
    for ( std::size_t i = 0; i < size - static_cast<std::size_t>( typeCount ); ++i )
    {
      parent[mergers[i].first] = size + i;
      parent[mergers[i].second] = size + i;
    }
    for ( std::size_t i = parent.size(); i-- > 0; )
      parent[i] = parent[parent[i]]; // later mergers lie higher: theirs are roots already
    std::vector<std::size_t> roots( parent.begin(), parent.begin() + static_cast<std::ptrdiff_t>( size ) );
    std::vector<std::size_t> distinct = roots;
    std::sort( distinct.begin(), distinct.end() );
    distinct.erase( std::unique( distinct.begin(), distinct.end() ), distinct.end() );
    std::vector<int> raw;
    for ( const std::size_t root : roots )
      raw.push_back( static_cast<int>( std::lower_bound( distinct.begin(), distinct.end(), root ) - distinct.begin() ) );
    return described( points, raw );
  }

  std::vector<double> silhouettes( const AreaPoints &points, const AreaTypes &types, int threads, const Progress &progress )
  {
    std::vector<double> result( points.size(), 0.0 );
    const std::size_t typeCount = types.sizes.size();
    if ( typeCount < 2 )
      return result;
    const auto ofArea = [&]( std::size_t i, std::vector<double> &sums ) {
      const std::size_t own = static_cast<std::size_t>( types.types[i] );
      if ( types.sizes[own] < 2 )
        return 0.0;
      std::fill( sums.begin(), sums.end(), 0.0 );
      for ( std::size_t j = 0; j < points.size(); ++j )
        sums[static_cast<std::size_t>( types.types[j] )] += std::sqrt( squaredDistance( points.at( i ), points.at( j ), points.dimensions ) );
      const double within = sums[own] / static_cast<double>( types.sizes[own] - 1 );
      double next = std::numeric_limits<double>::infinity();
      for ( std::size_t type = 0; type < typeCount; ++type )
      {
        if ( type != own )
          next = std::min( next, sums[type] / static_cast<double>( types.sizes[type] ) );
      }
      const double wider = std::max( within, next );
      return wider > 0.0 ? ( next - within ) / wider : 0.0;
    };
    const std::size_t step = 1000;
    for ( std::size_t done = 0; done < points.size(); done += step )
    {
      inThreads( std::min( step, points.size() - done ), threads, [&]( std::size_t begin, std::size_t end ) {
        std::vector<double> sums( typeCount );
        for ( std::size_t i = done + begin; i < done + end; ++i )
          result[i] = ofArea( i, sums );
      } );
      advance( progress, static_cast<double>( std::min( points.size(), done + step ) ) / static_cast<double>( points.size() ) );
    }
    return result;
  }

}
