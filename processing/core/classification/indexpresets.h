#pragma once

#include "classification/compositeindex.h"

#include <array>
#include <string_view>

namespace sozialraum
{

  //! Published indices whose procedure is known.
  enum class IndexPreset
  {
    Landkreis,  //!< z with n, mean per dimension, z, mean of the dimensions, z; five classes at ±0.5 and ±1.5
    BerlinMss,  //!< Monitoring Soziale Stadtentwicklung 2013 … 2023: z with n, sum, z again; four classes at −1, 1, 1.5, closed towards the
                //!< mean
    EnglandImd, //!< Indices of Deprivation 2019, 2025: exponential ranks per domain, weighted mean; deciles of the rank, 1 the most
                //!< deprived
    RkiGisd,    //!< German Index of Socioeconomic Deprivation: first component per dimension, min-max, sum, min-max; quintiles of type 9
  };

  //! Names as they stand in parameters, in the order of the enumeration.
  inline constexpr std::array<std::string_view, 4> indexPresetNames{ "landkreis", "berlin_mss", "england_imd", "rki_gisd" };

  IndexOptions presetOptions( IndexPreset preset );

  //! The classes into which Berlin divides the index of change: below −1 positive, above 1 negative.
  ClassificationOptions changeClasses();

  //! One of the indicators that a preset asks for where none are given.
  struct PresetIndicator
  {
    std::string_view dimension;
    std::string_view field;
    double polarity;
  };

  //! The core indicators of the fifteen dimensions of the district's monitor; those without a direction stay out of the index.
  std::span<const PresetIndicator> landkreisIndicators();

}
