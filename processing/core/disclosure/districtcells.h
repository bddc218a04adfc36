#pragma once

#include "disclosure/cellsystem.h"
#include "disclosure/primaryrules.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  inline constexpr const char *areaLevel = "area";   //!< level of the areas themselves
  inline constexpr const char *totalLevel = "total"; //!< level of all areas together

  //! One row of the table of counts.
  struct CountRecord
  {
    std::string area;
    std::string period;
    std::vector<std::string> dimensions; //!< kinds, sexes …; "": the total over one, which is checked and not counted again
    std::int64_t count = 0;
    std::optional<double> denominator;
    std::optional<double> largestContribution;
    std::optional<double> classLower; //!< limits of the class that will be shown of the rate, [lower, upper)
    std::optional<double> classUpper;
  };

  //! Planning areas, LEADER regions …: the group of each area. Groups do not meet within a division, divisions overlap as they like.
  struct CountDivision
  {
    std::string name;
    std::map<std::string, std::string> groupOfArea;
  };

  struct DistrictOptions
  {
    PrimaryRule rule;
    std::vector<IndicatorRule> rules; //!< the first that fits counts before \a rule
    double factor = 100.0;            //!< of the rates that the classes divide
  };

  //! Where a cell stands.
  struct CellAddress
  {
    std::string level; //!< areaLevel, the name of a division, totalLevel
    std::string area;  //!< key of the area or group; "" for all
    std::string period;
    std::vector<std::string> dimensions; //!< "": total

    friend auto operator<=>( const CellAddress &, const CellAddress & ) = default;
  };

  //! All cells of a district and where they stand; recipients are none yet.
  struct DistrictCells
  {
    CellSystem system;
    std::vector<CellAddress> addresses;                             //!< of each cell; by level from the top, then as they sort
    std::map<std::string, std::vector<std::uint32_t>> countsOfArea; //!< finest counts of each area
    std::vector<CountDivision> divisions;
  };

  /**
   * Makes every cell of every level, division, total and dimension from the finest counts, and protects by the rules.
   *
   * Denominators: the rows of an area in a period that all name the same people have that one; else their sum. They are summed over areas.
   *
   * \throws InputError "negative_count", "counts_do_not_add_up" (a stated total), "count_twice" (1: cell), "area_without_group" (1: area,
   * 2: division), "no_counts"
   */
  DistrictCells districtCells(
    const std::vector<CountRecord> &records, const std::vector<CountDivision> &divisions, const DistrictOptions &options = {} );

  /**
   * Adds the recipients that \a words name: "public", "council" (which knows what the public knows), "areas", "area:<key>", "groups",
   * "group:<division>/<key>", coalitions like "area:1+area:2".
   * \throws InputError "recipient_unknown" (1: word)
   */
  void addRecipients( DistrictCells &cells, const std::vector<std::string> &words );

  //! Where it stands, for people: "planungsraum PR1, 2023, Heimerziehung".
  std::string nameOf( const CellAddress &address );

}
