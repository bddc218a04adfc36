#include "maps/styles/indicatorcolumns.h"

#include "maps/styles/indicatorproperties.h"

#include <qgsfeatureiterator.h>
#include <qgsmemoryproviderutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  static QString withStatus( const QString &field )
  {
    return field + QStringLiteral( "_status" );
  }

  //! Places of the fields in \a fields that stay: all but the indicators that are not \a kept.
  static QgsAttributeList placesThatStay( const QgsFields &fields, const IndicatorPropertiesByField &indicators, const QStringList &kept )
  {
    QStringList dropped;
    for ( auto indicator = indicators.begin(); indicator != indicators.end(); ++indicator )
    {
      if ( !kept.contains( indicator.key() ) )
        dropped << indicator.key() << withStatus( indicator.key() );
    }
    QgsAttributeList places;
    for ( int field = 0; field < fields.size(); ++field )
    {
      if ( !dropped.contains( fields.at( field ).name() ) )
        places << field;
    }
    return places;
  }

  std::unique_ptr<QgsVectorLayer> withIndicators( const QgsVectorLayer &joined, const QStringList &kept )
  {
    const IndicatorPropertiesByField indicators = indicatorPropertiesOf( &joined );
    const QgsAttributeList places = placesThatStay( joined.fields(), indicators, kept );
    QgsFields fields;
    for ( const int place : places )
      fields.append( joined.fields().at( place ) );

    std::unique_ptr<QgsVectorLayer> layer(
      QgsMemoryProviderUtils::createMemoryLayer( joined.name(), fields, joined.wkbType(), joined.crs() ) );
    QgsFeatureIterator areas = joined.getFeatures( QgsFeatureRequest().setSubsetOfAttributes( places ) );
    QgsFeatureList features;
    QgsFeature area;
    while ( areas.nextFeature( area ) )
    {
      QgsFeature feature( fields );
      feature.setGeometry( area.geometry() );
      for ( int field = 0; field < fields.size(); ++field )
        feature.setAttribute( field, area.attribute( places.at( field ) ) );
      features << feature;
    }
    layer->dataProvider()->addFeatures( features, QgsFeatureSink::FastInsert );
    layer->updateExtents();

    IndicatorPropertiesByField properties;
    for ( const QString &field : kept )
    {
      if ( indicators.contains( field ) )
        properties.insert( field, indicators.value( field ) );
    }
    setIndicatorProperties( *layer, properties );
    return layer;
  }

}
