#include "disclosure/linkedindicators.h"

#include "disclosure/countrelations.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace sozialraum
{

  namespace
  {
    //! Counts and people of all indicators in a period; nothing where an area has none.
    struct PeriodCounts
    {
      std::vector<std::optional<CountVector>> counts;
      std::set<CountVector> people;
    };

    PeriodCounts countsOf( const Monitor &monitor, const std::string &period )
    {
      PeriodCounts found;
      for ( const MonitorIndicator &indicator : monitor.indicators )
      {
        std::optional<CountVector> &counts = found.counts.emplace_back();
        const auto cells = indicator.periods.find( period );
        if ( cells == indicator.periods.end()
          || !std::all_of( cells->second.begin(), cells->second.end(), []( const MonitorCell &cell ) { return cell.count.has_value(); } ) )
          continue;
        counts.emplace();
        CountVector people;
        for ( const MonitorCell &cell : cells->second )
        {
          counts->push_back( *cell.count );
          if ( cell.people && *cell.people == std::round( *cell.people ) )
            people.push_back( std::llround( *cell.people ) );
        }
        if ( people.size() == counts->size() )
          found.people.insert( std::move( people ) );
      }
      return found;
    }

    //! Indicators that are one group so far.
    class Links
    {
    public:
      explicit Links( std::size_t size )
        : mRoots( size )
        , mAcross( size )
      {
        std::iota( mRoots.begin(), mRoots.end(), std::size_t{ 0 } );
      }

      void join( const std::vector<std::size_t> &members, bool acrossPeriods = false )
      {
        bool across = acrossPeriods;
        for ( const std::size_t member : members )
          across = across || mAcross[rootOf( member )];
        for ( const std::size_t member : members )
          mRoots[rootOf( member )] = rootOf( members.front() );
        mAcross[rootOf( members.front() )] = across;
      }

      std::vector<LinkedIndicators> groups() const
      {
        std::map<std::size_t, LinkedIndicators> all;
        for ( std::size_t i = 0; i < mRoots.size(); ++i )
        {
          LinkedIndicators &group = all[rootOf( i )];
          group.members.push_back( i );
          group.acrossPeriods = mAcross[rootOf( i )];
        }
        std::vector<LinkedIndicators> linked;
        for ( auto &[root, group] : all )
        {
          if ( group.members.size() > 1 )
            linked.push_back( std::move( group ) );
        }
        std::sort( linked.begin(), linked.end(),
          []( const LinkedIndicators &a, const LinkedIndicators &b ) { return a.members.front() < b.members.front(); } );
        return linked;
      }

    private:
      std::size_t rootOf( std::size_t place ) const
      {
        while ( mRoots[place] != place )
          place = mRoots[place];
        return place;
      }

      std::vector<std::size_t> mRoots;
      std::vector<bool> mAcross;
    };

    //! The places of those that have counts, and these.
    std::pair<std::vector<std::size_t>, std::vector<CountVector>> knownOf( const PeriodCounts &period )
    {
      std::pair<std::vector<std::size_t>, std::vector<CountVector>> known;
      for ( std::size_t i = 0; i < period.counts.size(); ++i )
      {
        if ( period.counts[i] && hasCases( *period.counts[i] ) )
        {
          known.first.push_back( i );
          known.second.push_back( *period.counts[i] );
        }
      }
      return known;
    }

    std::vector<std::size_t> placesOf( const std::vector<std::size_t> &members, const std::vector<std::size_t> &places )
    {
      std::vector<std::size_t> all;
      for ( const std::size_t member : members )
        all.push_back( places[member] );
      return all;
    }

    void joinSums( const PeriodCounts &period, Links &links )
    {
      const auto [places, counts] = knownOf( period );
      for ( std::size_t whole = 0; whole < counts.size(); ++whole )
      {
        for ( std::vector<std::size_t> parts : sumsThatAre( counts[whole], counts, whole ) )
        {
          parts.push_back( whole );
          links.join( placesOf( parts, places ) );
        }
      }
      for ( const CountVector &people : period.people )
      {
        for ( const std::vector<std::size_t> &parts : sumsThatAre( people, counts, counts.size() ) )
        {
          if ( parts.size() > 1 )
            links.join( placesOf( parts, places ) );
        }
      }
    }

    //! A stock changes by what begins and what ends.
    void joinFlows( const PeriodCounts &before, const PeriodCounts &now, Links &links )
    {
      const auto [places, counts] = knownOf( now );
      for ( std::size_t stock = 0; stock < now.counts.size(); ++stock )
      {
        if ( !now.counts[stock] || !before.counts[stock] || *now.counts[stock] == *before.counts[stock] )
          continue;
        for ( const auto &[more, less] : differencesThatAre( *now.counts[stock], *before.counts[stock], counts ) )
        {
          if ( places[more] != stock && places[less] != stock )
            links.join( { stock, places[more], places[less] }, true );
        }
      }
    }

    //! All periods in which the same indicators have counts, one behind the other.
    void joinRelations( const std::vector<PeriodCounts> &periods, Links &links )
    {
      std::map<std::vector<std::size_t>, std::vector<const PeriodCounts *>> alike;
      for ( const PeriodCounts &period : periods )
        alike[knownOf( period ).first].push_back( &period );
      for ( const auto &[places, same] : alike )
      {
        std::vector<CountVector> counts( places.size() );
        for ( const PeriodCounts *period : same )
        {
          for ( std::size_t i = 0; i < places.size(); ++i )
            counts[i].insert( counts[i].end(), period->counts[places[i]]->begin(), period->counts[places[i]]->end() );
        }
        std::vector<CountVector> people;
        if ( same.size() == 1 )
          people.assign( same.front()->people.begin(), same.front()->people.end() );
        for ( const std::vector<std::size_t> &members : relationsOf( people, counts ) )
          links.join( placesOf( members, places ) );
      }
    }
  }

  std::vector<LinkedIndicators> linkedIndicators( const Monitor &monitor )
  {
    std::set<std::string> names;
    for ( const MonitorIndicator &indicator : monitor.indicators )
    {
      for ( const auto &[period, cells] : indicator.periods )
        names.insert( period );
    }
    std::vector<PeriodCounts> periods;
    for ( const std::string &name : names )
      periods.push_back( countsOf( monitor, name ) );
    Links links( monitor.indicators.size() );
    for ( std::size_t i = 0; i < periods.size(); ++i )
    {
      joinSums( periods[i], links );
      if ( i > 0 )
        joinFlows( periods[i - 1], periods[i], links );
    }
    joinRelations( periods, links );
    return links.groups();
  }

}
