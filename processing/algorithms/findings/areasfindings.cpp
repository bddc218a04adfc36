#include "algorithms/findingtexts.h"
#include "findings/areascodes.h"

#include <QtGlobal>

#include <array>

namespace sozialraum
{

  std::span<const FindingText> areasFindings()
  {
    static constexpr std::array texts{
      sentence(
        codes::areaKeysEmpty, QT_TRANSLATE_NOOP( "Findings", "The key field of the areas is empty in every row. Choose another field." ) ),
      sentence( codes::areaKeySpoilt,
        QT_TRANSLATE_NOOP( "Findings",
          "The key of area %1 is “%2”: a spreadsheet has rounded it, its last digits are lost. Take the keys from the original file, as "
          "text." ) ),
      sentence( codes::tableMatchesNoArea,
        QT_TRANSLATE_NOOP( "Findings",
          "No key of “%1” is a key of the layer (keys in the table: %2): the table has “%3”, the layer “%4”. Check the key field and the "
          "sheet." ) ),
      sentence( codes::tableOfOtherLevel,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” is a table of the level “%2”, the layer has areas of the level “%3”. Choose a layer or a table of the same level." ),
        "23" ),
      sentence( codes::tableContradictsItself,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” has two values for the key %2, “%3”, %4: %7 in row %5 and %8 in row %6. Remove one of them, or a column that tells them "
          "apart was not recognised." ),
        "", "78" ),
      sentence( codes::tableKeysMeet,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” has the keys %2 (row %6) and %3 (row %7), which are both the key %4, with two values for “%5”: %8 and %9. If these are no "
          "keys of municipalities, choose another column under “Key column”; else remove one of the rows." ),
        "", "89" ),
      sentence( codes::tableBelowMunicipality,
        QT_TRANSLATE_NOOP( "Findings",
          "Keys of “%1” (number: %2, like %3) begin with the key of a municipality and go on: they are polling districts, blocks or other "
          "parts of municipalities, and no area of the layer. Sum them by municipality first." ) ),
      sentence( codes::keysBelowMunicipality,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” has keys of parts of municipalities (polling districts, blocks), which were not joined (number: %2, like %3)." ) ),
      sentence( codes::contradictionOutside,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” has two values for keys that no area of the layer has (number of keys: %2), like %3: %6 in row %4 and %7 in row %5. None "
          "of them is taken." ),
        "", "67" ),
      sentence( codes::areasCeasedBefore,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” has keys of districts that no longer existed at the date of the layer (number: %2), the first is %3. Convert the table "
          "with a crosswalk, or take a layer of its year." ) ),
      sentence( codes::fieldNamesMeet, QT_TRANSLATE_NOOP( "Findings", "Several columns are called “%1”. They were told apart: %2." ) ),
      sentence( codes::joinTooWide,
        QT_TRANSLATE_NOOP(
          "Findings", "The tables give %1 columns, and a result can take %2. Name the “Indicators” or the “Period” that you need." ) ),
      sentence( codes::indicatorUnknown, QT_TRANSLATE_NOOP( "Findings", "No table has an indicator “%1”. There are: %2." ) ),
      sentence( codes::periodUnknown, QT_TRANSLATE_NOOP( "Findings", "No table has a period “%1”. There are: %2." ) ),
      sentence( codes::keysHardlyMatch,
        QT_TRANSLATE_NOOP(
          "Findings", "Only %2 of the %3 keys of “%1” found an area. Check the sheet, the key field and the territory of the layer." ) ),
      sentence( codes::dashIsNoZero,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1”, %2, %3: a dash was not taken as zero where areas may not have existed then (number of areas: %4); the first is %5." ) ),
      sentence( codes::keyOfSameTerritory,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” has cities under the key of another level (number: %2, like %3 for %4); they were joined, since it is the same "
          "territory." ) ),
      sentence( codes::zerosSetApart,
        QT_TRANSLATE_NOOP(
          "Findings", "Keys of “%1” have lost their leading zeros (number: %2); they were joined, since all stay distinct." ) ),
      sentence( codes::areasMergedLater,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” seems to be younger than the layer: areas of it look merged from areas that the layer still has apart (number: %2), the "
          "first is %3. These stay without a value. Take a layer of the table's year, or convert with a crosswalk." ) ),
      sentence( codes::areasDissolvedSince,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” has nothing but “-” for areas of the layer (number: %2, the first is %3): they were merged or dissolved by then. Take a "
          "layer of the table's year, or convert with a crosswalk." ) ),
      sentence( codes::areasInSeveralRows,
        QT_TRANSLATE_NOOP( "Findings",
          "Areas stand in several rows of the layer, each with the full value (number of areas: %1). Do not sum the column over the "
          "rows." ) ),
      sentence(
        codes::layerRowsWithoutKey, QT_TRANSLATE_NOOP( "Findings", "Rows of the layer without a key got no value (number of rows: %1)." ) ),
      sentence( codes::listTooLarge,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f” has %1 rows by %2 columns, more than a list can have. Delete the columns that are not needed, or choose the right "
          "file." ) ),
      sentence( codes::listEmpty, QT_TRANSLATE_NOOP( "Findings", "The list “%f” has no rows under its headings." ) ),
      sentence(
        codes::crosswalkYearMissing, QT_TRANSLATE_NOOP( "Findings", "The crosswalk “%f” has nothing for the year “%1”. There is: %2." ) ),
      sentence(
        codes::crosswalkKeysMissing, QT_TRANSLATE_NOOP( "Findings", "The crosswalk “%f” has no two columns of area keys, old and new." ) ),
      sentence( codes::crosswalkWeightMissing,
        QT_TRANSLATE_NOOP( "Findings", "The crosswalk “%f” has several columns of factors, but none by %1." ), "1" ),
      sentence( codes::crosswalkFactorWrong,
        QT_TRANSLATE_NOOP( "Findings", "Row %1 of the crosswalk “%f” has the factor “%2”, which is no number from 0 to 1." ) ),
      sentence( codes::crosswalkSplitWithoutFactor,
        QT_TRANSLATE_NOOP( "Findings", "The crosswalk “%f” splits the area %1 without saying in which shares. Add a column of factors." ) ),
      sentence( codes::crosswalkCycle, QT_TRANSLATE_NOOP( "Findings", "The crosswalk goes in a circle: %1." ) ),
      sentence( codes::crosswalkFactorsDoNotAddUp,
        QT_TRANSLATE_NOOP(
          "Findings", "The factors of an area of the crosswalk do not always add up to 1 (number of areas: %1); those of %2 give %3." ),
        "", "3" ),
      sentence( codes::crosswalkSumWrong,
        QT_TRANSLATE_NOOP( "Findings",
          "The factors of the area %1 in the crosswalk give %2 and not 1, so that people would be lost or counted twice. Correct them, or "
          "allow it with “Factors may leave a rest”." ),
        "", "2" ),
      sentence( codes::crosswalkFactorsRounded,
        QT_TRANSLATE_NOOP( "Findings",
          "Factors of the crosswalk “%f” are rounded and do not add up to 1 exactly (number of areas: %1); those of %2 give %3. They were "
          "divided by their sum, so that nobody is lost." ),
        "", "3" ),
      sentence( codes::twoValuesToConvert,
        QT_TRANSLATE_NOOP( "Findings",
          "The table has two values for the key %1, “%2”, %3: %6 in row %4 and %7 in row %5. Remove one of them, or a column that tells "
          "them "
          "apart was not recognised." ),
        "", "67" ),
      sentence( codes::crosswalkFactorsPercent,
        QT_TRANSLATE_NOOP( "Findings", "The factors “%1” of the crosswalk “%f” are per cent; they were divided by 100." ) ),
      sentence( codes::crosswalkRowTwice,
        QT_TRANSLATE_NOOP( "Findings",
          "Rows of the crosswalk “%f” that say again what a row before them says: %1, the first is row %2. They count once." ) ),
      sentence( codes::crosswalkPartsNotMoved,
        QT_TRANSLATE_NOOP( "Findings",
          "The list “%f” has transfers of parts with people (%1, with %2 people together, the first from %3). They were not converted, "
          "because a list of changes does not say how many stay." ),
        "", "2" ),
      sentence( codes::crosswalkKnowsNoKey,
        QT_TRANSLATE_NOOP(
          "Findings", "The crosswalk knows none of the keys of the table, like %1, or none of its periods. Check level and year." ) ),
      sentence( codes::nothingToConvert,
        QT_TRANSLATE_NOOP( "Findings",
          "The table has no counts, and nothing else can be converted: %1. Convert numerator and denominator, and divide afterwards "
          "(“Rates”); name counts that the table does not mark as such under “Indicators that are counts”." ) ),
      sentence( codes::indicatorNotConvertible,
        QT_TRANSLATE_NOOP(
          "Findings", "“%1” was not converted: %2. Convert its numerator and denominator, and divide afterwards (“Rates”)." ),
        "2" ),
      sentence( codes::keysNotInCrosswalk,
        QT_TRANSLATE_NOOP( "Findings", "Areas with figures are not in the crosswalk and were left out (number: %1); the first is %2." ) ),
      sentence(
        codes::periodWithoutCrosswalk, QT_TRANSLATE_NOOP( "Findings", "The crosswalk has nothing for the period %1; it was left out." ) ),
      sentence( codes::membershipColumnsMissing,
        QT_TRANSLATE_NOOP(
          "Findings", "The list of members “%f” needs a column with area keys and one with the groups (area_key;group_key;group_name)." ) ),
      sentence( codes::membershipMatchesNoArea,
        QT_TRANSLATE_NOOP( "Findings", "The list of members “%f” has no key of the layer: it has “%1”, the layer “%2”." ) ),
      sentence( codes::membershipKeysUnknown,
        QT_TRANSLATE_NOOP( "Findings", "“%f” has keys that are not in the layer (number: %1); the first is %2." ) ),
      sentence( codes::membershipRowsIncomplete,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f” has rows with an area without a group or a group without an area (number: %1); they were left out, the first is row "
          "%2." ) ),
      sentence( codes::areasWithoutGroup, QT_TRANSLATE_NOOP( "Findings", "Areas in no group: %1; the first is %2." ) ),
      sentence( codes::areasInSeveralGroups,
        QT_TRANSLATE_NOOP( "Findings",
          "Areas that are in more than one group of the same grouping: %1, the first is %2 (%3). They count once in each of them." ) ),
      sentence( codes::memberListedTwice,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f”: rows that put an area into a group that it is in already: %1, the first is row %2. It counts once." ) ),
      sentence( codes::outlineNotReadable,
        QT_TRANSLATE_NOOP( "Findings", "The outline of row %1 of the layer cannot be read. Repair it with “Fix geometries”." ) ),
      sentence( codes::outlineNotDissolvable,
        QT_TRANSLATE_NOOP( "Findings", "The outlines of group %1 cannot be joined (%2). Repair them with “Fix geometries”." ) ),
      sentence( codes::outlinesRepaired,
        QT_TRANSLATE_NOOP( "Findings", "Group %1: broken outlines of areas were repaired before joining them (number: %2)." ) ),
      sentence( codes::bordersDoNotFit,
        QT_TRANSLATE_NOOP(
          "Findings", "The borders within group %1 overlap or do not fit; they were joined all the same, and the area changed by %2 km²." ),
        "", "2" ),
      sentence( codes::countLooksLikeRate,
        QT_TRANSLATE_NOOP(
          "Findings", "“%1” was summed as a count, but by its name %2. If that is so, leave it out and give it under “Rates”." ),
        "2" ),
      sentence( codes::rateWithoutName,
        QT_TRANSLATE_NOOP( "Findings", "The rate “%1” has no name. Write it like: share = unemployed / population * 100." ) ),
      sentence( codes::rateColumnMissing, QT_TRANSLATE_NOOP( "Findings", "The rate “%1” needs “%2”, which is no count of the areas." ) ),
      sentence( codes::formulaWrong, QT_TRANSLATE_NOOP( "Findings", "The formula “%1” cannot be understood from place %2 on: “%3”." ) ),
      sentence( codes::catalogueColumnMissing, QT_TRANSLATE_NOOP( "Findings", "The catalogue “%f” has no column “%1”." ) ),
      sentence( codes::catalogueIdWrong,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of the catalogue “%f”: “%2” is no id. An id has lower-case letters without accents, digits and underscores, and starts "
          "with a letter." ) ),
      sentence(
        codes::catalogueIdTwice, QT_TRANSLATE_NOOP( "Findings", "The catalogue “%f” has the id “%1” twice, in the rows %2 and %3." ) ),
      sentence( codes::catalogueFormulaWrong,
        QT_TRANSLATE_NOOP( "Findings", "Row %1 of the catalogue “%f” (%2): the formula “%3” cannot be understood from “%4” on." ) ),
      sentence( codes::areaRowsContradict,
        QT_TRANSLATE_NOOP( "Findings",
          "The area %2 stands in several rows with two values in “%1”: %3 in row %4 and %5 in row %6. Correct the field of the keys, or "
          "the "
          "values." ) ),
      sentence( codes::catalogueNumberAmbiguous,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of the catalogue “%f”, column %2: “%3” may be thousands or a decimal number. Write 1000 for one thousand, and 1,0 for "
          "one." ) ),
      sentence(
        codes::catalogueNumberWrong, QT_TRANSLATE_NOOP( "Findings", "Row %1 of the catalogue “%f”, column %2: “%3” is no number." ) ),
      sentence( codes::cataloguePolarityWrong,
        QT_TRANSLATE_NOOP(
          "Findings", "Row %1 of the catalogue “%f”: the polarity “%2” is none of neutral, higher_is_better, higher_is_worse." ) ),
      sentence( codes::catalogueKindWrong,
        QT_TRANSLATE_NOOP(
          "Findings", "Row %1 of the catalogue “%f”: the kind “%2” is none of share, rate, ratio, change, density, mean." ) ),
      sentence( codes::catalogueComputedWrong,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of the catalogue “%f” (%2): “%3” is to name an algorithm and its field, like childcaredemand:missing:kind=krippe, and "
          "beside it stands no formula." ) ),
      sentence(
        codes::catalogueRuleWrong, QT_TRANSLATE_NOOP( "Findings", "Row %1 of the rules “%f”, column %2: “%3” is not understood there." ) ),
      sentence( codes::indicatorComputedElsewhere,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” needs what the algorithm %2 computes, and no formula does. Run it, import its result into the store and extract it: there "
          "it is called “%3”." ),
        "2" ),
      sentence( codes::indicatorsComputedElsewhere,
        QT_TRANSLATE_NOOP(
          "Findings", "Indicators of the catalogue wait for results of algorithms that are imported into the store (number: %1): %2." ),
        "2" ),
      sentence( codes::ruleBroken,
        QT_TRANSLATE_NOOP( "Findings", "“%1” does not hold in all areas and years (number of cells: %2); in %3 there is %4 against %5." ),
        "", "45" ),
      sentence( codes::noLimitsForKind,
        QT_TRANSLATE_NOOP( "Findings",
          "No confidence limits for: %1. Their numerator is not part of the denominator, nor a count of cases in a population." ) ),
      sentence( codes::noShrinkageForKind,
        QT_TRANSLATE_NOOP( "Findings",
          "No rates drawn towards the common rate for: %1. Only shares, whose numerator is part of the denominator, can be." ) ),
      sentence( codes::shareAssumed,
        QT_TRANSLATE_NOOP( "Findings",
          "The catalogue does not say what kind of quotient these are; taken for shares because no numerator is larger than its "
          "denominator: "
          "%1. Say so in the column kind (share, rate, ratio, change, density, mean)." ) ),
      sentence( codes::complementsWithheld,
        QT_TRANSLATE_NOOP( "Findings", "%1 %2: values that would show what others withhold were withheld too (number: %3)." ) ),
      sentence( codes::catalogueCircle, QT_TRANSLATE_NOOP( "Findings", "Row %1 of the catalogue “%f” goes in a circle: %2." ) ),
      sentence( codes::catalogueNameSubstituted,
        QT_TRANSLATE_NOOP( "Findings", "The layer has no field “%1” of the catalogue; “%2” was taken for it." ) ),
      sentence( codes::catalogueFieldMissing,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of the catalogue “%f” (%2) needs “%3”, which no field of numbers of the layer is called, with or without a year." ) ),
      sentence( codes::indicatorNotInCatalogue, QT_TRANSLATE_NOOP( "Findings", "The catalogue has no indicator “%1”." ) ),
      sentence( codes::noIndicatorComputable,
        QT_TRANSLATE_NOOP( "Findings",
          "The fields of the layer allow none of the indicators of the catalogue “%f”. Its formulas must use the names of the fields, "
          "without the year." ) ),
      sentence( codes::noIndicatorOfYears,
        QT_TRANSLATE_NOOP(
          "Findings", "No indicator of the catalogue “%f” can be computed for the years %1; the fields allow it for: %2." ) ),
      sentence(
        codes::denominatorsZero, QT_TRANSLATE_NOOP( "Findings", "%1 %2: areas have no value because the denominator is 0 (number: %3)." ) ),
      sentence( codes::sharesBeyondTheWhole,
        QT_TRANSLATE_NOOP( "Findings",
          "%1 %2: shares are below 0 or more than the whole (number of areas: %3). Check numerator and denominator, or the kind in the "
          "catalogue." ) ),
      sentence( codes::indicatorsLeftOut,
        QT_TRANSLATE_NOOP(
          "Findings", "Indicators of the catalogue were left out because fields are missing (number: %1); “%2” misses “%3”." ) ),
      sentence( codes::smallCountsWithheld,
        QT_TRANSLATE_NOOP( "Findings", "%1 %2: values that rest on too few cases were withheld (number: %3)." ) ),
    };
    return texts;
  }

}
