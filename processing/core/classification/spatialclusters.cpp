#include "classification/spatialclusters.h"

#include "classification/parallelparts.h"
#include "indicators/standardisation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <string>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    //! A whole number below \a bound, the same on every platform.
    std::uint32_t below( std::mt19937_64 &generator, std::uint32_t bound )
    {
      return static_cast<std::uint32_t>( ( ( generator() >> 32 ) * bound ) >> 32 );
    }

    double pseudoP( std::size_t atLeast, int permutations )
    {
      const std::size_t all = static_cast<std::size_t>( permutations );
      const std::size_t extreme = std::min( atLeast, all - atLeast );
      return ( static_cast<double>( extreme ) + 1.0 ) / ( permutations + 1.0 );
    }

    //! Areas with a value only: deviations from the mean, and what is computed from them.
    class MoranEngine
    {
    public:
      MoranEngine( const std::vector<double> &values, const SpatialWeights &weights, const SpatialClusterOptions &options )
        : mWeights( weights )
        , mOptions( options )
        , mSize( values.size() )
      {
        const double centre = mean( values );
        mMoment = std::pow( standardDeviation( values, Divisor::Count ), 2 );
        for ( const double value : values )
          mDeviations.push_back( value - centre );
      }

      double meanOfNeighbours( std::size_t area, const std::vector<double> &numbers ) const
      {
        const std::vector<std::uint32_t> &row = mWeights.neighbours[area];
        double sum = 0.0;
        for ( const std::uint32_t neighbour : row )
          sum += numbers[neighbour];
        return row.empty() ? none : sum / static_cast<double>( row.size() );
      }

      double globalI( const std::vector<double> &deviations ) const
      {
        double products = 0.0;
        double rows = 0.0;
        for ( std::size_t i = 0; i < mSize; ++i )
        {
          if ( mWeights.neighbours[i].empty() )
            continue;
          products += deviations[i] * meanOfNeighbours( i, deviations );
          rows += 1.0;
        }
        return products / rows / mMoment;
      }

      //! Cliff and Ord (1981): the variance of I when the values are dealt out at random.
      double varianceOfI() const
      {
        const double n = static_cast<double>( mSize );
        double s0 = 0.0, s1 = 0.0, s2 = 0.0, fourth = 0.0;
        std::vector<double> columnSums( mSize, 0.0 );
        for ( std::size_t i = 0; i < mSize; ++i )
        {
          for ( const std::uint32_t j : mWeights.neighbours[i] )
          {
            const double w = 1.0 / static_cast<double>( mWeights.neighbours[i].size() );
            const std::vector<std::uint32_t> &back = mWeights.neighbours[j];
            const bool mutual = std::binary_search( back.begin(), back.end(), static_cast<std::uint32_t>( i ) );
            const double other = mutual ? 1.0 / static_cast<double>( back.size() ) : 0.0;
            s0 += w;
            s1 += ( w + other ) * ( w + other ) * ( mutual ? 0.5 : 1.0 );
            columnSums[j] += w;
          }
          fourth += std::pow( mDeviations[i], 4 ) / n;
        }
        for ( std::size_t i = 0; i < mSize; ++i )
          s2 += std::pow( columnSums[i] + ( mWeights.neighbours[i].empty() ? 0.0 : 1.0 ), 2 );
        const double kurtosis = fourth / ( mMoment * mMoment );
        const double expected = -1.0 / ( n - 1.0 );
        const double square = ( n * ( ( n * n - 3.0 * n + 3.0 ) * s1 - n * s2 + 3.0 * s0 * s0 ) - kurtosis * ( ( n * n - n ) * s1 - 2.0 * n * s2 + 6.0 * s0 * s0 ) )
          / ( ( n - 1.0 ) * ( n - 2.0 ) * ( n - 3.0 ) * s0 * s0 );
        return square - expected * expected;
      }

      double globalP() const
      {
        std::mt19937_64 generator( mOptions.seed );
        std::vector<double> shuffled = mDeviations;
        const double observed = globalI( mDeviations );
        std::size_t atLeast = 0;
        for ( int permutation = 0; permutation < mOptions.permutations; ++permutation )
        {
          for ( std::size_t i = mSize; i > 1; --i )
            std::swap( shuffled[i - 1], shuffled[below( generator, static_cast<std::uint32_t>( i ) )] );
          atLeast += globalI( shuffled ) >= observed - 1e-12;
        }
        return pseudoP( atLeast, mOptions.permutations );
      }

      double localI( std::size_t area ) const { return mDeviations[area] * meanOfNeighbours( area, mDeviations ) / mMoment; }

      double giStar( std::size_t area ) const
      {
        const double n = static_cast<double>( mSize );
        const double count = static_cast<double>( mWeights.neighbours[area].size() ) + 1.0;
        double sum = mDeviations[area];
        for ( const std::uint32_t neighbour : mWeights.neighbours[area] )
          sum += mDeviations[neighbour];
        const double spread = std::sqrt( mMoment * ( n / count - 1.0 ) / ( n - 1.0 ) );
        return spread > 0.0 ? sum / count / spread : none;
      }

      Quadrant quadrant( std::size_t area ) const
      {
        const double around = meanOfNeighbours( area, mDeviations );
        if ( std::isnan( around ) )
          return Quadrant::None;
        if ( mDeviations[area] > 0.0 )
          return around > 0.0 ? Quadrant::HighHigh : Quadrant::HighLow;
        return around > 0.0 ? Quadrant::LowHigh : Quadrant::LowLow;
      }

      /**
       * Pseudo p of each area. The other values are dealt out to its neighbours; one table of random draws serves all areas, so that neither
       * their order nor the number of threads matters.
       */
      std::vector<double> localP( const Progress &progress ) const
      {
        std::size_t most = 0;
        for ( const std::vector<std::uint32_t> &row : mWeights.neighbours )
          most = std::max( most, row.size() );
        std::vector<std::uint32_t> atLeast( mSize, 0 );
        std::mt19937_64 generator( mOptions.seed );
        constexpr int blockSize = 512;
        std::vector<std::uint32_t> draws;
        for ( int done = 0; done < mOptions.permutations; done += blockSize )
        {
          const int rows = std::min( blockSize, mOptions.permutations - done );
          drawRows( generator, rows, most, draws );
          inThreads( mSize, mOptions.threads, [&]( std::size_t begin, std::size_t end ) { countExtremes( begin, end, draws, rows, atLeast ); } );
          advance( progress, static_cast<double>( done + rows ) / mOptions.permutations );
        }
        std::vector<double> p( mSize, none );
        for ( std::size_t i = 0; i < mSize; ++i )
        {
          if ( !mWeights.neighbours[i].empty() )
            p[i] = pseudoP( atLeast[i], mOptions.permutations );
        }
        return p;
      }

    private:
      //! \a rows times \a most different numbers from 0 … n − 2, laid out by place: all first ones, all second ones, …
      void drawRows( std::mt19937_64 &generator, int rows, std::size_t most, std::vector<std::uint32_t> &draws ) const
      {
        const auto bound = static_cast<std::uint32_t>( mSize - 1 );
        const auto rowCount = static_cast<std::size_t>( rows );
        draws.resize( rowCount * most );
        std::vector<std::uint32_t> deck( mSize - 1 );
        std::iota( deck.begin(), deck.end(), 0u );
        for ( std::size_t row = 0; row < rowCount; ++row )
        {
          for ( std::size_t place = 0; place < most; ++place )
          {
            std::swap( deck[place], deck[place + below( generator, bound - static_cast<std::uint32_t>( place ) )] );
            draws[place * rowCount + row] = deck[place];
          }
        }
      }

      void countExtremes( std::size_t begin, std::size_t end, const std::vector<std::uint32_t> &draws, int rows, std::vector<std::uint32_t> &atLeast ) const
      {
        const auto rowCount = static_cast<std::size_t>( rows );
        // The area itself is not among those that are dealt out: the last value takes its place.
        std::vector<double> others = mDeviations;
        std::vector<double> sums( rowCount );
        for ( std::size_t area = begin; area < end; ++area )
        {
          const std::size_t count = mWeights.neighbours[area].size();
          if ( count == 0 )
            continue;
          others[area] = mDeviations.back();
          std::fill( sums.begin(), sums.end(), 0.0 );
          for ( std::size_t place = 0; place < count; ++place )
          {
            const std::uint32_t *drawn = draws.data() + place * rowCount;
            for ( std::size_t row = 0; row < rowCount; ++row )
              sums[row] += others[drawn[row]];
          }
          others[area] = mDeviations[area];

          const double own = mDeviations[area];
          const double observed = own * meanOfNeighbours( area, mDeviations ) * static_cast<double>( count );
          const double limit = observed - 1e-12 * std::abs( observed );
          std::uint32_t extreme = 0;
          for ( const double sum : sums )
            extreme += own * sum >= limit;
          atLeast[area] += extreme;
        }
      }

      const SpatialWeights &mWeights;
      const SpatialClusterOptions &mOptions;
      std::size_t mSize;
      double mMoment = 0.0;
      std::vector<double> mDeviations;
    };

    //! The largest p that still counts: the significance itself, or lowered for the number of areas tested.
    double thresholdFor( std::vector<double> p, const SpatialClusterOptions &options )
    {
      if ( !options.falseDiscoveryRate )
        return options.significance;
      std::erase_if( p, []( double value ) { return std::isnan( value ); } );
      std::sort( p.begin(), p.end() );
      for ( std::size_t i = p.size(); i > 0; --i )
      {
        const double allowed = options.significance * static_cast<double>( i ) / static_cast<double>( p.size() );
        if ( p[i - 1] <= allowed )
          return p[i - 1];
      }
      return 0.0;
    }

    void requireUsable( const std::vector<double> &values, const SpatialWeights &weights )
    {
      const auto isInfinite = []( double value ) { return std::isinf( value ); };
      if ( const auto first = std::find_if( values.begin(), values.end(), isInfinite ); first != values.end() )
        throw InputError( "values_infinite", { std::to_string( std::count_if( first, values.end(), isInfinite ) ), std::to_string( first - values.begin() + 1 ) } );
      if ( values.size() < 4 )
        throw InputError( "too_few_values_for_clusters", { std::to_string( values.size() ) } );
      if ( *std::min_element( values.begin(), values.end() ) == *std::max_element( values.begin(), values.end() ) )
        throw InputError( "values_all_equal" );
      if ( weights.islands().size() == values.size() )
        throw InputError( "no_neighbours" );
    }
  }

  SpatialClusters spatialClusters( std::span<const double> values, const SpatialWeights &weights, const SpatialClusterOptions &options, ProblemReporter *problems, const Progress &progress )
  {
    std::vector<bool> kept( values.size() );
    std::vector<double> present;
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      kept[i] = !std::isnan( values[i] );
      if ( kept[i] )
        present.push_back( values[i] );
    }
    const SpatialWeights among = weightsAmong( weights, kept );
    requireUsable( present, among );

    const MoranEngine engine( present, among, options );
    const std::vector<double> p = options.permutations > 0 ? engine.localP( stepOf( progress, 0.0, 0.8 ) ) : std::vector<double>( present.size(), none );
    const std::vector<double> deviations = standardised( present, mean( present ), 1.0 );
    SpatialClusters clusters;
    clusters.areas = present.size();
    clusters.global = { engine.globalI( deviations ), -1.0 / ( static_cast<double>( present.size() ) - 1.0 ), engine.varianceOfI(), options.permutations > 0 ? engine.globalP() : none };
    clusters.threshold = thresholdFor( p, options );

    std::size_t next = 0;
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      const bool has = kept[i];
      clusters.lag.push_back( has ? engine.meanOfNeighbours( next, present ) : none );
      clusters.local.push_back( has ? engine.localI( next ) : none );
      clusters.p.push_back( has ? p[next] : none );
      clusters.giStar.push_back( has ? engine.giStar( next ) : none );
      clusters.quadrants.push_back( has ? engine.quadrant( next ) : Quadrant::None );
      clusters.significant.push_back( has && p[next] <= clusters.threshold );
      if ( has && among.neighbours[next].empty() )
        clusters.islands.push_back( i );
      next += has;
    }
    if ( problems && !clusters.islands.empty() )
      problems->report( { "areas_without_neighbours", { std::to_string( clusters.islands.size() ) } } );
    advance( progress, 1.0 );
    return clusters;
  }

}
