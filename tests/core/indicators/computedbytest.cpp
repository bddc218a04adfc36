#include "indicators/computedby.h"

#include "indicators/cataloguerules.h"

#include <gtest/gtest.h>

using namespace sozialraum;

TEST( ComputedBy, IsReadAsItIsWritten )
{
  for ( const char *text : { "zaz0:z_9*:z=1", "childcaredemand:missing:kind=krippe:year=2024", "a:b" } )
  {
    const std::optional<ComputedBy> computed = computedByFromText( text );
    ASSERT_TRUE( computed.has_value() ) << text;
    EXPECT_EQ( computed->text(), text );
  }
}

TEST( ComputedBy, OtherTextsAreNone )
{
  for ( const char *text : { "", "a", ":b", "a:", "{:b", "`:b", "a/b:c", "a:b:c", "a:b:=1", "a:b:c=", "A:b", "a:*" } )
    EXPECT_FALSE( computedByFromText( text ).has_value() ) << text;
}

TEST( ComputedBy, AStarStandsForAnyEnding )
{
  const ComputedBy within{ "demandcoverage", "share_*", {} };
  EXPECT_TRUE( within.isField( "demandcoverage:share_u3_within_500" ) );
  EXPECT_FALSE( within.isField( "demandcoverage:share_" ) );
  EXPECT_FALSE( within.isField( "demandcoverage:mean_u3" ) );
  EXPECT_TRUE( ( ComputedBy{ "a", "b", {} } ).isField( "a:b" ) );
  EXPECT_FALSE( ( ComputedBy{ "a", "b", {} } ).isField( "a:bc" ) );
}

TEST( CatalogueRule, SpeaksTheLanguageThatIsThere )
{
  CatalogueRule rule{ .id = "sum", .pack = {}, .left = Formula( "a" ), .right = Formula( "b" ) };
  rule.nameGerman = "Summe";
  rule.remedyGerman = "Prüfen";
  EXPECT_EQ( rule.name( true ) + rule.remedy( true ), "SummePrüfen" );
  EXPECT_EQ( rule.name( false ) + rule.remedy( false ), "SummePrüfen" );
  rule.nameEnglish = "Sum";
  rule.remedyEnglish = "Check";
  EXPECT_EQ( rule.name( true ) + rule.remedy( true ), "SummePrüfen" );
  EXPECT_EQ( rule.name( false ) + rule.remedy( false ), "SumCheck" );
  EXPECT_EQ( rule.tolerance, 0.0 ); // exact, unless the list says otherwise
}
