#include "algorithms/findingtexts.h"
#include "findings/classificationcodes.h"

#include <QtGlobal>

#include <array>

namespace sozialraum
{

  std::span<const FindingText> classificationFindings()
  {
    static constexpr std::array texts{
      sentence( codes::valuesInfinite,
        QT_TRANSLATE_NOOP( "Findings", "%1 of the values are infinite, the first in row %2. Correct them, or make them empty." ) ),
      sentence( codes::noValuesToClassify,
        QT_TRANSLATE_NOOP( "Findings",
          "There is no value to make classes of: all are missing, confidential or excluded. With fixed limits such a field can be drawn, "
          "too." ) ),
      sentence(
        codes::classCountOutOfRange, QT_TRANSLATE_NOOP( "Findings", "%1 classes cannot be made; choose a number from 1 to 1000." ) ),
      sentence( codes::limitsMissing,
        QT_TRANSLATE_NOOP( "Findings", "The method “Fixed limits” needs limits. Enter them as “Fixed limits”, like 5;7.5;10." ) ),
      sentence( codes::limitsNotAscending, QT_TRANSLATE_NOOP( "Findings", "The limits must ascend, but %1 is followed by %2." ), "", "12" ),
      sentence( codes::limitNotFinite, QT_TRANSLATE_NOOP( "Findings", "A class limit is not a finite number." ) ),
      sentence( codes::geometricNeedsPositiveValues,
        QT_TRANSLATE_NOOP( "Findings", "Classes in geometric progression need values above 0; the smallest is %1. Choose another method." ),
        "", "1" ),
      sentence(
        codes::probabilitiesNotValid, QT_TRANSLATE_NOOP( "Findings", "The probabilities of the quantiles must ascend between 0 and 1." ) ),
      sentence( codes::multiplesNotAscending, QT_TRANSLATE_NOOP( "Findings", "The multiples of the standard deviation must ascend." ) ),
      sentence(
        codes::headShareOutOfRange, QT_TRANSLATE_NOOP( "Findings", "The largest share of the head must be above 0 and at most 1." ) ),
      sentence( codes::centreMissing,
        QT_TRANSLATE_NOOP( "Findings",
          "The rule “class nearer to the centre” needs a centre: choose the method “Standard deviations”, or enter the district value." ) ),
      sentence( codes::classesFewerThanAsked,
        QT_TRANSLATE_NOOP( "Findings", "Of %2 classes that were asked for, the values allow no more than %1." ) ),
      sentence( codes::tiesLeaveFewerClasses,
        QT_TRANSLATE_NOOP( "Findings",
          "Of %2 classes that were asked for, %1 could be made: many areas have the same value, so that limits fall together. Among %3 "
          "different values natural breaks find more classes." ) ),
      sentence(
        codes::manyClasses, QT_TRANSLATE_NOOP( "Findings", "%1 classes can hardly be told apart on a map. Five to seven are usual." ) ),
      sentence( codes::limitsMerged,
        QT_TRANSLATE_NOOP(
          "Findings", "Class limits that fell together with others, or outside of the values, were left out (number: %1)." ) ),
      sentence( codes::classesEmpty, QT_TRANSLATE_NOOP( "Findings", "No area is in the classes: %1." ) ),
      sentence( codes::emptyClassesMerged,
        QT_TRANSLATE_NOOP( "Findings", "Classes without areas were merged with their neighbours (number: %1)." ) ),
      sentence( codes::indexWithoutIndicators,
        QT_TRANSLATE_NOOP( "Findings", "The index has no indicators. Choose a table of indicators, or fields." ) ),
      sentence( codes::dimensionWithoutIndicators,
        QT_TRANSLATE_NOOP( "Findings", "The dimension “%1” has no indicator: the column “field” is empty in its row." ) ),
      sentence( codes::weightNegative,
        QT_TRANSLATE_NOOP( "Findings", "The weight of “%1” is negative. Turn the direction around with the polarity instead." ) ),
      sentence( codes::weightsSumToZero, QT_TRANSLATE_NOOP( "Findings", "The weights of the dimension “%1” add up to 0." ) ),
      sentence( codes::polarityInvalid, QT_TRANSLATE_NOOP( "Findings", "The polarity of “%1” must be 1, −1 or 0." ) ),
      sentence( codes::logarithmNeedsPositiveValues,
        QT_TRANSLATE_NOOP( "Findings", "“%1” has values of 0 or below, of which there is no logarithm." ) ),
      sentence( codes::logarithmNeedsValuesAboveMinusOne,
        QT_TRANSLATE_NOOP( "Findings", "“%1” has values of −1 or below, of which ln( x + 1 ) does not exist." ) ),
      sentence( codes::indicatorConstant,
        QT_TRANSLATE_NOOP(
          "Findings", "“%1” has the same value in all areas: it tells none from another, gets the weight 0 and counts for nothing." ) ),
      sentence( codes::noAreaToRate, QT_TRANSLATE_NOOP( "Findings", "No area can be rated: all are excluded or lack indicators." ) ),
      sentence( codes::cutsNotAscending, QT_TRANSLATE_NOOP( "Findings", "The limits of status and dynamics must ascend." ) ),
      sentence( codes::shareOutside01,
        QT_TRANSLATE_NOOP( "Findings", "Area %1 has fewer than 0 cases, or more than people; a logit exists of shares only." ) ),
      sentence( codes::noPopulationAtRisk, QT_TRANSLATE_NOOP( "Findings", "No area has both cases and a population above 0." ) ),
      sentence(
        codes::neighboursOutOfRange, QT_TRANSLATE_NOOP( "Findings", "%1 nearest neighbours are asked for, but there are only %2 areas." ) ),
      sentence( codes::distanceNotPositive, QT_TRANSLATE_NOOP( "Findings", "The largest distance of neighbours must be above 0." ) ),
      sentence(
        codes::tooFewValuesForClusters, QT_TRANSLATE_NOOP( "Findings", "Only %1 areas have a value; spatial clusters need at least 4." ) ),
      sentence(
        codes::valuesAllEqual, QT_TRANSLATE_NOOP( "Findings", "All areas have the same value, so that there is nothing to compare." ) ),
      sentence( codes::neighboursNotGal,
        QT_TRANSLATE_NOOP(
          "Findings", "The file of neighbours “%f” is no GAL file: at “%1” there should be a key and the number of its neighbours." ) ),
      sentence( codes::neighboursColumnsMissing,
        QT_TRANSLATE_NOOP( "Findings", "The table of neighbours “%f” needs the columns area_key and neighbour." ) ),
      sentence( codes::typesColumnsMissing,
        QT_TRANSLATE_NOOP( "Findings",
          "The table of types needs a column with the keys of the areas (AGS or area_key) and one called “%1”. Name the column of the "
          "types, "
          "or rename it." ) ),
      sentence( codes::typeContradicts,
        QT_TRANSLATE_NOOP( "Findings", "The table of types gives two types to the area %1: “%2” and “%3”. Keep one of the rows." ) ),
      sentence( codes::neighboursUnknown,
        QT_TRANSLATE_NOOP( "Findings", "Pairs of neighbours name areas that the layer does not have (number of pairs: %1), like “%2”." ) ),
      sentence( codes::ratesDifferByChanceAlone,
        QT_TRANSLATE_NOOP( "Findings",
          "The rates of the areas differ no more than chance lets small populations differ: all are drawn to the common rate, so that "
          "there is "
          "nothing to compare." ) ),
      sentence( codes::noNeighbours,
        QT_TRANSLATE_NOOP( "Findings", "No area has a neighbour. Check whether borders really touch, or allow gaps between them." ) ),
      sentence( codes::areasWithoutNeighbours, QT_TRANSLATE_NOOP( "Findings", "Areas without neighbours are not rated (number: %1)." ) ),
      sentence( codes::typeCountOutOfRange, QT_TRANSLATE_NOOP( "Findings", "%1 types cannot be made of %2 different areas." ) ),
      sentence( codes::areaLacksIndicators, QT_TRANSLATE_NOOP( "Findings", "The chosen area lacks an indicator and cannot be compared." ) ),
      sentence( codes::tooFewAreasToCompare, QT_TRANSLATE_NOOP( "Findings", "There is no other area that has all indicators." ) ),
      sentence( codes::covarianceSingular,
        QT_TRANSLATE_NOOP( "Findings",
          "An indicator follows from the others, or does not vary, so that the Mahalanobis distance cannot be computed. Leave one out, or "
          "choose the Euclidean distance." ) ),
    };
    return texts;
  }

}
