#pragma once

#include <QString>

namespace sozialraum
{

  //! Where an output is to go, as the text of its parameter says.
  struct Destination
  {
    enum class Kind
    {
      Memory,   //!< a layer of QGIS' own, which lives as long as the project is open
      File,     //!< a file, or several of one name, that hold this output alone
      Table,    //!< a table of a database file that may hold others
      Database, //!< a table of a database server
    };

    Kind kind = Kind::Memory;
    QString text;          //!< as it was given
    QString path;          //!< of files: absolute, links followed; else empty
    QString table;         //!< of a database; of files the name of the layer in them
    QString provider;      //!< key of QGIS' provider: "ogr", "postgres"
    QString driver;        //!< of files: GDAL's name of the format
    QString geometry;      //!< name of the geometry column, where it was given
    bool isFolder = false; //!< a folder was named where a file is to be

    bool isGeopackage() const { return driver == QLatin1String( "GPKG" ); }
    //! Spreadsheets and DBF are tables alone: of areas they get the columns.
    bool holdsShapes() const;
    bool isFile() const { return kind == Kind::File || kind == Kind::Table; }
  };

  //! Understands "memory:", paths (without ending: a GeoPackage), "a.gpkg|layername=b" as results are named,
  //! "ogr:dbname='…' table=\"…\" (geom)" and "postgis:…".
  Destination destinationOf( const QString &text );

  //! \a path absolute and with all links followed, also where the file itself is not there yet.
  QString resolvedPath( const QString &path );

  //! Whether both are one file, also where it has two names (hard links, upper and lower case); a file that is not there is only itself.
  bool isSameFile( const QString &path, const QString &other );

}
