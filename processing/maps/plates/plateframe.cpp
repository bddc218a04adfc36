#include "maps/plates/platelayout.h"

#include <QCoreApplication>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  static const QgsCoordinateReferenceSystem sWgs84( QStringLiteral( "EPSG:4326" ) );

  static QgsRectangle extentIn( const QgsMapLayer &layer, const QgsCoordinateReferenceSystem &crs )
  {
    QgsCoordinateTransform transform( layer.crs(), crs, QgsCoordinateTransformContext() );
    transform.setBallparkTransformsAreAppropriate( true );
    return transform.transformBoundingBox( layer.extent() );
  }

  //! ETRS89 / UTM in Germany, WGS 84 / UTM elsewhere.
  static QgsCoordinateReferenceSystem utmAt( const QgsPointXY &position )
  {
    const int zone = std::clamp( static_cast<int>( std::floor( ( position.x() + 180.0 ) / 6.0 ) ) + 1, 1, 60 );
    const bool inGermany = position.y() > 47.0 && position.y() < 55.5 && position.x() > 5.5 && position.x() < 15.5;
    if ( inGermany )
      return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:%1" ).arg( 25800 + std::max( zone, 32 ) ) );
    return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:%1" ).arg( ( position.y() < 0 ? 32700 : 32600 ) + zone ) );
  }

  static QgsCoordinateReferenceSystem plateCrs( const QgsMapLayer &layer )
  {
    const bool wouldDistort = layer.crs().isGeographic() || layer.crs().authid() == QLatin1String( "EPSG:3857" );
    return wouldDistort ? utmAt( extentIn( layer, sWgs84 ).center() ) : layer.crs();
  }

  PlateFrame frameOf( const QList<QgsMapLayer *> &layers )
  {
    for ( const QgsMapLayer *layer : layers )
    {
      if ( !layer->crs().isValid() )
        throw QgsProcessingException( QCoreApplication::translate(
          "PlateFrame", "The layer “%1” has no coordinate reference system. Set it in the properties of the layer." )
            .arg( layer->name() ) );
    }
    PlateFrame frame;
    frame.crs = plateCrs( *layers.first() );
    for ( const QgsMapLayer *layer : layers )
    {
      try
      {
        const QgsRectangle extent = extentIn( *layer, frame.crs );
        if ( !extent.isNull() )
          frame.extent.combineExtentWith( extent );
      }
      catch ( const QgsCsException &error )
      {
        throw QgsProcessingException( QCoreApplication::translate( "PlateFrame", "The layer “%1” cannot be brought into %2: %3" )
            .arg( layer->name(), frame.crs.userFriendlyIdentifier(), error.what() ) );
      }
    }
    if ( frame.extent.isNull() || !frame.extent.isFinite() )
      throw QgsProcessingException( QCoreApplication::translate( "PlateFrame", "The layer “%1” has no geometries that could be drawn." )
          .arg( layers.first()->name() ) );
    frame.extent.scale( 1.06 );
    return frame;
  }

}
