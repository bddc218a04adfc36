#pragma once

#include <QString>

#include <memory>

class QgsCoordinateReferenceSystem;
class QgsPrintLayout;
class QgsProject;
class QgsRectangle;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * A project (.qgz) that opens with everything styled, on this computer and on another.
   *
   * Guarantees:
   * - paths are relative; layers of files in the project's folder, in one below it or beside it are referred to;
   * - layers that lie elsewhere, in memory or in a database are copied, with their styles, into layers.gpkg beside the project;
   * - neither the project nor its layouts name a user or an author;
   * - write() replaces an older project only when the new one is whole.
   */
  class MonitorProject
  {
  public:
    explicit MonitorProject( const QString &title );
    ~MonitorProject();

    //! For making layouts and maps; what is added to it by other ways is kept too.
    QgsProject &project() { return *mProject; }

    //! Adds \a layer below the layers of \a group that are there already; an empty group is the project's top.
    QgsVectorLayer *add( std::unique_ptr<QgsVectorLayer> layer, const QString &group, bool visible );

    void add( std::unique_ptr<QgsPrintLayout> layout );

    //! What the map shows on opening.
    void setView( const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs );

    //! \throws QgsProcessingException
    void write( const QString &path );

  private:
    void bringLayersTo( const QString &folder );

    std::unique_ptr<QgsProject> mProject;
  };

}
