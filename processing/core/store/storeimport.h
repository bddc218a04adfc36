#pragma once

#include "observations/observationtable.h"
#include "problemreporter.h"
#include "progress.h"
#include "store/storedatabase.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What belongs to an observation beyond its value: the parts of a rate, so that groups sum them and divide again, and its limits.
  struct ObservationParts
  {
    double numerator = std::numeric_limits<double>::quiet_NaN();
    double denominator = std::numeric_limits<double>::quiet_NaN();
    double lower = std::numeric_limits<double>::quiet_NaN();
    double upper = std::numeric_limits<double>::quiet_NaN();
  };

  //! The class of an area of the table, for maps.
  struct DeliveredClass
  {
    std::uint32_t area = 0; //!< places in the table
    std::uint32_t indicator = 0;
    std::uint16_t period = 0;
    std::int32_t classId = 0;
    std::string label;
    std::string method; //!< how the classes were made
  };

  //! A table of a delivery, and where it comes from.
  struct Delivery
  {
    const ObservationTable *table = nullptr;
    std::string tableName; //!< for people: the file's or layer's name
    std::string publisher;
    std::string licence;
    std::string fileHash;                         //!< SHA-256 of the file; empty: unknown
    std::string method;                           //!< of results that were computed; empty for what was delivered as it is
    std::span<const ObservationParts> parts = {}; //!< empty, or one for each observation
    std::span<const DeliveredClass> classes = {};
  };

  struct ImportOptions
  {
    std::string who;
    std::string importedAt; //!< ISO date and time
    std::string knownOn;    //!< ISO date from which on it counts; AS_OF of an extraction asks for it
    bool isPending = false; //!< it waits for a steward
  };

  //! What became of a cell that was delivered.
  enum class ImportFate : std::uint8_t
  {
    New,       //!< nothing was known of the cell
    Unchanged, //!< it says what holds already, and is not stored again
    Revised,   //!< it says something else than what holds; both stay
    Rejected,  //!< it is not stored, for a reason
  };

  inline constexpr std::array<std::string_view, 4> importFateNames{ "new", "unchanged", "revised", "rejected" };

  //! A row of the protocol: a revision or a rejection each by itself, the others counted by indicator and period.
  struct ImportRow
  {
    ImportFate fate = ImportFate::New;
    std::string table;
    std::string indicator;
    std::string period;
    std::string areaKey; //!< empty where cells are counted
    double oldValue = std::numeric_limits<double>::quiet_NaN();
    std::string oldStatus;
    double newValue = std::numeric_limits<double>::quiet_NaN();
    std::string newStatus;
    std::string reason; //!< of a rejection, as a code: not_in_area_set, outside, contradiction, key_missing, delivered
    std::size_t count = 1;
  };

  struct ImportResult
  {
    std::int64_t id = 0;                 //!< of the import; 0: nothing was stored, since nothing is new
    std::array<std::size_t, 4> counts{}; //!< cells by ImportFate
    std::vector<ImportRow> protocol;     //!< by table, indicator, period and key

    std::size_t count( ImportFate fate ) const { return counts[static_cast<std::size_t>( fate )]; }
  };

  /**
   * Takes a delivery into the store, all of it in one transaction.
   *
   * Guarantees, each with a test of its name:
   * - nothing that was stored is overwritten: a revision stands beside what held before;
   * - every cell of the tables is counted as new, unchanged, revised or rejected;
   * - the same delivery again changes nothing;
   * - what goes wrong in the middle leaves the store as it was;
   * - a pending delivery is not seen until it is accepted.
   *
   * - what was computed takes no place of what was delivered: where both speak of a cell the office's figure holds, and the computed one is
   *   unchanged, or rejected as "delivered"; it does not keep a withdrawn figure alive;
   * - parts and limits that change are a revision, too.
   *
   * Classes replace those of the same indicator, area and period; with a pending delivery they do not come in.
   *
   * A table belongs to the set of areas that has most of its keys; of several the one that holds at its latest period, else the newest.
   * Keys of units that these areas lie in (district, state, nation) are kept as well.
   *
   * \throws InputError "store_without_areas" (1: name of the store), "store_table_matches_no_area" (1: table), "table_empty",
   *   "store_date_wrong"
   * Reports "store_imported_before" (1: table, 2: number of the import) where a file with the same content is in the store,
   *   "store_classes_wait" (1: how many classes) where they did not come in
   */
  ImportResult importTables( StoreDatabase &database, std::span<const Delivery> deliveries, const ImportOptions &options,
    ProblemReporter &problems, const Progress &progress );

  /**
   * Lets a pending import hold from \a date on. Of several deliveries of a cell the one with the highest number holds.
   *
   * \returns observations that hold now and did not before
   * \throws InputError "store_import_unknown" (1: number), "store_import_state" (1: number, 2: its state)
   */
  std::size_t acceptImport( StoreDatabase &database, std::int64_t import, const std::string &date );

  /**
   * Withdraws an import from \a date on: nothing is removed, but what it brought does not hold any more, unless a later delivery said it
   * again. What held before it holds again.
   *
   * \returns observations that do not hold any more. \throws InputError as acceptImport()
   */
  std::size_t withdrawImport( StoreDatabase &database, std::int64_t import, const std::string &date );

}
