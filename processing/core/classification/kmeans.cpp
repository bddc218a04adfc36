#include "classification/areatypes.h"

#include "parallel.h"
#include "classification/typedescription.h"
#include "finding.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <string>

namespace sozialraum
{

  namespace
  {
    /**
     * Centres of types, kept twice: one after the other, and coordinate by coordinate, so that the distances of a point to all of them are
     * computed in one sweep that the compiler vectorises.
     */
    class TypeCentres
    {
    public:
      TypeCentres( std::size_t count, std::size_t dimensions )
        : mCount( count )
        , mDimensions( dimensions )
        , mRows( count * dimensions )
        , mColumns( count * dimensions )
        , mDistances( count )
      {}

      const double *at( std::size_t type ) const { return mRows.data() + type * mDimensions; }

      //! Squared distances of \a point to all centres; valid until the next call.
      const std::vector<double> &squaredDistances( const double *point )
      {
        std::fill( mDistances.begin(), mDistances.end(), 0.0 );
        double *distances = mDistances.data();
        for ( std::size_t d = 0; d < mDimensions; ++d )
        {
          const double coordinate = point[d];
          const double *column = mColumns.data() + d * mCount;
          for ( std::size_t type = 0; type < mCount; ++type )
            distances[type] += ( column[type] - coordinate ) * ( column[type] - coordinate );
        }
        return mDistances;
      }

      //! Puts the centre of \a type at \a sums / \a size. \returns how far it moved
      double set( std::size_t type, const double *sums, double size )
      {
        double square = 0.0;
        for ( std::size_t d = 0; d < mDimensions; ++d )
        {
          double &coordinate = mRows[type * mDimensions + d];
          const double moved = sums[d] / size;
          square += ( moved - coordinate ) * ( moved - coordinate );
          coordinate = moved;
          mColumns[d * mCount + type] = moved;
        }
        return std::sqrt( square );
      }

    private:
      std::size_t mCount;
      std::size_t mDimensions;
      std::vector<double> mRows;
      std::vector<double> mColumns;
      std::vector<double> mDistances;
    };

    //! One start of k-means.
    class KMeansRun
    {
    public:
      KMeansRun( const AreaPoints &points, int typeCount, std::uint64_t seed )
        : mPoints( points )
        , mCount( static_cast<std::size_t>( typeCount ) )
        , mGenerator( seed )
        , mCentres( mCount, points.dimensions )
        , mTypes( points.size(), 0 )
        , mFarthest( points.size(), std::numeric_limits<double>::infinity() )
        , mNearestOther( points.size(), 0.0 )
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
          sum += squaredDistance( mPoints.at( i ), mCentres.at( static_cast<std::size_t>( mTypes[i] ) ), mPoints.dimensions );
        return sum;
      }

    private:
      double uniform() { return static_cast<double>( mGenerator() >> 11 ) * 0x1p-53; }

      //! k-means++: each next centre is an area, the likelier the farther it is from those chosen.
      void chooseCentres()
      {
        const std::size_t size = mPoints.size();
        std::vector<double> nearest( size, std::numeric_limits<double>::infinity() );
        std::size_t chosen = std::min( size - 1, static_cast<std::size_t>( uniform() * static_cast<double>( size ) ) );
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          mCentres.set( type, mPoints.at( chosen ), 1.0 );
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
       * By the triangle inequality an area stays that cannot be farther from its centre than from any other (Hamerly 2010): bounds of both
       * distances are kept from pass to pass, widened by what the centres moved.
       */
      bool assignAll()
      {
        bool changed = mFirst;
        mFirst = false;
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
        {
          const std::size_t own = static_cast<std::size_t>( mTypes[i] );
          if ( mFarthest[i] < mNearestOther[i] )
            continue;
          mFarthest[i] = std::sqrt( squaredDistance( mPoints.at( i ), mCentres.at( own ), mPoints.dimensions ) );
          if ( mFarthest[i] < mNearestOther[i] )
            continue;
          const std::size_t best = nearestOf( i, own );
          changed = changed || best != own;
          mTypes[i] = static_cast<int>( best );
        }
        return changed;
      }

      //! The nearest centre of \a area, \a own where it is as near as any; sets the bounds anew.
      std::size_t nearestOf( std::size_t area, std::size_t own )
      {
        const std::vector<double> &distances = mCentres.squaredDistances( mPoints.at( area ) );
        std::size_t best = own;
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          if ( distances[type] < distances[best] )
            best = type;
        }
        double next = std::numeric_limits<double>::infinity();
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          if ( type != best )
            next = std::min( next, distances[type] );
        }
        mFarthest[area] = std::sqrt( distances[best] );
        mNearestOther[area] = std::sqrt( next );
        return best;
      }

      void gatherSums()
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
      }

      void moveCentres()
      {
        gatherSums();
        std::vector<double> moved( mCount, 0.0 );
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          if ( mSizes[type] > 0.0 )
            moved[type] = setCentre( type );
        }
        const double most = *std::max_element( moved.begin(), moved.end() );
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
        {
          mFarthest[i] += moved[static_cast<std::size_t>( mTypes[i] )];
          mNearestOther[i] -= most;
        }
      }

      double setCentre( std::size_t type ) { return mCentres.set( type, mSums.data() + type * mPoints.dimensions, mSizes[type] ); }

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
        const std::vector<double> &distances = mCentres.squaredDistances( mPoints.at( area ) );
        double least = distances[own] * mSizes[own] / ( mSizes[own] - 1.0 ) * ( 1.0 - 1e-12 );
        std::size_t best = own;
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          if ( type == own )
            continue;
          const double growth = distances[type] * mSizes[type] / ( mSizes[type] + 1.0 );
          if ( growth < least )
          {
            least = growth;
            best = type;
          }
        }
        if ( best == own )
          return false;
        moveTo( area, own, best );
        return true;
      }

      void moveTo( std::size_t area, std::size_t from, std::size_t to )
      {
        for ( std::size_t d = 0; d < mPoints.dimensions; ++d )
        {
          mSums[from * mPoints.dimensions + d] -= mPoints.at( area )[d];
          mSums[to * mPoints.dimensions + d] += mPoints.at( area )[d];
        }
        mSizes[from] -= 1.0;
        mSizes[to] += 1.0;
        setCentre( from );
        setCentre( to );
        mTypes[area] = static_cast<int>( to );
      }

      const AreaPoints &mPoints;
      std::size_t mCount;
      std::mt19937_64 mGenerator;
      TypeCentres mCentres;
      std::vector<int> mTypes;
      std::vector<double> mFarthest;     // no area is farther from its centre
      std::vector<double> mNearestOther; // nor nearer to any other one
      std::vector<double> mSums;
      std::vector<double> mSizes;
      bool mFirst = true;
    };
  }

  AreaTypes kMeans( const AreaPoints &points, const KMeansOptions &options, const Progress &progress )
  {
    const std::size_t distinct = distinctAreas( points );
    if ( options.typeCount < 1 || static_cast<std::size_t>( options.typeCount ) > distinct )
      throw InputError( codes::typeCountOutOfRange, { std::to_string( options.typeCount ), std::to_string( distinct ) } );

    const auto starts = static_cast<std::size_t>( std::max( 1, options.starts ) );
    std::vector<double> sums( starts );
    std::vector<std::vector<int>> found( starts );
    const std::size_t perStep = 10;
    for ( std::size_t done = 0; done < starts; done += perStep )
    {
      shareParts( std::min( perStep, starts - done ), options.threads, [&]( std::size_t begin, std::size_t end ) {
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
