#include "classification/areatypes.h"

#include "classification/parallelparts.h"
#include "classification/typedescription.h"
#include "finding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <set>
#include <string>

namespace sozialraum
{

  namespace
  {
    std::size_t distinctAreas( const AreaPoints &points )
    {
      std::set<std::vector<double>> distinct;
      for ( std::size_t i = 0; i < points.size(); ++i )
        distinct.emplace( points.at( i ), points.at( i ) + points.dimensions );
      return distinct.size();
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

}
