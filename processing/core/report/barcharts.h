#pragma once

#include "report/marks.h"
#include "report/reporttext.h"

#include <optional>

namespace sozialraum
{

  //! A bar of an area.
  struct BarRow
  {
    std::string label;
    std::optional<double> value; //!< none: a word stands instead of the bar
    std::string text;            //!< the value as in the table, or the word
  };

  //! A value that all bars are compared with.
  struct BarReference
  {
    std::optional<double> value = {}; //!< unit of the bars; none: no line
    std::string text = {};            //!< "Landkreis: 8,1"
  };

  /**
   * Values as bars from zero, in the order of \a rows, one under the other, \a width mm wide and 5 mm a row (role "bar"); a line through
   * all of them at the reference (role "reference"), with its text above. Losses go to the left of zero.
   */
  Drawing valueBars( const std::string &title, const std::vector<BarRow> &rows, const BarReference &reference = {}, double width = 100.0 );

  //! An age group of a pyramid; persons, from 0.
  struct PyramidRow
  {
    std::string ages; //!< "0–4"
    double men = 0.0;
    double women = 0.0;
  };

  //! Five-year age groups of \a men and \a women, one value for each year of age from 0; the last group, "90+", is open.
  std::vector<PyramidRow> fiveYearGroups( const std::vector<double> &men, const std::vector<double> &women );

  /**
   * Men to the left and women to the right (roles "men" and "women"), the youngest below, both on one scale that begins at 0 in the middle;
   * \a width mm wide, 3.2 mm a row. Round numbers at the foot. Nothing is drawn where nobody is there.
   */
  Drawing populationPyramid( const std::string &title, const std::vector<PyramidRow> &rows, ReportLanguage language, double width = 100.0 );

}
