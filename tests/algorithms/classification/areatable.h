#pragma once

#include "algorithmrun.h"

#include <QVariant>
#include <gtest/gtest.h>
#include <qgsfeature.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>

namespace sozialraum
{

  //! A small layer in the project for the tests: name and type of each field as in the memory provider ("value:double"), and its rows.
  class AreaTable
  {
  public:
    AreaTable( const QStringList &fields, const std::vector<QVariantList> &rows, const QString &geometryType = QStringLiteral( "None" ) )
      : mLayer( std::make_unique<QgsVectorLayer>(
          geometryType + QStringLiteral( "?crs=EPSG:25833&field=" ) + fields.join( QStringLiteral( "&field=" ) ), QStringLiteral( "areas" ),
          QStringLiteral( "memory" ) ) )
    {
      QgsFeatureList features;
      for ( const QVariantList &row : rows )
      {
        QgsFeature feature( mLayer->fields() );
        for ( int i = 0; i < row.size(); ++i )
          feature.setAttribute( i, row.at( i ) );
        if ( geometryType != QLatin1String( "None" ) )
        {
          const double place = static_cast<double>( features.size() );
          feature.setGeometry( QgsGeometry::fromRect( QgsRectangle( place, 0, place + 1, 1 ) ) );
        }
        features << feature;
      }
      mLayer->dataProvider()->addFeatures( features );
      mLayer->updateExtents();
    }

    //! As a parameter of an algorithm.
    QVariant input() const { return QVariant::fromValue( mLayer.get() ); }
    QgsVectorLayer *layer() const { return mLayer.get(); }

  private:
    std::unique_ptr<QgsVectorLayer> mLayer;
  };

  //! The values of a field in the order of the features.
  inline QVariantList column( QgsVectorLayer *layer, const QString &field )
  {
    QVariantList values;
    QgsFeatureIterator features = layer->getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
      values << feature.attribute( field );
    return values;
  }

}
