#pragma once

#include "areas/areajoin.h"
#include "finding.h"
#include "observations/observationtable.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  inline constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();

  //! A table that is written down row by row.
  class Rows
  {
  public:
    explicit Rows( bool isCount = true )
      : mIsCount( isCount )
    {}

    Rows &add( const std::string &key, const std::string &indicator, const std::string &period, double value,
      ObservationStatus status = ObservationStatus::Value, const std::string &name = {} )
    {
      Observation observation;
      observation.area = placeOf( mTable.areas, key, &TableArea::key );
      observation.indicator = placeOf( mTable.indicators, indicator, &TableIndicator::name );
      const auto found = std::find( mTable.periods.begin(), mTable.periods.end(), period );
      observation.period = static_cast<std::uint16_t>( found - mTable.periods.begin() );
      if ( found == mTable.periods.end() )
        mTable.periods.push_back( period );
      observation.value = value;
      observation.status = status;
      observation.sourceRow = static_cast<std::uint32_t>( mTable.observations.size() + 2 );
      mTable.observations.push_back( observation );
      mTable.areas[observation.area].name = name.empty() ? "Name of " + key : name;
      mTable.indicators[observation.indicator].isCount = mIsCount;
      return *this;
    }

    Rows &dash( const std::string &key, const std::string &indicator, const std::string &period )
    {
      return add( key, indicator, period, NOTHING, ObservationStatus::Nothing );
    }

    ObservationTable &table()
    {
      std::vector<std::string> cells;
      for ( const TableArea &area : mTable.areas )
        cells.push_back( area.key );
      const AreaKeyColumn column = readAreaKeys( cells );
      for ( std::size_t i = 0; i < cells.size(); ++i )
      {
        mTable.areas[i].key = column.keys[i].text;
        mTable.areas[i].level = column.keys[i].level;
      }
      return mTable;
    }

  private:
    template<typename Entry>
    std::uint32_t placeOf( std::vector<Entry> &entries, const std::string &text, std::string Entry::*member )
    {
      const auto found = std::find_if( entries.begin(), entries.end(), [&]( const Entry &entry ) { return entry.*member == text; } );
      const auto place = static_cast<std::uint32_t>( found - entries.begin() );
      if ( found == entries.end() )
        entries.emplace_back().*member = text;
      return place;
    }

    ObservationTable mTable;
    bool mIsCount;
  };

  //! What a join of written tables gives and reports.
  struct Joined
  {
    AreaJoin join;
    std::vector<Finding> findings;

    const JoinedColumn &column( const std::string &field ) const
    {
      const auto found =
        std::find_if( join.columns.begin(), join.columns.end(), [&]( const JoinedColumn &candidate ) { return candidate.field == field; } );
      if ( found == join.columns.end() )
        throw std::out_of_range( "no column " + field );
      return *found;
    }

    const ProtocolRow &row( const std::string &key ) const
    {
      const auto found =
        std::find_if( join.protocol.begin(), join.protocol.end(), [&]( const ProtocolRow &candidate ) { return candidate.key == key; } );
      if ( found == join.protocol.end() )
        throw std::out_of_range( "no row " + key );
      return *found;
    }

    bool reports( const std::string &code ) const
    {
      return std::any_of( findings.begin(), findings.end(), [&]( const Finding &finding ) { return finding.code == code; } );
    }
  };

  inline Joined join(
    const LayerRows &layer, std::vector<Rows> tables, const ColumnOptions &options = {}, const std::vector<std::string> &taken = {} )
  {
    std::vector<JoinTable> named;
    for ( Rows &rows : tables )
      named.push_back( { "table " + std::to_string( named.size() + 1 ), &rows.table() } );
    CollectingReporter reporter;
    AreaJoin result = joinTables( LayerAreas( layer ), named, options, taken, reporter, {} );
    return { std::move( result ), reporter.findings() };
  }

  inline LayerRows layerOf( std::vector<std::string> keys, std::vector<std::string> names = {} )
  {
    LayerRows rows;
    rows.keys = std::move( keys );
    rows.names = std::move( names );
    return rows;
  }

  //! Of the InputError that \a work throws.
  inline std::string codeOf( const std::function<void()> &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return "no error";
  }

}
