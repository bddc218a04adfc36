#pragma once

#include "classification/classification.h"

#include <string>

namespace sozialraum
{

  /**
   * The words and signs of a legend in one language; %1 and %2 stand for the limits. They come from outside: the core speaks none.
   *
   * German: below "unter %1", fromToBelow "%1 bis unter %2", fromTo "%1 bis %2", andMore "%1 und mehr", upTo "bis %1",
   * overTo "über %1 bis %2", overToBelow "über %1 bis unter %2", over "über %1", decimalMark ",".
   */
  struct LegendWording
  {
    std::string below{};       //!< first class, open above
    std::string fromToBelow{}; //!< [a, b)
    std::string fromTo{};      //!< [a, b]
    std::string andMore{};     //!< last class, closed below
    std::string upTo{};        //!< first class, closed above
    std::string overTo{};      //!< (a, b]
    std::string overToBelow{}; //!< (a, b)
    std::string over{};        //!< last class, open below
    std::string allValues{};   //!< the only class
    std::string suppressed{};  //!< class id −1
    std::string noData{};      //!< class id −2
    std::string notRated{};    //!< class id −3
    std::string decimalMark{ "." };
    std::string groupMark{}; //!< between thousands, as in all other texts; may be empty
    std::string minusSign{ "-" };
  };

  //! \a value with so many decimals, 0 … 15, in the signs of \a wording; never "-0".
  std::string formattedNumber( double value, int decimals, const LegendWording &wording );

  //! \a value with the fewest digits that tell it from all other numbers, point as decimal mark: for the arguments of findings.
  std::string shortestNumber( double value );

  //! Legend text of the class \a classId of \a classification: "5,0 bis unter 7,5", or of −1, −2, −3.
  std::string classLabel( const Classification &classification, int classId, const LegendWording &wording );

  /**
   * How many decimals labels need: those of the options; of fixed and short limits all they have; of others the fewest with which
   * the printed limits are different from each other and put every value into the class that it is in.
   */
  int decimalsThatTellTheTruth( const Classification &classification, const ClassificationOptions &options );

}
