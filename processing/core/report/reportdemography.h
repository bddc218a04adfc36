#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  /*
   * What results of demography say, for a chapter of the report. They are no cells of a release: whoever gives them answers for it that the
   * recipient may know them.
   */

  //! The people of an area in a year of a projection.
  struct ReportProjection
  {
    std::string scenario;
    std::string areaKey;
    int year = 0;
    double people = 0.0;
    std::optional<double> lower = {}; //!< of the interval of 95 %
    std::optional<double> upper = {};
    bool isUncertain = false;
  };

  //! Places that an area needs for one kind of care in a Kita year.
  struct ReportCareNeed
  {
    std::string areaKey;
    int year = 0;
    std::string period; //!< "2031/32"
    std::string kind;   //!< "Krippe"
    double children = 0.0;
    double needed = 0.0;
    std::optional<double> places = {};
  };

  //! What an area gets of persons or money that are shared by a key.
  struct ReportShare
  {
    std::string areaKey;
    double quota = 0.0;
    double stock = 0.0;
    double assigned = 0.0;
  };

  struct ReportDemography
  {
    std::vector<ReportProjection> projection = {};
    std::vector<ReportCareNeed> care = {};
    std::vector<ReportShare> quota = {};  //!< of persons
    std::vector<ReportShare> budget = {}; //!< of euros

    bool isEmpty() const { return projection.empty() && care.empty() && quota.empty() && budget.empty(); }
  };

}
