#include "maps/styles/classcounts.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfeatureiterator.h>
#include <qgssymbol.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <map>

namespace sozialraum
{

  static const QString sClassId = QStringLiteral( "class_id" );

  static const QgsCategorizedSymbolRenderer *classRendererOf( const QgsVectorLayer &layer )
  {
    const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() );
    return renderer && renderer->classAttribute() == sClassId ? renderer : nullptr;
  }

  bool comesFirst( const MapClass &one, const MapClass &other )
  {
    if ( ( one.id > 0 ) != ( other.id > 0 ) )
      return one.id > 0;
    return std::abs( one.id ) < std::abs( other.id );
  }

  bool isClassified( const QgsVectorLayer &layer )
  {
    return layer.fields().lookupField( sClassId ) >= 0;
  }

  ClassCounts countClasses( const QgsVectorLayer &layer )
  {
    const int idField = layer.fields().lookupField( sClassId );
    const int labelField = layer.fields().lookupField( QStringLiteral( "class_label" ) );

    std::map<int, MapClass> found;
    if ( const QgsCategorizedSymbolRenderer *renderer = classRendererOf( layer ) )
    {
      for ( const QgsRendererCategory &category : renderer->categories() )
      {
        const int id = category.value().toInt();
        if ( id > 0 )
          found[id] = { id, category.label(), 0 };
      }
    }

    ClassCounts counts;
    QgsFeatureRequest request;
    request.setFlags( Qgis::FeatureRequestFlag::NoGeometry );
    QgsFeatureIterator features = layer.getFeatures( request );
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const QVariant value = feature.attribute( idField );
      const bool hasId = !QgsVariantUtils::isNull( value );
      const int id = hasId ? value.toInt() : noDataClass;
      MapClass &mapClass = found.try_emplace( id, MapClass{ id, QString(), 0 } ).first->second;
      if ( mapClass.count == 0 && labelField >= 0 && hasId )
        mapClass.label = feature.attribute( labelField ).toString();
      ++mapClass.count;
      ++counts.areas;
      counts.withoutId += hasId ? 0 : 1;
    }

    for ( const auto &[id, mapClass] : found )
      counts.classes.push_back( mapClass );
    std::sort( counts.classes.begin(), counts.classes.end(), comesFirst );
    return counts;
  }

  std::unique_ptr<QgsFeatureRenderer> rendererWithCounts( const QgsVectorLayer &layer, const std::vector<MapClass> &classes )
  {
    std::unique_ptr<QgsFeatureRenderer> usual = classRenderer( classes, ClassPalette::Sequential, layer.geometryType() );
    const QgsCategorizedSymbolRenderer *own = classRendererOf( layer );
    if ( !own )
      return usual;

    // The user's symbols, our words: symbols of classes that the layer's renderer lacks are the usual ones.
    auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>( usual.get() );
    for ( int i = 0; i < renderer->categories().size(); ++i )
    {
      for ( const QgsRendererCategory &category : own->categories() )
      {
        if ( category.value().toInt() == renderer->categories().at( i ).value().toInt() )
          renderer->updateCategorySymbol( i, category.symbol()->clone() );
      }
    }
    return usual;
  }

}
