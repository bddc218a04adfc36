#include "progress.h"

#include <gtest/gtest.h>

using namespace sozialraum;

TEST( Progress, AStepReportsItsShareOfTheWhole )
{
  double last = -1;
  const Progress step = stepOf(
    [&last]( double fraction ) {
      last = fraction;
      return true;
    },
    0.5, 0.75 );
  advance( step, 0.0 );
  EXPECT_DOUBLE_EQ( last, 0.5 );
  advance( step, 1.0 );
  EXPECT_DOUBLE_EQ( last, 0.75 );
}

TEST( Progress, SayingStopThrowsCancelled )
{
  EXPECT_THROW( advance( []( double ) { return false; }, 0.3 ), Cancelled );
}

TEST( Progress, WithoutAWatcherTheWorkGoesOn )
{
  EXPECT_NO_THROW( advance( {}, 0.3 ) );
  EXPECT_NO_THROW( advance( stepOf( {}, 0, 1 ), 0.3 ) );
}
