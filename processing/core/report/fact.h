#pragma once

#include "indicators/catalogue.h"
#include "observationstatus.h"

#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A value with the count it comes from, where the reader may know it.
  struct FactValue
  {
    std::string period;
    double value = 0.0;                //!< unit of the indicator
    std::optional<double> cases = {};  //!< numerator
    std::optional<double> people = {}; //!< denominator, above 0
    std::string breakBefore = {};      //!< why it cannot be compared with earlier ones, "die Umstellung auf den Zensus 2022"; empty: it can
  };

  //! How far is far: differences of most indicators are judged by their ratio, of some by their points.
  enum class DistanceScale
  {
    Ratio,  //!< in per cent of the reference
    Points, //!< in units of the value: quotas near 100, ages
  };

  //! Everything that a sentence on one indicator in one area may use; from a release table, so nothing that its reader may not know.
  struct Fact
  {
    std::string area;      //!< its name
    std::string indicator; //!< its name
    std::string unit = {};
    int decimals = 1; //!< 0 … 9, as in the table
    QuotientKind kind = QuotientKind::Unsaid;
    double factor = 1.0; //!< value = factor × cases / people
    DistanceScale scale = DistanceScale::Ratio;
    std::string period;
    ObservationStatus status = ObservationStatus::Value;
    std::optional<FactValue> value = {};  //!< none: withheld, or nothing there
    std::string classLabel = {};          //!< of the value; empty: none
    std::optional<double> reference = {}; //!< value of the district in the same period
    std::vector<FactValue> earlier = {};  //!< ascending, before \a value
    std::string breakBefore = {};         //!< of the value of \a period, as in FactValue
  };

  //! From where on a sentence says what; printed in the report's first chapter.
  struct SentenceLimits
  {
    double fewestCases = 3;      //!< below: no rate
    double fewestPeople = 30;    //!< below: no rate
    double uncertainBelow = 100; //!< people; below: the value in brackets
    int aboutSame = 5;           //!< per cent of the reference; below: "about"
    int clearly = 20;            //!< from here on
    int far = 50;                //!< above
    int pointsAboutSame = 1;     //!< the same in units of the value, DistanceScale::Points
    int pointsClearly = 3;
    int pointsFar = 10;
    std::size_t steadyPeriods = 4; //!< fewest values that rise or fall each year to be called so
    double baseOfPercent = 50;     //!< fewest persons of whom a change is said in per cent
  };

}
