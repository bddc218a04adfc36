#pragma once

#include "results/filenames.h"

#include <QHash>
#include <QString>

#include <memory>

class QgsCoordinateReferenceSystem;
class QgsPrintLayout;
class QgsProject;
class QgsRectangle;
class QgsVectorLayer;

namespace sozialraum
{

  //! Which layers of a project are copied beside it.
  enum class LayerCopies
  {
    WhereNeeded, //!< those that lie elsewhere, in memory or in a database; files in the project's folder or beside it are referred to
    All,
  };

  /**
   * A project (.qgz) that opens with everything styled, on this computer and on another.
   *
   * Guarantees:
   * - paths are relative, copies of layers lie in one GeoPackage beside the project, with their styles;
   * - neither the project nor its layouts name a user or an author, and text of tables is text in it, never an expression;
   * - QGIS Server takes it: layers and groups have short names that are unique, layers cannot be queried, and there is no WFS;
   * - the same layers and layouts give the same project, without random identities;
   * - write() replaces an older project only when the new one is whole.
   */
  class MonitorProject
  {
  public:
    //! \a geopackage is the name of the file for copies, as "layers.gpkg".
    MonitorProject( const QString &title, const QString &geopackage, LayerCopies copies );
    ~MonitorProject();

    //! For making layouts and maps; what is added to it by other ways is kept too.
    QgsProject &project() { return *mProject; }

    //! Adds \a layer below the layers of \a group that are there already; an empty group is the project's top.
    QgsVectorLayer *add( std::unique_ptr<QgsVectorLayer> layer, const QString &group, bool visible );

    //! The name of the table that \a layer is copied to, where it is; else it is made from the layer's name.
    void setTable( const QgsVectorLayer *layer, const QString &table ) { mTables.insert( layer, table ); }

    void add( std::unique_ptr<QgsPrintLayout> layout );

    //! What the map shows on opening.
    void setView( const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs );

    //! Writes the project and closes it: layers and layouts are gone afterwards. \throws QgsProcessingException
    void write( const QString &path );

  private:
    void bringLayersTo( const QString &folder );

    void nameForServer();

    bool isReferredTo( const QgsVectorLayer &layer, const QString &folder ) const;

    std::unique_ptr<QgsProject> mProject;
    QString mGeopackage;
    LayerCopies mCopies;
    QHash<const QgsVectorLayer *, QString> mTables;
    UniqueFileNames mShortNames;
  };

}
