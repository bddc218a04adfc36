#include "maps/styles/ringstyle.h"

#include "maps/styles/stylelibrary.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgssymbollayer.h>

#include <algorithm>
#include <functional>

namespace sozialraum
{

  static QString ringLabel( const std::vector<double> &limits, std::size_t ring, const QString &unit )
  {
    const QLocale locale = textLocale();
    const auto number = [&locale]( double value ) { return locale.toString( value, 'g', 8 ); };
    const QString range = ring == 0
      ? QCoreApplication::translate( "RingStyle", "up to %1" ).arg( number( limits[0] ) )
      : QCoreApplication::translate( "RingStyle", "over %1 to %2" ).arg( number( limits[ring - 1] ), number( limits[ring] ) );
    return unit.isEmpty() ? range : range + QLatin1Char( ' ' ) + unit;
  }

  static std::unique_ptr<QgsFeatureRenderer> byUpperLimit(
    std::vector<double> limits, const QString &unit, const std::function<std::unique_ptr<QgsSymbol>()> &makeSymbol )
  {
    std::sort( limits.begin(), limits.end() );
    limits.erase( std::unique( limits.begin(), limits.end() ), limits.end() );
    const std::unique_ptr<QgsColorRamp> ramp = StyleLibrary().ramp( QStringLiteral( "rings" ) );

    QgsCategoryList categories;
    for ( std::size_t ring = 0; ring < limits.size(); ++ring )
    {
      std::unique_ptr<QgsSymbol> symbol = makeSymbol();
      // As far apart as they can be; the palest colour is kept for a sixth ring and more: on paper it is hardly seen.
      const double palest = limits.size() > 5 ? 1.0 : 0.7;
      symbol->setColor(
        ramp->color( palest * static_cast<double>( ring ) / static_cast<double>( std::max<std::size_t>( limits.size() - 1, 1 ) ) ) );
      for ( int i = 0; i < symbol->symbolLayerCount(); ++i )
        symbol->symbolLayer( i )->setRenderingPass( static_cast<int>( limits.size() - ring ) );
      categories << QgsRendererCategory(
        limits[ring], symbol.release(), ringLabel( limits, ring, unit ), true, QStringLiteral( "ring %1" ).arg( ring ) );
    }
    auto renderer = std::make_unique<QgsCategorizedSymbolRenderer>( QStringLiteral( "upper" ), categories );
    renderer->setUsingSymbolLevels( true );
    return renderer;
  }

  std::unique_ptr<QgsFeatureRenderer> ringRenderer( const std::vector<double> &thresholds, const QString &unit )
  {
    return byUpperLimit( thresholds, unit, [] { return StyleLibrary().fill( QStringLiteral( "catchment ring" ) ); } );
  }

  std::unique_ptr<QgsFeatureRenderer> ringLineRenderer( const std::vector<double> &thresholds, const QString &unit )
  {
    return byUpperLimit( thresholds, unit, [] { return StyleLibrary().line( QStringLiteral( "catchment line" ) ); } );
  }

}
