#include "keys/levelnames.h"

#include <gtest/gtest.h>

#include <optional>

using namespace sozialraum;

TEST( LevelNames, TheNationMayHaveAnAddition )
{
  for ( const char *text : { "Bund", " bund ", "Bund (mit Deutschen im Ausland)", "Bund, insgesamt", "Deutschland insgesamt" } )
    EXPECT_EQ( levelCalled( text ), AreaLevel::Nation ) << text;
  EXPECT_EQ( levelCalled( "Bundesland" ), AreaLevel::State );
  EXPECT_EQ( levelCalled( "Bundeswehr" ), std::nullopt );
}

TEST( LevelNames, WhatBeginsLikeAnotherLevelIsNotThatLevel )
{
  EXPECT_EQ( levelCalled( "Gemeindeverbände" ), AreaLevel::Association );
  EXPECT_EQ( levelCalled( "Gemeinden" ), AreaLevel::Municipality );
  EXPECT_EQ( levelCalled( "Kreise" ), AreaLevel::District );
  EXPECT_EQ( levelCalled( "Kreisregionen" ), std::nullopt );
  EXPECT_EQ( levelCalled( "Raumordnungsregionen" ), std::nullopt );
}
