#include "maps/charts/reportpictures.h"

#include "maps/plates/platefont.h"
#include "maps/styles/classstyle.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {

    constexpr double dotsPerMillimetre = 200 / 25.4;
    constexpr double letterHeight = 2.9; // mm: 8 points
    constexpr double letters = 1.35;     // of a font's size to the height of its capitals
    const QColor ink( 0x1d, 0x27, 0x33 );
    const QColor quiet( 0x55, 0x60, 0x6c );
    const QColor mark( 0xa3, 0x38, 0x0b );
    const QColor noValue( 0xe4, 0xe7, 0xe9 );

    const QColor member( 0x2c, 0x7f, 0xb8 );

    QColor colourOf( const std::string &role )
    {
      if ( role.starts_with( "series" ) )
        return mark;
      if ( role == "member" )
        return member;
      if ( role == "axis" || role.starts_with( "reference" ) || role == "axis-label" )
        return quiet;
      if ( role == "range" || role == "other" || role == "status-missing" )
        return noValue;
      return ink;
    }

    QImage sheet( double width, double height )
    {
      QImage image( static_cast<int>( std::ceil( width * dotsPerMillimetre ) ), static_cast<int>( std::ceil( height * dotsPerMillimetre ) ),
        QImage::Format_RGB32 );
      image.fill( Qt::white );
      return image;
    }

    QByteArray pngOf( const QImage &image )
    {
      QByteArray bytes;
      QBuffer buffer( &bytes );
      buffer.open( QIODevice::WriteOnly );
      image.save( &buffer, "PNG" );
      return bytes;
    }

    //! In millimetres.
    class Brush
    {
    public:
      explicit Brush( QImage &image )
        : mPainter( &image )
      {
        mPainter.setRenderHint( QPainter::Antialiasing );
        mPainter.scale( dotsPerMillimetre, dotsPerMillimetre );
      }

      QPainter &painter() { return mPainter; }

      //! What the roles "class-1" … are filled with.
      void setClasses( const PaletteUse &palette ) { mClasses = classColors( std::max( palette.classes, 1 ), palette ); }

      void text( QPointF place, const QString &content, double height, TextAnchor anchor, const QColor &colour )
      {
        // Painted in dots: fonts of three units would be all steps.
        mPainter.save();
        mPainter.resetTransform();
        QFont font = plateFont();
        font.setPixelSize( std::max( 1, static_cast<int>( std::lround( height * dotsPerMillimetre * letters ) ) ) );
        mPainter.setFont( font );
        const double length = QFontMetricsF( font ).horizontalAdvance( content );
        const double shift = anchor == TextAnchor::Begin ? 0.0 : anchor == TextAnchor::Middle ? length / 2 : length;
        mPainter.setPen( colour );
        mPainter.drawText( QPointF( place.x() * dotsPerMillimetre - shift, place.y() * dotsPerMillimetre ), content );
        mPainter.restore();
      }

      //! \a content shortened to \a width, mm.
      static QString fitting( const QString &content, double height, double width )
      {
        QFont font = plateFont();
        font.setPixelSize( std::max( 1, static_cast<int>( std::lround( height * dotsPerMillimetre * letters ) ) ) );
        return QFontMetricsF( font ).elidedText( content, Qt::ElideRight, width * dotsPerMillimetre );
      }

      void fill( const QPainterPath &path, const std::string &role )
      {
        mPainter.fillPath( path, role == "status-withheld" ? QColor( Qt::white ) : fillOf( role ) );
        if ( role != "status-withheld" )
          return;
        mPainter.save();
        mPainter.setClipPath( path );
        mPainter.setPen( QPen( quiet, 0.25 ) );
        const QRectF box = path.boundingRect();
        for ( double x = box.left() - box.height(); x < box.right(); x += 1.2 )
          mPainter.drawLine( QPointF( x, box.bottom() ), QPointF( x + box.height(), box.top() ) );
        mPainter.restore();
      }

    private:
      QColor fillOf( const std::string &role ) const
      {
        if ( !role.starts_with( "class-" ) || mClasses.empty() )
          return colourOf( role );
        return mClasses.at( static_cast<std::size_t>( std::clamp( role.back() - '1', 0, static_cast<int>( mClasses.size() ) - 1 ) ) );
      }

      QPainter mPainter;
      std::vector<QColor> mClasses;
    };

    void paintMark( Brush &brush, const Mark &each, double scale )
    {
      const auto place = [scale]( const MarkPoint &point ) { return QPointF( point.x * scale, point.y * scale ); };
      const QColor colour = colourOf( each.role );
      QPainter &painter = brush.painter();
      switch ( each.shape )
      {
        case MarkShape::Line:
        {
          QPolygonF line;
          for ( const MarkPoint &point : each.points )
            line << place( point );
          painter.setPen( QPen( colour, each.role == "series" ? 0.6 : 0.35 ) );
          painter.setBrush( Qt::NoBrush );
          painter.drawPolyline( line );
          break;
        }
        case MarkShape::Box:
        {
          if ( each.points.size() < 2 )
            break;
          QPainterPath path;
          path.addRect( QRectF( place( each.points[0] ), place( each.points[1] ) ) );
          brush.fill( path, each.role );
          break;
        }
        case MarkShape::Circle:
          if ( each.points.empty() )
            break;
          painter.setPen( QPen( Qt::white, 0.2 ) );
          painter.setBrush( colour );
          painter.drawEllipse( place( each.points[0] ), each.size * scale, each.size * scale );
          break;
        case MarkShape::Text:
          if ( !each.points.empty() )
          {
            const double height = each.size * scale * 0.62;
            // Labels of rows end before the bars begin.
            const QString content = QString::fromStdString( each.text );
            brush.text( place( each.points[0] ), each.role == "label" ? Brush::fitting( content, height, 44 * scale ) : content, height,
              each.anchor, colour );
          }
          break;
      }
    }

    PaintedPicture painted( const Drawing &drawing, double width )
    {
      const double scale = drawing.width > 0 ? width / drawing.width : 1.0;
      QImage image = sheet( width, drawing.height * scale );
      {
        Brush brush( image );
        for ( const Mark &each : drawing.marks )
          paintMark( brush, each, scale );
      }
      return { pngOf( image ), QSizeF( width, drawing.height * scale ) };
    }

    QPainterPath pathOf( const AreaRings &rings, const QPointF &origin, double scale )
    {
      QPainterPath path;
      path.setFillRule( Qt::OddEvenFill );
      for ( const std::vector<PlanePoint> &ring : rings )
      {
        QPolygonF polygon;
        for ( const PlanePoint &point : ring )
          polygon << QPointF( ( point.x - origin.x() ) * scale, ( origin.y() - point.y ) * scale );
        path.addPolygon( polygon );
        path.closeSubpath();
      }
      return path;
    }

    QRectF extentOf( const ReportMap &map )
    {
      double left = 1e300;
      double right = -1e300;
      double bottom = 1e300;
      double top = -1e300;
      for ( const ReportMap::Shape &shape : map.shapes )
      {
        for ( const std::vector<PlanePoint> &ring : *shape.rings )
        {
          for ( const PlanePoint &point : ring )
          {
            left = std::min( left, point.x );
            right = std::max( right, point.x );
            bottom = std::min( bottom, point.y );
            top = std::max( top, point.y );
          }
        }
      }
      return { left, bottom, std::max( right - left, 1e-9 ), std::max( top - bottom, 1e-9 ) };
    }

    PaintedPicture painted( const ReportMap &map, double width )
    {
      constexpr double legendWidth = 58;
      constexpr double margin = 1;
      constexpr double legendRow = 6;
      const QRectF extent = extentOf( map );
      const double room = width - ( map.legend.empty() ? 0.0 : legendWidth ) - 2 * margin;
      const double least = std::clamp( legendRow * static_cast<double>( map.legend.size() ), 30.0, 110.0 ); // the legend is seen whole
      const double height = std::clamp( room * extent.height() / extent.width(), least, 110.0 );
      const double scale = std::min( room / extent.width(), height / extent.height() );
      QImage image = sheet( width, height + 2 * margin );
      {
        Brush brush( image );
        brush.setClasses( map.palette );
        QPainter &painter = brush.painter();
        painter.translate( margin, margin );
        const QPointF origin( extent.left(), extent.top() + extent.height() );
        std::vector<QPainterPath> marked;
        for ( const ReportMap::Shape &shape : map.shapes )
        {
          const QPainterPath path = pathOf( *shape.rings, origin, scale );
          brush.fill( path, shape.role );
          painter.strokePath( path, QPen( shape.role == "class-1" || shape.role == "status-withheld" ? quiet : QColor( Qt::white ), 0.2 ) );
          if ( shape.isMarked )
            marked.push_back( path );
        }
        QPainterPath outline;
        for ( const QPainterPath &path : marked )
          outline = outline.isEmpty() ? path : outline.united( path );
        // White beside dark: it is seen on every colour of every palette.
        painter.strokePath( outline, QPen( Qt::white, 1.3, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin ) );
        painter.strokePath( outline, QPen( ink, 0.6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin ) );
        double top = margin;
        for ( const LegendRow &row : map.legend )
        {
          QPainterPath box;
          box.addRect( QRectF( room + 4, top, 7, 4 ) );
          brush.fill( box, row.role );
          painter.strokePath( box, QPen( quiet, 0.15 ) );
          const QString label = QString::fromStdString( row.label ) + QStringLiteral( " (%1)" ).arg( row.areas );
          brush.text( QPointF( room + 13 + margin, top + 3.2 + margin ), Brush::fitting( label, letterHeight * 0.72, legendWidth - 14 ),
            letterHeight * 0.72, TextAnchor::Begin, ink );
          top += legendRow;
        }
      }
      return { pngOf( image ), QSizeF( width, height + 2 * margin ) };
    }

  }

  PaintedPicture paintedPicture( const ReportPicture &picture, double width )
  {
    return std::visit( [width]( const auto &what ) { return painted( what, width ); }, picture.what );
  }

}
