#include "maps/plates/locatormap.h"

#include "maps/plates/freeplace.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfillsymbol.h>
#include <qgslayoutitemmap.h>
#include <qgsmemoryproviderutils.h>
#include <qgsprintlayout.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  static constexpr long long sFewAreas = 60; // with borders of their own on a map of some 20 mm

  static std::unique_ptr<QgsVectorLayer> shapesOf( const QgsVectorLayer &areas, const QString &fill, const QString &line )
  {
    std::unique_ptr<QgsVectorLayer> layer(
      QgsMemoryProviderUtils::createMemoryLayer( areas.name(), QgsFields(), areas.wkbType(), areas.crs() ) );
    QgsFeatureList shapes;
    QgsFeatureIterator features = areas.getFeatures( QgsFeatureRequest().setNoAttributes() );
    QgsFeature area;
    while ( features.nextFeature( area ) )
    {
      QgsFeature shape;
      shape.setGeometry( area.geometry() );
      shapes << shape;
    }
    layer->dataProvider()->addFeatures( shapes, QgsFeatureSink::FastInsert );
    layer->updateExtents();
    std::unique_ptr<QgsFillSymbol> symbol(
      QgsFillSymbol::createSimple( { { QStringLiteral( "color" ), fill }, { QStringLiteral( "outline_color" ), line },
        { QStringLiteral( "outline_width" ), QStringLiteral( "0.1" ) }, { QStringLiteral( "joinstyle" ), QStringLiteral( "round" ) } } ) );
    layer->setRenderer( new QgsSingleSymbolRenderer( symbol.release() ) );
    return layer;
  }

  std::unique_ptr<QgsVectorLayer> ownTerritory( const QgsVectorLayer &areas )
  {
    return shapesOf( areas, QStringLiteral( "51,51,51" ), QStringLiteral( "51,51,51" ) );
  }

  std::unique_ptr<QgsVectorLayer> widerTerritory( const QgsVectorLayer &areas )
  {
    const QString grey = QStringLiteral( "217,217,217" );
    return shapesOf( areas, grey, areas.featureCount() <= sFewAreas ? QStringLiteral( "255,255,255" ) : grey );
  }

  static QgsRectangle extentOn( const QgsLayoutItemMap &map, const QgsVectorLayer &layer )
  {
    QgsCoordinateTransform transform( layer.crs(), map.crs(), QgsCoordinateTransformContext() );
    transform.setBallparkTransformsAreAppropriate( true );
    return transform.transformBoundingBox( layer.extent() );
  }

  static std::vector<QgsGeometry> geometriesOn( const QgsLayoutItemMap &map, const QgsVectorLayer &areas )
  {
    const QgsCoordinateTransform transform( areas.crs(), map.crs(), QgsCoordinateTransformContext() );
    std::vector<QgsGeometry> geometries;
    QgsFeatureIterator features = areas.getFeatures( QgsFeatureRequest().setNoAttributes() );
    QgsFeature area;
    while ( features.nextFeature( area ) )
    {
      QgsGeometry geometry = area.geometry();
      geometry.transform( transform );
      geometries.push_back( geometry );
    }
    return geometries;
  }

  static QgsLayoutItemMap *newLocator( QgsPrintLayout &layout, const QgsLayoutItemMap &main, const QRectF &place )
  {
    auto *locator = new QgsLayoutItemMap( &layout );
    locator->setId( QStringLiteral( "locator" ) );
    locator->setFrameEnabled( false );
    locator->setBackgroundColor( Qt::white );
    layout.addLayoutItem( locator );
    locator->setZValue( main.zValue() + 0.9 ); // below an inset
    locator->attemptMove( QgsLayoutPoint( main.pos() + place.topLeft(), Qgis::LayoutUnit::Millimeters ) );
    locator->attemptResize( QgsLayoutSize( place.size(), Qgis::LayoutUnit::Millimeters ) );
    return locator;
  }

  QgsLayoutItemMap *addLocator( QgsPrintLayout &layout, QgsLayoutItemMap &map, const QgsVectorLayer &areas, const LocatorLayers &locator,
    const std::vector<QRectF> &taken )
  {
    auto *ofTemplate = dynamic_cast<QgsLayoutItemMap *>( layout.itemById( QStringLiteral( "locator" ) ) );
    if ( ofTemplate )
      ofTemplate->setVisibility( false );
    if ( !locator.own || !locator.around )
      return nullptr;
    QgsRectangle extent;
    try
    {
      extent = extentOn( map, *locator.around );
      extent.combineExtentWith( extentOn( map, *locator.own ) );
    }
    catch ( const QgsCsException & )
    {
      return nullptr; // a territory that the map's CRS cannot hold
    }
    if ( extent.isEmpty() || !extent.isFinite() )
      return nullptr;
    extent.scale( 1.04 );

    WantedPlace wanted;
    wanted.shape = std::clamp( extent.width() / extent.height(), 0.6, 1.7 );
    wanted.largest = 0.22;
    wanted.smallest = 0.1;
    wanted.least = 14.0;
    const std::optional<QRectF> place = ofTemplate ? QRectF() : freePlace( map, geometriesOn( map, areas ), taken, wanted );
    if ( !place )
      return nullptr;
    QgsLayoutItemMap *item = ofTemplate ? ofTemplate : newLocator( layout, map, *place );
    item->setVisibility( true );
    item->setCrs( map.crs() );
    item->setLayers( { locator.own, locator.around } );
    item->setKeepLayerSet( true );
    item->setFollowVisibilityPreset( false );
    item->zoomToExtent( extent );
    return item;
  }

}
