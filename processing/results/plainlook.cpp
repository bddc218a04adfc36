#include "results/plainlook.h"

#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace sozialraum
{

  static std::unique_ptr<QgsSymbol> plainSymbol( Qgis::GeometryType type )
  {
    const QString color = QStringLiteral( "color" );
    // Newer versions of QGIS make owners, older ones pointers.
    switch ( type )
    {
      case Qgis::GeometryType::Polygon:
        return std::unique_ptr<QgsSymbol>( QgsFillSymbol::createSimple(
          { { color, QStringLiteral( "189,189,189,153" ) }, { QStringLiteral( "outline_color" ), QStringLiteral( "#525252" ) },
            { QStringLiteral( "outline_width" ), QStringLiteral( "0.2" ) } } ) );
      case Qgis::GeometryType::Line:
        return std::unique_ptr<QgsSymbol>( QgsLineSymbol::createSimple(
          { { color, QStringLiteral( "#525252" ) }, { QStringLiteral( "width" ), QStringLiteral( "0.4" ) } } ) );
      case Qgis::GeometryType::Point:
        return std::unique_ptr<QgsSymbol>( QgsMarkerSymbol::createSimple( { { color, QStringLiteral( "#252525" ) },
          { QStringLiteral( "size" ), QStringLiteral( "2.2" ) }, { QStringLiteral( "outline_color" ), QStringLiteral( "#ffffff" ) },
          { QStringLiteral( "outline_width" ), QStringLiteral( "0.2" ) } } ) );
      default:
        return nullptr;
    }
  }

  void drawPlainly( QgsVectorLayer &layer )
  {
    std::unique_ptr<QgsSymbol> symbol = plainSymbol( layer.geometryType() );
    if ( symbol )
      layer.setRenderer( new QgsSingleSymbolRenderer( symbol.release() ) );
  }

}
