#include "disclosure/monitorrelease.h"

#include "disclosure/linkedindicators.h"
#include "disclosure/monitorsums.h"
#include <algorithm>

namespace sozialraum
{

  namespace
  {
    //! Whether "group:<division>/<key>" is one of today.
    bool isGroup( const Monitor &monitor, const std::string &recipient )
    {
      return std::any_of( monitor.divisions.begin(), monitor.divisions.end(), [&recipient]( const CountDivision &division ) {
        return std::any_of( division.groupOfArea.begin(), division.groupOfArea.end(),
          [&]( const auto &member ) { return recipient == "group:" + division.name + "/" + member.second; } );
      } );
    }

    DistrictCells cellsOf( const Monitor &monitor, const MonitorIndicator &indicator, const std::vector<std::string> &words )
    {
      std::vector<CountRecord> records;
      for ( const auto &[period, cells] : indicator.periods )
      {
        for ( std::size_t area = 0; area < monitor.areas.size(); ++area )
        {
          const MonitorCell &cell = cells[area];
          if ( cell.count )
            records.push_back( { monitor.areas[area], period, {}, *cell.count, cell.people, {}, {}, {} } );
        }
      }
      DistrictOptions options;
      options.rule = indicator.rule;
      options.factor = indicator.factor;
      DistrictCells district = districtCells( records, monitor.divisions, options );
      // Classes of areas and of groups alike.
      for ( std::size_t i = 0; i < district.addresses.size(); ++i )
      {
        const CellAddress &address = district.addresses[i];
        Cell &cell = district.system.cells[i];
        const std::vector<MonitorCell> &cells = indicator.periods.at( address.period );
        std::optional<double> people;
        if ( address.level == areaLevel )
        {
          const auto place = std::find( monitor.areas.begin(), monitor.areas.end(), address.area );
          people = cells[static_cast<std::size_t>( place - monitor.areas.begin() )].people;
        }
        else
        {
          people = sumOf( cells, groupsOf( monitor, address.level )[address.area] ).people;
        }
        if ( people && *people > 0.0 && !indicator.limits.empty() )
        {
          const double value = indicator.factor * static_cast<double>( cell.value ) / *people;
          const auto [lower, upper] = limitsOfClass( indicator, classOf( indicator, value, cell.value, people ) );
          cell.classRange = countsOfClass( lower, upper, *people, indicator.factor );
        }
        const ReleasedCell known{ address.level, address.area, indicator.id, address.period };
        cell.isKnown = monitor.earlier.values.contains( known );
        cell.wasWithheld = monitor.earlier.withheld.contains( known );
      }
      std::vector<std::string> recipients{ "public", "areas" };
      for ( const std::string &word : words )
      {
        if ( word != "internal" )
          recipients.push_back( word );
      }
      for ( const std::string &reader : monitor.earlier.readers )
      {
        if ( isGroup( monitor, reader ) )
          recipients.push_back( reader );
      }
      addRecipients( district, recipients );
      return district;
    }

    //! Where a cell stands, for those that withhold it together.
    CellAddress sharedAddress( CellAddress address, const LinkedIndicators &linked )
    {
      if ( linked.acrossPeriods )
        address.period.clear();
      return address;
    }

    void withholdTogether( ReleaseDecision &decision )
    {
      for ( const LinkedIndicators &linked : decision.linked )
      {
        std::set<CellAddress> withheld;
        for ( const std::size_t member : linked.members )
        {
          if ( !decision.counts[member] )
            continue;
          const ReleaseDecision::Counts &counts = *decision.counts[member];
          for ( const auto &[address, place] : counts.places )
          {
            if ( counts.statuses[place] != CellStatus::Published )
              withheld.insert( sharedAddress( address, linked ) );
          }
        }
        for ( const std::size_t member : linked.members )
        {
          if ( !decision.counts[member] )
            continue;
          ReleaseDecision::Counts &counts = *decision.counts[member];
          for ( const auto &[address, place] : counts.places )
          {
            if ( !withheld.contains( sharedAddress( address, linked ) ) )
              continue;
            counts.classShown[place] = false;
            if ( counts.statuses[place] == CellStatus::Published )
            {
              counts.statuses[place] = CellStatus::Secondary;
              counts.reasons[place] = Reason::Secondary;
            }
          }
        }
      }
    }
  }

  ReleaseDecision decideRelease( const Monitor &monitor, const std::vector<std::string> &words, const Progress &progress )
  {
    ReleaseDecision decision;
    for ( std::size_t i = 0; i < monitor.indicators.size(); ++i )
    {
      const double step = 1.0 / static_cast<double>( monitor.indicators.size() );
      advance( progress, static_cast<double>( i ) * step );
      std::optional<ReleaseDecision::Counts> &counts = decision.counts.emplace_back();
      if ( !hasCounts( monitor.indicators[i] ) )
        continue;
      counts.emplace();
      counts->cells = cellsOf( monitor, monitor.indicators[i], words );
      SuppressionOptions options;
      options.improvementRounds = 8;
      const Suppression found =
        suppress( counts->cells.system, options, stepOf( progress, static_cast<double>( i ) * step, static_cast<double>( i + 1 ) * step ) );
      counts->statuses = found.statuses;
      counts->reasons = found.reasons;
      counts->classShown = found.classShown;
      for ( std::size_t place = 0; place < counts->cells.addresses.size(); ++place )
        counts->places.emplace( counts->cells.addresses[place], place );
    }
    decision.linked = linkedIndicators( monitor );
    withholdTogether( decision );
    return decision;
  }

  MonitorAudit auditMonitor(
    const Monitor &monitor, const std::vector<std::string> &words, const ReleaseTable &table, const Progress &progress )
  {
    std::map<ReleasedCell, ReleaseStatus> shownRows;
    for ( const ReleaseRow &row : table.rows )
      shownRows.emplace( ReleasedCell{ row.level, row.areaKey, row.indicator, row.period }, row.status );
    MonitorAudit result;
    for ( std::size_t i = 0; i < monitor.indicators.size(); ++i )
    {
      const MonitorIndicator &indicator = monitor.indicators[i];
      const double size = static_cast<double>( monitor.indicators.size() );
      advance( progress, static_cast<double>( i ) / size );
      if ( !hasCounts( indicator ) )
        continue;
      const DistrictCells cells = cellsOf( monitor, indicator, words );
      std::vector<ShownCell> shown( cells.addresses.size() );
      for ( std::size_t place = 0; place < shown.size(); ++place )
      {
        const CellAddress &address = cells.addresses[place];
        const ReleasedCell cell{ address.level, address.area, indicator.id, address.period };
        const auto row = shownRows.find( cell );
        const bool hasClass = cells.system.cells[place].classRange.has_value();
        shown[place].isPublished = row != shownRows.end() && row->second == ReleaseStatus::Published;
        shown[place].isClassShown =
          hasClass && ( ( row != shownRows.end() && row->second == ReleaseStatus::Class ) || monitor.earlier.classes.contains( cell ) );
      }
      const Audit audited =
        audit( cells.system, shown, {}, stepOf( progress, static_cast<double>( i ) / size, static_cast<double>( i + 1 ) / size ) );
      result.pairs += audited.pairs.size();
      for ( const AuditedPair &pair : audited.pairs )
      {
        // What everybody was given before is no secret.
        if ( ( !pair.isExact && !pair.isNarrow ) || cells.system.cells[pair.cell].isKnown )
          continue;
        result.open.push_back( { indicator.id, cells.system.recipients[pair.recipient].name, cells.system.cells[pair.cell].name,
          pair.isExact, pair.lower, pair.upper } );
      }
    }
    return result;
  }

}
