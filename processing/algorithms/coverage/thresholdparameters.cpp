#include "algorithms/coverage/thresholdparameters.h"

#include "algorithms/coverage/networktexts.h"
#include "algorithms/coverage/readiness.h"
#include "algorithms/findingtexts.h"
#include "coverage/network/thresholdpresets.h"
#include "coverage/network/thresholds.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <qgsprocessingutils.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <string>

namespace sozialraum
{

  static QString thresholdText( std::string_view text )
  {
    return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
  }

  static QString listed( const ThresholdPreset &preset )
  {
    QStringList limits;
    for ( const double limit : preset.limits )
      limits << QString::number( limit );
    return limits.join( QLatin1Char( ';' ) ) + ( preset.cost == CostKind::Time ? QStringLiteral( " min" ) : QStringLiteral( " m" ) );
  }

  void thresholdParameters( Parameters &p, const QString &usual, const QString &help )
  {
    QStringList names{ QStringLiteral( "own" ) };
    QStringList explained;
    for ( const ThresholdPreset &preset : thresholdPresets() )
    {
      names << thresholdText( preset.id );
      explained << QStringLiteral( "%1: %2 (%3)" ).arg( thresholdText( preset.id ), listed( preset ), thresholdText( preset.source ) );
    }
    p.text( "THRESHOLDS", NetworkTexts::tr( "Thresholds" ),
      !help.isEmpty() ? help
                      : NetworkTexts::tr( "Metres or minutes, with semicolons between them. Usual: Kita 300 to 500 m in a "
                                          "dense town, 1000 m else; primary school 2000 m on foot." ),
      {}, usual );
    p.choice( "THRESHOLD_PRESET", NetworkTexts::tr( "Thresholds of practice" ),
      NetworkTexts::tr(
        "“Own values”: the thresholds entered. The others are those of German practice; they are no law, and can be copied and changed:" )
        + QLatin1Char( '\n' ) + explained.join( QLatin1Char( '\n' ) ),
      names, { .advanced = true } );
  }

  std::vector<Cost> readThresholds( CostKind kind, const Call &call )
  {
    FeedbackReporter problems( call.feedback() );
    const std::string name = call.choice( "THRESHOLD_PRESET" ).toStdString();
    const ThresholdPreset *preset = thresholdPreset( name );
    if ( !preset )
      return thresholdCosts( limitsFromText( call.text( "THRESHOLDS" ).toStdString() ), kind, problems );
    if ( preset->cost != kind )
      throw InputError( codes::presetCost, { name, preset->cost == CostKind::Time ? "time" : "length" } );
    call.say( NetworkTexts::tr( "Thresholds: %1. Source: %2" ).arg( listed( *preset ), thresholdText( preset->source ) ) );
    return thresholdCosts( preset->limits, kind, problems );
  }

  CoverageProperties coverageSettings( const Call &call, const std::vector<double> &limits )
  {
    CoverageProperties settings;
    for ( const double limit : limits )
      settings.thresholds << QString::number( limit, 'g', 12 );
    settings.cost = call.choice( "COST" );
    settings.profile = call.choice( "PROFILE" );
    settings.direction = call.choice( "DIRECTION" );
    settings.mode = call.choice( "MODE" );
    const std::unique_ptr<QgsProcessingFeatureSource> network = call.optionalSource( "NETWORK" );
    settings.network = network ? network->sourceName() : QString();
    settings.readiness = readinessText( call );
    return settings;
  }

}
