#include "disclosure/kindlinks.h"

#include "disclosure/linkedindicators.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace sozialraum
{

  namespace
  {
    using Kind = std::vector<std::string>;

    bool hasTotal( const Kind &kind )
    {
      return std::find( kind.begin(), kind.end(), std::string() ) != kind.end();
    }

    std::string nameOf( const Kind &kind )
    {
      std::string name;
      for ( const std::string &dimension : kind )
        name += ( name.empty() ? "" : ", " ) + dimension;
      return name;
    }

    std::optional<std::int64_t> wholeOf( const std::optional<double> &people )
    {
      return people && *people == std::round( *people ) ? std::optional( std::llround( *people ) ) : std::nullopt;
    }
  }

  std::vector<std::vector<std::string>> relateKinds( DistrictCells &cells, const std::vector<CountRecord> &records )
  {
    constexpr std::size_t fewestAreas = 5;
    std::map<std::string, std::size_t> areas;
    std::map<Kind, std::size_t> kinds;
    for ( const CountRecord &record : records )
    {
      areas.try_emplace( record.area, areas.size() );
      if ( !hasTotal( record.dimensions ) )
        kinds.try_emplace( record.dimensions, kinds.size() );
    }
    if ( areas.size() < fewestAreas )
      return {};
    std::vector<CountSeries> series( kinds.size() );
    for ( const CountRecord &record : records )
    {
      const auto kind = kinds.find( record.dimensions );
      if ( kind == kinds.end() )
        continue;
      const std::size_t area = areas.at( record.area );
      CountSeries &found = series[kind->second];
      found.counts.try_emplace( record.period, areas.size() ).first->second[area] = record.count;
      found.people.try_emplace( record.period, areas.size() ).first->second[area] = wholeOf( record.denominator );
    }

    std::vector<std::string> areaOf( areas.size() );
    for ( const auto &[area, place] : areas )
      areaOf[place] = area;
    std::vector<Kind> kindOf( kinds.size() );
    for ( const auto &[kind, place] : kinds )
      kindOf[place] = kind;
    std::map<CellAddress, std::uint32_t> countAt;
    for ( std::size_t i = 0; i < cells.addresses.size(); ++i )
    {
      if ( cells.addresses[i].level == areaLevel && !hasTotal( cells.addresses[i].dimensions ) )
        countAt.emplace( cells.addresses[i], cells.system.cells[i].parts.front() );
    }
    const std::vector<CountLink> links = countLinks( series );
    for ( const CountLink &link : links )
    {
      for ( const std::size_t area : link.areas )
      {
        Relation relation;
        for ( const LinkedCount &term : link.terms )
        {
          const std::uint32_t count = countAt.at( { areaLevel, areaOf[area], term.period, kindOf[term.series] } );
          addTerm( relation, count, term.factor, cells.system.counts[count] );
        }
        cells.system.relations.push_back( std::move( relation ) );
      }
    }
    std::vector<std::vector<std::string>> groups;
    for ( const LinkedIndicators &linked : linkedIndicators( kinds.size(), links ) )
    {
      std::vector<std::string> &names = groups.emplace_back();
      for ( const std::size_t member : linked.members )
        names.push_back( nameOf( kindOf[member] ) );
    }
    return groups;
  }

}
