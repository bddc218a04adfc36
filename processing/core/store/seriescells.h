#pragma once

#include "observations/observationtable.h"
#include "store/storedareas.h"

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sozialraum
{

  //! A series of the store with what it is called.
  struct StoredSeries
  {
    std::int64_t id = 0;
    std::string indicator; //!< the name without what the dimensions say
    TableIndicator described;
  };

  std::vector<StoredSeries> storedSeries( StoreDatabase &database ); //!< by indicator, dimensions and unit

  //! What is known of a cell of an extraction.
  struct SeriesCell
  {
    double value = std::numeric_limits<double>::quiet_NaN();
    double numerator = std::numeric_limits<double>::quiet_NaN();
    double denominator = std::numeric_limits<double>::quiet_NaN();
    double lower = std::numeric_limits<double>::quiet_NaN();
    double upper = std::numeric_limits<double>::quiet_NaN();
    std::int64_t source = 0; //!< number of the table that it comes from
    ObservationStatus status = ObservationStatus::Missing;
    bool isThere = false;
    bool isOfOtherSet = false; //!< published for another state of the territory, under the same key
    std::uint32_t rank = 0;    //!< of the set that it was published for: the one that was asked for, then the newest
  };

  //! The cells of a series: for each period one for each area.
  using SeriesCells = std::map<std::string, std::vector<SeriesCell>>;

  //! The areas of an extraction, and where the observations of each number belong.
  class ExtractAreas
  {
  public:
    //! The areas of \a set, and of all sets the units above them.
    ExtractAreas( StoreDatabase &database, const AreaSet &set );

    const std::vector<StoredArea> &members() const { return mMembers; } //!< by key
    const std::vector<StoredArea> &units() const { return mUnits; }     //!< above them, by key; their places follow those of the members
    std::size_t size() const { return mMembers.size() + mUnits.size(); }

    //! Where observations of an area of the store belong.
    struct Place
    {
      std::uint32_t area = 0;
      std::uint32_t rank = 0;
      bool isOfOtherSet = false;
      bool isGone = false; //!< an area of this level that the set does not have
    };

    //! Nothing for areas of other levels.
    std::optional<Place> placeOf( std::int64_t areaId ) const;
    const std::string &keyOf( std::int64_t areaId ) const { return mKeys.at( areaId ); }

  private:
    std::vector<StoredArea> mMembers;
    std::vector<StoredArea> mUnits;
    std::unordered_map<std::int64_t, Place> mPlaces;
    std::unordered_map<std::int64_t, std::string> mKeys;
  };

  //! Values that stand under the keys of another state of the territory, or under none of this one.
  struct TerritoryCounts
  {
    std::size_t ofOtherSets = 0;
    std::size_t gone = 0;
    std::string goneKey;
  };

  /**
   * Reads series by series what holds, or what was known on a day.
   */
  class SeriesReader
  {
  public:
    //! \a asOf empty: now. \throws InputError "store_date_wrong"
    SeriesReader( StoreDatabase &database, const ExtractAreas &areas, const std::string &asOf );

    //! All periods that the series has.
    std::vector<std::string> periods( std::int64_t series );

    //! Its cells in \a periods.
    SeriesCells cells( std::int64_t series, const std::vector<std::string> &periods, TerritoryCounts &counts );

  private:
    std::string condition( std::int64_t series ) const;

    StoreDatabase &mDatabase;
    const ExtractAreas &mAreas;
    std::string mKnownImports; // as SQL writes a list; empty: now
    bool mIsNow = true;
  };

}
