#pragma once

#include <QString>
#include <QStringList>

namespace sozialraum
{

  //! Where a text is to stand.
  struct TextRoom
  {
    double width = 0.0;  //!< mm
    double points = 8.0; //!< size of the letters, in the plate font
    int lines = 1;       //!< at most
    bool bold = false;
  };

  /**
   * \a text in lines that fit into \a room. Lines break at blanks, and within words that are wider than a line; what does not fit
   * ends with "…". A text that fits is one line and stays as it is.
   */
  QStringList linesWithin( const QString &text, const TextRoom &room );

  //! \a text with breaks within those words that are wider than \a room, which nothing else would break.
  QString withLongWordsBroken( const QString &text, const TextRoom &room );

}
