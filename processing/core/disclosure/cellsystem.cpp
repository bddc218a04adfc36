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

  //! Any count of \a relation.
  static std::uint32_t firstOf( const Relation &relation )
  {
    return relation.more.empty() ? relation.less.front() : relation.more.front();
  }

  std::vector<CellComponent> componentsOf( const CellSystem &system )
  {
    std::vector<std::uint32_t> parents( system.counts.size() );
    std::iota( parents.begin(), parents.end(), 0U );
    const auto join = [&parents]( std::uint32_t start, const std::vector<std::uint32_t> &parts ) {
      for ( const std::uint32_t part : parts )
      {
        const std::uint32_t first = rootOf( parents, start );
        const std::uint32_t other = rootOf( parents, part );
        parents[std::max( first, other )] = std::min( first, other );
      }
    };
    for ( const Cell &cell : system.cells )
    {
      if ( !cell.parts.empty() )
        join( cell.parts.front(), cell.parts );
    }
    for ( const Relation &relation : system.relations )
    {
      join( firstOf( relation ), relation.more );
      join( firstOf( relation ), relation.less );
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
    for ( std::uint32_t relation = 0; relation < system.relations.size(); ++relation )
      components[places[rootOf( parents, firstOf( system.relations[relation] ) )]].relations.push_back( relation );
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
    for ( const std::uint32_t relation : component.relations )
    {
      Relation &here = part.relations.emplace_back( system.relations[relation] );
      for ( std::vector<std::uint32_t> *side : { &here.more, &here.less } )
      {
        for ( std::uint32_t &place : *side )
          place = places[place];
      }
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

  //! Of the first cell that it is in.
  static std::string nameOfCount( const CellSystem &system, std::uint32_t count )
  {
    const auto cell = std::find_if( system.cells.begin(), system.cells.end(),
      [count]( const Cell &each ) { return std::binary_search( each.parts.begin(), each.parts.end(), count ); } );
    return cell == system.cells.end() ? std::string() : cell->name;
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
    for ( const Relation &relation : system.relations )
    {
      std::int64_t difference = 0;
      for ( const std::uint32_t part : relation.more )
        difference += system.counts[part];
      for ( const std::uint32_t part : relation.less )
        difference -= system.counts[part];
      if ( difference != relation.difference )
        throw InputError( codes::countsDoNotAddUp,
          { nameOfCount( system, firstOf( relation ) ), std::to_string( relation.difference ), std::to_string( difference ) } );
    }
  }

}
