#pragma once

#include "disclosure/audit.h"
#include "disclosure/districtcells.h"
#include "disclosure/releasetable.h"
#include "disclosure/suppression.h"
#include "observationstatus.h"
#include "progress.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace sozialraum
{

  //! Key of those areas of a division that are in none of its groups: nobody is shown their sum, but everybody can compute it.
  inline constexpr const char *restGroup = "-";

  //! What the office knows of an indicator in an area and period.
  struct MonitorCell
  {
    std::optional<double> value;       //!< in the unit of the indicator
    std::optional<std::int64_t> count; //!< the numerator where it counts cases, ≥ 0
    std::optional<double> people;      //!< the denominator
    ObservationStatus status = ObservationStatus::Missing;
  };

  struct MonitorIndicator
  {
    std::string id;
    double factor = 100.0; //!< value = factor · count / people
    PrimaryRule rule = {};
    bool showsValues = false;                                     //!< to everybody, where nothing is protected; else classes
    bool isReleased = true;                                       //!< false: to nobody but those whose own it is
    std::vector<double> limits = {};                              //!< inner, ascending, rounded
    std::vector<std::string> labels = {};                         //!< of the classes, one more than limits
    std::map<std::string, std::vector<MonitorCell>> periods = {}; //!< a cell for each area
  };

  //! A cell of a release, whichever: level, key, indicator, period.
  using ReleasedCell = std::tuple<std::string, std::string, std::string, std::string>;

  //! What was given to everybody before.
  struct EarlierReleases
  {
    std::set<ReleasedCell> values;
    std::set<ReleasedCell> classes; //!< with the limits of today
    std::set<ReleasedCell> withheld;
    std::set<std::string> readers = {}; //!< groups that were given the values of their areas
  };

  //! All that a release is made from.
  struct Monitor
  {
    std::vector<std::string> areas; //!< keys
    std::vector<CountDivision> divisions;
    std::vector<MonitorIndicator> indicators;
    EarlierReleases earlier = {};
  };

  //! Indicators whose counts follow from each other, or from their own of another period; see countlinks.h.
  struct LinkedIndicators
  {
    std::vector<std::size_t> members; //!< places, ascending
    bool acrossPeriods = false;       //!< also from one period to the next

    friend bool operator==( const LinkedIndicators &, const LinkedIndicators & ) = default;
  };

  //! What may be shown to whom.
  struct ReleaseDecision
  {
    //! Counts of an indicator as one system, where it has counts, and what is shown of each cell to everybody.
    struct Counts
    {
      DistrictCells cells;
      std::vector<CellStatus> statuses;
      std::vector<Reason> reasons;
      std::vector<bool> classShown;
      std::map<CellAddress, std::size_t> places;
    };
    std::vector<std::optional<Counts>> counts; //!< of each indicator
    std::vector<LinkedIndicators> linked;      //!< protected as one system
  };

  /**
   * Decides for each indicator with counts which areas, groups and totals are shown, by suppress(), against everybody and against each area
   * that knows its own counts, and against \a words beside these.
   *
   * Indicators whose counts follow from each other (countlinks.h) are one system: what they give away together is withheld by
   * withholdFurther(), in whichever of them it costs least. Groups and totals of a period in which an area has no count are not
   * shown: nobody could check them.
   * \throws InputError as districtCells(), addRecipients() and suppress(); Cancelled
   */
  ReleaseDecision decideRelease( const Monitor &monitor, const std::vector<std::string> &words, const Progress &progress = {} );

  //! The rows of one \a recipient: "public", "council", "internal", "area:<key>", "group:<division>/<key>". Own values are there, all
  //! others as \a decision has them. \throws InputError "recipient_unknown" (1: recipient)
  ReleaseTable releaseFor( const Monitor &monitor, const ReleaseDecision &decision, const std::string &recipient );

  //! A pair that the audit found.
  struct MonitorFinding
  {
    std::string indicator;
    std::string recipient;
    std::string cell;
    bool isExact = false;
    std::int64_t lower = 0;
    std::int64_t upper = 0;
  };

  struct MonitorAudit
  {
    std::size_t pairs = 0;
    std::vector<MonitorFinding> open;
  };

  /**
   * Audits the \a table of what everybody gets, as it is written, together with earlier releases, by audit(): it starts from the rows and
   * not from what was decided, and looks at indicators that follow from each other together. \throws InputError as audit(); Cancelled
   */
  MonitorAudit auditMonitor(
    const Monitor &monitor, const std::vector<std::string> &words, const ReleaseTable &table, const Progress &progress = {} );

  //! What the reader of \a table may not learn: counts and values of areas, groups and the whole that it does not show, with their keys.
  struct WithheldNumber
  {
    std::string areaKey;
    double number = 0.0;
    std::string indicator = {};
  };
  std::vector<WithheldNumber> withheldFrom( const Monitor &monitor, const ReleaseTable &table );

}
