#pragma once

#include "text/cellvalue.h"
#include "tables/formats/flatfilelayout.h"
#include "text/signcount.h"
#include "tables/layout/tablereading.h"
#include "text/textnumbers.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * Turns the rows of a flat file into observations, one row after the other.
   *
   * Areas, indicators and periods are kept once, however often the file repeats their names; a row costs the bytes of its observation.
   */
  class FlatFileObservations
  {
  public:
    //! \a fileName for messages, and \a options must live as long as this.
    FlatFileObservations( FlatFileLayout layout, std::size_t regionVariable, const TableReadOptions &options );

    //! \a cells has at least as many as the layout says. \throws InputError "table_too_large"
    void readRow( std::span<const std::string_view> cells, std::uint32_t row );

    std::size_t unreadable() const { return mUnreadable; }
    const std::string &firstUnreadable() const { return mFirstUnreadable; }
    std::uint32_t firstUnreadableRow() const { return mFirstUnreadableRow; }

    //! Adds the table to \a reading, and what was found out about it. \throws InputError "key_column_spoilt"
    TableReading finish( TableReading reading );

  private:
    std::uint32_t areaOf( std::span<const std::string_view> cells );
    std::uint16_t periodOf( std::string_view time );
    std::uint32_t indicatorOf( std::span<const std::string_view> cells, const FlatFileValueColumn *column );
    TableIndicator describeIndicator( std::span<const std::string_view> cells, const FlatFileValueColumn *column ) const;
    void addCell( std::string_view cell, std::string_view quality, Observation observation );
    std::optional<CellValue> valueOf( std::string_view cell );
    void applyQuality( CellValue &value, std::string_view quality );
    void nameAreas( TableDescription &description );

    FlatFileLayout mLayout;
    FlatFileVariable mRegion;
    std::vector<FlatFileVariable> mDimensions;
    const TableReadOptions &mOptions;
    ObservationTable mTable;
    NumberMarks mMarks;
    bool mMarkDecided = false;
    TextNumbers mAreaNumbers;
    TextNumbers mRegionCodes;
    TextNumbers mPeriodNumbers;
    TextNumbers mIndicatorNumbers;
    std::vector<std::uint32_t> mAreaVariables; //!< per area: the number of its region variable
    std::string mCodes;
    std::string mLastKey = "\n";
    std::string mLastRegionCode = "\n";
    std::string mLastTime = "\n";
    std::uint32_t mLastArea = 0;
    std::uint16_t mLastPeriod = 0;
    SignCount mSigns;
    std::size_t mUnreadable = 0;
    std::string mFirstUnreadable;
    std::uint32_t mFirstUnreadableRow = 0;
  };

}
