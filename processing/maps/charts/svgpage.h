#pragma once

#include <QColor>
#include <QPolygonF>
#include <QSizeF>
#include <QString>
#include <QXmlStreamWriter>

namespace sozialraum
{

  /**
   * A small drawing as SVG, in millimetres from the top left corner, in the plate font at the smallest size of print.
   *
   * Only what QGIS' layouts keep as vectors and text: no styles, no clipping, no opacity.
   */
  class SvgPage
  {
  public:
    enum class Anchor
    {
      Start,
      Middle,
      End,
    };

    static constexpr double textHeight = 2.3; //!< 6.5 pt

    explicit SvgPage( const QSizeF &size );

    //! With a thin grey outline.
    void rectangle( double x, double y, double width, double height, const QColor &color );
    void line(
      double x1, double y1, double x2, double y2, const QColor &color = QColor( 77, 77, 77 ), double width = 0.2, bool dashed = false );
    void polyline( const QPolygonF &points, const QColor &color, double width = 0.5, bool dashed = false );
    void polygon( const QPolygonF &points, const QColor &color );
    //! A triangle whose point is at \a x, \a y.
    void triangleDown( double x, double y );
    void dot( double x, double y, double radius, const QColor &color );
    //! \a y is the base line.
    void text( double x, double y, Anchor anchor, const QString &content, bool bold = false );

    //! Height of the letters of texts that follow.
    void setTextHeight( double millimetres ) { mTextHeight = millimetres; }

    //! About how wide \a content is.
    static double widthOf( const QString &content ) { return 0.56 * textHeight * static_cast<double>( content.size() ); }

    //! The file; the page is done with.
    QString finish();

  private:
    void attribute( const char *name, const QString &value );
    void number( const char *name, double value );
    void stroke( const QColor &color, double width, bool dashed );

    double mTextHeight = textHeight;
    QString mText;
    QXmlStreamWriter mWriter;
  };

}
