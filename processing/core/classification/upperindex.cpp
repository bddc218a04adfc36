#include "classification/upperindex.h"

#include "classification/indexscale.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    //! Places the means of one group on their scale, and ranks them.
    void placeGroup( std::span<UpperIndex> group, const UpperIndexOptions &options )
    {
      std::vector<double> means;
      for ( const UpperIndex &area : group )
      {
        if ( !std::isnan( area.mean ) )
          means.push_back( area.mean );
      }
      if ( means.empty() )
        return;
      const IndexScale scale( means, options.standardisation, options.divisor, TieRule::Mean, none );
      std::vector<double> descending = withoutNoise( means );
      std::sort( descending.begin(), descending.end(), std::greater<>() );
      const double tolerance = equalityTolerance( means );
      for ( UpperIndex &area : group )
      {
        if ( std::isnan( area.mean ) )
          continue;
        area.index = options.factor * scale.place( area.mean );
        const auto higher =
          std::count_if( descending.begin(), descending.end(), [&]( double mean ) { return mean > area.mean + tolerance; } );
        area.rank = static_cast<double>( higher ) + 1.0;
      }
    }
  }

  std::vector<UpperIndex> upperIndex( std::span<const double> values, std::span<const double> people, std::span<const std::size_t> upper,
    std::span<const std::size_t> groups, const UpperIndexOptions &options )
  {
    std::map<std::pair<std::size_t, std::size_t>, UpperIndex> sums;
    for ( std::size_t area = 0; area < values.size(); ++area )
    {
      const std::size_t group = groups.empty() ? 0 : groups[area];
      UpperIndex &sum = sums.try_emplace( { group, upper[area] }, UpperIndex{ upper[area], group } ).first->second;
      if ( std::isnan( values[area] ) || !( people[area] > 0.0 ) )
      {
        ++sum.leftOut;
        continue;
      }
      ++sum.areas;
      sum.people += people[area];
      sum.mean += values[area] * people[area];
    }
    std::vector<UpperIndex> result;
    for ( auto &[key, sum] : sums )
    {
      sum.mean = sum.areas > 0 ? sum.mean / sum.people : none;
      sum.index = sum.rank = none;
      result.push_back( sum );
    }
    for ( auto begin = result.begin(); begin != result.end(); )
    {
      const auto end = std::find_if( begin, result.end(), [&]( const UpperIndex &area ) { return area.group != begin->group; } );
      placeGroup( { begin, end }, options );
      begin = end;
    }
    return result;
  }

}
