#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "maps/styles/classstyle.h"
#include "maps/styles/countcircles.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsdatadefinedsizelegend.h>
#include <qgsfeatureiterator.h>
#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutmanager.h>
#include <qgsmarkersymbol.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectordataprovider.h>

#include <cmath>
#include <functional>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

namespace
{
  //! A column of the joined district.
  struct Column
  {
    QString field;
    QString name;
    QString period;
    bool isCount = false;
    std::function<QVariant( int area )> value = {};
    std::function<QString( int area )> status = {};
    QString unit = QStringLiteral( "Prozent" );
  };

  //! The sample district with \a columns, as joined; the keys are those of the district 99001.
  std::unique_ptr<QgsVectorLayer> joinedWith( const std::vector<Column> &columns )
  {
    const QgsVectorLayer municipalities = sampleMunicipalities();
    QString uri = QStringLiteral( "MultiPolygon?crs=EPSG:25833&field=AGS:string&field=GEN:string" );
    for ( const Column &column : columns )
      uri += QStringLiteral( "&field=%1:double&field=%1_status:string" ).arg( column.field );
    auto layer = std::make_unique<QgsVectorLayer>( uri, QStringLiteral( "joined" ), QStringLiteral( "memory" ) );
    QgsFeatureIterator features = municipalities.getFeatures();
    QgsFeature municipality;
    for ( int area = 0; features.nextFeature( municipality ); ++area )
    {
      QgsFeature feature( layer->fields() );
      feature.setGeometry( municipality.geometry() );
      QgsAttributes attributes;
      attributes << QStringLiteral( "99001%1" ).arg( area, 3, 10, QLatin1Char( '0' ) ) << municipality.attribute( QStringLiteral( "GEN" ) );
      for ( const Column &column : columns )
        attributes << column.value( area ) << ( column.status ? QVariant( column.status( area ) ) : QVariant() );
      feature.setAttributes( attributes );
      layer->dataProvider()->addFeature( feature );
    }
    layer->updateExtents();
    IndicatorPropertiesByField properties;
    for ( const Column &column : columns )
    {
      IndicatorProperties indicator;
      indicator.name = column.name;
      indicator.unit = column.isCount ? QStringLiteral( "Anzahl" ) : column.unit;
      indicator.period = column.period;
      indicator.source = QStringLiteral( "Statistik der Prüfung" );
      indicator.level = QStringLiteral( "municipality" );
      indicator.isCount = column.isCount;
      indicator.decimals = column.isCount ? 0 : 1;
      properties.insert( column.field, indicator );
    }
    setIndicatorProperties( *layer, properties );
    return layer;
  }

  QStringList legendTexts( const QgsPrintLayout &layout )
  {
    auto *legend = dynamic_cast<QgsLayoutItemLegend *>( layout.itemById( QStringLiteral( "legend" ) ) );
    QStringList texts;
    for ( QgsLayerTreeLayer *node : legend->model()->rootGroup()->findLayers() )
    {
      for ( const QgsLayerTreeModelLegendNode *entry : legend->model()->layerLegendNodes( node ) )
        texts << entry->data( Qt::DisplayRole ).toString();
    }
    return texts;
  }

  class HonestScales : public ::testing::Test
  {
  protected:
    //! The log of a run over \a layer with \a more parameters, which must succeed.
    QString run( QgsVectorLayer &layer, const QVariantMap &more = {} )
    {
      QVariantMap parameters{
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( &layer ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "png" ) },
        { QStringLiteral( "DPI" ), 75 },
        { QStringLiteral( "FOLDER" ), mFolder.path( QStringLiteral( "maps" ) ) },
      };
      for ( auto item = more.begin(); item != more.end(); ++item )
        parameters.insert( item.key(), item.value() );
      const AlgorithmRun done( QStringLiteral( "monitormaps" ), parameters );
      EXPECT_TRUE( done.succeeded() ) << done.error().toStdString();
      EXPECT_TRUE( mProject.read( mFolder.path( QStringLiteral( "maps/monitor.qgz" ) ) ) );
      return done.log();
    }

    QList<QgsPrintLayout *> layouts() const { return mProject.layoutManager()->printLayouts(); }

