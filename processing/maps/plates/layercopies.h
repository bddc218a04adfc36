#pragma once

#include "results/wholefile.h"

#include <QMap>
#include <QString>

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The GeoPackage beside a project that holds copies of its layers, each with its style. Copies are added as their layers are done with;
   * under its name the file lies only when it is whole.
   */
  class LayerCopiesFile
  {
  public:
    //! The file will lie at \a path. \throws QgsProcessingException where its folder cannot be written to
    explicit LayerCopiesFile( const QString &path );

    //! Where it is written; its name is the final one.
    const QString &path() const { return mFile.path(); }

    //! Copies layers, by the names of their tables, and reads back that they are whole. \throws QgsProcessingException
    void add( const QMap<QString, QgsVectorLayer *> &layersByTable );

    //! Gives the file its place. \throws QgsProcessingException
    void finish() { mFile.finish(); }

  private:
    WholeFile mFile;
  };

  //! Has \a layer read the table \a table of \a geopackage from now on.
  void readFrom( QgsVectorLayer &layer, const QString &geopackage, const QString &table );

}
