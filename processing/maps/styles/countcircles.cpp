#include "maps/styles/countcircles.h"

#include "maps/styles/classstyle.h"
#include "maps/plates/platefont.h"
#include "maps/styles/stylelibrary.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsdatadefinedsizelegend.h>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgsproperty.h>
#include <qgspropertytransformer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvariantutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  //! The largest 1, 2 or 5 times a power of ten that is not above \a value.
  static double roundBelow( double value )
  {
    const double power = std::pow( 10.0, std::floor( std::log10( value ) ) );
    return value >= 5 * power ? 5 * power : value >= 2 * power ? 2 * power : power;
  }

  static QList<QgsDataDefinedSizeLegend::SizeClass> nestedClasses( double greatest )
  {
    QList<QgsDataDefinedSizeLegend::SizeClass> classes;
    double last = 0;
    for ( const double part : { 1.0, 0.3, 0.06 } )
    {
      const double value = roundBelow( greatest * part );
      if ( value >= 1 && value != last )
        classes << QgsDataDefinedSizeLegend::SizeClass( value, textLocale().toString( value, 'f', 0 ) );
      last = value;
    }
    return classes;
  }

  static std::unique_ptr<QgsFeatureRenderer> circleRenderer(
    const QString &field, const QString &title, double greatest, const CircleLook &look )
  {
    // The area of the circle follows the count: its width the root of it.
    const auto scale = [greatest, &look] {
      return std::make_unique<QgsSizeScaleTransformer>( QgsSizeScaleTransformer::Exponential, 0.0, greatest, 0.0, look.largest, 0.0, 0.5 );
    };
    std::unique_ptr<QgsMarkerSymbol> circle = StyleLibrary().marker( QStringLiteral( "count circle" ) );
    if ( look.color.isValid() )
      circle->setColor( look.color );
    QgsProperty size = QgsProperty::fromField( field );
    size.setTransformer( scale().release() );
    std::unique_ptr<QgsMarkerSymbol> circleOfLegend( circle->clone() );
    circle->setDataDefinedSize( size );

    auto legend = std::make_unique<QgsDataDefinedSizeLegend>();
    legend->setTitle( title );
    legend->setLegendType( QgsDataDefinedSizeLegend::LegendCollapsed );
    legend->setVerticalAlignment( QgsDataDefinedSizeLegend::AlignBottom );
    legend->setSymbol( circleOfLegend.release() );
    legend->setSizeScaleTransformer( scale().release() );
    legend->setClasses( nestedClasses( greatest ) );
    QFont font = plateFont();
    font.setPointSizeF( 8 );
    legend->setFont( font );

    auto renderer = std::make_unique<QgsSingleSymbolRenderer>( circle.release() );
    renderer->setDataDefinedSizeLegend( legend.release() );
    renderer->setOrderBy(
      QgsFeatureRequest::OrderBy( { QgsFeatureRequest::OrderByClause( QgsExpression::quotedColumnRef( field ), false ) } ) );
    renderer->setOrderByEnabled( true );
    return renderer;
  }

  std::unique_ptr<QgsVectorLayer> circleLayer( const QgsVectorLayer &areas, const QString &field, const CircleLook &look )
  {
    auto circles = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "Point?crs=%1" ).arg( areas.crs().authid() ), areas.name(), QStringLiteral( "memory" ) );
    circles->setCrs( areas.crs() );
    circles->dataProvider()->addAttributes( areas.fields().toList() );
    circles->updateFields();

    const int valueField = areas.fields().lookupField( field );
    double greatest = 0;
    QgsFeatureList points;
    QgsFeatureIterator features = areas.getFeatures();
    QgsFeature area;
    while ( features.nextFeature( area ) )
    {
      const QVariant value = area.attribute( valueField );
      if ( QgsVariantUtils::isNull( value ) || value.toDouble() <= 0 || !area.hasGeometry() )
        continue;
      greatest = std::max( greatest, value.toDouble() );
      QgsFeature point( circles->fields() );
      point.setAttributes( area.attributes() );
      point.setGeometry( area.geometry().pointOnSurface() );
      points << point;
    }
    circles->dataProvider()->addFeatures( points );
    circles->updateExtents();
    circles->setRenderer( circleRenderer( field, areas.name(), std::max( greatest, 1.0 ), look ).release() );
    return circles;
  }

  std::unique_ptr<QgsFeatureRenderer> areasBelowCircles( const QString &field )
  {
    const StyleLibrary library;
    std::unique_ptr<QgsFillSymbol> plain = library.fill( QStringLiteral( "class area" ) );
    plain->setColor( QColor( 247, 247, 247 ) );
    QgsCategoryList categories;
    categories << QgsRendererCategory(
      0, plain.release(), QCoreApplication::translate( "CountCircles", "with a count" ), true, QStringLiteral( "count" ) );
    categories << QgsRendererCategory(
      1, library.fill( QStringLiteral( "class no data" ) ).release(), usualLabel( noDataClass ), true, QStringLiteral( "no count" ) );
    return std::make_unique<QgsCategorizedSymbolRenderer>(
      QStringLiteral( "to_int(%1 is null)" ).arg( QgsExpression::quotedColumnRef( field ) ), categories );
  }

}
