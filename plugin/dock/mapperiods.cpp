#include "dock/mapperiods.h"

#include "maps/styles/indicatorproperties.h"

#include <qgsvectorlayer.h>

#include <algorithm>
#include <tuple>

namespace sozialraum
{

  static const QString sClassField = QStringLiteral( "class_id" );

  QList<PeriodColumn> periodColumns( const QgsVectorLayer &layer )
  {
    QList<PeriodColumn> columns;
    const IndicatorPropertiesByField properties = indicatorPropertiesOf( &layer );
    for ( auto property = properties.cbegin(); property != properties.cend(); ++property )
    {
      if ( property.key() != sClassField && layer.fields().lookupField( property.key() ) >= 0 )
        columns << PeriodColumn{ property.key(), property->period };
    }
    std::sort( columns.begin(), columns.end(),
      []( const PeriodColumn &a, const PeriodColumn &b ) { return std::tie( a.period, a.field ) < std::tie( b.period, b.field ); } );
    return columns;
  }

  QString shownField( const QgsVectorLayer &map )
  {
    return indicatorPropertiesOf( &map ).value( sClassField ).classifiedField;
  }

}
