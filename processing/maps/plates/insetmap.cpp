#include "maps/plates/insetmap.h"

#include "maps/plates/freeplace.h"
#include "maps/plates/mapview.h"
#include "maps/plates/pagetext.h"
#include "maps/textlocale.h"

#include <qgscoordinatetransform.h>
#include <qgsexpression.h>
#include <qgsexpressioncontextutils.h>
#include <qgsfeatureiterator.h>
#include <qgsfillsymbol.h>
#include <qgsgeometryengine.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapoverview.h>
#include <qgsprintlayout.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <optional>
#include <vector>

namespace sozialraum
{

  namespace
  {
    constexpr double sSmall = 9.0;    // mm across: no name finds its place in it
    constexpr double sClose = 3.0;    // mm between areas of one crowd
    constexpr std::size_t sCrowd = 4; // areas
    constexpr int sMostAreas = 1000;  // no page names more
    constexpr double sEnlargement = 1.5;

    struct Area
    {
      QString name;
      QgsGeometry geometry; //!< in the CRS of the map
      QgsRectangle box;
      bool isPicked = false;
    };

    using Areas = std::vector<Area>;

    //! Those that are picked where an expression says so.
    Areas areasOf( const QgsVectorLayer &layer, const QgsLayoutItemMap &map, const QString &nameField, const QString &picked )
    {
      const QgsCoordinateTransform transform( layer.crs(), map.crs(), QgsCoordinateTransformContext() );
      QgsExpression expression( picked );
      QgsExpressionContext context( QgsExpressionContextUtils::globalProjectLayerScopes( &layer ) );
      expression.prepare( &context );
      Areas areas;
      QgsFeatureIterator features = layer.getFeatures();
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        if ( !feature.hasGeometry() )
          continue;
        context.setFeature( feature );
        Area area{ feature.attribute( nameField ).toString(), feature.geometry(), {},
          !picked.isEmpty() && expression.evaluate( &context ).toBool() };
        area.geometry.transform( transform );
        area.box = area.geometry.boundingBox();
        areas.push_back( std::move( area ) );
      }
      return areas;
    }

    //! Picks the largest group of areas that are small and close to each other; none where that is too few, or most areas are small.
    void pickCrowd( Areas &areas, double unitsPerMillimetre )
    {
      std::vector<std::size_t> small;
      for ( std::size_t i = 0; i < areas.size(); ++i )
      {
        if ( std::sqrt( areas[i].geometry.area() ) < sSmall * unitsPerMillimetre )
          small.push_back( i );
      }
      if ( small.size() > areas.size() / 2 )
        return;
      // Each small area belongs to the group of the first that it is close to, and so on.
      std::vector<std::size_t> group( small.size() );
      std::iota( group.begin(), group.end(), std::size_t( 0 ) );
      for ( bool changed = true; changed; )
      {
        changed = false;
        for ( std::size_t i = 0; i < small.size(); ++i )
        {
          const QgsRectangle around = areas[small[i]].box.buffered( sClose * unitsPerMillimetre );
          for ( std::size_t j = 0; j < small.size(); ++j )
          {
            if ( group[j] >= group[i] || !around.intersects( areas[small[j]].box ) )
              continue;
            group[i] = group[j];
            changed = true;
          }
        }
      }
      std::vector<std::size_t> sizes( small.size(), 0 );
      for ( const std::size_t g : group )
        ++sizes[g];
      const auto largest = std::max_element( sizes.begin(), sizes.end() );
      if ( largest == sizes.end() || *largest < sCrowd )
        return;
      for ( std::size_t i = 0; i < small.size(); ++i )
        areas[small[i]].isPicked = group[i] == static_cast<std::size_t>( largest - sizes.begin() );
    }

    std::optional<QgsRectangle> pickedExtent( const Areas &areas )
    {
      QgsRectangle extent;
      for ( const Area &area : areas )
      {
        if ( area.isPicked )
          extent.combineExtentWith( area.box );
      }
      if ( extent.isNull() )
        return std::nullopt;
      extent.scale( 1.08 );
      return extent;
    }

    //! Names that only picked areas have.
    QStringList pickedNames( const Areas &areas )
    {
      QStringList names;
      for ( const Area &area : areas )
      {
        if ( area.isPicked && !area.name.isEmpty() && !names.contains( area.name ) )
          names << area.name;
      }
      for ( const Area &area : areas )
      {
        if ( !area.isPicked )
          names.removeAll( area.name );
      }
      names.sort();
      return names;
    }

