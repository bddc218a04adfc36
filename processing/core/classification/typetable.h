#pragma once

#include "tables/listfile.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Types that somebody else gave to areas, a Land or an institute: words, or numbers that name and do not count.
  struct GivenTypes
  {
    std::vector<std::string> names;     //!< those that the areas have, in the order of their texts, numbers by size
    std::vector<int> types;             //!< per area: 1 … number of names; 0: the table does not have it, or no type for it
    std::size_t matched = 0;            //!< areas with a type
    std::vector<std::string> otherKeys; //!< of rows with a type that no area has, each once
  };

  /**
   * The types in \a list of the areas with these \a keys; keys are compared as keys of areas, so that a zero that a spreadsheet lost does
   * not matter. \a typeColumn: the heading of the types; empty: "type", "typ" and the like, or the only other column.
   *
   * \throws InputError types_columns_missing (1: what was looked for), type_contradicts (1: key, 2 and 3: types)
   */
  GivenTypes givenTypes( const ListTable &list, const std::string &typeColumn, std::span<const std::string> keys );

  //! How two divisions of the same areas meet.
  struct CrossedTypes
  {
    std::vector<std::vector<std::size_t>> counts; //!< per first, per second
    std::size_t areas = 0;                        //!< with both
    double cramersV = 0.0; //!< 0: they know nothing of each other, 1: one says the other (Cramér 1946); NaN where one has a single type
  };

  //! \a first and \a second: 1 … \a firstCount and \a secondCount per area, others take no part.
  CrossedTypes crossedTypes( std::span<const int> first, int firstCount, std::span<const int> second, int secondCount );

}
