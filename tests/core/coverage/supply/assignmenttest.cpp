#include "coverage/supply/assignment.h"

#include "coverage/supply/amounts.h"
#include "coverage/supply/groupedassignment.h"
#include "finding.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <numeric>
#include <random>

namespace sozialraum
{
  namespace
  {

    //! Children without a place, then the sum of the ways.
    using Value = std::pair<std::int64_t, std::int64_t>;

    Value valueOf( const Assignment &assignment )
    {
      return { assignment.unplacedTotal, assignment.totalCost };
    }

    AssignmentProblem problemOf(
      const std::vector<std::vector<Cost>> &costs, std::vector<std::int64_t> demand, std::vector<std::int64_t> capacities )
    {
      std::vector<std::vector<CostEntry>> rows;
      for ( const std::vector<Cost> &facility : costs )
      {
        rows.emplace_back();
        for ( std::uint32_t place = 0; place < facility.size(); ++place )
          rows.back().push_back( { place, facility[place] } );
      }
      return { CostMatrix( std::move( rows ), demand.size() ), demand, std::move( capacities ) };
    }

    AssignmentProblem randomProblem(
      unsigned seed, std::size_t facilities, std::size_t places, std::int64_t mostDemand, std::int64_t mostCapacity, Cost mostCost = 20 )
    {
      std::mt19937 random( seed );
      const auto upTo = [&random]( std::int64_t most ) { return std::uniform_int_distribution<std::int64_t>( 0, most )( random ); };
      std::vector<std::vector<CostEntry>> rows( facilities );
      for ( std::vector<CostEntry> &row : rows )
      {
        for ( std::uint32_t place = 0; place < places; ++place )
        {
          if ( upTo( 3 ) > 0 )
            row.push_back( { place, static_cast<Cost>( upTo( mostCost ) ) } );
        }
      }
      AssignmentProblem problem{ CostMatrix( std::move( rows ), places ), {}, {} };
      for ( std::size_t place = 0; place < places; ++place )
        problem.demand.push_back( upTo( mostDemand ) );
      for ( std::size_t facility = 0; facility < facilities; ++facility )
        problem.capacities.push_back( upTo( mostCapacity ) );
      return problem;
    }

    //! The best of all assignments, child by child.
    Value bestByTryingAll( const AssignmentProblem &problem )
    {
      std::vector<std::uint32_t> children;
      for ( std::uint32_t place = 0; place < problem.demand.size(); ++place )
        children.insert( children.end(), static_cast<std::size_t>( problem.demand[place] ), place );
      std::vector<std::int64_t> room = problem.capacities;
      Value best{ std::numeric_limits<std::int64_t>::max(), 0 };
      const std::function<void( std::size_t, Value )> place = [&]( std::size_t child, Value value ) {
        if ( child == children.size() )
        {
          best = std::min( best, value );
          return;
        }
        place( child + 1, { value.first + 1, value.second } );
        for ( std::size_t facility = 0; facility < room.size(); ++facility )
        {
          const Cost cost = problem.costs.cost( facility, children[child] );
          if ( cost == unreachable || room[facility] == 0 )
            continue;
          --room[facility];
          place( child + 1, { value.first, value.second + cost } );
          ++room[facility];
        }
      };
      place( 0, { 0, 0 } );
      return best;
    }

    TEST( Assignment, EqualsTheBestOfAllAssignments )
    {
      for ( unsigned seed = 1; seed <= 400; ++seed )
      {
        SCOPED_TRACE( seed );
        const AssignmentProblem problem = randomProblem( seed, 1 + seed % 3, 1 + seed % 4, 3, 4 );
        const Assignment assignment = assignDemand( problem );
        EXPECT_EQ( valueOf( assignment ), bestByTryingAll( problem ) );
        EXPECT_TRUE( isProvenOptimal( problem, assignment ) );
      }
    }

