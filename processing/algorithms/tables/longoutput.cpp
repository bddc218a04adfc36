#include "algorithms/tables/longoutput.h"

#include <QString>

#include <cmath>

namespace sozialraum
{

  static QString textOf( std::string_view text )
  {
    return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
  }

  static QMetaType::Type typeOf( LongColumn column )
  {
    switch ( column )
    {
      case LongColumn::Value:
      case LongColumn::Lower:
      case LongColumn::Upper:
        return QMetaType::Type::Double;
      case LongColumn::SourceRow:
      case LongColumn::Parts:
        return QMetaType::Type::Int;
      case LongColumn::Estimated:
        return QMetaType::Type::Bool;
      default:
        return QMetaType::Type::QString;
    }
  }

  QgsFields longFields( std::size_t columnCount )
  {
    QgsFields fields;
    for ( std::size_t i = 0; i < columnCount; ++i )
      fields.append( QgsField( textOf( longColumnNames[i] ), typeOf( static_cast<LongColumn>( i ) ) ) );
    return fields;
  }

  QgsAttributes longAttributes( const LongRow &row )
  {
    QgsAttributes attributes;
    attributes << textOf( row.areaKey ) << textOf( row.areaName ) << textOf( row.level ) << textOf( row.indicator ) << textOf( row.unit )
               << textOf( row.period ) << ( std::isnan( row.value ) ? QVariant() : QVariant( row.value ) ) << textOf( row.status )
               << static_cast<int>( row.sourceRow );
    return attributes;
  }

}
