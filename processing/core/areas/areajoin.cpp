#include "areajoin.h"

#include "observations/additivity.h"
#include "areas/columnnames.h"
#include "areas/crosswalksuggestions.h"
#include "areas/joincells.h"
#include "finding.h"
#include "findings/areascodes.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>

namespace sozialraum
{

  namespace
  {

    constexpr double FEW = 0.5; //!< Share of keys below which a match is worth a warning.

    bool isOfLevel( const TableKey &key, const LayerAreas &layer )
    {
      return key.level == layer.level() || key.level == AreaLevel::Other;
    }

    AreaLevel mostCommonLevel( const KeyMatch &match )
    {
      std::map<AreaLevel, std::size_t> counts;
      for ( const TableKey &key : match.keys )
        ++counts[key.level];
      return std::max_element( counts.begin(), counts.end(), []( const auto &a, const auto &b ) { return a.second < b.second; } )->first;
    }

    [[noreturn]] void refuseWithoutMatch( const MatchedTable &matched, const LayerAreas &layer )
    {
      if ( const std::vector<std::uint32_t> &below = matched.keys.belowMunicipality; !below.empty() )
        throw InputError(
          codes::tableBelowMunicipality, { matched.name, std::to_string( below.size() ), matched.keys.keys[below.front()].key } );
      const AreaLevel level = mostCommonLevel( matched.keys );
      if ( level != layer.level() && level != AreaLevel::Other && layer.level() != AreaLevel::Other )
        throw InputError(
          codes::tableOfOtherLevel, { matched.name, std::string( toString( level ) ), std::string( toString( layer.level() ) ) } );
      throw InputError( codes::tableMatchesNoArea,
        { matched.name, std::to_string( matched.keys.keys.size() ), matched.keys.keys.front().key, layer.areas().front().key } );
    }

    void reportMatch( const MatchedTable &matched, const LayerAreas &layer, ProblemReporter &problems )
    {
      std::map<KeyMatchKind, std::size_t> kinds;
      const TableKey *example = nullptr;
      std::size_t ofLevel = 0;
      for ( const TableKey &key : matched.keys.keys )
      {
        ++kinds[key.match];
        ofLevel += isOfLevel( key, layer ) ? 1U : 0U;
        if ( key.match == KeyMatchKind::SameTerritory && !example )
          example = &key;
      }
      if ( example )
        problems.report( { codes::keyOfSameTerritory,
          { matched.name, std::to_string( kinds[KeyMatchKind::SameTerritory] ), example->key, layer.areas()[*example->layerArea].key } } );
      if ( kinds[KeyMatchKind::ZerosApart] > 0 )
        problems.report( { codes::zerosSetApart, { matched.name, std::to_string( kinds[KeyMatchKind::ZerosApart] ) } } );

      if ( const std::vector<std::uint32_t> &below = matched.keys.belowMunicipality; !below.empty() )
        problems.report(
          { codes::keysBelowMunicipality, { matched.name, std::to_string( below.size() ), matched.keys.keys[below.front()].key } } );

      const std::size_t found = matched.keys.matched();
      const std::size_t possible = std::min( ofLevel, layer.areas().size() );
      if ( static_cast<double>( found ) < FEW * static_cast<double>( possible ) )
        problems.report( { codes::keysHardlyMatch, { matched.name, std::to_string( found ), std::to_string( ofLevel ) } } );
    }

    std::vector<MatchedTable> matchTables(
      const LayerAreas &layer, std::span<const JoinTable> tables, ProblemReporter &problems, const Progress &progress )
    {
      std::vector<MatchedTable> matched;
      for ( const JoinTable &table : tables )
      {
        advance( progress, static_cast<double>( matched.size() ) / static_cast<double>( tables.size() ) );
        if ( table.table->observations.empty() )
          throw InputError( Finding( codes::tableEmpty ).in( table.name ) );
        matched.push_back( { table.name, table.table, matchKeys( layer, *table.table ) } );
        if ( matched.back().keys.matched() == 0 )
          refuseWithoutMatch( matched.back(), layer );
        reportMatch( matched.back(), layer, problems );
      }
      return matched;
    }

