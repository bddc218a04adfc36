#include "maps/plates/belowmap.h"

#include "maps/charts/markspicture.h"
#include "maps/plates/pagetext.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgsprintlayout.h>

#include <algorithm>
#include <vector>

namespace sozialraum
{

  static constexpr double sHeading = 6.0;      // mm
  static constexpr double sBetween = 6.0;      // mm, from chart to chart
  static constexpr double sUsualWidth = 100.0; // mm, of a chart whose letters have their own size
  static constexpr double sLargest = 1.5;      // times the size of a chart

  namespace
  {
    //! A chart as it will be drawn.
    struct FittedChart
    {
      QString svg;
      double height = 0.0;
    };

    //! \a chart over the whole \a width: at its own size, smaller down to \a most mm high, or larger where it can be \a least high.
    FittedChart fitted( const ChartBelow &chart, double width, double least, double most )
    {
      const double ownHeight = chart.drawing( sUsualWidth ).height;
      const double largest = std::max( 1.0, std::min( width / sUsualWidth, sLargest ) );
      double scale = std::clamp( least / ownHeight, std::min( 1.0, width / sUsualWidth ), largest );
      scale = std::min( scale, most / ownHeight );
      if ( scale <= 0.0 )
        return {};
      const double height = ownHeight * scale;
      return { marksPicture( chart.drawing( width / scale ), { width, height } ), height };
    }

    std::vector<FittedChart> fittedCharts( std::span<const ChartBelow> charts, double width, double least, double most )
    {
      std::vector<FittedChart> drawn;
      for ( const ChartBelow &chart : charts )
        drawn.push_back( fitted( chart, width, least, most ) );
      const bool allFit = std::none_of( drawn.begin(), drawn.end(), []( const FittedChart &chart ) { return chart.svg.isEmpty(); } );
      return allFit ? drawn : std::vector<FittedChart>();
    }
  }

  //! A picture of \a svg without its texts, which become labels.
  static void addDrawing( QgsPrintLayout &layout, const QString &svg, const QRectF &place, double zValue, const QString &id )
  {
    const DrawingAndTexts parts = withTextsApart( svg );
    addPicture( layout, parts.drawing, id, place )->setZValue( zValue );
    int number = 0;
    for ( const PageText &text : parts.texts )
      addText( layout, text, place.topLeft() )->setId( QStringLiteral( "%1_text_%2" ).arg( id ).arg( ++number ) );
  }

  std::size_t placeBelowMap( QgsPrintLayout &layout, QgsLayoutItemMap &map, std::span<const ChartBelow> charts, const MapAboveCharts &room )
  {
    const QRectF whole( map.pos(), map.rect().size() );
    const double most = whole.height() - sHeading - room.least;
    const double least = std::max( 0.0, whole.height() - sHeading - room.enough );
    std::vector<FittedChart> drawn;
    double width = 0.0;
    std::span<const ChartBelow> shown;
    for ( std::size_t count = charts.size(); count > 0 && drawn.empty(); --count )
    {
      width = ( whole.width() - sBetween * static_cast<double>( count - 1 ) ) / static_cast<double>( count );
      for ( std::size_t first = 0; first + count <= charts.size() && drawn.empty(); ++first )
      {
        shown = charts.subspan( first, count );
        drawn = fittedCharts( shown, width, least, most );
      }
    }
    double height = 0.0;
    for ( const FittedChart &chart : drawn )
      height = std::max( height, chart.height );
    if ( drawn.empty() )
      return 0;
    map.attemptResize( QgsLayoutSize( whole.width(), whole.height() - height - sHeading, Qgis::LayoutUnit::Millimeters ) );
    for ( std::size_t i = 0; i < drawn.size(); ++i )
    {
      const QString id = i == 0 ? QStringLiteral( "below" ) : QStringLiteral( "below_%1" ).arg( i + 1 );
      const QPointF corner( whole.left() + static_cast<double>( i ) * ( width + sBetween ), whole.bottom() - height );
      addText( layout, { 0.0, -1.5, SvgPage::Anchor::Start, shown[i].heading, true, 2.9 }, corner )
        ->setId( QStringLiteral( "%1_heading" ).arg( id ) );
      addDrawing( layout, drawn[i].svg, { corner, QSizeF( width, drawn[i].height ) }, map.zValue() - 0.5, id );
    }
    return drawn.size();
  }

}
