#include "maps/styles/indicatorproperties.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <qgsdataprovider.h>
#include <qgsmaplayer.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace sozialraum
{

  static const QString sPropertyKey = QStringLiteral( "sozialraum/indicators" );

  static QJsonObject toJson( const IndicatorProperties &properties )
  {
    QJsonObject object{
      { QStringLiteral( "name" ), properties.name },
      { QStringLiteral( "unit" ), properties.unit },
      { QStringLiteral( "period" ), properties.period },
      { QStringLiteral( "source" ), properties.source },
      { QStringLiteral( "level" ), properties.level },
      { QStringLiteral( "is_count" ), properties.isCount },
      { QStringLiteral( "method" ), properties.method },
      { QStringLiteral( "decimals" ), properties.decimals },
      { QStringLiteral( "classified_field" ), properties.classifiedField },
    };
    // What is not known is not written.
    for ( const auto &[key, text] : { std::pair{ "district_name", properties.districtName },
            std::pair{ "state_name", properties.stateName }, std::pair{ "definition", properties.definition } } )
    {
      if ( !text.isEmpty() )
        object.insert( QLatin1String( key ), text );
    }
    if ( properties.polarity != 0 )
      object.insert( QStringLiteral( "polarity" ), properties.polarity );
    if ( properties.districtValue )
      object.insert( QStringLiteral( "district_value" ), *properties.districtValue );
    if ( properties.stateValue )
      object.insert( QStringLiteral( "state_value" ), *properties.stateValue );
    return object;
  }

  static IndicatorProperties fromJson( const QJsonObject &object )
  {
    const auto text = [&object]( const char *key ) { return object.value( QLatin1String( key ) ).toString(); };
    const auto number = [&object]( const char *key ) -> std::optional<double> {
      const QJsonValue value = object.value( QLatin1String( key ) );
      return value.isDouble() ? std::optional( value.toDouble() ) : std::nullopt;
    };
    IndicatorProperties properties;
    properties.name = text( "name" );
    properties.unit = text( "unit" );
    properties.period = text( "period" );
    properties.source = text( "source" );
    properties.level = text( "level" );
    properties.isCount = object.value( QLatin1String( "is_count" ) ).toBool();
    properties.districtValue = number( "district_value" );
    properties.stateValue = number( "state_value" );
    properties.districtName = text( "district_name" );
    properties.stateName = text( "state_name" );
    properties.definition = text( "definition" );
    properties.polarity = object.value( QLatin1String( "polarity" ) ).toInt();
    properties.method = text( "method" );
    properties.classifiedField = text( "classified_field" );
    properties.decimals = object.value( QLatin1String( "decimals" ) ).toInt( -1 );
    return properties;
  }

  //! The text of the style that the layer is loaded with: from its database, or from the file beside it.
  static QString defaultStyle( const QgsMapLayer &layer )
  {
    const QgsDataProvider *provider = layer.dataProvider();
    QString error;
    if ( provider && provider->styleStorageCapabilities().testFlag( Qgis::ProviderStyleStorageCapability::LoadFromDatabase ) )
      return QgsProviderRegistry::instance()->loadStyle( layer.providerType(), layer.source(), error );
    QFile file( layer.styleURI() );
    return file.open( QIODevice::ReadOnly ) ? QString::fromUtf8( file.readAll() ) : QString();
  }

  static QString storedProperties( const QgsMapLayer &layer )
  {
    const QString own = layer.customProperty( sPropertyKey ).toString();
    if ( !own.isEmpty() )
      return own;
    if ( !defaultStyle( layer ).contains( sPropertyKey ) ) // a copy of the layer is dear
      return QString();

    const std::unique_ptr<QgsMapLayer> withStyle( layer.clone() );
    bool loaded = false;
    withStyle->loadDefaultStyle( loaded );
    return loaded ? withStyle->customProperty( sPropertyKey ).toString() : QString();
  }

  IndicatorPropertiesByField indicatorPropertiesOf( const QgsMapLayer *layer )
  {
    IndicatorPropertiesByField properties;
    if ( !layer )
      return properties;
    const QJsonObject fields = QJsonDocument::fromJson( storedProperties( *layer ).toUtf8() ).object();
    for ( auto field = fields.begin(); field != fields.end(); ++field )
      properties.insert( field.key(), fromJson( field.value().toObject() ) );
    return properties;
  }

  void setIndicatorProperties( QgsMapLayer &layer, const IndicatorPropertiesByField &properties )
  {
    QJsonObject fields;
    for ( auto field = properties.begin(); field != properties.end(); ++field )
      fields.insert( field.key(), toJson( field.value() ) );
    layer.setCustomProperty( sPropertyKey, QString::fromUtf8( QJsonDocument( fields ).toJson( QJsonDocument::Compact ) ) );

    QgsVectorLayer *vectorLayer = qobject_cast<QgsVectorLayer *>( &layer );
    if ( !vectorLayer )
      return;
    for ( auto field = properties.begin(); field != properties.end(); ++field )
    {
      const int index = vectorLayer->fields().lookupField( field.key() );
      if ( index >= 0 )
        vectorLayer->setFieldAlias( index, titleOf( field.value() ) );
    }
  }

  ClassifiedIndicator classifiedIndicator( const QgsMapLayer *layer )
  {
    const IndicatorPropertiesByField properties = indicatorPropertiesOf( layer );
    const QString classField = QStringLiteral( "class_id" );
    if ( !properties.contains( classField ) )
      return properties.size() == 1 ? ClassifiedIndicator{ properties.firstKey(), properties.first() } : ClassifiedIndicator();

    const IndicatorProperties classified = properties.value( classField );
    return { classified.classifiedField, classified };
  }

  QString titleOf( const IndicatorProperties &properties )
  {
    QString title = properties.name;
    if ( !properties.period.isEmpty() )
      title += QLatin1Char( ' ' ) + properties.period;
    if ( !properties.unit.isEmpty() )
      title += QStringLiteral( " (%1)" ).arg( properties.unit );
    return title;
  }

}
