#include "areas/crosswalkcolumns.h"
#include "areas/changelist.h"
#include "areas/crosswalkfile.h"
#include "areas/territoryconversion.h"
#include "finding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include <unistd.h>

using namespace sozialraum;

namespace
{

  //! A crosswalk that is written, read and gone, with what was reported.
  class ReadCrosswalk
  {
  public:
    explicit ReadCrosswalk( const std::string &text, CrosswalkWeight weight = CrosswalkWeight::Population )
    {
      static int number = 0;
      const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ( "crosswalk_" + std::to_string( getpid() ) + "_" + std::to_string( ++number ) + ".csv" );
      std::ofstream( file ) << text;
      try
      {
        crosswalk = readCrosswalk( file, {}, {}, weight, mReporter, {} );
      }
      catch ( const InputError &found )
      {
        error = found.finding();
      }
      std::filesystem::remove( file );
    }

    //! "new key × factor, …" of an old key.
    std::string partsOf( const std::string &key ) const
    {
      std::string text;
      for ( const CrosswalkPart &part : crosswalk.partsOf( key ) )
        text += ( text.empty() ? "" : ", " ) + part.newKey + " " + std::to_string( part.factor );
      return text;
    }

    std::vector<std::string> codes() const
    {
      std::vector<std::string> found;
      for ( const Finding &finding : mReporter.findings() )
        found.push_back( finding.code );
      return found;
    }

    const Finding &finding( std::size_t i ) const { return mReporter.findings().at( i ); }

    Crosswalk crosswalk = Crosswalk( true );
    Finding error = Finding( FindingCode<0>{ "none" } );

  private:
    CollectingReporter mReporter;
  };

  ObservationTable countsOf( const std::map<std::string, double> &counts )
  {
    ObservationTable table;
    table.indicators.resize( 1 );
    table.indicators[0].name = "Einwohner";
    table.indicators[0].isCount = true;
    table.periods = { "2022" };
    for ( const auto &[key, value] : counts )
    {
      Observation observation;
      observation.area = static_cast<std::uint32_t>( table.areas.size() );
      observation.value = value;
      observation.status = ObservationStatus::Value;
      table.areas.push_back( { key, "Name of " + key, AreaLevel::Municipality } );
      table.observations.push_back( observation );
    }
    return table;
  }

  ConvertedTable converted(
    const ReadCrosswalk &read, const std::map<std::string, double> &counts, FactorSums sums = FactorSums::MustBeOne )
  {
    CollectingReporter reporter;
    std::map<std::string, Crosswalk> crosswalks;
    crosswalks.emplace( std::string(), read.crosswalk );
    return convertTerritory( countsOf( counts ), crosswalks, MissingPart::MakesMissing, reporter, {}, sums );
  }

  std::map<std::string, double> valuesOf( const ConvertedTable &table )
  {
    std::map<std::string, double> values;
    for ( const Observation &observation : table.table.observations )
      values[table.table.areas[observation.area].key] = observation.value;
    return values;
  }

  // As the Federal Statistical Office prints it: two rows of headings, four columns of keys, notes below.
  const std::string officialList =
    "Namens-, Grenz- und Schlüsseländerungen bei den Gemeinden\n"
    "Lfd. Nr.;Regionaleinheit;vor der Änderung;;;Art der Änderung 1);Fläche in ha;Einwohner 2);nach der "
    "Änderung;;;Rechtlich wirksam\n"
    ";;ARS;AGS;Name;;;;ARS;AGS;Name;\n"
    "1;Gemeinde;145220010110;14522110;Altau;1;1.500;2.156;145220020220;14522220;Buchau;01.01.2023\n"
    "2;Gemeinde;145220030330;14522330;Cranau;2;3;0;145220040440;14522440;Dornau;01.03.2023\n"
    "3;Gemeinde;145220050550;14522550;Eschau;4;;;145220050550;14522550;Eschau a. d. Elbe;01.05.2023\n"
    "4;Gemeinde;145220060660;14522660;Fichtau;3;;;145220061665;14522665;Fichtau;01.05.2023\n"
    "1) 1=Auflösung, 2=Teilausgliederung, 3=Schlüsseländerung, 4=Namensänderung\n2) zum Zeitpunkt der Änderung\n";

}

