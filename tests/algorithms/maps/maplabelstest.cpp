#include "classifieddistrict.h"
#include "maps/styles/areastyle.h"
#include "maps/styles/countcircles.h"
#include "maps/labels/maplabels.h"
#include "maps/plates/mapview.h"
#include "qgisenvironment.h"

#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsdiagramrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgspallabeling.h>
#include <qgspiediagram.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsproperty.h>
#include <qgstextformat.h>
#include <qgstextmasksettings.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

using namespace sozialraum;

namespace
{
  //! A page with a map of the sample district, its names written by \a expression.
  class NamedMap
  {
  public:
    explicit NamedMap( const QString &expression, const std::vector<int> &classIds = { 1, 2 } )
      : mAreas( classifiedDistrict( QStringLiteral( "areas" ), classIds ) )
      , mLayout( &mProject )
      , mMap( new QgsLayoutItemMap( &mLayout ) )
    {
      mAreas->setRenderer( areasBelowCircles( *mAreas, QStringLiteral( "class_id" ) ).release() );
      mAreas->setLabeling( areaLabels( expression ).release() );
      mAreas->setLabelsEnabled( true );
      mLayout.initializeDefaults();
      mLayout.renderContext().setDpi( 150 );
      mLayout.addLayoutItem( mMap );
      mMap->setId( QStringLiteral( "map" ) );
      mMap->attemptSetSceneRect( QRectF( 20, 10, 120, 120 ) );
      showOnMap( *mMap, { mAreas.get() }, mAreas->extent(), mAreas->crs() );
    }

    QgsVectorLayer &areas() { return *mAreas; }
    QgsLayout &layout() { return mLayout; }
    QgsLayoutItemMap &map() { return *mMap; }

    QgsPalLayerSettings settings() const { return mAreas->labeling()->settings(); }
    void setSettings( const QgsPalLayerSettings &settings ) { mAreas->setLabeling( new QgsVectorLayerSimpleLabeling( settings ) ); }

    QImage drawn() { return QgsLayoutExporter( &mLayout ).renderPageToImage( 0, QSize(), 150 ); }

  private:
    QgsProject mProject;
    std::unique_ptr<QgsVectorLayer> mAreas;
    QgsPrintLayout mLayout;
    QgsLayoutItemMap *mMap;
  };

  //! Whether the labels of \a named come from a picture when it is drawn.
  bool hasPicture( NamedMap &named )
  {
    MapLabels labels;
    const LabelsFromPictures fromPictures( named.layout(), labels );
    named.drawn();
    return labels.count() == 1;
  }

  constexpr double sSame = 0.0005; // names alone make more than one in a hundred
}

TEST( MapLabels, AMapWithLabelsFromAPictureLooksAsQgisDrawsIt )
{
  NamedMap named( QStringLiteral( "GEN" ) );
  const QImage byQgis = named.drawn();
  named.areas().setLabelsEnabled( false );
  EXPECT_GT( shareOfDifferentPixels( named.drawn(), byQgis ), 10 * sSame ) << "the names do not show";
  named.areas().setLabelsEnabled( true );

  MapLabels labels;
  {
    const LabelsFromPictures fromPictures( named.layout(), labels );
    EXPECT_FALSE( named.areas().labelsEnabled() );
    EXPECT_LT( shareOfDifferentPixels( named.drawn(), byQgis ), sSame );
  }
  EXPECT_TRUE( named.areas().labelsEnabled() );
  EXPECT_EQ( shareOfDifferentPixels( named.drawn(), byQgis ), 0.0 ) << "something was left";
}

TEST( MapLabels, MapsOfTheSameNamesShareThemWhateverTheirColours )
{
  MapLabels labels;
  for ( const std::vector<int> &classIds : { std::vector<int>{ 1, 2 }, std::vector<int>{ 3 } } )
  {
    NamedMap named( QStringLiteral( "GEN" ), classIds );
    const QImage byQgis = named.drawn();
    const LabelsFromPictures fromPictures( named.layout(), labels );
    EXPECT_LT( shareOfDifferentPixels( named.drawn(), byQgis ), sSame );
    EXPECT_EQ( labels.count(), 1 );
  }
}

