#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "maps/styles/classstyle.h"
#include "maps/charts/matrixlegend.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsdatadefinedsizelegend.h>
#include <qgsfeatureiterator.h>
#include <qgslayertree.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsmarkersymbol.h>
#include <qgspallabeling.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayerlabeling.h>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

namespace
{
  IndicatorProperties about( const QString &name, const QString &period, bool isCount )
  {
    IndicatorProperties indicator = municipalityIndicator( name, period, isCount );
    if ( !isCount )
      indicator.districtValue = period.toInt() - 2010;
    return indicator;
  }

  //! The sample district with a rate in three years, another in one and a count, as joined.
  std::unique_ptr<QgsVectorLayer> joinedDistrict()
  {
    const QgsVectorLayer municipalities = sampleMunicipalities();
    auto layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "MultiPolygon?crs=EPSG:25833&field=GEN:string&field=unemployment_rate_2019:double&field=unemployment_rate_2021:"
                      "double&field=unemployment_rate_2023:double&field=gruene_daecher_2023:double&field=bevoelkerung_2023:double" ),
      QStringLiteral( "joined" ), QStringLiteral( "memory" ) );
    QgsFeatureIterator features = municipalities.getFeatures();
    QgsFeature municipality;
    int i = 0;
    while ( features.nextFeature( municipality ) )
    {
      QgsFeature feature( layer->fields() );
      feature.setGeometry( municipality.geometry() );
      const double rate = 4.0 + 0.4 * i;
      feature.setAttributes( QVector<QVariant>{ municipality.attribute( QStringLiteral( "GEN" ) ), rate, rate + 1,
        i == 3 ? QVariant() : QVariant( rate + 2 ), 0.5 * i, i == 7 ? QVariant() : QVariant( 1000.0 * ( i + 1 ) ) } );
      layer->dataProvider()->addFeature( feature );
      ++i;
    }
    layer->updateExtents();
    IndicatorPropertiesByField properties;
    for ( const QString &year : { QStringLiteral( "2019" ), QStringLiteral( "2021" ), QStringLiteral( "2023" ) } )
      properties.insert( QStringLiteral( "unemployment_rate_" ) + year, about( QStringLiteral( "Arbeitslosenquote" ), year, false ) );
    properties.insert(
      QStringLiteral( "gruene_daecher_2023" ), about( QStringLiteral( "Anteil begrünter Dächer" ), QStringLiteral( "2023" ), false ) );
    properties.insert( QStringLiteral( "bevoelkerung_2023" ), about( QStringLiteral( "Bevölkerung" ), QStringLiteral( "2023" ), true ) );
    setIndicatorProperties( *layer, properties );
    return layer;
  }

  class Atlas : public ::testing::Test
  {
  protected:
    QString maps() const { return mFolder.path( QStringLiteral( "maps" ) ); }
    QString file( const QString &name ) const { return QDir( maps() ).filePath( name ); }
    QStringList files() const { return QDir( maps() ).entryList( QDir::Files | QDir::Hidden, QDir::Name ); }

    QVariantMap parameters( const QVariantMap &more = {} ) const
    {
      QVariantMap all{
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( mJoined.get() ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
        { QStringLiteral( "FOLDER" ), maps() },
      };
      for ( auto it = more.begin(); it != more.end(); ++it )
        all.insert( it.key(), it.value() );
      return all;
    }

    QString catalogue()
    {
      QFile list( mFolder.path( QStringLiteral( "catalogue.csv" ) ) );
      EXPECT_TRUE( list.open( QIODevice::WriteOnly ) );
      list.write( "id;name_de;numerator;denominator;factor;unit;domain;polarity\n"
                  "unemployment_rate;Arbeitslosenquote;arbeitslose;bevoelkerung;100;Prozent;employment;higher_is_worse\n" );
      return list.fileName();
    }

    //! The saved project; it must live as long as its layouts are looked at.
    QgsProject &savedProject()
    {
      EXPECT_TRUE( mProject.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
      return mProject;
    }

    OutputFolder mFolder;
    std::unique_ptr<QgsVectorLayer> mJoined = joinedDistrict();
    QgsProject mProject;
  };

  QgsVectorLayer *layerNamed( const QgsProject &project, const QString &name )
  {
    const QList<QgsMapLayer *> layers = project.mapLayersByName( name );
    return layers.isEmpty() ? nullptr : qobject_cast<QgsVectorLayer *>( layers.first() );
  }

  QString textOf( const QgsPrintLayout &layout, const char *id )
  {
    const auto *label = dynamic_cast<const QgsLayoutItemLabel *>( layout.itemById( QLatin1String( id ) ) );
    return label ? label->currentText() : QString();
  }

  //! Limits of the classes, as the legend writes them.
  QStringList classLabels( const QgsVectorLayer &layer )
  {
    QStringList labels;
    const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() );
    for ( const QgsRendererCategory &category : renderer ? renderer->categories() : QgsCategoryList() )
      labels << category.label().remove( QRegularExpression( QStringLiteral( " \\(\\d+\\)$" ) ) );
    return labels;
  }
}

