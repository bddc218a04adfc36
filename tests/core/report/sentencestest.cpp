#include "report/sentences.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  Fact housingBenefit( double value, double district )
  {
    Fact fact;
    fact.area = "Crimmitschau";
    fact.indicator = "Wohngeldquote";
    fact.unit = "%";
    fact.decimals = 1;
    fact.factor = 100;
    fact.period = "2023";
    fact.value = FactValue{ "2023", value };
    fact.reference = district;
    return fact;
  }

  std::string german( const Fact &fact )
  {
    return levelSentence( fact, {}, ReportLanguage::German ).text;
  }

  std::string trend( const Fact &fact )
  {
    return trendSentence( fact, {}, ReportLanguage::German ).text;
  }

}

TEST( ReportText, NumbersAreRoundedHalfAwayFromZeroAsTheyAreWritten )
{
  EXPECT_EQ( numberText( 0.145, 2, ReportLanguage::German ), "0,15" );
  EXPECT_EQ( numberText( -1.005, 2, ReportLanguage::English ), "−1.01" );
  EXPECT_EQ( numberText( 9999, 0, ReportLanguage::German ), "9999" );
  EXPECT_EQ( numberText( 12345, 0, ReportLanguage::German ), "12\u202f345" );
  EXPECT_EQ( numberText( 1234567.25, 1, ReportLanguage::German ), "1\u202f234\u202f567,3" );
  EXPECT_EQ( numberText( -0.04, 1, ReportLanguage::German ), "0,0" );
}

TEST( Sentences, WithheldAndMissingValuesAreToldApart )
{
  Fact fact = housingBenefit( 0, 11 );
  fact.value.reset();
  fact.status = ObservationStatus::Suppressed;
  EXPECT_EQ( levelSentence( fact, {}, ReportLanguage::German ),
    ( Sentence{ 1, "In Crimmitschau liegt für den Indikator „Wohngeldquote“ 2023 keine veröffentlichbare Angabe vor (Geheimhaltung)." } ) );
  fact.status = ObservationStatus::Later;
  EXPECT_EQ( levelSentence( fact, {}, ReportLanguage::German ),
    ( Sentence{ 2, "In Crimmitschau liegt für den Indikator „Wohngeldquote“ 2023 kein Wert vor (Angabe fällt später an)." } ) );
  fact.classLabel = "10 bis unter 15";
  EXPECT_EQ( german( fact ), "In Crimmitschau liegt der Wert des Indikators „Wohngeldquote“ 2023 in der Klasse „10 bis unter 15“." );
}

TEST( Sentences, FewPeopleGiveNoRateOrOneInBrackets )
{
  Fact fact = housingBenefit( 25, 11 );
  fact.value->people = 29;
  EXPECT_EQ( levelSentence( fact, {}, ReportLanguage::German ).rule, 3 );
  fact.value->people = 30;
  EXPECT_EQ( german( fact ),
    "In Crimmitschau liegt der Wert des Indikators „Wohngeldquote“ 2023 bei (25,0\u00a0%); er ist nur eingeschränkt "
    "aussagekräftig, weil er sich auf 30 Personen bezieht." );
  fact.value->cases = 2;
  EXPECT_EQ( levelSentence( fact, {}, ReportLanguage::German ).rule, 3 );
  fact.value->cases = 25;
  fact.value->people = 99;
  EXPECT_EQ( levelSentence( fact, {}, ReportLanguage::German ).rule, 4 );
  fact.value->people = 100;
  EXPECT_NE( levelSentence( fact, {}, ReportLanguage::German ).rule, 4 );
}

TEST( Sentences, ADistrictWithinTheIntervalIsNoClearDifference )
{
  Fact fact = housingBenefit( 12.1, 11 );
  fact.kind = QuotientKind::Share;
  fact.value->cases = 121;
  fact.value->people = 1000;
  EXPECT_EQ( levelSentence( fact, {}, ReportLanguage::German ),
    ( Sentence{ 5,
      "In Crimmitschau liegt der Wert des Indikators „Wohngeldquote“ 2023 bei 12,1\u00a0% und unterscheidet sich nicht deutlich vom "
      "Landkreis (11,0\u00a0%)." } ) );
  fact.value->cases = 12100;
  fact.value->people = 100000;
  EXPECT_EQ( levelSentence( fact, {}, ReportLanguage::German ).rule, 6 );
}

TEST( Sentences, EachLimitOfDistanceIsHeldFromBothSides )
{
  const std::pair<double, const char *> cases[]{ { 10.4, "bei 10,4\u00a0% und entspricht etwa dem" }, { 10.5, "etwas über" },
    { 11.9, "etwas über" }, { 12.0, "deutlich über" }, { 15.0, "deutlich über" }, { 15.1, "weit über" }, { 9.6, "entspricht etwa" },
    { 9.5, "etwas unter" }, { 8.0, "deutlich unter" }, { 5.0, "deutlich unter" }, { 4.9, "weit unter" }, { 10.449, "entspricht etwa" },
    { 10.45, "etwas über" } };
  for ( const auto &[value, words] : cases )
    EXPECT_NE( german( housingBenefit( value, 10 ) ).find( words ), std::string::npos )
      << value << ": " << german( housingBenefit( value, 10 ) );
  EXPECT_EQ( german( housingBenefit( 14.2, 11 ) ),
    "In Crimmitschau liegt der Wert des Indikators „Wohngeldquote“ 2023 mit 14,2\u00a0% deutlich über dem Wert des Landkreises "
    "(11,0\u00a0%)." );
  EXPECT_EQ( levelSentence( housingBenefit( 14.2, 11 ), {}, ReportLanguage::English ).text,
    "In Crimmitschau the value of the indicator “Wohngeldquote” in 2023 is 14.2\u00a0%, clearly above the value of the district "
    "(11.0\u00a0%)." );
}

