#include "disclosure/cellsystem.h"

#include "finding.h"
#include "findings/disclosurecodes.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace sozialraum
{

  static std::uint32_t rootOf( std::vector<std::uint32_t> &parents, std::uint32_t place )
  {
    while ( parents[place] != place )
    {
      parents[place] = parents[parents[place]];
      place = parents[place];
    }
    return place;
  }

  std::vector<CellComponent> componentsOf( const CellSystem &system )
  {
    std::vector<std::uint32_t> parents( system.counts.size() );
    std::iota( parents.begin(), parents.end(), 0U );
    for ( const Cell &cell : system.cells )
    {
      for ( const std::uint32_t part : cell.parts )
      {
        const std::uint32_t first = rootOf( parents, cell.parts.front() );
        const std::uint32_t other = rootOf( parents, part );
        parents[std::max( first, other )] = std::min( first, other );
      }
    }
    std::vector<CellComponent> components;
    std::vector<std::uint32_t> places( system.counts.size() );
    for ( std::uint32_t count = 0; count < system.counts.size(); ++count )
    {
      const std::uint32_t root = rootOf( parents, count );
      if ( root == count )
      {
        places[count] = static_cast<std::uint32_t>( components.size() );
        components.emplace_back();
      }
      components[places[root]].counts.push_back( count );
    }
    for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
    {
      if ( !system.cells[cell].parts.empty() )
        components[places[rootOf( parents, system.cells[cell].parts.front() )]].cells.push_back( cell );
    }
    return components;
  }

  CellSystem partOf( const CellSystem &system, const CellComponent &component )
  {
    constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
    CellSystem part;
    std::vector<std::uint32_t> places( system.counts.size(), nowhere );
    for ( const std::uint32_t count : component.counts )
    {
      places[count] = static_cast<std::uint32_t>( part.counts.size() );
      part.counts.push_back( system.counts[count] );
    }
    for ( const std::uint32_t cell : component.cells )
    {
      part.cells.push_back( system.cells[cell] );
      for ( std::uint32_t &place : part.cells.back().parts )
        place = places[place];
    }
    for ( const Recipient &recipient : system.recipients )
    {
      Recipient &here = part.recipients.emplace_back();
      here.name = recipient.name;
      for ( const std::uint32_t count : recipient.own )
      {
        if ( places[count] != nowhere )
          here.own.push_back( places[count] );
      }
    }
    return part;
  }

  bool isOwn( const Cell &cell, const Recipient &recipient )
  {
    return std::includes( recipient.own.begin(), recipient.own.end(), cell.parts.begin(), cell.parts.end() );
  }

  std::vector<std::uint32_t> differentRecipients( const CellSystem &system )
  {
    std::map<std::vector<std::uint32_t>, std::uint32_t> first;
    std::vector<std::uint32_t> different;
    for ( std::uint32_t recipient = 0; recipient < system.recipients.size(); ++recipient )
    {
      if ( first.emplace( system.recipients[recipient].own, recipient ).second )
        different.push_back( recipient );
    }
    return different;
  }

  void checkSystem( const CellSystem &system )
  {
    for ( const Cell &cell : system.cells )
    {
      if ( cell.value < 0 )
        throw InputError( codes::negativeCount, { cell.name, std::to_string( cell.value ) } );
      std::int64_t sum = 0;
      for ( const std::uint32_t part : cell.parts )
      {
        if ( system.counts[part] < 0 )
          throw InputError( codes::negativeCount, { cell.name, std::to_string( system.counts[part] ) } );
        sum += system.counts[part];
      }
      if ( sum != cell.value )
        throw InputError( codes::countsDoNotAddUp, { cell.name, std::to_string( cell.value ), std::to_string( sum ) } );
    }
  }

}