    JoinedColumn emptyColumn( const MatchedTable &matched, const ColumnChoice &choice, const ColumnName &name, const LayerAreas &layer )
    {
      const TableIndicator &indicator = matched.table->indicators[choice.indicator];
      JoinedColumn column;
      column.field = name.field;
      column.statusField = name.field + statusSuffix;
      column.name = name.name;
      column.unit = indicator.unit;
      column.period = matched.table->periods[choice.period];
      column.source = indicator.source;
      column.table = matched.name;
      column.code = indicator.code;
      column.isCount = indicator.isCount;
      column.addsUp = !reasonAgainstAdding( indicator );
      column.level = layer.level();
      column.values.assign( layer.areas().size(), std::numeric_limits<double>::quiet_NaN() );
      column.statuses.assign( layer.areas().size(), ObservationStatus::Missing );
      return column;
    }

    //! Fills a column and tells which "-" were not taken as zero.
    void fillColumn( JoinedColumn &column, std::size_t place, std::uint32_t period, const MatchedTable &matched, const JoinCells &cells,
      const DashMeaning &dashes, ProblemReporter &problems )
    {
      std::size_t noZeros = 0;
      std::string example;
      for ( std::uint32_t key = 0; key < matched.keys.keys.size(); ++key )
      {
        const std::optional<std::uint32_t> area = matched.keys.keys[key].layerArea;
        const std::optional<Observation> cell = area ? cells.cell( place, key ) : std::nullopt;
        if ( !cell )
          continue;
        column.values[*area] = cell->value;
        column.statuses[*area] = cell->status;
        if ( cell->status != ObservationStatus::Nothing || !column.isCount )
          continue;
        if ( dashes.isZero( key, period, cells.smallestPositive( place ) ) )
        {
          column.values[*area] = 0.0;
          continue;
        }
        column.values[*area] = std::numeric_limits<double>::quiet_NaN();
        column.statuses[*area] = ObservationStatus::NoTerritory;
        if ( noZeros++ == 0 )
          example = matched.keys.keys[key].key + " " + matched.keys.keys[key].name;
      }
      if ( noZeros > 0 )
        problems.report( { codes::dashIsNoZero, { matched.name, column.name, column.period, std::to_string( noZeros ), example } } );
    }

    //! Completes the rows of the table's keys with what the join made of their cells.
    void countCells( std::vector<ProtocolRow> &rows, const MatchedTable &matched, const JoinCells &cells,
      const std::vector<JoinedColumn> &columns, std::size_t firstColumn )
    {
      for ( std::uint32_t key = 0; key < matched.keys.keys.size(); ++key )
      {
        for ( std::size_t place = 0; firstColumn + place < columns.size(); ++place )
        {
          const std::optional<Observation> cell = cells.cell( place, key );
          if ( !cell )
            continue;
          ++rows[key].cells;
          const std::optional<std::uint32_t> area = matched.keys.keys[key].layerArea;
          if ( !std::isnan( area ? columns[firstColumn + place].values[*area] : cell->value ) )
            ++rows[key].values;
        }
      }
    }

    void appendDuplicates( std::vector<ProtocolRow> &rows, const KeyMatch &match, const JoinCells &cells )
    {
      for ( std::uint32_t key = 0; key < match.keys.size(); ++key )
      {
        if ( !cells.isRepeated( key ) )
          continue;
        ProtocolRow row = rows[key];
        row.fate = KeyFate::Duplicate;
        rows.push_back( std::move( row ) );
      }
    }

    //! Tells where table and layer are of different territories, which no join can mend.
    void reportTerritory( const std::vector<ProtocolRow> &rows, const std::string &table, ProblemReporter &problems )
    {
      const auto report = [&]( FindingCode<3> code, const auto &property ) {
        const auto count = std::count_if( rows.begin(), rows.end(), property );
        if ( count > 0 )
        {
          const ProtocolRow &first = *std::find_if( rows.begin(), rows.end(), property );
          problems.report( { code, { table, std::to_string( count ), first.key + " " + first.name } } );
        }
      };
      report( codes::areasMergedLater, []( const ProtocolRow &row ) { return row.fate == KeyFate::LaterMerged; } );
      report( codes::areasDissolvedSince, []( const ProtocolRow &row ) { return row.isGone; } );
      report( codes::areasCeasedBefore, []( const ProtocolRow &row ) { return !row.ceasedOn.empty(); } );
    }

