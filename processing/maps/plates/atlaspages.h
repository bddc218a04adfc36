#pragma once

#include "documents/pdfdocument.h"

#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QgsPrintLayout;
class QgsProject;

namespace sozialraum
{

  //! A line of the contents and a row of the overview.
  struct AtlasEntry
  {
    QString domain; //!< its heading; entries of one domain follow one another
    QString title;  //!< of the plate
    QString period;
    QString unit;
    QString district; //!< value of the district, written out; may be empty
    QString state;    //!< value of the state, written out; may be empty
    int areas = 0;    //!< with a value
    int withoutValue = 0;
    int page = 0; //!< of the plate
  };

  //! The outline of an atlas, domains above their plates, and the lines of contents and overview that lead to the plates.
  PdfDescription atlasDescription( const QString &title, const std::vector<AtlasEntry> &entries, const QSizeF &page );

  //! How many pages of \a page millimetres the contents and the overview take; the pages of the entries need not be known yet.
  int atlasFrontPages( const std::vector<AtlasEntry> &entries, const QSizeF &page );

  /**
   * The contents and the overview table of an atlas as layouts of \a page millimetres, titled \a title; the plates follow them.
   *
   * Every page is full, or the last of its kind; a domain's heading never stands alone at the foot of a page.
   */
  std::vector<std::unique_ptr<QgsPrintLayout>> atlasFrontMatter(
    QgsProject &project, const QString &title, const std::vector<AtlasEntry> &entries, const QSizeF &page );

}