TEST( CrosswalkFile, AnOfficialListOfChangesMovesNobodyByATransferOfLandAlone )
{
  const ReadCrosswalk read( officialList );
  EXPECT_EQ( read.error.code, "none" );
  const ConvertedTable table = converted( read,
    { { "14522110", 2156 }, { "14522220", 4870 }, { "14522330", 1934 }, { "14522440", 1254 }, { "14522550", 5013 },
      { "14522660", 3876 } } );
  const std::map<std::string, double> expected{ { "14522220", 7026 }, { "14522330", 1934 }, { "14522440", 1254 }, { "14522550", 5013 },
    { "14522665", 3876 } };
  EXPECT_EQ( valuesOf( table ), expected );
  for ( const ConvertedCell &cell : table.cells )
    EXPECT_FALSE( cell.isEstimated );
  EXPECT_THAT( read.codes(), testing::IsEmpty() );
  const auto eschau =
    std::find_if( table.table.areas.begin(), table.table.areas.end(), []( const TableArea &area ) { return area.key == "14522550"; } );
  EXPECT_EQ( eschau->name, "Eschau a. d. Elbe" );
}

TEST( CrosswalkFile, KindsOfChangeAreNumbersOrWordsAndTheNotesMayRenumberThem )
{
  EXPECT_EQ( changeKind( "1", {} ), ChangeKind::Dissolution );
  EXPECT_EQ( changeKind( "2", {} ), ChangeKind::Transfer );
  EXPECT_EQ( changeKind( "3", {} ), ChangeKind::KeyChange );
  EXPECT_EQ( changeKind( "4", {} ), ChangeKind::NameChange );
  EXPECT_EQ( changeKind( "5", {} ), ChangeKind::Unsaid );
  EXPECT_EQ( changeKind( "12", {} ), ChangeKind::Unsaid );
  EXPECT_EQ( changeKind( "Eingemeindung", {} ), ChangeKind::Dissolution );
  EXPECT_EQ( changeKind( "Teilausgliederung", {} ), ChangeKind::Transfer );
  EXPECT_EQ( changeKind( "Umbenennung", {} ), ChangeKind::NameChange );
  EXPECT_EQ( changeKind( "Schlüsseländerung", {} ), ChangeKind::KeyChange );
  EXPECT_EQ( changeKind( "1", "1 = Umgliederung einer Teilfläche; 2 = Auflösung" ), ChangeKind::Transfer );
  EXPECT_EQ( changeKind( "2", "1 = Umgliederung einer Teilfläche; 2 = Auflösung" ), ChangeKind::Dissolution );
  EXPECT_EQ( changeKind( "2", "12 = Auflösung" ), ChangeKind::Transfer );
}

TEST( CrosswalkFile, WithoutKindsARowAboutNobodyMovesNobody )
{
  const ReadCrosswalk read( "AGS alt;Name alt;Fläche in ha;Einwohner;AGS neu;Name neu\n"
                            "14522110;Altau;1500;2156;14522220;Buchau\n14522330;Cranau;3;0;14522440;Dornau\n" );
  EXPECT_EQ( read.partsOf( "14522110" ), "14522220 1.000000" );
  EXPECT_EQ( read.partsOf( "14522330" ), "14522330 1.000000" );
}

