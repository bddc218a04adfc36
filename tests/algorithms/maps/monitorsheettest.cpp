#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "maps/plates/monitorsheet.h"
#include "qgisenvironment.h"

#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  //! The sample district with three dimensions as an index has them, in two groups.
  std::unique_ptr<QgsVectorLayer> districtWithDimensions()
  {
    const QgsVectorLayer municipalities = sampleMunicipalities();
    auto layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "MultiPolygon?crs=EPSG:25833&field=GEN:string&field=region:string&field=dimension_arbeit:double&field=dimension_"
                      "bildung:double&field=dimension_gleich:double" ),
      QStringLiteral( "index" ), QStringLiteral( "memory" ) );
    QgsFeatureIterator features = municipalities.getFeatures();
    QgsFeature municipality;
    for ( int i = 0; features.nextFeature( municipality ); ++i )
    {
      QgsFeature feature( layer->fields() );
      feature.setAttributes( QVector<QVariant>{ municipality.attribute( QStringLiteral( "GEN" ) ),
        i % 2 ? QStringLiteral( "Planungsraum Ost" ) : QStringLiteral( "Planungsraum West" ), -2.0 + 0.15 * i,
        i == 4 ? QVariant() : QVariant( 0.07 * ( i % 5 ) ), 0.29 } );
      layer->dataProvider()->addFeature( feature );
    }
    return layer;
  }
}

TEST( MonitorSheet, ASheetHasARowForEveryAreaUnderItsGroupAndMarksTheOwn )
{
  const OutputFolder folder;
  const std::unique_ptr<QgsVectorLayer> areas = districtWithDimensions();
  const QString path = folder.path( QStringLiteral( "blatt.pdf" ) );
  const AlgorithmRun run( QStringLiteral( "monitorsheet" ),
    { { QStringLiteral( "INPUT" ), QVariant::fromValue( areas.get() ) }, { QStringLiteral( "GROUP_FIELD" ), QStringLiteral( "region" ) },
      { QStringLiteral( "OWN_AREA" ), QStringLiteral( "Königsmühl" ) }, { QStringLiteral( "DATE" ), QStringLiteral( "2022-12-31" ) },
      { QStringLiteral( "OUTPUT" ), path } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( folder, QStringLiteral( "sheet" ) );
  EXPECT_TRUE( QFile::exists( path ) );
  EXPECT_EQ( run.result( QStringLiteral( "PAGES" ) ).toInt(), 2 );
  const QString text = textOfPdf( path );
  if ( text.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  for ( const char *expected : { "Planungsraum Ost", "Planungsraum West", "Königsmühl", "Arbeit", "Bildung", "near the mean", "++", "−−" } )
    EXPECT_TRUE( text.contains( QString::fromUtf8( expected ) ) ) << expected;
  EXPECT_EQ( text.count( QStringLiteral( "►" ) ), 1 );
}

TEST( MonitorSheet, ALayerWithoutDimensionsIsRefusedInASentence )
{
  const OutputFolder folder;
  const std::unique_ptr<QgsVectorLayer> areas = classifiedDistrict( QStringLiteral( "areas" ), { 1, 2 } );
  const AlgorithmRun run( QStringLiteral( "monitorsheet" ),
    { { QStringLiteral( "INPUT" ), QVariant::fromValue( areas.get() ) },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "blatt.pdf" ) ) } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "has no dimensions" ) );
}

TEST( MonitorSheet, AHeadingNeverStandsAloneAndAllRowsFindAPage )
{
  MonitorSheet sheet;
  sheet.title = QStringLiteral( "Monitor" );
  sheet.dimensions << QStringLiteral( "Arbeit" );
  for ( int i = 0; i < 100; ++i )
    sheet.rows.push_back( { QStringLiteral( "Gemeinde %1" ).arg( i ), QStringLiteral( "Gruppe %1" ).arg( i / 3 ), false, { 1 + i % 5 } } );
  const QSizeF page( 297, 210 );
  QgsProject project;
  EXPECT_EQ( static_cast<int>( sheetLayouts( project, sheet, page ).size() ), sheetPages( sheet, page ) );
  EXPECT_GE( sheetPages( sheet, page ), 4 );
}

TEST( MonitorSheet, SignsGoUpWithTheClass )
{
  EXPECT_EQ( classSign( 5 ), QStringLiteral( "++" ) );
  EXPECT_EQ( classSign( 3 ), QStringLiteral( "0" ) );
  EXPECT_EQ( classSign( 1 ), QStringLiteral( "−−" ) );
  EXPECT_EQ( classSign( -1 ), QStringLiteral( "·" ) );
}
