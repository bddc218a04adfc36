#include "maps/plates/boundarysource.h"

#include <QCoreApplication>
#include <qgsfields.h>
#include <qgslayermetadata.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <initializer_list>

namespace sozialraum
{

  static const QString sCredit = QStringLiteral( "sozialraum/credit" );

  static bool hasField( const QgsFields &fields, std::initializer_list<const char *> names )
  {
    return std::any_of(
      names.begin(), names.end(), [&fields]( const char *name ) { return fields.lookupField( QLatin1String( name ) ) >= 0; } );
  }

  QString creditOf( const QgsFields &fields )
  {
    // A road's field highway is OpenStreetMap's, also where the ids were left out.
    if ( hasField( fields, { "osm_id", "osm_way_id", "@id", "highway" } ) )
      //: the attribution that the ODbL asks for; German: © OpenStreetMap-Mitwirkende (ODbL)
      return QCoreApplication::translate( "BoundarySource", "© OpenStreetMap contributors (ODbL)" );
    if ( hasField( fields, { "debkg_id", "sdv_rs", "sdv_ars" } ) )
      return QStringLiteral( "© GeoBasis-DE / BKG, dl-de/by-2-0" );
    return QString();
  }

  QString creditOf( const QgsVectorLayer &layer )
  {
    const QString kept = layer.customProperty( sCredit ).toString();
    if ( !kept.isEmpty() )
      return kept;
    const QString byFields = creditOf( layer.fields() );
    if ( !byFields.isEmpty() )
      return byFields;
    const QgsLayerMetadata metadata = layer.metadata();
    return ( metadata.rights() + metadata.licenses() ).join( QStringLiteral( ", " ) ).simplified();
  }

  void keepCredit( QgsVectorLayer &layer, const QString &credit )
  {
    if ( !credit.isEmpty() )
      layer.setCustomProperty( sCredit, credit );
  }

  QStringList creditsOf( const QList<const QgsVectorLayer *> &layers )
  {
    QStringList credits;
    for ( const QgsVectorLayer *layer : layers )
    {
      const QString credit = layer ? creditOf( *layer ) : QString();
      if ( !credit.isEmpty() && !credits.contains( credit ) )
        credits << credit;
    }
    return credits;
  }

}
