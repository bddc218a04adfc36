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

  int usualKeyField( const QgsFields &fields )
  {
    static const QStringList usual{ QStringLiteral( "AGS" ), QStringLiteral( "ARS" ), QStringLiteral( "RS" ), QStringLiteral( "area_key" ),
      QStringLiteral( "group_key" ), QStringLiteral( "Gemeindeschluessel" ), QStringLiteral( "Gemeindeschlüssel" ),
      QStringLiteral( "Schluessel" ), QStringLiteral( "Schlüssel" ), QStringLiteral( "Kennziffer" ), QStringLiteral( "KRS" ),
      QStringLiteral( "key" ) };
    return firstField( fields, usual );
  }

  static int keyFieldOf( const QgsFields &fields, const QString &chosen )
  {
    if ( !chosen.isEmpty() )
    {
      const int field = fields.lookupField( chosen );
      if ( field < 0 )
        throw QgsProcessingException(
          sentence( QT_TRANSLATE_NOOP( "AreaSource", "The areas have no field “%1”. Choose the field with the area key." ) )
            .arg( chosen ) );
      return field;
    }
    const int field = usualKeyField( fields );
    if ( field < 0 )
      throw QgsProcessingException( sentence( QT_TRANSLATE_NOOP(
        "AreaSource", "The areas have no field with one of the usual names of keys (AGS, ARS …). Choose the field with the area key." ) ) );
    return field;
  }

  static QString textOf( const QgsFeature &feature, int field )
  {
    return field < 0 ? QString() : keyText( feature.attribute( field ) ).trimmed();
  }

  static QgsAttributeList withFields( const QgsAttributeList &places, const QgsFields &fields, const QStringList &names )
  {
    QgsAttributeList all = places;
    for ( const QString &name : names )
      all << fields.lookupField( name );
    all.removeAll( -1 );
    return all;
  }

  AreaSource readAreaSource( const QgsProcessingFeatureSource &source, const QString &keyField, QgsProcessingFeedback *feedback,
    const std::optional<QStringList> &otherFields )
  {
    const bool hasGeometry = source.wkbType() != Qgis::WkbType::NoGeometry;
    if ( hasGeometry && !source.sourceCrs().isValid() )
      throw QgsProcessingException( sentence(
        QT_TRANSLATE_NOOP( "AreaSource",
          "The areas “%1” have no coordinate system, so nobody knows where they are. Set it in the properties of the layer (Source)." ) )
          .arg( source.sourceName() ) );

    const QgsFields fields = source.fields();
    const int key = keyFieldOf( fields, keyField );
    const int name = firstField( fields,
      { QStringLiteral( "GEN" ), QStringLiteral( "name" ), QStringLiteral( "area_name" ), QStringLiteral( "group_name" ),
        QStringLiteral( "Bezeichnung" ), QStringLiteral( "Gemeinde" ) } );
    const int geofactor = firstField( fields, { QStringLiteral( "GF" ) } );
    const int kind = firstField( fields, { QStringLiteral( "BEZ" ) } );
    const int regionalKey = firstField( fields, { QStringLiteral( "ARS" ), QStringLiteral( "RS" ) } );

    AreaSource areas;
    areas.keyField = fields.at( key ).name();
    QgsFeatureRequest request;
    if ( otherFields )
      request.setSubsetOfAttributes( withFields( { key, name, geofactor, kind, regionalKey }, fields, *otherFields ) );
    QgsFeatureIterator iterator = source.getFeatures( request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
    {
      if ( feedback->isCanceled() )
        throw Cancelled();
      areas.rows.keys.push_back( keyText( feature.attribute( key ) ).toStdString() );
      areas.rows.names.push_back( textOf( feature, name ).toStdString() );
      areas.rows.isUnincorporated.push_back( textOf( feature, kind ).contains( QStringLiteral( "gemeindefrei" ), Qt::CaseInsensitive ) );
      if ( regionalKey >= 0 && regionalKey != key )
        areas.rows.regionalKeys.push_back( textOf( feature, regionalKey ).toStdString() );
      if ( geofactor >= 0 )
        areas.rows.geofactors.push_back( feature.attribute( geofactor ).toInt() );
      areas.features.push_back( feature );
    }
    if ( areas.features.empty() )
      throw QgsProcessingException(
        sentence( QT_TRANSLATE_NOOP( "AreaSource", "The layer “%1” has no areas." ) ).arg( source.sourceName() ) );
    areas.hasOutlines = hasGeometry;
    return areas;
  }

}
