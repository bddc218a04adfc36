#include "algorithms/findingtexts.h"
#include "findings/coveragecodes.h"

#include <QtGlobal>

#include <array>

namespace sozialraum
{

  std::span<const FindingText> coverageFindings()
  {
    static constexpr std::array texts{
      sentence( codes::networkWithoutLines,
        QT_TRANSLATE_NOOP( "Findings", "The network has no line that can be travelled. Check the layer, its filter and who travels." ) ),
      sentence( codes::osmFileDamaged,
        QT_TRANSLATE_NOOP( "Findings", "“%f” is no OpenStreetMap file (.osm.pbf), or it is damaged. Download or save it again." ) ),
      sentence( codes::osmFilePacking,
        QT_TRANSLATE_NOOP( "Findings",
          "The OpenStreetMap file “%f” is written in a way that is not read here (%1). Write it anew as .osm.pbf or .osm, with osmium "
          "say." ) ),
      sentence( codes::speedNotOnFoot,
        QT_TRANSLATE_NOOP( "Findings",
          "The field “%1” has a speed of %2 km/h, which nobody walks. Leave “Field of the speed” empty, or choose another field, or who "
          "travels." ) ),
      sentence( codes::planeLengthsOfDegrees,
        QT_TRANSLATE_NOOP( "Findings",
          "The network “%1” has coordinates in degrees; lengths in the plane would be wrong. Measure on the ellipsoid under “Lengths”, or "
          "transform the layer." ) ),
      sentence( codes::keyStandsTwice,
        QT_TRANSLATE_NOOP( "Findings",
          "The key “%1” stands twice in the layer “%2”, so that the table of costs cannot say which of them it means. Give each its own "
          "key, or choose another field." ) ),
      sentence( codes::facilityKeyTwice,
        QT_TRANSLATE_NOOP( "Findings",
          "The key “%1” stands twice among the facilities: which of them was closed or moved cannot be told. Choose another field as “Key "
          "of the facilities”, or mend the layer." ) ),
      sentence( codes::planeLengthsDistorted,
        QT_TRANSLATE_NOOP( "Findings",
          "In the coordinates of the network “%1” lengths in the plane are wrong by %2 % here. Measure on the ellipsoid under “Lengths”, "
          "or "
          "transform the layer, to EPSG:25833 say." ),
        "", "2" ),
      sentence( codes::networkWithoutCrs,
        QT_TRANSLATE_NOOP( "Findings",
          "The network “%1” has no coordinate reference system. Set it in the layer's properties, or measure lengths in the plane." ) ),
      sentence( codes::networkTooLarge, QT_TRANSLATE_NOOP( "Findings", "The network is too large (%1). Take a part of it." ) ),
      sentence( codes::networkLinesClosed,
        QT_TRANSLATE_NOOP( "Findings", "%1 lines of the network are closed in both directions, or no roads, and were left out." ) ),
      sentence( codes::networkLinesBroken,
        QT_TRANSLATE_NOOP( "Findings", "%1 lines of the network have no length, or coordinates that are no numbers, and were left out." ) ),
      sentence( codes::crsUnknown, QT_TRANSLATE_NOOP( "Findings", "Lengths cannot be measured in this coordinate reference system: %1" ) ),
      sentence( codes::coordinatesOutsideCrs,
        QT_TRANSLATE_NOOP( "Findings",
          "The coordinates %1, %2 are no place in the layer's coordinate reference system. Check whether the layer has the right one." ) ),
      sentence( codes::layerWithoutCrs,
        QT_TRANSLATE_NOOP( "Findings", "The layer “%1” has no coordinate reference system. Set it in the layer's properties." ) ),
      sentence( codes::layerWithoutFeatures, QT_TRANSLATE_NOOP( "Findings", "The layer “%1” has no features." ) ),
      sentence( codes::noFacilityOnNetwork,
        QT_TRANSLATE_NOOP( "Findings",
          "None of the %1 facilities is near a road that can be travelled. Check the layers' coordinate reference systems, or allow a "
          "greater distance to a road." ) ),
      sentence(
        codes::bufferOutOfRange, QT_TRANSLATE_NOOP( "Findings", "The width beside the streets must be 10 to 10000 metres, not %1." ) ),
      sentence(
        codes::thresholdsMissing, QT_TRANSLATE_NOOP( "Findings", "There is no threshold. Enter at least one, like 500;1000;2000." ) ),
      sentence( codes::thresholdNotANumber,
        QT_TRANSLATE_NOOP(
          "Findings", "The threshold “%1” is no number. Enter numbers with semicolons between them, like 500;1000;2000." ) ),
      sentence( codes::thresholdNotPositive, QT_TRANSLATE_NOOP( "Findings", "The threshold %1 is not above 0." ) ),
      sentence( codes::thresholdTooLarge,
        QT_TRANSLATE_NOOP( "Findings", "The threshold %1 is too large; up to 2147 km or 24 days can be computed." ) ),
      sentence( codes::thresholdsSorted,
        QT_TRANSLATE_NOOP( "Findings", "The thresholds were not in ascending order, or stood twice; they were put in order." ) ),
      sentence( codes::networkOrTableMissing, QT_TRANSLATE_NOOP( "Findings", "Choose a road network, or a table of costs." ) ),
      sentence( codes::costTableFields,
        QT_TRANSLATE_NOOP( "Findings", "The table of costs has no field “%1”. It needs origin, destination and cost." ) ),
      sentence( codes::costTableMatchesNothing,
        QT_TRANSLATE_NOOP( "Findings",
          "No row of the table of costs names both a place and a facility of the layers: it has “%1” and “%2”, they have “%3” and “%4”. "
          "Check the fields of the keys, and leading zeros." ) ),
      sentence( codes::costNotValid,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of the table of costs has no valid cost: “%2”. Costs are numbers from 0 on, in metres up to 2147 km or in minutes." ) ),
      sentence( codes::readinessNotValid,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of the facilities has no valid cost before the start: “%2”. It is a number from 0 on, in metres up to 2147 km or in "
          "minutes; an empty cell takes “Cost before the start (m or min)”." ) ),
      sentence( codes::demandNegative, QT_TRANSLATE_NOOP( "Findings", "The demand in row %1 is below 0." ) ),
      sentence( codes::demandNotFinite, QT_TRANSLATE_NOOP( "Findings", "The demand in row %1 is no number." ) ),
      sentence( codes::capacityNegative,
        QT_TRANSLATE_NOOP( "Findings", "The field “%1” has a value below 0 in row %2; places cannot be fewer than none." ) ),
      sentence( codes::fieldMissing, QT_TRANSLATE_NOOP( "Findings", "There is no field “%1”." ) ),
      sentence( codes::fieldNotANumber, QT_TRANSLATE_NOOP( "Findings", "The field “%1” holds no number in row %2: “%3”." ) ),
      sentence( codes::fieldAmbiguous,
        QT_TRANSLATE_NOOP( "Findings",
          "The field “%1” holds texts, and “%3” in row %2 may be thousands or decimals. Make it a field of numbers, with the field "
          "calculator "
          "say." ) ),
      sentence( codes::targetRatesCount,
        QT_TRANSLATE_NOOP( "Findings", "There are %1 target rates for %2 counts. Enter one for each, in the same order." ) ),
      sentence( codes::targetRateNegative, QT_TRANSLATE_NOOP( "Findings", "The target rate %1 is below 0." ) ),
      sentence( codes::targetRateNoShare,
        QT_TRANSLATE_NOOP(
          "Findings", "The target rate %1 would want so many places for each child. Rates are shares: write %2 for %1 %." ),
        "", "12" ),
      sentence(
        codes::noFacilityHasPlaces, QT_TRANSLATE_NOOP( "Findings", "No facility has places: the field “%1” is empty or 0 in every row." ) ),
      sentence( codes::facilitiesWithoutPlaces,
        QT_TRANSLATE_NOOP( "Findings", "%1 facilities have no places (the field “%2” is empty or 0) and take nobody." ) ),
      sentence( codes::demandAboveCapacity,
        QT_TRANSLATE_NOOP( "Findings", "There are %1 children for %2 places: whatever the ways, %3 stay without a place." ), "", "123" ),
      sentence(
        codes::demandRounded, QT_TRANSLATE_NOOP( "Findings", "Counts or places with more than four decimals were rounded to four." ) ),
      sentence( codes::amountNegative, QT_TRANSLATE_NOOP( "Findings", "An amount is below 0: %1." ) ),
      sentence( codes::amountsTooLarge,
        QT_TRANSLATE_NOOP( "Findings", "The counts, places and costs are too large to be added up exactly. Check their units." ) ),
      sentence( codes::capacityRowNegative, QT_TRANSLATE_NOOP( "Findings", "The places in row %1 are below 0, or no number." ) ),
      sentence( codes::stepWeightsCount,
        QT_TRANSLATE_NOOP( "Findings", "There are %1 weights for %2 thresholds. Enter one for each, in the same order." ) ),
      sentence( codes::stepWeightsNotFalling,
        QT_TRANSLATE_NOOP( "Findings",
          "The weights of the steps must be numbers from 0 on that do not rise from one threshold to the next, the first above 0, like "
          "1;0.68;0.22." ) ),
      sentence( codes::nothingIsAskedFor, QT_TRANSLATE_NOOP( "Findings", "The demand is 0 everywhere: no site is needed for anybody." ) ),
      sentence( codes::noCandidates, QT_TRANSLATE_NOOP( "Findings", "There are no candidates to choose from." ) ),
      sentence( codes::tooFewCandidates, QT_TRANSLATE_NOOP( "Findings", "%1 sites cannot be chosen from %2 candidates." ) ),
      sentence( codes::moreFixedThanSites,
        QT_TRANSLATE_NOOP( "Findings", "%1 candidates are fixed, but only %2 sites are asked for; the fixed ones count in the number." ) ),
      sentence( codes::capacityNotForObjective,
        QT_TRANSLATE_NOOP( "Findings",
          "Places of the candidates cannot be heeded for “Shortest longest way (p-center)”. Leave the field empty, or choose another "
          "objective." ) ),
      sentence( codes::nothingReachable, QT_TRANSLATE_NOOP( "Findings", "No candidate reaches any demand within the limit." ) ),
      sentence( codes::tooFewSitesForAll,
        QT_TRANSLATE_NOOP( "Findings",
          "%1 sites cannot reach all places that candidates reach; there are parts without a connection. Ask for more sites." ) ),
      sentence( codes::jointDistanceNotPositive, QT_TRANSLATE_NOOP( "Findings", "The distance of missed joints must be above 0." ) ),
      sentence( codes::noFacilityWithGeometry, QT_TRANSLATE_NOOP( "Findings", "None of the facilities has a place on the map." ) ),
      sentence( codes::presetCost,
        QT_TRANSLATE_NOOP( "Findings",
          "The thresholds “%1” are counted in another unit. Set the cost to “%2”, or choose “Own values” and enter thresholds." ) ),
      sentence( codes::placesOrAreas, QT_TRANSLATE_NOOP( "Findings", "Choose either places or areas." ) ),
      sentence( codes::classSizesNotValid,
        QT_TRANSLATE_NOOP( "Findings", "A class holds at least one child, and no number of the class sizes is below 0." ) ),
      sentence( codes::expressionNotValid, QT_TRANSLATE_NOOP( "Findings", "The expression “%1” cannot be used: %2" ) ),
    };
    return texts;
  }

}
