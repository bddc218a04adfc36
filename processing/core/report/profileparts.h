#pragma once

#include "report/barcharts.h"
#include "report/pageparts.h"
#include "report/reportrules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What may be shown of counts that are no part of the release.
  struct SmallCountLimit
  {
    std::int64_t threshold = 3; //!< counts from 1 to below it are not shown
    bool protectsZeros = false;
  };

  //! People of one area, one value for each year of age from 0.
  struct ProfilePeople
  {
    std::string period;
    std::vector<double> men;
    std::vector<double> women;
  };

  //! Children and their way to the nearest facility, as "Demand coverage" has counted them.
  struct ProfileReach
  {
    std::string service; //!< "Kita", "Schule"
    std::string who;     //!< "u3"
    double within = 0.0; //!< metres or minutes
    WayUnit unit = WayUnit::Metres;
    double reached = 0.0; //!< children
    double demand = 0.0;  //!< all of them, those at places that are not connected as well
    double unconnected = 0.0;
  };

  //! What a profile shows beside the release. All but offers and peers are counts, so they are shown as far as small counts allow.
  struct ProfileAdditions
  {
    PageAdditions page = {};
    std::optional<ProfilePeople> people = {};
    std::vector<ProfileReach> reach = {};
    std::vector<ReportSupply> supplies = {}; //!< of the report's rules: from the release itself
    std::string type = {};                   //!< that the area shares with its peers; may be empty
    std::vector<std::string> peers = {};     //!< keys
    SmallCountLimit limit = {};
  };

  /**
   * Rows of a pyramid that hold no small count: five-year groups, from the top taken together as far as needed, else groups of ten, then of
   * twenty years. Nothing where even these hold one.
   */
  std::optional<std::vector<PyramidRow>> publicPyramid( const ProfilePeople &people, const SmallCountLimit &limit );

  //! Whether neither those who reach it nor the others are so few that they may not be shown.
  bool isShown( const ProfileReach &reach, const SmallCountLimit &limit );

  //! The pyramid, or why there is none; empty where nothing is known. \param isOwn whether the reader's own area: nothing is protected
  std::string pyramidMarkup( const PageParts &parts, const PageArea &area, const ProfileAdditions &additions, bool isOwn );

  //! Kita and school: places against children where the release has both, the nearest facility of each kind, and who reaches one.
  std::string supplyMarkup( const PageParts &parts, const PageArea &area, const ProfileAdditions &additions, bool isOwn );

  //! The latest figures of the area beside those of up to five peers.
  std::string peersMarkup( const PageParts &parts, const PageArea &area, const ProfileAdditions &additions );

}