TEST_F( Atlas, AJoinedLayerGivesAPlateOfEachRateInItsLatestPeriod )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters() );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( files().join( QLatin1Char( ' ' ) ),
    QStringLiteral( "anteil_begruenter_daecher_2023.pdf arbeitslosenquote_2023.pdf layers.gpkg monitor.qgz sozialraum-monitor.json" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "“Bevölkerung” is a count" ) );
}

TEST_F( Atlas, ThePeriodIsChosenByItsYear )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "PERIOD" ), QStringLiteral( "2019;2021" ) },
      { QStringLiteral( "INDICATORS" ), QStringLiteral( "Arbeitslosenquote" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( files().join( QLatin1Char( ' ' ) ),
    QStringLiteral( "arbeitslosenquote_2019.pdf arbeitslosenquote_2021.pdf layers.gpkg monitor.qgz sozialraum-monitor.json" ) );
}

TEST_F( Atlas, OneFileHoldsContentsOverviewAndPlatesWithTheirPages )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "PDF" ), QStringLiteral( "atlas" ) }, { QStringLiteral( "PERIOD" ), QStringLiteral( "all" ) },
      { QStringLiteral( "TITLE" ), QString() } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "atlas" ) );
  EXPECT_EQ( files().join( QLatin1Char( ' ' ) ), QStringLiteral( "atlas.pdf layers.gpkg monitor.qgz sozialraum-monitor.json" ) );
  EXPECT_EQ( savedProject().layoutManager()->printLayouts().size(), 6 );

  const QString text = textOfPdf( file( QStringLiteral( "atlas.pdf" ) ) );
  if ( text.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  const QStringList pages = text.split( QChar( 0x0c ), Qt::SkipEmptyParts );
  ASSERT_EQ( pages.size(), 6 );
  EXPECT_THAT( pages[0].toStdString(), HasSubstr( "Contents" ) );
  EXPECT_THAT( pages[1].toStdString(), HasSubstr( "Overview" ) );
  EXPECT_TRUE( pages[0].contains( QRegularExpression( QStringLiteral( "Arbeitslosenquote, 2019\\s+3\\n" ) ) ) ) << pages[0].toStdString();
  EXPECT_THAT( pages[2].toStdString(), HasSubstr( "Arbeitslosenquote" ) );
  EXPECT_THAT( QString( pages[2] ).remove( QLatin1Char( ' ' ) ).toStdString(), HasSubstr( "3/6" ) );
  EXPECT_THAT( pages[5].toStdString(), HasSubstr( "Anteil begrünter Dächer" ) );
}

