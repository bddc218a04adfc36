#include "classification/areatable.h"

#include <gmock/gmock.h>

#include <set>

using namespace sozialraum;

TEST( DemographyChain, TheSampleDistrictGoesFromItsAgesToItsKitaPlaces )
{
  const OutputFolder folder;
  const QString projection = folder.path( QStringLiteral( "projection.gpkg" ) ), demand = folder.path( QStringLiteral( "demand.gpkg" ) );
  AlgorithmRun project( QStringLiteral( "projectpopulation" ),
    { { "AREAS", sampleLayer( QStringLiteral( "bevoelkerung_altersjahre.csv" ) ) }, { "HORIZON", 6 }, { "OUTPUT", projection } } );
  ASSERT_TRUE( project.succeeded() ) << project.log().toStdString();
  EXPECT_EQ( project.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 30 * 6 * 2 * 101 );
  const double before = project.result( QStringLiteral( "POPULATION_AT_BASE" ) ).toDouble();
  const double after = project.result( QStringLiteral( "POPULATION_AT_END" ) ).toDouble();
  EXPECT_NEAR( after / before, 1.0, 0.1 );

  AlgorithmRun plan( QStringLiteral( "childcaredemand" ), { { "INPUT", projection }, { "OUTPUT", demand } } );
  ASSERT_TRUE( plan.succeeded() ) << plan.log().toStdString();
  QgsVectorLayer *places = plan.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( places->featureCount(), 30 * 6 * 3 );
  std::set<QString> keys;
  for ( const QVariant &key : column( places, QStringLiteral( "area_key" ) ) )
    keys.insert( key.toString() );
  EXPECT_EQ( keys.size(), 30u );
  EXPECT_EQ( *keys.begin(), QStringLiteral( "00524010" ) ); // with its zeros

  // What lies ahead of all counts cannot be evaluated yet, and is told so.
  AlgorithmRun errors( QStringLiteral( "evaluateprojection" ),
    { { "PROJECTION", projection }, { "COUNTS", sampleLayer( QStringLiteral( "bevoelkerung_altersjahre.csv" ) ) },
      { "OUTPUT", folder.path( QStringLiteral( "errors.gpkg" ) ) } } );
  EXPECT_FALSE( errors.succeeded() );
  EXPECT_THAT( errors.log().toStdString(), testing::HasSubstr( "no area and year in common" ) );
}
