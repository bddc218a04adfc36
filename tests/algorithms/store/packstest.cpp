#include "samplestore.h"

#include "disclosure/releasetable.h"
#include "indicators/catalogue.h"
#include "indicators/shippedcatalogue.h"
#include "maps/styles/indicatorproperties.h"
#include "tables/listfile.h"

#include <gmock/gmock.h>
#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <set>

using namespace sozialraum;

namespace
{

  std::string words( const QString &text )
  {
    return text.toStdString();
  }

  //! The store of the sample district with all packs in its catalogue.
  class PackStore : public SampleStore
  {
  protected:
    void create( const char *pack ) const
    {
      QVariantMap parameters = creation();
      parameters.insert( name( "PACK" ), name( pack ) );
      const AlgorithmRun made( name( "createstore" ), parameters );
      ASSERT_TRUE( made.succeeded() ) << words( made.error() );
    }

    AlgorithmRun project() const
    {
      return AlgorithmRun( name( "projectpopulation" ),
        { { name( "AREAS" ), sampleLayer( name( "bevoelkerung_altersjahre.csv" ) ) }, { name( "OUTPUT" ), path( "people.gpkg" ) },
          { name( "COMPONENTS" ), path( "components.gpkg" ) } } );
    }

    AlgorithmRun take( const QVariant &table, const QVariantMap &more = {} ) const
    {
      QVariantMap parameters = more;
      parameters.insert( name( "TABLES" ), table );
      return run( "importtables", parameters );
    }

    //! The helps of the sample district as a wide table of an office, with people under 21 from the single ages.
    QString helpsTable() const
    {
      std::map<std::pair<std::string, std::string>, double> people;
      const ListTable ages = readList( words( sampleLayer( name( "bevoelkerung_altersjahre.csv" ) ) ), {}, {} );
      for ( const std::vector<std::string> &row : ages.rows )
      {
        if ( *listNumber( row[3] ) < 21 )
          people[{ row[0], row[1] }] += *listNumber( row[4] );
      }
      std::map<std::pair<std::string, std::string>, std::map<std::string, std::string>> counts;
      for ( const std::vector<std::string> &row : readList( words( sampleLayer( name( "hilfen_zur_erziehung.csv" ) ) ), {}, {} ).rows )
        counts[{ row[0], row[1] }][row[2]] = row[3];
      std::string text = "AGS;Jahr;HzE ambulant;HzE teilstationär;HzE stationär;Bevölkerung unter 21 Jahre\n";
      for ( auto &[cell, kinds] : counts )
      {
        if ( people.contains( cell ) )
          text += cell.first + ";" + cell.second + ";" + kinds["ambulant"] + ";" + kinds["teilstationaer"] + ";" + kinds["stationaer"] + ";"
            + std::to_string( static_cast<int>( people.at( cell ) ) ) + "\n";
      }
      return write( "hze.csv", QByteArray::fromStdString( text ) );
    }
  };

  std::set<QString> madeIn( const IndicatorPropertiesByField &indicators )
  {
    std::set<QString> made;
    for ( const IndicatorProperties &indicator : indicators )
      made.insert( indicator.madeBy );
    return made;
  }

}