    QString text( int plate, const char *id ) const
    {
      const auto *label = dynamic_cast<const QgsLayoutItemLabel *>( layouts().at( plate )->itemById( QLatin1String( id ) ) );
      return label ? label->currentText() : QString();
    }

    //! The renderers of the layers that draw classes, by the order of the layer tree.
    QList<const QgsCategorizedSymbolRenderer *> classRenderers() const
    {
      QList<const QgsCategorizedSymbolRenderer *> renderers;
      for ( const QgsLayerTreeLayer *node : mProject.layerTreeRoot()->findLayers() )
      {
        const auto *renderer =
          dynamic_cast<const QgsCategorizedSymbolRenderer *>( qobject_cast<QgsVectorLayer *>( node->layer() )->renderer() );
        if ( renderer && renderer->classAttribute() == QLatin1String( "class_id" ) )
          renderers << renderer;
      }
      return renderers;
    }

    static QStringList numbersOf( const QgsCategorizedSymbolRenderer &renderer )
    {
      QStringList labels;
      for ( const QgsRendererCategory &category : renderer.categories() )
        labels << category.label().section( QStringLiteral( " (" ), 0, 0 );
      return labels;
    }

    OutputFolder mFolder;
    QgsProject mProject;
  };

  std::vector<Column> ratesOfTwoYears()
  {
    return { { QStringLiteral( "quote_2011" ), QStringLiteral( "Quote" ), QStringLiteral( "2011" ), false,
               []( int area ) { return 5.0 + 0.29 * area; } },
      { QStringLiteral( "quote_2015" ), QStringLiteral( "Quote" ), QStringLiteral( "2015" ), false,
        []( int area ) { return 50.0 + 0.57 * area; } },
      { QStringLiteral( "quote_2021" ), QStringLiteral( "Quote" ), QStringLiteral( "2021" ), false,
        []( int area ) { return 2.5 + 0.15 * area; } } };
  }
}

TEST_F( HonestScales, PlatesOfSeveralPeriodsShareTheLimitsOfThePeriodsShown )
{
  const std::unique_ptr<QgsVectorLayer> layer = joinedWith( ratesOfTwoYears() );
  run( *layer, { { QStringLiteral( "PERIOD" ), QStringLiteral( "2011;2021" ) } } );
  const QList<const QgsCategorizedSymbolRenderer *> renderers = classRenderers();
  ASSERT_EQ( renderers.size(), 2 );
  EXPECT_EQ( numbersOf( *renderers.at( 0 ) ), numbersOf( *renderers.at( 1 ) ) );
  // 2015 is on no page: with its values all others would be one class.
  EXPECT_FALSE(
    numbersOf( *renderers.at( 0 ) ).join( QLatin1Char( ' ' ) ).contains( QRegularExpression( QStringLiteral( "\\b[3-9]\\d[.,]" ) ) ) );
  EXPECT_THAT( text( 0, "reference" ).toStdString(), HasSubstr( "One set of class limits for all plates, 2011 – 2021" ) );
}

TEST_F( HonestScales, AComparisonHasTheLimitsOfItsTwoPeriods )
{
  const std::unique_ptr<QgsVectorLayer> layer = joinedWith( ratesOfTwoYears() );
  run( *layer,
    { { QStringLiteral( "PERIOD" ), QStringLiteral( "2011;2021" ) }, { QStringLiteral( "DISPLAY" ), QStringLiteral( "comparison" ) } } );
  for ( const QgsCategorizedSymbolRenderer *renderer : classRenderers() )
    EXPECT_FALSE( numbersOf( *renderer ).join( QLatin1Char( ' ' ) ).contains( QRegularExpression( QStringLiteral( "\\b[3-9]\\d[.,]" ) ) ) );
  EXPECT_THAT( text( 0, "source" ).toStdString(), HasSubstr( "2011 – 2021" ) );
}

