#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sozialraum
{

  //! A layout's XML as it is kept for completeArchive(), made for a project at \a projectPath: packed, and knowing its layers by their ids
  //! alone, for where they lay when it was drawn is not where they will lie.
  QByteArray keptLayout( const QByteArray &text, const QString &projectPath );

  //! The same of the XML of a layer (maplayer), as a project has it.
  QByteArray keptLayer( const QByteArray &text, const QString &projectPath );

  //! What a project has beyond what QGIS itself wrote.
  struct KeptTexts
  {
    QList<QByteArray> layers;  //!< from keptLayer(); their places in the tree are there already
    QList<QByteArray> layouts; //!< from keptLayout(); where there are some, QGIS has written none
  };

  /**
   * Completes the archive (.qgz) \a path as QGIS wrote it: it gets \a kept, and is cleaned, so that the same project is the same file.
   * There are no random names and ids, no user and time in it, no way to the folder in which it was made.
   * \returns whether that was done
   */
  bool completeArchive( const QString &path, const KeptTexts &kept );

}