TEST_F( Atlas, TheAtlasIsTheSameByteForByteAndNamesNobody )
{
  const QVariantMap atlas = parameters( { { QStringLiteral( "PDF" ), QStringLiteral( "atlas" ) } } );
  QByteArray first;
  for ( int run = 0; run < 2; ++run )
  {
    ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), atlas ).succeeded() );
    QFile pdf( file( QStringLiteral( "atlas.pdf" ) ) );
    ASSERT_TRUE( pdf.open( QIODevice::ReadOnly ) );
    const QByteArray bytes = pdf.readAll();
    EXPECT_EQ( bytes.indexOf( "/Author" ), -1 );
    EXPECT_EQ( bytes.indexOf( maps().toUtf8() ), -1 );
    EXPECT_TRUE( run == 0 || bytes == first );
    first = bytes;
  }
}

TEST_F( Atlas, ItsPagesLookAsThePlatesDoAlone )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "PDF" ), QStringLiteral( "both" ) }, { QStringLiteral( "PERIOD" ), QStringLiteral( "2021;2023" ) },
      { QStringLiteral( "INDICATORS" ), QStringLiteral( "Arbeitslosenquote" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "atlas_and_plates" ) );
  const QString atlas = file( QStringLiteral( "atlas.pdf" ) );
  int page = 3; // after contents and overview
  for ( const QString &name : { QStringLiteral( "arbeitslosenquote_2021.pdf" ), QStringLiteral( "arbeitslosenquote_2023.pdf" ) } )
  {
    SCOPED_TRACE( name.toStdString() );
    const QImage alone = pictureOfPage( file( name ), 1 );
    if ( alone.isNull() )
      GTEST_SKIP() << "pdftoppm is not installed";
    EXPECT_LT( shareOfDifferentPixels( alone, pictureOfPage( atlas, page ) ), differenceOfEqualPages );
    EXPECT_LT( shiftOfWords( file( name ), 1, atlas, page ), shiftOfEqualPages );
    ++page;
  }
}

TEST_F( Atlas, TheCatalogueGivesDomainsAndColoursAndTellsWhatItLacks )
{
  const AlgorithmRun run(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "CATALOGUE" ), QVariantList{ catalogue() } } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "“Anteil begrünter Dächer” has no row in the catalogue" ) );
  const QgsProject &project = savedProject();
  EXPECT_NE( project.layerTreeRoot()->findGroup( QStringLiteral( "Employment" ) ), nullptr );
  EXPECT_NE( project.layerTreeRoot()->findGroup( QStringLiteral( "Other indicators" ) ), nullptr );
  const QgsVectorLayer *rate = layerNamed( project, QStringLiteral( "Arbeitslosenquote 2023" ) );
  ASSERT_NE( rate, nullptr );
  const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( rate->renderer() );
  EXPECT_EQ( renderer->categories().first().symbol()->color(), classColors( 5, ClassPalette::Burden ).front() );
}

TEST_F( Atlas, ACountThatIsAskedForBecomesCirclesWhoseAreaIsTheCount )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters(
      { { QStringLiteral( "INDICATORS" ), QStringLiteral( "Bevölkerung" ) }, { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "count" ) );
  const QgsVectorLayer *circles = layerNamed( savedProject(), QStringLiteral( "Bevölkerung 2023" ) );
  ASSERT_NE( circles, nullptr );
  EXPECT_EQ( circles->geometryType(), Qgis::GeometryType::Point );
  EXPECT_EQ( circles->featureCount(), 29 );
  const auto *renderer = dynamic_cast<const QgsSingleSymbolRenderer *>( circles->renderer() );
  ASSERT_NE( renderer, nullptr );
  ASSERT_NE( renderer->dataDefinedSizeLegend(), nullptr );
  EXPECT_EQ( renderer->dataDefinedSizeLegend()->legendType(), QgsDataDefinedSizeLegend::LegendCollapsed );

  const QgsProperty size = dynamic_cast<const QgsMarkerSymbol *>( renderer->symbol() )->dataDefinedSize();
  QgsExpressionContext context;
  const auto widthFor = [&]( double count ) {
    QgsFeature feature( circles->fields() );
    feature.setAttribute( QStringLiteral( "bevoelkerung_2023" ), count );
    feature.setValid( true );
    context.setFeature( feature );
    context.setFields( circles->fields() );
    return size.valueAsDouble( context );
  };
  EXPECT_GT( widthFor( 1000 ), 0.5 );
  EXPECT_NEAR( widthFor( 20000 ) / widthFor( 5000 ), 2.0, 1e-6 );
}

