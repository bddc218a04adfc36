#include "columnnames.h"

#include "finding.h"
#include "findings/areascodes.h"
#include "text/fieldname.h"
#include "text/periodorder.h"

#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace sozialraum
{

  namespace
  {

    //! "_2022" or "_2022_12_31"; empty for a table without periods.
    std::string periodSuffix( const std::string &period )
    {
      return period.empty() ? std::string() : fieldName( "p " + period, longestFieldName / 2 ).substr( 1 );
    }

    //! The names without codes that more than one chosen indicator of a table has.
    std::set<std::pair<std::uint32_t, std::string>> ambiguousNames(
      std::span<const MatchedTable> tables, const std::vector<ColumnChoice> &choices )
    {
      std::map<std::pair<std::uint32_t, std::string>, std::set<std::uint32_t>> indicators;
      for ( const ColumnChoice &choice : choices )
        indicators[{ choice.table, nameWithoutCode( tables[choice.table].table->indicators[choice.indicator] ) }].insert(
          choice.indicator );
      std::set<std::pair<std::uint32_t, std::string>> ambiguous;
      for ( const auto &[name, sharing] : indicators )
      {
        if ( sharing.size() > 1 )
          ambiguous.insert( name );
      }
      return ambiguous;
    }

  }

  //! Columns of several tables with one name and one period are told apart by their tables.
  static void tellApartByTable(
    std::vector<ColumnName> &names, std::span<const MatchedTable> tables, const std::vector<ColumnChoice> &choices )
  {
    std::map<std::pair<std::string, std::string>, std::set<std::uint32_t>> tablesOfName;
    const auto identity = [&]( std::size_t i ) {
      return std::pair( names[i].name, tables[choices[i].table].table->periods[choices[i].period] );
    };
    for ( std::size_t i = 0; i < names.size(); ++i )
      tablesOfName[identity( i )].insert( choices[i].table );
    std::vector<std::string> apart;
    for ( std::size_t i = 0; i < names.size(); ++i )
      apart.push_back( names[i].name + ( tablesOfName[identity( i )].size() > 1 ? " (" + tables[choices[i].table].name + ")" : "" ) );
    for ( std::size_t i = 0; i < names.size(); ++i )
      names[i].name = std::move( apart[i] );
  }

  std::vector<ColumnName> namesOfColumns( std::span<const MatchedTable> tables, const std::vector<ColumnChoice> &choices,
    std::span<const std::string> takenFields, ProblemReporter &problems )
  {
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::string>, int> columnsOfYear;
    for ( const ColumnChoice &choice : choices )
      ++columnsOfYear[{ choice.table, choice.indicator, yearOfPeriod( tables[choice.table].table->periods[choice.period] ) }];
    const std::set<std::pair<std::uint32_t, std::string>> ambiguous = ambiguousNames( tables, choices );

    FieldNames fields( takenFields );
    const std::vector<std::string> companions{ statusSuffix };
    std::vector<ColumnName> names;
    std::map<std::string, std::string> meetings;
    std::map<std::string, std::size_t> columnsOfName;
    for ( const ColumnChoice &choice : choices )
    {
      const ObservationTable &table = *tables[choice.table].table;
      const TableIndicator &indicator = table.indicators[choice.indicator];
      const std::string plainName = nameWithoutCode( indicator );
      const std::string name = ambiguous.contains( { choice.table, plainName } ) ? indicator.name : plainName;
      const std::string &period = table.periods[choice.period];
      const std::string year = yearOfPeriod( period );
      const std::string suffix = periodSuffix( columnsOfYear[{ choice.table, choice.indicator, year }] > 1 ? period : year );
      const std::string wanted = fieldName( name, longestFieldName - suffix.size() ) + suffix;
      names.push_back( { fields.take( wanted, companions ), name } );
      std::string &meeting = meetings[wanted];
      meeting += ( meeting.empty() ? "" : "; " ) + names.back().field + " = " + tables[choice.table].name + ", " + indicator.name
        + ( period.empty() ? "" : ", " + period );
      ++columnsOfName[wanted];
    }
    tellApartByTable( names, tables, choices );
    for ( const auto &[wanted, meeting] : meetings )
    {
      if ( columnsOfName[wanted] > 1 )
        problems.report( { codes::fieldNamesMeet, { wanted, meeting } } );
    }
    return names;
  }

}
