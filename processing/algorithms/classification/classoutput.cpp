#include "algorithms/classification/classoutput.h"

#include "maps/styles/legendwording.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsprocessingfeedback.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  QgsFields classFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "class_id" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "class_label" ), QMetaType::Type::QString ) );
    return fields;
  }

  std::vector<MapClass> legendOf( const Classification &classification )
  {
    const LegendWording wording = legendWording();
    std::vector<MapClass> legend;
    const auto add = [&]( int id, std::size_t count ) {
      legend.push_back( { id, QString::fromStdString( classLabel( classification, id, wording ) ), static_cast<int>( count ) } );
    };
    for ( std::size_t i = 0; i < classification.classes.size(); ++i )
      add( static_cast<int>( i + 1 ), classification.classes[i].count );
    if ( classification.suppressed > 0 )
      add( suppressedClassId, classification.suppressed );
    if ( classification.noData > 0 )
      add( noDataClassId, classification.noData );
    if ( classification.notRated > 0 )
      add( notRatedClassId, classification.notRated );
    return legend;
  }

  LabelsById::LabelsById( const std::vector<MapClass> &legend )
  {
    for ( const MapClass &entry : legend )
      mLabels.insert( entry.id, entry.label );
  }

  std::vector<MapClass> withoutCounts( std::vector<MapClass> legend )
  {
    for ( MapClass &entry : legend )
      entry.count = -1;
    return legend;
  }

  void reportClassification( const Classification &classification, const std::vector<MapClass> &legend, QgsProcessingFeedback *feedback )
  {
    for ( const MapClass &entry : legend )
    {
      feedback->pushInfo( entry.id > 0
          ? QCoreApplication::translate( "ClassOutput", "Class %1, %2 – areas: %3" ).arg( entry.id ).arg( entry.label ).arg( entry.count )
          : QCoreApplication::translate( "ClassOutput", "Without a class (%1), %2 – areas: %3" )
              .arg( entry.id )
              .arg( entry.label )
              .arg( entry.count ) );
    }
    feedback->pushInfo( QCoreApplication::translate( "ClassOutput", "Goodness of variance fit %1, sum of squares within the classes %2" )
        .arg( decimalText( classification.goodnessOfFit, 4 ), numberText( classification.withinSumOfSquares, 8 ) ) );
  }

  void styleClasses(
    QgsVectorLayer &layer, const std::vector<MapClass> &legend, const PaletteUse &palette, const IndicatorPropertiesByField &properties )
  {
    setIndicatorProperties( layer, properties );
    for ( const char *field : { "class_id", "class_label" } )
    {
      const int index = layer.fields().lookupField( QLatin1String( field ) );
      layer.setFieldAlias( index,
        QLatin1String( field ) == QLatin1String( "class_id" ) ? QCoreApplication::translate( "ClassOutput", "Class" )
                                                              : QCoreApplication::translate( "ClassOutput", "Label of the class" ) );
    }
    if ( layer.geometryType() == Qgis::GeometryType::Null || layer.geometryType() == Qgis::GeometryType::Unknown )
      return;
    layer.setRenderer( classRenderer( legend, palette, layer.geometryType() ).release() );
  }

  void reverseClassColors( QgsVectorLayer &layer, ClassPalette palette )
  {
    auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>( layer.renderer() );
    if ( !renderer )
      return;
    int classCount = 0;
    for ( const QgsRendererCategory &category : renderer->categories() )
      classCount = std::max( classCount, category.value().toInt() );
    const std::vector<QColor> colors = classColors( std::max( classCount, 1 ), palette );
    for ( int i = 0; i < renderer->categories().size(); ++i )
    {
      const QgsRendererCategory &category = renderer->categories().at( i );
      const int id = category.value().toInt();
      if ( id < 1 )
        continue;
      std::unique_ptr<QgsSymbol> symbol( category.symbol()->clone() );
      symbol->setColor( colors[static_cast<std::size_t>( classCount - id )] );
      renderer->updateCategorySymbol( i, symbol.release() );
    }
  }

}
