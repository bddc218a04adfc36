#pragma once

#include <QColor>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace sozialraum
{

  //! What a histogram of a classified indicator shows.
  struct Histogram
  {
    std::vector<double> values;          //!< of the areas that have a class; finite
    std::vector<double> limits;          //!< between the classes, ascending
    std::vector<QColor> colors;          //!< one more than limits
    std::optional<double> districtValue; //!< marked with a triangle
    int decimals = 1;                    //!< of the limits below the axis
  };

  /**
   * An SVG picture of \a histogram, \a size in millimetres: bars by value in the colours of their classes, the class limits below.
   *
   * No bar crosses a limit, and the area of a bar is the number of areas in it, also where bars differ in width. Limits whose numbers
   * would overlap are drawn without number. It is headed "Number of areas"; where a twentieth of the values lies far beyond the others, the
   * axis ends before them and says how many it leaves out. Empty for fewer than two different values.
   */
  QString histogramSvg( const Histogram &histogram, const QSizeF &size );

}
