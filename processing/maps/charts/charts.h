#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <vector>

namespace sozialraum
{

  /*
   * Charts for plates and fact sheets as SVG, \a size in millimetres: vectors and text in the plate font, legible in grey, the same bytes
   * for the same input. Each gives an empty text where it has nothing to show, and never a number that is not finite.
   */

  //! A bar for each caption; all begin at zero.
  struct BarChart
  {
    QStringList captions;
    std::vector<double> values; //!< one for each caption; not finite: no bar
    int decimals = 1;
  };

  QString barChartSvg( const BarChart &chart, const QSizeF &size );

  //! Lines over common points in time, as far apart as they are in time where captions say years or dates, else at equal steps.
  struct LineChart
  {
    struct Series
    {
      QString name;
      std::vector<double> values; //!< one for each caption; not finite: the line has a gap
    };

    QStringList captions;
    std::vector<Series> series; //!< up to four, told apart by colour and dashes
    int decimals = 1;
  };

  QString lineChartSvg( const LineChart &chart, const QSizeF &size );

  //! Values of 0 … 1 on spokes, for profiles; up to two profiles, as an area and its district.
  struct RadarChart
  {
    struct Profile
    {
      QString name;
      std::vector<double> values; //!< one for each caption, within 0 … 1
    };

    QStringList captions; //!< three or more
    std::vector<Profile> profiles;
  };

  QString radarChartSvg( const RadarChart &chart, const QSizeF &size );

}
