#pragma once

#include <QString>

#include <map>
#include <string>

namespace sozialraum
{

  struct ReleaseSheet;
  struct ReleaseRow;
  struct ReleaseTable;

  //! The rows of \a indicator for areas, of its latest period, by area; of \a table, which must live on.
  std::map<std::string, const ReleaseRow *> latestRows( const ReleaseTable &table, const std::string &indicator );

  /**
   * Writes a plate for each indicator of the release, of its latest period, into the folder \a path: PDF and PNG.
   *
   * Guarantee: they are drawn from key, name, class and label of released cells alone, so that they cannot tell a value: there is no
   * histogram, and reference values are those that the release has. There is no project: nobody could tell a protected number in it from
   * those of the drawing.
   */
  void writeReleasePlates( const ReleaseSheet &sheet, const QString &path );

}
