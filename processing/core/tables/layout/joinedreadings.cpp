#include "tables/layout/joinedreadings.h"

#include "tables/layout/titlelines.h"
#include "text/shortened.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {

    using Place = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>; // area, indicator, period

    std::vector<std::uint32_t> mergedAreas( ObservationTable &table, const ObservationTable &second )
    {
      std::map<std::pair<AreaLevel, std::string>, std::uint32_t> known;
      for ( std::uint32_t i = 0; i < table.areas.size(); ++i )
        known.emplace( std::pair( table.areas[i].level, table.areas[i].key ), i );
      std::vector<std::uint32_t> numbers;
      for ( const TableArea &area : second.areas )
      {
        const auto [found, isNew] = known.emplace( std::pair( area.level, area.key ), static_cast<std::uint32_t>( table.areas.size() ) );
        if ( isNew )
          table.areas.push_back( area );
        numbers.push_back( found->second );
      }
      return numbers;
    }

    std::vector<std::uint16_t> mergedPeriods( ObservationTable &table, const ObservationTable &second )
    {
      std::vector<std::uint16_t> numbers;
      for ( const std::string &period : second.periods )
      {
        const auto known = std::find( table.periods.begin(), table.periods.end(), period );
        numbers.push_back( periodIndex( static_cast<std::size_t>( known - table.periods.begin() ) ) );
        if ( known == table.periods.end() )
          table.periods.push_back( period );
      }
      return numbers;
    }

    //! The title of a table in a few words.
    std::string shortTitle( const std::string &title )
    {
      std::vector<std::string> lines;
      for ( std::size_t begin = 0; begin <= title.size() && !title.empty(); )
      {
        const std::size_t end = std::min( title.find( '\n', begin ), title.size() );
        lines.push_back( title.substr( begin, end - begin ) );
        begin = end + 1;
      }
      return shortened( meaningOfTitle( lines ).name, 60 );
    }

    bool isSameIndicator( const TableIndicator &left, const TableIndicator &right )
    {
      return left.name == right.name && left.unit == right.unit && left.code == right.code && left.dimensions == right.dimensions;
    }

  }

  void appendReading( TableReading &first, TableReading second )
  {
    ObservationTable &table = first.table;
    const std::vector<std::uint32_t> areas = mergedAreas( table, second.table );
    const std::vector<std::uint16_t> periods = mergedPeriods( table, second.table );

    std::set<Place> places;
    for ( const Observation observation : table.observations )
      places.emplace( observation.area, observation.indicator, observation.period );
    const std::size_t indicatorsBefore = table.indicators.size();
    std::vector<std::uint32_t> indicators;
    for ( std::uint32_t i = 0; i < second.table.indicators.size(); ++i )
    {
      TableIndicator indicator = second.table.indicators[i];
      const auto known = std::find_if( table.indicators.begin(), table.indicators.begin() + static_cast<std::ptrdiff_t>( indicatorsBefore ),
        [&]( const TableIndicator &candidate ) { return isSameIndicator( candidate, indicator ); } );
      auto number = static_cast<std::uint32_t>( known - table.indicators.begin() );
      const bool isKnown = number < indicatorsBefore;
      const bool meets =
        isKnown && std::any_of( second.table.observations.begin(), second.table.observations.end(), [&]( const Observation &observation ) {
          return observation.indicator == i && places.contains( { areas[observation.area], number, periods[observation.period] } );
        } );
      if ( !isKnown || meets )
      {
        if ( const std::string title = shortTitle( second.description.title ); meets && !title.empty() )
          indicator.name += " (" + title + ")";
        const auto isTaken = [&]( const std::string &name ) {
          return std::any_of( table.indicators.begin(), table.indicators.end(),
            [&]( const TableIndicator &candidate ) { return candidate.name == name && candidate.unit == indicator.unit; } );
        };
        const std::string plain = indicator.name;
        for ( int times = 2; isTaken( indicator.name ); ++times )
          indicator.name = plain + " (" + std::to_string( times ) + ")";
        number = static_cast<std::uint32_t>( table.indicators.size() );
        table.indicators.push_back( std::move( indicator ) );
      }
      indicators.push_back( number );
    }
    for ( Observation observation : second.table.observations )
    {
      observation.area = areas[observation.area];
      observation.indicator = indicators[observation.indicator];
      observation.period = periods[observation.period];
      table.observations.push_back( observation );
    }

    TableDescription &description = first.description;
    const TableDescription &more = second.description;
    description.dataRows.last = std::max( description.dataRows.last, more.dataRows.last );
    description.rowCount = std::max( description.rowCount, more.rowCount );
    description.restoredZeros += more.restoredZeros;
    description.areaCounts = {};
    for ( const TableArea &area : table.areas )
      ++description.areaCounts[static_cast<std::size_t>( area.level )];
    for ( const auto &[sign, count] : more.signs )
    {
      const auto known = std::find_if(
        description.signs.begin(), description.signs.end(), [&sign]( const auto &candidate ) { return candidate.first == sign; } );
      if ( known == description.signs.end() )
        description.signs.emplace_back( sign, count );
      else
        known->second += count;
    }
    description.leftOut.insert( description.leftOut.end(), more.leftOut.begin(), more.leftOut.end() );
    description.plan.tables.insert( description.plan.tables.end(), more.plan.tables.begin(), more.plan.tables.end() );
    description.title += ( description.title.empty() || more.title.empty() ? "" : "\n" ) + more.title;
  }

}
