#include "columnchoice.h"

#include "observations/additivity.h"
#include "text/periodorder.h"
#include "finding.h"
#include "findings/areascodes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t LONGEST_LIST = 12;

    //! Periods of one indicator: whether it has a number for some area of the layer.
    using Periods = std::map<std::uint32_t, bool>;

    std::vector<Periods> periodsOfIndicators( const MatchedTable &matched )
    {
      std::vector<Periods> periods( matched.table->indicators.size() );
      for ( const Observation &observation : matched.table->observations )
      {
        if ( matched.keys.keys[matched.keys.keyOfTableArea[observation.area]].layerArea )
          periods[observation.indicator][observation.period] |= !std::isnan( observation.value );
      }
      return periods;
    }

    std::string listed( const std::set<std::string> &texts )
    {
      std::string list;
      std::size_t count = 0;
      for ( const std::string &text : texts )
      {
        if ( count++ == LONGEST_LIST )
          return list + ", …";
        list += ( list.empty() ? "" : ", " ) + text;
      }
      return list;
    }

    bool isWanted( const TableIndicator &indicator, const std::vector<std::string> &asked )
    {
      return asked.empty()
        || std::any_of( asked.begin(), asked.end(), [&]( const std::string &name ) { return isCalled( indicator, name ); } );
    }

    bool isPeriod( const std::string &period, const std::string &asked )
    {
      return period == asked || yearOfPeriod( period ) == asked;
    }

    std::vector<std::uint32_t> chosenPeriods(
      const ObservationTable &table, const Periods &available, const std::vector<std::string> &asked )
    {
      std::vector<std::uint32_t> periods;
      for ( const auto &[period, hasValue] : available )
        periods.push_back( period );
      std::sort( periods.begin(), periods.end(),
        [&]( std::uint32_t a, std::uint32_t b ) { return isEarlierPeriod( table.periods[a], table.periods[b] ); } );
      if ( periods.empty() )
        return periods;
      if ( asked.empty() )
      {
        const auto latest =
          std::find_if( periods.rbegin(), periods.rend(), [&]( std::uint32_t period ) { return available.at( period ); } );
        return { latest == periods.rend() ? periods.back() : *latest };
      }
      std::erase_if( periods, [&]( std::uint32_t period ) {
        return std::none_of(
          asked.begin(), asked.end(), [&]( const std::string &text ) { return text == "all" || isPeriod( table.periods[period], text ); } );
      } );
      return periods;
    }

    //! Everything that was asked for must be somewhere.
    void checkIndicators( std::span<const MatchedTable> tables, const std::vector<std::string> &asked )
    {
      std::set<std::string> names;
      for ( const MatchedTable &matched : tables )
      {
        for ( const TableIndicator &indicator : matched.table->indicators )
          names.insert( indicator.name );
      }
      for ( const std::string &name : asked )
      {
        const bool isThere = std::any_of( tables.begin(), tables.end(), [&]( const MatchedTable &matched ) {
          return std::any_of( matched.table->indicators.begin(), matched.table->indicators.end(),
            [&]( const TableIndicator &indicator ) { return isCalled( indicator, name ); } );
        } );
        if ( !isThere )
          throw InputError( codes::indicatorUnknown, { name, listed( names ) } );
      }
    }

    void checkPeriods( std::span<const MatchedTable> tables, const std::vector<std::string> &asked )
    {
      std::set<std::string> periods;
      for ( const MatchedTable &matched : tables )
        periods.insert( matched.table->periods.begin(), matched.table->periods.end() );
      for ( const std::string &text : asked )
      {
        if ( text != "all"
          && std::none_of( periods.begin(), periods.end(), [&]( const std::string &period ) { return isPeriod( period, text ); } ) )
          throw InputError( codes::periodUnknown, { text, listed( periods ) } );
      }
    }

  }

  std::string nameWithoutCode( const TableIndicator &indicator )
  {
    const std::string ending = " (" + indicator.code + ")";
    if ( indicator.code.empty() || !indicator.name.ends_with( ending ) )
      return indicator.name;
    return indicator.name.substr( 0, indicator.name.size() - ending.size() );
  }

  std::vector<ColumnChoice> chooseColumns( std::span<const MatchedTable> tables, const ColumnOptions &options )
  {
    checkIndicators( tables, options.indicators );
    checkPeriods( tables, options.periods );

    std::vector<ColumnChoice> columns;
    for ( std::uint32_t t = 0; t < tables.size(); ++t )
    {
      const ObservationTable &table = *tables[t].table;
      const std::vector<Periods> periods = periodsOfIndicators( tables[t] );
      for ( std::uint32_t indicator = 0; indicator < table.indicators.size(); ++indicator )
      {
        if ( !isWanted( table.indicators[indicator], options.indicators ) )
          continue;
        for ( const std::uint32_t period : chosenPeriods( table, periods[indicator], options.periods ) )
          columns.push_back( { t, indicator, period } );
      }
    }
    return columns;
  }

}
