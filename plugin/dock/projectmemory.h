#pragma once

#include <QList>
#include <QString>

class QgsProject;
class QgsVectorLayer;

namespace sozialraum
{

  //! A map that the dock drew, as its layer remembers it.
  struct DrawnMap
  {
    QString indicator; //!< as the store calls it
    QString level;
    QString values;  //!< the areas with all periods that it was made from
    QString method;  //!< of the classes
    int classes = 5; //!< how many were asked for
    QString limits;  //!< fixed ones, else empty
  };

  //! The store that \a project remembers, with the place of its file found again where both moved together; empty: none.
  QString storeOfProject( const QgsProject &project );
  void rememberStore( QgsProject &project, const QString &store );

  //! The maps of the dock in \a project, by their names.
  QList<QgsVectorLayer *> mapsOfProject( const QgsProject &project );
  bool isDrawnMap( const QgsVectorLayer &layer );
  DrawnMap drawnMapOf( const QgsVectorLayer &layer );
  void rememberMap( QgsVectorLayer &layer, const DrawnMap &map );

  /**
   * The folder beside the store whose name says \a what: "zwickau_karten" beside "zwickau.gpkg". A store on a server, or none, has none;
   * its files lie beside \a project, or with QGIS' settings where that has no place yet.
   */
  QString placeBeside( const QString &store, const QString &what, const QgsProject &project );

  //! The same as a GeoPackage: "zwickau_karten.gpkg".
  QString fileBeside( const QString &store, const QString &what, const QgsProject &project );

  //! A name for a table: what of \a text is fit for one, and a mark that tells texts apart which are alike in that.
  QString tableName( const QString &text );

}
