#include "algorithms/coverage/registercolumns.h"

#include <map>

namespace sozialraum
{

  static const QStringList &namesOf( RegisterColumn column )
  {
    static const std::map<RegisterColumn, QStringList> names{
      { RegisterColumn::Area, { "place", "area_key", "ags", "gemeindeschluessel", "ars" } },
      { RegisterColumn::Facility, { "facility", "facility_key", "id", "nummer" } },
      { RegisterColumn::Name, { "name", "bezeichnung", "einrichtung", "titel" } },
      { RegisterColumn::Kind, { "kind", "art", "typ", "type", "angebotsart" } },
      { RegisterColumn::Operator, { "operator", "traeger", "träger" } },
      { RegisterColumn::TargetGroups, { "target_groups", "target_group", "zielgruppen", "zielgruppe" } },
      { RegisterColumn::Address, { "address", "street", "adresse", "anschrift", "strasse", "straße" } },
      { RegisterColumn::Public, { "public", "oeffentlich", "öffentlich" } },
    };
    return names.at( column );
  }

  int registerColumn( const QgsFields &fields, RegisterColumn column )
  {
    for ( const QString &name : namesOf( column ) )
    {
      if ( const int place = fields.lookupField( name ); place >= 0 )
        return place;
    }
    return -1;
  }

  QStringList describingColumns( const QgsFields &fields )
  {
    QStringList names;
    for ( const RegisterColumn column : { RegisterColumn::Name, RegisterColumn::Kind, RegisterColumn::Operator,
            RegisterColumn::TargetGroups, RegisterColumn::Address, RegisterColumn::Public } )
    {
      if ( const int place = registerColumn( fields, column ); place >= 0 )
        names << fields.at( place ).name();
    }
    return names;
  }

}
