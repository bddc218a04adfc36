#include "classifieddistrict.h"
#include "maps/styles/indicatorproperties.h"
#include "reportplates.h"

#include <QFile>
#include <gmock/gmock.h>
#include <qgsfeatureiterator.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutmanager.h>
#include <qgsvectordataprovider.h>

using namespace sozialraum;
using ::testing::HasSubstr;

TEST_F( ReportPlates, ATableBehindThePlateHasEveryAreaAndNoMoreThanTheMap )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "TABLES" ), true }, { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) },
      { QStringLiteral( "PDF" ), QStringLiteral( "both" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "tables" ) );
  EXPECT_EQ( files().join( QLatin1Char( ' ' ) ),
    QStringLiteral( "arbeitslosenquote_2023.pdf arbeitslosenquote_2023.png arbeitslosenquote_2023_table.png atlas.pdf" ) );
  const QgsPrintLayout *table = layoutEndingWith( savedProject(), QStringLiteral( ", table" ) );
  ASSERT_TRUE( table );
  const QStringList texts = labelsOf( *table );
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  while ( features.nextFeature( area ) )
  {
    EXPECT_TRUE( texts.contains( area.attribute( QStringLiteral( "GEN" ) ).toString() ) );
    const QVariant value = area.attribute( QStringLiteral( "quote_2023" ) );
    if ( !value.isNull() )
    {
      EXPECT_TRUE( texts.contains( QString::number( value.toDouble(), 'f', 1 ) ) ) << value.toDouble();
    }
  }
  EXPECT_EQ( texts.count( QStringLiteral( "confidential" ) ), 1 );
  EXPECT_TRUE( texts.contains( QStringLiteral( "Landkreis Musterland" ) ) );
  EXPECT_TRUE( texts.contains( QStringLiteral( "5.7" ) ) );
  EXPECT_TRUE( texts.contains( QStringLiteral( "Beispielland" ) ) );

  const QString pdf = textOfPdf( file( QStringLiteral( "arbeitslosenquote_2023.pdf" ) ) );
  if ( pdf.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  EXPECT_EQ( pdf.split( QChar( 0x0c ), Qt::SkipEmptyParts ).size(), 2 );
  const QString atlas = textOfPdf( file( QStringLiteral( "atlas.pdf" ) ) );
  EXPECT_EQ( atlas.split( QChar( 0x0c ), Qt::SkipEmptyParts ).size(), 4 );
  EXPECT_THAT( QString( atlas ).remove( QLatin1Char( ' ' ) ).toStdString(), HasSubstr( "3/4" ) );
}

TEST_F( ReportPlates, AreasOfOneNameHaveARowEachInTheTable )
{
  const int name = mJoined->fields().lookupField( QStringLiteral( "GEN" ) );
  QgsChangedAttributesMap renamed;
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  for ( int i = 0; i < 2 && features.nextFeature( area ); ++i )
    renamed.insert( area.id(), { { name, QStringLiteral( "Neustadt" ) } } );
  mJoined->dataProvider()->changeAttributeValues( renamed );
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "TABLES" ), true } } ) ).succeeded() );
  const QgsPrintLayout *table = layoutEndingWith( savedProject(), QStringLiteral( ", table" ) );
  ASSERT_TRUE( table );
  const QStringList texts = labelsOf( *table );
  EXPECT_EQ( texts.count( QStringLiteral( "Neustadt" ) ), 2 );
  EXPECT_TRUE( texts.contains( QStringLiteral( "5.0" ) ) ); // 57 of 1,150
  EXPECT_TRUE( texts.contains( QStringLiteral( "5.5" ) ) ); // 65 of 1,179
}

TEST_F( ReportPlates, AChartThatThePageHasNoRoomForIsTold )
{
  const int group = mJoined->fields().lookupField( QStringLiteral( "raum" ) );
  QgsChangedAttributesMap all;
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  while ( features.nextFeature( area ) )
    all.insert( area.id(), { { group, QStringLiteral( "Alle" ) } } );
  mJoined->dataProvider()->changeAttributeValues( all );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "GROUP_FIELD" ), QStringLiteral( "raum" ) },
      { QStringLiteral( "LAYOUT" ), QStringLiteral( "a4_landscape" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const QgsPrintLayout *layout = layoutEndingWith( savedProject(), QStringLiteral( "Alle: Arbeitslosenquote 2023" ) );
  ASSERT_TRUE( layout );
  EXPECT_EQ( layout->itemById( QStringLiteral( "below" ) ), nullptr );
  EXPECT_EQ( run.log().count( QStringLiteral( "The chart below the map is left out" ) ), 1 ) << run.log().toStdString();
}

TEST_F( ReportPlates, TheTimeSeriesStandsBelowTheMap )
{
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "BELOW" ), QStringLiteral( "time_series" ) } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "series" ) );
  const QgsPrintLayout *layout = savedProject().layoutManager()->printLayouts().first();
  ASSERT_TRUE( layout->itemById( QStringLiteral( "below" ) ) );
  const QgsLayoutItemMap *map = mapOf( *layout );
  EXPECT_LE( map->pos().y() + map->rect().height(), layout->itemById( QStringLiteral( "below" ) )->pos().y() );
  const QStringList texts = labelsOf( *layout );
  for ( const char *text : { "Arbeitslosenquote (Prozent)", "2019", "2023", "5.7", "5.9", "Landkreis Musterland", "Beispielland" } )
    EXPECT_TRUE( texts.contains( QString::fromUtf8( text ) ) ) << text;
}

