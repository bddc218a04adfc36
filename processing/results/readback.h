#pragma once

#include <QMap>
#include <QString>

namespace sozialraum
{

  //! What is in a file that was written and closed.
  struct ReadBack
  {
    long long rows = 0;
    long long shapes = 0; //!< rows with a geometry
    bool isWhole = false; //!< it opens, holds the table, and every row can be read to its end
  };

  //! Reads all of \a table of the file \a path (empty: its only one), attributes and geometries, with GDAL alone.
  ReadBack readBack( const QString &path, const QString &table );

  //! Reads all tables of the file \a path, which is opened once. \returns how many rows each has; nothing where one cannot be read to its
  //! end
  QMap<QString, long long> readBackTables( const QString &path );

}
