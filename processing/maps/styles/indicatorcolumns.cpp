#include "maps/styles/indicatorcolumns.h"

#include "maps/styles/indicatorproperties.h"
#include "results/layerlook.h"

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

  //! Whether official data and offices call the key of an area so.
  static bool isNameOfKey( const QString &field )
  {
    static const QStringList names{ QStringLiteral( "ags" ), QStringLiteral( "ags_0" ), QStringLiteral( "ars" ), QStringLiteral( "ars_0" ),
      QStringLiteral( "rs" ), QStringLiteral( "area_key" ), QStringLiteral( "group_key" ), QStringLiteral( "key" ),
      QStringLiteral( "schluessel" ), QStringLiteral( "schlüssel" ), QStringLiteral( "gemeindeschluessel" ),
      QStringLiteral( "gemeindeschlüssel" ), QStringLiteral( "nummer" ), QStringLiteral( "nr" ), QStringLiteral( "id" ) };
    return names.contains( field.toLower() );
  }

  //! Places in \a fields of key and name of an area, and of \a kept with their statuses.
  static QgsAttributeList placesThatStay( const QgsFields &fields, const QStringList &kept )
  {
    const QString name = nameFieldOf( fields );
    QStringList stay = kept;
    for ( const QString &field : kept )
      stay << withStatus( field );
    QgsAttributeList places;
    for ( int field = 0; field < fields.size(); ++field )
    {
      const QString called = fields.at( field ).name();
      if ( called == name || isNameOfKey( called ) || stay.contains( called ) )
        places << field;
    }
    return places;
  }

  std::unique_ptr<QgsVectorLayer> withIndicators( const QgsVectorLayer &joined, const QStringList &kept )
  {
    const IndicatorPropertiesByField indicators = indicatorPropertiesOf( &joined );
    const QgsAttributeList places = placesThatStay( joined.fields(), kept );
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
