#include "referencevalues.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {

    bool isSameMeasure( const TableIndicator &left, const TableIndicator &right )
    {
      return nameWithoutCode( left ) == nameWithoutCode( right ) && left.unit == right.unit && left.dimensions == right.dimensions;
    }

  }

  ReferenceValues::ReferenceValues( const MatchedTable &matched, const LayerAreas &layer )
    : mMatched( &matched )
  {
    const std::vector<TableKey> &keys = matched.keys.keys;
    for ( const AreaLevel level : { AreaLevel::District, AreaLevel::State, AreaLevel::Nation } )
    {
      const std::optional<std::string> unit = layer.commonUnit( level );
      const auto found = std::find_if( keys.begin(), keys.end(),
        [&]( const TableKey &key ) { return key.level == level && ( level == AreaLevel::Nation || key.key == unit ); } );
      if ( found != keys.end() )
        mKeys.push_back( static_cast<std::uint32_t>( found - keys.begin() ) );
    }
  }

  std::optional<Observation> ReferenceValues::sameMeasureElsewhere( const ColumnChoice &choice, std::uint32_t key ) const
  {
    const ObservationTable &table = *mMatched->table;
    const auto found = std::find_if( table.observations.begin(), table.observations.end(), [&]( const Observation &observation ) {
      return observation.period == choice.period && observation.indicator != choice.indicator
        && mMatched->keys.keyOfTableArea[observation.area] == key
        && isSameMeasure( table.indicators[observation.indicator], table.indicators[choice.indicator] );
    } );
    return found == table.observations.end() ? std::nullopt : std::optional( *found );
  }

  std::vector<ReferenceValue> ReferenceValues::ofColumn( const ColumnChoice &choice, const JoinCells &cells, std::size_t place ) const
  {
    std::vector<ReferenceValue> references;
    for ( const std::uint32_t key : mKeys )
    {
      std::optional<Observation> cell = cells.cell( place, key );
      if ( !cell )
        cell = sameMeasureElsewhere( choice, key );
      const TableKey &unit = mMatched->keys.keys[key];
      if ( cell && !std::isnan( cell->value ) )
        references.push_back( { unit.key, unit.name, unit.level, cell->value } );
    }
    return references;
  }

}
