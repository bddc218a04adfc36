#pragma once

#include "disclosure/monitorrelease.h"

#include <random>
#include <stdexcept>
#include <string>

// Invented monitors of small districts.
namespace sozialraum
{

  //! A district of \a areaCount areas in two overlapping divisions, a rate of few cases in two periods.
  inline Monitor randomMonitor( std::mt19937 &random, std::size_t areaCount = 8 )
  {
    Monitor monitor;
    CountDivision first{ "sozialraum", {} };
    CountDivision second{ "region", {} };
    for ( std::size_t area = 0; area < areaCount; ++area )
    {
      const std::string key = "9900" + std::to_string( area );
      monitor.areas.push_back( key );
      first.groupOfArea[key] = area < areaCount / 2 ? "SR1" : "SR2";
      second.groupOfArea[key] = random() % 4 == 0 ? restGroup : area % 2 == 0 ? "R1" : "R2";
    }
    monitor.divisions = { first, second };
    MonitorIndicator &indicator = monitor.indicators.emplace_back();
    indicator.id = "hze";
    indicator.factor = 1000.0;
    indicator.limits = { 5.0, 10.0, 20.0 };
    indicator.labels = { "unter 5", "5 bis unter 10", "10 bis unter 20", "20 und mehr" };
    for ( const char *period : { "2023", "2024" } )
    {
      for ( std::size_t area = 0; area < areaCount; ++area )
      {
        const auto count = static_cast<std::int64_t>( random() % 9 );
        const double people = 200.0 + static_cast<double>( random() % 1800 );
        indicator.periods[period].push_back( { 1000.0 * static_cast<double>( count ) / people, count, people, ObservationStatus::Value } );
      }
    }
    return monitor;
  }

  inline const ReleaseRow &rowOf(
    const ReleaseTable &table, const std::string &level, const std::string &key, const std::string &indicator = "hze" )
  {
    for ( const ReleaseRow &row : table.rows )
    {
      if ( row.level == level && row.areaKey == key && row.indicator == indicator )
        return row;
    }
    throw std::runtime_error( "no row" );
  }

  //! \a monitor with a further indicator of the same people, whose counts \a countOf gives by period and area; values are shown.
  template<typename CountOf>
  void addIndicator( Monitor &monitor, const std::string &id, const CountOf &countOf )
  {
    MonitorIndicator indicator = monitor.indicators.front();
    indicator.id = id;
    for ( auto &[period, cells] : indicator.periods )
    {
      for ( std::size_t area = 0; area < cells.size(); ++area )
      {
        cells[area].count = countOf( period, area );
        cells[area].value = indicator.factor * static_cast<double>( *cells[area].count ) / *cells[area].people;
      }
    }
    monitor.indicators.push_back( std::move( indicator ) );
  }

  inline std::int64_t countOf( const Monitor &monitor, std::size_t indicator, const std::string &period, std::size_t area )
  {
    return *monitor.indicators[indicator].periods.at( period )[area].count;
  }

}
