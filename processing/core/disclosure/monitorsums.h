#pragma once

#include "disclosure/monitorrelease.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! Counts and people of several areas.
  struct MonitorSum
  {
    std::int64_t count = 0;
    double people = 0.0;
    bool isWhole = true; //!< every area has a count and people
  };

  MonitorSum sumOf( const std::vector<MonitorCell> &cells, const std::vector<std::size_t> &areas );

  bool hasCounts( const MonitorIndicator &indicator );

  //! Of the class \a number, from 0; without bound at the ends.
  std::pair<double, double> limitsOfClass( const MonitorIndicator &indicator, std::size_t number );

  //! From 0: the class that fits the count, where there is one, else the \a value.
  std::size_t classOf( const MonitorIndicator &indicator, double value, std::optional<std::int64_t> count, std::optional<double> people );

  //! Groups of a level by key, with the places of their areas; the level "total" has one, "".
  std::map<std::string, std::vector<std::size_t>> groupsOf( const Monitor &monitor, const std::string &level );

  //! The divisions, then "total".
  std::vector<std::string> upperLevels( const Monitor &monitor );

}
