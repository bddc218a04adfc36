#include "maps/charts/svgpage.h"

#include "maps/plates/platefont.h"

#include <QStringList>

namespace sozialraum
{

  static QString rounded( double value )
  {
    return QString::number( value, 'f', 3 );
  }

  static QString pointList( const QPolygonF &points )
  {
    QStringList list;
    for ( const QPointF &point : points )
      list << rounded( point.x() ) + QLatin1Char( ',' ) + rounded( point.y() );
    return list.join( QLatin1Char( ' ' ) );
  }

  SvgPage::SvgPage( const QSizeF &size )
    : mWriter( &mText )
  {
    mWriter.writeStartElement( QStringLiteral( "svg" ) );
    mWriter.writeDefaultNamespace( QStringLiteral( "http://www.w3.org/2000/svg" ) );
    attribute( "width", QStringLiteral( "%1mm" ).arg( size.width() ) );
    attribute( "height", QStringLiteral( "%1mm" ).arg( size.height() ) );
    attribute( "viewBox", QStringLiteral( "0 0 %1 %2" ).arg( size.width() ).arg( size.height() ) );
  }

  void SvgPage::attribute( const char *name, const QString &value )
  {
    mWriter.writeAttribute( QLatin1String( name ), value );
  }

  void SvgPage::number( const char *name, double value )
  {
    attribute( name, rounded( value ) );
  }

  void SvgPage::stroke( const QColor &color, double width, bool dashed )
  {
    attribute( "stroke", color.name() );
    number( "stroke-width", width );
    if ( dashed )
      attribute( "stroke-dasharray", QStringLiteral( "1.2,0.8" ) );
  }

  void SvgPage::rectangle( double x, double y, double width, double height, const QColor &color )
  {
    mWriter.writeStartElement( QStringLiteral( "rect" ) );
    number( "x", x );
    number( "y", y );
    number( "width", width );
    number( "height", height );
    attribute( "fill", color.name() );
    stroke( QColor( 127, 127, 127 ), 0.15, false );
    mWriter.writeEndElement();
  }

  void SvgPage::line( double x1, double y1, double x2, double y2, const QColor &color, double width, bool dashed )
  {
    mWriter.writeStartElement( QStringLiteral( "line" ) );
    number( "x1", x1 );
    number( "y1", y1 );
    number( "x2", x2 );
    number( "y2", y2 );
    stroke( color, width, dashed );
    mWriter.writeEndElement();
  }

  void SvgPage::polyline( const QPolygonF &points, const QColor &color, double width, bool dashed )
  {
    mWriter.writeStartElement( QStringLiteral( "polyline" ) );
    attribute( "points", pointList( points ) );
    attribute( "fill", QStringLiteral( "none" ) );
    stroke( color, width, dashed );
    mWriter.writeEndElement();
  }

  void SvgPage::polygon( const QPolygonF &points, const QColor &color )
  {
    mWriter.writeStartElement( QStringLiteral( "polygon" ) );
    attribute( "points", pointList( points ) );
    attribute( "fill", color.name() );
    attribute( "stroke", QStringLiteral( "none" ) );
    mWriter.writeEndElement();
  }

  void SvgPage::triangleDown( double x, double y )
  {
    polygon( QPolygonF( QVector<QPointF>{ { x, y }, { x - 1.1, y - 1.9 }, { x + 1.1, y - 1.9 } } ), QColor( 26, 26, 26 ) );
  }

  void SvgPage::dot( double x, double y, double radius, const QColor &color )
  {
    mWriter.writeStartElement( QStringLiteral( "circle" ) );
    number( "cx", x );
    number( "cy", y );
    number( "r", radius );
    attribute( "fill", color.name() );
    mWriter.writeEndElement();
  }

  void SvgPage::text( double x, double y, Anchor anchor, const QString &content, bool bold )
  {
    mWriter.writeStartElement( QStringLiteral( "text" ) );
    number( "x", x );
    number( "y", y );
    number( "font-size", mTextHeight );
    attribute( "font-family", plateFont().family() );
    if ( bold )
      attribute( "font-weight", QStringLiteral( "bold" ) );
    attribute( "text-anchor",
      anchor == Anchor::Start      ? QStringLiteral( "start" )
        : anchor == Anchor::Middle ? QStringLiteral( "middle" )
                                   : QStringLiteral( "end" ) );
    attribute( "fill", QStringLiteral( "#1a1a1a" ) );
    mWriter.writeCharacters( content );
    mWriter.writeEndElement();
  }

  QString SvgPage::finish()
  {
    mWriter.writeEndElement();
    return mText;
  }

}
