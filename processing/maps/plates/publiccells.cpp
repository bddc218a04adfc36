#include "maps/plates/publiccells.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsunittypes.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <cmath>
#include <map>
#include <utility>

namespace sozialraum
{

  std::unique_ptr<QgsVectorLayer> countedInCells( const QgsVectorLayer &places, int countField, const PublicCells &cells )
  {
    if ( !places.crs().isValid() || places.crs().isGeographic() )
      throw QgsProcessingException( QCoreApplication::translate(
        "PublicCells", "Cells of %1 m cannot be laid over the layer “%2”, whose coordinates are not metres. Reproject it first." )
          .arg( cells.side )
          .arg( places.name() ) );
    const double side = cells.side * QgsUnitTypes::fromUnitToUnitFactor( Qgis::DistanceUnit::Meters, places.crs().mapUnits() );
    std::map<std::pair<double, double>, double> counts;
    QgsFeature place;
    for ( QgsFeatureIterator features = places.getFeatures(); features.nextFeature( place ); )
    {
      if ( place.geometry().isNull() || place.geometry().isEmpty() )
        continue;
      const QgsPointXY point = place.geometry().centroid().asPoint();
      counts[{ std::floor( point.x() / side ), std::floor( point.y() / side ) }] += place.attribute( countField ).toDouble();
    }
    auto counted = std::make_unique<QgsVectorLayer>( QStringLiteral( "Point" ), places.name(), QStringLiteral( "memory" ) );
    counted->setCrs( places.crs() );
    counted->dataProvider()->addAttributes( { places.fields().at( countField ) } );
    counted->updateFields();
    QgsFeatureList middles;
    for ( const auto &[cell, count] : counts )
    {
      if ( count < cells.fewest )
        continue;
      QgsFeature middle( counted->fields() );
      middle.setGeometry( QgsGeometry::fromPointXY( { ( cell.first + 0.5 ) * side, ( cell.second + 0.5 ) * side } ) );
      middle.setAttribute( 0, count );
      middles << middle;
    }
    if ( middles.isEmpty() )
      return nullptr;
    counted->dataProvider()->addFeatures( middles );
    counted->updateExtents();
    return counted;
  }

}
