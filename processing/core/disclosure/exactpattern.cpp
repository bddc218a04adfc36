#include "disclosure/exactpattern.h"

#include "disclosure/rowbasis.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace sozialraum
{

  std::vector<std::uint32_t> publishingOrder( const CellSystem &system )
  {
    std::vector<std::uint32_t> order;
    for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
    {
      const Cell &candidate = system.cells[cell];
      if ( !candidate.protection.isProtected() && !candidate.isAlwaysPublished && !candidate.isKnown )
        order.push_back( cell );
    }
    const auto placeOf = [&system]( std::uint32_t cell ) {
      const Cell &candidate = system.cells[cell];
      return std::tuple( candidate.level, -candidate.newness, candidate.wasWithheld, -candidate.value, cell );
    };
    std::sort( order.begin(), order.end(), [&]( std::uint32_t a, std::uint32_t b ) { return placeOf( a ) < placeOf( b ); } );
    return order;
  }

  //! The later the finest cell of a count is tried, the less likely it is shown, the better a pivot it is.
  static std::vector<std::uint32_t> ranksOfCounts( const CellSystem &system, const std::vector<std::uint32_t> &order )
  {
    std::vector<std::uint32_t> ranks( system.counts.size(), std::numeric_limits<std::uint32_t>::max() );
    for ( std::uint32_t place = 0; place < order.size(); ++place )
    {
      const Cell &cell = system.cells[order[place]];
      if ( cell.parts.size() == 1 )
        ranks[cell.parts.front()] = place;
    }
    return ranks;
  }

  std::vector<bool> exactPattern( const CellSystem &system, const Progress &progress )
  {
    const std::vector<std::uint32_t> order = publishingOrder( system );
    const std::vector<std::uint32_t> ranks = ranksOfCounts( system, order );
    std::vector<bool> isShown( system.cells.size(), false );
    std::vector<RowBasis> bases;
    for ( const std::uint32_t number : differentRecipients( system ) )
    {
      const Recipient &recipient = system.recipients[number];
      RowBasis &basis = bases.emplace_back( ranks );
      for ( const std::uint32_t count : recipient.own )
        basis.add( std::span( &count, 1 ) );
      for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
      {
        if ( system.cells[cell].isAlwaysPublished || system.cells[cell].isKnown )
        {
          basis.add( system.cells[cell].parts );
          isShown[cell] = true;
        }
      }
      for ( const Cell &cell : system.cells )
      {
        if ( cell.protection.isProtected() && !cell.isKnown && !isOwn( cell, recipient ) )
          basis.watch( cell.parts );
      }
    }
    std::size_t done = 0;
    for ( const std::uint32_t cell : order )
    {
      const std::vector<std::uint32_t> &parts = system.cells[cell].parts;
      isShown[cell] = std::all_of( bases.begin(), bases.end(), [&parts]( const RowBasis &basis ) { return basis.isSafe( parts ); } );
      if ( isShown[cell] )
      {
        for ( RowBasis &basis : bases )
          basis.add( parts );
      }
      advance( progress, static_cast<double>( ++done ) / static_cast<double>( order.size() ) );
    }
    return isShown;
  }

}
