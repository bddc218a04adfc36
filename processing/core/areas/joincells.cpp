#include "joincells.h"

#include "finding.h"
#include "findings/areascodes.h"
#include "text/shortnumber.h"

#include <cmath>
#include <limits>
#include <set>
#include <string>

namespace sozialraum
{

  namespace
  {

    std::uint64_t indicatorAndPeriod( std::uint32_t indicator, std::uint32_t period )
    {
      return ( static_cast<std::uint64_t>( indicator ) << 32U ) | period;
    }

    bool sayTheSame( const Observation &left, const Observation &right )
    {
      return left.status == right.status && ( left.value == right.value || ( std::isnan( left.value ) && std::isnan( right.value ) ) );
    }

    std::string shown( const Observation &observation )
    {
      if ( std::isnan( observation.value ) )
        return std::string( toString( observation.status ) );
      return shortNumber( observation.value );
    }

    [[noreturn]] void refuse( const MatchedTable &matched, const Observation &first, const Observation &second )
    {
      const ObservationTable &table = *matched.table;
      if ( const std::string &firstKey = table.areas[first.area].key, &secondKey = table.areas[second.area].key; firstKey != secondKey )
        throw InputError( codes::tableKeysMeet,
          { matched.name, firstKey, secondKey, canonicalKey( { firstKey, table.areas[first.area].level } ),
            table.indicators[first.indicator].name, std::to_string( first.sourceRow ), std::to_string( second.sourceRow ), shown( first ),
            shown( second ) } );
      throw InputError( codes::tableContradictsItself,
        { matched.name, table.areas[first.area].key, table.indicators[first.indicator].name, table.periods[first.period],
          std::to_string( first.sourceRow ), std::to_string( second.sourceRow ), shown( first ), shown( second ) } );
    }

  }

  JoinCells::JoinCells( const MatchedTable &matched, const std::vector<ColumnChoice> &columns, ProblemReporter &problems )
    : mMatched( &matched )
    , mKeyCount( matched.keys.keys.size() )
    , mPlaces( columns.size() * mKeyCount, 0 )
    , mSmallest( columns.size(), std::numeric_limits<double>::quiet_NaN() )
    , mRepeated( mKeyCount, false )
  {
    std::unordered_map<std::uint64_t, std::size_t> columnOf;
    for ( std::size_t column = 0; column < columns.size(); ++column )
      columnOf.emplace( indicatorAndPeriod( columns[column].indicator, columns[column].period ), column );

    const Observations &observations = matched.table->observations;
    std::set<std::uint32_t> outside;
    std::vector<std::string> example;
    for ( std::size_t i = 0; i < observations.size(); ++i )
    {
      const Observation observation = observations[i];
      const auto found = columnOf.find( indicatorAndPeriod( observation.indicator, observation.period ) );
      if ( found == columnOf.end() )
        continue;
      const std::uint32_t key = matched.keys.keyOfTableArea[observation.area];
      std::uint32_t &place = mPlaces[found->second * mKeyCount + key];
      if ( place == 0 )
      {
        place = static_cast<std::uint32_t>( i + 1 );
        double &smallest = mSmallest[found->second];
        if ( matched.keys.keys[key].layerArea && observation.value > 0 && !( smallest <= observation.value ) )
          smallest = observation.value;
        continue;
      }
      if ( place == contradicted )
        continue;
      if ( sayTheSame( observations[place - 1], observation ) )
      {
        mRepeated[key] = true;
        continue;
      }
      const Observation first = observations[place - 1];
      if ( matched.keys.keys[key].layerArea )
        refuse( matched, first, observation );
      if ( outside.insert( key ).second && example.empty() )
        example = { matched.keys.keys[key].key, std::to_string( first.sourceRow ), std::to_string( observation.sourceRow ), shown( first ),
          shown( observation ) };
      place = contradicted;
    }
    if ( !outside.empty() )
      problems.report( { codes::contradictionOutside,
        { matched.name, std::to_string( outside.size() ), example[0], example[1], example[2], example[3], example[4] } } );
  }

}
