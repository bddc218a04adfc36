#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * Where not every turn is open: for an end of an edge, the nodes at which a way goes on from there.
   *
   * At a place with such rules every edge has a node of its own, that of who goes out along it; who comes in goes on at the nodes of all
   * edges that may be turned into, the own one among them. All other ends have one node, that of the edge.
   */
  class OnwardNodes
  {
  public:
    bool isEmpty() const { return mEnds.empty(); }

    //! \a edgeEnd greater than all before it; \a nodes not empty
    void add( std::uint32_t edgeEnd, std::span<const std::uint32_t> nodes );

    //! Empty for an end where every turn is open. \a edgeEnd: twice the edge, plus 1 for its end
    std::span<const std::uint32_t> at( std::uint32_t edgeEnd ) const;

    std::size_t memory() const { return ( mEnds.capacity() + mRows.capacity() + mNodes.capacity() ) * sizeof( std::uint32_t ); }

  private:
    std::vector<std::uint32_t> mEnds; //!< ascending
    std::vector<std::uint32_t> mRows{ 0 };
    std::vector<std::uint32_t> mNodes;
  };

}
