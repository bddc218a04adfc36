#include "algorithms/store/checkstorealgorithm.h"

#include "algorithms/findingtexts.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/store/storeparameter.h"
#include "indicators/shippedcatalogue.h"
#include "maps/textlocale.h"
#include "store/storecheck.h"
#include "store/storeschema.h"

namespace sozialraum
{

  AlgorithmTexts CheckStoreAlgorithm::texts() const
  {
    return {
      tr( "Check store" ),
      tr( "store,quality,check,gap,jump,break,overdue,source,grouping,monitor" ),
      tr( "Looks through the indicator store for what is odd, and says what to do about it." ),
      tr(
        "Finds shares below 0 or above 100 per cent, districts that are not the sum of their areas, totals that are not the sum of their "
        "parts, jumps against the year before beyond "
        "chance, missing years, tables without a publisher, what is overdue by the turn of the catalogue, areas in no group or in several, "
        "groups whose difference shows a single area, and the break of the census of 2022.\n\n"
        "The rules of the packs are looked at wherever the store has all that they name: kinds that add up to their total, the stock that "
        "is last year's plus begun minus ended, counselling that stands apart, parts that are not more than their whole. Rules of your own "
        "are a table of the same columns.\n\n"
        "Each finding has a severity (blocking, important, notice), a sentence and a remedy." ),
    };
  }

  void CheckStoreAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "RULES" ), tr( "Rules" ), true ),
      tr( "What must hold between figures: id, left, relation (=, <=, !=), right, tolerance, severity, name_de, name_en, remedy_de, "
          "remedy_en. Left empty: the rules of the packs." ) );
    p.text( "TODAY", tr( "Today" ), tr( "The day that what is overdue is counted from, like 2024-01-31. Left empty: today." ),
      { .optional = true, .advanced = true } );
    p.output( "OUTPUT", tr( "Findings" ), tr( "A row for each finding, the most severe first." ), Qgis::ProcessingSourceType::Vector );
    p.result( "BLOCKING", tr( "Blocking findings" ) );
    p.result( "IMPORTANT", tr( "Important findings" ) );
  }

  void CheckStoreAlgorithm::prepare( Call &call )
  {
    mRules = tableInputs( call.value( "RULES" ), call.context() );
  }

  QVariantMap CheckStoreAlgorithm::run( Call &call )
  {
    StoreDatabase database = openStore( storePlace( call ), false );
    CheckOptions options;
    options.today = dayGiven( call, "TODAY" );
    options.isGerman = textLocale().language() == QLocale::German;
    if ( mRules.empty() )
      options.rules = readRules( shippedRules() );
    for ( const TableInput &input : mRules )
    {
      for ( CatalogueRule &rule : readRules( readListInput( input, {} ) ) )
        options.rules.push_back( std::move( rule ) );
    }
    const std::vector<CheckFinding> findings = checkStore( database, options, stepOf( call.progress(), 0.0, 0.9 ) );
    QgsFields fields;
    for ( const char *name : { "severity", "indicator", "period", "area_key", "sentence", "remedy", "code" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", fields );
    qlonglong blocking = 0;
    qlonglong important = 0;
    for ( const CheckFinding &finding : findings )
    {
      blocking += finding.severity == CheckSeverity::Blocking ? 1 : 0;
      important += finding.severity == CheckSeverity::Important ? 1 : 0;
      const std::string_view severity = checkSeverityNames[static_cast<std::size_t>( finding.severity )];
      QgsFeature feature( output->fields() );
      feature.setAttributes( QgsAttributes() << QString::fromLatin1( severity.data(), static_cast<int>( severity.size() ) )
                                             << QString::fromStdString( finding.indicator ) << QString::fromStdString( finding.period )
                                             << QString::fromStdString( finding.areaKey ) << findingText( finding.finding )
                                             << findingText( finding.remedy ) << QString::fromStdString( finding.finding.code ) );
      output->add( feature );
    }
    call.say( tr( "%1 findings: %2 blocking, %3 important." ).arg( findings.size() ).arg( blocking ).arg( important ) );
    return { { QStringLiteral( "OUTPUT" ), output->finish() }, { QStringLiteral( "BLOCKING" ), blocking },
      { QStringLiteral( "IMPORTANT" ), important } };
  }

}