TEST( CrosswalkFile, ATransferWithPeopleIsToldAndNotConverted )
{
  const ReadCrosswalk read( "AGS alt;Name alt;Art;Fläche in ha;Einwohner;AGS neu;Name neu\n"
                            "14522110;Altau;2;40;25;14522220;Buchau\n14522110;Altau;2;40;25;14522220;Buchau\n"
                            "14522330;Cranau;2;3;7;14522440;Dornau\n14522550;Eschau;1;9;9;14522440;Dornau\n" );
  EXPECT_EQ( read.partsOf( "14522110" ), "14522110 1.000000" );
  ASSERT_THAT( read.codes(), testing::ElementsAre( "crosswalk_parts_not_moved" ) );
  EXPECT_THAT( read.finding( 0 ).arguments, testing::ElementsAre( "2", "32", "14522110" ) );
}

TEST( CrosswalkFile, AnAreaDissolvedIntoSeveralIsDividedByThePeopleOrTheLandOfItsParts )
{
  const std::string list = "AGS alt;Name alt;Art;Fläche in ha;Einwohner;AGS neu;Name neu\n"
                           "14522110;Altau;1;300;57;14522220;Buchau\n14522110;Altau;1;100;43;14522440;Dornau\n";
  EXPECT_EQ( ReadCrosswalk( list ).partsOf( "14522110" ), "14522220 0.570000, 14522440 0.430000" );
  EXPECT_EQ( ReadCrosswalk( list, CrosswalkWeight::Area ).partsOf( "14522110" ), "14522220 0.750000, 14522440 0.250000" );
  const std::string withoutPeople = "AGS alt;Art;AGS neu;Name neu\n14522110;1;14522220;Buchau\n14522110;1;14522440;Dornau\n";
  EXPECT_EQ( ReadCrosswalk( withoutPeople ).error.code, "crosswalk_split_without_factor" );
  EXPECT_EQ( ReadCrosswalk( withoutPeople ).error.arguments.front(), "14522110" );
}

TEST( CrosswalkFile, AFactorThatIsNoneNamesItsRowAndNeverSwitchesTheFactorsOff )
{
  for ( const char *wrong : { "1.2", "-0.5", "1.001", "viel", "" } )
  {
    const ReadCrosswalk read(
      "old;new;factor\n14522110;14522220;0.5\n14522330;14522440;1\n14522550;14522660;" + std::string( wrong ) + "\n" );
    EXPECT_EQ( read.error.code, "crosswalk_factor_wrong" ) << wrong;
    ASSERT_EQ( read.error.arguments.size(), 2U );
    EXPECT_EQ( read.error.arguments[0], "4" );
    EXPECT_EQ( read.error.arguments[1], wrong );
  }
  const ReadCrosswalk right( "old;new;factor\n14522110;14522220;0.5\n14522110;14522230;0.5\n14522330;14522440;1\n14522550;14522660;0\n"
                             "14522550;14522670;1.0\n" );
  EXPECT_EQ( right.error.code, "none" );
  EXPECT_EQ( right.crosswalk.partsOf( "14522330" ).front().factor, 1.0 );
}

TEST( CrosswalkFile, FactorsInPerCentAreUnderstoodAndTold )
{
  const ReadCrosswalk read(
    "old_key;new_key;factor\n14522110;14522220;70\n14522110;14522230;30\n14522330;14522220;57\n14522330;14522230;43\n" );
  EXPECT_THAT( read.codes(), testing::ElementsAre( "crosswalk_factors_percent" ) );
  EXPECT_EQ( read.crosswalk.partsOf( "14522110" ).front().factor, 0.7 );
  EXPECT_EQ( read.crosswalk.partsOf( "14522330" ).front().factor, 0.57 );
  // 70 and 20 are no per cent of one area: a number above 1 is wrong then.
  EXPECT_EQ( ReadCrosswalk( "old_key;new_key;factor\n14522110;14522220;70\n14522110;14522230;20\n" ).error.code, "crosswalk_factor_wrong" );
}

