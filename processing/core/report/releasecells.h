#pragma once

#include "disclosure/releasetable.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! A row of a release table: what one recipient may know of one indicator in one area and period.
  struct ReleaseCell
  {
    std::string recipient;
    std::string level;
    std::string areaKey;
    std::string indicator;
    std::string period;
    std::optional<int> classId = {}; //!< 1 …
    std::string classLabel = {};
    std::optional<double> value = {};
    std::string status = {}; //!< "published", "value", or why there is no value
    std::string reason = {};
    std::string release = {};
  };

  //! The rows of a release as cells.
  std::vector<ReleaseCell> cellsOf( const ReleaseTable &release );

  //! What a cell may show. All kinds of protection look alike: which cell protects another is nobody's business.
  enum class CellSight
  {
    Shown,    //!< value or class, as far as the cell has them
    Withheld, //!< confidential
    TooSmall, //!< for a class
    Later,
    Blocked,
    NoTerritory,
    Missing,
  };

  /**
   * A status that is not known is withheld: what we do not understand we do not show. So is any cell with a status of protection, even if
   * the table holds its value by mistake.
   */
  CellSight sightOf( const ReleaseCell &cell );

  //! Cells of one recipient, found by indicator, area and period.
  class ReleaseCells
  {
  public:
    /**
     * Values, classes and labels of cells that show nothing are dropped here, so that nothing that is made from this can hold them.
     * A second cell for the same indicator, area and period is withheld together with the first if they differ.
     */
    explicit ReleaseCells( std::vector<ReleaseCell> cells );

    const ReleaseCell *cell( const std::string &indicator, const std::string &areaKey, const std::string &period ) const;
    const std::vector<std::string> &indicators() const { return mIndicators; } //!< in the order of the table
    const std::vector<std::string> &areaKeys() const { return mAreaKeys; }     //!< in the order of the table, all levels
    std::vector<std::string> periodsOf( const std::string &indicator ) const;  //!< ascending
    std::string levelOf( const std::string &areaKey ) const;
    //! Whether it is the row of the whole district: level "total" or "district".
    bool isDistrict( const std::string &areaKey ) const { return levelOf( areaKey ) == "total" || levelOf( areaKey ) == "district"; }
    const std::vector<std::string> &recipients() const { return mRecipients; }
    const std::vector<std::string> &releases() const { return mReleases; }
    std::size_t withheldValues() const { return mWithheldValues; } //!< cells that held a value their status forbids to show

  private:
    std::map<std::string, std::map<std::string, std::map<std::string, ReleaseCell>>> mCells; //!< indicator, area, period
    std::vector<std::string> mIndicators;
    std::vector<std::string> mAreaKeys;
    std::map<std::string, std::vector<std::string>> mPeriods; //!< of each indicator, ascending
    std::map<std::string, std::string> mLevels;
    std::vector<std::string> mRecipients;
    std::vector<std::string> mReleases;
    std::size_t mWithheldValues = 0;
  };

}
