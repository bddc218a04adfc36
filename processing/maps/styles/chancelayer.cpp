#include "maps/styles/chancelayer.h"

#include "maps/styles/indicatorproperties.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsfeatureiterator.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgsmemoryproviderutils.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvariantutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  //! Lines that fall to the right, \a width millimetres wide; those of confidential areas rise.
  static std::unique_ptr<QgsLinePatternFillSymbolLayer> fallingLines( double width, const QString &color )
  {
    auto lines = std::make_unique<QgsLinePatternFillSymbolLayer>();
    lines->setLineAngle( 135 );
    lines->setDistance( 2.0 );
    lines->setDistanceUnit( Qgis::RenderUnit::Millimeters );
    lines->setCoordinateReference( Qgis::SymbolCoordinateReference::Viewport );
    std::unique_ptr<QgsLineSymbol> line( QgsLineSymbol::createSimple( { { QStringLiteral( "line_color" ), color },
      { QStringLiteral( "line_width" ), QString::number( width ) }, { QStringLiteral( "capstyle" ), QStringLiteral( "flat" ) } } ) );
    lines->setSubSymbol( line.release() );
    return lines;
  }

  static std::unique_ptr<QgsFillSymbol> hatch()
  {
    QgsSymbolLayerList layers;
    // The white below keeps the dark line in sight on dark classes.
    layers << fallingLines( 0.36, QStringLiteral( "255,255,255" ) ).release();
    layers << fallingLines( 0.13, QStringLiteral( "64,64,64" ) ).release();
    // Between two hatched areas their border stays in sight.
    auto border = std::make_unique<QgsSimpleFillSymbolLayer>();
    border->setBrushStyle( Qt::NoBrush );
    border->setStrokeColor( QColor( 107, 107, 107 ) );
    border->setStrokeWidth( 0.15 );
    layers << border.release();
    return std::make_unique<QgsFillSymbol>( layers );
  }

  std::unique_ptr<QgsVectorLayer> chanceLayer( const QgsVectorLayer &changes )
  {
    const int tested = changes.fields().lookupField( QStringLiteral( "more_than_chance" ) );
    if ( tested < 0 || classifiedIndicator( &changes ).field != QLatin1String( "change" ) )
      return nullptr;
    QgsFeatureList hatched;
    QgsFeatureIterator areas = changes.getFeatures( QgsFeatureRequest().setSubsetOfAttributes( { tested } ) );
    QgsFeature area;
    while ( areas.nextFeature( area ) )
    {
      const QVariant isMore = area.attribute( tested );
      if ( QgsVariantUtils::isNull( isMore ) || isMore.toBool() )
        continue;
      QgsFeature feature;
      feature.setGeometry( area.geometry() );
      hatched << feature;
    }
    if ( hatched.isEmpty() )
      return nullptr;

    const QString entry = QCoreApplication::translate( "ChanceLayer", "The change may be chance (%1)" )
                            .arg( textLocale().toString( static_cast<long long>( hatched.size() ) ) );
    std::unique_ptr<QgsVectorLayer> layer(
      QgsMemoryProviderUtils::createMemoryLayer( entry, QgsFields(), changes.wkbType(), changes.crs() ) );
    layer->dataProvider()->addFeatures( hatched, QgsFeatureSink::FastInsert );
    layer->updateExtents();
    layer->setRenderer( new QgsSingleSymbolRenderer( hatch().release() ) );
    return layer;
  }

}
