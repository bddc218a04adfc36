#include "disclosure/monitorcells.h"

#include "disclosure/monitorsums.h"

#include <algorithm>
#include <optional>
#include <set>

namespace sozialraum
{

  namespace
  {
    //! Whether "group:<division>/<key>" is one of today.
    bool isGroup( const Monitor &monitor, const std::string &recipient )
    {
      return std::any_of( monitor.divisions.begin(), monitor.divisions.end(), [&recipient]( const CountDivision &division ) {
        return std::any_of( division.groupOfArea.begin(), division.groupOfArea.end(),
          [&]( const auto &member ) { return recipient == "group:" + division.name + "/" + member.second; } );
      } );
    }

    //! The areas that \a word names, like "area:1+group:planungsraum/2"; nothing where it names anything else.
    std::optional<std::set<std::string>> areasNamedBy( const Monitor &monitor, const std::string &word )
    {
      std::set<std::string> areas;
      std::string rest = word;
      while ( !rest.empty() )
      {
        const std::string one = rest.substr( 0, rest.find( '+' ) );
        rest.erase( 0, one.size() + 1 );
        bool isAny = false;
        for ( const std::string &area : monitor.areas )
        {
          const bool isIn =
            one == "area:" + area || std::any_of( monitor.divisions.begin(), monitor.divisions.end(), [&]( const CountDivision &division ) {
              const auto group = division.groupOfArea.find( area );
              return group != division.groupOfArea.end() && one == "group:" + division.name + "/" + group->second;
            } );
          if ( isIn )
            areas.insert( area );
          isAny = isAny || isIn;
        }
        if ( !isAny )
          return std::nullopt;
      }
      return areas;
    }

    //! Whoever has no counts of an indicator, all of them missing or secret, knows no more of it than the public.
    void addReader( DistrictCells &district, const std::string &word, const std::set<std::string> &areas )
    {
      Recipient reader{ word, {} };
      for ( const std::string &area : areas )
      {
        const auto counts = district.countsOfArea.find( area );
        if ( counts != district.countsOfArea.end() )
          reader.own.insert( reader.own.end(), counts->second.begin(), counts->second.end() );
      }
      std::sort( reader.own.begin(), reader.own.end() );
      std::vector<Recipient> &readers = district.system.recipients;
      if ( std::none_of( readers.begin(), readers.end(), [&word]( const Recipient &other ) { return other.name == word; } ) )
        readers.push_back( std::move( reader ) );
    }
  }

  DistrictCells cellsOf( const Monitor &monitor, const MonitorIndicator &indicator, const std::vector<std::string> &words )
  {
    std::vector<CountRecord> records;
    for ( const auto &[period, cells] : indicator.periods )
    {
      for ( std::size_t area = 0; area < monitor.areas.size(); ++area )
      {
        const MonitorCell &cell = cells[area];
        if ( cell.count )
          records.push_back( { monitor.areas[area], period, {}, *cell.count, cell.people, {}, {}, {} } );
      }
    }
    DistrictOptions options;
    options.rule = indicator.rule;
    options.factor = indicator.factor;
    DistrictCells district = districtCells( records, monitor.divisions, options );
    // Classes of areas and of groups alike.
    for ( std::size_t i = 0; i < district.addresses.size(); ++i )
    {
      const CellAddress &address = district.addresses[i];
      Cell &cell = district.system.cells[i];
      const std::vector<MonitorCell> &cells = indicator.periods.at( address.period );
      std::optional<double> people;
      if ( address.level == areaLevel )
      {
        const auto place = std::find( monitor.areas.begin(), monitor.areas.end(), address.area );
        people = cells[static_cast<std::size_t>( place - monitor.areas.begin() )].people;
      }
      else
      {
        people = sumOf( cells, groupsOf( monitor, address.level )[address.area] ).people;
      }
      cell.people = knownBound( cell, people );
      if ( people && *people > 0.0 && !indicator.limits.empty() )
      {
        const double value = indicator.factor * static_cast<double>( cell.value ) / *people;
        const auto [lower, upper] = limitsOfClass( indicator, classOf( indicator, value, cell.value, people ) );
        cell.classRange = countsOfClass( lower, upper, *people, indicator.factor );
      }
      const ReleasedCell known{ address.level, address.area, indicator.id, address.period };
      cell.isKnown = monitor.earlier.values.contains( known );
      cell.wasWithheld = monitor.earlier.withheld.contains( known );
    }
    addRecipients( district, { "public", "areas" } );
    std::vector<std::string> readers = words;
    for ( const std::string &reader : monitor.earlier.readers )
    {
      if ( isGroup( monitor, reader ) )
        readers.push_back( reader );
    }
    for ( const std::string &word : readers )
    {
      if ( const std::optional<std::set<std::string>> areas = areasNamedBy( monitor, word ) )
        addReader( district, word, *areas );
      else if ( word != "internal" )
        addRecipients( district, { word } );
    }
    return district;
  }

}