    TEST( Assignment, CarriesAProofOfItsOptimality )
    {
      for ( unsigned seed = 1; seed <= 100; ++seed )
      {
        SCOPED_TRACE( seed );
        // few different costs make many ties and degenerate steps
        const AssignmentProblem problem =
          randomProblem( seed, 2 + seed % 25, 1 + 3 * ( seed % 60 ), 9, seed % 2 == 0 ? 20 : 60, seed % 3 == 0 ? 3 : 100000 );
        const Assignment assignment = assignDemand( problem );
        EXPECT_TRUE( isProvenOptimal( problem, assignment ) );
        EXPECT_EQ( assignment.assignedTotal + assignment.unplacedTotal,
          std::accumulate( problem.demand.begin(), problem.demand.end(), std::int64_t{ 0 } ) );
        // the dual objective equals the primal one
        std::int64_t dual = 0;
        for ( std::size_t place = 0; place < problem.demand.size(); ++place )
          dual += problem.demand[place] * assignment.placePrices[place];
        for ( std::size_t facility = 0; facility < problem.capacities.size(); ++facility )
          dual -= problem.capacities[facility] * assignment.facilityPrices[facility];
        EXPECT_EQ( dual, assignment.totalCost + assignment.unplacedTotal * assignment.priceOfUnplaced );
      }
    }

    TEST( Assignment, ProofFailsForAnythingElse )
    {
      const AssignmentProblem problem = problemOf( { { 1, 5 }, { 4, 2 } }, { 3, 3 }, { 3, 3 } );
      const Assignment best = assignDemand( problem );
      ASSERT_TRUE( isProvenOptimal( problem, best ) );
      Assignment swapped = best;
      swapped.shares = { { 0, 1, 4, 3 }, { 1, 0, 5, 3 } };
      swapped.totalCost = 27;
      EXPECT_FALSE( isProvenOptimal( problem, swapped ) );
      Assignment lost = best;
      lost.shares.pop_back();
      EXPECT_FALSE( isProvenOptimal( problem, lost ) );
      Assignment overfull = best;
      overfull.shares = { { 0, 0, 1, 3 }, { 1, 0, 5, 3 } };
      overfull.loads = { 6, 0 };
      overfull.totalCost = 18;
      EXPECT_FALSE( isProvenOptimal( problem, overfull ) );
    }

    TEST( Assignment, ProofNeedsPricesThatFit )
    {
      // the first has places left, the second is full, the third child's way is beyond the limit
      const AssignmentProblem problem{ CostMatrix( { { { 0, 5 }, { 1, 9 } }, { { 0, 2 }, { 1, 3 } } }, 3 ), { 2, 2, 1 }, { 3, 3 } };
      const Assignment best = assignDemand( problem );
      ASSERT_TRUE( isProvenOptimal( problem, best ) );
      ASSERT_EQ( best.unplaced[2], 1 );
      for ( const std::int64_t change : { -1, 1 } )
      {
        for ( std::size_t place = 0; place < 3; ++place )
        {
          Assignment other = best;
          other.placePrices[place] += change;
          EXPECT_FALSE( isProvenOptimal( problem, other ) ) << place << ' ' << change;
        }
        for ( std::size_t facility = 0; facility < 2; ++facility )
        {
          Assignment other = best;
          other.facilityPrices[facility] += change;
          EXPECT_FALSE( isProvenOptimal( problem, other ) ) << facility << ' ' << change;
        }
        Assignment all = best; // shares fit, but what has places left has a price, or one below nothing
        for ( std::int64_t &price : all.facilityPrices )
          price += change;
        all.placePrices[0] += change;
        all.placePrices[1] += change;
        EXPECT_FALSE( isProvenOptimal( problem, all ) ) << change;
      }
    }

    TEST( Assignment, PriceOfAFacilityIsWhatOneMorePlaceIsWorth )
    {
      for ( unsigned seed = 1; seed <= 200; ++seed )
      {
        SCOPED_TRACE( seed );
        AssignmentProblem problem = randomProblem( seed, 4, 9, 5, 9 );
        const Assignment before = assignDemand( problem );
        for ( std::size_t facility = 0; facility < problem.capacities.size(); ++facility )
        {
          ++problem.capacities[facility];
          const Assignment after = assignDemand( problem );
          --problem.capacities[facility];
          EXPECT_EQ( before.facilityPrices[facility],
            ( before.unplacedTotal - after.unplacedTotal ) * before.priceOfUnplaced + before.totalCost - after.totalCost );
          EXPECT_EQ( before.placesAnother( facility ), after.unplacedTotal < before.unplacedTotal );
          EXPECT_TRUE( before.facilityPrices[facility] == 0 || before.loads[facility] == problem.capacities[facility] );
        }
      }
    }

