#include "coverage/network/labelqueue.h"

#include <gtest/gtest.h>

#include <functional>
#include <limits>
#include <queue>
#include <random>
#include <utility>
#include <vector>

namespace sozialraum
{
  namespace
  {

    TEST( LabelQueue, GivesBackByAscendingLabelWhatASearchPutsIn )
    {
      using Plain = std::pair<NodeLabel, std::uint32_t>;
      for ( unsigned seed = 1; seed <= 200; ++seed )
      {
        SCOPED_TRACE( seed );
        std::mt19937 random( seed );
        const auto upTo = [&random]( std::uint32_t most ) { return std::uniform_int_distribution<std::uint32_t>( 0, most )( random ); };
        const std::uint32_t longest = seed % 3 == 0 ? 2 : 1U << ( seed % 30 ); // short arcs make ties
        LabelQueue queue;
        for ( int search = 0; search < 2; ++search ) // the second with the queue of the first
        {
          queue.restart();
          std::priority_queue<Plain, std::vector<Plain>, std::greater<>> plain;
          const auto put = [&]( const NodeLabel &label ) {
            queue.push( { label, upTo( 9 ) } );
            plain.emplace( label, 0 );
          };
          for ( int start = 0; start < 5; ++start )
            put( { upTo( longest ), upTo( 3 ) } );
          for ( int left = 300; !plain.empty(); --left )
          {
            ASSERT_FALSE( queue.isEmpty() );
            const NodeLabel label = queue.pop().label;
            ASSERT_EQ( label, plain.top().first );
            plain.pop();
            for ( std::uint32_t arcs = upTo( 3 ); left > 0 && arcs > 0 && label.cost < greatestCost - longest; --arcs )
              put( { label.cost + upTo( longest ), label.facility } );
          }
          EXPECT_TRUE( queue.isEmpty() );
        }
      }
    }

    TEST( LabelQueue, HoldsTheLeastAndTheGreatestLabels )
    {
      LabelQueue queue;
      const std::uint32_t lastFacility = std::numeric_limits<std::uint32_t>::max() - 1;
      queue.push( { { greatestCost, lastFacility }, 2 } );
      queue.push( { { 0, 0 }, 1 } );
      queue.push( { { greatestCost, 0 }, 3 } );
      EXPECT_EQ( queue.pop().node, 1U );
      EXPECT_EQ( queue.pop().node, 3U );
      EXPECT_EQ( queue.pop().node, 2U );
      EXPECT_TRUE( queue.isEmpty() );
    }

  }
}
