#pragma once

#include "disclosure/monitors.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

// What a reader finds out of a release table by trying every whole-number table.
namespace sozialraum
{

  //! Counts of an area: by indicator, then period.
  using AreaCounts = std::vector<std::map<std::string, std::int64_t>>;

  //! All counts that an area may have, from 0 to a greatest one, of which everybody knows that they agree with each other.
  inline std::vector<AreaCounts> everyAreaCounts(
    const Monitor &monitor, std::int64_t greatest, const std::function<bool( const AreaCounts & )> &agree )
  {
    std::vector<AreaCounts> all{ AreaCounts( monitor.indicators.size() ) };
    for ( std::size_t i = 0; i < monitor.indicators.size(); ++i )
    {
      for ( const auto &[period, cells] : monitor.indicators[i].periods )
      {
        std::vector<AreaCounts> more;
        for ( const AreaCounts &each : all )
        {
          for ( std::int64_t count = 0; count <= greatest; ++count )
          {
            more.push_back( each );
            more.back()[i][period] = count;
          }
        }
        all = std::move( more );
      }
    }
    std::erase_if( all, [&agree]( const AreaCounts &each ) { return !agree( each ); } );
    return all;
  }

  //! A reader of a table of values who knows the counts of one area, or of none, and tries everything.
  class Reader
  {
  public:
    Reader( const Monitor &monitor, const ReleaseTable &table, const std::string &own, const std::vector<AreaCounts> &every )
      : mMonitor( monitor )
    {
      std::map<std::pair<std::string, std::string>, const ReleaseRow *> areaRows;
      for ( const std::string &area : monitor.areas )
      {
        std::vector<AreaCounts> possible = every;
        const auto place = static_cast<std::size_t>( &area - monitor.areas.data() );
        std::erase_if( possible, [&]( const AreaCounts &counts ) {
          return std::any_of( table.rows.begin(), table.rows.end(), [&]( const ReleaseRow &row ) {
            const std::size_t indicator = placeOf( row.indicator );
            return row.level == areaLevel && row.areaKey == area && ( area == own || row.status == ReleaseStatus::Published )
              && counts[indicator].at( row.period ) != countOf( monitor, indicator, row.period, place );
          } );
        } );
        mPossible.push_back( std::move( possible ) );
      }
      for ( const ReleaseRow &row : table.rows )
      {
        if ( row.level == totalLevel && row.status == ReleaseStatus::Published )
          mTotals.push_back( { placeOf( row.indicator ), row.period } );
      }
    }

    //! What the count of \a area may be.
    std::set<std::int64_t> valuesOf( std::size_t indicator, const std::string &period, std::size_t area ) const
    {
      std::set<std::vector<std::int64_t>> sums{ std::vector<std::int64_t>( mTotals.size() + 1, 0 ) };
      for ( std::size_t other = 0; other < mPossible.size(); ++other )
      {
        std::set<std::vector<std::int64_t>> steps;
        for ( const AreaCounts &counts : mPossible[other] )
        {
          std::vector<std::int64_t> step;
          for ( const auto &[totalOf, totalPeriod] : mTotals )
            step.push_back( counts[totalOf].at( totalPeriod ) );
          step.push_back( other == area ? counts[indicator].at( period ) : 0 );
          steps.insert( step );
        }
        std::set<std::vector<std::int64_t>> more;
        for ( const std::vector<std::int64_t> &sum : sums )
        {
          for ( std::vector<std::int64_t> step : steps )
          {
            bool isWithin = true;
            for ( std::size_t i = 0; i < step.size(); ++i )
            {
              step[i] += sum[i];
              isWithin = isWithin && ( i == mTotals.size() || step[i] <= totalOf( i ) );
            }
            if ( isWithin )
              more.insert( step );
          }
        }
        sums = std::move( more );
      }
      std::set<std::int64_t> values;
      for ( const std::vector<std::int64_t> &sum : sums )
      {
        bool isTrue = true;
        for ( std::size_t i = 0; i < mTotals.size(); ++i )
          isTrue = isTrue && sum[i] == totalOf( i );
        if ( isTrue )
          values.insert( sum.back() );
      }
      return values;
    }

  private:
    std::size_t placeOf( const std::string &indicator ) const
    {
      std::size_t place = 0;
      while ( mMonitor.indicators[place].id != indicator )
        ++place;
      return place;
    }

    std::int64_t totalOf( std::size_t number ) const
    {
      std::int64_t total = 0;
      for ( std::size_t area = 0; area < mMonitor.areas.size(); ++area )
        total += countOf( mMonitor, mTotals[number].first, mTotals[number].second, area );
      return total;
    }

    const Monitor &mMonitor;
    std::vector<std::vector<AreaCounts>> mPossible;           //!< of each area
    std::vector<std::pair<std::size_t, std::string>> mTotals; //!< that are shown: indicator and period
  };

  //! \returns pairs of a reader and a protected count that are not wide, and how many there are at all
  inline std::pair<std::size_t, std::size_t> narrowPairs(
    const Monitor &monitor, const ReleaseTable &table, const std::vector<AreaCounts> &every )
  {
    std::size_t narrow = 0;
    std::size_t all = 0;
    for ( const std::string &own : { std::string(), monitor.areas.front() } )
    {
      const Reader reader( monitor, table, own, every );
      for ( std::size_t i = 0; i < monitor.indicators.size(); ++i )
      {
        for ( const auto &[period, cells] : monitor.indicators[i].periods )
        {
          for ( std::size_t area = 0; area < monitor.areas.size(); ++area )
          {
            const std::int64_t count = *cells[area].count;
            if ( count == 0 || count > 2 || monitor.areas[area] == own )
              continue;
            const std::set<std::int64_t> values = reader.valuesOf( i, period, area );
            narrow += values.size() < 3 || *values.rbegin() < 3;
            ++all;
          }
        }
      }
    }
    return { narrow, all };
  }

}
