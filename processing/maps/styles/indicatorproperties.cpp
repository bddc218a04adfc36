#include "maps/styles/indicatorproperties.h"

#include "maps/styles/storedproperty.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <qgsdataprovider.h>
#include <qgslayermetadata.h>
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
    for ( const auto &[key, text] :
      { std::pair{ "district_name", properties.districtName }, std::pair{ "state_name", properties.stateName },
        std::pair{ "definition", properties.definition }, std::pair{ "made_by", properties.madeBy } } )
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
    properties.madeBy = text( "made_by" );
    properties.classifiedField = text( "classified_field" );
    properties.decimals = object.value( QLatin1String( "decimals" ) ).toInt( -1 );
    return properties;
  }

  IndicatorPropertiesByField indicatorPropertiesOf( const QgsMapLayer *layer )
  {
    IndicatorPropertiesByField properties;
    if ( !layer )
      return properties;
    const QJsonObject fields = QJsonDocument::fromJson( storedProperty( *layer, sPropertyKey ).toUtf8() ).object();
    for ( auto field = fields.begin(); field != fields.end(); ++field )
      properties.insert( field.key(), fromJson( field.value().toObject() ) );
    return properties;
  }

  //! "Wohngeldquote 2022 (%)": the last day of a year stands for the year.
  static QString layerNameOf( IndicatorProperties properties )
  {
    const QString endOfYear = QStringLiteral( "-12-31" );
    if ( properties.period.endsWith( endOfYear ) )
      properties.period.chop( endOfYear.size() );
    return titleOf( properties );
  }

  //! What the layer shows: what is classified, else what it holds; empty where nothing is known.
  static QString nameAfter( const IndicatorPropertiesByField &properties )
  {
    const auto classified = properties.constFind( QStringLiteral( "class_id" ) );
    if ( classified != properties.constEnd() )
      return layerNameOf( classified.value() );
    constexpr qsizetype shown = 2;
    QStringList names;
    for ( const IndicatorProperties &indicator : properties )
    {
      if ( !indicator.name.isEmpty() && !names.contains( layerNameOf( indicator ) ) )
        names << layerNameOf( indicator );
    }
    const QString list = names.mid( 0, shown ).join( QStringLiteral( ", " ) );
    return names.size() > shown
      ? QCoreApplication::translate( "IndicatorProperties", "%1 and %2 more" ).arg( list ).arg( names.size() - shown )
      : list;
  }

  //! A line for each indicator: how it was made, and of what.
  static void describe( QgsMapLayer &layer, const IndicatorPropertiesByField &properties )
  {
    QStringList lines;
    for ( const IndicatorProperties &indicator : properties )
    {
      QStringList known;
      for ( const QString &part : { indicator.method, indicator.source } )
      {
        if ( !part.isEmpty() )
          known << part;
      }
      const QString line = QStringLiteral( "%1: %2" ).arg( titleOf( indicator ), known.join( QStringLiteral( " · " ) ) );
      if ( !known.isEmpty() && !lines.contains( line ) )
        lines << line;
    }
    QgsLayerMetadata metadata = layer.metadata();
    metadata.setAbstract( lines.join( QLatin1Char( '\n' ) ) );
    layer.setMetadata( metadata );
  }

  void setIndicatorProperties( QgsMapLayer &layer, const IndicatorPropertiesByField &properties )
  {
    QJsonObject fields;
    for ( auto field = properties.begin(); field != properties.end(); ++field )
      fields.insert( field.key(), toJson( field.value() ) );
    layer.setCustomProperty( sPropertyKey, QString::fromUtf8( QJsonDocument( fields ).toJson( QJsonDocument::Compact ) ) );

    const QString name = nameAfter( properties );
    if ( !name.isEmpty() )
      layer.setName( name );
    describe( layer, properties );
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