TEST_F( PackStore, WhatTheCatalogueSaysIsComputedIsAFieldOfAnAlgorithm )
{
  AlgorithmRun projection = project();
  ASSERT_TRUE( projection.succeeded() ) << words( projection.error() );
  std::set<QString> made = madeIn( indicatorPropertiesOf( projection.layer( name( "COMPONENTS" ) ) ) );
  AlgorithmRun childcare(
    name( "childcaredemand" ), { { name( "INPUT" ), path( "people.gpkg" ) }, { name( "OUTPUT" ), path( "kita.gpkg" ) } } );
  ASSERT_TRUE( childcare.succeeded() ) << words( childcare.error() );
  made.merge( madeIn( indicatorPropertiesOf( childcare.layer( name( "OUTPUT" ) ) ) ) );
  const QString pupils = write( "pupils.csv",
    "school,school_type,year,grade,pupils\nA,Grundschule,2022,1,20\nA,Grundschule,2022,2,20\n"
    "A,Grundschule,2023,1,20\nA,Grundschule,2023,2,20\n" );
  write( "pupils.csvt", "String,String,Integer,Integer,Integer\n" );
  const QString districts = write( "districts.csv", "area_key,school\n00524010,A\n" );
  write( "districts.csvt", "String,String\n" );
  AlgorithmRun school( name( "schooldemand" ),
    { { name( "PUPILS" ), pupils }, { name( "CHILDREN" ), sampleLayer( name( "bevoelkerung_altersjahre.csv" ) ) },
      { name( "DISTRICTS" ), districts }, { name( "HORIZON" ), 1 }, { name( "OUTPUT" ), path( "school.gpkg" ) } } );
  ASSERT_TRUE( school.succeeded() ) << words( school.error() ) << words( school.log() );
  made.merge( madeIn( indicatorPropertiesOf( school.layer( name( "OUTPUT" ) ) ) ) );
  const QString kitas = sampleLayer( name( "musterland.gpkg" ), name( "kitas" ) );
  const QString cells = sampleLayer( name( "musterland.gpkg" ), name( "children" ) );
  const QString municipalities = sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) );
  // The office's own field of people of 65 and more is called so by the pack.
  AlgorithmRun coverage( name( "demandcoverage" ),
    { { name( "FACILITIES" ), kitas }, { name( "DEMAND" ), cells }, { name( "DEMAND_FIELDS" ), name( "u3;a3_5;a6_9" ) },
      { name( "AREAS" ), municipalities }, { name( "THRESHOLDS" ), name( "1500" ) },
      { name( "NETWORK" ), sampleLayer( name( "musterland.gpkg" ), name( "roads" ) ) }, { name( "OUTPUT" ), path( "reach.gpkg" ) } } );
  ASSERT_TRUE( coverage.succeeded() ) << words( coverage.error() );
  made.merge( madeIn( indicatorPropertiesOf( coverage.layer( name( "OUTPUT" ) ) ) ) );
  AlgorithmRun perChild( name( "floatingcatchment" ),
    { { name( "FACILITIES" ), kitas }, { name( "DEMAND" ), cells }, { name( "DEMAND_FIELDS" ), name( "a3_5" ) },
      { name( "CAPACITY_FIELD" ), name( "places_3_6" ) }, { name( "NETWORK" ), sampleLayer( name( "musterland.gpkg" ), name( "roads" ) ) },
      { name( "AREAS" ), municipalities }, { name( "OUTPUT_DEMAND" ), path( "places.gpkg" ) },
      { name( "OUTPUT" ), path( "perchild.gpkg" ) } } );
  ASSERT_TRUE( perChild.succeeded() ) << words( perChild.error() );
  made.merge( madeIn( indicatorPropertiesOf( perChild.layer( name( "OUTPUT" ) ) ) ) );

  int computed = 0;
  for ( const CatalogueIndicator &indicator : readCatalogue( shippedCatalogueWithPacks( "all" ) ) )
  {
    if ( !indicator.computedBy )
      continue;
    ++computed;
    const QString id = name( "sozialraum:" ) + QString::fromStdString( indicator.computedBy->algorithm );
    EXPECT_TRUE( QgsApplication::processingRegistry()->algorithmById( id ) ) << indicator.id;
    if ( indicator.computedBy->field == "share_a65_within_*" )
      continue; // the sample has no cells of older people; the three groups of children above are fields of the same kind
    EXPECT_TRUE( std::any_of(
      made.begin(), made.end(), [&indicator]( const QString &field ) { return indicator.computedBy->isField( words( field ) ); } ) )
      << indicator.id << ": " << indicator.computedBy->text();
  }
  EXPECT_GT( computed, 20 );
}

