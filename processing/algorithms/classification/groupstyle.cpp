#include "algorithms/classification/groupstyle.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  static std::unique_ptr<QgsSymbolLayer> signLayer( int sign )
  {
    auto triangle = std::make_unique<QgsSimpleMarkerSymbolLayer>( Qgis::MarkerShape::Triangle, 2.4, sign > 0 ? 0.0 : 180.0 );
    triangle->setColor( QColor( 255, 255, 255 ) );
    triangle->setStrokeColor( QColor( 30, 30, 30 ) );
    triangle->setStrokeWidth( 0.25 );
    auto centroid = std::make_unique<QgsCentroidFillSymbolLayer>();
    centroid->setSubSymbol( new QgsMarkerSymbol( QgsSymbolLayerList{ triangle.release() } ) );
    centroid->setPointOnSurface( true );
    centroid->setPointOnAllParts( false );
    return centroid;
  }

  std::vector<MapClass> entriesOf( const std::vector<SignedClass> &classes )
  {
    std::vector<MapClass> entries;
    for ( const SignedClass &signedClass : classes )
      entries.push_back( signedClass.entry );
    return entries;
  }

  void styleSignedClasses( QgsVectorLayer &layer, const std::vector<SignedClass> &classes )
  {
    if ( layer.geometryType() == Qgis::GeometryType::Null || layer.geometryType() == Qgis::GeometryType::Unknown )
      return;
    std::unique_ptr<QgsFeatureRenderer> renderer = classRenderer( entriesOf( classes ), ClassPalette::Sequential, layer.geometryType() );
    auto *categorized = static_cast<QgsCategorizedSymbolRenderer *>( renderer.get() );
    for ( std::size_t i = 0; i < classes.size(); ++i )
    {
      if ( classes[i].entry.id < 1 )
        continue;
      const int index = static_cast<int>( i );
      std::unique_ptr<QgsSymbol> symbol( categorized->categories().at( index ).symbol()->clone() );
      symbol->setColor( classes[i].color );
      if ( classes[i].sign != 0 && layer.geometryType() == Qgis::GeometryType::Polygon )
        symbol->appendSymbolLayer( signLayer( classes[i].sign ).release() );
      categorized->updateCategorySymbol( index, symbol.release() );
    }
    layer.setRenderer( renderer.release() );
  }

}
