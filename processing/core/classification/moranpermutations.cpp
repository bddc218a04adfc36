#include "classification/moranpermutations.h"

#include "parallel.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <random>

namespace sozialraum
{

  namespace
  {
    //! A whole number below \a bound, the same on every platform.
    std::uint32_t below( std::mt19937_64 &generator, std::uint32_t bound )
    {
      return static_cast<std::uint32_t>( ( ( generator() >> 32 ) * bound ) >> 32 );
    }

    //! How many permutations lie on each side of what was observed; those that equal it lie on both.
    struct Sides
    {
      std::size_t atLeast = 0;
      std::size_t atMost = 0;
    };

    double pseudoP( const Sides &sides, int permutations )
    {
      return ( static_cast<double>( std::min( sides.atLeast, sides.atMost ) ) + 1.0 ) / ( permutations + 1.0 );
    }

    //! I of the values in the order that the random numbers of this permutation give them; \a shuffled is overwritten.
    double permutedI( const MoranStatistics &moran, std::uint64_t seed, std::vector<double> &shuffled )
    {
      std::mt19937_64 generator( seed );
      shuffled = moran.deviations();
      for ( std::size_t i = shuffled.size(); i > 1; --i )
        std::swap( shuffled[i - 1], shuffled[below( generator, static_cast<std::uint32_t>( i ) )] );
      return moran.globalI( shuffled );
    }

    //! Rows of different random numbers, laid out by place: all first ones, all second ones, …
    struct DrawTable
    {
      std::size_t rows = 0;
      std::vector<std::uint32_t> numbers;

      std::span<const std::uint32_t> place( std::size_t index ) const { return std::span( numbers ).subspan( index * rows, rows ); }
    };

    //! Fills \a table with \a rows draws of \a places different numbers each from 0 … \a bound − 1.
    void draw( std::mt19937_64 &generator, std::size_t rows, std::size_t places, std::uint32_t bound, std::vector<std::uint32_t> &deck,
      DrawTable &table )
    {
      table.rows = rows;
      table.numbers.resize( rows * places );
      for ( std::size_t row = 0; row < rows; ++row )
      {
        for ( std::size_t place = 0; place < places; ++place )
        {
          std::swap( deck[place], deck[place + below( generator, bound - static_cast<std::uint32_t>( place ) )] );
          table.numbers[place * rows + row] = deck[place];
        }
      }
    }

    //! Counts for the areas from \a begin to \a end in how many rows of \a table the local product is at least, and at most, the observed
    //! one.
    void countSides( const MoranStatistics &moran, std::size_t begin, std::size_t end, const DrawTable &table, std::vector<Sides> &sides )
    {
      const std::vector<double> &deviations = moran.deviations();
      const double tolerance = equalityTolerance( deviations );
      // The area itself is not among those that are dealt out: the last value takes its place.
      std::vector<double> others = deviations;
      std::vector<double> sums( table.rows );
      for ( std::size_t area = begin; area < end; ++area )
      {
        const std::span<const std::uint32_t> neighbours = moran.neighbours().of( area );
        if ( neighbours.empty() )
          continue;
        others[area] = deviations.back();
        std::fill( sums.begin(), sums.end(), 0.0 );
        for ( std::size_t place = 0; place < neighbours.size(); ++place )
        {
          const std::span<const std::uint32_t> drawn = table.place( place );
          for ( std::size_t row = 0; row < table.rows; ++row )
            sums[row] += others[drawn[row]];
        }
        others[area] = deviations[area];

        // A value at the mean has the product 0 whatever its neighbours are: noise gives it no side.
        const double own = std::abs( deviations[area] ) <= tolerance ? 0.0 : deviations[area];
        double observed = 0.0;
        for ( const std::uint32_t neighbour : neighbours )
          observed += deviations[neighbour];
        const double slack = std::abs( own ) * tolerance * static_cast<double>( neighbours.size() );
        const double least = own * observed - slack;
        const double most = own * observed + slack;
        std::uint32_t atLeast = 0;
        std::uint32_t atMost = 0;
        for ( const double sum : sums )
        {
          atLeast += own * sum >= least;
          atMost += own * sum <= most;
        }
        sides[area].atLeast += atLeast;
        sides[area].atMost += atMost;
      }
    }
  }

  double globalPseudoP( const MoranStatistics &moran, const PermutationOptions &options, const Progress &progress )
  {
    const double observed = moran.globalI();
    const auto permutations = static_cast<std::size_t>( options.permutations );
    std::vector<double> permuted( permutations );
    constexpr std::size_t blockSize = 256;
    for ( std::size_t done = 0; done < permutations; done += blockSize )
    {
      shareParts( std::min( blockSize, permutations - done ), options.threads, [&]( std::size_t begin, std::size_t end ) {
        std::vector<double> shuffled;
        for ( std::size_t i = done + begin; i < done + end; ++i )
          permuted[i] = permutedI( moran, ( static_cast<std::uint64_t>( options.seed ) << 32 ) + i, shuffled );
      } );
      advance( progress, static_cast<double>( std::min( permutations, done + blockSize ) ) / static_cast<double>( permutations ) );
    }
    Sides sides;
    for ( const double i : permuted )
    {
      sides.atLeast += i >= observed - equalityShare;
      sides.atMost += i <= observed + equalityShare;
    }
    return pseudoP( sides, options.permutations );
  }

  std::vector<double> localPseudoP( const MoranStatistics &moran, const PermutationOptions &options, const Progress &progress )
  {
    const std::size_t size = moran.deviations().size();
    std::size_t most = 0;
    for ( std::size_t i = 0; i < size; ++i )
      most = std::max( most, moran.neighbours().of( i ).size() );

    std::vector<Sides> sides( size );
    std::mt19937_64 generator( options.seed );
    std::vector<std::uint32_t> deck( size - 1 );
    std::iota( deck.begin(), deck.end(), 0u );
    DrawTable table;
    constexpr int blockSize = 512;
    for ( int done = 0; done < options.permutations; done += blockSize )
    {
      const int rows = std::min( blockSize, options.permutations - done );
      draw( generator, static_cast<std::size_t>( rows ), most, static_cast<std::uint32_t>( size - 1 ), deck, table );
      shareParts( size, options.threads, [&]( std::size_t begin, std::size_t end ) { countSides( moran, begin, end, table, sides ); } );
      advance( progress, static_cast<double>( done + rows ) / options.permutations );
    }

    std::vector<double> p( size, std::numeric_limits<double>::quiet_NaN() );
    for ( std::size_t i = 0; i < size; ++i )
    {
      if ( !moran.neighbours().of( i ).empty() )
        p[i] = pseudoP( sides[i], options.permutations );
    }
    return p;
  }

}
