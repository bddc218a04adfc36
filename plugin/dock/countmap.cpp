#include "dock/countmap.h"

#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsfeaturerequest.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsproperty.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct CountMap
  {
    Q_DECLARE_TR_FUNCTIONS( CountMap )
  };

  static constexpr double sLargest = 14.0; // mm across

  static double greatestOf( const QgsVectorLayer &map, const QStringList &fields )
  {
    double greatest = 0.0;
    for ( const QString &field : fields )
    {
      const int place = map.fields().lookupField( field );
      for ( const QVariant &end : { map.minimumValue( place ), map.maximumValue( place ) } )
        greatest = std::max( greatest, std::fabs( end.toDouble() ) );
    }
    return greatest;
  }

  //! A pale area, and above all areas a circle as large as the count.
  static std::unique_ptr<QgsFillSymbol> areaWithCircle( const QString &count, double greatest )
  {
    auto area =
      std::make_unique<QgsSimpleFillSymbolLayer>( QColor( 247, 247, 247 ), Qt::SolidPattern, QColor( 140, 140, 140 ), Qt::SolidLine, 0.2 );
    auto mark = std::make_unique<QgsSimpleMarkerSymbolLayer>( Qgis::MarkerShape::Circle, 4.0 );
    mark->setColor( QColor( 67, 133, 188, 217 ) );
    mark->setStrokeColor( QColor( 26, 26, 26 ) );
    mark->setStrokeWidth( 0.2 );
    auto circle = std::make_unique<QgsMarkerSymbol>( QgsSymbolLayerList() << mark.release() );
    circle->setDataDefinedSize(
      QgsProperty::fromExpression( QStringLiteral( "%1*sqrt(abs(%2)/%3)" ).arg( sLargest ).arg( count ).arg( greatest, 0, 'g', 17 ) ) );
    auto middle = std::make_unique<QgsCentroidFillSymbolLayer>();
    middle->setPointOnSurface( true );
    middle->setPointOnAllParts( false );
    middle->setSubSymbol( circle.release() );
    middle->setRenderingPass( 1 );
    return std::make_unique<QgsFillSymbol>( QgsSymbolLayerList() << area.release() << middle.release() );
  }

  void drawAsCircles( QgsVectorLayer &map, const QString &field, const QStringList &periods )
  {
    const double greatest = greatestOf( map, periods );
    const auto *classes = dynamic_cast<const QgsCategorizedSymbolRenderer *>( map.renderer() );
    if ( !classes || !( greatest > 0.0 ) )
      return;
    const QString count = QgsExpression::quotedColumnRef( field );
    QgsCategoryList kinds;
    kinds << QgsRendererCategory( 1, areaWithCircle( count, greatest ).release(),
      CountMap::tr( "Count by the size of the circle, at most %1" ).arg( textLocale().toString( greatest, 'g', 12 ) ), true,
      QStringLiteral( "count" ) );
    for ( const QgsRendererCategory &each : classes->categories() )
    {
      // What has no number keeps its look; its ids are below zero.
      if ( each.value().toInt() < 0 )
        kinds << each;
    }
    auto drawn =
      std::make_unique<QgsCategorizedSymbolRenderer>( QStringLiteral( "CASE WHEN \"class_id\" < 0 THEN \"class_id\" ELSE 1 END" ), kinds );
    drawn->setOrderBy(
      QgsFeatureRequest::OrderBy( { QgsFeatureRequest::OrderByClause( QStringLiteral( "abs(%1)" ).arg( count ), false ) } ) );
    drawn->setOrderByEnabled( true );
    drawn->setUsingSymbolLevels( true );
    map.setRenderer( drawn.release() );
    emit map.rendererChanged();
  }

}
