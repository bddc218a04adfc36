#pragma once

#include "report/marks.h"
#include "report/reporttext.h"

#include <optional>

namespace sozialraum
{

  //! A value of a period; none: a gap, never a line through it.
  struct SeriesPoint
  {
    std::string period;
    std::optional<double> value;
    bool breakBefore = false; //!< the line ends before it: another method or territory
  };

  struct SeriesChart
  {
    std::string title;
    std::string unit;
    int decimals = 1;
    std::string areaName;
    std::string districtName;
    std::vector<SeriesPoint> area;
    std::vector<SeriesPoint> district; //!< the same periods, or empty
  };

  /**
   * Lines of an area (role "series") and the district (role "reference") over the periods, \a width × 52 mm; the last value is written at
   * its point. Periods lie as far apart as they are in time. The axis begins at 0 where no value is below, and goes from one round number
   * to another. Named are the first and the last period, and between them as many as have room where the drawing is wider than 100 mm.
   */
  Drawing seriesChart( const SeriesChart &chart, ReportLanguage language, double width = 100.0 );

  //! A line of a spine chart: one indicator.
  struct SpineRow
  {
    std::string label;
    double lowest = 0.0; //!< among the areas; the same unit for all four
    double highest = 0.0;
    double reference = 0.0;      //!< of the district: in the middle
    std::optional<double> value; //!< none: a word stands instead
    std::string text;            //!< the value as in the table, or the word
  };

  /**
   * Where an area stands among the others: a bar from lowest to highest, the district in the middle, the area's point. Each half has its
   * own scale, so the middle is always the district. \a width mm wide, 7 mm a row.
   */
  Drawing spineChart( const std::string &title, const std::vector<SpineRow> &rows, ReportLanguage language, double width = 100.0 );

  //! The bar of one row of spineChart(): 34 mm wide, 3 mm high.
  Drawing spineLine( const SpineRow &row );

  //! All classes as boxes in a row, that of the area (1 … \a classes) in the role \a role; as large as spineLine().
  Drawing classLine( int classId, int classes, const std::string &role );

  //! A line of a legend: a class (1 …) or a status.
  struct LegendRow
  {
    std::string role; //!< "class-3", "status-secret"
    std::string label;
    std::size_t areas = 0;
  };

  //! Box, label and number of areas of each row, 6 mm a row; rows without areas stay, so that all periods have one legend.
  Drawing legendDrawing( const std::string &title, const std::vector<LegendRow> &rows, ReportLanguage language );

}
