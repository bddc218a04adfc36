#pragma once

#include "report/marks.h"

#include <QSizeF>
#include <QString>

namespace sozialraum
{

  /**
   * \a drawing as a picture for a plate, from its upper left corner and as large as \a room (mm) lets it be, up to its own size and a half;
   * colours of plates for its roles.
   *
   * Guarantees:
   * - every mark of the drawing is painted where it says, and nothing else: the SVG of pages and the picture of plates show the same;
   * - letters are at least 6.5 pt; where the drawing is too large for the room for that, the text is empty and nothing is shown;
   * - roles are told apart on a grey print: references are dashed, men and women differ in lightness.
   */
  QString marksPicture( const Drawing &drawing, const QSizeF &room );

}
