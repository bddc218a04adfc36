#pragma once

#include "finding.h"
#include "findings/disclosurecodes.h"

#include <QString>
#include <qgsfeature.h>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

namespace sozialraum
{

  // The fields of a row of counts, as tables have them.

  inline std::string textOf( const QVariant &value )
  {
    return value.toString().trimmed().toStdString();
  }

  inline std::optional<double> numberOf( const QgsFeature &row, const QString &field )
  {
    if ( field.isEmpty() )
      return std::nullopt;
    bool isNumber = false;
    const double number = row.attribute( field ).toDouble( &isNumber );
    return isNumber && std::isfinite( number ) ? std::optional( number ) : std::nullopt;
  }

  inline std::int64_t wholeCount( const QgsFeature &row, const QString &field )
  {
    constexpr double largest = 1e12;
    const QVariant value = row.attribute( field );
    bool isNumber = false;
    const double number = value.toDouble( &isNumber );
    if ( value.isNull() || !isNumber || number != std::round( number ) || std::fabs( number ) > largest )
      throw InputError( codes::countNotWhole, { std::to_string( row.id() ), textOf( value ) } );
    return std::llround( number );
  }

  inline const QString sLevel = QStringLiteral( "level" );

}
