#include "report/cellfacts.h"

#include "report/quotientcounts.h"

#include <algorithm>
#include <map>

namespace sozialraum
{

  std::string sightText( CellSight sight, ReportLanguage language )
  {
    const bool isGerman = language == ReportLanguage::German;
    const auto words = [isGerman]( const char *german, const char *english ) { return std::string( isGerman ? german : english ); };
    switch ( sight )
    {
      case CellSight::Withheld:
        return words( "geheim", "confidential" );
      case CellSight::TooSmall:
        return words( "zu klein für eine Klasse", "too small for a class" );
      case CellSight::Later:
        return words( "folgt später", "published later" );
      case CellSight::Blocked:
        return words( "nicht sinnvoll", "not applicable" );
      case CellSight::NoTerritory:
        return words( "Gebiet bestand nicht", "area did not exist" );
      case CellSight::Shown:
      case CellSight::Missing:
        break;
    }
    return words( "keine Angabe", "no figure" );
  }

  std::optional<Fact> factOf(
    const ReleaseCells &cells, const PageArea &area, const std::string &districtKey, const PageIndicator &indicator )
  {
    const std::vector<std::string> periods = cells.periodsOf( indicator.id );
    const ReleaseCell *cell = periods.empty() ? nullptr : cells.cell( indicator.id, area.key, periods.back() );
    if ( !cell )
      return std::nullopt;
    static const std::map<CellSight, ObservationStatus> statuses{ { CellSight::Shown, ObservationStatus::Value },
      { CellSight::Withheld, ObservationStatus::Suppressed }, { CellSight::TooSmall, ObservationStatus::Suppressed },
      { CellSight::Later, ObservationStatus::Later }, { CellSight::Blocked, ObservationStatus::Blocked },
      { CellSight::NoTerritory, ObservationStatus::NoTerritory }, { CellSight::Missing, ObservationStatus::Missing } };
    Fact fact;
    fact.area = area.name;
    fact.indicator = indicator.name;
    fact.unit = indicator.unit;
    fact.decimals = indicator.decimals;
    fact.kind = indicator.kind;
    fact.factor = indicator.factor;
    fact.period = periods.back();
    fact.status = statuses.at( sightOf( *cell ) );
    fact.classLabel = cell->classId && cell->classLabel.empty() ? std::to_string( *cell->classId ) : cell->classLabel;
    fact.value = factValueOf( cells, indicator, area.key, fact.period );
    const ReleaseCell *reference = districtKey == area.key ? nullptr : cells.cell( indicator.id, districtKey, fact.period );
    if ( reference )
      fact.reference = reference->value;
    for ( std::size_t i = 0; i + 1 < periods.size(); ++i )
    {
      if ( const std::optional<FactValue> before = factValueOf( cells, indicator, area.key, periods[i] ) )
        fact.earlier.push_back( *before );
    }
    return fact;
  }

  static std::optional<double> shownValue( const ReleaseCell *cell )
  {
    return cell && sightOf( *cell ) == CellSight::Shown ? cell->value : std::nullopt;
  }

  std::optional<SpineRow> spineRowOf( const ReleaseCells &cells, const std::string &areaKey, const std::string &districtKey,
    const std::vector<std::string> &peers, const PageIndicator &indicator, ReportLanguage language )
  {
    const std::vector<std::string> periods = cells.periodsOf( indicator.id );
    const ReleaseCell *cell = periods.empty() ? nullptr : cells.cell( indicator.id, areaKey, periods.back() );
    const std::optional<double> reference =
      cell && districtKey != areaKey ? shownValue( cells.cell( indicator.id, districtKey, periods.back() ) ) : std::nullopt;
    if ( !reference )
      return std::nullopt;
    SpineRow row{ indicator.name, *reference, *reference, *reference, shownValue( cell ), {} };
    std::size_t known = 0;
    for ( const std::string &peer : peers )
    {
      const std::optional<double> value = shownValue( cells.cell( indicator.id, peer, periods.back() ) );
      known += value ? 1U : 0U;
      row.lowest = std::min( row.lowest, value.value_or( row.lowest ) );
      row.highest = std::max( row.highest, value.value_or( row.highest ) );
    }
    if ( known < 2 )
      return std::nullopt;
    if ( row.value )
      row.text = measureText( *row.value, indicator.decimals, indicator.unit, language );
    else if ( const CellSight sight = sightOf( *cell ); sight != CellSight::Shown )
      row.text = sightText( sight, language );
    else
      row.text = cell->classLabel.empty() && cell->classId
        ? ( language == ReportLanguage::German ? "Klasse " : "class " ) + std::to_string( *cell->classId )
        : cell->classLabel;
    return row;
  }

}