TEST_F( PackStore, ResultsOfAlgorithmsAreCalledByTheirIdsAndFormulasBuildOnThem )
{
  create( "all" );
  ASSERT_TRUE( project().succeeded() );
  write( "places.csvt", "String,String,Real\n" );
  AlgorithmRun childcare( name( "childcaredemand" ),
    { { name( "INPUT" ), path( "people.gpkg" ) }, { name( "OUTPUT" ), path( "kita.gpkg" ) },
      { name( "PLACES" ),
        write( "places.csv",
          "area_key,kind,places\n00524010,krippe,5\n00524010,kindergarten,10\n"
          "00524010,hort,15\n" ) } } );
  ASSERT_TRUE( childcare.succeeded() ) << words( childcare.error() );

  // Before they are in the store that is told, and is no failure.
  const AlgorithmRun early( name( "computeindicators" ),
    { { name( "INPUT" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) }, { name( "PACK" ), name( "kita" ) },
      { name( "INDICATORS" ), name( "kita_places_missing" ) }, { name( "OUTPUT" ), name( "memory:" ) } } );
  ASSERT_TRUE( early.succeeded() ) << words( early.error() );
  EXPECT_EQ( early.result( name( "COMPUTED" ) ).toInt(), 0 );
  EXPECT_THAT(
    words( early.log() ), testing::AllOf( testing::HasSubstr( "Childcare demand" ), testing::HasSubstr( "kita_nursery_places_missing" ) ) );

  const AlgorithmRun kita = take( path( "kita.gpkg" ) );
  ASSERT_TRUE( kita.succeeded() ) << words( kita.error() );
  EXPECT_THAT( words( kita.log() ), testing::HasSubstr( "kita_nursery_places_missing" ) );
  const AlgorithmRun people = take( path( "components.gpkg" ) );
  ASSERT_TRUE( people.succeeded() ) << words( people.error() );
  EXPECT_THAT( words( people.log() ), testing::HasSubstr( "projected_65_plus" ) );

  AlgorithmRun extract = run( "extractindicators", { { name( "PERIOD" ), name( "all" ) }, { name( "OUTPUT" ), path( "areas.gpkg" ) } } );
  ASSERT_TRUE( extract.succeeded() ) << words( extract.error() );
  QgsVectorLayer *areas = extract.layer( name( "OUTPUT" ) );
  const IndicatorPropertiesByField properties = indicatorPropertiesOf( areas );
  ASSERT_TRUE( properties.contains( name( "kita_nursery_places_missing_2024" ) ) ) << words( properties.keys().join( ' ' ) );
  EXPECT_EQ( properties.value( name( "kita_nursery_places_missing_2024" ) ).name, name( "Places missing, nursery" ) );
  EXPECT_EQ( properties.value( name( "kita_nursery_places_missing_2024" ) ).polarity, -1 );

  AlgorithmRun rates( name( "computeindicators" ),
    { { name( "INPUT" ), path( "areas.gpkg" ) }, { name( "PACK" ), name( "all" ) }, { name( "PERIOD" ), name( "all" ) },
      { name( "INDICATORS" ), name( "kita_places_missing;projected_old_age_ratio;kita_demand_change_5y" ) },
      { name( "OUTPUT" ), path( "rates.gpkg" ) } } );
  ASSERT_TRUE( rates.succeeded() ) << words( rates.error() );
  const QgsFeature town = byKey( *rates.layer( name( "OUTPUT" ) ), "area_key" ).at( name( "00524010" ) );
  const auto number = [&town]( const char *field ) {
    EXPECT_GE( town.fieldNameIndex( name( field ) ), 0 ) << field;
    return town.attribute( name( field ) ).toDouble();
  };
  EXPECT_GT( number( "kita_places_missing_2024" ), 0 );
  EXPECT_DOUBLE_EQ( number( "kita_places_missing_2024" ),
    number( "kita_nursery_places_missing_2024" ) + number( "kita_kindergarten_places_missing_2024" )
      + number( "kita_afterschool_places_missing_2024" ) );
  EXPECT_DOUBLE_EQ(
    number( "projected_old_age_ratio_2030" ), number( "projected_65_plus_2030" ) * 100 / number( "projected_20_to_64_2030" ) );
  EXPECT_GT( number( "projected_65_plus_2030" ), number( "projected_80_plus_2030" ) );
  EXPECT_DOUBLE_EQ( number( "kita_demand_change_5y_2030" ),
    ( number( "kita_nursery_children_2030" ) + number( "kita_kindergarten_children_2030" ) - number( "kita_nursery_children_2025" )
      - number( "kita_kindergarten_children_2025" ) )
      * 100 / ( number( "kita_nursery_children_2025" ) + number( "kita_kindergarten_children_2025" ) ) );

  // Rules of figures that one run gave hold.
  AlgorithmRun check = run( "checkstore", { { name( "OUTPUT" ), path( "findings.gpkg" ) } } );
  ASSERT_TRUE( check.succeeded() ) << words( check.error() );
  for ( const auto &[code, finding] : byKey( *check.layer( name( "OUTPUT" ) ), "code" ) )
    EXPECT_NE( code, name( "check_rule" ) ) << words( finding.attribute( name( "sentence" ) ).toString() );
}

