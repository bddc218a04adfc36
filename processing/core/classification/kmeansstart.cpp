#include "classification/kmeansstart.h"

#include "classification/typecentres.h"
#include "classification/typedescription.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace sozialraum
{

  namespace
  {

    //! What is compared with a bound is widened by more than the rounding of the distances.
    constexpr double slack = 1.0 + 1e-9;

    //! Single moves end by themselves; rounding must not make them endless.
    constexpr int mostPasses = 1000;

    /**
     * One start of k-means.
     *
     * Of each area it is known that its centre is not farther than one bound and every other centre not nearer than a second. As centres
     * move, the bounds are widened by as much (Hamerly 2010); distances are computed only where the bounds leave open what is nearer.
     * Without bounds (options.prunes = false) every distance is computed, with the same result.
     */
    class KMeansRun
    {
    public:
      KMeansRun( const AreaPoints &points, const KMeansOptions &options, std::uint64_t seed )
        : mPoints( points )
        , mCount( static_cast<std::size_t>( options.typeCount ) )
        , mPrunes( options.prunes )
        , mGenerator( seed )
        , mCentres( mCount, points.dimensions )
        , mTypes( points.size(), 0 )
        , mFarthest( points.size(), std::numeric_limits<double>::infinity() )
        , mNearestOther( points.size(), std::numeric_limits<double>::infinity() )
        , mMoved( mCount )
        , mReach( mCount )
        , mSums( mCount * points.dimensions )
        , mSizes( mCount )
        , mGrowth( mCount )
        , mRelief( mCount )
      {}

      //! From chosen centres, or from those of \a known with one in another place.
      std::vector<int> types( const std::vector<std::vector<double>> &known )
      {
        if ( known.empty() )
          chooseCentres();
        else
          moveOneCentre( known );
        gatherSums();
        // Lloyd's last iterations are many and move few areas: those go faster one by one.
        do
          moveCentres();
        while ( assignAll() > mPoints.size() / 10 );
        improveSingly();
        return mTypes;
      }

      double sumOfSquares() const
      {
        double sum = 0.0;
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
          sum += squaredDistance( mPoints.at( i ), mCentres.at( typeOf( i ) ), mPoints.dimensions );
        return sum;
      }

    private:
      double uniform() { return static_cast<double>( mGenerator() >> 11 ) * 0x1p-53; }

      std::size_t typeOf( std::size_t area ) const { return static_cast<std::size_t>( mTypes[area] ); }

      //! k-means++: each next centre is an area, the likelier the farther it is from those chosen. Every area gets its nearest centre.
      void chooseCentres()
      {
        const std::size_t size = mPoints.size();
        std::vector<double> nearest( size, std::numeric_limits<double>::infinity() ); // squared
        std::size_t chosen = std::min( size - 1, static_cast<std::size_t>( uniform() * static_cast<double>( size ) ) );
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          mCentres.set( type, mPoints.at( chosen ), 1.0 );
          compareWithCentre( type, nearest );
          double whole = 0.0;
          for ( const double square : nearest )
            whole += square;
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

      //! Puts one of the \a known centres upon an area, for what only a leap can find.
      void moveOneCentre( const std::vector<std::vector<double>> &known )
      {
        const auto below = [this]( std::size_t count ) {
          return std::min( count - 1, static_cast<std::size_t>( uniform() * static_cast<double>( count ) ) );
        };
        const std::size_t leaping = below( mCount );
        const std::size_t area = below( mPoints.size() );
        std::vector<double> nearest( mPoints.size(), std::numeric_limits<double>::infinity() );
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          mCentres.set( type, type == leaping ? mPoints.at( area ) : known[type].data(), 1.0 );
          compareWithCentre( type, nearest );
        }
      }

      //! Puts those areas to the new centre of \a type that are nearer to it than to the earlier ones.
      void compareWithCentre( std::size_t type, std::vector<double> &nearest )
      {
        for ( std::size_t earlier = 0; earlier < type; ++earlier )
          mReach[earlier] = std::sqrt( squaredDistance( mCentres.at( type ), mCentres.at( earlier ), mPoints.dimensions ) );
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
        {
          // Its own centre is nearer by half the way between the two: the new one cannot be the nearest.
          const double reach = type > 0 ? mReach[typeOf( i )] : 0.0;
          if ( mPrunes && 2.0 * slack * mFarthest[i] < reach )
          {
            mNearestOther[i] = std::min( mNearestOther[i], reach - mFarthest[i] );
            continue;
          }
          const double square = squaredDistance( mPoints.at( i ), mCentres.at( type ), mPoints.dimensions );
          const double distance = std::sqrt( square );
          if ( square < nearest[i] )
          {
            nearest[i] = square;
            mNearestOther[i] = std::min( mNearestOther[i], mFarthest[i] );
            mFarthest[i] = distance;
            mTypes[i] = static_cast<int>( type );
          }
          else
            mNearestOther[i] = std::min( mNearestOther[i], distance );
        }
      }

      //! Puts every area to its nearest centre. \returns how many changed
      std::size_t assignAll()
      {
        halveWaysBetweenCentres();
        std::size_t changed = 0;
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
        {
          const std::size_t own = typeOf( i );
          const double bound = std::max( mNearestOther[i], mReach[own] );
          if ( mPrunes && mFarthest[i] * slack < bound )
            continue;
          mFarthest[i] = std::sqrt( squaredDistance( mPoints.at( i ), mCentres.at( own ), mPoints.dimensions ) );
          if ( mPrunes && mFarthest[i] * slack < bound )
            continue;
          const std::size_t best = nearestOf( i, own );
          if ( best == own )
            continue;
          ++changed;
          addToSums( i, own, -1.0 );
          addToSums( i, best, 1.0 );
          mTypes[i] = static_cast<int>( best );
        }
        return changed;
      }

      //! An area that is nearer to its centre than half the way to the next centre stays.
      void halveWaysBetweenCentres()
      {
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          const std::vector<double> &distances = mCentres.squaredDistances( mCentres.at( type ) );
          double next = std::numeric_limits<double>::infinity();
          for ( std::size_t other = 0; other < mCount; ++other )
            next = other == type ? next : std::min( next, distances[other] );
          mReach[type] = 0.5 * std::sqrt( next );
        }
      }

      //! The nearest centre of \a area, \a own where it is as near as any; sets the bounds anew.
      std::size_t nearestOf( std::size_t area, std::size_t own )
      {
        const double *distances = mCentres.squaredDistances( mPoints.at( area ) ).data();
        std::size_t best = own;
        double least = distances[own];
        double next = std::numeric_limits<double>::infinity();
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          if ( type == own )
            continue;
          const double distance = distances[type];
          next = std::min( next, std::max( distance, least ) );
          best = distance < least ? type : best;
          least = std::min( least, distance );
        }
        mFarthest[area] = std::sqrt( least );
        mNearestOther[area] = std::sqrt( next );
        return best;
      }

      void addToSums( std::size_t area, std::size_t type, double sign )
      {
        mSizes[type] += sign;
        for ( std::size_t d = 0; d < mPoints.dimensions; ++d )
          mSums[type * mPoints.dimensions + d] += sign * mPoints.at( area )[d];
      }

      void gatherSums()
      {
        std::fill( mSums.begin(), mSums.end(), 0.0 );
        std::fill( mSizes.begin(), mSizes.end(), 0.0 );
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
          addToSums( i, typeOf( i ), 1.0 );
      }

      void moveCentres()
      {
        std::fill( mMoved.begin(), mMoved.end(), 0.0 );
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          if ( mSizes[type] > 0.0 )
            setCentre( type );
        }
        widenBounds();
      }

      void setCentre( std::size_t type ) { mMoved[type] += mCentres.set( type, mSums.data() + type * mPoints.dimensions, mSizes[type] ); }

      //! By what the centres moved since the bounds were right.
      void widenBounds()
      {
        noteMoves();
        for ( std::size_t i = 0; i < mPoints.size(); ++i )
        {
          const std::size_t own = typeOf( i );
          mFarthest[i] += mMoved[own];
          mNearestOther[i] -= mostOthersMoved( own );
        }
      }

      void noteMoves()
      {
        mMostMovedType = static_cast<std::size_t>( std::max_element( mMoved.begin(), mMoved.end() ) - mMoved.begin() );
        mSecondMoved = 0.0;
        for ( std::size_t type = 0; type < mCount; ++type )
          mSecondMoved = type == mMostMovedType ? mSecondMoved : std::max( mSecondMoved, mMoved[type] );
      }

      double mostOthersMoved( std::size_t own ) const { return own == mMostMovedType ? mSecondMoved : mMoved[mMostMovedType]; }

      /**
       * Moves single areas to another type as long as that lowers the sum of squares, which moves the centres too.
       *
       * The bounds of a pass are those at its beginning; a centre has moved by the straight way from where it was then.
       */
      void improveSingly()
      {
        gatherSums(); // without the rounding of what was added and taken away
        moveCentres();
        noteSizes();
        bool moved = true;
        for ( int pass = 0; moved && pass < mostPasses; ++pass )
        {
          std::fill( mMoved.begin(), mMoved.end(), 0.0 );
          mBefore = mCentres.rows();
          noteMoves();
          moved = false;
          for ( std::size_t i = 0; i < mPoints.size(); ++i )
            moved = moveIfBetter( i ) || moved;
          widenBounds();
        }
      }

      void noteSizes()
      {
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          mGrowth[type] = mSizes[type] / ( mSizes[type] + 1.0 );
          mRelief[type] = mSizes[type] > 1.0 ? mSizes[type] / ( mSizes[type] - 1.0 ) : 0.0;
        }
        mLeastGrowth = *std::min_element( mGrowth.begin(), mGrowth.end() );
      }

      //! Whether the bounds say that no other type could take \a area for less than its own one would be rid of.
      bool staysForSure( std::size_t area, std::size_t own )
      {
        const double other = mNearestOther[area] - mostOthersMoved( own );
        if ( other <= 0.0 )
          return false;
        const double growth = other * other * mLeastGrowth;
        const double farthest = mFarthest[area] + mMoved[own];
        if ( farthest * farthest * mRelief[own] * slack < growth )
          return true;
        const double square = squaredDistance( mPoints.at( area ), mCentres.at( own ), mPoints.dimensions );
        mFarthest[area] = std::sqrt( square ) + mMoved[own];
        return square * mRelief[own] * slack < growth;
      }

      bool moveIfBetter( std::size_t area )
      {
        const std::size_t own = typeOf( area );
        if ( mSizes[own] < 2.0 )
          return false;
        if ( mPrunes && staysForSure( area, own ) )
          return false;
        const double *distances = mCentres.squaredDistances( mPoints.at( area ) ).data();
        const double *growths = mGrowth.data();
        double least = distances[own] * mRelief[own] * ( 1.0 - 1e-12 );
        double nearestOther = std::numeric_limits<double>::infinity();
        std::size_t best = own;
        for ( std::size_t type = 0; type < mCount; ++type )
        {
          if ( type == own )
            continue;
          nearestOther = std::min( nearestOther, distances[type] );
          const double growth = distances[type] * growths[type];
          if ( growth < least )
          {
            least = growth;
            best = type;
          }
        }
        if ( best == own )
        {
          mFarthest[area] = std::sqrt( distances[own] ) + mMoved[own];
          mNearestOther[area] = std::sqrt( nearestOther ) - mostOthersMoved( own );
          return false;
        }
        mFarthest[area] = std::numeric_limits<double>::infinity();
        mNearestOther[area] = 0.0;
        moveTo( area, own, best );
        return true;
      }

      void moveTo( std::size_t area, std::size_t from, std::size_t to )
      {
        addToSums( area, from, -1.0 );
        addToSums( area, to, 1.0 );
        mTypes[area] = static_cast<int>( to );
        for ( const std::size_t type : { from, to } )
        {
          setCentre( type );
          mMoved[type] =
            std::sqrt( squaredDistance( mCentres.at( type ), mBefore.data() + type * mPoints.dimensions, mPoints.dimensions ) );
        }
        noteMoves();
        noteSizes();
      }

      const AreaPoints &mPoints;
      std::size_t mCount;
      bool mPrunes;
      std::mt19937_64 mGenerator;
      TypeCentres mCentres;
      std::vector<int> mTypes;
      std::vector<double> mFarthest;     // no area is farther from its centre
      std::vector<double> mNearestOther; // nor nearer to any other one
      std::vector<double> mMoved;        // how far the centres moved since the bounds were right
      std::vector<double> mReach;        // of each centre half the way to the next one; while centres are chosen, the way to the newest
      std::vector<double> mSums;
      std::vector<double> mSizes;
      std::vector<double> mBefore; // centres at the beginning of a pass of single moves
      std::vector<double> mGrowth; // of the sum of squares with an area more, in the square of its distance
      std::vector<double> mRelief; // and without one of the areas
      double mLeastGrowth = 0.0;
      std::size_t mMostMovedType = 0;
      double mSecondMoved = 0.0;
    };

  }

  KMeansStart kMeansStart(
    const AreaPoints &points, const KMeansOptions &options, std::uint64_t seed, const std::vector<std::vector<double>> &known )
  {
    KMeansRun run( points, options, seed );
    KMeansStart start;
    start.types = run.types( known );
    start.sumOfSquares = run.sumOfSquares();
    return start;
  }

}
