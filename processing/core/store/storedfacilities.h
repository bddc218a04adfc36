#pragma once

#include "store/storedatabase.h"

#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A facility or offer of the public register.
  struct StoredFacility
  {
    std::string key;
    std::string kind = {};
    std::string name = {};
    std::string runBy = {};
    std::string targetGroups = {};
    std::string areaKey = {};
    double x = std::numeric_limits<double>::quiet_NaN(); //!< in the coordinate system of the store; NaN: not known
    double y = std::numeric_limits<double>::quiet_NaN();
    std::map<std::string, std::string> attributes = {}; //!< by the name of their column; those without a word are left out
    std::optional<double> places = {};
  };

  //! What a delivery of the register changed.
  struct FacilitiesAdded
  {
    std::size_t added = 0;                   //!< new, or changed in what they are
    std::size_t ended = 0;                   //!< no longer in the register
    std::size_t unchanged = 0;               //!< but perhaps for attributes and places, which have dates of their own
    std::vector<std::string> differing = {}; //!< keys that the register has otherwise from the same day on: then nothing was written
  };

  /**
   * Takes \a facilities as the whole register from \a date (ISO) on. Nothing is overwritten: what a facility was until then ends on that
   * day, attributes and places that changed stand beside the earlier ones with their date; an attribute that is gone is an empty text.
   */
  FacilitiesAdded addFacilities( StoreDatabase &database, const std::string &date, std::span<const StoredFacility> facilities );

  //! The register as it was on \a date, by kind, name and key.
  std::vector<StoredFacility> storedFacilities( StoreDatabase &database, const std::string &date );

}