TEST_F( ReportPlates, AChartBelowFillsTheWidthOfItsMaps )
{
  const auto widthOfChart = []( const QgsPrintLayout &layout ) {
    double right = 0.0;
    QList<QgsLayoutItemLabel *> labels;
    layout.layoutItems( labels );
    for ( const QgsLayoutItemLabel *label : labels )
    {
      if ( label->id().startsWith( QLatin1String( "below_text_" ) ) )
        right = std::max( right, label->pos().x() + label->rect().width() );
    }
    return right - layout.itemById( QStringLiteral( "below" ) )->pos().x();
  };
  for ( const QVariantMap &kind : { QVariantMap{ { QStringLiteral( "DISPLAY" ), QStringLiteral( "comparison" ) },
                                      { QStringLiteral( "PERIOD" ), QStringLiteral( "all" ) } },
          QVariantMap{ { QStringLiteral( "BELOW" ), QStringLiteral( "time_series" ) } },
          QVariantMap{ { QStringLiteral( "BELOW" ), QStringLiteral( "comparison_with_others" ) } } } )
  {
    SCOPED_TRACE( kind.first().toString().toStdString() );
    ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( kind ) ).succeeded() );
    const QgsPrintLayout *layout = savedProject().layoutManager()->printLayouts().first();
    ASSERT_TRUE( layout->itemById( QStringLiteral( "below" ) ) );
    double maps = 0.0; // from the left of the first to the right of the last
    for ( const char *id : { "map", "map_2" } )
    {
      if ( const QgsLayoutItemMap *map = mapOf( *layout, id ) )
        maps = map->pos().x() + map->rect().width() - mapOf( *layout )->pos().x();
    }
    EXPECT_GT( widthOfChart( *layout ), 0.9 * maps );
    EXPECT_LT( widthOfChart( *layout ), maps + 0.1 );
    mProject.clear();
    QDir( mFolder.path( QStringLiteral( "maps" ) ) ).removeRecursively();
  }
}

TEST_F( ReportPlates, TheComparisonShowsWhereTheStateOrAnAreaStands )
{
  QgsFeature first;
  ASSERT_TRUE( mJoined->getFeatures().nextFeature( first ) );
  const QString own = first.attribute( QStringLiteral( "GEN" ) ).toString();
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "BELOW" ), QStringLiteral( "comparison_with_others" ) }, { QStringLiteral( "OWN_AREA" ), own } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "spine" ) );
  const QStringList texts = labelsOf( *savedProject().layoutManager()->printLayouts().first() );
  EXPECT_THAT( texts.join( QLatin1Char( '\n' ) ).toStdString(),
    HasSubstr( ( own + QStringLiteral( " (dot) beside Landkreis Musterland" ) ).toStdString() ) );
  EXPECT_TRUE( texts.contains( QStringLiteral( "5.0" ) ) ); // 57 of 1,150
}

TEST_F( ReportPlates, APyramidNeedsItsTableAndCountsTheAreasOfThePlateOnly )
{
  const AlgorithmRun without(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "BELOW" ), QStringLiteral( "pyramid" ) } } ) );
  EXPECT_FALSE( without.succeeded() );
  EXPECT_THAT( without.error().toStdString(), HasSubstr( "choose it as “Population by age and sex”" ) );

  QFile table( mFolder.path( QStringLiteral( "population.csv" ) ) );
  ASSERT_TRUE( table.open( QIODevice::WriteOnly ) );
  QString text = QStringLiteral( "area_key,year,sex,age,count\nelsewhere,2023,m,3,9999\n" );
  QgsFeatureIterator features = mJoined->getFeatures();
  QgsFeature area;
  while ( features.nextFeature( area ) )
    text +=
      QStringLiteral( "%1,2023,m,3,7\n%1,2023,w,90,11\n%1,2022,w,90,1000\n" ).arg( area.attribute( QStringLiteral( "AGS" ) ).toString() );
  table.write( text.toUtf8() );
  table.close();
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "BELOW" ), QStringLiteral( "pyramid" ) }, { QStringLiteral( "POPULATION" ), table.fileName() } } ) )
      .succeeded() );
  keepForLooking( mFolder, QStringLiteral( "pyramid" ) );
  const QStringList texts = labelsOf( *savedProject().layoutManager()->printLayouts().first() );
  EXPECT_TRUE( texts.contains( QStringLiteral( "Men: 210" ) ) );
  EXPECT_TRUE( texts.contains( QStringLiteral( "Women: 330" ) ) );
}