TEST_F( Atlas, AClassifiedCountIsDrawnAsCirclesWithAWarning )
{
  const std::unique_ptr<QgsVectorLayer> layer = classifiedDistrict( QStringLiteral( "count" ), { 1, 2, 3 } );
  const IndicatorProperties count = about( QStringLiteral( "Arbeitslose" ), QStringLiteral( "2023" ), true );
  IndicatorProperties classified = count;
  classified.classifiedField = QStringLiteral( "value" );
  setIndicatorProperties( *layer, { { QStringLiteral( "class_id" ), classified }, { QStringLiteral( "value" ), count } } );
  const AlgorithmRun run(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( layer.get() ) } } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "drawn as circles" ) );
  EXPECT_EQ( layerNamed( savedProject(), QStringLiteral( "Arbeitslose 2023" ) )->geometryType(), Qgis::GeometryType::Point );
}

TEST_F( Atlas, SmallMultiplesHaveOneFrameOneScaleAndOneSetOfClasses )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "DISPLAY" ), QStringLiteral( "small_multiples" ) },
      { QStringLiteral( "INDICATORS" ), QStringLiteral( "unemployment_rate" ) },
      { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "multiples" ) );
  const QgsProject &project = savedProject();
  ASSERT_EQ( project.layoutManager()->printLayouts().size(), 1 );
  const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
  std::vector<const QgsLayoutItemMap *> maps;
  for ( const char *id : { "map", "map_2", "map_3" } )
    maps.push_back( dynamic_cast<const QgsLayoutItemMap *>( layout.itemById( QLatin1String( id ) ) ) );
  QStringList labels;
  for ( const QgsLayoutItemMap *map : maps )
  {
    ASSERT_NE( map, nullptr );
    EXPECT_NEAR( map->scale(), maps.front()->scale(), 1.0 );
    EXPECT_EQ( map->extent().center().toString( 0 ), maps.front()->extent().center().toString( 0 ) );
    const QStringList own =
      classLabels( *qobject_cast<QgsVectorLayer *>( map->layers().first() ) ).filter( QRegularExpression( QStringLiteral( "\\d" ) ) );
    labels = labels.isEmpty() ? own : labels;
    EXPECT_EQ( own, labels );
  }
  EXPECT_GE( labels.size(), 4 );
  EXPECT_EQ( textOf( layout, "caption_1" ), QStringLiteral( "2019 · district: 9.0" ) );
  EXPECT_EQ( textOf( layout, "caption_3" ), QStringLiteral( "2023 · district: 13.0" ) );
}

TEST_F( Atlas, AComparisonShowsTheFirstAndTheLastPeriod )
{
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "DISPLAY" ), QStringLiteral( "comparison" ) } } ) )
      .succeeded() );
  const QgsProject &project = savedProject();
  const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
  EXPECT_THAT( textOf( layout, "caption_1" ).toStdString(), HasSubstr( "2019" ) );
  EXPECT_THAT( textOf( layout, "caption_2" ).toStdString(), HasSubstr( "2023" ) );
  EXPECT_EQ( layout.itemById( QStringLiteral( "map_3" ) ), nullptr );
}

