#pragma once

#include "geometry/boxtree.h"
#include "coverage/network/networklines.h"
#include "progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sozialraum
{

  //! A straight piece of a line between two numbered places.
  struct DrawnPiece
  {
    std::uint32_t begin = 0; //!< place
    std::uint32_t end = 0;   //!< another place
    std::uint32_t line = 0;
  };

  /**
   * The lines of a network as they are drawn, before anything is joined, dropped or put together: what a check looks at.
   * Lines that are closed in both directions are no part of it.
   */
  class DrawnNetwork
  {
  public:
    //! Vertices not farther apart than \a tolerance ≥ 0 units are one place. \throws Cancelled
    DrawnNetwork( const NetworkLines &lines, double tolerance, const Progress &progress = {} );

    std::span<const PlanePoint> places() const { return mPlaces; }
    std::span<const DrawnPiece> pieces() const { return mPieces; }
    const PlanePoint &begin( const DrawnPiece &piece ) const { return mPlaces[piece.begin]; }
    const PlanePoint &end( const DrawnPiece &piece ) const { return mPlaces[piece.end]; }

    //! Pieces that begin or end at \a place.
    std::span<const std::uint32_t> piecesAt( std::uint32_t place ) const
    {
      return std::span( mPiecesOfPlace ).subspan( mRows[place], mRows[place + 1] - mRows[place] );
    }

    //! A single piece ends here.
    bool isDangling( std::uint32_t place ) const { return piecesAt( place ).size() == 1; }

    //! Finds pieces by place.
    const BoxTree &tree() const { return mTree; }

  private:
    void readLines( const NetworkLines &lines, double tolerance, const Progress &progress );
    void fillRows();

    std::vector<PlanePoint> mPlaces;
    std::vector<DrawnPiece> mPieces;
    std::vector<std::uint32_t> mRows;
    std::vector<std::uint32_t> mPiecesOfPlace;
    BoxTree mTree;
  };

}