TEST_F( HonestScales, TheLegendOfASeriesExplainsWhatAnyOfItsMapsShows )
{
  std::vector<Column> columns = ratesOfTwoYears();
  columns[0].status = []( int area ) { return area == 4 ? QStringLiteral( "uncertain" ) : QStringLiteral( "value" ); };
  columns[1].status = []( int area ) { return area == 2 ? QStringLiteral( "secret" ) : QStringLiteral( "value" ); };
  for ( const char *display : { "comparison", "small_multiples" } )
  {
    SCOPED_TRACE( display );
    const std::unique_ptr<QgsVectorLayer> layer = joinedWith( columns );
    run( *layer, { { QStringLiteral( "DISPLAY" ), QLatin1String( display ) } } );
    const QStringList legend = legendTexts( *layouts().first() );
    EXPECT_TRUE( legend.contains( QStringLiteral( "not rated" ) ) ) << legend.join( QLatin1Char( '|' ) ).toStdString();
    EXPECT_EQ( legend.contains( QStringLiteral( "confidential" ) ), display == std::string( "small_multiples" ) );
    EXPECT_FALSE( legend.contains( QStringLiteral( "no data" ) ) );
  }
}

TEST_F( HonestScales, CirclesOfSeveralPeriodsHaveOneScaleThatReachesTheGreatestCount )
{
  const std::unique_ptr<QgsVectorLayer> layer =
    joinedWith( { { QStringLiteral( "arbeitslose_2011" ), QStringLiteral( "Arbeitslose" ), QStringLiteral( "2011" ), true,
                    []( int area ) { return area == 3 ? 4634.0 : 100.0 + area; } },
      { QStringLiteral( "arbeitslose_2021" ), QStringLiteral( "Arbeitslose" ), QStringLiteral( "2021" ), true,
        []( int area ) { return area == 3 ? 2575.0 : 50.0 + area; } } } );
  const QString log = run( *layer,
    { { QStringLiteral( "PERIOD" ), QStringLiteral( "all" ) }, { QStringLiteral( "INDICATORS" ), QStringLiteral( "Arbeitslose" ) } } );
  EXPECT_THAT( log.toStdString(), Not( HasSubstr( "mislead" ) ) );
  std::vector<QString> legends;
  for ( const QgsMapLayer *candidate : mProject.mapLayers() )
  {
    const auto *circles = dynamic_cast<const QgsSingleSymbolRenderer *>( qobject_cast<const QgsVectorLayer *>( candidate )->renderer() );
    if ( !circles || !circles->dataDefinedSizeLegend() )
      continue;
    QString counts;
    for ( const QgsDataDefinedSizeLegend::SizeClass &size : circles->dataDefinedSizeLegend()->classes() )
      counts += QString::number( size.size ) + QLatin1Char( ' ' );
    legends.push_back( counts );
  }
  ASSERT_EQ( legends.size(), 2u );
  EXPECT_EQ( legends[0], legends[1] );
  EXPECT_TRUE( legends[0].startsWith( QLatin1String( "5000 " ) ) ) << legends[0].toStdString();
}

TEST_F( HonestScales, LossesAreCirclesOfASecondColourOnTheSameScaleAndZeroIsZero )
{
  const std::unique_ptr<QgsVectorLayer> layer =
    joinedWith( { { QStringLiteral( "saldo_2023" ), QStringLiteral( "Wanderungssaldo" ), QStringLiteral( "2023" ), true,
      []( int area ) {
        return area == 0 ? QVariant( 0.0 ) : area == 1 || area == 2 ? QVariant() : QVariant( ( area % 2 ? -10.0 : 10.0 ) * area );
      },
      []( int area ) {
        return area == 1 ? QStringLiteral( "secret" ) : area == 2 ? QStringLiteral( "missing" ) : QStringLiteral( "value" );
      } } } );
  run( *layer, { { QStringLiteral( "INDICATORS" ), QStringLiteral( "saldo_2023" ) } } );
  const QStringList legend = legendTexts( *layouts().first() );
  for ( const char *entry : { "above 0", "below 0", "with a count (27)", "0 (1)", "confidential (1)", "no data (1)" } )
    EXPECT_TRUE( legend.contains( QLatin1String( entry ) ) ) << entry << " in " << legend.join( QLatin1Char( '|' ) ).toStdString();
  EXPECT_FALSE( legend.join( QLatin1Char( '|' ) ).contains( QLatin1String( "not rated" ) ) );
  EXPECT_THAT( text( 0, "reference" ).toStdString(), HasSubstr( "28 of 30, of these zero: 1" ) );
  int circles = 0;
  for ( const QgsMapLayer *candidate : mProject.mapLayers() )
  {
    const auto *points = qobject_cast<const QgsVectorLayer *>( candidate );
    circles += points->geometryType() == Qgis::GeometryType::Point ? static_cast<int>( points->featureCount() ) : 0;
  }
  EXPECT_EQ( circles, 27 );
}

