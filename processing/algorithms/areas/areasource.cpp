#include "algorithms/areas/areasource.h"

#include "algorithms/areas/layertable.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>

namespace sozialraum
{

  static QString sentence( const char *text )
  {
    return QCoreApplication::translate( "AreaSource", text );
  }

  static int firstField( const QgsFields &fields, const QStringList &names )
  {
    for ( const QString &name : names )
    {
      const int field = fields.lookupField( name );
      if ( field >= 0 )
        return field;
    }
    return -1;
  }

  static int keyFieldOf( const QgsFields &fields, const QString &chosen )
  {
    if ( !chosen.isEmpty() )
    {
      const int field = fields.lookupField( chosen );
      if ( field < 0 )
        throw QgsProcessingException( sentence( QT_TRANSLATE_NOOP( "AreaSource", "The areas have no field “%1”. Choose the field with the area key." ) ).arg( chosen ) );
      return field;
    }
    static const QStringList usual{ QStringLiteral( "AGS" ), QStringLiteral( "ARS" ), QStringLiteral( "RS" ), QStringLiteral( "area_key" ), QStringLiteral( "group_key" ), QStringLiteral( "Gemeindeschluessel" ), QStringLiteral( "Gemeindeschlüssel" ), QStringLiteral( "Schluessel" ), QStringLiteral( "Schlüssel" ), QStringLiteral( "Kennziffer" ), QStringLiteral( "KRS" ), QStringLiteral( "key" ) };
    const int field = firstField( fields, usual );
    if ( field < 0 )
      throw QgsProcessingException( sentence( QT_TRANSLATE_NOOP( "AreaSource", "The areas have no field with one of the usual names of keys (AGS, ARS …). Choose the field with the area key." ) ) );
    return field;
  }

  static QString textOf( const QgsFeature &feature, int field )
  {
    return field < 0 ? QString() : keyText( feature.attribute( field ) ).trimmed();
  }

  //! The first areas that have no outline or a broken one, by key.
  static void reportOutlines( const AreaSource &areas, QgsProcessingFeedback *feedback )
  {
    QStringList empty;
    QStringList broken;
    for ( std::size_t i = 0; i < areas.features.size(); ++i )
    {
      const QgsGeometry geometry = areas.features[i].geometry();
      const QString key = QString::fromStdString( areas.rows.keys[i] );
      if ( geometry.isEmpty() )
        empty << key;
      else if ( geometry.type() == Qgis::GeometryType::Polygon && !geometry.isGeosValid() )
        broken << key;
      if ( feedback->isCanceled() )
        throw Cancelled();
    }
    const auto listed = []( const QStringList &keys ) -> QString {
      return keys.mid( 0, 10 ).join( QStringLiteral( ", " ) ) + ( keys.size() > 10 ? QStringLiteral( ", …" ) : QString() );
    };
    if ( !empty.isEmpty() )
      feedback->pushWarning( sentence( QT_TRANSLATE_NOOP( "AreaSource", "%1 areas have no outline and will not be on any map: %2." ) ).arg( empty.size() ).arg( listed( empty ) ) );
    if ( !broken.isEmpty() )
      feedback->pushWarning( sentence( QT_TRANSLATE_NOOP( "AreaSource", "%1 areas have a broken outline: %2. “Fix geometries” of QGIS repairs them; until then areas in km² and dissolved borders can be wrong." ) ).arg( broken.size() ).arg( listed( broken ) ) );
  }

  AreaSource readAreaSource( const QgsProcessingFeatureSource &source, const QString &keyField, QgsProcessingFeedback *feedback )
  {
    const bool hasGeometry = source.wkbType() != Qgis::WkbType::NoGeometry;
    if ( hasGeometry && !source.sourceCrs().isValid() )
      throw QgsProcessingException( sentence( QT_TRANSLATE_NOOP( "AreaSource", "The areas “%1” have no coordinate system, so nobody knows where they are. Set it in the properties of the layer (Source)." ) ).arg( source.sourceName() ) );

    const QgsFields fields = source.fields();
    const int key = keyFieldOf( fields, keyField );
    const int name = firstField( fields, { QStringLiteral( "GEN" ), QStringLiteral( "name" ), QStringLiteral( "area_name" ), QStringLiteral( "group_name" ), QStringLiteral( "Bezeichnung" ), QStringLiteral( "Gemeinde" ) } );
    const int geofactor = firstField( fields, { QStringLiteral( "GF" ) } );
    const int kind = firstField( fields, { QStringLiteral( "BEZ" ) } );

    AreaSource areas;
    areas.keyField = fields.at( key ).name();
    QgsFeatureIterator iterator = source.getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
    {
      if ( feedback->isCanceled() )
        throw Cancelled();
      areas.rows.keys.push_back( keyText( feature.attribute( key ) ).toStdString() );
      areas.rows.names.push_back( textOf( feature, name ).toStdString() );
      areas.rows.isUnincorporated.push_back( textOf( feature, kind ).contains( QStringLiteral( "gemeindefrei" ), Qt::CaseInsensitive ) );
      if ( geofactor >= 0 )
        areas.rows.geofactors.push_back( feature.attribute( geofactor ).toInt() );
      areas.features.push_back( feature );
    }
    if ( areas.features.empty() )
      throw QgsProcessingException( sentence( QT_TRANSLATE_NOOP( "AreaSource", "The layer “%1” has no areas." ) ).arg( source.sourceName() ) );
    if ( hasGeometry )
      reportOutlines( areas, feedback );
    return areas;
  }

}
