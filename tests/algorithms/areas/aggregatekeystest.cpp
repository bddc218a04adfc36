#include "algorithmrun.h"

#include <gmock/gmock.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

// Keys that stand in several rows, and what is summed.
namespace
{
  //! Areas with AGS, people and group, one beside the other.
  std::unique_ptr<QgsVectorLayer> areasOf( const std::vector<QVariantList> &rows, const QString &type = QStringLiteral( "double" ) )
  {
    auto layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "Polygon?crs=EPSG:25833&field=AGS:string&field=people:%1&field=g:string" ).arg( type ), QStringLiteral( "areas" ),
      QStringLiteral( "memory" ) );
    QgsFeatureList features;
    for ( const QVariantList &row : rows )
    {
      QgsFeature feature( layer->fields() );
      for ( int field = 0; field < row.size(); ++field )
        feature.setAttribute( field, row.at( field ) );
      const double place = 400000.0 + 1000.0 * static_cast<double>( features.size() );
      feature.setGeometry( QgsGeometry::fromRect( QgsRectangle( place, 5600000, place + 1000, 5601000 ) ) );
      features << feature;
    }
    layer->dataProvider()->addFeatures( features );
    return layer;
  }

  AlgorithmRun aggregated( const QgsVectorLayer &layer, const QVariantMap &others = {} )
  {
    QVariantMap parameters{ { "INPUT", QVariant::fromValue( const_cast<QgsVectorLayer *>( &layer ) ) },
      { "GROUP_FIELD", QStringList{ QStringLiteral( "g" ) } }, { "COUNT_FIELDS", QStringList{ QStringLiteral( "people" ) } },
      { "OUTPUT", QStringLiteral( "TEMPORARY_OUTPUT" ) } };
    parameters.insert( others );
    return AlgorithmRun( QStringLiteral( "aggregateareas" ), parameters );
  }

  double peopleOf( AlgorithmRun &run )
  {
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    QgsVectorLayer *layer = run.layer( QStringLiteral( "OUTPUT" ) );
    QgsFeature feature;
    return layer && layer->getFeatures().nextFeature( feature ) ? feature.attribute( QStringLiteral( "people" ) ).toDouble() : -1.0;
  }
}

TEST( AggregateKeys, RowsOfOneAreaThatContradictEachOtherAreRefused )
{
  const AlgorithmRun run = aggregated( *areasOf( { { "01", 5.0, "A" }, { "02", 7.0, "A" }, { "01", 6.0, "A" } } ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT(
    run.error().toStdString(), HasSubstr( "The area 01 stands in several rows with two values in “people”: 5 in row 1 and 6 in row 3" ) );
}

TEST( AggregateKeys, RowsOfOneAreaThatAgreeCountOnceAndAreTold )
{
  AlgorithmRun run = aggregated( *areasOf( { { "01", 5.0, "A" }, { "01", 5.0, "A" }, { "02", 7.0, "A" } } ) );
  EXPECT_EQ( peopleOf( run ), 12.0 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "Areas in several rows of the layer: 1; each counts once." ) );
  // An island may leave the figure to the main land, wherever it stands.
  AlgorithmRun after = aggregated( *areasOf( { { "01", 5.0, "A" }, { "01", QVariant(), "A" } } ) );
  EXPECT_EQ( peopleOf( after ), 5.0 );
  AlgorithmRun before = aggregated( *areasOf( { { "01", QVariant(), "A" }, { "01", 5.0, "A" } } ) );
  EXPECT_EQ( peopleOf( before ), 5.0 );
}

TEST( AggregateKeys, NothingSummedIsTold )
{
  const auto areas = areasOf( { { "01", 5.0, "A" } } );
  EXPECT_THAT( aggregated( *areas, { { "COUNT_FIELDS", QStringList() } } ).log().toStdString(),
    HasSubstr( "Nothing was summed: no field is known as a count. Choose them under “Counts”." ) );
  EXPECT_THAT( aggregated( *areas ).log().toStdString(), Not( HasSubstr( "Nothing was summed" ) ) );
}

TEST( AggregateKeys, ARateMayNotHaveTheNameOfACount )
{
  const auto areas = areasOf( { { "01", 5.0, "A" } } );
  EXPECT_THAT( aggregated( *areas, { { "RATES", "people = people / people" } } ).error().toStdString(),
    HasSubstr( "The rate “people” has the name of a field that is summed" ) );
  EXPECT_TRUE( aggregated( *areas, { { "RATES", "one = people / people" } } ).succeeded() );
}

TEST( AggregateKeys, CountsInTextsAreNotCutAtTheirPoint )
{
  AlgorithmRun texts = aggregated( *areasOf( { { "01", "1.000", "A" }, { "02", "2.500.000", "A" } }, QStringLiteral( "string" ) ) );
  EXPECT_EQ( peopleOf( texts ), 2501000.0 );
  EXPECT_THAT( aggregated( *areasOf( { { "01", "1.000", "A" }, { "02", "6", "A" } }, QStringLiteral( "string" ) ) ).error().toStdString(),
    HasSubstr( "“1.000” in row 1 may be thousands or decimals" ) );
}