TEST( CountCircles, ALegendReachesTheGreatestCount )
{
  for ( const double greatest : { 1.0, 2.0, 57.0, 115.0, 240.0, 999.0, 1000.0, 2575.0, 4634.0, 1234567.0, 0.29 } )
  {
    const std::vector<double> counts = legendCounts( greatest );
    EXPECT_GE( counts.front(), greatest * ( 1.0 - 1e-9 ) ) << greatest;
    EXPECT_LE( counts.front(), 2.0 * greatest ) << greatest;
    for ( std::size_t i = 1; i < counts.size(); ++i )
      EXPECT_LT( counts[i], counts[i - 1] );
  }
  EXPECT_EQ( legendCounts( 1000.0 ).front(), 1000.0 );
}

TEST_F( HonestScales, ValuesOnBothSidesOfZeroDivergeAtZero )
{
  const std::unique_ptr<QgsVectorLayer> layer =
    joinedWith( { { QStringLiteral( "saldo_2023" ), QStringLiteral( "Wanderungssaldo je 1.000" ), QStringLiteral( "2023" ), false,
      []( int area ) { return -4.07 + 0.57 * area; }, {}, QStringLiteral( "je 1000 EW" ) } } );
  run( *layer );
  const QgsCategorizedSymbolRenderer &renderer = *classRenderers().first();
  bool hasZero = false;
  int below = 0;
  for ( const QgsRendererCategory &category : renderer.categories() )
  {
    hasZero = hasZero || category.label().startsWith( QLatin1String( "0.0 to below" ) );
    below += hasZero ? 0 : 1;
  }
  EXPECT_TRUE( hasZero ) << numbersOf( renderer ).join( QLatin1Char( '|' ) ).toStdString();
  const int count = static_cast<int>( renderer.categories().size() );
  const std::vector<QColor> expected = classColors( count, PaletteUse( ClassPalette::Diverging, false, below ) );
  for ( int i = 0; i < count; ++i )
    EXPECT_EQ( renderer.categories().at( i ).symbol()->color().name(), expected[static_cast<std::size_t>( i )].name() ) << i;
}

TEST_F( HonestScales, WhereAllIsLossDarkIsFarFromZero )
{
  const std::unique_ptr<QgsVectorLayer> layer = joinedWith( { { QStringLiteral( "saldo_2023" ), QStringLiteral( "Saldo je 1.000" ),
    QStringLiteral( "2023" ), false, []( int area ) { return -0.07 - 0.29 * area; } } } );
  run( *layer );
  const QgsCategoryList classes = classRenderers().first()->categories();
  EXPECT_LT( classes.first().symbol()->color().lightness(), classes.last().symbol()->color().lightness() );
}

TEST( ClassStyle, NothingIsGreenForWorse )
{
  for ( const bool reversed : { false, true } )
  {
    for ( const QColor &color : classColors( 5, PaletteUse( ClassPalette::Diverging, reversed ) ) )
      EXPECT_FALSE( color.green() > color.red() && color.green() > color.blue() ) << color.name().toStdString();
  }
}

TEST( ClassStyle, ClassesOnBothSidesOfZeroAreAsStrongAsEachOther )
{
  const std::vector<QColor> colors = classColors( 5, PaletteUse( ClassPalette::Diverging, false, 2 ) );
  const std::vector<QColor> mirrored = classColors( 5, PaletteUse( ClassPalette::Diverging, true, 3 ) );
  for ( std::size_t i = 0; i < 5; ++i )
    EXPECT_EQ( colors[i], mirrored[4 - i] );
}

