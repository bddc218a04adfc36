#include "coverage/network/onwardnodes.h"

#include <algorithm>

namespace sozialraum
{

  void OnwardNodes::add( std::uint32_t edgeEnd, std::span<const std::uint32_t> nodes )
  {
    mEnds.push_back( edgeEnd );
    mNodes.insert( mNodes.end(), nodes.begin(), nodes.end() );
    mRows.push_back( static_cast<std::uint32_t>( mNodes.size() ) );
  }

  std::span<const std::uint32_t> OnwardNodes::at( std::uint32_t edgeEnd ) const
  {
    const auto found = std::ranges::lower_bound( mEnds, edgeEnd );
    if ( found == mEnds.end() || *found != edgeEnd )
      return {};
    const auto i = static_cast<std::size_t>( found - mEnds.begin() );
    return std::span( mNodes ).subspan( mRows[i], mRows[i + 1] - mRows[i] );
  }

}
