#include "observations/longtable.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "keys/areakey.h"
#include "observations/additivity.h"
#include "text/digits.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    //! Whether a number may stand beside the status.
    bool mayHaveNumber( ObservationStatus status )
    {
      return status == ObservationStatus::Value || status == ObservationStatus::ZeroRounded || status == ObservationStatus::Uncertain;
    }

    std::size_t digitsOfLevel( AreaLevel level )
    {
      switch ( level )
      {
        case AreaLevel::State:
          return 2;
        case AreaLevel::Region:
          return 3;
        case AreaLevel::District:
          return 5;
        case AreaLevel::Association:
          return 9;
        case AreaLevel::Municipality:
          return 8;
        default:
          return 0;
      }
    }

    //! The key with the zero that its level says is missing.
    std::string withZero( const std::string &key, AreaLevel level )
    {
      const std::size_t digits = digitsOfLevel( level );
      const bool lacksZero = areDigits( key ) && ( key.size() + 1 == digits || ( level == AreaLevel::Municipality && key.size() == 11 ) );
      return lacksZero ? "0" + key : key;
    }

  }

  std::optional<LongColumns> LongColumns::among( std::span<const std::string_view> headings )
  {
    LongColumns columns;
    for ( std::size_t i = 0; i < headings.size(); ++i )
    {
      const auto name = std::find( longColumnNames.begin(), longColumnNames.end(), lowerCase( trimmed( headings[i] ) ) );
      if ( name == longColumnNames.end() )
        continue;
      std::optional<std::size_t> &place = columns.mPlaces[static_cast<std::size_t>( name - longColumnNames.begin() )];
      if ( !place )
        place = i;
    }
    const bool isLong =
      columns.place( LongColumn::AreaKey ) && columns.place( LongColumn::Indicator ) && columns.place( LongColumn::Value );
    return isLong ? std::optional( columns ) : std::nullopt;
  }

  LongRow longRow( const ObservationTable &table, const Observation &observation )
  {
    const TableArea &area = table.areas[observation.area];
    const TableIndicator &indicator = table.indicators[observation.indicator];
    return { area.key, area.name, toString( area.level ), indicator.name, indicator.unit, table.periods[observation.period],
      std::isfinite( observation.value ) ? observation.value : none, toString( observation.status ), observation.sourceRow, false };
  }

  std::optional<double> longNumber( std::string_view cell )
  {
    std::string text( trimmed( cell ) );
    if ( text.empty() )
      return none;
    if ( const std::size_t comma = text.find( ',' ); comma != std::string::npos )
      text[comma] = '.';
    double number = 0.0;
    const char *begin = text.data() + ( text.front() == '+' ? 1 : 0 );
    const auto [end, error] = std::from_chars( begin, text.data() + text.size(), number );
    if ( error != std::errc() || end != text.data() + text.size() || !std::isfinite( number ) )
      return std::nullopt;
    return number;
  }

  bool LongTableReader::add( const LongRow &row )
  {
    if ( trimmed( row.areaKey ).empty() )
      return false;
    Observation observation;
    observation.sourceRow = row.sourceRow;
    observation.area = areaOf( row );
    observation.indicator = indicatorOf( row );
    observation.period = periodIndex( mPeriods.numberOf( trimmed( row.period ) ) );
    const bool isNumber = std::isfinite( row.value );
    observation.status =
      observationStatusFromString( trimmed( row.status ) ).value_or( isNumber ? ObservationStatus::Value : ObservationStatus::Missing );
    if ( !isNumber && ( observation.status == ObservationStatus::Value || observation.status == ObservationStatus::ZeroRounded ) )
      observation.status = ObservationStatus::Missing;
    observation.value = isNumber && mayHaveNumber( observation.status ) ? row.value : none;
    if ( !row.isEstimated && !std::isnan( observation.value ) && observation.value != std::floor( observation.value ) )
      mTable.indicators[observation.indicator].hasFractions = true;
    mTable.observations.push_back( observation );
    // What is withheld lies between no limits either.
    const ValueLimits limits = std::isnan( observation.value ) ? ValueLimits{} : row.limits;
    mHasLimits = mHasLimits || std::isfinite( limits.lower ) || std::isfinite( limits.upper );
    if ( mHasLimits )
    {
      mTable.limits.resize( mTable.observations.size() ); // none before the first
      mTable.limits.back() = limits;
    }
    if ( mTable.observations.size() == 1 )
      mTable.method = trimmed( row.method );
    mHasSeveralMethods = mHasSeveralMethods || mTable.method != trimmed( row.method );
    return true;
  }

  ObservationTable LongTableReader::finished()
  {
    if ( mTable.observations.empty() )
      throw InputError( codes::tableEmpty );
    for ( std::uint32_t number = 0; number < mPeriods.size(); ++number )
      mTable.periods.emplace_back( mPeriods.text( number ) );
    readKeys();
    if ( mHasSeveralMethods )
      mTable.method.clear();
    markCounts( mTable.indicators );
    return std::move( mTable );
  }

  std::uint32_t LongTableReader::areaOf( const LongRow &row )
  {
    const std::string_view key = trimmed( row.areaKey );
    const std::uint32_t area = mAreas.numberOf( key );
    if ( area < mTable.areas.size() )
      return area;
    const std::optional<AreaLevel> level = areaLevelFromString( trimmed( row.level ) );
    mHasLevels = mHasLevels || level;
    mTable.areas.push_back( { std::string( key ), std::string( trimmed( row.areaName ) ), level.value_or( AreaLevel::Other ) } );
    return area;
  }

  std::uint32_t LongTableReader::indicatorOf( const LongRow &row )
  {
    mIndicatorText = trimmed( row.indicator );
    mIndicatorText += '\n';
    mIndicatorText += trimmed( row.unit );
    const std::uint32_t indicator = mIndicators.numberOf( mIndicatorText );
    if ( indicator == mTable.indicators.size() )
    {
      TableIndicator added;
      added.name = trimmed( row.indicator );
      added.unit = trimmed( row.unit );
      added.source = mSource;
      mTable.indicators.push_back( std::move( added ) );
    }
    return indicator;
  }

  //! Keys of a table that names its levels need no guess; those of others are read by the column.
  void LongTableReader::readKeys()
  {
    if ( mHasLevels )
    {
      for ( TableArea &area : mTable.areas )
        area.key = withZero( area.key, area.level );
      return;
    }
    std::vector<std::string> cells;
    for ( const TableArea &area : mTable.areas )
      cells.push_back( area.key );
    const AreaKeyColumn column = readAreaKeys( cells );
    if ( column.firstSpoilt )
      throw InputError( codes::keyColumnSpoilt, { cells[*column.firstSpoilt] } );
    for ( std::size_t area = 0; area < cells.size(); ++area )
    {
      mTable.areas[area].key = column.keys[area].text;
      mTable.areas[area].level = column.keys[area].level;
    }
  }

}
