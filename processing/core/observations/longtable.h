#pragma once

#include "observations/observationtable.h"
#include "text/textnumbers.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! A column of our own long table, one row per observation.
  enum class LongColumn : std::uint8_t
  {
    AreaKey,
    AreaName,
    Level,
    Indicator,
    Unit,
    Period,
    Value,
    Status,
    SourceRow, //!< of the table that was read
    Parts,     //!< areas that a converted value was made of
    Estimated, //!< whether a converted value rests on factors
    Lower,     //!< between what an estimate lies, and how it was made: of results like those of a survey
    Upper,
    Method,
  };

  //! Headings of the columns, in the order of the enumeration, which is the order in which they are written.
  inline constexpr std::array<std::string_view, 14> longColumnNames{ "area_key", "area_name", "level", "indicator", "unit", "period",
    "value", "status", "source_row", "parts", "estimated", "lower", "upper", "method" };

  //! Columns of a table that was read, and of a converted one.
  inline constexpr std::size_t longColumnsOfReading = 9;
  inline constexpr std::size_t longColumnsOfConversion = 11;

  //! Where the columns of a long table stand.
  class LongColumns
  {
  public:
    //! None unless area_key, indicator and value are there; the others may be missing, their order does not matter, nor does case.
    static std::optional<LongColumns> among( std::span<const std::string_view> headings );

    std::optional<std::size_t> place( LongColumn column ) const { return mPlaces[static_cast<std::size_t>( column )]; }

  private:
    std::array<std::optional<std::size_t>, longColumnNames.size()> mPlaces;
  };

  //! A row as it is written and read; the texts must outlive it.
  struct LongRow
  {
    std::string_view areaKey;
    std::string_view areaName;
    std::string_view level;
    std::string_view indicator;
    std::string_view unit;
    std::string_view period;
    double value = 0.0; //!< NaN: none
    std::string_view status;
    std::uint32_t sourceRow = 0;
    bool isEstimated = false;
    ValueLimits limits = {};
    std::string_view method = {};
  };

  //! The row that says what \a observation of \a table says.
  LongRow longRow( const ObservationTable &table, const Observation &observation );

  //! The number in a cell of text, with a decimal point or comma, as we and as spreadsheets write it; NaN of an empty cell, nothing of any
  //! other text.
  std::optional<double> longNumber( std::string_view cell );

  /**
   * Puts a table together from its rows, whether they come from a file or from a layer: there is no second meaning.
   *
   * Guarantees, each with a test of its name:
   * - a table that was written comes back with its areas, levels, periods, values and statuses;
   * - a cell whose status withholds or denies a number has none, whatever stands beside it: secrecy is not lost;
   * - a status that nobody knows, and none at all, is Value beside a number and Missing elsewhere;
   * - a zero that a spreadsheet took from an official key comes back;
   * - limits and the method of a result come back, limits only beside a value.
   */
  class LongTableReader
  {
  public:
    //! \a source names the table where the indicators come from.
    explicit LongTableReader( std::string source )
      : mSource( std::move( source ) )
    {}

    //! A row without a key says nothing. \returns whether it had one
    bool add( const LongRow &row );

    //! \throws InputError "table_empty" where no row had a key
    ObservationTable finished();

  private:
    std::uint32_t areaOf( const LongRow &row );
    std::uint32_t indicatorOf( const LongRow &row );
    void readKeys();

    std::string mSource;
    ObservationTable mTable;
    TextNumbers mAreas;
    TextNumbers mIndicators;
    TextNumbers mPeriods;
    std::string mIndicatorText;
    bool mHasLevels = false;
    bool mHasLimits = false;
    bool mHasSeveralMethods = false;
  };

}
