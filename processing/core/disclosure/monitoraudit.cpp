#include "disclosure/linkedindicators.h"
#include "disclosure/monitorcells.h"
#include "disclosure/monitorrelease.h"
#include "disclosure/monitorsums.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace sozialraum
{

  namespace
  {
    //! What \a table shows of each of \a cells.
    std::vector<ShownCell> shownBy( const Monitor &monitor, const MonitorIndicator &indicator, const DistrictCells &cells,
      const std::map<ReleasedCell, ReleaseStatus> &rows )
    {
      std::vector<ShownCell> shown( cells.addresses.size() );
      for ( std::size_t place = 0; place < shown.size(); ++place )
      {
        const CellAddress &address = cells.addresses[place];
        const ReleasedCell cell{ address.level, address.area, indicator.id, address.period };
        const auto row = rows.find( cell );
        const bool hasClass = cells.system.cells[place].classRange.has_value();
        shown[place].isPublished = row != rows.end() && row->second == ReleaseStatus::Published;
        shown[place].isClassShown =
          hasClass && ( ( row != rows.end() && row->second == ReleaseStatus::Class ) || monitor.earlier.classes.contains( cell ) );
      }
      return shown;
    }

    //! The indicators in parts that say nothing of each other.
    std::vector<LinkedIndicators> partsOf( const Monitor &monitor, const std::vector<CountLink> &links )
    {
      std::vector<LinkedIndicators> parts = linkedIndicators( monitor.indicators.size(), links );
      std::set<std::size_t> linked;
      for ( const LinkedIndicators &part : parts )
        linked.insert( part.members.begin(), part.members.end() );
      for ( std::size_t i = 0; i < monitor.indicators.size(); ++i )
      {
        if ( !linked.contains( i ) )
          parts.push_back( { { i }, false } );
      }
      std::sort( parts.begin(), parts.end(),
        []( const LinkedIndicators &a, const LinkedIndicators &b ) { return a.members.front() < b.members.front(); } );
      return parts;
    }
  }

  MonitorAudit auditMonitor(
    const Monitor &monitor, const std::vector<std::string> &words, const ReleaseTable &table, const Progress &progress )
  {
    std::map<ReleasedCell, ReleaseStatus> rows;
    for ( const ReleaseRow &row : table.rows )
      rows.emplace( ReleasedCell{ row.level, row.areaKey, row.indicator, row.period }, row.status );
    const std::vector<CountLink> links = countLinks( countSeries( monitor ) );
    MonitorAudit result;
    double done = 0.0;
    for ( const LinkedIndicators &part : partsOf( monitor, links ) )
    {
      std::vector<std::optional<DistrictCells>> made( monitor.indicators.size() );
      std::vector<const DistrictCells *> cells( monitor.indicators.size(), nullptr );
      for ( const std::size_t member : part.members )
      {
        if ( !hasCounts( monitor.indicators[member] ) )
          continue;
        made[member] = cellsOf( monitor, monitor.indicators[member], words );
        cells[member] = &*made[member];
      }
      const LinkedCells joined = linkedCells( monitor, part, cells, links );
      std::map<std::size_t, std::vector<ShownCell>> shownOf;
      for ( const std::size_t member : part.members )
      {
        if ( cells[member] )
          shownOf.emplace( member, shownBy( monitor, monitor.indicators[member], *cells[member], rows ) );
      }
      std::vector<ShownCell> shown;
      for ( const LinkedCells::Origin &origin : joined.origins )
        shown.push_back( shownOf.at( origin.indicator )[origin.place] );
      const double step = static_cast<double>( part.members.size() ) / static_cast<double>( monitor.indicators.size() );
      const Audit audited = audit( joined.system, shown, {}, stepOf( progress, done, std::min( 1.0, done + step ) ) );
      done = std::min( 1.0, done + step );
      result.pairs += audited.pairs.size();
      for ( const AuditedPair &pair : audited.pairs )
      {
        const Cell &cell = joined.system.cells[pair.cell];
        // What everybody was given before is no secret.
        if ( ( !pair.isExact && !pair.isNarrow ) || cell.isKnown )
          continue;
        result.open.push_back( { monitor.indicators[joined.origins[pair.cell].indicator].id, joined.system.recipients[pair.recipient].name,
          cell.name, pair.isExact, pair.lower, pair.upper } );
      }
    }
    return result;
  }

}
