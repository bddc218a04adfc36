#include "maps/plates/belowmap.h"

#include "maps/charts/markspicture.h"
#include "maps/plates/pagetext.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgsprintlayout.h>

#include <algorithm>

namespace sozialraum
{

  static constexpr double sHeading = 6.0; // mm

  //! A picture of \a svg without its texts, which become labels.
  static void addDrawing( QgsPrintLayout &layout, const QString &svg, const QRectF &place, double zValue )
  {
    const DrawingAndTexts parts = withTextsApart( svg );
    addPicture( layout, parts.drawing, QStringLiteral( "below" ), place )->setZValue( zValue );
    int number = 0;
    for ( const PageText &text : parts.texts )
      addText( layout, text, place.topLeft() )->setId( QStringLiteral( "below_text_%1" ).arg( ++number ) );
  }

  bool placeBelowMap( QgsPrintLayout &layout, QgsLayoutItemMap &map, const ChartBelow &chart, double leastMap )
  {
    if ( chart.drawing.marks.empty() )
      return false;
    const QRectF whole( map.pos(), map.rect().size() );
    const double wanted = chart.drawing.height * std::min( whole.width() / chart.drawing.width, 1.0 );
    QString svg;
    const double height = std::min( wanted, whole.height() - sHeading - leastMap );
    if ( height > 0.0 )
      svg = marksPicture( chart.drawing, { whole.width(), height } );
    if ( svg.isEmpty() )
      return false;
    map.attemptResize( QgsLayoutSize( whole.width(), whole.height() - height - sHeading, Qgis::LayoutUnit::Millimeters ) );
    const QRectF place( whole.left(), whole.bottom() - height, whole.width(), height );
    addText( layout, { 0.0, -1.5, SvgPage::Anchor::Start, chart.heading, true, 2.9 }, place.topLeft() )
      ->setId( QStringLiteral( "below_heading" ) );
    addDrawing( layout, svg, place, map.zValue() - 0.5 );
    return true;
  }

}
