#include "algorithms/coverage/suggestlocationsalgorithm.h"

#include "algorithms/coverage/coverageinput.h"
#include "algorithms/coverage/demandgroups.h"
#include "algorithms/coverage/resultfields.h"
#include "algorithms/findingtexts.h"
#include "algorithms/indicatorparameter.h"
#include "coverage/siting/siting.h"
#include "coverage/network/thresholds.h"
#include "maps/styles/areastyle.h"
#include "maps/textlocale.h"
#include "findings/coveragecodes.h"

#include <qgsexpression.h>
#include <qgsexpressioncontextutils.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace sozialraum
{

  AlgorithmTexts SuggestLocationsAlgorithm::texts() const
  {
    return {
      tr( "Suggest locations" ),
      tr( "location,allocation,site,p-median,covering,p-center,optimal,new kita,closing" ),
      tr( "Chooses the sites that serve the demand best, and proves how good the choice is." ),
      tr(
        "Chooses sites among candidates:\n“Shortest ways in all (p-median)”: the number you ask for, with the least sum of children "
        "times cost to their nearest site.\n“Most children within the limit”: the number you ask for, with the most children within the "
        "threshold.\n“Fewest sites for all children”: the fewest sites that cover all children that can be covered within the threshold; "
        "of equally few, those that cover the most children twice (LSCP-B, Hogan and ReVelle 1986), as far as a search of some seconds "
        "finds them.\n“Shortest longest way (p-center)”: the number you ask for, with the least cost of the worst served place.\n\nFixed "
        "candidates are sites that there are and that stay; they count in the number. Leave existing sites out of the expression to let "
        "them be closed.\n\nWith places of the candidates no site is filled beyond them, but by “Shortest longest way (p-center)”, which "
        "does not "
        "take them: the children are assigned so that the fewest are left without a place, then with the shortest ways; a place of demand "
        "may be shared among sites. “Fewest sites for all children” then chooses the fewest sites that have places for all children that "
        "the candidates together have places for.\n\nThe choice is proven to be the best by branch and bound where that is possible in "
        "time; else the bound says what no choice can surpass." ),
    };
  }

  void SuggestLocationsAlgorithm::declare( Parameters &p ) const
  {
    coverageParameters( p, FacilityRole::Candidates );
    p.add(
      std::make_unique<IndicatorParameter>( QStringLiteral( "WEIGHT_FIELD" ), tr( "Count of the demand" ), QStringLiteral( "DEMAND" ) ),
      tr( "Children at each place." ) );
    p.add( std::make_unique<QgsProcessingParameterExpression>(
             QStringLiteral( "FIXED" ), tr( "Fixed candidates" ), QVariant(), QStringLiteral( "CANDIDATES" ), true ),
      tr( "Expression that is true for sites that there are and that stay. Empty: none." ) );
    p.choice( "OBJECTIVE", tr( "Objective" ), tr( "What is to be made as small or as great as can be." ),
      { QStringLiteral( "p_median" ), QStringLiteral( "maximal_covering" ), QStringLiteral( "set_covering" ),
        QStringLiteral( "p_center" ) } );
    p.count( "NUMBER", tr( "Number of sites" ), tr( "All sites, the fixed ones among them. Not used by “Fewest sites for all children”." ),
      1, { .least = 1 } );
    p.number( "THRESHOLD", tr( "Threshold" ),
      tr( "Metres or minutes, for “Most children within the limit” and “Fewest sites for all children”." ), 1000.0, { .least = 0.0 },
      { .optional = true } );
    p.field( "CAPACITY_FIELD", tr( "Places of the candidates" ),
      tr( "Places that a candidate would have; “Shortest longest way (p-center)” does not take them. Empty: as many as are asked for." ),
      "CANDIDATES", Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.output( "OUTPUT", tr( "Chosen sites" ),
      tr( "The chosen candidates with rank and gain: by how much a site betters the objective after those before it." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry );
    p.result( "OBJECTIVE_VALUE", tr( "Value of the objective" ) );
    p.result( "BOUND", tr( "Proven bound" ) );
    p.add( std::make_unique<QgsProcessingOutputBoolean>( QStringLiteral( "OPTIMAL" ), tr( "Proven to be the best" ) ) );
    p.result( "UNSERVED", tr( "Children not served" ) );
    p.result( "COVERED_TWICE", tr( "Children within the threshold of two sites or more (coverings)" ) );
  }

  namespace
  {
    std::vector<bool> fixedCandidates(
      const std::vector<QgsFeature> &candidates, const QgsFields &fields, const QString &text, const QgsExpressionContext &outer )
    {
      std::vector<bool> isFixed( candidates.size(), false );
      if ( text.isEmpty() )
        return isFixed;
      QgsExpression expression( text );
      QgsExpressionContext context = outer;
      context.setFields( fields );
      if ( expression.hasParserError() || !expression.prepare( &context ) )
        throw InputError( codes::expressionNotValid, { text.toStdString(), expression.parserErrorString().toStdString() } );
      for ( std::size_t i = 0; i < candidates.size(); ++i )
      {
        context.setFeature( candidates[i] );
        isFixed[i] = expression.evaluate( &context ).toBool();
        if ( expression.hasEvalError() )
          throw InputError( codes::expressionNotValid, { text.toStdString(), expression.evalErrorString().toStdString() } );
      }
      return isFixed;
    }

    std::vector<double> costsOf( const CoverageInput &input, const Progress &progress )
    {
      if ( !input.exactCosts.empty() )
        return input.exactCosts;
      const CostMatrix matrix = input.costs( greatestCost, progress );
      std::vector<double> costs( matrix.facilityCount() * matrix.placeCount(), SitingProblem::outOfReach );
      for ( std::size_t candidate = 0; candidate < matrix.facilityCount(); ++candidate )
      {
        for ( const CostEntry &entry : matrix.row( candidate ) )
          costs[candidate * matrix.placeCount() + entry.place] = inUserUnits( entry.cost, input.costKind );
      }
      return costs;
    }

    Siting solve(
      const SitingProblem &problem, const QString &objective, std::size_t number, double threshold, const SitingOptions &options )
    {
      if ( objective == QLatin1String( "maximal_covering" ) )
        return maximalCovering( problem, number, threshold, options );
      if ( objective == QLatin1String( "set_covering" ) )
        return setCovering( problem, threshold, options );
      return objective == QLatin1String( "p_center" ) ? pCenter( problem, number, options ) : pMedian( problem, number, options );
    }
  }

  QVariantMap SuggestLocationsAlgorithm::run( Call &call )
  {
    FeedbackReporter problems( call.feedback() );
    const CoverageInput input = readCoverageInput( call, squares(), FacilityRole::Candidates );
    const Progress progress = call.progress();
    SitingProblem problem;
    problem.weights = readDemand( input.demand.features, { call.text( "WEIGHT_FIELD" ) }, { 1.0 } );
    const QString capacityField = call.text( "CAPACITY_FIELD" );
    if ( !capacityField.isEmpty() )
      problem.capacities = readCapacities( input.facilities.features, capacityField, problems );
    problem.isFixed = fixedCandidates(
      input.facilities.features, input.facilitySource->fields(), call.value( "FIXED" ).toString(), call.context().expressionContext() );
    problem.costs = costsOf( input, stepOf( progress, 0.4, 0.6 ) );
    SitingOptions options;
    options.progress = stepOf( progress, 0.6, 0.95 );
    const QString objective = call.choice( "OBJECTIVE" );
    const Siting siting =
      solve( problem, objective, static_cast<std::size_t>( call.count( "NUMBER" ) ), call.number( "THRESHOLD" ), options );

    advance( progress, 0.95 );

    QgsFields rankFields;
    rankFields.append( QgsField( QStringLiteral( "rank" ), QMetaType::Type::Int ) );
    rankFields.append( QgsField( QStringLiteral( "gain" ), QMetaType::Type::Double ) );
    const QgsFields fields = withResultFields( input.facilitySource->fields(), rankFields );
    std::optional<FeatureOutput> output =
      call.output( "OUTPUT", fields, input.facilitySource->wkbType(), input.facilitySource->sourceCrs() );
    for ( std::size_t i = 0; i < siting.sites.size(); ++i )
    {
      const QgsFeature &candidate = input.facilities.features[siting.sites[i]];
      QgsFeature feature( fields );
      feature.setGeometry( candidate.geometry() );
      feature.setAttributes( candidate.attributes() << static_cast<int>( i + 1 ) << siting.gains[i] );
      output->add( feature );
    }
    call.say( siting.isOptimal
        ? tr( "%1 sites; objective %2, proven to be the best." ).arg( siting.sites.size() ).arg( decimalText( siting.objective, 2 ) )
        : tr( "%1 sites; objective %2; no choice can surpass %3." )
            .arg( siting.sites.size() )
            .arg( decimalText( siting.objective, 2 ), decimalText( siting.bound, 2 ) ) );
    if ( siting.unserved > 0.0 )
      call.warn( tr( "%1 children are not served." ).arg( numberText( siting.unserved, 12 ) ) );

    if ( siting.coveredTwice )
      call.say( tr( "%1 children are within the threshold of two sites or more." ).arg( numberText( *siting.coveredTwice, 12 ) ) );

    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] =
      output->finish( []( QgsVectorLayer &layer ) { layer.setRenderer( facilityRenderer( layer ).release() ); } );
    results[QStringLiteral( "OBJECTIVE_VALUE" )] = siting.objective;
    results[QStringLiteral( "BOUND" )] = siting.bound;
    results[QStringLiteral( "OPTIMAL" )] = siting.isOptimal;
    results[QStringLiteral( "UNSERVED" )] = siting.unserved;
    if ( siting.coveredTwice )
      results[QStringLiteral( "COVERED_TWICE" )] = *siting.coveredTwice;
    return results;
  }

}
