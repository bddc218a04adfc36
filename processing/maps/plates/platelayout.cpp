#include "maps/plates/platelayout.h"

#include "compat/qgisversions.h"
#include "maps/literaltext.h"
#include "maps/plates/insetmap.h"
#include "maps/plates/mapview.h"
#include "maps/labels/numberkey.h"
#include "maps/plates/panelplaces.h"
#include "maps/plates/platefont.h"
#include "maps/plates/textfit.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbollayer.h>
#include <qgssymbol.h>
#include <qgslayertree.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoututils.h>
#include <qgslegendrenderer.h>
#include <qgsmaplayerlegend.h>
#include <qgsprintlayout.h>
#include <qgsrenderer.h>
#include <qgstextrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  static constexpr double sSmallestPoints = 6.5;
  static constexpr double sGap = 2.0;       // mm, between items
  static constexpr double sLeastMap = 60.0; // mm, that a map keeps above a chart
  static constexpr int sMostLines = 3;      // of an entry of the legend

  template<class Item>
  static Item *itemOf( QgsPrintLayout &layout, const char *id )
  {
    return dynamic_cast<Item *>( layout.itemById( QLatin1String( id ) ) );
  }

  //! \a format, in the plate font where this system lacks its own.
  static QgsTextFormat readable( QgsTextFormat format )
  {
    QFont font = format.font();
    if ( !format.fontFound() || !installedFontFamilies().contains( font.family() ) )
    {
      font = plateFont();
      font.setBold( format.font().bold() );
      format.setNamedStyle( font.bold() ? QStringLiteral( "Bold" ) : QString() );
    }
    format.setFont( withoutLigatures( font ) );
    return format;
  }

  static bool fits( const QgsPrintLayout &layout, const QgsLayoutItemLabel &label, const QString &text, const QgsTextFormat &format )
  {
    QgsRenderContext context = QgsLayoutUtils::createRenderContextForLayout( const_cast<QgsPrintLayout *>( &layout ), nullptr );
    const double width = context.convertToPainterUnits( label.rect().width() - 2 * label.marginX(), Qgis::RenderUnit::Millimeters );
    const double room = context.convertToPainterUnits( label.rect().height(), Qgis::RenderUnit::Millimeters );
    const double height = QgsTextRenderer::textHeight( context, format, text.split( QLatin1Char( '\n' ) ), Qgis::TextLayoutMode::Rectangle,
      nullptr, Qgis::TextRendererFlag::WrapLines, width );
    return height <= room;
  }

  static QString withoutLongWords( const QString &text, const QgsLayoutItemLabel &label, const QgsTextFormat &format )
  {
    return withLongWordsBroken( text, { label.rect().width() - 2 * label.marginX(), format.size(), 1, format.font().bold() } );
  }

  //! The longest beginning of \a text that fits, with "…" at its end.
  static QString cut( const QgsPrintLayout &layout, const QgsLayoutItemLabel &label, const QString &text, const QgsTextFormat &format )
  {
    int fitting = 0;
    int tooMany = static_cast<int>( text.size() );
    const auto beginning = [&text]( int letters ) { return text.left( letters ).trimmed() + QChar( 0x2026 ); };
    while ( fitting + 1 < tooMany )
    {
      const int letters = ( fitting + tooMany ) / 2;
      ( fits( layout, label, beginning( letters ), format ) ? fitting : tooMany ) = letters;
    }
    return beginning( fitting );
  }

  //! Longer texts are cut before they are laid out: the time to break lines grows with the square of their letters.
  static constexpr int sMostLetters = 1500;

  static void write( QgsPrintLayout &layout, const char *id, const QString &wanted )
  {
    QgsLayoutItemLabel *label = itemOf<QgsLayoutItemLabel>( layout, id );
    if ( !label )
      return;
    const QString content = wanted.size() > sMostLetters ? wanted.left( sMostLetters ).trimmed() + QChar( 0x2026 ) : wanted;
    QgsTextFormat format = readable( label->textFormat() );
    QString text = withoutLongWords( content, *label, format );
    while ( format.size() > sSmallestPoints && !fits( layout, *label, text, format ) )
    {
      format.setSize( std::max( sSmallestPoints, format.size() - 0.5 ) );
      text = withoutLongWords( content, *label, format );
    }
    if ( !text.isEmpty() && !fits( layout, *label, text, format ) )
      text = cut( layout, *label, text, format );
    label->setText( literal( text ) );
    label->setTextFormat( format );
  }

  static void setLegendFonts( QgsLayoutItemLegend &legend, double factor )
  {
    for ( const LegendComponent part :
      { LegendComponent::Title, LegendComponent::Group, LegendComponent::Subgroup, LegendComponent::SymbolLabel } )
    {
      QgsLegendStyle style = legend.style( part );
      QgsTextFormat format = readable( style.textFormat() );
      format.setSize( std::max( sSmallestPoints, format.size() * factor ) );
      style.setTextFormat( format );
      legend.setStyle( part, style );
    }
    legend.setSymbolHeight( legend.symbolHeight() * factor );
  }

  //! In millimetres. The item itself knows its size only once it has been drawn.
  static QSizeF sizeOf( QgsLayoutItemLegend &legend )
  {
    QgsRenderContext context = QgsLayoutUtils::createRenderContextForLayout( legend.layout(), nullptr );
    return QgsLegendRenderer( legend.model(), legend.legendSettings() ).minimumSize( &context );
  }

  //! The places in the legend of those entries of \a layer that stand for areas without a class.
  static QList<int> entriesWithoutClass( const QgsMapLayer *layer )
  {
    QList<int> places;
    const auto *vectorLayer = qobject_cast<const QgsVectorLayer *>( layer );
    const auto *renderer = vectorLayer ? dynamic_cast<const QgsCategorizedSymbolRenderer *>( vectorLayer->renderer() ) : nullptr;
    for ( int i = 0; renderer && i < renderer->categories().size(); ++i )
    {
      if ( renderer->categories().at( i ).value().toInt() < 0 )
        places << i;
    }
    return places;
  }

  //! Long entries and headings go on in further lines, so that the legend stays within \a width millimetres.
  static void breakLongEntries( QgsLayoutItemLegend &legend, double width )
  {
    const double besideSymbol = width - legend.symbolWidth() - 6.0;
    for ( QgsLayerTreeLayer *node : legend.model()->rootGroup()->findLayers() )
    {
      const double headingPoints = legend.style( LegendComponent::Subgroup ).textFormat().size();
      const QStringList heading = linesWithin( node->name(), { width - 2.0, headingPoints, sMostLines } );
      if ( heading.size() > 1 )
        node->setCustomProperty( QStringLiteral( "legend/title-label" ), heading.join( QLatin1Char( '\n' ) ) );
      const double points = legend.style( LegendComponent::SymbolLabel ).textFormat().size();
      const QList<QgsLayerTreeModelLegendNode *> entries = legend.model()->layerLegendNodes( node );
      bool changed = false;
      for ( int i = 0; i < entries.size(); ++i )
      {
        const QStringList lines = linesWithin( entries.at( i )->data( Qt::DisplayRole ).toString(), { besideSymbol, points, sMostLines } );
        if ( lines.size() < 2 )
          continue;
        QgsMapLayerLegendUtils::setLegendNodeUserLabel( node, i, lines.join( QLatin1Char( '\n' ) ) );
        changed = true;
      }
      if ( changed )
        legend.model()->refreshLayerLegend( node );
    }
  }

  static void fillLegend( QgsLayoutItemLegend &legend, QgsLayoutItemMap &map, const Plate &plate, double heightOfKey )
  {
    const QRectF room = QRectF( legend.pos(), legend.rect().size() ).adjusted( 0, 0, 0, -heightOfKey );
    if ( !legend.linkedMap() )
      legend.setLinkedMap( &map );
    legend.setAutoUpdateModel( false );
    legend.setTitle( linesWithin( literal( plate.texts.legendHead ),
      { room.width() - 2.0, legend.style( LegendComponent::Title ).textFormat().size(), sMostLines, true } )
        .join( QLatin1Char( '\n' ) ) );
    QgsLayerTree *tree = legend.model()->rootGroup();
    tree->removeAllChildren();
    for ( QgsMapLayer *layer : plate.legendLayers )
    {
      // The legend's head names the classes of the first layer; a layer with a single symbol is named beside it.
      const QgsVectorLayer *vectorLayer = qobject_cast<QgsVectorLayer *>( layer );
      const bool namedElsewhere = layer == plate.legendLayers.first() || plate.withoutHeading.contains( layer )
        || ( vectorLayer && vectorLayer->renderer()->type() == QLatin1String( "singleSymbol" ) );
      QgsLayerTreeLayer *node = tree->addLayer( layer );
      QgsLegendRenderer::setNodeLegendStyle( node, namedElsewhere ? LegendComponent::Hidden : LegendComponent::Subgroup );
      if ( plate.legendOnlyWithoutClass && layer == plate.legendLayers.first() )
      {
        QgsMapLayerLegendUtils::setLegendNodeOrder( node, entriesWithoutClass( layer ) );
        legend.model()->refreshLayerLegend( node );
      }
    }
    legend.updateLegend();
    setLegendFonts( legend, 1.0 );
    breakLongEntries( legend, room.width() );
    legend.setResizeToContents( true );

    if ( sizeOf( legend ).height() > room.height() && legend.columnCount() == 1 )
    {
      legend.setColumnCount( 2 );
      legend.setSplitLayer( true );
      if ( sizeOf( legend ).width() > room.width() )
        legend.setColumnCount( 1 );
    }
    for ( int attempt = 0; attempt < 8; ++attempt )
    {
      const QSizeF size = sizeOf( legend );
      if ( size.height() <= room.height() && size.width() <= room.width() )
        break;
      setLegendFonts( legend, 0.94 );
    }
    legend.attemptResize( QgsLayoutSize( sizeOf( legend ), Qgis::LayoutUnit::Millimeters ) );
    legend.attemptMove( QgsLayoutPoint( room.topLeft(), Qgis::LayoutUnit::Millimeters ) );
  }

  //! Two segments of 1, 2 or 5 times a power of ten kilometres, as wide as the template allows.
  static void setScaleBar( QgsLayoutItemScaleBar &scaleBar, QgsLayoutItemMap &map )
  {
    const double room = scaleBar.segmentSizeMode() == Qgis::ScaleBarSegmentSizeMode::FitWidth ? scaleBar.maximumBarWidth() : 0.0;
    scaleBar.setLinkedMap( &map );
    scaleBar.setTextFormat( readable( scaleBar.textFormat() ) );
    if ( room > 0 && scaleBar.numberOfSegments() > 0 )
    {
      const double longest = room * map.scale() / 1e6 / scaleBar.numberOfSegments();
      const double power = std::pow( 10.0, std::floor( std::log10( longest ) ) );
      const double factor = longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1;
      scaleBar.setSegmentSizeMode( Qgis::ScaleBarSegmentSizeMode::Fixed );
      scaleBar.setUnitsPerSegment( factor * power );
    }
    scaleBar.update();
  }

  static QString pageText( const Plate &plate )
  {
    return plate.total > 1 ? QStringLiteral( "%1 / %2" ).arg( plate.number ).arg( plate.total ) : QString();
  }

  //! The key stands below the legend, where that is in its place, and reaches to the end of the place of both.
  static void placeKey( QgsPrintLayout &layout, const QString &text, bool belowLegend )
  {
    QgsLayoutItemLabel *key = itemOf<QgsLayoutItemLabel>( layout, "key" );
    if ( !key )
      return;
    if ( QgsLayoutItemLegend *legend = itemOf<QgsLayoutItemLegend>( layout, "legend" ); legend && belowLegend && !text.isEmpty() )
    {
      const QRectF place( key->pos(), key->rect().size() );
      const double top = std::min( legend->pos().y() + legend->rect().height() + sGap, place.top() );
      key->attemptMove( QgsLayoutPoint( QPointF( place.left(), top ), Qgis::LayoutUnit::Millimeters ) );
      key->attemptResize( QgsLayoutSize( QSizeF( place.width(), place.bottom() - top ), Qgis::LayoutUnit::Millimeters ) );
    }
    write( layout, "key", text );
  }

  /**
   * Thinner outlines, or none, where areas are smaller than 2 mm across on \a map: grey lines would be more than colour. Only those of
   * classes.
   */
  static void thinOutlines( const QgsLayoutItemMap &map )
  {
    constexpr double crowded = 2.0; // mm across
    constexpr double dense = 1.0;
    for ( QgsMapLayer *layer : map.layers() )
    {
      auto *areas = qobject_cast<QgsVectorLayer *>( layer );
      auto *renderer = areas ? dynamic_cast<QgsCategorizedSymbolRenderer *>( areas->renderer() ) : nullptr;
      if ( !renderer || areas->geometryType() != Qgis::GeometryType::Polygon || areas->featureCount() < 1 )
        continue;
      // The mean area on paper; a district fills about two thirds of its box.
      const double across = std::sqrt( 0.65 * map.rect().width() * map.rect().height() / static_cast<double>( areas->featureCount() ) );
      if ( across >= crowded )
        continue;
      for ( int i = 0; i < renderer->categories().size(); ++i )
      {
        std::unique_ptr<QgsSymbol> symbol( renderer->categories().at( i ).symbol()->clone() );
        if ( auto *fill = dynamic_cast<QgsSimpleFillSymbolLayer *>( symbol->symbolLayer( 0 ) ) )
        {
          fill->setStrokeWidth( 0.05 );
          if ( across < dense )
            fill->setStrokeStyle( Qt::NoPen );
        }
        renderer->updateCategorySymbol( i, symbol.release() );
      }
    }
  }

  //! Where the map leaves room beside the areas and the inset.
  static void placeLocator(
    QgsPrintLayout &layout, QgsLayoutItemMap &map, const Plate &plate, const PlateFrame &frame, const InsetMap &inset )
  {
    std::vector<QRectF> taken;
    if ( inset.map )
      taken.emplace_back( inset.map->pos() - map.pos(), inset.map->rect().size() );
    addLocator( layout, map, *plate.areas, plate.locator.around ? plate.locator : frame.locator, taken );
  }

  FilledPlate fillLayout( QgsPrintLayout &layout, const Plate &plate, const PlateFrame &frame, NumberKeys &keys )
  {
    QgsLayoutItemMap &map = *itemOf<QgsLayoutItemMap>( layout, "map" );
    MapAboveCharts aboveCharts{ sLeastMap };
    if ( !plate.panels.empty() )
      aboveCharts.least = aboveCharts.enough = heightOfPanels( map, plate, frame );
    const std::size_t charts = placeBelowMap( layout, map, plate.below, aboveCharts );
    if ( plate.panels.empty() )
      showOnMap( map, plate.layers, plate.extent.isEmpty() ? frame.extent : plate.extent, frame.crs );
    else
      placePanels( layout, map, plate, frame );
    thinOutlines( map );
    write( layout, "title", plate.texts.title );
    write( layout, "subtitle", plate.texts.subtitle );
    write( layout, "reference", plate.texts.reference );
    write( layout, "method", plate.texts.method );
    write( layout, "source", plate.texts.source );
    write( layout, "page", pageText( plate ) );

    FilledPlate filled;
    filled.chartLacksRoom = charts < plate.below.size();
    InsetMap inset;
    if ( plate.named && plate.panels.empty() )
      inset = addInset( layout, map, *plate.named, plate.nameField, frame.inset );
    filled.hasInset = inset.map != nullptr;
    filled.insetLacksRoom = inset.lacksRoom;
    if ( plate.areas && plate.panels.empty() )
      placeLocator( layout, map, plate, frame, inset );

    // Without a place for the key, numbers would be riddles.
    const QgsLayoutItemLabel *placeOfKey = itemOf<QgsLayoutItemLabel>( layout, "key" );
    NumberKey key;
    if ( plate.named && placeOfKey )
      key = keys.label( map, inset, *plate.named, { plate.nameField, plate.secondLine, plate.namesBelowSigns, plate.symbols } );
    filled.unlabelled = key.unlabelled;
    const bool keyBelowLegend = plate.chartPlace == ChartPlace::Histogram;
    if ( QgsLayoutItemLegend *legend = itemOf<QgsLayoutItemLegend>( layout, "legend" ) )
      fillLegend( *legend, map, plate, key.text.isEmpty() || !keyBelowLegend ? 0.0 : placeOfKey->rect().height() + sGap );
    placeKey( layout, key.text, keyBelowLegend );
    if ( QgsLayoutItemScaleBar *scaleBar = itemOf<QgsLayoutItemScaleBar>( layout, "scale_bar" ) )
      setScaleBar( *scaleBar, map );
    return filled;
  }

}
