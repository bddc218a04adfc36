#include "disclosure/monitorsums.h"

#include <algorithm>
#include <limits>

namespace sozialraum
{

  static constexpr double boundless = std::numeric_limits<double>::infinity();

  bool hasCounts( const MonitorIndicator &indicator )
  {
    return std::any_of( indicator.periods.begin(), indicator.periods.end(), []( const auto &period ) {
      return std::any_of( period.second.begin(), period.second.end(), []( const MonitorCell &cell ) { return cell.count.has_value(); } );
    } );
  }

  std::pair<double, double> limitsOfClass( const MonitorIndicator &indicator, std::size_t number )
  {
    return { number == 0 ? -boundless : indicator.limits[number - 1],
      number == indicator.limits.size() ? boundless : indicator.limits[number] };
  }

  //! 0 … : the class that \a value lies in, and by its counts the \a count.
  std::size_t classOf( const MonitorIndicator &indicator, double value, std::optional<std::int64_t> count, std::optional<double> people )
  {
    for ( std::size_t number = 0; count && people && *people > 0.0 && number <= indicator.limits.size(); ++number )
    {
      const auto [lower, upper] = limitsOfClass( indicator, number );
      if ( countsOfClass( lower, upper, *people, indicator.factor ).contains( *count ) )
        return number;
    }
    return static_cast<std::size_t>(
      std::upper_bound( indicator.limits.begin(), indicator.limits.end(), value ) - indicator.limits.begin() );
  }

  //! Keys of all groups of a level, of which each area of \a monitor is in one; the level "total" has one, "".
  std::map<std::string, std::vector<std::size_t>> groupsOf( const Monitor &monitor, const std::string &level )
  {
    std::map<std::string, std::vector<std::size_t>> groups;
    for ( std::size_t area = 0; area < monitor.areas.size(); ++area )
    {
      if ( level == totalLevel )
        groups[""].push_back( area );
      for ( const CountDivision &division : monitor.divisions )
      {
        const auto group = division.groupOfArea.find( monitor.areas[area] );
        if ( division.name == level && group != division.groupOfArea.end() )
          groups[group->second].push_back( area );
      }
    }
    return groups;
  }

  MonitorSum sumOf( const std::vector<MonitorCell> &cells, const std::vector<std::size_t> &areas )
  {
    MonitorSum sum;
    for ( const std::size_t area : areas )
    {
      sum.count += cells[area].count.value_or( 0 );
      sum.people += cells[area].people.value_or( 0.0 );
      sum.isWhole = sum.isWhole && cells[area].count && cells[area].people;
    }
    return sum;
  }

  std::vector<std::string> upperLevels( const Monitor &monitor )
  {
    std::vector<std::string> levels;
    for ( const CountDivision &division : monitor.divisions )
      levels.push_back( division.name );
    levels.emplace_back( totalLevel );
    return levels;
  }

}
