#include "dock/facilities.h"

#include <QMap>
#include <QSet>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  QString facilityNameField( const QgsVectorLayer &layer )
  {
    for ( const char *name : { "name", "bezeichnung", "einrichtung", "kita", "schule", "id" } )
    {
      const int field = layer.fields().lookupField( QString::fromLatin1( name ) );
      if ( field >= 0 )
        return layer.fields().at( field ).name();
    }
    return {};
  }

  QList<NamedFacility> namedFacilities( const QgsVectorLayer &layer )
  {
    QList<NamedFacility> facilities;
    QMap<QString, int> counts;
    QString field = facilityNameField( layer );
    QgsFeatureIterator rows = layer.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature row;
    while ( !field.isEmpty() && rows.nextFeature( row ) )
    {
      facilities << NamedFacility{ row.id(), row.attribute( field ).toString() };
      ++counts[facilities.constLast().name];
    }
    for ( NamedFacility &facility : facilities )
    {
      if ( counts.value( facility.name ) > 1 )
        facility.name += QStringLiteral( " (%1)" ).arg( facility.id );
    }
    std::sort( facilities.begin(), facilities.end(),
      []( const NamedFacility &a, const NamedFacility &b ) { return QString::localeAwareCompare( a.name, b.name ) < 0; } );
    return facilities;
  }

  QString facilityKeyField( const QgsVectorLayer &layer )
  {
    QSet<QString> names;
    QString field = facilityNameField( layer );
    QgsFeatureIterator rows = layer.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature row;
    bool isUnique = !field.isEmpty();
    while ( isUnique && rows.nextFeature( row ) )
    {
      const QString name = row.attribute( field ).toString();
      isUnique = !names.contains( name );
      names.insert( name );
    }
    if ( isUnique && !names.isEmpty() )
      return field;
    const int number = layer.fields().lookupField( QStringLiteral( "id" ) );
    return number < 0 ? QString() : layer.fields().at( number ).name();
  }

}
