#include "algorithms/coverage/resultfields.h"

namespace sozialraum
{

  QgsFields withResultFields( const QgsFields &given, const QgsFields &results )
  {
    QgsFields fields;
    for ( QgsField field : given )
    {
      while ( results.lookupField( field.name() ) >= 0 || fields.lookupField( field.name() ) >= 0 )
        field.setName( field.name() + QStringLiteral( "_input" ) );
      fields.append( field );
    }
    for ( const QgsField &field : results )
      fields.append( field );
    return fields;
  }

}
