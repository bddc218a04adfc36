#include "classification/areatypes.h"

#include "parallel.h"
#include "classification/kmeansstart.h"
#include "classification/typedescription.h"
#include "finding.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace sozialraum
{

  AreaTypes kMeans( const AreaPoints &points, const KMeansOptions &options, const Progress &progress )
  {
    const std::size_t distinct = distinctAreas( points );
    if ( options.typeCount < 1 || static_cast<std::size_t>( options.typeCount ) > distinct )
      throw InputError( codes::typeCountOutOfRange, { std::to_string( options.typeCount ), std::to_string( distinct ) } );

    // The first starts lie anywhere; the others leap from the best of those before them. Steps, not threads, say which that is.
    const auto starts = static_cast<std::size_t>( std::max( 1, options.starts ) );
    const std::size_t anywhere = ( starts + 1 ) / 2;
    const std::size_t perStep = 10;
    double least = std::numeric_limits<double>::infinity();
    AreaTypes best;
    for ( std::size_t done = 0; done < starts; )
    {
      const std::size_t count = std::min( perStep, ( done < anywhere ? anywhere : starts ) - done );
      const bool leaps = done >= anywhere && distinct > static_cast<std::size_t>( options.typeCount );
      std::vector<double> sums( count );
      std::vector<std::vector<int>> found( count );
      shareParts( count, options.threads, [&]( std::size_t begin, std::size_t end ) {
        for ( std::size_t i = begin; i < end; ++i )
        {
          KMeansStart start = kMeansStart( points, options, ( static_cast<std::uint64_t>( options.seed ) << 32 ) + done + i,
            leaps ? best.centres : std::vector<std::vector<double>>() );
          found[i] = std::move( start.types );
          sums[i] = start.sumOfSquares;
        }
      } );
      const auto nearest = std::min_element( sums.begin(), sums.end() );
      if ( *nearest < least )
      {
        least = *nearest;
        best = described( points, found[static_cast<std::size_t>( nearest - sums.begin() )] );
      }
      done += count;
      advance( progress, static_cast<double>( done ) / static_cast<double>( starts ) );
    }
    return best;
  }

}
