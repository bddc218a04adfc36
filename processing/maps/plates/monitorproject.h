#pragma once

#include "maps/plates/earlierproject.h"
#include "results/filenames.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <memory>

class QDomDocument;
class QgsCoordinateReferenceSystem;
class QgsMapLayer;
class QgsPrintLayout;
class QgsProject;
class QgsReadWriteContext;
class QgsRectangle;
class QgsVectorLayer;

namespace sozialraum
{

  class LayerCopiesFile;

  //! Which layers of a project are copied beside it.
  enum class LayerCopies
  {
    WhereNeeded, //!< those that lie elsewhere, in memory or in a database; files in the project's folder or beside it are referred to
    All,
    None, //!< each stays where it is
  };

  /**
   * A project (.qgz) that opens with everything styled, on this computer and on another.
   *
   * Guarantees:
   * - paths are relative, copies of layers lie in one GeoPackage beside the project, with their styles;
   * - neither the project nor its layouts name a user or an author, and text of tables is text in it, never an expression;
   * - QGIS Server takes it: layers and groups have short names that are unique, layers cannot be queried, and there is no WFS;
   * - layers have the same ids whenever the same is made, so that layouts find them again;
   * - what people changed in the layouts of an earlier project is in the new one (earlierproject.h);
   * - write() replaces an older project only when the new one is whole;
   * - of a layout that was kept, and of a layer that was settled, only its text is there: a thousand of them fit.
   */
  class MonitorProject
  {
  public:
    //! The project will lie at \a path; \a geopackage is the name of the file for copies, as "layers.gpkg".
    MonitorProject( const QString &title, const QString &path, QString geopackage, LayerCopies copies );
    ~MonitorProject();

    //! For making layouts and maps; what is added to it by other ways is kept too.
    QgsProject &project() { return *mProject; }

    //! Takes what people changed from the project \a path that an earlier run wrote; empty: there is none. To be called before layouts are
    //! made.
    void setEarlier( const QString &path ) { mEarlier = std::make_unique<EarlierProject>( path ); }

    //! Takes over layouts of the earlier project that were not made anew: all, or those alone that were changed by hand.
    void keepOtherLayouts( bool onlyChanged );

    //! Adds \a layer below the layers of \a group that are there already; an empty group is the project's top, an empty \a id is made from
    //! the layer's name.
    QgsVectorLayer *add( std::unique_ptr<QgsVectorLayer> layer, const QString &group, bool visible, const QString &id = QString() );

    //! The name of the table that \a layer is copied to, where it is; else it is made from the layer's name.
    void setTable( const QgsVectorLayer *layer, const QString &table ) { mTables.insert( layer, table ); }

    //! Gives a filled and named \a layout what people changed in the earlier one; to be called before it is exported.
    void takeOverChanges( QgsPrintLayout &layout );

    //! Takes \a layout into the project, after all else was done with it: what stays is its text. Its layers must be in the project.
    void keep( std::unique_ptr<QgsPrintLayout> layout );

    //! The same of a layout that is text already, and whose layers the project has or had.
    void keep( const QDomDocument &layout );

    //! \a layers are on no page that is still to come: they are written beside the project, and of each only its text stays. They are gone
    //! then, or soon. \throws QgsProcessingException
    void settle( const QList<QgsMapLayer *> &layers );

    //! Whether it has a layer of this id, settled or not.
    bool hasLayer( const QString &id ) const;

    int layoutCount() const { return static_cast<int>( mLayouts.size() ); }

    //! What the map shows on opening.
    void setView( const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs );

    //! Writes the project and closes it: its layers are gone afterwards. \throws QgsProcessingException
    void write();

  private:
    void bringLayers();

    //! Copies \a layers beside the project. \returns them by the names of their tables
    QMap<QString, QgsVectorLayer *> copy( const QList<QgsVectorLayer *> &layers );

    QByteArray textOf( QgsVectorLayer &layer ) const;

    void settleDone();

    QgsReadWriteContext writingContext() const;

    void nameForServer();

    bool isReferredTo( const QgsVectorLayer &layer, const QString &folder ) const;

    std::unique_ptr<QgsProject> mProject;
    QString mPath;
    QList<QByteArray> mLayouts; //!< as keptLayout() gives them
    std::unique_ptr<EarlierProject> mEarlier;
    std::unique_ptr<LayerCopiesFile> mCopiesFile;
    QList<QgsVectorLayer *> mDone;    //!< to be settled
    QList<QByteArray> mSettledLayers; //!< as keptLayer() gives them
    QSet<QString> mSettledIds;
    UniqueFileNames mIds;
    UniqueFileNames mTableNames;
    QString mGeopackage;
    LayerCopies mCopies;
    QHash<const QgsVectorLayer *, QString> mTables;
    UniqueFileNames mShortNames;
  };

}
