#pragma once

#include "report/reportblocks.h"

#include <QByteArray>
#include <QSizeF>

namespace sozialraum
{

  //! A picture for a document: its file and how large it stands on the page.
  struct PaintedPicture
  {
    QByteArray png;
    QSizeF size; //!< mm
  };

  /**
   * Paints the marks of a chart, or the areas of a map with their legend, at 200 dpi: readable in print and in grey, the same picture for
   * the same input. What is withheld is hatched, what is missing is grey: neither looks like a low value.
   * \param width of the picture on the page, mm
   */
  PaintedPicture paintedPicture( const ReportPicture &picture, double width );

}
