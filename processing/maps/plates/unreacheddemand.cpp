#include "maps/plates/unreacheddemand.h"

#include "maps/plates/readabletexts.h"
#include "maps/styles/countcircles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  static const QString sState = QStringLiteral( "state" );

  QString ageGroup( const QgsVectorLayer &demand, const QString &field )
  {
    static const QRegularExpression sUnder( QStringLiteral( "(^|_)(u|unter_?)(\\d+)(_|$)" ), QRegularExpression::CaseInsensitiveOption );
    static const QRegularExpression sFromTo( QStringLiteral( "(^|_)a?(\\d+)_(\\d+)$" ) );
    const QString alias = demand.attributeAlias( demand.fields().lookupField( field ) );
    const QRegularExpressionMatch under = sUnder.match( field );
    if ( alias.isEmpty() && under.hasMatch() )
      return QCoreApplication::translate( "UnreachedDemand", "under %1 years" ).arg( under.captured( 3 ) );
    const QRegularExpressionMatch fromTo = sFromTo.match( field );
    if ( alias.isEmpty() && fromTo.hasMatch() )
      return QCoreApplication::translate( "UnreachedDemand", "%1 to %2 years" ).arg( fromTo.captured( 2 ), fromTo.captured( 3 ) );
    return readableIndicator( alias.isEmpty() ? field : alias );
  }

  UnreachedDemand unreachedDemand( const QgsVectorLayer &demand, const QString &field, const std::optional<PublicCells> &cells )
  {
    const int stateField = demand.fields().lookupField( sState );
    const int countField = demand.fields().lookupField( field );
    if ( stateField < 0 )
      throw QgsProcessingException( QCoreApplication::translate(
        "UnreachedDemand", "The layer “%1” has no field state. Take the output “Demand with costs” of “Coverage of demand”." )
          .arg( demand.name() ) );
    if ( countField < 0 )
      throw QgsProcessingException(
        QCoreApplication::translate( "UnreachedDemand", "The layer “%1” has no field “%2” with children." ).arg( demand.name(), field ) );

    UnreachedDemand result;
    QgsVectorLayer unreached( QStringLiteral( "%1?crs=%2" ).arg( QgsWkbTypes::displayString( demand.wkbType() ), demand.crs().authid() ),
      QCoreApplication::translate( "UnreachedDemand", "Children not reached" ), QStringLiteral( "memory" ) );
    unreached.setCrs( demand.crs() );
    unreached.dataProvider()->addAttributes( { demand.fields().at( countField ), demand.fields().at( stateField ) } );
    unreached.updateFields();
    QgsFeatureList places;
    QgsFeatureIterator features = demand.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const double children = feature.attribute( countField ).toDouble();
      const QString state = feature.attribute( stateField ).toString();
      result.children += children;
      if ( state == QLatin1String( "reached" ) || children <= 0.0 )
        continue;
      ( state == QLatin1String( "not_reached" ) ? result.notReached : result.notConnected ) += children;
      QgsFeature place( unreached.fields() );
      place.setGeometry( feature.geometry() );
      place.setAttributes( QVector<QVariant>{ feature.attribute( countField ), feature.attribute( stateField ) } );
      places << place;
    }
    if ( places.isEmpty() )
      return result;
    unreached.dataProvider()->addFeatures( places );
    unreached.updateExtents();
    const std::unique_ptr<QgsVectorLayer> counted = cells ? countedInCells( unreached, 0, *cells ) : nullptr;
    if ( cells && !counted )
      return result;
    result.places = circleLayer(
      counted ? *counted : unreached, unreached.fields().at( 0 ).name(), CircleLook{ 5.0, QColor( 230, 85, 13 ), QString(), 0.0 } );
    return result;
  }

}
