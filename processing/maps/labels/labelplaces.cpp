#include "maps/labels/labelplaces.h"

#include "maps/plates/plateexport.h"

#include <QPainter>
#include <qgscoordinatetransform.h>
#include <qgsfeatureiterator.h>
#include <qgslabelingresults.h>
#include <qgslayout.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutrendercontext.h>
#include <qgsmaprenderercustompainterjob.h>
#include <qgsnullpainterdevice.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace sozialraum
{

  namespace
  {
    constexpr double sLeastInside = 0.8;
    constexpr double sMostHidden = 0.25;
    constexpr double sMostOfSymbol = 0.1;

    using Geometries = std::map<QgsFeatureId, QgsGeometry>;

    //! The boxes of the labels that QGIS places when it draws a map of \a settings; in the CRS of the map.
    Geometries placedLabels( const QgsMapSettings &settings, const QgsVectorLayer &areas )
    {
      // Only the places matter: nothing is painted.
      QgsNullPaintDevice page;
      page.setOutputSize( settings.outputSize() );
      page.setOutputDpi( static_cast<int>( settings.outputDpi() ) );
      QPainter painter( &page );
      QgsMapRendererCustomPainterJob job( settings, &painter );
      job.renderSynchronously();

      Geometries placed;
      const std::unique_ptr<QgsLabelingResults> results( job.takeLabelingResults() );
      for ( const QgsLabelPosition &label : results ? results->allLabels() : QList<QgsLabelPosition>() )
      {
        if ( label.layerID == areas.id() && !label.isUnplaced )
          placed.insert_or_assign( label.featureId, label.labelGeometry );
      }
      return placed;
    }

    //! What labels are judged by, in the CRS of the map.
    struct Ground
    {
      Geometries areas;
      std::vector<QgsGeometry> symbols;
    };

    Ground groundOf( const QgsLayoutItemMap &map, const QgsVectorLayer &areas, const std::vector<MapSymbol> &symbols )
    {
      const QgsCoordinateTransform transform( areas.crs(), map.crs(), QgsCoordinateTransformContext() );
      const double unitsPerMillimetre = map.extent().width() / map.rect().width();
      Ground ground;
      QgsFeatureIterator features = areas.getFeatures( QgsFeatureRequest().setNoAttributes() );
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        if ( !feature.hasGeometry() )
          continue;
        QgsGeometry geometry = feature.geometry();
        geometry.transform( transform );
        ground.areas.insert_or_assign( feature.id(), geometry );
      }
      for ( const MapSymbol &symbol : symbols )
      {
        QgsGeometry place = QgsGeometry::fromPointXY( symbol.place );
        place.transform( transform );
        ground.symbols.push_back( place.buffer( symbol.diameter / 2 * unitsPerMillimetre, 16 ) );
      }
      return ground;
    }

    //! A share of \a whole, with room for what rounding leaves.
    bool isAtLeast( double part, double share, double whole )
    {
      return part >= share * whole - 1e-9 * whole;
    }

    bool serves( const QgsGeometry &label, const QgsGeometry &area, const std::vector<QgsGeometry> &symbols )
    {
      const QgsGeometry inside = label.intersection( area );
      const double insideArea = inside.isNull() ? 0.0 : inside.area();
      if ( !isAtLeast( insideArea, sLeastInside, label.area() ) || !isAtLeast( sMostHidden * area.area(), 1.0, insideArea ) )
        return false;
      return std::all_of( symbols.begin(), symbols.end(), [&label]( const QgsGeometry &symbol ) {
        if ( !label.boundingBox().intersects( symbol.boundingBox() ) )
          return true;
        const QgsGeometry covered = label.intersection( symbol );
        return covered.isNull() || isAtLeast( sMostOfSymbol * symbol.area(), 1.0, covered.area() );
      } );
    }

    LabelPlaces judged( const Geometries &labels, const Ground &ground )
    {
      LabelPlaces places;
      for ( const auto &[id, label] : labels )
      {
        places.placed.insert( id );
        const auto area = ground.areas.find( id );
        if ( area != ground.areas.end() && serves( label, area->second, ground.symbols ) )
          places.serving.insert( id );
      }
      return places;
    }

    std::set<QgsFeatureId> inBoth( const std::set<QgsFeatureId> &one, const std::set<QgsFeatureId> &other )
    {
      std::set<QgsFeatureId> both;
      std::set_intersection( one.begin(), one.end(), other.begin(), other.end(), std::inserter( both, both.end() ) );
      return both;
    }
  }

  LabelPlaces labelPlaces( const QgsLayoutItemMap &map, const QgsVectorLayer &areas, const std::vector<MapSymbol> &symbols )
  {
    const double dpi = map.layout()->renderContext().dpi();
    const Ground ground = groundOf( map, areas, symbols );
    QgsMapSettings settings = map.mapSettings( map.extent(), map.rect().size() * dpi / 25.4, dpi, true );
    settings.setFlag( Qgis::MapSettingsFlag::SkipSymbolRendering );
    const LabelPlaces inPictures = judged( placedLabels( settings, areas ), ground );
    settings.setSimplifyMethod( simplificationForPrint( dpi ) );
    const LabelPlaces inPrint = judged( placedLabels( settings, areas ), ground );
    return { inBoth( inPictures.placed, inPrint.placed ), inBoth( inPictures.serving, inPrint.serving ) };
  }

}