TEST_F( PackStore, SeveralColumnsThatCouldBeOneIndicatorAreAskedFor )
{
  create( "kita" );
  AlgorithmRun coverage( name( "demandcoverage" ),
    { { name( "FACILITIES" ), sampleLayer( name( "musterland.gpkg" ), name( "kitas" ) ) },
      { name( "DEMAND" ), sampleLayer( name( "musterland.gpkg" ), name( "children" ) ) }, { name( "DEMAND_FIELDS" ), name( "u3" ) },
      { name( "NETWORK" ), sampleLayer( name( "musterland.gpkg" ), name( "roads" ) ) },
      { name( "AREAS" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) }, { name( "THRESHOLDS" ), name( "500;1500" ) },
      { name( "OUTPUT" ), path( "reach.gpkg" ) } } );
  ASSERT_TRUE( coverage.succeeded() ) << words( coverage.error() );
  const AlgorithmRun both = take( path( "reach.gpkg" ), { { name( "RESULT_PERIOD" ), name( "2023" ) } } );
  ASSERT_TRUE( both.succeeded() ) << words( both.error() );
  EXPECT_THAT( words( both.log() ), testing::HasSubstr( "Several columns" ) );
  const AlgorithmRun one = take(
    path( "reach.gpkg" ), { { name( "RESULT_PERIOD" ), name( "2024" ) }, { name( "RESULT_FIELDS" ), name( "share_u3_within_1500" ) } } );
  ASSERT_TRUE( one.succeeded() ) << words( one.error() );
  AlgorithmRun extract =
    run( "extractindicators", { { name( "INDICATORS" ), name( "kita_nursery_reach_share" ) }, { name( "OUTPUT" ), path( "x.gpkg" ) } } );
  ASSERT_TRUE( extract.succeeded() ) << words( extract.error() );
  EXPECT_EQ( indicatorPropertiesOf( extract.layer( name( "OUTPUT" ) ) ).firstKey(), name( "kita_nursery_reach_share_2024" ) );
}

TEST_F( PackStore, HelpsOfTheSampleDistrictAreProtectedByTheirPack )
{
  create( "hze" );
  const AlgorithmRun import = take( helpsTable() );
  ASSERT_TRUE( import.succeeded() ) << words( import.error() ) << words( import.log() );
  EXPECT_EQ( import.result( name( "NEW" ) ).toInt(), 30 * 2 * 4 ) << words( import.log() );

  const AlgorithmRun released( name( "publishmonitor" ),
    { { name( "STORE" ), store() }, { name( "AREAS" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) },
      { name( "RELEASE" ), name( "hze" ) }, { name( "RECIPIENTS" ), name( "public" ) }, { name( "FOLDER" ), path( "frei" ) } } );
  ASSERT_TRUE( released.succeeded() ) << words( released.error() ) << words( released.log() );
  EXPECT_EQ( released.result( name( "EXACT_PAIRS" ) ).toInt() + released.result( name( "NARROW_PAIRS" ) ).toInt(), 0 );
  QFile file( path( "frei/oeffentlich/veroeffentlichung.csv" ) );
  ASSERT_TRUE( file.open( QIODevice::ReadOnly ) );
  const QByteArray bytes = file.readAll();
  const ReleaseTable table = readRelease( { bytes.constData(), static_cast<std::size_t>( bytes.size() ) } );
  std::map<std::pair<std::string, std::string>, double> small; // area and year of one or two day groups
  for ( const std::vector<std::string> &row : readList( words( path( "hze.csv" ) ), {}, {} ).rows )
  {
    if ( const double count = *listNumber( row[3] ); count == 1 || count == 2 )
      small[{ row[0], row[1] }] = count;
  }
  ASSERT_GT( small.size(), 5U );
  std::size_t few = 0;
  std::size_t withheld = 0;
  std::size_t shown = 0;
  for ( const ReleaseRow &row : table.rows )
  {
    if ( row.level != "area" || row.indicator != "hze_day_rate" )
      continue;
    shown += row.status == ReleaseStatus::Class;
    if ( !small.contains( { row.areaKey, row.period } ) )
      continue;
    // A class is shown where it leaves the count open; the audit above has looked at that.
    ++few;
    withheld += row.status == ReleaseStatus::Withheld;
    EXPECT_NE( row.status, ReleaseStatus::Published ) << row.areaKey << " " << row.period;
    EXPECT_FALSE( row.value ) << row.areaKey;
  }
  EXPECT_EQ( few, small.size() );
  EXPECT_GT( withheld, 0U );
  EXPECT_GT( shown, 0U );
}