TEST( CrosswalkFile, TheSameRowTwiceCountsOnce )
{
  const ReadCrosswalk read( "old_key;new_key;factor\n14522110;14522220;1\n14522110;14522220;1\n14522330;14522220;1\n14522440;14522220;0."
                            "5\n14522440;14522220;0.5\n" );
  EXPECT_EQ( valuesOf( converted( read, { { "14522110", 100 }, { "14522330", 30 }, { "14522440", 7 } } ) ).at( "14522220" ), 137.0 );
  ASSERT_THAT( read.codes(), testing::ElementsAre( "crosswalk_row_twice" ) );
  EXPECT_THAT( read.finding( 0 ).arguments, testing::ElementsAre( "1", "3" ) );
}

TEST( CrosswalkFile, SumsThatAreNotKeptAreAnErrorUnlessAskedFor )
{
  const ReadCrosswalk read( "old_key;new_key;factor\n14522110;14522220;0.5\n14522110;14522230;0.3\n14522330;14522230;1\n" );
  EXPECT_THAT( read.codes(), testing::ElementsAre( "crosswalk_factors_do_not_add_up" ) );
  try
  {
    converted( read, { { "14522110", 100 }, { "14522330", 30 } } );
    FAIL() << "a fifth of the people is lost";
  }
  catch ( const InputError &error )
  {
    EXPECT_EQ( error.finding().code, "crosswalk_sum_wrong" );
    EXPECT_THAT( error.finding().arguments, testing::ElementsAre( "14522110", "0.8" ) );
  }
  EXPECT_EQ( valuesOf( converted( read, { { "14522330", 30 } } ) ).at( "14522230" ), 30.0 ); // nobody of the other area is there to lose
  EXPECT_EQ( valuesOf( converted( read, { { "14522110", 100 } }, FactorSums::MayDiffer ) ).at( "14522220" ), 50.0 );
}

TEST( CrosswalkFile, APartOfAnAreaThatGoesToOneOtherIsToldAndTaken )
{
  const ReadCrosswalk read( "old;new;factor\n14522110;14522220;0.5\n14522330;14522230;1\n" );
  EXPECT_THAT( read.codes(), testing::ElementsAre( "crosswalk_factors_do_not_add_up" ) );
  EXPECT_EQ( valuesOf( converted( read, { { "14522110", 1000 }, { "14522330", 30 } } ) ).at( "14522220" ), 500.0 );
}

TEST( CrosswalkFile, ASumThatIsOffByOnePerMillePassesAndByMoreDoesNot )
{
  const auto sumIsWrong = []( double first, double second ) {
    Crosswalk crosswalk( true );
    crosswalk.add( "14522110", { "14522220", {}, first } );
    crosswalk.add( "14522110", { "14522230", {}, second } );
    return crosswalk.wrongSumOf( "14522110" ).has_value();
  };
  EXPECT_FALSE( sumIsWrong( 0.57, 0.43 ) );
  EXPECT_FALSE( sumIsWrong( 0.57, 0.429 ) );
  EXPECT_FALSE( sumIsWrong( 0.57, 0.431 ) );
  EXPECT_TRUE( sumIsWrong( 0.57, 0.42899 ) );
  EXPECT_TRUE( sumIsWrong( 0.57, 0.43101 ) );
}

TEST( CrosswalkFile, RoundedFactorsLoseNobody )
{
  const ReadCrosswalk read( "old;new;factor\n14522110;14522220;0.333\n14522110;14522230;0.333\n14522110;14522240;0.333\n"
                            "14522330;14522220;0.501\n14522330;14522230;0.5\n14522440;14522240;1\n" );
  ASSERT_THAT( read.codes(), testing::ElementsAre( "crosswalk_factors_rounded" ) );
  EXPECT_THAT( read.finding( 0 ).arguments, testing::ElementsAre( "2", "14522110", "0.999" ) );
  const std::map<std::string, double> values =
    valuesOf( converted( read, { { "14522110", 30000 }, { "14522330", 1001 }, { "14522440", 57 } } ) );
  EXPECT_NEAR( values.at( "14522220" ), 10000 + 501, 1e-8 );
  EXPECT_NEAR( values.at( "14522230" ), 10000 + 500, 1e-8 );
  EXPECT_NEAR( values.at( "14522240" ), 10000 + 57, 1e-8 );
  // Beyond rounding nothing is divided.
  const ReadCrosswalk lost( "old;new;factor\n14522110;14522220;0.5\n14522110;14522230;0.4989\n" );
  EXPECT_THAT( lost.codes(), testing::ElementsAre( "crosswalk_factors_do_not_add_up" ) );
  EXPECT_EQ( lost.crosswalk.partsOf( "14522110" ).front().factor, 0.5 );
}