    void joinTable( AreaJoin &join, const MatchedTable &matched, const Crosswalk *crosswalk, const std::vector<ColumnChoice> &choices,
      std::span<const ColumnName> names, const LayerAreas &layer, ProblemReporter &problems )
    {
      const DashMeaning dashes( matched, layer );
      const JoinCells cells( matched, choices, problems );
      const ReferenceValues references( matched, layer );
      const std::size_t firstColumn = join.columns.size();
      for ( std::size_t place = 0; place < choices.size(); ++place )
      {
        join.columns.push_back( emptyColumn( matched, choices[place], names[place], layer ) );
        join.columns.back().references = references.ofColumn( choices[place], cells, place );
        fillColumn( join.columns.back(), place, choices[place].period, matched, cells, dashes, problems );
      }
      std::vector<ProtocolRow> rows = protocolOfKeys( matched, layer, dashes );
      countCells( rows, matched, cells, join.columns, firstColumn );
      if ( crosswalk )
        suggestByCrosswalk( rows, layer, *crosswalk );
      reportTerritory( rows, matched.name, problems );
      appendDuplicates( rows, matched.keys, cells );
      join.protocol.insert( join.protocol.end(), std::make_move_iterator( rows.begin() ), std::make_move_iterator( rows.end() ) );
    }

    void countFates( AreaJoin &join, std::size_t areaCount )
    {
      for ( const ProtocolRow &row : join.protocol )
      {
        switch ( row.fate )
        {
          case KeyFate::Matched:
            ++join.matched;
            break;
          case KeyFate::Duplicate:
            ++join.duplicateKeys;
            break;
          case KeyFate::TableOnly:
          case KeyFate::Dissolved:
          case KeyFate::LaterMerged:
            ++join.rowsWithoutArea;
            break;
          case KeyFate::AreaOnly:
          case KeyFate::OtherLevel:
            break;
        }
      }
      for ( std::size_t area = 0; area < areaCount; ++area )
      {
        const bool hasValue = std::any_of(
          join.columns.begin(), join.columns.end(), [area]( const JoinedColumn &column ) { return !std::isnan( column.values[area] ); } );
        join.areasWithoutValue += hasValue ? 0U : 1U;
      }
    }

    void reportLayer( const LayerAreas &layer, ProblemReporter &problems )
    {
      if ( layer.rowsWithoutKey() > 0 )
        problems.report( { codes::layerRowsWithoutKey, { std::to_string( layer.rowsWithoutKey() ) } } );
      if ( const std::size_t areas = layer.areasInSeveralRows(); areas > 0 )
        problems.report( { codes::areasInSeveralRows, { std::to_string( areas ) } } );
    }

    //! Each column needs a field for its values and one for their statuses.
    void refuseTooMany( std::size_t columns, std::size_t takenFields )
    {
      constexpr std::size_t mostFields = 1990; // a GeoPackage holds 2,000, its own ones among them
      const std::size_t most = ( mostFields - std::min( mostFields, takenFields ) ) / 2;
      if ( columns > most )
        throw InputError( codes::joinTooWide, { std::to_string( columns ), std::to_string( most ) } );
    }

  }

  AreaJoin joinTables( const LayerAreas &layer, std::span<const JoinTable> tables, const ColumnOptions &options,
    std::span<const std::string> takenFields, ProblemReporter &problems, const Progress &progress )
  {
    reportLayer( layer, problems );
    const std::vector<MatchedTable> matched = matchTables( layer, tables, problems, stepOf( progress, 0.0, 0.4 ) );
    const std::vector<ColumnChoice> choices = chooseColumns( matched, options );
    refuseTooMany( choices.size(), takenFields.size() );
    const std::vector<ColumnName> names = namesOfColumns( matched, choices, takenFields, problems );

    AreaJoin join;
    auto first = choices.begin();
    for ( std::uint32_t table = 0; table < matched.size(); ++table )
    {
      advance( progress, 0.4 + 0.6 * table / static_cast<double>( matched.size() ) );
      const auto last = std::find_if( first, choices.end(), [table]( const ColumnChoice &choice ) { return choice.table != table; } );
      const std::span<const ColumnName> ofTable( names.data() + ( first - choices.begin() ), static_cast<std::size_t>( last - first ) );
      joinTable( join, matched[table], tables[table].crosswalk, { first, last }, ofTable, layer, problems );
      first = last;
    }
    countFates( join, layer.areas().size() );
    advance( progress, 1.0 );
    return join;
  }

}
