#include "coverage/supply/groupedassignment.h"

#include <algorithm>
#include <compare>
#include <map>
#include <optional>
#include <queue>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr std::uint32_t nowhere = GroupedAssignment::nowhere;
    constexpr std::uint32_t open = nowhere - 1; // a group that is not decided on a branch

    struct Value
    {
      std::int64_t unplaced = 0;
      std::int64_t cost = 0;

      friend auto operator<=>( const Value &, const Value & ) = default;
    };

    //! A part of all choices: some groups are decided.
    struct Branch
    {
      Value bound;
      std::vector<std::uint32_t> decided; //!< for each group, its facility, nowhere or open
      std::size_t number = 0;             //!< in the order of making, so that ties are always resolved alike

      friend bool operator>( const Branch &a, const Branch &b ) { return a.bound != b.bound ? a.bound > b.bound : a.number < b.number; }
    };

    class GroupSearch
    {
    public:
      GroupSearch( const AssignmentProblem &problem, std::span<const std::uint32_t> groups, std::size_t groupCount )
        : mProblem( problem )
        , mGroups( groups )
        , mWeights( groupCount, 0 )
        , mWays( groupCount )
      {
        readGroups();
      }

      GroupedAssignment search( const GroupingOptions &options );

    private:
      void readGroups();
      AssignmentProblem dividedProblem( const std::vector<std::uint32_t> &decided, std::vector<std::uint32_t> &openGroups ) const;
      std::vector<std::int64_t> roomAfter( const std::vector<std::uint32_t> &decided ) const;
      Value valueOf( const std::vector<std::uint32_t> &choice ) const;
      std::uint32_t explore( Branch &branch );
      void complete( std::vector<std::uint32_t> choice );
      bool improve( std::vector<std::uint32_t> &choice, std::vector<std::int64_t> &room ) const;
      bool canBeBetter( const Value &bound ) const;
      void divide( const Branch &branch, std::uint32_t group );
      GroupedAssignment result( const Value &bound ) const;

      const AssignmentProblem &mProblem;
      std::span<const std::uint32_t> mGroups;
      std::vector<std::int64_t> mWeights;
      std::vector<std::map<std::uint32_t, std::int64_t>> mWays; //!< for each group, facilities in reach with the cost of the whole group
      std::int64_t mWeightTotal = 0;
      std::int64_t mTolerance = 0; //!< of costs: mean costs of a group are rounded down to whole units
      std::vector<std::uint32_t> mBest;
      Value mBestValue;
      std::priority_queue<Branch, std::vector<Branch>, std::greater<>> mOpen;
      std::size_t mBranchCount = 0;
      std::size_t mWaysSeen = 0;
    };

    void GroupSearch::readGroups()
    {
      std::vector<std::size_t> members( mWeights.size(), 0 );
      for ( std::size_t place = 0; place < mGroups.size(); ++place )
      {
        mWeights[mGroups[place]] += mProblem.demand[place];
        members[mGroups[place]] += mProblem.demand[place] > 0 ? 1U : 0U;
        mWeightTotal += mProblem.demand[place];
      }
      for ( std::uint32_t facility = 0; facility < mProblem.costs.facilityCount(); ++facility )
      {
        std::map<std::uint32_t, std::pair<std::size_t, std::int64_t>> reached; // members, cost
        for ( const CostEntry &entry : mProblem.costs.row( facility ) )
        {
          if ( mProblem.demand[entry.place] == 0 )
            continue;
          auto &[count, cost] = reached[mGroups[entry.place]];
          ++count;
          cost += mProblem.demand[entry.place] * entry.cost;
        }
        for ( const auto &[group, sums] : reached )
        {
          if ( sums.first == members[group] && mWeights[group] <= mProblem.capacities[facility] )
          {
            mWays[group][facility] = sums.second;
            mTolerance += sums.second % mWeights[group] != 0 && mTolerance == 0 ? mWeightTotal : 0;
          }
        }
      }
    }

    std::vector<std::int64_t> GroupSearch::roomAfter( const std::vector<std::uint32_t> &decided ) const
    {
      std::vector<std::int64_t> room = mProblem.capacities;
      for ( std::size_t group = 0; group < decided.size(); ++group )
      {
        if ( decided[group] < open )
          room[decided[group]] -= mWeights[group];
      }
      return room;
    }

    //! What is left to decide, with groups that may be split: a place for each, at the mean cost of its members.
    AssignmentProblem GroupSearch::dividedProblem( const std::vector<std::uint32_t> &decided, std::vector<std::uint32_t> &openGroups ) const
    {
      std::vector<std::int64_t> demand;
      const std::vector<std::int64_t> room = roomAfter( decided );
      std::vector<std::vector<CostEntry>> rows( room.size() );
      for ( std::uint32_t group = 0; group < decided.size(); ++group )
      {
        if ( decided[group] != open || mWeights[group] == 0 )
          continue;
        for ( const auto &[facility, cost] : mWays[group] )
        {
          if ( mWeights[group] <= room[facility] )
            rows[facility].push_back( { static_cast<std::uint32_t>( demand.size() ), static_cast<Cost>( cost / mWeights[group] ) } );
        }
        openGroups.push_back( group );
        demand.push_back( mWeights[group] );
      }
      const std::size_t count = demand.size();
      return { CostMatrix( std::move( rows ), count ), std::move( demand ), room };
    }

    Value GroupSearch::valueOf( const std::vector<std::uint32_t> &choice ) const
    {
      Value value;
      for ( std::size_t group = 0; group < choice.size(); ++group )
      {
        if ( choice[group] == nowhere )
          value.unplaced += mWeights[group];
        else if ( choice[group] < open && mWeights[group] > 0 )
          value.cost += mWays[group].at( choice[group] );
      }
      return value;
    }

    //! One move of a group to a facility with room, or one exchange of two groups, that makes the choice better. \returns whether there was
    //! one
    bool GroupSearch::improve( std::vector<std::uint32_t> &choice, std::vector<std::int64_t> &room ) const
    {
      for ( std::uint32_t group = 0; group < choice.size(); ++group )
      {
        for ( const auto &[facility, cost] : mWays[group] )
        {
          const std::uint32_t now = choice[group];
          if ( facility == now || room[facility] < mWeights[group] || ( now != nowhere && cost >= mWays[group].at( now ) ) )
            continue;
          room[facility] -= mWeights[group];
          if ( now != nowhere )
            room[now] += mWeights[group];
          choice[group] = facility;
          return true;
        }
      }
      return false;
    }

    //! Makes a whole choice of one with open groups, the heaviest first to where it is cheapest, and keeps it if it is the best so far.
    void GroupSearch::complete( std::vector<std::uint32_t> choice )
    {
      std::vector<std::int64_t> room = roomAfter( choice );
      std::vector<std::uint32_t> left;
      for ( std::uint32_t group = 0; group < choice.size(); ++group )
      {
        if ( choice[group] == open )
          left.push_back( group );
      }
      std::ranges::stable_sort( left, std::greater(), [this]( std::uint32_t group ) { return mWeights[group]; } );
      for ( const std::uint32_t group : left )
      {
        choice[group] = nowhere;
        for ( const auto &[facility, cost] : mWays[group] )
        {
          if ( room[facility] >= mWeights[group] && ( choice[group] == nowhere || cost < mWays[group].at( choice[group] ) ) )
            choice[group] = facility;
        }
        if ( choice[group] != nowhere )
          room[choice[group]] -= mWeights[group];
      }
      while ( improve( choice, room ) )
      {}
      const Value value = valueOf( choice );
      if ( mBest.empty() || value < mBestValue )
      {
        mBest = std::move( choice );
        mBestValue = value;
      }
    }

    bool GroupSearch::canBeBetter( const Value &bound ) const
    {
      return mBest.empty() || Value{ bound.unplaced, bound.cost + mTolerance } < mBestValue;
    }

    //! Sets the branch's bound, and tries the choice nearest to it. \returns the heaviest group that is split, or open where none is
    std::uint32_t GroupSearch::explore( Branch &branch )
    {
      std::vector<std::uint32_t> groups;
      const AssignmentProblem divided = dividedProblem( branch.decided, groups );
      mWaysSeen += divided.costs.entryCount() + 1;
      const Assignment relaxed = assignDemand( divided );
      branch.bound = valueOf( branch.decided );
      branch.bound.unplaced += relaxed.unplacedTotal;
      branch.bound.cost += relaxed.totalCost;

      std::vector<std::uint32_t> choice = branch.decided;
      for ( std::size_t i = 0; i < groups.size(); ++i )
      {
        if ( relaxed.unplaced[i] == mWeights[groups[i]] )
          choice[groups[i]] = nowhere;
      }
      for ( const AssignedShare &share : relaxed.shares )
      {
        if ( share.amount == mWeights[groups[share.place]] )
          choice[groups[share.place]] = share.facility;
      }
      std::uint32_t heaviest = open;
      for ( const std::uint32_t group : groups )
      {
        if ( choice[group] == open && ( heaviest == open || mWeights[group] > mWeights[heaviest] ) )
          heaviest = group;
      }
      complete( std::move( choice ) );
      return heaviest;
    }

    void GroupSearch::divide( const Branch &branch, std::uint32_t group )
    {
      const std::vector<std::int64_t> room = roomAfter( branch.decided );
      const auto add = [&]( std::uint32_t facility ) {
        Branch part{ branch.bound, branch.decided, ++mBranchCount };
        part.decided[group] = facility;
        mOpen.push( std::move( part ) );
      };
      add( nowhere );
      for ( const auto &[facility, cost] : mWays[group] )
      {
        if ( mWeights[group] <= room[facility] )
          add( facility );
      }
    }

    GroupedAssignment GroupSearch::search( const GroupingOptions &options )
    {
      Branch root{ {}, std::vector<std::uint32_t>( mWeights.size(), open ), 0 };
      for ( std::size_t group = 0; group < mWeights.size(); ++group )
      {
        if ( mWays[group].empty() )
          root.decided[group] = nowhere;
      }
      mOpen.push( std::move( root ) );
      while ( !mOpen.empty() && canBeBetter( mOpen.top().bound ) && ( mBest.empty() || mWaysSeen < options.mostWays ) )
      {
        advance( options.progress, std::min( 1.0, static_cast<double>( mWaysSeen ) / static_cast<double>( options.mostWays ) ) );
        Branch branch = mOpen.top();
        mOpen.pop();
        const std::uint32_t split = explore( branch );
        if ( split != open && canBeBetter( branch.bound ) )
          divide( branch, split );
      }
      const bool isProven = mOpen.empty() || !canBeBetter( mOpen.top().bound );
      GroupedAssignment found = result( isProven ? mBestValue : mOpen.top().bound );
      found.isOptimal = isProven;
      return found;
    }

    GroupedAssignment GroupSearch::result( const Value &bound ) const
    {
      GroupedAssignment found;
      found.facilities = mBest;
      found.unplacedBound = bound.unplaced;
      found.costBound = bound.cost;
      Assignment &assignment = found.assignment;
      assignment = assignDemand( mProblem ); // for its prices
      assignment.shares.clear();
      assignment.unplaced.assign( mGroups.size(), 0 );
      assignment.loads.assign( mProblem.capacities.size(), 0 );
      assignment.unplacedTotal = assignment.assignedTotal = assignment.totalCost = 0;
      for ( std::uint32_t place = 0; place < mGroups.size(); ++place )
      {
        const std::int64_t amount = mProblem.demand[place];
        const std::uint32_t facility = mBest[mGroups[place]];
        if ( facility == nowhere )
        {
          assignment.unplaced[place] = amount;
          assignment.unplacedTotal += amount;
        }
        else if ( amount > 0 )
        {
          assignment.shares.push_back( { place, facility, mProblem.costs.cost( facility, place ), amount } );
          assignment.loads[facility] += amount;
          assignment.assignedTotal += amount;
          assignment.totalCost += amount * assignment.shares.back().cost;
        }
      }
      return found;
    }
  }

  GroupedAssignment assignGroups(
    const AssignmentProblem &problem, std::span<const std::uint32_t> groups, std::size_t groupCount, const GroupingOptions &options )
  {
    GroupSearch search( problem, groups, groupCount );
    return search.search( options );
  }

}
