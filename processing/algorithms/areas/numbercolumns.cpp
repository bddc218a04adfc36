#include "algorithms/areas/numbercolumns.h"

#include "algorithms/numbersintexts.h"

#include <cmath>

namespace sozialraum
{

  AreaColumn numberColumn( const std::vector<QgsFeature> &features, const QString &name, int valueField, int statusField )
  {
    AreaColumn column;
    column.name = name.toStdString();
    column.values = numbersOf( features, valueField, name );
    for ( const QgsFeature &feature : features )
    {
      const bool isNull = std::isnan( column.values[column.statuses.size()] );
      ObservationStatus status = isNull ? ObservationStatus::Missing : ObservationStatus::Value;
      if ( statusField >= 0 )
      {
        const std::optional<ObservationStatus> written =
          observationStatusFromString( feature.attribute( statusField ).toString().toStdString() );
        if ( written && !( *written == ObservationStatus::Nothing && isNull ) )
          status = *written;
      }
      column.statuses.push_back( status );
    }
    return column;
  }

  std::vector<AreaColumn> numberColumns( const std::vector<QgsFeature> &features, const QgsFields &fields )
  {
    std::vector<AreaColumn> columns;
    for ( int field = 0; field < fields.size(); ++field )
    {
      if ( fields.at( field ).isNumeric() )
        columns.push_back( numberColumn(
          features, fields.at( field ).name(), field, fields.lookupField( fields.at( field ).name() + QStringLiteral( "_status" ) ) ) );
    }
    return columns;
  }

}