TEST_F( HonestScales, DeviationComesFromTheSumsOfTheCountsAndSaysSo )
{
  const auto workforce = []( int area ) { return 500.0 + 37.0 * area; };
  const auto unemployed = []( int area ) { return 20.0 + 3.0 * ( ( area * 7 ) % 30 ); };
  const std::unique_ptr<QgsVectorLayer> layer =
    joinedWith( { { QStringLiteral( "arbeitslose_2021" ), QStringLiteral( "Arbeitslose" ), QStringLiteral( "2021" ), true, unemployed },
      { QStringLiteral( "erwerbsfaehige_2021" ), QStringLiteral( "Erwerbsfaehige_15_64" ), QStringLiteral( "2021" ), true, workforce },
      { QStringLiteral( "anteil_2021" ), QStringLiteral( "Arbeitslosenanteil_pct" ), QStringLiteral( "2021" ), false,
        [=]( int area ) { return std::round( unemployed( area ) / workforce( area ) * 1e6 ) / 1e4; }, {}, QString() } } );
  double above = 0.0;
  double below = 0.0;
  for ( int area = 0; area < 30; ++area )
  {
    above += unemployed( area );
    below += workforce( area );
  }
  const QString district = QString::number( above / below * 100.0, 'f', 1 );
  run( *layer, { { QStringLiteral( "DISPLAY" ), QStringLiteral( "deviation" ) } } );
  const QStringList legend = legendTexts( *layouts().first() );
  const QString all = QString( legend.join( QLatin1Char( '|' ) ) )
                        .replace( QChar( 0xa0 ), QLatin1Char( ' ' ) )
                        .replace( QLatin1Char( '\n' ), QLatin1Char( ' ' ) );
  EXPECT_TRUE( all.contains( QRegularExpression( QStringLiteral( "more than [\\d.]+ percentage points below the district value \\(%1\\)" )
      .arg( QRegularExpression::escape( district ) ) ) ) )
    << all.toStdString();
  EXPECT_TRUE( all.contains( QStringLiteral( "District value (%1) ± " ).arg( district ) ) ) << all.toStdString();
  EXPECT_EQ( text( 0, "title" ), QStringLiteral( "Arbeitslosenanteil" ) );
  EXPECT_THAT( text( 0, "method" ).toStdString(), HasSubstr( "Arbeitslose / Erwerbsfaehige 15 64" ) );
  // No more than a quarter lies in the outer classes.
  int outer = 0;
  for ( const QgsRendererCategory &category : classRenderers().first()->categories() )
  {
    static const QRegularExpression number( QStringLiteral( "\\((\\d+)\\)$" ) );
    const int id = category.value().toInt();
    outer += id == 1 || id == 5 ? number.match( category.label() ).captured( 1 ).toInt() : 0;
  }
  EXPECT_GT( outer, 0 );
  EXPECT_LE( outer, 8 );
}

TEST_F( HonestScales, DeviationFromASimpleMeanIsAWarning )
{
  const std::unique_ptr<QgsVectorLayer> layer = joinedWith( { { QStringLiteral( "anteil_2021" ), QStringLiteral( "Anteil" ),
    QStringLiteral( "2021" ), false, []( int area ) { return 1.15 * area; } } } );
  const QString log = run( *layer, { { QStringLiteral( "DISPLAY" ), QStringLiteral( "deviation" ) } } );
  EXPECT_THAT( log.toStdString(), HasSubstr( "simple mean, in which villages weigh as much as towns" ) );
  EXPECT_TRUE( legendTexts( *layouts().first() ).join( QLatin1Char( '|' ) ).contains( QLatin1String( "simple mean" ) ) );
}

TEST_F( HonestScales, ALayerOfAPlateHoldsWhatThePlateShows )
{
  const std::unique_ptr<QgsVectorLayer> layer = joinedWith( ratesOfTwoYears() );
  run( *layer, { { QStringLiteral( "PERIOD" ), QStringLiteral( "2011;2021" ) } } );
  for ( const QgsMapLayer *candidate : mProject.mapLayers() )
  {
    int periods = 0;
    for ( const QgsField &field : qobject_cast<const QgsVectorLayer *>( candidate )->fields() )
      periods += field.name().startsWith( QLatin1String( "quote_" ) ) && !field.name().endsWith( QLatin1String( "_status" ) ) ? 1 : 0;
    EXPECT_EQ( periods, 1 ) << candidate->name().toStdString();
  }
}
