#include "classifieddistrict.h"
#include "maps/styles/chancelayer.h"
#include "maps/styles/indicatorproperties.h"
#include "reportplates.h"

#include <gmock/gmock.h>
#include <qgsfeatureiterator.h>
#include <qgslayoutmanager.h>
#include <qgsvectordataprovider.h>

using namespace sozialraum;
using ::testing::HasSubstr;

TEST_F( ReportPlates, ChangesThatMayBeChanceAreHatchedAndTheLegendSaysSo )
{
  AlgorithmRun compared( QStringLiteral( "comparechange" ),
    { { QStringLiteral( "INPUT" ), QVariant::fromValue( mJoined.get() ) },
      { QStringLiteral( "COUNT_FIELDS" ), QStringList{ QStringLiteral( "arbeitslose_2019" ), QStringLiteral( "arbeitslose_2023" ) } },
      { QStringLiteral( "BASE_FIELDS" ),
        QStringList{ QStringLiteral( "erwerbspersonen_2019" ), QStringLiteral( "erwerbspersonen_2023" ) } },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "TEMPORARY_OUTPUT" ) } } );
  ASSERT_TRUE( compared.succeeded() ) << compared.error().toStdString();
  EXPECT_EQ( compared.result( QStringLiteral( "MORE_THAN_CHANCE" ) ).toInt(), 1 );
  QgsVectorLayer *changes = compared.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_TRUE( changes );

  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters( {}, changes ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "change" ) );
  ASSERT_EQ( run.result( QStringLiteral( "PLATES" ) ).toInt(), 1 );
  QgsPrintLayout *layout = savedProject().layoutManager()->printLayouts().first();
  const QgsLayoutItemMap *map = mapOf( *layout );
  ASSERT_EQ( map->layers().size(), 2 );
  // Of thirty areas one is secret and was not tested, one changed more than chance.
  const auto *hatched = qobject_cast<const QgsVectorLayer *>( map->layers().first() );
  EXPECT_EQ( hatched->name(), QStringLiteral( "The change may be chance (28)" ) );
  EXPECT_EQ( hatched->featureCount(), 28 );
  EXPECT_EQ( hatched->fields().lookupField( QStringLiteral( "change" ) ), -1 );
  EXPECT_THAT( labelsOf( *layout ).join( QLatin1Char( '\n' ) ).toStdString(), HasSubstr( "Change: Arbeitslose per Erwerbspersonen" ) );
  EXPECT_THAT( labelsOf( *layout ).join( QLatin1Char( '\n' ) ).toStdString(), HasSubstr( "2019 – 2023" ) );
  EXPECT_EQ( qobject_cast<const QgsVectorLayer *>( map->layers().last() )->featureCount(), 30 );
  expectServable();
}

TEST_F( ReportPlates, NothingIsHatchedWhereNothingWasTested )
{
  EXPECT_EQ( chanceLayer( *mJoined ), nullptr );
}

TEST_F( ReportPlates, WhatMayBeACountGetsNoPlateUnlessItIsNamed )
{
  mJoined->dataProvider()->addAttributes( { QgsField( QStringLiteral( "dinge_2023" ), QMetaType::Type::Double ) } );
  mJoined->updateFields();
  const int field = mJoined->fields().lookupField( QStringLiteral( "dinge_2023" ) );
  QgsChangedAttributesMap values;
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  for ( int i = 0; features.nextFeature( area ); ++i )
    values.insert( area.id(), { { field, 1001.0 - 20 * i } } ); // one above 1,000 is enough
  mJoined->dataProvider()->changeAttributeValues( values );
  IndicatorPropertiesByField known = indicatorPropertiesOf( mJoined.get() );
  known[QStringLiteral( "dinge_2023" )].name = QStringLiteral( "Dinge" );
  known[QStringLiteral( "dinge_2023" )].period = QStringLiteral( "2023" );
  setIndicatorProperties( *mJoined, known );

  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters( {} ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( files().join( QLatin1Char( ' ' ) ), QStringLiteral( "arbeitslosenquote_2023.png" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "“Dinge” has no unit and whole numbers, so it may be a count" ) );
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "INDICATORS" ), QStringLiteral( "Dinge" ) } } ) )
      .succeeded() );
  EXPECT_TRUE( files().contains( QStringLiteral( "dinge_2023.png" ) ) );
}
