#include "disclosure/countlinks.h"

#include "disclosure/countrelations.h"
#include "disclosure/knowncounts.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace sozialraum
{

  namespace
  {
    class LinkSearch
    {
    public:
      explicit LinkSearch( const std::vector<CountSeries> &series )
        : mSeries( series )
        , mKnown( series )
        , mAreas( mKnown.areaCount() )
      {}

      std::vector<CountLink> run()
      {
        const std::vector<std::string> periods = mKnown.periods();
        for ( std::size_t i = 0; i < periods.size(); ++i )
        {
          findSums( periods[i] );
          if ( i > 0 )
            findFlows( periods[i - 1], periods[i] );
        }
        findSumsOverPeriods();
        findRelations( periods );
        return { mLinks.begin(), mLinks.end() };
      }

    private:
      /**
       * Takes the link of \a terms, in all areas where it holds: they add up to nothing, or, where \a people says so, to the people of the
       * first series.
       */
      void link( std::vector<LinkedCount> terms, const SomeCounts *people = nullptr )
      {
        std::sort( terms.begin(), terms.end() );
        CountLink found{ std::move( terms ), {} };
        for ( std::size_t area = 0; area < mAreas; ++area )
        {
          std::int64_t sum = 0;
          bool isKnown = !people || ( *people )[area];
          for ( const LinkedCount &term : found.terms )
          {
            const std::optional<std::int64_t> count = ( *mKnown.countsOf( term.series, term.period ) )[area];
            isKnown = isKnown && count;
            sum += term.factor * count.value_or( 0 );
          }
          if ( isKnown && sum == ( people ? *( *people )[area] : 0 ) )
            found.areas.push_back( area );
        }
        mLinks.insert( std::move( found ) );
      }

      void findSums( const std::string &period )
      {
        const std::vector<std::size_t> areas = mKnown.areasOf( std::span( &period, 1 ) );
        const PeriodCounts here = mKnown.countsIn( period, areas );
        const auto termsOf = [&]( const std::vector<std::size_t> &parts ) {
          std::vector<LinkedCount> terms;
          for ( const std::size_t part : parts )
            terms.push_back( { here.places[part], period, 1 } );
          return terms;
        };
        for ( std::size_t whole = 0; whole < here.counts.size(); ++whole )
        {
          for ( const std::vector<std::size_t> &parts : sumsThatAre( here.counts[whole], here.counts, whole ) )
          {
            std::vector<LinkedCount> terms = termsOf( parts );
            terms.push_back( { here.places[whole], period, -1 } );
            // Of two that are the same, the first is the second.
            if ( parts.size() > 1 || parts.front() > whole )
              link( std::move( terms ) );
          }
        }
        for ( const CountVector &people : here.people )
        {
          SomeCounts all( mAreas );
          for ( std::size_t i = 0; i < areas.size(); ++i )
            all[areas[i]] = people[i];
          for ( const std::vector<std::size_t> &parts : sumsThatAre( people, here.counts, here.counts.size() ) )
          {
            if ( parts.size() > 1 )
              link( termsOf( parts ), &all );
          }
        }
      }

      //! A stock changes by what begins and what ends.
      void findFlows( const std::string &before, const std::string &now )
      {
        const std::string both[] = { before, now };
        const std::vector<std::size_t> areas = mKnown.areasOf( both );
        const PeriodCounts here = mKnown.countsIn( now, areas );
        const PeriodCounts earlier = mKnown.countsIn( before, areas );
        for ( std::size_t i = 0; i < here.places.size(); ++i )
        {
          const std::size_t stock = here.places[i];
          const auto place = std::find( earlier.places.begin(), earlier.places.end(), stock );
          if ( place == earlier.places.end() )
            continue;
          const CountVector &was = earlier.counts[static_cast<std::size_t>( place - earlier.places.begin() )];
          if ( was == here.counts[i] )
            continue;
          const std::vector<LinkedCount> change{ { stock, before, 1 }, { stock, now, -1 } };
          const auto linkWith = [&]( std::initializer_list<std::pair<std::size_t, int>> flows ) {
            std::vector<LinkedCount> terms = change;
            for ( const auto &[flow, factor] : flows )
              terms.push_back( { here.places[flow], now, factor } );
            link( std::move( terms ) );
          };
          for ( const auto &[more, less] : differencesThatAre( here.counts[i], was, here.counts ) )
          {
            if ( here.places[more] != stock && here.places[less] != stock )
              linkWith( { { more, 1 }, { less, -1 } } );
          }
          for ( std::size_t flow = 0; flow < here.counts.size(); ++flow )
          {
            if ( flow == i )
              continue;
            for ( const int sign : { 1, -1 } )
            {
              bool isSame = true;
              for ( std::size_t area = 0; isSame && area < areas.size(); ++area )
                isSame = here.counts[i][area] - was[area] == sign * here.counts[flow][area];
              if ( isSame )
                linkWith( { { flow, sign } } );
            }
          }
        }
      }

      //! Whether \a whole is \a sum in all areas of which both are known, and these are most.
      bool isSum( const SomeCounts &whole, const SomeCounts &sum ) const
      {
        std::size_t compared = 0;
        bool isAnyCase = false;
        for ( std::size_t area = 0; area < mAreas; ++area )
        {
          if ( !whole[area] || !sum[area] )
            continue;
          if ( *whole[area] != *sum[area] )
            return false;
          ++compared;
          isAnyCase = isAnyCase || *whole[area] > 0;
        }
        return isAnyCase && 2 * compared > mAreas;
      }

      void findSumsOverPeriods()
      {
        for ( std::size_t part = 0; part < mSeries.size(); ++part )
        {
          const auto &counts = mSeries[part].counts;
          for ( auto first = counts.begin(); first != counts.end(); ++first )
          {
            SomeCounts sum = first->second;
            std::vector<LinkedCount> terms{ { part, first->first, 1 } };
            for ( auto next = std::next( first ); next != counts.end(); ++next )
            {
              terms.push_back( { part, next->first, 1 } );
              for ( std::size_t area = 0; area < mAreas; ++area )
                sum[area] = sum[area] && next->second[area] ? std::optional( *sum[area] + *next->second[area] ) : std::nullopt;
              for ( std::size_t whole = 0; whole < mSeries.size(); ++whole )
              {
                for ( const auto &[period, wholes] : mSeries[whole].counts )
                {
                  if ( whole == part || !isSum( wholes, sum ) )
                    continue;
                  std::vector<LinkedCount> all = terms;
                  all.push_back( { whole, period, -1 } );
                  link( std::move( all ) );
                }
              }
            }
          }
        }
      }

      /**
       * Sums and differences within a period, and from one to the next, in all periods at once in which the same series are mostly known.
       */
      void findRelations( const std::vector<std::string> &periods )
      {
        std::map<std::vector<std::size_t>, std::vector<std::size_t>> alike;
        for ( std::size_t i = 0; i < periods.size(); ++i )
        {
          std::vector<std::size_t> places;
          for ( std::size_t place = 0; place < mSeries.size(); ++place )
          {
            const SomeCounts *counts = mKnown.countsOf( place, periods[i] );
            if ( counts && isMostlyKnown( *counts ) )
              places.push_back( place );
          }
          alike[places].push_back( i );
        }
        for ( const auto &[places, same] : alike )
        {
          findRelations( places, periods, same, 1 );
          std::vector<std::size_t> following;
          for ( const std::size_t i : same )
          {
            if ( std::binary_search( same.begin(), same.end(), i + 1 ) )
              following.push_back( i );
          }
          findRelations( places, periods, following, 2 );
        }
      }

      //! From each of \a starts on \a length periods.
      void findRelations( const std::vector<std::size_t> &places, const std::vector<std::string> &periods,
        const std::vector<std::size_t> &starts, std::size_t length )
      {
        std::vector<CountVector> counts( places.size() * length );
        std::vector<CountVector> people;
        for ( const std::size_t start : starts )
        {
          const std::span<const std::string> here = std::span( periods ).subspan( start, length );
          const std::vector<std::size_t> areas = mKnown.areasOf( here );
          for ( const std::size_t area : areas )
          {
            CountVector row;
            for ( const std::string &period : here )
            {
              for ( const std::size_t place : places )
                row.push_back( ( *mKnown.countsOf( place, period ) )[area].value_or( -1 ) );
            }
            for ( std::size_t i = 0; row.end() == std::find( row.begin(), row.end(), -1 ) && i < row.size(); ++i )
              counts[i].push_back( row[i] );
          }
          if ( starts.size() == 1 && length == 1 )
          {
            const PeriodCounts whole = mKnown.countsIn( here.front(), areas );
            if ( !counts.empty() && counts.front().size() == areas.size() )
              people.assign( whole.people.begin(), whole.people.end() );
          }
        }
        for ( const CountRelation &relation : relationsOf( people, counts ) )
        {
          for ( const std::size_t start : starts )
            linkRelation( relation, places, std::span( periods ).subspan( start, length ), !people.empty() );
        }
      }

      //! What \a relation says of the periods \a here; with \a people in it, only in the areas in which these were compared.
      void linkRelation(
        const CountRelation &relation, const std::vector<std::size_t> &places, std::span<const std::string> here, bool hasPeople )
      {
        std::vector<LinkedCount> terms;
        for ( std::size_t i = 0; i < relation.members.size(); ++i )
          terms.push_back(
            { places[relation.members[i] % places.size()], here[relation.members[i] / places.size()], relation.factors[i] } );
        if ( !hasPeople )
        {
          link( std::move( terms ) );
          return;
        }
        // What the counts add up to follows from the people, whom everybody knows.
        SomeCounts sum( mAreas );
        for ( const std::size_t area : mKnown.areasOf( here ) )
        {
          sum[area] = 0;
          for ( const LinkedCount &term : terms )
            *sum[area] += term.factor * ( *mKnown.countsOf( term.series, term.period ) )[area].value_or( 0 );
        }
        link( std::move( terms ), &sum );
      }

      const std::vector<CountSeries> &mSeries;
      KnownCounts mKnown;
      std::size_t mAreas;
      std::set<CountLink> mLinks;
    };
  }

  std::vector<CountLink> countLinks( const std::vector<CountSeries> &series )
  {
    return LinkSearch( series ).run();
  }

}
