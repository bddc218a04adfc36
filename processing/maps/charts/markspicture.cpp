#include "maps/charts/markspicture.h"

#include "maps/charts/svgpage.h"

#include <algorithm>

namespace sozialraum
{

  static constexpr double sLargest = 1.5;

  static QColor colorOf( const std::string &role )
  {
    if ( role == "reference" || role == "reference-label" )
      return QColor( 179, 88, 6 );
    if ( role == "series" || role == "men" )
      return QColor( 34, 94, 168 );
    if ( role == "bar" )
      return QColor( 107, 146, 193 );
    if ( role == "women" )
      return QColor( 161, 218, 180 );
    if ( role == "range" || role == "grid" )
      return QColor( 217, 217, 217 );
    return QColor( 77, 77, 77 );
  }

  //! The smallest letters of \a drawing, in its own size.
  static double smallestLetters( const Drawing &drawing )
  {
    double smallest = 100.0;
    for ( const Mark &mark : drawing.marks )
    {
      if ( mark.shape == MarkShape::Text )
        smallest = std::min( smallest, mark.size );
    }
    return smallest;
  }

  static SvgPage::Anchor anchorOf( TextAnchor anchor )
  {
    return anchor == TextAnchor::Begin ? SvgPage::Anchor::Start
      : anchor == TextAnchor::End      ? SvgPage::Anchor::End
                                       : SvgPage::Anchor::Middle;
  }

  static void paint( SvgPage &page, const Mark &mark, double scale )
  {
    const auto place = [&]( const MarkPoint &point ) { return QPointF( point.x * scale, point.y * scale ); };
    const QColor color = colorOf( mark.role );
    const bool isReference = mark.role == "reference";
    const QPointF first = place( mark.points.at( 0 ) );
    switch ( mark.shape )
    {
      case MarkShape::Line:
      {
        QPolygonF points;
        for ( const MarkPoint &point : mark.points )
          points << place( point );
        page.polyline( points, color, mark.role == "axis" || mark.role == "grid" ? 0.2 : 0.5, isReference );
        break;
      }
      case MarkShape::Box:
      {
        const QPointF last = place( mark.points.at( 1 ) );
        page.rectangle( first.x(), first.y(), last.x() - first.x(), last.y() - first.y(), color );
        break;
      }
      case MarkShape::Circle:
        page.dot( first.x(), first.y(), mark.size * scale, color );
        break;
      case MarkShape::Text:
        page.setTextHeight( mark.size * scale );
        page.text( first.x(), first.y(), anchorOf( mark.anchor ), QString::fromStdString( mark.text ) );
        break;
    }
  }

  QString marksPicture( const Drawing &drawing, const QSizeF &room )
  {
    if ( drawing.marks.empty() || drawing.width <= 0.0 || drawing.height <= 0.0 )
      return QString();
    const double scale = std::min( { room.width() / drawing.width, room.height() / drawing.height, sLargest } );
    if ( smallestLetters( drawing ) * scale < SvgPage::textHeight - 0.01 )
      return QString();
    SvgPage page( room );
    for ( const Mark &mark : drawing.marks )
      paint( page, mark, scale );
    return page.finish();
  }

}
