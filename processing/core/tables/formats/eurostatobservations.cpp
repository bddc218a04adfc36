#include "tables/formats/eurostatobservations.h"

#include "finding.h"
#include "observations/indicatornames.h"
#include "text/periodtext.h"
#include "findings/tablescodes.h"

#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace sozialraum
{

  static std::optional<CellValue> valueOf( std::string_view text, std::string_view flags )
  {
    constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
    const auto has = [flags]( char flag ) { return flags.find( flag ) != std::string_view::npos; };
    const char flag = flags.empty() ? '\0' : flags.front();
    if ( text == ":" || text.empty() )
      return CellValue{ noValue,
        has( 'c' )     ? ObservationStatus::Secret
          : has( 'z' ) ? ObservationStatus::Blocked
                       : ObservationStatus::Missing,
        flag };
    NumberMarks marks;
    marks.decimal = '.';
    const std::optional<double> number = numberFromText( text, marks );
    if ( !number )
      return std::nullopt;
    return CellValue{ *number, has( 'u' ) ? ObservationStatus::Uncertain : ObservationStatus::Value, flag };
  }

  EurostatObservations::EurostatObservations( std::vector<std::string> dimensions )
    : mDimensions( std::move( dimensions ) )
  {}

  std::uint32_t EurostatObservations::area( const std::string &code, const std::string &name )
  {
    const std::uint32_t area = mAreas.numberOf( code );
    if ( area == mReading.table.areas.size() )
      mReading.table.areas.push_back( { code, name, AreaLevel::Other } );
    return area;
  }

  std::uint32_t EurostatObservations::indicator( std::span<const std::string> codes )
  {
    std::string name;
    for ( const std::string &code : codes )
      name += ( name.empty() ? "" : " | " ) + code;
    const std::uint32_t number = mIndicators.numberOf( name );
    if ( number < mReading.table.indicators.size() )
      return number;
    TableIndicator &indicator = mReading.table.indicators.emplace_back();
    indicator.name = name;
    for ( std::size_t i = 0; i < codes.size(); ++i )
    {
      indicator.dimensions.emplace_back( mDimensions[i], codes[i] );
      if ( mDimensions[i] == "unit" )
        indicator.unit = codes[i];
    }
    return number;
  }

  std::uint32_t EurostatObservations::period( std::string_view text )
  {
    const std::uint32_t number = mPeriods.numberOf( text );
    if ( number == mReading.table.periods.size() )
      mReading.table.periods.push_back( periodFromText( std::string( text ) ).value_or( std::string( text ) ) );
    return number;
  }

  void EurostatObservations::add(
    std::uint32_t area, std::uint32_t indicator, std::uint32_t period, std::string_view value, std::string_view flags, std::uint32_t row )
  {
    Observation observation{ std::numeric_limits<double>::quiet_NaN(), area, indicator, row, periodIndex( period ),
      ObservationStatus::Missing };
    if ( const std::optional<CellValue> cell = valueOf( value, flags ) )
    {
      observation.value = cell->value;
      observation.status = cell->status;
      if ( cell->value != std::floor( cell->value ) && !std::isnan( cell->value ) )
        mReading.table.indicators[indicator].hasFractions = true;
      if ( cell->status != ObservationStatus::Value || cell->flag )
        mSigns.count( std::string( value ) + ( flags.empty() ? "" : " " ) + std::string( flags ), *cell );
    }
    else
    {
      ++mUnreadable;
    }
    mReading.table.observations.push_back( observation );
  }

  TableReading EurostatObservations::finish( ProblemReporter &problems )
  {
    if ( mUnreadable > 0 )
      problems.report( { codes::cellsNotReadable, { std::to_string( mUnreadable ), {}, {} } } );
    if ( mReading.table.observations.empty() )
      throw InputError( codes::tableEmpty );
    makeNamesUnique( mReading.table.indicators );
    mReading.description.format = TableFormat::Eurostat;
    mReading.description.numbers.decimal = '.';
    mReading.description.signs = mSigns.counts();
    mReading.description.areaCounts[static_cast<std::size_t>( AreaLevel::Other )] = mReading.table.areas.size();
    return std::move( mReading );
  }

}
