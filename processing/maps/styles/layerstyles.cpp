#include "maps/styles/layerstyles.h"

#include "maps/styles/areastyle.h"
#include "maps/styles/classstyle.h"
#include "maps/styles/countcircles.h"
#include "maps/styles/ringstyle.h"
#include "maps/styles/stylelibrary.h"
#include "results/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexception.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  static void add(
    std::vector<LayerStyle> &styles, const QString &name, const QString &shapeAndFields, std::unique_ptr<QgsFeatureRenderer> renderer )
  {
    auto layer = std::make_unique<QgsVectorLayer>( shapeAndFields, name, QStringLiteral( "memory" ) );
    layer->setRenderer( renderer.release() );
    styles.push_back( { name, std::move( layer ) } );
  }

  static std::vector<MapClass> fiveClasses()
  {
    std::vector<MapClass> classes;
    for ( int id = 1; id <= 5; ++id )
      classes.push_back( { id, QCoreApplication::translate( "LayerStyles", "class %1" ).arg( id ) } );
    for ( const int id : { confidentialClass, noDataClass, notRatedClass } )
      classes.push_back( { id, QString() } );
    return classes;
  }

  //! All kinds of facilities by the field kind.
  static std::unique_ptr<QgsFeatureRenderer> facilitiesByKind()
  {
    QgsVectorLayer kinds( QStringLiteral( "Point?field=kind:string" ), QStringLiteral( "kinds" ), QStringLiteral( "memory" ) );
    QgsFeatureList features;
    for ( const char *kind : { "Kita", "Grundschule", "Oberschule", "Gymnasium", "Hort", "Pflege", "Beratung", "" } )
    {
      QgsFeature feature( kinds.fields() );
      feature.setAttribute( 0, QString::fromLatin1( kind ) );
      features << feature;
    }
    kinds.dataProvider()->addFeatures( features );
    return facilityRenderer( kinds );
  }

  //! Circles for counts up to 10,000 in the field value.
  static std::unique_ptr<QgsFeatureRenderer> countCircles()
  {
    QgsVectorLayer counts( QStringLiteral( "Polygon?field=value:double" ), QStringLiteral( "counts" ), QStringLiteral( "memory" ) );
    QgsFeature feature( counts.fields() );
    feature.setAttribute( 0, 10000.0 );
    feature.setGeometry( QgsGeometry::fromRect( QgsRectangle( 0, 0, 1, 1 ) ) );
    counts.dataProvider()->addFeature( feature );
    return std::unique_ptr<QgsFeatureRenderer>( circleLayer( counts, QStringLiteral( "value" ) )->renderer()->clone() );
  }

  std::vector<LayerStyle> layerStyles()
  {
    const QString classified = QStringLiteral( "Polygon?field=class_id:integer" );
    const QString areas = QStringLiteral( "Polygon" );
    const QString rings = QStringLiteral( "?field=upper:double" );
    const std::vector<double> thresholds{ 500, 1000, 2000 };
    std::vector<LayerStyle> styles;
    add( styles, QStringLiteral( "classes_sequential" ), classified, classRenderer( fiveClasses(), ClassPalette::Sequential ) );
    add( styles, QStringLiteral( "classes_burden" ), classified, classRenderer( fiveClasses(), ClassPalette::Burden ) );
    add( styles, QStringLiteral( "classes_diverging" ), classified, classRenderer( fiveClasses(), ClassPalette::Diverging ) );
    add( styles, QStringLiteral( "outline_municipality" ), areas, outlineRenderer( OutlineLevel::Municipality ) );
    add( styles, QStringLiteral( "outline_planning_area" ), areas, outlineRenderer( OutlineLevel::PlanningArea ) );
    add( styles, QStringLiteral( "outline_district" ), areas, outlineRenderer( OutlineLevel::District ) );
    add( styles, QStringLiteral( "outline_state" ), areas, outlineRenderer( OutlineLevel::State ) );
    add( styles, QStringLiteral( "neighbours" ), areas, neighbourRenderer() );
    add( styles, QStringLiteral( "facilities" ), QStringLiteral( "Point?field=kind:string" ), facilitiesByKind() );
    add( styles, QStringLiteral( "counts" ), QStringLiteral( "Point?field=value:double" ), countCircles() );
    add( styles, QStringLiteral( "catchments" ), QStringLiteral( "Polygon" ) + rings, ringRenderer( thresholds, QStringLiteral( "m" ) ) );
    add( styles, QStringLiteral( "catchment_lines" ), QStringLiteral( "LineString" ) + rings,
      ringLineRenderer( thresholds, QStringLiteral( "m" ) ) );
    add( styles, QStringLiteral( "roads" ), QStringLiteral( "LineString" ),
      std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().line( QStringLiteral( "road" ) ).release() ) );
    add( styles, QStringLiteral( "children_grid" ), areas,
      std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().fill( QStringLiteral( "children cell" ) ).release() ) );
    return styles;
  }

  QString writeLayerStyle( const LayerStyle &style, const QString &folder )
  {
    const QString path = QDir( folder ).filePath( style.name + QStringLiteral( ".qml" ) );
    WholeFile file( path );
    bool saved = false;
    const QString message = style.layer->saveNamedStyle( file.path(), saved, QgsMapLayer::Symbology );
    if ( !saved )
      throw QgsProcessingException( message );
    file.finish();
    return path;
  }

}
