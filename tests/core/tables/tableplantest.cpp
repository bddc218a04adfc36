// The plan of a sheet: what a reading says of its rows and columns, read back, and overruled.
#include "officelayouts.h"
#include "readtables.h"
#include "sanitizers.h"
#include "tables/layout/tableplan.h"
#include "realdata.h"

#include <gmock/gmock.h>

#include <random>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  TableReadOptions withPlan( const std::string &text )
  {
    TableReadOptions options;
    options.plan = planFromText( text );
    return options;
  }

  std::string planErrorOf( const std::string &text )
  {
    try
    {
      planFromText( text );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }

  void expectSameTable( const ObservationTable &one, const ObservationTable &other )
  {
    ASSERT_EQ( one.areas.size(), other.areas.size() );
    for ( std::size_t i = 0; i < one.areas.size(); ++i )
    {
      EXPECT_EQ( one.areas[i].key, other.areas[i].key );
      EXPECT_EQ( one.areas[i].name, other.areas[i].name );
      EXPECT_EQ( one.areas[i].level, other.areas[i].level );
    }
    EXPECT_EQ( one.periods, other.periods );
    ASSERT_EQ( one.indicators.size(), other.indicators.size() );
    for ( std::size_t i = 0; i < one.indicators.size(); ++i )
    {
      EXPECT_EQ( one.indicators[i].name, other.indicators[i].name );
      EXPECT_EQ( one.indicators[i].unit, other.indicators[i].unit );
      EXPECT_EQ( one.indicators[i].dimensions, other.indicators[i].dimensions );
    }
    ASSERT_EQ( one.observations.size(), other.observations.size() );
    auto second = other.observations.begin();
    for ( const Observation observation : one.observations )
    {
      const Observation again = *second;
      ++second;
      ASSERT_EQ( observation.area, again.area );
      ASSERT_EQ( observation.indicator, again.indicator );
      ASSERT_EQ( observation.period, again.period );
      ASSERT_EQ( observation.status, again.status );
      ASSERT_EQ( observation.sourceRow, again.sourceRow );
      ASSERT_TRUE( observation.value == again.value || ( observation.value != observation.value && again.value != again.value ) );
    }
  }

  //! Reads by the plan of the first reading, as the words of both languages say it.
  void expectPlanGivesTheSame( const std::string &bytes, const std::string &name, TableReadOptions options = {} )
  {
    const ReadResult first = readBytes( bytes, options, name );
    for ( const PlanLanguage language : { PlanLanguage::English, PlanLanguage::German } )
    {
      const std::string text = planText( first.description().plan, language );
      SCOPED_TRACE( text.substr( 0, 1000 ) );
      options.plan = planFromText( text );
      ASSERT_EQ( *options.plan, first.description().plan );
      const ReadResult second = readBytes( bytes, options, name );
      expectSameTable( first.table(), second.table() );
      EXPECT_EQ( planText( second.description().plan, language ), text );
      if ( ::testing::Test::HasFailure() )
        return;
    }
  }

  const std::string twoBlocks =
    "Arbeitslose;;;\nAGS;Gemeinde;Zahl;\n;2021;;\n14524010;A;112;e\n14524020;B;251;\n;2022;;\n14524010;A;113;p\n"
    "14524020;B;252;\nSumme;;365;\nQuelle: Amt;;;\n";

}

TEST( TablePlan, SaysWhatEachRowAndColumnIs )
{
  const ReadResult read = readBytes( twoBlocks );
  EXPECT_EQ( planText( read.description().plan ),
    "rows 1 title; 2 heading; 3 period; 4-5 data; 6 period; 7-9 data; 10 footer; columns A key; B name; C value; D flag of C" );
  EXPECT_EQ( planText( read.description().plan, PlanLanguage::German ),
    "Zeilen 1 Titel; 2 Kopf; 3 Zeitraum; 4-5 Daten; 6 Zeitraum; 7-9 Daten; 10 Fuß; Spalten A Schlüssel; B Name; C Wert; "
    "D Zeichen zu C" );
}

