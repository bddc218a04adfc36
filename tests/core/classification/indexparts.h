#pragma once

#include "classification/compositeindex.h"
#include "classification/indexpresets.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

// Parts of indices made by hand or by chance.
namespace sozialraum::testing
{

  inline constexpr double none = std::numeric_limits<double>::quiet_NaN();

  inline IndexPart part(
    const std::string &name, const std::string &dimension, std::vector<double> values, double polarity = 1.0, double weight = 1.0 )
  {
    IndexPart result;
    result.name = name;
    result.dimension = dimension;
    result.polarity = polarity;
    result.weight = weight;
    result.values = std::move( values );
    return result;
  }

  inline std::vector<IndexPart> randomParts( unsigned seed, std::size_t areaCount )
  {
    std::mt19937 generator( seed );
    std::lognormal_distribution<double> distribution( 1.0, 0.6 );
    std::vector<IndexPart> parts{ part( "a", "one", {}, 1.0, 2.0 ), part( "b", "one", {}, -1.0, 1.0 ), part( "c", "two", {}, 1.0, 1.0 ),
      part( "d", "two", {}, 1.0, 3.0 ), part( "e", "three", {}, -1.0, 0.5 ) };
    for ( IndexPart &p : parts )
    {
      for ( std::size_t i = 0; i < areaCount; ++i )
        p.values.push_back( distribution( generator ) );
    }
    return parts;
  }

  inline std::vector<IndexOptions> allPresets()
  {
    std::vector<IndexOptions> presets;
    for ( const IndexPreset preset : { IndexPreset::Landkreis, IndexPreset::BerlinMss, IndexPreset::EnglandImd, IndexPreset::RkiGisd,
            IndexPreset::BerlinMss2023, IndexPreset::Townsend, IndexPreset::Hardship } )
      presets.push_back( presetOptions( preset ) );
    return presets;
  }

  inline std::string errorCode( const std::vector<IndexPart> &parts, const std::vector<bool> &excluded = {} )
  {
    try
    {
      compositeIndex( parts, excluded, presetOptions( IndexPreset::Landkreis ) );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }

}
