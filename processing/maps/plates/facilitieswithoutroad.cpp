#include "maps/plates/facilitieswithoutroad.h"

#include "maps/plates/classplate.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <vector>

namespace sozialraum
{

  std::unique_ptr<QgsVectorLayer> facilitiesWithoutRoad(
    const QgsVectorLayer &facilities, const QgsVectorLayer &rings, const QgsCoordinateReferenceSystem &metric )
  {
    constexpr double farthest = 200.0; // metres, as the catchments have it
    auto without = std::make_unique<QgsVectorLayer>( QStringLiteral( "Point" ), QString(), QStringLiteral( "memory" ) );
    without->setCrs( facilities.crs() );
    without->dataProvider()->addAttributes( facilities.fields().toList() );
    without->updateFields();
    const QgsCoordinateTransform ofRings( rings.crs(), metric, QgsCoordinateTransformContext() );
    const QgsCoordinateTransform ofFacilities( facilities.crs(), metric, QgsCoordinateTransformContext() );
    std::vector<QgsGeometry> catchments;
    QgsFeatureIterator features = rings.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      if ( !feature.hasGeometry() )
        continue;
      catchments.push_back( feature.geometry() );
      catchments.back().transform( ofRings );
    }
    features = facilities.getFeatures();
    QgsFeatureList found;
    while ( features.nextFeature( feature ) )
    {
      QgsGeometry place = feature.geometry();
      if ( place.isNull() )
        continue;
      place.transform( ofFacilities );
      const QgsRectangle around = place.boundingBox().buffered( farthest );
      const bool isServed = std::any_of( catchments.begin(), catchments.end(), [&]( const QgsGeometry &catchment ) {
        return catchment.boundingBox().intersects( around ) && catchment.distance( place ) <= farthest;
      } );
      if ( isServed )
        continue;
      QgsFeature crossed( without->fields() );
      crossed.setGeometry( QgsGeometry::fromPointXY( feature.geometry().asPoint() ) );
      crossed.setAttributes( feature.attributes() );
      found << crossed;
    }
    without->dataProvider()->addFeatures( found );
    without->updateExtents();
    return without;
  }

  QStringList namesOfFacilities( const QgsVectorLayer &crossed )
  {
    const QString field = guessNameField( crossed );
    QStringList names;
    QgsFeatureIterator features = crossed.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
      names << ( field.isEmpty() ? QString::number( feature.id() ) : feature.attribute( field ).toString() );
    return names;
  }

}