    TEST( Assignment, PlacesMoreChildrenWhateverTheDetours )
    {
      // a chain: placing the last child moves all others one facility on, for far more than the longest way
      const AssignmentProblem problem{
        CostMatrix( { { { 0, 0 }, { 3, 900 } }, { { 0, 900 }, { 1, 0 } }, { { 1, 900 }, { 2, 0 } }, { { 2, 900 } } }, 4 ), { 1, 1, 1, 1 },
        { 1, 1, 1, 1 }
      };
      EXPECT_EQ( valueOf( assignDemand( problem ) ), Value( 0, 3600 ) );
    }

    TEST( Assignment, EqualsTheOptimaOfTextbooks )
    {
      struct Textbook
      {
        const char *source;
        AssignmentProblem problem;
        std::int64_t optimum;
      };
      const std::vector<Textbook> textbooks{
        { "Winston, Operations Research: Powerco",
          problemOf( { { 8, 6, 10, 9 }, { 9, 12, 13, 7 }, { 14, 9, 16, 5 } }, { 45, 20, 30, 30 }, { 35, 50, 40 } ), 1020 },
        { "Hillier and Lieberman, Introduction to Operations Research: P & T Company",
          problemOf( { { 464, 513, 654, 867 }, { 352, 416, 690, 791 }, { 995, 682, 388, 685 } }, { 80, 65, 70, 85 }, { 75, 125, 100 } ),
          152535 },
        { "Dantzig, Linear Programming and Extensions, 3.3, in hundreds of miles",
          problemOf( { { 25, 17, 18 }, { 25, 18, 14 } }, { 325, 300, 275 }, { 350, 600 } ), 17075 },
      };
      for ( const Textbook &textbook : textbooks )
      {
        SCOPED_TRACE( textbook.source );
        const Assignment assignment = assignDemand( textbook.problem );
        EXPECT_EQ( valueOf( assignment ), Value( 0, textbook.optimum ) );
        EXPECT_TRUE( isProvenOptimal( textbook.problem, assignment ) );
      }
    }

    TEST( Assignment, OfNothingIsNothing )
    {
      EXPECT_EQ( valueOf( assignDemand( { CostMatrix( {}, 0 ), {}, {} } ) ), Value( 0, 0 ) );
      const AssignmentProblem nowhere{ CostMatrix( { {}, {} }, 2 ), { 5, 0 }, { 3, 0 } };
      const Assignment assignment = assignDemand( nowhere );
      EXPECT_EQ( valueOf( assignment ), Value( 5, 0 ) );
      EXPECT_TRUE( isProvenOptimal( nowhere, assignment ) );
    }

    TEST( Assignment, RefusesWhatItCannotCount )
    {
      EXPECT_THROW( assignDemand( problemOf( { { 1 } }, { -1 }, { 1 } ) ), InputError );
      EXPECT_THROW( assignDemand( problemOf( { { 1 } }, { 1 }, { -1 } ) ), InputError );
      EXPECT_THROW( assignDemand( problemOf( { { greatestCost } }, { 4'000'000'000'000 }, { 1 } ) ), InputError );
    }

    TEST( Assignment, StopsWhenCancelled )
    {
      EXPECT_THROW( assignDemand( randomProblem( 1, 5, 20, 5, 9 ), []( double ) { return false; } ), Cancelled );
      EXPECT_THROW(
        assignGroups( randomProblem( 1, 5, 20, 5, 9 ), std::vector<std::uint32_t>( 20, 0 ), 1, { 1000, []( double ) { return false; } } ),
        Cancelled );
    }

