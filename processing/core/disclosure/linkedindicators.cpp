#include "disclosure/linkedindicators.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

namespace sozialraum
{

  std::vector<CountSeries> countSeries( const Monitor &monitor )
  {
    std::vector<CountSeries> series;
    for ( const MonitorIndicator &indicator : monitor.indicators )
    {
      CountSeries &found = series.emplace_back();
      for ( const auto &[period, cells] : indicator.periods )
      {
        SomeCounts &counts = found.counts[period];
        SomeCounts &people = found.people[period];
        for ( const MonitorCell &cell : cells )
        {
          counts.push_back( cell.count );
          std::optional<std::int64_t> &base = people.emplace_back();
          if ( cell.people && *cell.people == std::round( *cell.people ) )
            base = std::llround( *cell.people );
        }
      }
    }
    return series;
  }

  std::vector<LinkedIndicators> linkedIndicators( std::size_t size, const std::vector<CountLink> &links )
  {
    std::vector<std::size_t> roots( size );
    std::iota( roots.begin(), roots.end(), std::size_t{ 0 } );
    const auto rootOf = [&roots]( std::size_t place ) {
      while ( roots[place] != place )
        place = roots[place];
      return place;
    };
    for ( const CountLink &link : links )
    {
      for ( const LinkedCount &term : link.terms )
        roots[rootOf( term.series )] = rootOf( link.terms.front().series );
    }
    std::map<std::size_t, LinkedIndicators> groups;
    for ( std::size_t i = 0; i < size; ++i )
      groups[rootOf( i )].members.push_back( i );
    for ( const CountLink &link : links )
    {
      for ( const LinkedCount &term : link.terms )
      {
        if ( term.period != link.terms.front().period )
          groups[rootOf( term.series )].acrossPeriods = true;
      }
    }
    std::vector<LinkedIndicators> linked;
    for ( auto &[root, group] : groups )
    {
      if ( group.members.size() > 1 || group.acrossPeriods )
        linked.push_back( std::move( group ) );
    }
    std::sort( linked.begin(), linked.end(),
      []( const LinkedIndicators &a, const LinkedIndicators &b ) { return a.members.front() < b.members.front(); } );
    return linked;
  }

  void addTerm( Relation &relation, std::uint32_t count, int factor, std::int64_t value )
  {
    std::vector<std::uint32_t> &side = factor > 0 ? relation.more : relation.less;
    side.insert( std::lower_bound( side.begin(), side.end(), count ), static_cast<std::size_t>( std::abs( factor ) ), count );
    relation.difference += factor * value;
  }

  namespace
  {
    //! Puts the cells of several indicators one behind the other.
    class Joining
    {
    public:
      void add( std::size_t indicator, const DistrictCells &cells )
      {
        const auto first = static_cast<std::uint32_t>( mJoined.system.counts.size() );
        mJoined.system.counts.insert( mJoined.system.counts.end(), cells.system.counts.begin(), cells.system.counts.end() );
        for ( std::size_t place = 0; place < cells.system.cells.size(); ++place )
        {
          Cell &cell = mJoined.system.cells.emplace_back( cells.system.cells[place] );
          for ( std::uint32_t &part : cell.parts )
            part += first;
          mJoined.origins.push_back( { indicator, place } );
          const CellAddress &address = cells.addresses[place];
          if ( address.level == areaLevel && cell.parts.size() == 1 )
            mCounts.emplace( std::tuple( indicator, address.period, address.area ), cell.parts.front() );
        }
        for ( const Recipient &recipient : cells.system.recipients )
        {
          const auto [place, isNew] = mRecipients.try_emplace( recipient.name, mJoined.system.recipients.size() );
          if ( isNew )
            mJoined.system.recipients.push_back( { recipient.name, {} } );
          for ( const std::uint32_t own : recipient.own )
            mJoined.system.recipients[place->second].own.push_back( own + first );
        }
      }

      //! What \a link says of \a area, where all its counts are here.
      void relate( const CountLink &link, const std::string &area )
      {
        Relation relation;
        for ( const LinkedCount &term : link.terms )
        {
          const auto count = mCounts.find( std::tuple( term.series, term.period, area ) );
          if ( count == mCounts.end() )
            return;
          addTerm( relation, count->second, term.factor, mJoined.system.counts[count->second] );
        }
        mJoined.system.relations.push_back( std::move( relation ) );
      }

      LinkedCells take() { return std::move( mJoined ); }

    private:
      LinkedCells mJoined;
      std::map<std::tuple<std::size_t, std::string, std::string>, std::uint32_t> mCounts;
      std::map<std::string, std::size_t> mRecipients;
    };
  }

  LinkedCells linkedCells( const Monitor &monitor, const LinkedIndicators &group, const std::vector<const DistrictCells *> &cells,
    const std::vector<CountLink> &links )
  {
    Joining joining;
    for ( const std::size_t member : group.members )
    {
      if ( cells[member] )
        joining.add( member, *cells[member] );
    }
    for ( const CountLink &link : links )
    {
      if ( !std::binary_search( group.members.begin(), group.members.end(), link.terms.front().series ) )
        continue;
      for ( const std::size_t area : link.areas )
        joining.relate( link, monitor.areas[area] );
    }
    return joining.take();
  }

}
