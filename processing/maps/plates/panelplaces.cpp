#include "maps/plates/panelplaces.h"

#include "maps/literaltext.h"
#include "maps/plates/mapview.h"
#include "maps/plates/panelgrid.h"
#include "maps/plates/platefont.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgsprintlayout.h>

#include <algorithm>

namespace sozialraum
{

  static constexpr double sGap = 2.0;     // mm, between maps
  static constexpr double sCaption = 5.0; // mm, above each

  static PanelGrid gridOf( const QSizeF &place, const Plate &plate, const PlateFrame &frame )
  {
    return panelGrid( static_cast<int>( plate.panels.size() ), place, frame.extent.width() / frame.extent.height() );
  }

  static QSizeF cellOf( const PanelGrid &grid, const QSizeF &place )
  {
    return { ( place.width() - ( grid.columns - 1 ) * sGap ) / grid.columns, ( place.height() - ( grid.rows - 1 ) * sGap ) / grid.rows };
  }

  //! A frame as high as the areas: what is empty stays out of it.
  static double mapHeight( const QSizeF &cell, const PlateFrame &frame )
  {
    return std::min( cell.height() - sCaption, cell.width() * frame.extent.height() / frame.extent.width() );
  }

  double heightOfPanels( const QgsLayoutItemMap &map, const Plate &plate, const PlateFrame &frame )
  {
    const QSizeF place = map.rect().size();
    const PanelGrid grid = gridOf( place, plate, frame );
    return grid.rows * ( mapHeight( cellOf( grid, place ), frame ) + sCaption ) + ( grid.rows - 1 ) * sGap;
  }

  void placePanels( QgsPrintLayout &layout, QgsLayoutItemMap &first, const Plate &plate, const PlateFrame &frame )
  {
    const QRectF place( first.pos(), first.rect().size() );
    const PanelGrid grid = gridOf( place.size(), plate, frame );
    const QSizeF cell = cellOf( grid, place.size() );
    for ( std::size_t i = 0; i < plate.panels.size(); ++i )
    {
      const int column = static_cast<int>( i ) % grid.columns;
      const int row = static_cast<int>( i ) / grid.columns;
      const QPointF corner =
        place.topLeft() + QPointF( column * ( cell.width() + sGap ), row * ( mapHeight( cell, frame ) + sCaption + sGap ) );
      QgsLayoutItemMap *map = &first;
      if ( i > 0 )
      {
        map = new QgsLayoutItemMap( &layout );
        map->setId( QStringLiteral( "map_%1" ).arg( i + 1 ) );
        map->setFrameEnabled( first.frameEnabled() );
        map->setFrameStrokeColor( first.frameStrokeColor() );
        map->setFrameStrokeWidth( first.frameStrokeWidth() );
        layout.addLayoutItem( map );
        map->setZValue( first.zValue() );
      }
      map->attemptMove( QgsLayoutPoint( corner + QPointF( 0, sCaption ), Qgis::LayoutUnit::Millimeters ) );
      const double height = mapHeight( cell, frame );
      map->attemptResize( QgsLayoutSize( cell.width(), height, Qgis::LayoutUnit::Millimeters ) );
      showOnMap( *map, plate.panels[i].layers, frame.extent, frame.crs );

      QgsLayoutItemLabel *caption = new QgsLayoutItemLabel( &layout );
      caption->setId( QStringLiteral( "caption_%1" ).arg( i + 1 ) );
      caption->attemptMove( QgsLayoutPoint( corner, Qgis::LayoutUnit::Millimeters ) );
      caption->attemptResize( QgsLayoutSize( QSizeF( cell.width(), sCaption ), Qgis::LayoutUnit::Millimeters ) );
      QgsTextFormat format;
      QFont font = plateFont();
      font.setBold( true );
      format.setFont( font );
      format.setNamedStyle( QStringLiteral( "Bold" ) );
      format.setSize( 9 );
      format.setSizeUnit( Qgis::RenderUnit::Points );
      format.setColor( QColor( 26, 26, 26 ) );
      caption->setTextFormat( format );
      caption->setText( literal( plate.panels[i].caption ) );
      layout.addLayoutItem( caption );
      caption->setZValue( first.zValue() - 0.5 );
    }
  }

}
