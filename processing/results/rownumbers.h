#pragma once

#include <QStringList>
#include <qgsfields.h>

namespace sozialraum
{

  //! Whether \a field holds the numbers of rows of the GeoPackage it was read from; a GeoPackage gives its own.
  inline bool isRowNumber( const QgsField &field )
  {
    return field.name().compare( QLatin1String( "fid" ), Qt::CaseInsensitive ) == 0 && field.isNumeric();
  }

  //! The options by which a GeoPackage of \a fields numbers its rows: a column of words called fid stays the user's.
  inline QStringList rowNumberOptions( const QgsFields &fields )
  {
    const bool isTaken = fields.lookupField( QStringLiteral( "fid" ) ) >= 0;
    return isTaken ? QStringList{ QStringLiteral( "FID=row_number" ) } : QStringList();
  }

}