TEST( CrosswalkFile, FactorsMayHaveTheSignOfPerCent )
{
  const ReadCrosswalk read( "alt;neu;Anteil\n14522110;14522220;57 %\n14522110;14522230;43%\n14522330;14522230;100 %\n" );
  EXPECT_THAT( read.codes(), testing::IsEmpty() );
  EXPECT_EQ( read.crosswalk.partsOf( "14522110" ).front().factor, 0.57 );
  EXPECT_EQ( read.crosswalk.partsOf( "14522330" ).front().factor, 1.0 );
  EXPECT_EQ( ReadCrosswalk( "alt;neu;Anteil\n14522110;14522220;101 %\n14522330;14522230;100 %\n" ).error.code, "crosswalk_factor_wrong" );
  EXPECT_EQ( ReadCrosswalk( "alt;neu;Anteil\n14522110;14522220;57 %\n14522110;14522230;%\n" ).error.code, "crosswalk_factor_wrong" );
}

TEST( CrosswalkFile, ARowOfFiguresThatComesTwiceCountsOnce )
{
  const ReadCrosswalk read( "old;new\n14522110;14522220\n14522330;14522220\n" );
  ObservationTable table = countsOf( { { "14522110", 100 }, { "14522330", 30 } } );
  table.observations.push_back( table.observations[0] );
  CollectingReporter reporter;
  std::map<std::string, Crosswalk> crosswalks;
  crosswalks.emplace( std::string(), read.crosswalk );
  EXPECT_EQ( valuesOf( convertTerritory( table, crosswalks, MissingPart::MakesMissing, reporter, {} ) ).at( "14522220" ), 130.0 );

  Observation other = table.observations[0];
  other.value = 101;
  other.sourceRow = 9;
  table.observations.push_back( other );
  try
  {
    convertTerritory( table, crosswalks, MissingPart::MakesMissing, reporter, {} );
    FAIL() << "two values of one area were added up";
  }
  catch ( const InputError &error )
  {
    EXPECT_EQ( error.finding().code, "two_values_to_convert" );
    EXPECT_THAT( error.finding().arguments, testing::ElementsAre( "14522110", "Einwohner", "2022", "0", "9", "100", "101" ) );
  }
}

TEST( CrosswalkFile, AChainOfAnyLengthIsFollowedInOnePass )
{
  Crosswalk crosswalk( false );
  constexpr int steps = 30000;
  for ( int i = 0; i < steps; ++i )
    crosswalk.add( std::to_string( 14000000 + i ), { std::to_string( 14000001 + i ), {}, 1.0 } );
  crosswalk.followChains( {} );
  for ( const int i : { 0, 1, 17000, steps - 1 } )
    EXPECT_EQ( crosswalk.partsOf( std::to_string( 14000000 + i ) ).front().newKey, "14030000" ) << i;
}

TEST( CrosswalkFile, FollowingAChainCanBeCancelled )
{
  Crosswalk crosswalk( false );
  for ( int i = 0; i < 3000; ++i )
    crosswalk.add( std::to_string( 14000000 + i ), { std::to_string( 14000001 + i ), {}, 1.0 } );
  EXPECT_THROW( crosswalk.followChains( []( double ) { return false; } ), Cancelled );
}