    //! The largest free place of the shape of \a extent that enlarges enough.
    std::optional<QRectF> placeFor( const QgsLayoutItemMap &map, const Areas &areas, const QgsRectangle &extent )
    {
      std::vector<QgsGeometry> geometries;
      for ( const Area &area : areas )
        geometries.push_back( area.geometry );
      WantedPlace wanted;
      wanted.shape = std::clamp( extent.width() / extent.height(), 0.6, 1.7 );
      const double unitsPerMillimetre = map.extent().width() / map.rect().width();
      const double needed = std::max( extent.width(), extent.height() * wanted.shape );
      wanted.least = sEnlargement * needed / unitsPerMillimetre;
      return freePlace( map, geometries, {}, wanted );
    }

    QgsLayoutItemMap *newInset( QgsPrintLayout &layout, const QgsLayoutItemMap &main, const QRectF &place )
    {
      auto *inset = new QgsLayoutItemMap( &layout );
      inset->setId( QStringLiteral( "inset" ) );
      inset->setFrameEnabled( true );
      inset->setFrameStrokeColor( QColor( 26, 26, 26 ) );
      inset->setFrameStrokeWidth( QgsLayoutMeasurement( 0.4, Qgis::LayoutUnit::Millimeters ) );
      inset->setBackgroundColor( Qt::white );
      layout.addLayoutItem( inset );
      inset->setZValue( main.zValue() + 1 );
      inset->attemptMove( QgsLayoutPoint( main.pos() + place.topLeft(), Qgis::LayoutUnit::Millimeters ) );
      inset->attemptResize( QgsLayoutSize( place.size(), Qgis::LayoutUnit::Millimeters ) );
      return inset;
    }

    //! Draws the frame of \a inset in \a map; the names of \a map keep away from \a inset.
    void joinMaps( QgsLayoutItemMap &map, QgsLayoutItemMap &inset )
    {
      auto *overview = new QgsLayoutItemMapOverview( QStringLiteral( "inset" ), &map );
      map.overviews()->addOverview( overview );
      overview->setLinkedMap( &inset );
      std::unique_ptr<QgsFillSymbol> frame( QgsFillSymbol::createSimple(
        { { QStringLiteral( "style" ), QStringLiteral( "no" ) }, { QStringLiteral( "outline_color" ), QStringLiteral( "26,26,26" ) },
          { QStringLiteral( "outline_width" ), QStringLiteral( "0.4" ) } } ) );
      overview->setFrameSymbol( frame.release() );
      map.addLabelBlockingItem( &inset );
    }

    void writeScale( QgsPrintLayout &layout, const QgsLayoutItemMap &inset )
    {
      QLocale grouped = textLocale();
      grouped.setNumberOptions( QLocale::DefaultNumberOptions );
      const QString scale = QStringLiteral( "1 : %1" ).arg( grouped.toString( inset.scale(), 'f', 0 ) );
      QgsLayoutItemLabel *label =
        addText( layout, { 1.5, inset.rect().height() - 1.3, SvgPage::Anchor::Start, scale, false, SvgPage::textHeight }, inset.pos() );
      label->setId( QStringLiteral( "inset_scale" ) );
      label->setBackgroundEnabled( true );
      label->setBackgroundColor( Qt::white );
    }
  }

  InsetMap addInset(
    QgsPrintLayout &layout, QgsLayoutItemMap &map, const QgsVectorLayer &areas, const QString &nameField, const InsetChoice &choice )
  {
    InsetMap result;
    auto *ofTemplate = dynamic_cast<QgsLayoutItemMap *>( layout.itemById( QStringLiteral( "inset" ) ) );
    if ( ofTemplate )
      ofTemplate->setVisibility( false );
    if ( ( !choice.automatic && choice.areas.isEmpty() ) || areas.featureCount() > sMostAreas )
      return result;

    Areas all = areasOf( areas, map, nameField, choice.areas );
    if ( choice.areas.isEmpty() )
      pickCrowd( all, map.extent().width() / map.rect().width() );
    const std::optional<QgsRectangle> extent = pickedExtent( all );
    if ( !extent )
      return result;
    const std::optional<QRectF> place = ofTemplate ? QRectF() : placeFor( map, all, *extent );
    result.lacksRoom = !place;
    if ( !place )
      return result;

    result.map = ofTemplate ? ofTemplate : newInset( layout, map, *place );
    result.map->setVisibility( true );
    showOnMap( *result.map, map.layers(), *extent, map.crs() );
    joinMaps( map, *result.map );
    writeScale( layout, *result.map );
    result.names = pickedNames( all );
    return result;
  }

}
