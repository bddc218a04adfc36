#include "disclosure/monitorrelease.h"
#include "disclosure/monitorsums.h"
#include "finding.h"
#include "findings/disclosurecodes.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    //! Areas whose values are the recipient's own.
    std::set<std::string> ownAreas( const Monitor &monitor, const std::string &recipient )
    {
      std::set<std::string> own;
      if ( recipient == "public" || recipient == "council" )
        return own;
      for ( const std::string &area : monitor.areas )
      {
        bool isOwn = recipient == "internal" || recipient == "area:" + area;
        for ( const CountDivision &division : monitor.divisions )
        {
          const auto group = division.groupOfArea.find( area );
          isOwn = isOwn
            || ( group != division.groupOfArea.end() && group->second != restGroup
              && recipient == "group:" + division.name + "/" + group->second );
        }
        if ( isOwn )
          own.insert( area );
      }
      if ( own.empty() )
        throw InputError( codes::recipientUnknown, { recipient } );
      return own;
    }

    //! What the row says when nothing of it is protected by us.
    ReleaseRow plainRow( const MonitorIndicator &indicator, const std::string &level, const std::string &key, const std::string &period,
      const MonitorCell &cell )
    {
      ReleaseRow row{ level, key, indicator.id, period, -2, {}, std::nullopt, ReleaseStatus::Missing, {} };
      switch ( cell.status )
      {
        case ObservationStatus::Secret:
        case ObservationStatus::Suppressed:
          row.status = ReleaseStatus::Withheld;
          row.classId = -1;
          return row;
        case ObservationStatus::Uncertain:
        case ObservationStatus::Blocked:
          row.status = ReleaseStatus::NotRated;
          row.classId = -3;
          return row;
        default:
          break;
      }
      if ( !cell.value )
        return row;
      const std::size_t number = classOf( indicator, *cell.value, cell.count, cell.people );
      row.classId = static_cast<int>( number ) + 1;
      if ( number < indicator.labels.size() )
        row.classLabel = indicator.labels[number];
      row.value = cell.value;
      row.status = ReleaseStatus::Published;
      return row;
    }

    void withhold( ReleaseRow &row )
    {
      row.status = ReleaseStatus::Withheld;
      row.value.reset();
      row.classId = -1;
      row.classLabel.clear();
      row.reason.clear(); // who may not see a value is not told which rule withholds it
    }

    void leaveClass( ReleaseRow &row, bool hasClasses )
    {
      if ( !hasClasses )
      {
        withhold( row );
        return;
      }
      row.status = ReleaseStatus::Class;
      row.value.reset();
    }

    //! Takes from \a row what only others may see.
    void protect( ReleaseRow &row, const MonitorIndicator &indicator, const std::optional<ReleaseDecision::Counts> &counts )
    {
      if ( row.status != ReleaseStatus::Published )
        return;
      const bool isArea = row.level == areaLevel;
      const bool hasClasses = !indicator.limits.empty();
      if ( !indicator.isReleased )
      {
        withhold( row );
        return;
      }
      const auto place =
        counts ? counts->places.find( { row.level, row.areaKey, row.period, {} } ) : std::map<CellAddress, std::size_t>::const_iterator();
      if ( counts && place != counts->places.end() && counts->statuses[place->second] != CellStatus::Published )
      {
        if ( counts->classShown[place->second] )
          leaveClass( row, hasClasses );
        else
          withhold( row );
        return;
      }
      // The value of the whole is what all are compared with.
      const bool isWhole = counts && row.level == totalLevel;
      if ( !indicator.showsValues && !isWhole )
        leaveClass( row, hasClasses );
      else if ( !counts && !isArea )
        withhold( row );
    }
  }

  //! Of a group or the whole: nothing where an area has no count.
  static MonitorCell cellOfSum(
    const MonitorIndicator &indicator, const std::vector<MonitorCell> &cells, const std::vector<std::size_t> &members )
  {
    const MonitorSum sum = sumOf( cells, members );
    if ( !sum.isWhole || sum.people <= 0.0 )
      return {};
    return { indicator.factor * static_cast<double>( sum.count ) / sum.people, sum.count, sum.people, ObservationStatus::Value };
  }

  ReleaseTable releaseFor( const Monitor &monitor, const ReleaseDecision &decision, const std::string &recipient )
  {
    const std::set<std::string> own = ownAreas( monitor, recipient );
    ReleaseTable table;
    table.recipient = recipient;
    for ( std::size_t i = 0; i < monitor.indicators.size(); ++i )
    {
      const MonitorIndicator &indicator = monitor.indicators[i];
      // Limits of what nobody but its owner sees would tell of it, too.
      if ( !indicator.limits.empty() && ( indicator.isReleased || !own.empty() ) )
        table.limits.push_back( { indicator.id, indicator.limits } );
      for ( const auto &[period, cells] : indicator.periods )
      {
        for ( std::size_t area = 0; area < monitor.areas.size(); ++area )
        {
          ReleaseRow row = plainRow( indicator, areaLevel, monitor.areas[area], period, cells[area] );
          if ( !own.contains( monitor.areas[area] ) )
            protect( row, indicator, decision.counts[i] );
          table.rows.push_back( std::move( row ) );
        }
        if ( !decision.counts[i] )
          continue;
        for ( const std::string &level : upperLevels( monitor ) )
        {
          for ( const auto &[key, members] : groupsOf( monitor, level ) )
          {
            if ( key == restGroup )
              continue;
            ReleaseRow row = plainRow( indicator, level, key, period, cellOfSum( indicator, cells, members ) );
            const bool isOwn =
              std::all_of( members.begin(), members.end(), [&]( std::size_t area ) { return own.contains( monitor.areas[area] ); } );
            if ( !isOwn )
              protect( row, indicator, decision.counts[i] );
            if ( level == totalLevel && row.status == ReleaseStatus::Published )
              table.references.push_back( { indicator.id, period, *row.value } );
            table.rows.push_back( std::move( row ) );
          }
        }
      }
    }
    return table;
  }

  std::vector<WithheldNumber> withheldFrom( const Monitor &monitor, const ReleaseTable &table )
  {
    std::map<std::string, const MonitorIndicator *> indicators;
    for ( const MonitorIndicator &indicator : monitor.indicators )
      indicators.emplace( indicator.id, &indicator );
    std::map<std::string, std::size_t> places;
    for ( std::size_t area = 0; area < monitor.areas.size(); ++area )
      places.emplace( monitor.areas[area], area );
    std::map<std::string, std::map<std::string, std::vector<std::size_t>>> groups;
    for ( const std::string &level : upperLevels( monitor ) )
      groups.emplace( level, groupsOf( monitor, level ) );
    std::vector<WithheldNumber> withheld;
    for ( const ReleaseRow &row : table.rows )
    {
      if ( row.status == ReleaseStatus::Published )
        continue;
      const MonitorIndicator &indicator = *indicators.at( row.indicator );
      const std::vector<MonitorCell> &cells = indicator.periods.at( row.period );
      const MonitorCell cell =
        row.level == areaLevel ? cells[places.at( row.areaKey )] : cellOfSum( indicator, cells, groups.at( row.level ).at( row.areaKey ) );
      if ( cell.value )
        withheld.push_back( { row.areaKey, *cell.value, row.indicator } );
      if ( cell.count )
        withheld.push_back( { row.areaKey, static_cast<double>( *cell.count ), row.indicator } );
    }
    return withheld;
  }

}
