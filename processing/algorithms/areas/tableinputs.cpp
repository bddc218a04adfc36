#include "algorithms/areas/tableinputs.h"

#include "algorithms/areas/layertable.h"
#include "algorithms/areas/tablesparameter.h"

#include <QFileInfo>
#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <filesystem>

namespace sozialraum
{

  static bool isForOurReader( const QString &path )
  {
    static const QStringList endings{ QStringLiteral( "csv" ), QStringLiteral( "tsv" ), QStringLiteral( "gz" ), QStringLiteral( "txt" ),
      QStringLiteral( "asc" ), QStringLiteral( "zip" ), QStringLiteral( "xlsx" ), QStringLiteral( "xlsm" ), QStringLiteral( "xls" ),
      QStringLiteral( "ods" ) };
    return endings.contains( QFileInfo( path ).suffix().toLower() );
  }

  static TableInput fileInput( const QString &path, const QString &sheet )
  {
    TableInput input;
    input.name = QFileInfo( path ).fileName();
    input.file = path;
    input.sheet = sheet;
    return input;
  }

  static TableInput layerInput( QgsVectorLayer &layer )
  {
    const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( layer.providerType(), layer.source() );
    const QString path = parts.value( QStringLiteral( "path" ) ).toString();
    const bool isUnfiltered = layer.subsetString().isEmpty() && !layer.isEditable();
    if ( isUnfiltered && isForOurReader( path ) && QFileInfo::exists( path ) )
    {
      const bool isWorkbook =
        layer.providerType() == QStringLiteral( "ogr" ) && !path.endsWith( QStringLiteral( "csv" ), Qt::CaseInsensitive );
      return fileInput( path, isWorkbook ? parts.value( QStringLiteral( "layerName" ) ).toString() : QString() );
    }
    TableInput input;
    input.name = layer.name();
    input.features = std::make_shared<QgsVectorLayerFeatureSource>( &layer );
    input.indicators = indicatorPropertiesOf( &layer );
    return input;
  }

  static TableInput textInput( const QString &text, QgsProcessingContext &context )
  {
    if ( auto *loaded = qobject_cast<QgsVectorLayer *>( QgsProcessingUtils::mapLayerFromString( text, context, false ) ) )
      return layerInput( *loaded );

    const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( QStringLiteral( "ogr" ), text );
    const QString path = parts.value( QStringLiteral( "path" ) ).toString();
    if ( isForOurReader( path ) )
      return fileInput( path, parts.value( QStringLiteral( "layerName" ) ).toString() );
    if ( auto *layer = qobject_cast<QgsVectorLayer *>( QgsProcessingUtils::mapLayerFromString( text, context, true ) ) )
      return layerInput( *layer );
    // What is neither a layer nor named like a table: the reader looks at its content, or says that it is not there.
    return fileInput( text, QString() );
  }

  std::vector<TableInput> tableInputs( const QVariant &value, QgsProcessingContext &context )
  {
    std::vector<TableInput> inputs;
    for ( const QVariant &entry : listOf( value ) )
    {
      if ( auto *layer = qobject_cast<QgsVectorLayer *>( qvariant_cast<QObject *>( entry ) ) )
        inputs.push_back( layerInput( *layer ) );
      else if ( entry.userType() == qMetaTypeId<QgsProperty>() )
        inputs.push_back( textInput( entry.value<QgsProperty>().valueAsString( context.expressionContext() ), context ) );
      else
        inputs.push_back( textInput( entry.toString(), context ) );
    }
    return inputs;
  }

  ListTable readListInput( const TableInput &input, const Progress &progress )
  {
    if ( input.features )
      return listOfFeatures( *input.features, input.name, progress );
    const std::string sheet = input.sheet.toStdString();
    const auto chooseSheet = [&]( const std::vector<std::string> &names ) {
      const auto found = std::find( names.begin(), names.end(), sheet );
      return found == names.end() ? std::size_t{ 0 } : static_cast<std::size_t>( found - names.begin() );
    };
    return readList( std::filesystem::path( input.file.toStdString() ), chooseSheet, progress );
  }

  TableReading readTableInput(
    const TableInput &input, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    if ( input.features )
      return readLayerTable( *input.features, input.name, options, problems, progress );
    TableReadOptions chosen = options;
    if ( !input.sheet.isEmpty() )
      chosen.sheet = input.sheet.toStdString();
    return readTableWithDescription( std::filesystem::path( input.file.toStdString() ), chosen, problems, progress );
  }

}