    //! The best of all ways to send whole groups somewhere or nowhere.
    Value bestGroupingByTryingAll( const AssignmentProblem &problem, const std::vector<std::uint32_t> &groups, std::uint32_t groupCount )
    {
      Value best{ std::numeric_limits<std::int64_t>::max(), 0 };
      std::vector<std::int64_t> room = problem.capacities;
      const std::function<void( std::uint32_t, Value )> send = [&]( std::uint32_t group, Value value ) {
        if ( group == groupCount )
        {
          best = std::min( best, value );
          return;
        }
        std::int64_t weight = 0;
        for ( std::size_t place = 0; place < groups.size(); ++place )
          weight += groups[place] == group ? problem.demand[place] : 0;
        send( group + 1, { value.first + weight, value.second } );
        for ( std::size_t facility = 0; facility < room.size(); ++facility )
        {
          std::int64_t cost = 0;
          bool isInReach = room[facility] >= weight;
          for ( std::uint32_t place = 0; place < groups.size(); ++place )
          {
            if ( groups[place] != group || problem.demand[place] == 0 )
              continue;
            isInReach = isInReach && problem.costs.cost( facility, place ) != unreachable;
            cost += isInReach ? problem.demand[place] * problem.costs.cost( facility, place ) : 0;
          }
          if ( !isInReach )
            continue;
          room[facility] -= weight;
          send( group + 1, { value.first, value.second + cost } );
          room[facility] += weight;
        }
      };
      send( 0, { 0, 0 } );
      return best;
    }

    TEST( GroupedAssignment, EqualsTheBestOfAllWaysToSendWholeGroups )
    {
      for ( unsigned seed = 1; seed <= 200; ++seed )
      {
        SCOPED_TRACE( seed );
        const AssignmentProblem problem = randomProblem( seed, 3, 10, 6, 18, 500 );
        std::vector<std::uint32_t> groups;
        for ( std::uint32_t place = 0; place < 10; ++place )
          groups.push_back( seed % 4 == 0 && place > 6 ? 1 : std::min( place, 6U ) );
        const GroupedAssignment grouped = assignGroups( problem, groups, 7 );
        const Value best = bestGroupingByTryingAll( problem, groups, 7 );
        EXPECT_TRUE( grouped.isOptimal );
        EXPECT_EQ( grouped.assignment.unplacedTotal, best.first );
        EXPECT_LE(
          grouped.assignment.totalCost, best.second + std::accumulate( problem.demand.begin(), problem.demand.end(), std::int64_t{ 0 } ) );
        EXPECT_GE( grouped.assignment.totalCost, best.second );
      }
    }

    TEST( GroupedAssignment, KeepsGroupsTogetherAndCapacities )
    {
      const AssignmentProblem problem = randomProblem( 7, 12, 300, 4, 60, 5000 );
      std::vector<std::uint32_t> groups( 300 );
      for ( std::uint32_t place = 0; place < 300; ++place )
        groups[place] = place / 2;
      const GroupedAssignment grouped = assignGroups( problem, groups, 150, { 300'000, {} } );
      for ( const AssignedShare &share : grouped.assignment.shares )
        EXPECT_EQ( share.facility, grouped.facilities[groups[share.place]] );
      for ( std::size_t facility = 0; facility < problem.capacities.size(); ++facility )
        EXPECT_LE( grouped.assignment.loads[facility], problem.capacities[facility] );
      EXPECT_LE( grouped.unplacedBound, grouped.assignment.unplacedTotal );
      EXPECT_GE( grouped.unplacedBound, assignDemand( problem ).unplacedTotal );
    }

    TEST( GroupedAssignment, BoundsHoldWhereThereIsNoTimeForAProof )
    {
      for ( unsigned seed = 1; seed <= 50; ++seed )
      {
        SCOPED_TRACE( seed );
        const AssignmentProblem problem = randomProblem( seed, 3, 7, 6, 9, 500 );
        std::vector<std::uint32_t> groups( 7 );
        std::iota( groups.begin(), groups.end(), 0U );
        const Value best = bestGroupingByTryingAll( problem, groups, 7 );
        const GroupedAssignment quick = assignGroups( problem, groups, 7, { 1, {} } );
        EXPECT_LE( Value( quick.unplacedBound, quick.costBound ), best );
        EXPECT_GE( valueOf( quick.assignment ), best );
      }
    }

    TEST( Amounts, AreWholeNumbersOfAUnitThatTellsThemApart )
    {
      EXPECT_EQ( unitsPerOne( std::vector<double>{ 3, 0, 12000 } ), 1 );
      EXPECT_EQ( unitsPerOne( std::vector<double>{ 3, 0.55 * 7 } ), 100 );
      EXPECT_EQ( unitsPerOne( std::vector<double>{ 1.0 / 3.0 } ), mostUnitsPerOne );
      EXPECT_EQ( inUnits( std::vector<double>{ 3, 3.85 }, 100 ), ( std::vector<std::int64_t>{ 300, 385 } ) );
    }

  }
}
