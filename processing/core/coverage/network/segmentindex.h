#pragma once

#include "geometry/boxtree.h"
#include "coverage/network/roadnetwork.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  //! A place on an edge of the network.
  struct EdgePlace
  {
    std::uint32_t edge = 0;
    std::uint32_t offset = 0; //!< millimetres from the beginning of the edge

    friend bool operator==( const EdgePlace &, const EdgePlace & ) = default;
  };

  //! The place on the network nearest to a point.
  struct NearestPlace
  {
    EdgePlace place;
    PlanePoint point;    //!< where it is
    double metres = 0.0; //!< from the point asked for, by the scale asked with
  };

  //! Which parts of a network are looked at.
  enum class NetworkPart : std::uint8_t
  {
    Main,    //!< what is no island
    Islands, //!< see edgesOnIslands()
  };

  /**
   * Finds the nearest place on the edges of a network, not only the nearest vertex. Safe to ask from several threads.
   *
   * A place on an island leads nowhere: the main network is preferred wherever it is near enough.
   */
  class SegmentIndex
  {
  public:
    //! \a network must live as long as the index. Without \a avoidsIslands all of it is main network: where barriers part it, say.
    explicit SegmentIndex( const RoadNetwork &network, bool avoidsIslands = true );

    /**
     * The place on the main network nearest to \a point and not farther away than \a mostMetres ≥ 0, or else that on an island; distances
     * are plane distances by the \a scale around the point. Of places equally near the one on the edge with the smallest number.
     */
    std::optional<NearestPlace> nearest( const PlanePoint &point, const MetresPerUnit &scale, double mostMetres ) const;

    //! The same on the main network and the islands alike.
    std::optional<NearestPlace> nearestOfAll( const PlanePoint &point, const MetresPerUnit &scale, double mostMetres ) const;

    //! The same on one \a part of the network alone.
    std::optional<NearestPlace> nearestOn( NetworkPart part, const PlanePoint &point, const MetresPerUnit &scale, double mostMetres ) const;

    bool isOnIsland( std::uint32_t edge ) const { return mIsOnIsland[edge]; }

    //! Calls \a take ( vertex ) for the straight pieces of \a part, by the vertex they begin with, that come near \a window; in any order.
    template<typename Take>
    void visitPieces( NetworkPart part, const Box &window, const Take &take ) const
    {
      piecesOf( part ).visit( window, take );
    }

  private:
    const BoxTree &piecesOf( NetworkPart part ) const { return part == NetworkPart::Main ? mMain : mIslands; }

    //! Lowers \a best and \a bestSquare where one of \a pieces is nearer; false where none is.
    bool tryPieces( std::span<const std::uint32_t> pieces, const PlanePoint &point, const MetresPerUnit &scale, NearestPlace &best,
      double &bestSquare ) const;

    const RoadNetwork &mNetwork;
    std::vector<bool> mIsOnIsland; //!< for each edge
    BoxTree mMain;                 //!< straight pieces by the vertex they begin with
    BoxTree mIslands;
  };

}
