#include "algorithms/tables/readtablealgorithm.h"

#include "algorithms/areas/reportpage.h"
#include "algorithms/findingtexts.h"
#include "algorithms/tables/closingline.h"
#include "algorithms/tables/longoutput.h"
#include "algorithms/tables/readingparameters.h"
#include "algorithms/tables/tablereadingpage.h"
#include "maps/textlocale.h"
#include "tables/formats/formats.h"
#include "tables/tablereader.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace sozialraum
{

  //! What formats say of themselves, in the language of the interface.
  static QString formatNames()
  {
    const bool isGerman = textLocale().language() == QLocale::German;
    QStringList names;
    for ( const Format *format : allFormats() )
    {
      const FormatName name = format->name();
      const std::string_view text = isGerman ? name.german : name.english;
      names << QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
    }
    return names.join( QStringLiteral( "; " ) );
  }

  AlgorithmTexts ReadTableAlgorithm::texts() const
  {
    return {
      tr( "Read table" ),
      tr( "statistics,GENESIS,Regionalstatistik,Zensus,census,flat file,ffcsv,INKAR,BBSR,GV-ISys,CSV,XLSX,ODS,XLS,AGS,ARS,import,monitor" ),
      tr( "Reads a table of official statistics as it was downloaded: keys keep their zeros, signs their meaning." ),
      tr(
        "Reads tables of GENESIS-Online, Regionalstatistik and the census (flat file and table, also in their ZIP), INKAR, BBSR, "
        "GV-ISys and GV100AD, the employment agency, Eurostat, and any office table with headings. What is in the file decides, not its "
        "ending: %1.\n\n"
        "The result is long: one row for each data cell, with area key, level, indicator, period, value and status. The signs of official "
        "tables become a status and are never 0: “-” nothing, “.” and “*” secret, “/” uncertain, “x” blocked, “…” later.\n\n"
        "What was found out about the file stands in the log, and in full on the page; each of these decisions can be overruled by a "
        "parameter." )
        .arg( formatNames() ),
    };
  }

  void ReadTableAlgorithm::declare( Parameters &p ) const
  {
    p.add(
      std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "INPUT" ), tr( "Table" ), Qgis::ProcessingFileParameterBehavior::File ),
      tr( "The file as it was downloaded; a flat file may stay in its ZIP." ) );
    readingParameters( p, false );
    p.output( "OUTPUT", tr( "Observations" ), tr( "One row for each data cell of the table." ), Qgis::ProcessingSourceType::Vector );
    p.add( std::make_unique<QgsProcessingParameterFileDestination>( QStringLiteral( "OUTPUT_HTML_FILE" ),
             tr( "How the table was understood" ), tr( "HTML files (*.html)" ), QVariant(), true, false ),
      tr( "A page with the first rows, headings, key column, levels, signs, number marks, and what was left out." ) );
    p.result( "OBSERVATIONS", tr( "Number of observations" ) );
    p.result( "AREAS", tr( "Number of areas" ) );
    p.result( "INDICATORS", tr( "Number of indicators" ) );
  }

  static void writeObservations( const ObservationTable &table, FeatureOutput &output, const Progress &progress )
  {
    std::size_t written = 0;
    for ( const Observation &observation : table.observations )
    {
      QgsFeature feature( output.fields() );
      feature.setAttributes( longAttributes( longRow( table, observation ) ) );
      output.add( feature );
      if ( ++written % 1000 == 0 )
        advance( progress, static_cast<double>( written ) / static_cast<double>( table.observations.size() ) );
    }
  }

  QVariantMap ReadTableAlgorithm::run( Call &call )
  {
    const TableReadOptions options = readingOptions( call );
    const QString file = call.file( "INPUT" );
    CollectingReporter findings;
    const TableReading reading =
      readTableWithDescription( std::filesystem::path( file.toStdString() ), options, findings, stepOf( call.progress(), 0.0, 0.5 ) );
    logReading( reading, call.feedback() );
    FeedbackReporter warnings( call.feedback() );
    for ( const Finding &finding : findings.findings() )
      warnings.report( finding );

    ReportPage page( call.fileOutput( "OUTPUT_HTML_FILE" ) );
    if ( page.isWanted() )
      page.write( readingPage( file, reading, findings.findings() ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", longFields( longColumnsOfReading ) );
    writeObservations( reading.table, *output, stepOf( call.progress(), 0.5, 1.0 ) );

    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish();
    if ( page.isWanted() )
      results[QStringLiteral( "OUTPUT_HTML_FILE" )] = page.finish();
    results[QStringLiteral( "OBSERVATIONS" )] = static_cast<qlonglong>( reading.table.observations.size() );
    results[QStringLiteral( "AREAS" )] = static_cast<qlonglong>( reading.table.areas.size() );
    results[QStringLiteral( "INDICATORS" )] = static_cast<qlonglong>( reading.table.indicators.size() );
    ClosingLine closingLine;
    closingLine.add( reading );
    closingLine.say( call );
    return results;
  }

}
