#include "maps/plates/freeplace.h"

#include <qgslayoutitemmap.h>

#include <algorithm>

namespace sozialraum
{

  static constexpr double sAround = 2.0; // mm

  //! \a place, from the top left corner of \a map in millimetres, on the ground.
  static QgsRectangle onGround( const QgsLayoutItemMap &map, const QRectF &place )
  {
    const double units = map.extent().width() / map.rect().width();
    const double left = map.extent().xMinimum() + place.left() * units;
    const double top = map.extent().yMaximum() - place.top() * units;
    return QgsRectangle( left, top - place.height() * units, left + place.width() * units, top );
  }

  static bool isFree( const std::vector<QgsGeometry> &areas, const QgsRectangle &ground )
  {
    const QgsGeometry place = QgsGeometry::fromRect( ground );
    return std::none_of( areas.begin(), areas.end(),
      [&]( const QgsGeometry &area ) { return area.boundingBox().intersects( ground ) && area.intersects( place ); } );
  }

  std::optional<QRectF> freePlace(
    const QgsLayoutItemMap &map, const std::vector<QgsGeometry> &areas, const std::vector<QRectF> &taken, const WantedPlace &wanted )
  {
    const QSizeF whole = map.rect().size();
    for ( double part = wanted.largest; part >= wanted.smallest - 0.001; part -= 0.02 )
    {
      const double width = std::min( part * whole.width(), part * whole.height() * wanted.shape );
      if ( width < wanted.least )
        break;
      const QSizeF size( width, width / wanted.shape );
      const double right = whole.width() - size.width() - sAround;
      const double bottom = whole.height() - size.height() - sAround;
      for ( const QPointF &corner :
        { QPointF( sAround, sAround ), QPointF( right, sAround ), QPointF( sAround, bottom ), QPointF( right, bottom ),
          QPointF( sAround, bottom / 2 ), QPointF( right, bottom / 2 ), QPointF( right / 2, sAround ), QPointF( right / 2, bottom ) } )
      {
        const QRectF place( corner, size );
        const QRectF withRoom = place.adjusted( -sAround, -sAround, sAround, sAround );
        const bool isTaken =
          std::any_of( taken.begin(), taken.end(), [&withRoom]( const QRectF &other ) { return other.intersects( withRoom ); } );
        if ( !isTaken && isFree( areas, onGround( map, withRoom ) ) )
          return place;
      }
    }
    return std::nullopt;
  }

}