TEST( CrosswalkFile, ALongCircleIsNamedByItsBeginAndEnd )
{
  const auto circleOf = []( int length ) {
    Crosswalk crosswalk( false );
    for ( int i = 0; i < length; ++i )
      crosswalk.add( std::to_string( 14522100 + i ), { std::to_string( 14522100 + ( i + 1 ) % length ), {}, 1.0 } );
    try
    {
      crosswalk.followChains( {} );
    }
    catch ( const InputError &error )
    {
      return error.finding().arguments.front();
    }
    return std::string();
  };
  EXPECT_LT( circleOf( 5000 ).size(), 100U );
  EXPECT_NE( circleOf( 5000 ).find( "…" ), std::string::npos );
  EXPECT_EQ( circleOf( 6 ).find( "…" ), std::string::npos );
  EXPECT_EQ( circleOf( 2 ).size(), std::string( "14522100 → 14522101 → 14522100" ).size() );
}

TEST( CrosswalkFile, AChainOfPartsMultipliesItsShares )
{
  Crosswalk crosswalk( false );
  crosswalk.add( "A", { "B", {}, 0.4 } );
  crosswalk.add( "A", { "C", {}, 0.6 } );
  crosswalk.add( "B", { "D", {}, 0.5 } );
  crosswalk.add( "B", { "C", {}, 0.5 } );
  crosswalk.add( "C", { "E", "the end", 1.0 } );
  crosswalk.followChains( {} );
  const std::vector<CrosswalkPart> parts = crosswalk.partsOf( "A" );
  ASSERT_EQ( parts.size(), 2U );
  EXPECT_EQ( parts[0].newKey, "D" );
  EXPECT_DOUBLE_EQ( parts[0].factor, 0.2 );
  EXPECT_EQ( parts[1].newKey, "E" );
  EXPECT_DOUBLE_EQ( parts[1].factor, 0.8 );
  EXPECT_EQ( parts[1].newName, "the end" );
}

TEST( CrosswalkFile, OwnKeysKeepOneLevel )
{
  const ReadCrosswalk read( "alt;neu;name\n14522110;01;Nord\n14522330;02;Süd\n14522440;01;Nord\n14522550;17;West\n" );
  const ConvertedTable table = converted( read, { { "14522110", 100 }, { "14522330", 200 }, { "14522440", 300 }, { "14522550", 400 } } );
  for ( const TableArea &area : table.table.areas )
    EXPECT_EQ( area.level, AreaLevel::Other ) << area.key;
  EXPECT_EQ( valuesOf( table ), ( std::map<std::string, double>{ { "01", 400 }, { "02", 200 }, { "17", 400 } } ) );
  const ReadCrosswalk states( "alt;neu;name\n14522110;01;Nord\n14522330;02;Süd\n" ); // no area of Saxony lies in Schleswig-Holstein
  for ( const TableArea &area : converted( states, { { "14522110", 1 }, { "14522330", 2 } } ).table.areas )
    EXPECT_EQ( area.level, AreaLevel::Other ) << area.key;
  const ReadCrosswalk saxony( "alt;neu;name\n14522110;14;Sachsen\n14522330;14;Sachsen\n" );
  EXPECT_EQ( converted( saxony, { { "14522110", 1 } } ).table.areas.front().level, AreaLevel::State );
}

TEST( CrosswalkFile, APercentageIsTheFactorThatAPersonTakesItFor )
{
  EXPECT_EQ( factorFromText( "0,7 %" ), 0.007 ); // 0.7 / 100 is a little less
  EXPECT_EQ( factorFromText( "57 %" ), 0.57 );
  EXPECT_EQ( factorFromText( "100%" ), 1.0 );
  EXPECT_EQ( factorFromText( "0,57" ), 0.57 );
  EXPECT_FALSE( factorFromText( "%" ) );
  EXPECT_FALSE( factorFromText( "7 % %" ) );
}
