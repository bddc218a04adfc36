#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sozialraum
{

  //! One table of a GeoPackage that holds features or rows of attributes.
  struct GeopackageTable
  {
    QString name;
    bool isOwn = false; //!< made by us: its metadata bear our mark
  };

  //! What goes with a table into the GeoPackage: as QGIS keeps them.
  struct TableLook
  {
    QString qml; //!< default style; empty: none
    QString sld;
    QString metadata; //!< XML
  };

  //! Whether the file begins as a database of SQLite does.
  bool isDatabase( const QString &path );

  //! The tables of \a path that users see. \throws QgsProcessingException where it cannot be read
  std::vector<GeopackageTable> tablesOf( const QString &path );

  //! Names, dates of change and styles of the tables of \a path as a text that differs when one of them was changed.
  QString stateOfTables( const QString &path );

  /**
   * Copies the table \a table of the GeoPackage \a from, with \a look, into \a to, where the tables \a replaced are removed.
   *
   * All of it is one transaction: whoever reads \a to, at whatever moment a run dies, finds the older tables or the new one. It is made
   * where it is not there yet. Rows get the numbers they have in \a from; \a geometry renames the geometry column (empty: as it is).
   * \throws QgsProcessingException where something fails, and then \a to is as it was
   */
  void moveTable( const QString &from, const QString &table, const TableLook &look, const QString &to, const QStringList &replaced,
    const QString &geometry );

  //! Keeps \a look with the only table of a GeoPackage that nobody else has open. \throws QgsProcessingException
  void keepLook( const QString &path, const QString &table, const TableLook &look );

}
