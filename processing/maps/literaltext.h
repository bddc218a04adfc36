#pragma once

#include <QString>

namespace sozialraum
{

  /**
   * \a text for places where QGIS would evaluate what stands between “[%” and “%]”: titles and sources of layouts, legends, names of
   * layers. The bracket is parted from the percent sign by a word joiner, which has no width; texts without “[%” come back as they are.
   *
   * Data is never code: whatever came from a table, a layer or a parameter goes through here before it goes onto a page.
   */
  inline QString literal( QString text )
  {
    return text.replace( QLatin1String( "[%" ), QStringLiteral( "[\u2060%" ) );
  }

}
