#include "report/cellfacts.h"
#include "report/quotientcounts.h"
#include "report/sentences.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  PageIndicator counted( const char *id, const char *formula )
  {
    PageIndicator indicator{ id, id };
    indicator.decimals = 0;
    indicator.formula = formula;
    return indicator;
  }

  PageIndicator quotient( const char *formula, QuotientKind kind = QuotientKind::Share, double factor = 100.0 )
  {
    PageIndicator indicator{ "quote", "Quote" };
    indicator.unit = kind == QuotientKind::Share ? "%" : "je 1.000";
    indicator.formula = formula;
    indicator.kind = kind;
    indicator.factor = factor;
    return indicator;
  }

  ReleaseCell cell( const char *area, const char *indicator, double value, const char *status = "published", const char *period = "2023" )
  {
    ReleaseCell made{ "council", std::string( area ) == "K" ? "total" : "area", area, indicator, period };
    made.value = value;
    made.status = status;
    return made;
  }

  std::vector<PageIndicator> linked( std::vector<PageIndicator> indicators )
  {
    findCounts( indicators );
    return indicators;
  }

  //! The sentence on a quota of 12 % of \a people, where the district has 11 %.
  Sentence sentenceFor( double people )
  {
    const std::vector<PageIndicator> indicators = linked( { counted( "kinder", "kinder" ), quotient( "arm / kinder" ) } );
    const ReleaseCells cells( { cell( "A", "kinder", people ), cell( "A", "quote", 12.0 ), cell( "K", "quote", 11.0 ) } );
    return levelSentence( *factOf( cells, { "A", "Ahorn", {} }, "K", indicators[1] ), {}, ReportLanguage::German );
  }

}

TEST( FindCounts, TakesIndicatorsOfTheReleaseThatAreJustTheTerm )
{
  const std::vector<PageIndicator> found =
    linked( { counted( "n1", "kinder" ), counted( "n2", "arm + fast_arm" ), quotient( "(arm + fast_arm) / kinder" ) } );
  EXPECT_EQ( found[2].cases, "n2" );
  EXPECT_EQ( found[2].people, "n1" );
  EXPECT_EQ( found[0].people, "" ) << "a count is no quotient";
}

TEST( FindCounts, TakesNothingElse )
{
  EXPECT_EQ( linked( { counted( "n", "kinder_u3" ), quotient( "arm / kinder" ) } )[1].people, "" );
  EXPECT_EQ( linked( { quotient( "kinder" ), quotient( "arm / kinder" ) } )[1].people, "" ) << "a share counts nobody";
  PageIndicator thousands = counted( "n", "kinder" );
  thousands.factor = 0.001;
  EXPECT_EQ( linked( { thousands, quotient( "arm / kinder" ) } )[1].people, "" );
  EXPECT_EQ( linked( { counted( "n", "kinder" ), quotient( "arm / kinder", QuotientKind::Ratio ) } )[1].people, "" )
    << "chance of a ratio is another matter";
  EXPECT_EQ( linked( { counted( "n", "" ), quotient( "" ) } )[1].people, "" );
  EXPECT_EQ( linked( { counted( "n", "c" ), quotient( "(a / b) / c" ) } )[1].people, "n" ) << "the quotient outside the brackets";
}

TEST( FactValue, HasTheCasesThatTheReleaseShowsOrThatFollowFromTheValue )
{
  const std::vector<PageIndicator> indicators =
    linked( { counted( "kinder", "kinder" ), counted( "arm", "arm" ), quotient( "arm / kinder" ) } );
  const ReleaseCells both( { cell( "A", "kinder", 300 ), cell( "A", "arm", 40 ), cell( "A", "quote", 13.3 ) } );
  EXPECT_EQ( factValueOf( both, indicators[2], "A", "2023" )->cases, 40.0 );
  const ReleaseCells people( { cell( "A", "kinder", 300 ), cell( "A", "arm", 0, "withheld" ), cell( "A", "quote", 13.3 ) } );
  EXPECT_EQ( factValueOf( people, indicators[2], "A", "2023" )->cases, 40.0 ) << "13.3 % of 300 are 39.9";
  EXPECT_EQ( factValueOf( people, indicators[2], "A", "2023" )->people, 300.0 );
}

TEST( FactValue, KnowsNoCountsThatTheReaderDoesNot )
{
  const std::vector<PageIndicator> indicators = linked( { counted( "kinder", "kinder" ), quotient( "arm / kinder" ) } );
  const ReleaseCells hidden( { cell( "A", "kinder", 300, "withheld" ), cell( "A", "quote", 12 ) } );
  EXPECT_FALSE( factValueOf( hidden, indicators[1], "A", "2023" )->people );
  EXPECT_FALSE( factValueOf( hidden, indicators[1], "A", "2023" )->cases );
  const ReleaseCells nobody( { cell( "A", "kinder", 0 ), cell( "A", "quote", 12 ) } );
  EXPECT_FALSE( factValueOf( nobody, indicators[1], "A", "2023" )->people );
  const ReleaseCells other( { cell( "A", "kinder", 300, "published", "2022" ), cell( "A", "quote", 12 ) } );
  EXPECT_FALSE( factValueOf( other, indicators[1], "A", "2023" )->people ) << "another year's children";
  EXPECT_FALSE( factValueOf( ReleaseCells( { cell( "A", "quote", 12, "withheld" ) } ), indicators[1], "A", "2023" ) );
}

TEST( Facts, OfEarlierPeriodsHaveTheirOwnCounts )
{
  const std::vector<PageIndicator> indicators =
    linked( { counted( "kinder", "kinder" ), quotient( "arm / kinder", QuotientKind::Rate, 1000 ) } );
  const ReleaseCells cells( { cell( "A", "kinder", 500 ), cell( "A", "kinder", 400, "published", "2022" ), cell( "A", "quote", 24 ),
    cell( "A", "quote", 20, "published", "2022" ) } );
  const std::optional<Fact> fact = factOf( cells, { "A", "Ahorn", {} }, "A", indicators[1] );
  ASSERT_TRUE( fact && fact->value );
  EXPECT_EQ( fact->value->cases, 12.0 );
  ASSERT_EQ( fact->earlier.size(), 1U );
  EXPECT_EQ( fact->earlier.front().cases, 8.0 );
  EXPECT_EQ( fact->earlier.front().people, 400.0 );
}

TEST( Sentences, OfReleasesSayWhatMayBeChance )
{
  // 12 of 100 is between 7.0 and 19.8 % (Wilson), 2,400 of 20,000 between 11.6 and 12.5 %.
  EXPECT_EQ( sentenceFor( 100 ).rule, 5 ) << sentenceFor( 100 ).text;
  EXPECT_NE( sentenceFor( 100 ).text.find( "unterscheidet sich nicht deutlich vom Landkreis" ), std::string::npos );
  EXPECT_EQ( sentenceFor( 20000 ).rule, 6 ) << sentenceFor( 20000 ).text;
  EXPECT_EQ( sentenceFor( 99 ).rule, 4 ) << sentenceFor( 99 ).text;
}
