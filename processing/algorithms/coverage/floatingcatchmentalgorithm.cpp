#include "algorithms/coverage/floatingcatchmentalgorithm.h"

#include "algorithms/coverage/areafinder.h"
#include "algorithms/coverage/coverageinput.h"
#include "algorithms/coverage/demandparameters.h"
#include "algorithms/coverage/resultfields.h"
#include "algorithms/coverage/thresholdparameters.h"
#include "algorithms/findingtexts.h"
#include "algorithms/numbersintexts.h"
#include "coverage/supply/floatingcatchments.h"
#include "coverage/network/thresholds.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/styles/numberstyle.h"
#include "maps/textlocale.h"
#include "findings/coveragecodes.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace sozialraum
{

  AlgorithmTexts FloatingCatchmentAlgorithm::texts() const
  {
    return {
      tr( "Places per child (floating catchments)" ),
      tr( "2sfca,e2sfca,3sfca,accessibility,capacity,places,floating catchment" ),
      tr( "Shares the places of facilities out among the children that reach them." ),
      tr( "Every facility shares its places out among the children within the greatest threshold; every child gets what the facilities in "
          "its reach have for it. The result is places per child, at every place of demand and as a mean per area.\n\n“2SFCA (two steps)” "
          "(Luo and Wang 2003) counts all within the threshold alike. “E2SFCA (with decay)” (Luo and Qi 2009) lets far facilities count "
          "less. “3SFCA (with competition)” (Wan, Zou and Sternberg 2012) also lets children that can choose ask less of each facility: "
          "the children of a place are shared out among its facilities by selection weights, the weight of each facility divided by the "
          "sum of all.\n\nThe decay “Steps” takes a weight for each threshold; “Gaussian” falls from 1 to 0 at the greatest threshold (Dai "
          "2010); “Gaussian with bandwidth” is exp(−c²/2b²) with a third of the greatest threshold as b (PySAL); “Gravity” is c to the "
          "power of minus the exponent, in metres or minutes, up to the greatest threshold.\n\nThe sum over all children equals the places "
          "of all facilities that children reach." ),
    };
  }

  void FloatingCatchmentAlgorithm::declare( Parameters &p ) const
  {
    coverageParameters( p );
    demandParameters( p, DemandCounts::Together );
    thresholdParameters( p, QStringLiteral( "1000;2000;3000" ),
      tr( "Metres or minutes. The greatest limits who asks at a facility; the others are the limits of the steps." ) );
    p.choice( "METHOD", tr( "Method" ), tr( "Two-step, enhanced two-step or three-step floating catchments." ),
      { QStringLiteral( "2sfca" ), QStringLiteral( "e2sfca" ), QStringLiteral( "3sfca" ) }, {}, QStringLiteral( "e2sfca" ) );
    p.choice( "DECAY", tr( "Decay" ), tr( "How far facilities count less; not used by “2SFCA (two steps)”." ),
      { QStringLiteral( "steps" ), QStringLiteral( "gaussian" ), QStringLiteral( "gaussian_bandwidth" ), QStringLiteral( "gravity" ) } );
    p.number( "EXPONENT", tr( "Exponent of gravity" ), tr( "For the decay “Gravity”." ), 1.0, { .least = 0.0 }, { .advanced = true } );
    p.choice( "SELECTION", tr( "Selection weights" ),
      tr( "Facilities among which “3SFCA (with competition)” shares the children of a place out: those within the greatest threshold, as "
          "published, or all with a known cost, as PySAL does; what goes to those beyond finds no place there." ),
      { QStringLiteral( "within_threshold" ), QStringLiteral( "all" ) }, { .advanced = true } );
    p.text(
      "WEIGHTS", tr( "Weights of the steps" ), tr( "One for each threshold." ), { .optional = true }, QStringLiteral( "1;0.68;0.22" ) );
    p.source( "AREAS", tr( "Areas" ), tr( "Municipalities or planning areas for the mean, weighted by children." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true } );
    p.output( "OUTPUT_DEMAND", tr( "Demand with places per child" ),
      tr( "The demand with the field accessibility; 0 where no facility is in reach." ), Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.extraOutput( "OUTPUT", tr( "Areas with places per child" ), tr( "The areas with the field accessibility and the children counted." ),
      Qgis::ProcessingSourceType::VectorPolygon );
    p.result( "SHARED_OUT", tr( "Places shared out" ) );
  }

  namespace
  {
    //! How the user asked facilities to count less with the cost.
    struct DecayChoice
    {
      QString method;
      QString decay;
      std::vector<double> weights; //!< of the steps
      double exponent = 1.0;
    };

    DecayFunction decayOf( const DecayChoice &choice, const std::vector<Cost> &thresholds, CostKind kind )
    {
      const auto &[method, decay, weights, exponent] = choice;
      if ( method == QLatin1String( "2sfca" ) )
        return noDecay();
      if ( decay == QLatin1String( "gaussian" ) )
        return gaussianDecay( thresholds.back() );
      if ( decay == QLatin1String( "gaussian_bandwidth" ) )
        return gaussianDecayOfBandwidth( std::max<Cost>( 1, thresholds.back() / 3 ) );
      if ( decay == QLatin1String( "gravity" ) )
        return gravityDecay( kind == CostKind::Length ? 1000.0 : 60000.0, exponent );
      if ( weights.size() != thresholds.size() )
        throw InputError( codes::stepWeightsCount, { std::to_string( weights.size() ), std::to_string( thresholds.size() ) } );
      if ( !( weights.front() > 0.0 ) || weights.back() < 0.0 || !std::ranges::is_sorted( weights, std::ranges::greater() ) )
        throw InputError( codes::stepWeightsNotFalling );
      return stepDecay( thresholds, weights );
    }

    QgsFields withAccessibility( const QgsFields &given, bool withDemand )
    {
      QgsFields fields;
      if ( withDemand )
        fields.append( QgsField( QStringLiteral( "demand" ), QMetaType::Type::Double ) );
      fields.append( QgsField( QStringLiteral( "accessibility" ), QMetaType::Type::Double ) );
      return withResultFields( given, fields );
    }

    void writeAreas( const AreaFinder &areas, const CoverageInput &input, const std::vector<double> &demand,
      const std::vector<double> &accessibility, FeatureOutput &output )
    {
      std::vector<double> children( areas.areas().size(), 0.0 );
      std::vector<double> places( areas.areas().size(), 0.0 );
      for ( std::size_t i = 0; i < demand.size(); ++i )
      {
        if ( const std::uint32_t area = areas.areaAt( input.demand.points[i] ); area != AreaFinder::none )
        {
          children[area] += demand[i];
          places[area] += demand[i] * accessibility[i];
        }
      }
      for ( std::size_t area = 0; area < children.size(); ++area )
      {
        QgsFeature feature( output.fields() );
        feature.setGeometry( areas.areas()[area].geometry() );
        feature.setAttributes( areas.areas()[area].attributes()
          << children[area] << ( children[area] > 0.0 ? QVariant( places[area] / children[area] ) : QVariant() ) );
        output.add( feature );
      }
    }
  }

  QVariantMap FloatingCatchmentAlgorithm::run( Call &call )
  {
    FeedbackReporter problems( call.feedback() );
    const std::vector<Cost> thresholds = readThresholds( costKindOf( call ), call );
    const QString method = call.choice( "METHOD" );
    FloatingCatchmentOptions options;
    options.method = method == QLatin1String( "3sfca" ) ? FloatingCatchmentMethod::ThreeStep : FloatingCatchmentMethod::TwoStep;
    const DecayFunction decay =
      decayOf( { method, call.choice( "DECAY" ), numberList( call.text( "WEIGHTS" ), call.label( "WEIGHTS" ) ), call.number( "EXPONENT" ) },
        thresholds, costKindOf( call ) );
    options.decay = limitedTo( decay, thresholds.back() );
    const bool selectsAmongAll =
      options.method == FloatingCatchmentMethod::ThreeStep && call.choice( "SELECTION" ) == QLatin1String( "all" );
    if ( selectsAmongAll )
      options.selection = decay;

    const CoverageInput input = readCoverageInput( call, squares() );
    const auto [demand, capacities] = readDemandAndPlaces( input, call, problems );
    const Progress progress = call.progress();
    const CostMatrix costs = input.costs( selectsAmongAll ? greatestCost : thresholds.back(), stepOf( progress, 0.4, 0.8 ) );
    const FloatingCatchments result = floatingCatchments( costs, demand, capacities, options );
    const NamedPlaces unreached =
      namedPlaces( input.facilities, [&]( std::size_t place ) { return std::isnan( result.ratios[place] ) && capacities[place] > 0.0; } );
    if ( unreached.count > 0 )
      call.warn( tr( "%n facility(ies) with places that nobody reaches; they are not shared out: %1.", nullptr, unreached.count )
          .arg( unreached.names ) );
    const std::unique_ptr<QgsProcessingFeatureSource> areaSource = call.optionalSource( "AREAS" );
    std::optional<AreaFinder> areas;
    if ( areaSource )
      areas.emplace( *areaSource, input.crs(), call.context() );

    std::optional<FeatureOutput> demandOutput = call.output( "OUTPUT_DEMAND", withAccessibility( input.demandSource->fields(), false ),
      input.demandSource->wkbType(), input.demandSource->sourceCrs() );
    for ( std::size_t i = 0; i < demand.size(); ++i )
    {
      advance( stepOf( progress, 0.8, 1.0 ), static_cast<double>( i ) / static_cast<double>( demand.size() ) );
      QgsFeature feature( demandOutput->fields() );
      feature.setGeometry( input.demand.features[i].geometry() );
      feature.setAttributes( input.demand.features[i].attributes() << result.accessibility[i] );
      demandOutput->add( feature );
    }
    std::optional<FeatureOutput> areaOutput = areas
      ? call.output( "OUTPUT", withAccessibility( areaSource->fields(), true ), areaSource->wkbType(), areaSource->sourceCrs() )
      : std::nullopt;
    if ( areaOutput )
      writeAreas( *areas, input, demand, result.accessibility, *areaOutput );

    const double sharedOut = std::inner_product( demand.begin(), demand.end(), result.accessibility.begin(), 0.0 );
    const double places = std::accumulate( capacities.begin(), capacities.end(), 0.0 );
    call.say( tr( "%1 of %2 places shared out among %3 children." )
        .arg(
          numberText( sharedOut, 12 ), numberText( places, 12 ), numberText( std::accumulate( demand.begin(), demand.end(), 0.0 ), 12 ) ) );

    closeAll( demandOutput, areaOutput );
    QVariantMap results;
    const auto byAccessibility = []( QgsVectorLayer &layer ) {
      if ( std::unique_ptr<QgsFeatureRenderer> renderer = numberRenderer( layer, QStringLiteral( "accessibility" ) ) )
        layer.setRenderer( renderer.release() );
      layer.setName( layer.geometryType() == Qgis::GeometryType::Polygon ? tr( "Places per child, by area" ) : tr( "Places per child" ) );
    };
    results[QStringLiteral( "OUTPUT_DEMAND" )] = demandOutput->finish( byAccessibility );
    if ( areaOutput )
    {
      IndicatorProperties perChild;
      perChild.name = tr( "Places per child in reach" );
      perChild.unit = tr( "places per child" );
      perChild.polarity = 1;
      perChild.madeBy = QStringLiteral( "floatingcatchment:accessibility" );
      perChild.method =
        tr( "%1, mean of the children of the area, within %2 %3" )
          .arg( method.toUpper(), numberText( inUserUnits( thresholds.back(), input.costKind ) ), unitOf( input.costKind ) );
      results[QStringLiteral( "OUTPUT" )] = areaOutput->finish( [&]( QgsVectorLayer &layer ) {
        setIndicatorProperties( layer, { { QStringLiteral( "accessibility" ), perChild } } );
        byAccessibility( layer );
      } );
    }
    results[QStringLiteral( "SHARED_OUT" )] = sharedOut;
    return results;
  }

}
