#include "text/shortened.h"

#include <gtest/gtest.h>

using namespace sozialraum;

TEST( Shortened, KeepsWhatIsExactlyAsLongAsAllowed )
{
  EXPECT_EQ( shortened( "12345", 5 ), "12345" );
  EXPECT_EQ( shortened( "123456", 5 ), "12345…" );
  EXPECT_EQ( shortened( "", 5 ), "" );
}

TEST( Shortened, NeverCutsALetterInTwo )
{
  EXPECT_EQ( shortened( "Väter", 2 ), "V…" );
  EXPECT_EQ( shortened( "Väter", 3 ), "Vä…" );
  EXPECT_EQ( shortened( "1€2€", 3 ), "1…" );
  EXPECT_EQ( shortened( "ä", 1 ), "…" );
}

TEST( Shortened, IsValidWhateverItIsMadeOf )
{
  EXPECT_EQ( shortened( "a\xC3" ), "a\uFFFD" );
  EXPECT_EQ( shortened( "\x80\x80\x80\x80", 2 ), "…" );
}