TEST( Sentences, QuotasNearAHundredAreComparedByPoints )
{
  Fact fact = housingBenefit( 95.9, 95 );
  fact.scale = DistanceScale::Points;
  EXPECT_NE( german( fact ).find( "entspricht etwa" ), std::string::npos );
  const std::pair<double, const char *> cases[]{ { 96.0, "etwas über" }, { 98.0, "deutlich über" }, { 85.0, "deutlich unter" },
    { 84.9, "weit unter" } };
  for ( const auto &[value, words] : cases )
  {
    fact.value->value = value;
    EXPECT_NE( german( fact ).find( words ), std::string::npos ) << value;
  }
}

TEST( Sentences, ATrendNamesPointsNotPerCentAndTheFirstPeriod )
{
  Fact fact = housingBenefit( 14.2, 11 );
  EXPECT_EQ( trendSentence( fact, {}, ReportLanguage::German ), Sentence() );
  fact.earlier = { { "2019", 12.9 } };
  EXPECT_EQ( trend( fact ), "Er ist um 1,3\u00a0Prozentpunkte gestiegen (2019: 12,9\u00a0%)." );
  fact.earlier = { { "2019", 14.24 } };
  EXPECT_EQ( trend( fact ), "Er ist nahezu unverändert (2019: 14,2\u00a0%)." );
  fact.earlier = { { "2020", 15.2 }, { "2021", 14.9 }, { "2022", 14.5 } };
  EXPECT_EQ( trend( fact ), "Er ist in jedem Jahr gesunken, zusammen um 1,0\u00a0Prozentpunkt (2020: 15,2\u00a0%)." );
  fact.earlier = { { "2020", 15.2 }, { "2021", 14.5 }, { "2022", 14.5 } };
  EXPECT_EQ( trend( fact ), "Er ist um 1,0\u00a0Prozentpunkt gesunken (2020: 15,2\u00a0%)." );
}

TEST( Sentences, ATrendWithinChanceIsNone )
{
  Fact fact = housingBenefit( 14.2, 11 );
  fact.kind = QuotientKind::Share;
  fact.value = FactValue{ "2023", 14.2, 71, 500 };
  fact.earlier = { { "2019", 12.8, 64, 500 } };
  EXPECT_EQ( trend( fact ), "Die Veränderung seit 2019 (12,8\u00a0%) ist nicht größer, als durch Zufall zu erwarten ist." );
}

TEST( Sentences, NoTrendReachesOverABreak )
{
  Fact fact = housingBenefit( 14.2, 11 );
  fact.earlier = { { "2019", 12.9 } };
  fact.breakBefore = "Zensus 2022";
  EXPECT_EQ( trendSentence( fact, {}, ReportLanguage::German ),
    ( Sentence{ 8, "Ein Vergleich mit 2019 ist wegen des Umbruchs „Zensus 2022“ nicht möglich." } ) );
  fact.breakBefore.clear();
  fact.earlier = { { "2019", 12.9 }, { "2022", 13.2, {}, {}, "Zensus 2022" } };
  EXPECT_EQ( trend( fact ), "Er ist um 1,0\u00a0Prozentpunkt gestiegen (2022: 13,2\u00a0%)." );
}

TEST( Sentences, GroupsAndReachSayWhatTheyAreRelativeTo )
{
  EXPECT_EQ( groupSentence( "Werdau", "niedriger Status, stabile Dynamik", ReportLanguage::German ).text,
    "Werdau gehört zur Gruppe „niedriger Status, stabile Dynamik“. Die Einstufung ist relativ zu den übrigen Gebieten." );
  EXPECT_EQ( reachSentence( { 2000, 84, "eine Kita", 41 }, ReportLanguage::German ).text,
    "Innerhalb von 2000\u00a0m Fußweg erreichen 84\u00a0% der Kinder eine Kita; 41 Kinder wohnen an nicht angebundenen Orten und sind "
    "nicht "
    "beurteilt." );
  EXPECT_EQ( reachSentence( { 500, 100, "eine Kita", 0 }, ReportLanguage::German ).text,
    "Innerhalb von 500\u00a0m Fußweg erreichen 100\u00a0% der Kinder eine Kita." );
}

TEST( Sentences, NothingIsJudgedOrExplained )
{
  for ( const double value : { 1.0, 9.7, 11.0, 14.2, 40.0 } )
  {
    for ( const char *word : { "gut", "schlecht", "leider", "führt zu", "weil", "erfreulich" } )
      EXPECT_EQ( german( housingBenefit( value, 11 ) ).find( word ), std::string::npos );
  }
}
