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

  const QString homes = folder.path( QStringLiteral( "homes.gpkg" ) ), district = sampleLayer( QStringLiteral( "musterland.gpkg" ) );
  AlgorithmRun plan( QStringLiteral( "childcaredemand" ),
    { { "INPUT", projection }, { "OUTPUT", demand }, { "CHILDREN_AT", district + QStringLiteral( "|layername=children" ) },
      { "AREA_FIELD", "ags" }, { "KRIPPE_FIELD", "u3" }, { "KINDERGARTEN_FIELD", "a3_5" }, { "HORT_FIELD", "a6_9" },
      { "AT_PLACES", homes } } );
  ASSERT_TRUE( plan.succeeded() ) << plan.log().toStdString();
  QgsVectorLayer *places = plan.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( places->featureCount(), 30 * 6 * 3 );
  std::set<QString> keys;
  for ( const QVariant &key : column( places, QStringLiteral( "area_key" ) ) )
    keys.insert( key.toString() );
  EXPECT_EQ( keys.size(), 30u );
  EXPECT_EQ( *keys.begin(), QStringLiteral( "00524010" ) ); // with its zeros

  // So what a Kita reaches is judged in the last of those years, too: no child is lost on the way.
  double wanted = 0.0, lives = 0.0;
  QgsFeatureIterator rows = places->getFeatures( QStringLiteral( "kind = 'kindergarten' and year = 2029" ) );
  for ( QgsFeature row; rows.nextFeature( row ); )
    wanted += row.attribute( QStringLiteral( "demand_peak" ) ).toDouble();
  for ( const QVariant &count : column( plan.layer( QStringLiteral( "AT_PLACES" ) ), QStringLiteral( "kindergarten_2029" ) ) )
    lives += count.toDouble();
  EXPECT_GT( lives, 1000.0 );
  EXPECT_NEAR( lives, wanted, 1e-6 );
  AlgorithmRun reach( QStringLiteral( "demandcoverage" ),
    { { "FACILITIES", district + QStringLiteral( "|layername=kitas" ) }, { "NETWORK", district + QStringLiteral( "|layername=roads" ) },
      { "DEMAND", homes }, { "DEMAND_FIELDS", QStringList{ QStringLiteral( "kindergarten_2029" ) } },
      { "AREAS", district + QStringLiteral( "|layername=municipalities" ) }, { "THRESHOLDS", "2000" },
      { "OUTPUT", folder.path( QStringLiteral( "reach.gpkg" ) ) } } );
  ASSERT_TRUE( reach.succeeded() ) << reach.log().toStdString();
  const double reached = reach.result( QStringLiteral( "REACHED" ) ).toDouble();
  EXPECT_GT( reached, 0.0 );
  const double missed = reach.result( QStringLiteral( "NOT_REACHED" ) ).toDouble();
  EXPECT_NEAR( reached + missed + reach.result( QStringLiteral( "NOT_CONNECTED" ) ).toDouble(), lives, 1e-6 * lives );

  // What lies ahead of all counts cannot be evaluated yet, and is told so.
  AlgorithmRun errors( QStringLiteral( "evaluateprojection" ),
    { { "PROJECTION", projection }, { "COUNTS", sampleLayer( QStringLiteral( "bevoelkerung_altersjahre.csv" ) ) },
      { "OUTPUT", folder.path( QStringLiteral( "errors.gpkg" ) ) } } );
  EXPECT_FALSE( errors.succeeded() );
  EXPECT_THAT( errors.log().toStdString(), testing::HasSubstr( "no area and year in common" ) );
}
