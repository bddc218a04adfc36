#pragma once

#include <QFont>
#include <QStringList>

namespace sozialraum
{

  /**
   * The typeface of plates, labels and charts: Open Sans, else DejaVu Sans, else the system's sans serif.
   *
   * Chosen by name, so that a plate looks the same whatever the user's desktop font is.
   */
  QFont plateFont();

  QStringList installedFontFamilies();

  //! The font with “fl” and the like as single letters, so that words are found when a PDF is searched.
  QFont withoutLigatures( QFont font );

}
