#include "disclosure/exactpattern.h"

#include "disclosure/readergroup.h"

#include <algorithm>
#include <limits>
#include <span>
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

  //! Those with few own counts share what is shown; each of the others has a group alone.
  static std::vector<ReaderGroup> readerGroups( const CellSystem &system, const std::vector<std::uint32_t> &ranks )
  {
    constexpr std::size_t mostShared = 96; // from here on a basis is cheaper than a combination for each attempt
    std::vector<std::uint32_t> readers = differentRecipients( system );
    const auto ownOf = [&system]( std::uint32_t reader ) { return std::span( system.recipients[reader].own ); };
    std::stable_sort(
      readers.begin(), readers.end(), [&]( std::uint32_t a, std::uint32_t b ) { return ownOf( a ).size() < ownOf( b ).size(); } );
    const auto firstAlone =
      std::find_if( readers.begin(), readers.end(), [&]( std::uint32_t reader ) { return ownOf( reader ).size() > mostShared; } );
    std::vector<ReaderGroup> groups;
    if ( firstAlone != readers.begin() )
      groups.emplace_back( system, std::span( readers.begin(), firstAlone ), std::span<const std::uint32_t>(), ranks );
    for ( auto reader = firstAlone; reader != readers.end(); ++reader )
      groups.emplace_back( system, std::span( &*reader, 1 ), ownOf( *reader ), ranks );
    return groups;
  }

  std::vector<bool> exactPattern( const CellSystem &system, const Progress &progress )
  {
    const std::vector<std::uint32_t> order = publishingOrder( system );
    std::vector<bool> isShown( system.cells.size(), false );
    for ( std::size_t cell = 0; cell < system.cells.size(); ++cell )
      isShown[cell] = system.cells[cell].isAlwaysPublished || system.cells[cell].isKnown;
    std::vector<ReaderGroup> groups = readerGroups( system, ranksOfCounts( system, order ) );
    // Several cells are tried together: where all are safe together, each was, one after the other. Else it is tried with fewer.
    constexpr std::size_t mostTogether = 32;
    std::size_t together = 1;
    bool hasFailed = false;
    for ( std::size_t begin = 0; begin < order.size(); )
    {
      const std::size_t end = std::min( order.size(), begin + together );
      for ( ReaderGroup &group : groups )
        group.begin( end - begin );
      for ( std::size_t place = begin; place < end; ++place )
      {
        const std::vector<std::uint32_t> &parts = system.cells[order[place]].parts;
        isShown[order[place]] =
          std::all_of( groups.begin(), groups.end(), [&parts]( ReaderGroup &group ) { return group.isSafeForFirst( parts ); } );
        if ( !isShown[order[place]] )
          continue;
        for ( ReaderGroup &group : groups )
          group.show( parts );
      }
      const bool isSafe = std::all_of( groups.begin(), groups.end(), []( const ReaderGroup &group ) { return group.isSafeForAll(); } );
      for ( ReaderGroup &group : groups )
        isSafe ? group.keep() : group.takeBack();
      advance( progress, static_cast<double>( begin ) / static_cast<double>( order.size() ) );
      if ( isSafe || end - begin == 1 )
      {
        isShown[order[begin]] = isShown[order[begin]] && isSafe;
        begin = end;
        together = hasFailed ? together : std::min( mostTogether, 2 * together );
        hasFailed = !isSafe;
        continue;
      }
      together = ( end - begin ) / 2;
      hasFailed = true;
    }
    advance( progress, 1.0 );
    return isShown;
  }

}
