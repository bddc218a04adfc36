#pragma once

#include <QByteArray>
#include <QString>

namespace sozialraum
{

  /**
   * Completes the archive (.qgz) \a path as QGIS wrote it without layouts: it gets \a layouts (XML of each, one after the other; empty:
   * none), and is cleaned, so that the same project is the same file. There are no random names and ids, no user and time in it, no way to
   * the folder in which it was made, and layouts know layers by their ids alone.
   * \returns whether that was done
   */
  bool completeArchive( const QString &path, const QByteArray &layouts );

}
