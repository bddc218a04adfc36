#include "algorithms/findingtexts.h"
#include "findings/storecodes.h"

#include <QtGlobal>

#include <array>

namespace sozialraum
{

  std::span<const FindingText> storeFindings()
  {
    static constexpr std::array texts{
      sentence( codes::storeMissing,
        QT_TRANSLATE_NOOP( "Findings", "There is no store “%1”. “Create store” makes one; or check the path under “Store”." ) ),
      sentence( codes::storeIsNone,
        QT_TRANSLATE_NOOP( "Findings", "“%1” is no indicator store. Choose another under “Store”; “Create store” makes one." ) ),
      sentence( codes::storeDamaged,
        QT_TRANSLATE_NOOP( "Findings", "The store “%1” is damaged and was left as it is. Put back the last copy of it." ) ),
      sentence( codes::storeNewer,
        QT_TRANSLATE_NOOP(
          "Findings", "A newer version of the plugin made the store “%1” (schema %2). Update the plugin; nothing was changed." ) ),
      sentence( codes::storeOlder,
        QT_TRANSLATE_NOOP( "Findings",
          "The store “%1” is of an older version (schema %2), and you may not change that. Ask the owner of the database to import "
          "something, or to run “Create store” on it, once." ) ),
      sentence( codes::storeLocked,
        QT_TRANSLATE_NOOP(
          "Findings", "Somebody else is writing to the store “%1”. Nothing was changed; try again when they have finished." ) ),
      sentence( codes::storeFull,
        QT_TRANSLATE_NOOP(
          "Findings", "The disk of the store “%1” is full or cannot be written to. Make room and try again; nothing was changed." ) ),
      sentence( codes::storeReadOnly,
        QT_TRANSLATE_NOOP( "Findings", "The store “%1” may only be read. Ask for the right to write to it, or choose another store." ) ),
      sentence( codes::storeDisconnected,
        QT_TRANSLATE_NOOP( "Findings", "The connection to the store “%1” was lost. Nothing was changed; connect and try again." ) ),
      sentence( codes::storeForbidden,
        QT_TRANSLATE_NOOP( "Findings",
          "Your role may not do that in the store “%1”. Planners deliver with the state “Pending”; stewards accept and withdraw." ) ),
      sentence( codes::storeWithoutPostgis,
        QT_TRANSLATE_NOOP(
          "Findings", "The database of “%1” has no PostGIS. Ask the administrator for CREATE EXTENSION postgis and try again." ) ),
      sentence( codes::storeNotReachable,
        QT_TRANSLATE_NOOP( "Findings", "The database “%1” cannot be reached: %2. Check the connection in the browser of QGIS." ) ),
      sentence( codes::storeFault, QT_TRANSLATE_NOOP( "Findings", "The store “%1” answers: %2. Nothing was changed." ) ),
      sentence( codes::storeDateWrong, QT_TRANSLATE_NOOP( "Findings", "“%1” is no date. Write year, month and day: 2024-01-31." ) ),
      sentence( codes::storeAreaSetDiffers,
        QT_TRANSLATE_NOOP( "Findings",
          "The store has other areas of the level “%1” for %2 already, and they stay. Enter the date of these under “Territory as of”." ),
        "1" ),
      sentence( codes::storeGroupingDiffers,
        QT_TRANSLATE_NOOP( "Findings",
          "The store has another grouping “%1” for %2 already, and it stays. Enter the date of this one under “Territory as of”." ) ),
      sentence( codes::storeCatalogueDiffers,
        QT_TRANSLATE_NOOP( "Findings",
          "The store has another catalogue for %1 already, and it stays. Enter the date of this one under “Territory as of”." ) ),
      sentence( codes::storeAreaKeyTwice,
        QT_TRANSLATE_NOOP( "Findings", "The area key “%1” stands in the areas %2 times. Each area needs a key of its own." ) ),
      sentence(
        codes::storeWithoutAreas, QT_TRANSLATE_NOOP( "Findings", "The store “%1” has no areas yet. Add them with “Create store”." ) ),
      sentence( codes::storeTableMatchesNoArea,
        QT_TRANSLATE_NOOP( "Findings",
          "No key of the table “%1” belongs to an area of the store. Check “Key column”, or add the areas with “Create store”." ) ),
      sentence( codes::storeImportedBefore, QT_TRANSLATE_NOOP( "Findings", "The file “%1” is in the store already, as import %2." ) ),
      sentence( codes::storeImportUnknown,
        QT_TRANSLATE_NOOP( "Findings", "There is no import %1 in the store. “Import into store” says the number of each." ) ),
      sentence( codes::storeImportState,
        QT_TRANSLATE_NOOP( "Findings", "Import %1 is %2: only what is pending can be accepted, and nothing be withdrawn twice." ), "2" ),
      sentence( codes::storeLevelUnknown, QT_TRANSLATE_NOOP( "Findings", "The store has no level and no grouping “%1”. It has: %2." ) ),
      sentence( codes::storeIndicatorUnknown, QT_TRANSLATE_NOOP( "Findings", "The store has no indicator “%1”. It has: %2." ) ),
      sentence(
        codes::storePeriodUnknown, QT_TRANSLATE_NOOP( "Findings", "The store has no period “%1” of these indicators. It has: %2." ) ),
      sentence( codes::storeHoldsNothing,
        QT_TRANSLATE_NOOP(
          "Findings", "The store holds no observation of “%1” that was asked for. “Store contents” lists what it holds." ) ),
      sentence( codes::storeOtherTerritory,
        QT_TRANSLATE_NOOP( "Findings",
          "%1 values were published for another state of the territory and stand under the same key in that of %2. Where borders moved, "
          "“Convert to another territory” converts them." ) ),
      sentence( codes::storeKeysGone,
        QT_TRANSLATE_NOOP( "Findings",
          "%1 values belong to areas that do not exist any more, like %2, and were left out. “Convert to another territory” converts "
          "them." ) ),
      sentence( codes::storeNotSummed,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” cannot be summed over areas (%2), and its parts are not in the store: it was left out. Import numerator and denominator." ),
        "2" ),
      sentence( codes::storeRateOfParts, QT_TRANSLATE_NOOP( "Findings", "“%1” was computed anew for the groups from the sums of: %2." ) ),
      sentence(
        codes::storeAreasWithoutGroup, QT_TRANSLATE_NOOP( "Findings", "%1 areas are in no group, like %2; no group has their values." ) ),
      sentence( codes::storeClassesWait,
        QT_TRANSLATE_NOOP(
          "Findings", "%1 classes for maps did not come in, since the import is pending. Import the layer again when it is accepted." ) ),
      sentence( codes::storeCountNotDrawn,
        QT_TRANSLATE_NOOP( "Findings", "“%1” is a count: areas coloured by counts show how large they are. It gets no map." ) ),
      sentence(
        codes::storeMapWithoutNumbers, QT_TRANSLATE_NOOP( "Findings", "“%1” has no number for any area of this level, and gets no map." ) ),
      sentence( codes::storeClassesDiffer,
        QT_TRANSLATE_NOOP( "Findings",
          "The classes of “%1” came with several imports and do not have the same limits in all periods: the legend names them all. Do not "
          "compare the colours of the periods." ) ),
      sentence( codes::storeGroupsNotDrawn,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” is a grouping: the store has outlines of areas only. Take the groups out by “Extract indicators”, and draw them by "
          "“Monitor "
          "maps”." ) ),
      sentence( codes::storeNoMaps,
        QT_TRANSLATE_NOOP(
          "Findings", "There is nothing to draw of “%1”: no rate of it has a value. “Store contents” lists what there is." ) ),
      sentence( codes::storeReleaseUnknown,
        QT_TRANSLATE_NOOP( "Findings", "No release “%1” to the public is in the register of the store. It has: %2." ) ),
      sentence( codes::storeExistsAlready,
        QT_TRANSLATE_NOOP( "Findings", "There is a store “%1” already, and it stays as it is. Name a new one under “Store”." ) ),
      sentence( codes::packageNotWritten,
        QT_TRANSLATE_NOOP(
          "Findings", "The file “%1” cannot be written. Look whether the disk is full, and at the rights of the “Folder”." ) ),
      sentence( codes::packageFileMissing,
        QT_TRANSLATE_NOOP( "Findings", "The file “%1” of the package is missing. Get the whole folder again; nothing was made." ) ),
      sentence( codes::packageIsNone,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” does not describe a store of this plugin. Choose the datapackage.json that “Export store” wrote; “Import into store” takes "
          "tables of others." ) ),
      sentence( codes::packageNewer,
        QT_TRANSLATE_NOOP( "Findings", "A newer version of the plugin wrote “%1” (schema %2). Update the plugin; nothing was made." ) ),
      sentence( codes::packageChanged,
        QT_TRANSLATE_NOOP( "Findings",
          "The file “%1” of the package is not as it was written: a program has saved it again, or a copy is not whole. Get the package "
          "again; "
          "nothing was made." ) ),
      sentence( codes::packageRowWrong,
        QT_TRANSLATE_NOOP(
          "Findings", "Row %2 of “%1” does not have the columns of the table. Export the store again; nothing was made." ) ),
      sentence( codes::packageCellWrong,
        QT_TRANSLATE_NOOP( "Findings", "“%1”, row %2: “%4” cannot stand in the column “%3”. Export the store again; nothing was made." ) ),
      sentence( codes::packageReferenceWrong,
        QT_TRANSLATE_NOOP(
          "Findings", "The column “%2” of “%1” names %3, which is not in the package. Export the store again; nothing was made." ) ),
      sentence( codes::checkShare, QT_TRANSLATE_NOOP( "Findings", "“%1” in %2, area %3: a share of %4 per cent cannot be." ), "", "4" ),
      sentence( codes::checkSum, QT_TRANSLATE_NOOP( "Findings", "“%1” in %2: the district %3 has %4, its areas add up to %5." ), "", "45" ),
      sentence(
        codes::checkParts, QT_TRANSLATE_NOOP( "Findings", "“%1” in %2: area %3 has %4, its parts by “%6” add up to %5." ), "", "45" ),
      sentence( codes::checkRule, QT_TRANSLATE_NOOP( "Findings", "Area %3 in %2: “%1” does not hold; there is %4 against %5." ), "", "45" ),
      sentence( codes::checkJump, QT_TRANSLATE_NOOP( "Findings", "“%1” in area %2 goes from %5 (%3) to %6 (%4): more than chance does." ),
        "", "56" ),
      sentence( codes::checkGap, QT_TRANSLATE_NOOP( "Findings", "“%1” has no value for %2, but for years before and after." ) ),
      sentence( codes::checkSource, QT_TRANSLATE_NOOP( "Findings", "Nobody is named as publisher of the table “%1”." ) ),
      sentence( codes::checkOverdue,
        QT_TRANSLATE_NOOP( "Findings", "“%1” is overdue: the last period is %2, and it is delivered every %3 months." ) ),
      sentence( codes::checkNoGroup, QT_TRANSLATE_NOOP( "Findings", "In the grouping “%1” %2 areas are in no group, like %3." ) ),
      sentence(
        codes::checkSeveralGroups, QT_TRANSLATE_NOOP( "Findings", "In the grouping “%1” %2 areas are in several groups, like %3." ) ),
      sentence( codes::checkOverlap,
        QT_TRANSLATE_NOOP(
          "Findings", "The group %1 of “%2” and the group %3 of “%4” differ by the area %5 only: its counts can be computed from both." ) ),
      sentence( codes::checkCensus,
        QT_TRANSLATE_NOOP(
          "Findings", "“%1” rests on the census of 2011 before 2022 and on that of 2022 after: the series has a break." ) ),
      sentence(
        codes::remedyShare, QT_TRANSLATE_NOOP( "Findings", "Look into the table; withdraw the import and deliver the corrected one." ) ),
      sentence( codes::remedySum,
        QT_TRANSLATE_NOOP( "Findings", "Check whether the table was cut or rounded, and whether all areas of the district are in it." ) ),
      sentence( codes::remedyParts,
        QT_TRANSLATE_NOOP( "Findings", "Check whether a part is missing or was revised alone, and import total and parts of one date." ) ),
      sentence( codes::remedyRule, QT_TRANSLATE_NOOP( "Findings", "%1" ) ),
      sentence(
        codes::remedyJump, QT_TRANSLATE_NOOP( "Findings", "Ask who delivered it: a mistake, a changed definition, a new facility?" ) ),
      sentence( codes::remedyGap, QT_TRANSLATE_NOOP( "Findings", "Import the table of that year." ) ),
      sentence(
        codes::remedySource, QT_TRANSLATE_NOOP( "Findings", "Withdraw the import and import again with “Publisher” and “Licence”." ) ),
      sentence( codes::remedyOverdue, QT_TRANSLATE_NOOP( "Findings", "Fetch or ask for the next table, and import it." ) ),
      sentence( codes::remedyGroups,
        QT_TRANSLATE_NOOP( "Findings", "If that is not meant, correct the list and add it with “Create store” under a new date." ) ),
      sentence(
        codes::remedyOverlap, QT_TRANSLATE_NOOP( "Findings", "Do not publish small counts for both groupings, or change one of them." ) ),
      sentence( codes::remedyCensus,
        QT_TRANSLATE_NOOP( "Findings", "Do not read the change over the break as a development; say so on the map." ) ),
    };
    return texts;
  }

}
