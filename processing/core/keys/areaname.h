#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * A name without what tables and layers write differently: "Waldenburg, Stadt (Landkreis Zwickau)", "Waldenburg, Stadt" and "Stadt
   * Waldenburg" are all "waldenburg". Good for suggestions; two different areas can share it.
   */
  std::string plainAreaName( std::string_view name );

  //! A key with its name.
  struct NamedKey
  {
    std::string key;
    std::string name;
  };

  /**
   * For each of \a wanted the place of the one candidate with the same plain name, -1 where there is none or several. Of several candidates
   * the one in the same district (first five digits of the key) wins. Suggestions only: a name never joins.
   */
  std::vector<std::int64_t> candidatesByName( const std::vector<NamedKey> &wanted, const std::vector<NamedKey> &candidates );

}