TEST_F( PackStore, ABrokenRuleIsToldWithASentenceAndARemedyAndRulesOfOnesOwnToo )
{
  create( "hze" );
  const QString table = write( "stock.csv",
    "AGS;Jahr;HzE Bestand;HzE begonnen;HzE beendet\n00524010;2022;20;5;5\n00524010;2023;30;10;7\n"
    "00524020;2022;8;2;2\n00524020;2023;9;3;2\n" );
  const AlgorithmRun import = take( table );
  ASSERT_TRUE( import.succeeded() ) << words( import.error() ) << words( import.log() );
  AlgorithmRun check = run( "checkstore", { { name( "OUTPUT" ), path( "findings.gpkg" ) } } );
  ASSERT_TRUE( check.succeeded() ) << words( check.error() );
  const std::map<QString, QgsFeature> findings = byKey( *check.layer( name( "OUTPUT" ) ), "code" );
  ASSERT_TRUE( findings.contains( name( "check_rule" ) ) );
  const QgsFeature &finding = findings.at( name( "check_rule" ) );
  EXPECT_EQ( finding.attribute( name( "severity" ) ), QVariant( name( "important" ) ) );
  EXPECT_EQ( finding.attribute( name( "area_key" ) ), QVariant( name( "00524010" ) ) );
  EXPECT_THAT( words( finding.attribute( name( "sentence" ) ).toString() ),
    testing::AllOf( testing::HasSubstr( "year before plus begun minus ended" ), testing::HasSubstr( "30 against 23" ) ) );
  EXPECT_THAT( words( finding.attribute( name( "remedy" ) ).toString() ), testing::HasSubstr( "late reports" ) );

  const QString rules = write( "rules.csv", "id;left;relation;right;severity;name_en\nown;hze_beendet;<=;4;blocking;Few end\n" );
  AlgorithmRun own = run( "checkstore", { { name( "RULES" ), rules }, { name( "OUTPUT" ), path( "own.gpkg" ) } } );
  ASSERT_TRUE( own.succeeded() ) << words( own.error() );
  EXPECT_EQ( own.result( name( "BLOCKING" ) ).toInt() - check.result( name( "BLOCKING" ) ).toInt(), 2 );
  const AlgorithmRun wrong = run( "checkstore",
    { { name( "RULES" ), write( "wrong.csv", "id;left;relation;right\nown;a +;=;b\n" ) }, { name( "OUTPUT" ), path( "wrong.gpkg" ) } } );
  EXPECT_FALSE( wrong.succeeded() );
  EXPECT_THAT( words( wrong.error() ), testing::AllOf( testing::HasSubstr( "wrong.csv" ), testing::HasSubstr( "left" ) ) );
}

TEST_F( PackStore, APackIsAddedToTheCatalogueOfAStoreUnderItsDate )
{
  fill();
  const AlgorithmRun more = run( "createstore", { { name( "PACK" ), name( "hze" ) }, { name( "TERRITORY" ), name( "2024-01-01" ) } } );
  ASSERT_TRUE( more.succeeded() ) << words( more.error() );
  EXPECT_THAT( words( more.log() ), testing::HasSubstr( "115 indicators" ) ); // 80 and 35
}
