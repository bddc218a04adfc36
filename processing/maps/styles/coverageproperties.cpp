#include "maps/styles/coverageproperties.h"

#include "maps/styles/storedproperty.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <qgsmaplayer.h>

namespace sozialraum
{

  static const QString sCoverageKey = QStringLiteral( "sozialraum/coverage" );

  std::optional<CoverageProperties> coveragePropertiesOf( const QgsMapLayer *layer )
  {
    const QString stored = layer ? storedProperty( *layer, sCoverageKey ) : QString();
    if ( stored.isEmpty() )
      return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson( stored.toUtf8() ).object();
    const auto text = [&object]( const char *name ) { return object.value( QLatin1String( name ) ).toString(); };
    CoverageProperties properties;
    const QJsonArray thresholds = object.value( QLatin1String( "thresholds" ) ).toArray();
    for ( const QJsonValue &threshold : thresholds )
      properties.thresholds << threshold.toString();
    properties.cost = text( "cost" );
    properties.profile = text( "profile" );
    properties.direction = text( "direction" );
    properties.mode = text( "mode" );
    properties.network = text( "network" );
    properties.readiness = text( "readiness" );
    return properties;
  }

  void setCoverageProperties( QgsMapLayer &layer, const CoverageProperties &properties )
  {
    const QJsonObject object{ { QStringLiteral( "thresholds" ), QJsonArray::fromStringList( properties.thresholds ) },
      { QStringLiteral( "cost" ), properties.cost }, { QStringLiteral( "profile" ), properties.profile },
      { QStringLiteral( "direction" ), properties.direction }, { QStringLiteral( "mode" ), properties.mode },
      { QStringLiteral( "network" ), properties.network }, { QStringLiteral( "readiness" ), properties.readiness } };
    layer.setCustomProperty( sCoverageKey, QString::fromUtf8( QJsonDocument( object ).toJson( QJsonDocument::Compact ) ) );
  }

}
