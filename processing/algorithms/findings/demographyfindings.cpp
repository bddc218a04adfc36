#include "algorithms/findings/demographyfindings.h"
#include "findings/demographycodes.h"

#include <QtGlobal>

#include <array>

namespace sozialraum
{

  std::span<const FindingText> demographyFindings()
  {
    static constexpr std::array texts{
      sentence( codes::keyNotValid,
        QT_TRANSLATE_NOOP( "Findings",
          "The area “%1” has no valid part of the key: it must be a number of 0 or more. An index with negative values must be moved above "
          "0 "
          "first." ) ),
      sentence( codes::keyAllZero,
        QT_TRANSLATE_NOOP(
          "Findings", "The key is 0 in all areas, so that there is nobody to share among. Choose another field as “Key”." ) ),
      sentence( codes::keySumsToOther,
        QT_TRANSLATE_NOOP( "Findings",
          "The parts of the key add up to %1 instead of %2, more than rounding explains: one of them may be wrong or missing. They were "
          "taken "
          "as they are, in proportion." ),
        "", "12" ),
      sentence( codes::criteriaNotOne,
        QT_TRANSLATE_NOOP(
          "Findings", "The weights of the “Criteria” must be above 0 and add up to 1, or to 100 percent; here they add up to %1." ),
        "", "1" ),
      sentence( codes::criterionNotValid,
        QT_TRANSLATE_NOOP( "Findings",
          "The criterion “%1” has no valid value in row %2: numbers of 0 or more are needed, and above 0 where their reciprocal "
          "counts." ) ),
      sentence( codes::criterionAllZero,
        QT_TRANSLATE_NOOP( "Findings", "The criterion “%1” tells no area from another: it gives all of them the share 0." ) ),
      sentence( codes::factorNotValid,
        QT_TRANSLATE_NOOP( "Findings", "The “Factor” in row %1 must be a number of 0 or more; 1 changes nothing." ) ),
      sentence( codes::factorsLeaveNothing,
        QT_TRANSLATE_NOOP( "Findings",
          "The factors cannot be balanced: what they take or give must be spread over areas with the factor 1, and these have too "
          "little." ) ),
      sentence( codes::totalNotValid, QT_TRANSLATE_NOOP( "Findings", "“Total” must be a whole number from 0 to 1,000,000,000,000,000." ) ),
      sentence( codes::boundNotValid,
        QT_TRANSLATE_NOOP( "Findings",
          "Stock, capacity, floor and cap must be numbers of 0 or more and the carry-over a number; that is not so in the area “%1”." ) ),
      sentence( codes::floorAboveRoom,
        QT_TRANSLATE_NOOP( "Findings",
          "The area “%1” cannot get the “Floor”: its cap or its capacity allows less. Lower the floor, or leave the area out." ) ),
      sentence( codes::floorsAboveTotal,
        QT_TRANSLATE_NOOP( "Findings", "The floors of all areas add up to more than “Total”. Lower the floor, or raise the total." ) ),
      sentence( codes::carryOverNeedsLinearDivisor,
        QT_TRANSLATE_NOOP(
          "Findings", "Hill-Huntington and Dean cannot take a carry-over. Choose another “Method”, or leave “Carry-over” empty." ) ),
      sentence( codes::shareUnplaced,
        QT_TRANSLATE_NOOP( "Findings", "%1 found no place, because all areas are full or have reached the cap." ), "", "1" ),
      sentence( codes::householdsEmpty,
        QT_TRANSLATE_NOOP( "Findings", "“Households” needs at least one household, each of 1 to 100,000 persons." ) ),
      sentence( codes::basePeriodMissing,
        QT_TRANSLATE_NOOP( "Findings",
          "The population needs two dates on one basis to compare cohorts. Add a date; for counts of a register, which no census changes, "
          "leave "
          "“Years on a new basis” empty." ) ),
      sentence( codes::agesDiffer, QT_TRANSLATE_NOOP( "Findings", "The area “%1” has other ages than the others." ) ),
      sentence( codes::controlWithoutPeople,
        QT_TRANSLATE_NOOP( "Findings", "An official total of %1 cannot be met: the projection has nobody of its areas and ages." ), "",
        "1" ),
      sentence( codes::controlsContradict,
        QT_TRANSLATE_NOOP( "Findings",
          "The official totals contradict each other: where %1 should be, the others leave %2. Check that areas and age groups have the "
          "same sum." ),
        "", "12" ),
      sentence( codes::specialAboveCounts,
        QT_TRANSLATE_NOOP( "Findings",
          "In the area “%1” the special populations are more than the people of their age at a date; there they count as everybody." ) ),
      sentence( codes::districtRatesMissing,
        QT_TRANSLATE_NOOP(
          "Findings", "Components need “District rates” for each sex and age (and nationality). Choose the table, or another “Method”." ) ),
      sentence( codes::groupsNeedComponents,
        QT_TRANSLATE_NOOP(
          "Findings", "“District rates” by nationality are for components. Choose these as “Method”, or rates of everybody together." ) ),
      sentence( codes::officialTotalsMissing,
        QT_TRANSLATE_NOOP( "Findings", "Shares need “Official totals” to be shares of. Choose the table, or another “Method”." ) ),
      sentence( codes::childcareOptionsNotValid,
        QT_TRANSLATE_NOOP( "Findings", "The shares of deferred and early children must be from 0 to 1, and “Reserve” below 1." ) ),
      sentence( codes::classRuleNotValid,
        QT_TRANSLATE_NOOP( "Findings",
          "Line %1 of “Rules of classes” is not valid: “%2”. It needs "
          "school_type;first_grade;last_grade;first_class;further_class;most;parallel, "
          "whole numbers from 1 on, grades up to 13." ) ),
      sentence( codes::schoolWithoutPupils,
        QT_TRANSLATE_NOOP(
          "Findings", "The school “%1” has no pupils in the last year of the table; a school that is closed is to be left out." ) ),
      sentence( codes::dueChildrenMissing,
        QT_TRANSLATE_NOOP( "Findings",
          "The school “%1” has no due children for %2: “Children” must reach to the end of the year before, and “School districts” name "
          "the school." ) ),
    };
    return texts;
  }

}
