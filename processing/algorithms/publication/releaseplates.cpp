#include "algorithms/publication/releaseplates.h"

#include "algorithms/classification/classoutput.h"
#include "algorithms/publication/pageinput.h"
#include "algorithms/publication/releasewriters.h"
#include "maps/styles/classstyle.h"
#include "maps/styles/indicatorproperties.h"
#include "report/pagepalettes.h"
#include "results/filebytes.h"

#include <QTemporaryDir>
#include <qgsfeature.h>
#include <qgsfield.h>
#include <qgsmaplayer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <map>
#include <memory>

namespace sozialraum
{

  std::map<std::string, const ReleaseRow *> latestRows( const ReleaseTable &table, const std::string &indicator )
  {
    std::string period;
    for ( const ReleaseRow &row : table.rows )
    {
      if ( row.level == "area" && row.indicator == indicator )
        period = std::max( period, row.period );
    }
    std::map<std::string, const ReleaseRow *> rows;
    for ( const ReleaseRow &row : table.rows )
    {
      if ( row.level == "area" && row.indicator == indicator && row.period == period )
        rows.emplace( row.areaKey, &row );
    }
    return rows;
  }

  namespace
  {
    //! The rows of one indicator of its latest period, by area.
    using LatestRows = std::map<std::string, const ReleaseRow *>;

    std::vector<MapClass> legendOf( const LatestRows &rows )
    {
      std::map<int, QString> labels;
      for ( const auto &[key, row] : rows )
        labels.emplace( row->classId, row->classId > 0 ? QString::fromStdString( row->classLabel ) : QString() );
      std::vector<MapClass> legend;
      for ( const auto &[id, label] : labels )
      {
        if ( id > 0 )
          legend.push_back( { id, label } );
      }
      for ( const int id : { confidentialClass, noDataClass, notRatedClass } )
      {
        if ( labels.contains( id ) )
          legend.push_back( { id, usualLabel( id ) } );
      }
      return legend;
    }

    IndicatorProperties propertiesOf( const PageIndicator &indicator, const ReleaseTable &table, const std::string &period )
    {
      IndicatorProperties properties;
      properties.name = QString::fromStdString( indicator.name );
      properties.unit = QString::fromStdString( indicator.unit );
      properties.period = QString::fromStdString( period );
      properties.source = QString::fromStdString( indicator.source );
      properties.decimals = indicator.decimals;
      properties.polarity = signOf( indicator.polarity );
      for ( const ReleaseReference &reference : table.references )
      {
        if ( reference.indicator == indicator.id && reference.period == period )
          properties.districtValue = reference.value;
      }
      return properties;
    }

    QgsFields fieldsOfClasses()
    {
      QgsFields fields;
      for ( const char *name : { "area_key", "name" } )
        fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
      fields.append( QgsField( QStringLiteral( "class_id" ), QMetaType::Type::Int ) );
      fields.append( QgsField( QStringLiteral( "class_label" ), QMetaType::Type::QString ) );
      return fields;
    }

    std::unique_ptr<QgsVectorLayer> classLayer( const ReleaseSheet &sheet, const PageIndicator &indicator )
    {
      const LatestRows rows = latestRows( sheet.table, indicator.id );
      auto layer = std::make_unique<QgsVectorLayer>( QStringLiteral( "MultiPolygon" ), QString::fromStdString( indicator.name ),
        QStringLiteral( "memory" ), QgsVectorLayer::LayerOptions( false ) );
      layer->setCrs( sheet.crs );
      layer->dataProvider()->addAttributes( fieldsOfClasses().toList() );
      layer->updateFields();
      const std::vector<MapClass> legend = legendOf( rows );
      QgsFeatureList features;
      for ( const ReleasedArea &area : sheet.areas )
      {
        const auto found = rows.find( area.key );
        if ( found == rows.end() )
          continue;
        const int id = found->second->classId;
        const auto inLegend = std::find_if( legend.begin(), legend.end(), [id]( const MapClass &each ) { return each.id == id; } );
        QgsFeature feature( layer->fields() );
        QgsGeometry outline = area.outline;
        outline.convertToMultiType();
        feature.setGeometry( outline );
        feature.setAttributes(
          QgsAttributes() << QString::fromStdString( area.key ) << QString::fromStdString( area.name ) << id << inLegend->label );
        features << feature;
      }
      layer->dataProvider()->addFeatures( features );
      if ( features.isEmpty() )
        return nullptr;
      const IndicatorProperties properties = propertiesOf( indicator, sheet.table, rows.begin()->second->period );
      styleClasses(
        *layer, legend, paletteOf( indicator, ReleaseCells( cellsOf( sheet.table ) ) ), { { QStringLiteral( "class_id" ), properties } } );
      return layer;
    }
  }

  void writeReleasePlates( const ReleaseSheet &sheet, const QString &path )
  {
    const ReportLanguage language = sheet.language == QLatin1String( "english" ) ? ReportLanguage::English : ReportLanguage::German;
    std::vector<std::unique_ptr<QgsVectorLayer>> layers;
    QVariantList inputs;
    for ( const PageIndicator &indicator : reportIndicators( sheet.table, language ) )
    {
      if ( isCount( indicator ) )
        continue;
      std::unique_ptr<QgsVectorLayer> layer = classLayer( sheet, indicator );
      if ( !layer )
        continue;
      inputs << QVariant::fromValue<QgsMapLayer *>( layer.get() );
      layers.push_back( std::move( layer ) );
    }
    if ( layers.empty() )
      return;
    const QTemporaryDir drawn;
    const QString folder = drawn.filePath( QStringLiteral( "plates" ) );
    sheet.chain.run( QStringLiteral( "sozialraum:monitormaps" ),
      { { QStringLiteral( "INPUT" ), inputs }, { QStringLiteral( "MAP_SOURCE" ), sheet.mapSource },
        { QStringLiteral( "FOLDER" ), folder } },
      0, 100 );
    copyFiles( folder, { QStringLiteral( "*.pdf" ), QStringLiteral( "*.png" ) }, path );
  }

}
