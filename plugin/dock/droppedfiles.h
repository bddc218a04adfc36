#pragma once

#include <QStringList>

class QMimeData;

namespace sozialraum
{

  //! What was dropped or chosen, by what it can be to us.
  struct DroppedFiles
  {
    QStringList tables;
    QStringList stores;
    QStringList areas; //!< files with outlines

    bool isEmpty() const { return tables.isEmpty() && stores.isEmpty() && areas.isEmpty(); }
  };

  DroppedFiles droppedFiles( const QStringList &files );
  DroppedFiles droppedFiles( const QMimeData &data );

  //! Whether the GeoPackage \a file has the tables of a store.
  bool isStoreFile( const QString &file );

  QString tableFilter(); //!< for dialogs that ask for tables
  QString areaFilter();  //!< for dialogs that ask for outlines

}