TEST( TablePlan, IsWhatItsWordsSayInBothLanguages )
{
  std::mt19937 generator( 7 );
  const auto draw = [&generator]( std::uint32_t end ) { return static_cast<std::uint32_t>( generator() % end ); };
  for ( int i = 0; i < 200; ++i )
  {
    TablePlan plan;
    const std::size_t tables = 1 + draw( 3 );
    std::uint32_t row = 0;
    for ( std::size_t t = 0; t < tables; ++t )
    {
      PlannedTable table;
      for ( int block = 0; block < 5; ++block )
      {
        const std::uint32_t first = row + 1 + draw( 3 );
        row = first + draw( 2 ) * draw( 40 );
        table.rows.push_back( { { first, row }, static_cast<RowRole>( draw( 10 ) ) } );
      }
      table.columns = { { 0, ColumnRole::Key, {} }, { 1, ColumnRole::Name, {} }, { 26 + draw( 900 ), ColumnRole::Value, {} },
        { 5, ColumnRole::Dimension, {} }, { 3, ColumnRole::Dimension, {} }, { 9, ColumnRole::PartOfYear, {} },
        { 7, ColumnRole::LeftOut, {} } };
      table.columns.push_back( { 8, ColumnRole::Flag, table.columns[2].column } );
      plan.tables.push_back( table );
    }
    EXPECT_EQ( planFromText( planText( plan ) ), plan );
    EXPECT_EQ( planFromText( planText( plan, PlanLanguage::German ) ), plan );
  }
}

TEST( TablePlan, IsTakenAsPeopleWriteIt )
{
  const TablePlan plan = planFromText( "rows 1-3 title; 4-5 heading; columns A key; C-D value" );
  for ( const char *text : { "ROWS 1–3 TITLE;rows 4 - 5 Heading ; Columns a key;c-d Value;",
          "Zeilen 1,2,3 Titel; 4, 5 Kopf; Spalten A Schlüssel; C,D Wert", "row 4-5 heading; 1-3 title; column A key; column C, D value" } )
  {
    const TablePlan other = planFromText( text );
    ASSERT_EQ( other.tables.size(), 1u ) << text;
    EXPECT_EQ( other.tables[0].columns, plan.tables[0].columns ) << text;
    EXPECT_EQ( other.tables[0].rows.front().rows.first, 1u ) << text;
    EXPECT_EQ( other.tables[0].rows.back().rows.last, 5u ) << text;
  }
  EXPECT_TRUE( planFromText( "" ).tables.empty() );
  EXPECT_TRUE( planFromText( " ; " ).tables.empty() );
}

TEST( TablePlan, ThatCannotBeReadIsRefused )
{
  for ( const char *text : { "1-3 title", "rows", "rows 3-1 title", "rows 0 title", "rows 1 titel seite", "rows x title",
          "rows 99999999999 title", "columns 1 key", "columns A", "columns A-  key", "columns XFE key", "columns A keys",
          "columns D flag of", "columns D flag of C D", "nonsense" } )
    EXPECT_EQ( planErrorOf( text ), "plan_not_understood" ) << text;
  EXPECT_EQ( planErrorOf( "columns XFD value" ), "" );
  for ( const char *text : { "rows 1-3 title; 3-4 heading", "rows 5 data; 1-9 data", "columns A key; A name", "columns A name; B name",
          "columns A key; B own key", "columns A key with marks; B key with marks", "columns A period; B period" } )
    EXPECT_EQ( planErrorOf( text ), "plan_contradictory" ) << text;
  EXPECT_EQ( planErrorOf( "rows 1-3 title; 4-5 heading; columns A key; B key" ), "" );
  EXPECT_EQ( planErrorOf( "columns B name; D flag of B" ), "plan_flag_of_nothing" );
  EXPECT_EQ( planErrorOf( "columns D flag of D" ), "plan_flag_of_nothing" );
}

TEST( TablePlan, ThatDoesNotFitTheTableIsRefused )
{
  EXPECT_EQ( errorOf( twoBlocks, withPlan( "rows 11 footer" ) ), "plan_row_missing" );
  EXPECT_EQ( errorOf( twoBlocks, withPlan( "rows 10 footer" ) ), "" );
  EXPECT_EQ( errorOf( twoBlocks, withPlan( "columns E value" ) ), "plan_column_missing" );
  EXPECT_EQ( errorOf( twoBlocks, withPlan( "columns D value" ) ), "" );
  EXPECT_EQ( errorOf( twoBlocks, withPlan( "rows 2 heading; 6 heading" ) ), "plan_heading_apart" );
  EXPECT_EQ( errorOf( twoBlocks, withPlan( "rows 1 heading; 2 title; 3 heading" ) ), "plan_heading_apart" );
  EXPECT_EQ( errorOf( twoBlocks, withPlan( "rows 9 period" ) ), "plan_row_unclear" );
  EXPECT_EQ( errorOf( twoBlocks, withPlan( "columns D flag of A" ) ), "plan_flag_of_nothing" );
  EXPECT_EQ( errorOf( twoBlocks, withPlan( "rows 1-10 title" ) ), "table_empty" );
}

