#pragma once

#include "coverage/network/roadnetwork.h"

#include <span>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! Thresholds of German practice, with what they rest on. They are no law; who uses them may choose others.
  struct ThresholdPreset
  {
    std::string_view id; //!< "kita_walk" …
    CostKind cost = CostKind::Length;
    std::vector<double> limits; //!< metres or minutes, ascending
    std::string_view source;    //!< in German, as it is cited
  };

  std::span<const ThresholdPreset> thresholdPresets();

  //! Null where there is none.
  const ThresholdPreset *thresholdPreset( std::string_view id );

  //! What classes of a school may be like.
  struct ClassSizePreset
  {
    std::string_view id;           //!< "saxony_primary" …
    int mostPupils = 28;           //!< in a class
    int fewestInFirstClass = 15;   //!< of a year
    int fewestInFurtherClass = 14; //!< in each further class of the year
    int fewestClasses = 1;         //!< of a year
    std::string_view source;
  };

  std::span<const ClassSizePreset> classSizePresets();

  //! Null where there is none.
  const ClassSizePreset *classSizePreset( std::string_view id );

}
