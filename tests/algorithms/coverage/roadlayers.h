#pragma once

#include "algorithmrun.h"

#include <gtest/gtest.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>

namespace sozialraum
{

  inline const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );
  inline const QString utm = QStringLiteral( "crs=EPSG:25833" ); //!< in a \a definition of memoryLayer()

  //! A feature of a layer for tests: its geometry as WKT, and its attributes.
  struct Drawn
  {
    QString wkt;
    QVariantList attributes;
  };

  //! A small layer in memory. \a definition is that of the memory provider, like "LineString?crs=EPSG:25833&field=oneway:string".
  inline std::unique_ptr<QgsVectorLayer> memoryLayer( const QString &definition, const std::vector<Drawn> &features )
  {
    auto layer = std::make_unique<QgsVectorLayer>( definition, QStringLiteral( "test" ), QStringLiteral( "memory" ) );
    EXPECT_TRUE( layer->isValid() );
    QgsFeatureList list;
    for ( const Drawn &drawn : features )
    {
      QgsFeature feature( layer->fields() );
      feature.setGeometry( QgsGeometry::fromWkt( drawn.wkt ) );
      QgsAttributes attributes;
      for ( const QVariant &attribute : drawn.attributes )
        attributes << attribute;
      feature.setAttributes( attributes );
      list << feature;
    }
    layer->dataProvider()->addFeatures( list );
    layer->updateExtents();
    return layer;
  }

  inline std::vector<QgsFeature> featuresOf( QgsVectorLayer *layer )
  {
    std::vector<QgsFeature> features;
    QgsFeatureIterator iterator = layer->getFeatures();
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
      features.push_back( feature );
    return features;
  }

}