TEST_F( Atlas, DeviationIsColouredOnBothSidesOfTheDistrict )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "DISPLAY" ), QStringLiteral( "deviation" ) },
      { QStringLiteral( "INDICATORS" ), QStringLiteral( "unemployment_rate_2023" ) },
      { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "deviation" ) );
  const QgsVectorLayer *layer = layerNamed( savedProject(), QStringLiteral( "Arbeitslosenquote 2023" ) );
  ASSERT_NE( layer, nullptr );
  const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer->renderer() );
  EXPECT_EQ( renderer->categories().first().symbol()->color(), classColors( 5, ClassPalette::Diverging ).front() );
}

TEST_F( Atlas, StatusAndDynamicsHaveTheirMatrix )
{
  AlgorithmRun status( QStringLiteral( "statusdynamics" ),
    { { QStringLiteral( "INPUT" ), QVariant::fromValue( mJoined.get() ) },
      { QStringLiteral( "STATUS_FIELDS" ), QStringList{ QStringLiteral( "unemployment_rate_2021" ) } },
      { QStringLiteral( "DYNAMICS_FIELDS" ), QStringList{ QStringLiteral( "gruene_daecher_2023" ) } },
      { QStringLiteral( "OUTPUT" ), mFolder.path( QStringLiteral( "status.gpkg" ) ) } } );
  ASSERT_TRUE( status.succeeded() ) << status.error().toStdString();
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "INPUT" ), QVariantList{ status.result( QStringLiteral( "OUTPUT" ) ) } },
      { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) }, { QStringLiteral( "TITLE" ), QStringLiteral( "Status und Dynamik" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( mFolder, QStringLiteral( "status" ) );
  // The matrix explains the groups, so the legend need not.
  const QString text = textOfPdf( file( QStringLiteral( "status_und_dynamik.pdf" ) ) );
  EXPECT_THAT( text.toStdString(), Not( HasSubstr( "status high, dynamics positive" ) ) );
  for ( const char *expected : { "Dynamics", "very low", "stable", "negative", "In the fields: number of areas, 30 in all" } )
    EXPECT_TRUE( text.isEmpty() || text.contains( QLatin1String( expected ) ) ) << expected;
  // Names keep off the signs in the middle of the areas.
  const QList<QgsMapLayer *> layers = savedProject().mapLayers().values();
  ASSERT_EQ( layers.size(), 1 );
  const QgsPalLayerSettings names = qobject_cast<QgsVectorLayer *>( layers.first() )->labeling()->settings();
  EXPECT_EQ( names.placement, Qgis::LabelPlacement::OverPoint );
  EXPECT_EQ( names.pointSettings().quadrant(), Qgis::LabelQuadrantPosition::Below );
  EXPECT_GT( names.yOffset, 1.2 );
  const std::unique_ptr<QgsVectorLayer> groups( status.layer( QStringLiteral( "OUTPUT" ) )->clone() );
  EXPECT_TRUE( isStatusDynamics( *groups ) );
  const std::string matrix = matrixLegendSvg( *groups, QSizeF( 69, 32 ) ).toStdString();
  for ( const char *expected : { "Dynamics", "Status", "very low", "stable", "negative" } )
    EXPECT_THAT( matrix, HasSubstr( expected ) );
}

TEST_F( Atlas, AnIndicatorThatTheLayerLacksIsNamed )
{
  const AlgorithmRun run(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "INDICATORS" ), QStringLiteral( "Geburtenrate" ) } } ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "has no indicator “Geburtenrate”" ) );
  EXPECT_TRUE( files().isEmpty() );
}

TEST_F( Atlas, APeriodThatIsNotThereLeavesNothingToDraw )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "PERIOD" ), QStringLiteral( "1999" ) } } ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "nothing to draw" ) );
  EXPECT_TRUE( files().isEmpty() );
}

TEST_F( Atlas, CancelledBeforeItsEndThereIsNoAtlas )
{
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "PDF" ), QStringLiteral( "both" ) }, { QStringLiteral( "PERIOD" ), QStringLiteral( "all" ) } } ), 45 );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "Nothing was written" ) );
  EXPECT_TRUE( files().isEmpty() ) << files().join( QLatin1Char( ' ' ) ).toStdString();
}
