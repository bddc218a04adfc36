#include "algorithms/tables/readtablealgorithm.h"

#include "algorithms/areas/reportpage.h"
#include "algorithms/findingtexts.h"
#include "algorithms/tables/readingparameters.h"
#include "algorithms/tables/tablereadingpage.h"
#include "tables/tablereader.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <cmath>

namespace sozialraum
{

  QString ReadTableAlgorithm::name() const
  {
    return QStringLiteral( "readtable" );
  }

  QString ReadTableAlgorithm::displayName() const
  {
    return tr( "Read table" );
  }

  QStringList ReadTableAlgorithm::tags() const
  {
    return tr(
      "statistics,GENESIS,Regionalstatistik,Zensus,census,flat file,ffcsv,INKAR,BBSR,GV-ISys,CSV,XLSX,ODS,XLS,AGS,ARS,import,monitor" )
      .split( QLatin1Char( ',' ) );
  }

  QString ReadTableAlgorithm::shortDescription() const
  {
    return tr( "Reads a table of official statistics as it was downloaded: keys keep their zeros, signs their meaning." );
  }

  QString ReadTableAlgorithm::shortHelpString() const
  {
    return tr(
      "Reads tables of GENESIS-Online, Regionalstatistik and the census (flat file and table, also in their ZIP), INKAR, BBSR, "
      "GV-ISys and GV100AD, the employment agency, Eurostat, and any office table with headings, as CSV, XLSX, ODS, XLS or GeoPackage.\n\n"
      "The result is long: one row for each data cell, with area key, level, indicator, period, value and status. The signs of official "
      "tables become a status and are never 0: “-” nothing, “.” and “*” secret, “/” uncertain, “x” blocked, “…” later.\n\n"
      "What was found out about the file stands in the log, and in full on the page; each of these decisions can be overruled by a "
      "parameter." );
  }

  ReadTableAlgorithm *ReadTableAlgorithm::createInstance() const
  {
    return new ReadTableAlgorithm();
  }

  void ReadTableAlgorithm::initAlgorithm( const QVariantMap & )
  {
    add(
      std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "INPUT" ), tr( "Table" ), Qgis::ProcessingFileParameterBehavior::File ),
      tr( "The file as it was downloaded; a flat file may stay in its ZIP." ) );
    add( readingParameters( false ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>(
           QStringLiteral( "OUTPUT" ), tr( "Observations" ), Qgis::ProcessingSourceType::Vector ),
      tr( "One row for each data cell of the table." ) );
    add( std::make_unique<QgsProcessingParameterFileDestination>( QStringLiteral( "OUTPUT_HTML_FILE" ),
           tr( "How the table was understood" ), tr( "HTML files (*.html)" ), QVariant(), true, false ),
      tr( "A page with the first rows, headings, key column, levels, signs, number marks, and what was left out." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "OBSERVATIONS" ), tr( "Number of observations" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "AREAS" ), tr( "Number of areas" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "INDICATORS" ), tr( "Number of indicators" ) ) );
  }

  static QgsFields observationFields()
  {
    QgsFields fields;
    for ( const QString &name : { QStringLiteral( "area_key" ), QStringLiteral( "area_name" ), QStringLiteral( "level" ),
            QStringLiteral( "indicator" ), QStringLiteral( "unit" ), QStringLiteral( "period" ) } )
      fields.append( QgsField( name, QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "value" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "status" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "source_row" ), QMetaType::Type::Int ) );
    return fields;
  }

  static QString textOf( std::string_view text )
  {
    return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
  }

  static void writeObservations( const ObservationTable &table, FeatureOutput &output, const Progress &progress )
  {
    QVector<QString> periods;
    for ( const std::string &period : table.periods )
      periods << textOf( period );
    std::size_t written = 0;
    for ( const Observation &observation : table.observations )
    {
      const TableArea &area = table.areas[observation.area];
      const TableIndicator &indicator = table.indicators[observation.indicator];
      QgsFeature feature( output.fields() );
      QgsAttributes attributes;
      attributes << textOf( area.key ) << textOf( area.name ) << textOf( toString( area.level ) ) << textOf( indicator.name )
                 << textOf( indicator.unit ) << periods.at( static_cast<int>( observation.period ) );
      attributes << ( std::isfinite( observation.value ) ? QVariant( observation.value ) : QVariant() )
                 << textOf( toString( observation.status ) ) << static_cast<int>( observation.sourceRow );
      feature.setAttributes( attributes );
      output.add( feature );
      if ( ++written % 1000 == 0 )
        advance( progress, static_cast<double>( written ) / static_cast<double>( table.observations.size() ) );
    }
  }

  QVariantMap ReadTableAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const TableReadOptions options = readingOptions( *this, parameters, context );
    const QString file = parameterAsFile( parameters, QStringLiteral( "INPUT" ), context );
    CollectingReporter findings;
    const TableReading reading = readTableWithDescription(
      std::filesystem::path( file.toStdString() ), options, findings, stepOf( progressOf( feedback ), 0.0, 0.5 ) );
    logReading( reading, feedback );
    FeedbackReporter warnings( feedback );
    for ( const Finding &finding : findings.findings() )
      warnings.report( finding );

    ReportPage page( parameterAsFileOutput( parameters, QStringLiteral( "OUTPUT_HTML_FILE" ), context ) );
    if ( page.isWanted() )
      page.write( readingPage( file, reading, findings.findings() ) );
    std::optional<FeatureOutput> output = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, observationFields() );
    writeObservations( reading.table, *output, stepOf( progressOf( feedback ), 0.5, 1.0 ) );

    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish();
    if ( page.isWanted() )
      results[QStringLiteral( "OUTPUT_HTML_FILE" )] = page.finish();
    results[QStringLiteral( "OBSERVATIONS" )] = static_cast<qlonglong>( reading.table.observations.size() );
    results[QStringLiteral( "AREAS" )] = static_cast<qlonglong>( reading.table.areas.size() );
    results[QStringLiteral( "INDICATORS" )] = static_cast<qlonglong>( reading.table.indicators.size() );
    return results;
  }

}
