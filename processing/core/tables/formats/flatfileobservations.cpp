#include "tables/formats/flatfileobservations.h"

#include "text/shortened.h"
#include "keys/areakey.h"
#include "finding.h"
#include "observations/indicatornames.h"
#include "text/periodtext.h"
#include "files/textencoding.h"
#include "text/trimming.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr char betweenCodes = '\x1f';

  }

  FlatFileObservations::FlatFileObservations( FlatFileLayout layout, std::size_t regionVariable, const TableReadOptions &options )
    : mLayout( std::move( layout ) )
    , mRegion( mLayout.variables[regionVariable] )
    , mOptions( options )
  {
    for ( std::size_t i = 0; i < mLayout.variables.size(); ++i )
    {
      if ( i != regionVariable )
        mDimensions.push_back( mLayout.variables[i] );
    }
    if ( options.decimalMark )
      mMarks.decimal = *options.decimalMark;
    mMarks.thousands = options.thousandsMark.value_or( std::string() );
  }

  void FlatFileObservations::readRow( std::span<const std::string_view> cells, std::uint32_t row )
  {
    Observation observation;
    observation.area = areaOf( cells );
    observation.period = mLayout.hasTime ? periodOf( cells[mLayout.time()] ) : periodOf( {} );
    observation.sourceRow = row;
    if ( !mLayout.isOld )
    {
      observation.indicator = indicatorOf( cells, nullptr );
      const bool hasQuality = mLayout.quality && *mLayout.quality < cells.size();
      addCell( cells[mLayout.value], hasQuality ? cells[*mLayout.quality] : std::string_view(), observation );
      return;
    }
    for ( const FlatFileValueColumn &column : mLayout.valueColumns )
    {
      observation.indicator = indicatorOf( cells, &column );
      const bool hasQuality = column.quality && *column.quality < cells.size();
      addCell( cells[column.column], hasQuality ? cells[*column.quality] : std::string_view(), observation );
    }
  }

  TableReading FlatFileObservations::finish( TableReading reading )
  {
    nameAreas( reading.description );
    makeNamesUnique( mTable.indicators );
    reading.table = std::move( mTable );
    reading.description.numbers = mMarks;
    reading.description.signs = mSigns.counts();
    return reading;
  }

  std::uint32_t FlatFileObservations::areaOf( std::span<const std::string_view> cells )
  {
    const std::string_view key = cells[mRegion.attributeCode()];
    if ( key == mLastKey && cells[mRegion.code] == mLastRegionCode )
      return mLastArea;
    mLastKey = key;
    mLastRegionCode = cells[mRegion.code];
    mLastArea = mAreaNumbers.numberOf( key );
    if ( mLastArea == mTable.areas.size() )
    {
      mTable.areas.push_back( { validUtf8( trimmed( key ) ), validUtf8( trimmed( cells[mRegion.attributeLabel()] ) ), AreaLevel::Other } );
      mAreaVariables.push_back( mRegionCodes.numberOf( mLastRegionCode ) );
    }
    return mLastArea;
  }

  std::uint16_t FlatFileObservations::periodOf( std::string_view time )
  {
    if ( time == mLastTime )
      return mLastPeriod;
    mLastTime = time;
    const std::string period = periodFromText( time ).value_or( validUtf8( trimmed( time ) ) );
    mLastPeriod = periodIndex( mPeriodNumbers.numberOf( period ) );
    if ( mLastPeriod == mTable.periods.size() )
      mTable.periods.push_back( period );
    return mLastPeriod;
  }

  std::uint32_t FlatFileObservations::indicatorOf( std::span<const std::string_view> cells, const FlatFileValueColumn *column )
  {
    mCodes.clear();
    const auto add = [this]( std::string_view code ) {
      mCodes += code;
      mCodes += betweenCodes;
    };
    for ( const FlatFileVariable &dimension : mDimensions )
    {
      add( cells[dimension.code] );
      add( cells[dimension.attributeCode()] );
    }
    add( cells[mLayout.statisticsCode] );
    add( column ? std::string_view( column->code ) : cells[mLayout.valueCode()] );
    add( column ? std::string_view( column->label ) : cells[mLayout.unit()] );
    const std::uint32_t number = mIndicatorNumbers.numberOf( mCodes );
    if ( number == mTable.indicators.size() )
      mTable.indicators.push_back( describeIndicator( cells, column ) );
    return number;
  }

  TableIndicator FlatFileObservations::describeIndicator( std::span<const std::string_view> cells, const FlatFileValueColumn *column ) const
  {
    const auto text = [cells]( std::size_t i ) { return validUtf8( trimmed( cells[i] ) ); };
    TableIndicator indicator;
    indicator.name = column ? column->label : text( mLayout.valueLabel() );
    indicator.code = column ? column->code : text( mLayout.valueCode() );
    indicator.unit = column ? column->unit : text( mLayout.unit() );
    indicator.source = text( mLayout.statisticsCode ) + " " + text( mLayout.statisticsCode + 1 );
    for ( const FlatFileVariable &dimension : mDimensions )
    {
      if ( cells[dimension.code].empty() && cells[dimension.attributeLabel()].empty() )
        continue;
      indicator.dimensions.emplace_back( text( dimension.label() ), text( dimension.attributeLabel() ) );
      if ( !trimmed( cells[dimension.attributeCode()] ).empty() ) // a total does not need to be named
        indicator.name += " | " + text( dimension.attributeLabel() );
    }
    return indicator;
  }

  void FlatFileObservations::addCell( std::string_view cell, std::string_view quality, Observation observation )
  {
    observation.value = std::numeric_limits<double>::quiet_NaN();
    observation.status = ObservationStatus::Missing;
    if ( std::optional<CellValue> value = valueOf( cell ) )
    {
      if ( value->status != ObservationStatus::Value || value->flag )
        mSigns.count( trimmed( cell ), *value );
      applyQuality( *value, trimmed( quality ) );
      observation.value = value->value;
      observation.status = value->status;
      if ( value->status == ObservationStatus::Value && value->value == 0.0 )
        observation.status = ObservationStatus::ZeroRounded;
      if ( value->value != std::floor( value->value ) && !std::isnan( value->value ) )
        mTable.indicators[observation.indicator].hasFractions = true;
    }
    else if ( ++mUnreadable == 1 )
    {
      mFirstUnreadable = shortened( cell );
      mFirstUnreadableRow = observation.sourceRow;
    }
    mTable.observations.push_back( observation );
  }

  //! A flat file has no thousands mark, so either mark is the decimal one; the first that is met stays the mark of the file.
  std::optional<CellValue> FlatFileObservations::valueOf( std::string_view cell )
  {
    if ( !mMarkDecided && !mOptions.decimalMark )
    {
      const std::size_t mark = cell.find_first_of( ",." );
      if ( mark != std::string_view::npos && cell.find_first_of( "0123456789" ) != std::string_view::npos )
      {
        mMarks.decimal = cell[mark];
        mMarkDecided = true;
      }
    }
    return cellValueFromText( cell, mMarks );
  }

  /**
   * What the quality column says beside a value: brackets and "/" make a number uncertain; a sign beside an empty cell is its reason;
   * letters (e final, p preliminary, r corrected, s estimated) are counted and leave the number as it is.
   */
  void FlatFileObservations::applyQuality( CellValue &value, std::string_view quality )
  {
    if ( quality.empty() )
      return;
    const bool isBracket = quality.front() == '(';
    const std::optional<ObservationStatus> sign = statusOfSign( quality );
    if ( !std::isnan( value.value ) && ( isBracket || sign == ObservationStatus::Uncertain ) )
      value.status = ObservationStatus::Uncertain;
    else if ( sign && value.status == ObservationStatus::Missing )
      value.status = *sign;
    CellValue told = value;
    told.flag = !isBracket && quality.size() == 1 ? quality.front() : '\0';
    mSigns.count( quality, told );
  }

  void FlatFileObservations::nameAreas( TableDescription &description )
  {
    for ( std::uint32_t variable = 0; variable < mRegionCodes.size(); ++variable )
    {
      std::vector<std::string> cells;
      std::vector<std::size_t> places;
      for ( std::size_t i = 0; i < mTable.areas.size(); ++i )
      {
        if ( mAreaVariables[i] != variable )
          continue;
        cells.push_back( mTable.areas[i].key );
        places.push_back( i );
      }
      const AreaKeyColumn keys = readAreaKeys( cells, levelOfRegionVariable( mRegionCodes.text( variable ) ) );
      if ( keys.firstSpoilt )
        throw InputError( codes::keyColumnSpoilt, { cells[*keys.firstSpoilt] } );
      description.restoredZeros += keys.zerosRestored;
      for ( std::size_t i = 0; i < places.size(); ++i )
      {
        mTable.areas[places[i]].key = keys.keys[i].text;
        mTable.areas[places[i]].level = keys.keys[i].level;
        ++description.areaCounts[static_cast<std::size_t>( keys.keys[i].level )];
      }
    }
  }

}
