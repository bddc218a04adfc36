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
    BerlinMss2023, //!< the same steps with the four indicators of 2023 and 2025: no series runs across 2021/2023
    Townsend, //!< Townsend, Phillimore and Beattie (1988): z of ln( x + 1 ) of unemployment and overcrowding, z of no car and not owned,
              //!< summed; quintiles
    Hardship, //!< Nathan and Adams (1976), as Chicago publishes it: min-max 0 … 100 of six indicators, mean; quintiles
  };

  //! Names as they stand in parameters, in the order of the enumeration.
  inline constexpr std::array<std::string_view, 7> indexPresetNames{ "landkreis", "berlin_mss", "england_imd", "rki_gisd",
    "berlin_mss_2023", "townsend", "hardship" };

  IndexOptions presetOptions( IndexPreset preset );

  //! The classes into which Berlin divides the index of change: below −1 positive, above 1 negative.
  ClassificationOptions changeClasses();

  //! One of the indicators that a preset asks for where none are given.
  struct PresetIndicator
  {
    std::string_view dimension;
    std::string_view field;
    double polarity;
    Transformation transformation = Transformation::None;
  };

  //! The core indicators of the fifteen dimensions of the district's monitor; those without a direction stay out of the index.
  std::span<const PresetIndicator> landkreisIndicators();

  //! The indicators that \a preset is made of, by the names of the catalogue; empty where a preset says nothing of them.
  std::span<const PresetIndicator> presetIndicators( IndexPreset preset );

}
