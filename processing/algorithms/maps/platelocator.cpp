#include "algorithms/maps/platelocator.h"

#include "maps/plates/monitorproject.h"

#include <QCoreApplication>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  static QString locatorText( const char *text )
  {
    return QCoreApplication::translate( "PlateLocator", text );
  }

  //! Whether \a layer is at least twice as wide or as high as \a frame.
  static bool reachesBeyond( const QgsVectorLayer &layer, const PlateFrame &frame )
  {
    constexpr double farEnough = 2.0;
    try
    {
      QgsCoordinateTransform transform( layer.crs(), frame.crs, QgsCoordinateTransformContext() );
      transform.setBallparkTransformsAreAppropriate( true );
      const QgsRectangle extent = transform.transformBoundingBox( layer.extent() );
      return extent.width() >= farEnough * frame.extent.width() || extent.height() >= farEnough * frame.extent.height();
    }
    catch ( const QgsCsException & )
    {
      return false; // it cannot be drawn beside the areas either
    }
  }

  LocatorLayers locatorLayers( const QgsVectorLayer *wider, const QgsVectorLayer *neighbours, const QgsVectorLayer &areas,
    const PlateFrame &frame, MonitorProject &project )
  {
    const QgsVectorLayer *around = wider;
    if ( !around && neighbours && reachesBeyond( *neighbours, frame ) )
      around = neighbours;
    if ( !around )
      return {};
    const QString group = locatorText( QT_TRANSLATE_NOOP( "PlateLocator", "Locator map" ) );
    LocatorLayers layers;
    std::unique_ptr<QgsVectorLayer> own = ownTerritory( areas );
    own->setName( locatorText( QT_TRANSLATE_NOOP( "PlateLocator", "Locator map: territory" ) ) );
    layers.own = project.add( std::move( own ), group, false );
    std::unique_ptr<QgsVectorLayer> wide = widerTerritory( *around );
    wide->setName( locatorText( QT_TRANSLATE_NOOP( "PlateLocator", "Locator map: surroundings" ) ) );
    layers.around = project.add( std::move( wide ), group, false );
    return layers;
  }

}