TEST( MapLabels, OtherNamesSizesOrExtentsAreOtherLabels )
{
  MapLabels labels;
  NamedMap named( QStringLiteral( "GEN" ) );
  NamedMap values( QStringLiteral( "class_id" ) );
  NamedMap larger( QStringLiteral( "GEN" ) );
  larger.map().attemptSetSceneRect( QRectF( 20, 10, 180, 180 ) );
  NamedMap nearer( QStringLiteral( "GEN" ) );
  nearer.map().setScale( nearer.map().scale() / 2 );
  NamedMap bigger( QStringLiteral( "GEN" ) );
  QgsPalLayerSettings settings = bigger.settings();
  QgsTextFormat format = settings.format();
  format.setSize( 12 );
  settings.setFormat( format );
  bigger.setSettings( settings );

  qsizetype count = 0;
  for ( NamedMap *map : { &named, &values, &larger, &nearer, &bigger } )
  {
    const QImage byQgis = map->drawn();
    const LabelsFromPictures fromPictures( map->layout(), labels );
    EXPECT_LT( shareOfDifferentPixels( map->drawn(), byQgis ), sSame );
    EXPECT_EQ( labels.count(), ++count );
  }
}

TEST( MapLabels, AnAreaThatIsNotDrawnHasNoName )
{
  MapLabels labels;
  for ( const int withoutSymbol : { 0, 2 } )
  {
    NamedMap named( QStringLiteral( "GEN" ), { 1, 2 } );
    QgsCategoryList categories;
    for ( const int classId : { 1, 2 } )
      categories << QgsRendererCategory( classId,
        std::unique_ptr<QgsFillSymbol>( QgsFillSymbol::createSimple( { { QStringLiteral( "color" ), QStringLiteral( "yellow" ) } } ) )
          .release(),
        QString(), classId != withoutSymbol );
    named.areas().setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "class_id" ), categories ) );
    const QImage byQgis = named.drawn();
    const LabelsFromPictures fromPictures( named.layout(), labels );
    EXPECT_LT( shareOfDifferentPixels( named.drawn(), byQgis ), sSame );
  }
  EXPECT_EQ( labels.count(), 2 );
}

TEST( MapLabels, LabelsThatHangOnMoreThanTheirAreasAreLeftToQgis )
{
  NamedMap ofTheLayout( QStringLiteral( "concat(GEN,@layout_name)" ) );
  EXPECT_FALSE( hasPicture( ofTheLayout ) );
  NamedMap ofTheMap( QStringLiteral( "concat(GEN,@map_id)" ) );
  EXPECT_TRUE( hasPicture( ofTheMap ) );

  NamedMap bySize( QStringLiteral( "GEN" ) );
  QgsPalLayerSettings settings = bySize.settings();
  settings.dataDefinedProperties().setProperty(
    QgsPalLayerSettings::Property::Size, QgsProperty::fromExpression( QStringLiteral( "if(@layout_page=1,6,8)" ) ) );
  bySize.setSettings( settings );
  EXPECT_FALSE( hasPicture( bySize ) );

  NamedMap masking( QStringLiteral( "GEN" ) );
  settings = masking.settings();
  QgsTextFormat format = settings.format();
  QgsTextMaskSettings mask;
  mask.setEnabled( true );
  format.setMask( mask );
  settings.setFormat( format );
  masking.setSettings( settings );
  EXPECT_FALSE( hasPicture( masking ) );

  NamedMap withDiagrams( QStringLiteral( "GEN" ) );
  auto *diagrams = new QgsSingleCategoryDiagramRenderer();
  diagrams->setDiagram( new QgsPieDiagram() );
  QgsDiagramSettings pies;
  pies.enabled = true;
  pies.categoryAttributes = QStringList{ QStringLiteral( "class_id" ) };
  diagrams->setDiagramSettings( pies );
  withDiagrams.areas().setDiagramRenderer( diagrams );
  withDiagrams.areas().setDiagramLayerSettings( QgsDiagramLayerSettings() );
  ASSERT_TRUE( withDiagrams.areas().diagramsEnabled() );
  EXPECT_FALSE( hasPicture( withDiagrams ) );

  NamedMap following( QStringLiteral( "GEN" ) );
  following.map().setKeepLayerSet( false );
  EXPECT_FALSE( hasPicture( following ) );
}

TEST( MapLabels, APageWithOneMapThatIsLeftToQgisIsLeftAlone )
{
  NamedMap named( QStringLiteral( "concat(GEN,@layout_name)" ) );
  const QImage byQgis = named.drawn();
  MapLabels labels;
  const LabelsFromPictures fromPictures( named.layout(), labels );
  EXPECT_TRUE( named.areas().labelsEnabled() );
  EXPECT_EQ( shareOfDifferentPixels( named.drawn(), byQgis ), 0.0 );
}
