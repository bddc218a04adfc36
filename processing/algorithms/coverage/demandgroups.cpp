#include "algorithms/coverage/demandgroups.h"

#include "finding.h"

#include <qgsvariantutils.h>

#include <cmath>
#include <string>

namespace sozialraum
{

  NumberColumn readNumbers( const std::vector<QgsFeature> &features, const QString &field )
  {
    NumberColumn column{ field, {} };
    column.values.reserve( features.size() );
    for ( const QgsFeature &feature : features )
    {
      if ( feature.fieldNameIndex( field ) < 0 )
        throw InputError( "field_missing", { field.toStdString() } );
      const QVariant value = feature.attribute( field );
      bool isNumber = true;
      const double number = QgsVariantUtils::isNull( value ) ? 0.0 : value.toDouble( &isNumber );
      if ( !isNumber || !std::isfinite( number ) )
        throw InputError( "field_not_a_number", { field.toStdString(), std::to_string( column.values.size() + 1 ), value.toString().toStdString() } );
      column.values.push_back( number );
    }
    return column;
  }

}
