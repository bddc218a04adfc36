#include "geometry/boxtree.h"

#include <utility>

namespace sozialraum
{

  namespace
  {

    //! The cell of the curve at \a place; where all boxes share one middle there is no place, and one cell does for all.
    std::uint32_t cellAt( double place )
    {
      return place > 0.0 ? static_cast<std::uint32_t>( std::min( place, 65535.0 ) ) : 0;
    }

    //! Position of cell ( x, y ) of a 65536 × 65536 grid on the Hilbert curve.
    std::uint32_t hilbertPosition( std::uint32_t x, std::uint32_t y )
    {
      std::uint32_t position = 0;
      for ( std::uint32_t side = 1U << 15U; side > 0; side /= 2 )
      {
        const std::uint32_t right = ( x & side ) != 0 ? 1 : 0;
        const std::uint32_t upper = ( y & side ) != 0 ? 1 : 0;
        position = 4 * position + ( ( 3 * right ) ^ upper );
        if ( upper == 0 )
        {
          if ( right == 1 )
          {
            x = ~x;
            y = ~y;
          }
          std::swap( x, y );
        }
      }
      return position;
    }
  }

  BoxTree::BoxTree( std::span<const std::uint32_t> items, const std::function<Box( std::uint32_t )> &boxOf )
  {
    sortAlongCurve( items, boxOf );
    mLevels.push_back( 0 );
    for ( std::size_t begin = 0; begin < mItems.size(); begin += fanOut )
    {
      Box box;
      for ( const std::uint32_t item : std::span( mItems ).subspan( begin, std::min( fanOut, mItems.size() - begin ) ) )
        box.take( boxOf( item ) );
      mBoxes.push_back( box );
    }
    mLevels.push_back( mBoxes.size() );
    packUpper();
  }

  void BoxTree::sortAlongCurve( std::span<const std::uint32_t> items, const std::function<Box( std::uint32_t )> &boxOf )
  {
    std::vector<PlanePoint> middles;
    middles.reserve( items.size() );
    Box extent;
    for ( const std::uint32_t item : items )
    {
      const Box box = boxOf( item );
      middles.push_back( { ( box.left + box.right ) / 2.0, ( box.bottom + box.top ) / 2.0 } );
      extent.take( middles.back() );
    }
    const double cellsPerUnit =
      65535.0 / std::max( { extent.right - extent.left, extent.top - extent.bottom, std::numeric_limits<double>::min() } );
    std::vector<std::uint64_t> ordered;
    ordered.reserve( items.size() );
    for ( std::size_t i = 0; i < items.size(); ++i )
    {
      const std::uint32_t x = cellAt( ( middles[i].x - extent.left ) * cellsPerUnit );
      const std::uint32_t y = cellAt( ( middles[i].y - extent.bottom ) * cellsPerUnit );
      ordered.push_back( static_cast<std::uint64_t>( hilbertPosition( x, y ) ) << 32U | items[i] );
    }
    std::ranges::sort( ordered );
    mItems.reserve( ordered.size() );
    for ( const std::uint64_t entry : ordered )
      mItems.push_back( static_cast<std::uint32_t>( entry ) );
  }

  void BoxTree::packUpper()
  {
    while ( mBoxes.size() - mLevels[mLevels.size() - 2] > 1 )
    {
      const std::size_t end = mBoxes.size();
      for ( std::size_t begin = mLevels[mLevels.size() - 2]; begin < end; begin += fanOut )
      {
        Box box;
        for ( std::size_t i = begin; i < std::min( begin + fanOut, end ); ++i )
          box.take( mBoxes[i] );
        mBoxes.push_back( box );
      }
      mLevels.push_back( mBoxes.size() );
    }
  }

}
