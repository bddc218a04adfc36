#include "disclosure/linkedindicators.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace sozialraum
{

  //! The counts of a period as numbers; nothing where an area has none.
  static std::optional<std::vector<double>> countsOf( const MonitorIndicator &indicator, const std::string &period, bool ofPeople )
  {
    const auto cells = indicator.periods.find( period );
    if ( cells == indicator.periods.end() )
      return std::nullopt;
    std::vector<double> counts;
    for ( const MonitorCell &cell : cells->second )
    {
      if ( !cell.count || ( ofPeople && !cell.people ) )
        return std::nullopt;
      counts.push_back( ofPeople ? *cell.people : static_cast<double>( *cell.count ) );
    }
    return counts;
  }

  static bool isSum( const std::vector<double> &whole, const std::vector<double> &a, const std::vector<double> &b )
  {
    for ( std::size_t i = 0; i < whole.size(); ++i )
    {
      if ( whole[i] != a[i] + b[i] )
        return false;
    }
    return std::any_of( whole.begin(), whole.end(), []( double count ) { return count > 0.0; } );
  }

  std::vector<std::vector<std::size_t>> linkedIndicators( const Monitor &monitor )
  {
    const std::size_t count = monitor.indicators.size();
    std::vector<std::size_t> root( count );
    std::iota( root.begin(), root.end(), std::size_t{ 0 } );
    const auto find = [&root]( std::size_t place ) {
      while ( root[place] != place )
        place = root[place];
      return place;
    };
    std::set<std::string> periods;
    for ( const MonitorIndicator &indicator : monitor.indicators )
    {
      for ( const auto &[period, cells] : indicator.periods )
        periods.insert( period );
    }
    for ( const std::string &period : periods )
    {
      std::vector<std::optional<std::vector<double>>> counts;
      std::vector<std::optional<std::vector<double>>> people;
      for ( const MonitorIndicator &indicator : monitor.indicators )
      {
        counts.push_back( countsOf( indicator, period, false ) );
        people.push_back( countsOf( indicator, period, true ) );
      }
      for ( std::size_t a = 0; a < count; ++a )
      {
        for ( std::size_t b = 0; counts[a] && b < count; ++b )
        {
          if ( a == b || !counts[b] )
            continue;
          if ( *counts[a] == *counts[b] || ( people[a] && isSum( *people[a], *counts[a], *counts[b] ) ) )
            root[find( a )] = find( b );
          for ( std::size_t c = b + 1; c < count; ++c )
          {
            if ( c != a && counts[c] && isSum( *counts[a], *counts[b], *counts[c] ) )
            {
              root[find( a )] = find( b );
              root[find( c )] = find( b );
            }
          }
        }
      }
    }
    std::map<std::size_t, std::vector<std::size_t>> groups;
    for ( std::size_t i = 0; i < count; ++i )
      groups[find( i )].push_back( i );
    std::vector<std::vector<std::size_t>> linked;
    for ( auto &[first, members] : groups )
    {
      if ( members.size() > 1 )
        linked.push_back( std::move( members ) );
    }
    return linked;
  }

}
