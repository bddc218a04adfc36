#include "indicators/groupvalues.h"

#include "indicators/ratioofcounts.h"

#include <array>
#include <limits>

namespace sozialraum
{

  static constexpr double sNone = std::numeric_limits<double>::quiet_NaN();

  static bool isReliable( ObservationStatus status )
  {
    return status == ObservationStatus::Value || status == ObservationStatus::ZeroRounded || status == ObservationStatus::Nothing;
  }

  //! A number may stand beside "secret": it is no number for anybody who adds.
  static AreaColumn reliable( AreaColumn column )
  {
    for ( std::size_t area = 0; area < column.values.size(); ++area )
    {
      if ( !isReliable( column.statuses[area] ) )
        column.values[area] = sNone;
    }
    return column;
  }

  static std::vector<double> sumsOfGroups( const AreaColumn &column, const Membership &membership )
  {
    return sumByGroup( membership, std::array{ reliable( column ) }, MissingPart::MakesMissing ).front().values;
  }

  std::vector<double> valuesOfGroups(
    const AreaColumn &column, bool addsUp, std::span<const AreaColumn> counts, const Membership &membership )
  {
    if ( addsUp )
      return sumsOfGroups( column, membership );
    std::vector<AreaColumn> numbers;
    for ( const AreaColumn &count : counts )
      numbers.push_back( reliable( count ) );
    std::vector<CountColumn> candidates;
    for ( const AreaColumn &count : numbers )
      candidates.push_back( { count.name, count.values } );
    const std::optional<RatioOfCounts> ratio = ratioOfCounts( reliable( column ).values, candidates );
    if ( !ratio )
      return {};
    std::vector<double> values = sumsOfGroups( counts[ratio->numerator], membership );
    const std::vector<double> denominators = sumsOfGroups( counts[ratio->denominator], membership );
    for ( std::size_t group = 0; group < values.size(); ++group )
      values[group] = denominators[group] > 0.0 ? values[group] / denominators[group] * ratio->factor : sNone;
    return values;
  }

}
