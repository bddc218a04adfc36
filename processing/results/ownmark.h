#pragma once

#include <QString>
#include <QStringList>

class QgsLayerMetadata;

namespace sozialraum
{

  /**
   * The mark by which our own results are told from the data of users, so that only they are ever replaced. It stands in the metadata of
   * the layer, as keywords of a vocabulary of its own: in a GeoPackage for each table (gpkg_metadata), else in the file .qmd beside, with
   * the SHA-256 of the file, so that one that was changed by hand is no longer ours.
   */

  //! Marks \a metadata of a table as that of our result.
  void mark( QgsLayerMetadata &metadata );

  //! Whether \a xml, metadata as QGIS stores them, bears the mark.
  bool isMarked( const QString &xml );

  //! The path of the metadata beside the file \a path.
  QString metadataBeside( const QString &path );

  //! Adds to \a metadata the mark of the file \a made, which is to lie as \a path; marks of other files beside it are kept.
  void markFile( QgsLayerMetadata &metadata, const QString &made, const QString &path );

  //! Whether the file \a path is one of ours, and unchanged.
  bool isOwnFile( const QString &path );

  //! Whether a file \a path was once ours, also where it is gone: what lies beside it under its name is then ours as well.
  bool wasOwnFile( const QString &path );

  //! SHA-256 in hexadecimal, empty where the file cannot be read; of a GeoPackage that of its tables' names, dates and styles, as the bytes
  //! change whenever a program opens it.
  QString fingerprint( const QString &path );

}
