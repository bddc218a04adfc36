#pragma once

#include "geometry/planepoint.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace sozialraum
{

  //! A rectangle along the axes, its border included; empty until it takes something in.
  struct Box
  {
    double left = std::numeric_limits<double>::infinity();
    double bottom = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double top = -std::numeric_limits<double>::infinity();

    void take( const PlanePoint &point )
    {
      left = std::min( left, point.x );
      bottom = std::min( bottom, point.y );
      right = std::max( right, point.x );
      top = std::max( top, point.y );
    }

    void take( const Box &other )
    {
      left = std::min( left, other.left );
      bottom = std::min( bottom, other.bottom );
      right = std::max( right, other.right );
      top = std::max( top, other.top );
    }

    bool meets( const Box &other ) const
    {
      return left <= other.right && other.left <= right && bottom <= other.top && other.bottom <= top;
    }
  };

  //! The box around a straight piece, wider by \a x and \a y on either side.
  inline Box boxAround( const PlanePoint &a, const PlanePoint &b, double x = 0.0, double y = 0.0 )
  {
    return { std::min( a.x, b.x ) - x, std::min( a.y, b.y ) - y, std::max( a.x, b.x ) + x, std::max( a.y, b.y ) + y };
  }

  /**
   * Finds numbered things by their boxes: a packed tree over groups of things in the order of a Hilbert curve (Kamel and Faloutsos 1993).
   * O( log n ) a question, whatever outliers there are. Safe to ask from several threads.
   */
  class BoxTree
  {
  public:
    BoxTree() = default;

    //! Of the things numbered \a items; \a boxOf ( item ) is finite and not empty.
    BoxTree( std::span<const std::uint32_t> items, const std::function<Box( std::uint32_t )> &boxOf );

    //! Calls \a take ( item ) for every item whose box meets \a window, and for some whose box only comes near.
    template<typename Take>
    void visit( const Box &window, const Take &take ) const
    {
      visitNearestFirst( [&window]( const Box &box ) { return box.meets( window ) ? 0.0 : 1.0; }, 0.0,
        [&take]( std::span<const std::uint32_t> items, double mostSquare ) {
          for ( const std::uint32_t item : items )
            take( item );
          return mostSquare;
        } );
    }

    /**
     * Calls \a take ( items, mostSquare ) for groups of items whose common box has \a squareTo ( box ) ≤ mostSquare, on the whole the
     * nearest first; \a take returns the new, smaller or equal mostSquare.
     */
    template<typename SquareTo, typename Take>
    void visitNearestFirst( const SquareTo &squareTo, double mostSquare, const Take &take ) const
    {
      if ( mItems.empty() )
        return;
      std::vector<Open> open{ { squareTo( mBoxes.back() ), mLevels.size() - 2, mBoxes.size() - 1 } };
      while ( !open.empty() )
      {
        const Open next = open.back();
        open.pop_back();
        if ( next.square > mostSquare )
          continue;
        if ( next.level == 0 )
        {
          const std::size_t begin = next.box * fanOut;
          mostSquare = take( std::span( mItems ).subspan( begin, std::min( fanOut, mItems.size() - begin ) ), mostSquare );
          continue;
        }
        const std::size_t begin = mLevels[next.level - 1] + ( next.box - mLevels[next.level] ) * fanOut;
        const std::size_t end = std::min( begin + fanOut, mLevels[next.level] );
        const std::size_t before = open.size();
        for ( std::size_t box = begin; box < end; ++box )
        {
          if ( const double square = squareTo( mBoxes[box] ); square <= mostSquare )
            open.push_back( { square, next.level - 1, box } );
        }
        std::sort( open.begin() + static_cast<std::ptrdiff_t>( before ), open.end(),
          []( const Open &a, const Open &b ) { return a.square > b.square; } ); // nearest on top
      }
    }

  private:
    static constexpr std::size_t fanOut = 8;

    struct Open
    {
      double square;
      std::size_t level;
      std::size_t box;
    };

    void sortAlongCurve( std::span<const std::uint32_t> items, const std::function<Box( std::uint32_t )> &boxOf );
    void packUpper();

    std::vector<std::uint32_t> mItems;
    std::vector<Box> mBoxes;          //!< groups of items first, then each level above, the root last
    std::vector<std::size_t> mLevels; //!< where each level begins; one more at the end
  };

}