TEST( TablePlan, OverrulesWhatWasFoundAndLeavesTheRest )
{
  EXPECT_THAT( readBytes( twoBlocks, withPlan( "rows 6-8 left out" ) ).table().periods, ElementsAre( "2021" ) );
  EXPECT_THAT( readBytes( twoBlocks, withPlan( "rows 3 group; 6 group" ) ).indicators(), ElementsAre( "Zahl | 2021", "Zahl | 2022" ) );
  EXPECT_THAT( readBytes( twoBlocks ).keys(), ElementsAre( "14524010", "14524020", "14524" ) );
  EXPECT_THAT( readBytes( twoBlocks, withPlan( "rows 9 left out" ) ).keys(), ElementsAre( "14524010", "14524020" ) );
  EXPECT_EQ( readBytes( twoBlocks, withPlan( "columns D left out" ) ).leftOut( "text_column" ), 1u );
  EXPECT_EQ( readBytes( twoBlocks, withPlan( "columns B left out" ) ).area( "14524010" )->name, "" );

  const std::string numbers = "AGS;Alter;Fälle;Lfd. Nr.\n14524010;3;7;1\n14524020;5;9;2\n14524030;4;8;3\n";
  EXPECT_THAT( readBytes( numbers ).indicators(), ElementsAre( "Alter", "Fälle" ) );
  EXPECT_THAT( readBytes( numbers, withPlan( "columns D value" ) ).indicators(), ElementsAre( "Alter", "Fälle", "Lfd. Nr." ) );
  EXPECT_THAT( readBytes( numbers, withPlan( "columns B dimension" ) ).indicators(), ElementsAre( "Fälle | 3", "Fälle | 5", "Fälle | 4" ) );
  EXPECT_THAT( readBytes( numbers, withPlan( "columns C left out" ) ).indicators(), ElementsAre( "Alter" ) );
  const ReadResult own = readBytes( numbers, withPlan( "columns D own key; A name" ) );
  EXPECT_THAT( own.keys(), ElementsAre( "1", "2", "3" ) );
  EXPECT_EQ( own.area( "2" )->level, AreaLevel::Other );
}

TEST( TablePlan, ReadBackGivesTheSameTable )
{
  expectPlanGivesTheSame( twoBlocks, "table.csv" );
  // A second table below, one beside, keys with marks, a split key, a month beside the year, dimensions, repeated headings.
  for ( const std::string text :
    { "Tabelle 1: 31.12.2022;\nAGS;Einwohner\n14524010;5\n14524020;6\nTabelle 2: 31.12.2023;\nAGS;Einwohner\n14524010;7\n14524020;8\n",
      "AGS;Gemeinde;Einwohner;;AGS;Gemeinde;Einwohner\n14524010;A;12;;14524040;D;15\n14524020;B;13;;14524050;E;16\n",
      "Kreis;Quote\n01001 Flensburg;14,2\n01002 Kiel;15,1\n14524 Zwickau;6,3\n",
      "Land;RB;Kreis;Gem;Name;Zahl\n14;5;24;010;A;12\n14;5;24;020;B;13\n",
      "AGS;Jahr;Monat;Zahl\n14524010;2023;Januar;1\n14524010;2023;Februar;2\n14524020;2023;Januar;3\n14524020;2023;Februar;4\n",
      "AGS;Geschlecht;Alter;Zahl\n14524010;1;0;5\n14524010;1;1;6\n14524010;2;0;7\n14524010;2;1;8\n14524020;1;0;9\n14524020;1;1;10\n"
      "14524020;2;0;11\n14524020;2;1;12\n",
      "AGS;Gemeinde;Einwohner\n14524010;A;5\n14524020;B;6\nAGS;Gemeinde;Einwohner\n14524030;C;7\n",
      "AGS;Art;Zahl\n14524010;a;12\n;b;13\n14524020;a;14\n;b;15\n", "A;B\n14524010;1\n14524020;2\n" } )
  {
    SCOPED_TRACE( text );
    expectPlanGivesTheSame( text, "table.csv" );
  }
}

TEST( TablePlan, ReadBackGivesTheSameForOfficeLayouts )
{
  for ( std::uint32_t seed = 1000; seed < 1000 + casesOfChance( 100U ); ++seed )
  {
    SCOPED_TRACE( "seed " + std::to_string( seed ) );
    expectPlanGivesTheSame( csvOf( OfficeLayouts( seed ).next().rows ), "table.csv" );
    if ( HasFailure() )
      return;
  }
}

TEST( TablePlan, IsNotUsedForALayoutThatIsFixed )
{
  const std::string flat =
    "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;"
    "1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n"
    "12411;Bevölkerung;STAG;Stichtag;2023-12-31;GEMEIN;Gemeinden;14524010;Bernsdorf;5;Anzahl;BEVSTD;Bevölkerung\n";
  const ReadResult read = readBytes( flat, withPlan( "rows 1 heading" ) );
  EXPECT_EQ( read.table().observations.size(), 1u );
  EXPECT_TRUE( read.description().plan.tables.empty() );
  EXPECT_TRUE( read.reported( "plan_not_used" ) );
}
