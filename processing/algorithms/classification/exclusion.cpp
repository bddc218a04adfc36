#include "algorithms/classification/exclusion.h"

#include "algorithms/classification/areacolumns.h"

#include <QCoreApplication>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <limits>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct ExclusionTexts
  {
    Q_DECLARE_TR_FUNCTIONS( ExclusionTexts )
  };

  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> exclusionParameters()
  {
    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> all;
    const auto add = [&all]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help ) {
      parameter->setHelp( help );
      all.push_back( std::move( parameter ) );
    };
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "POPULATION_FIELD" ), ExclusionTexts::tr( "Population" ),
           QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric, false, true ),
      ExclusionTexts::tr(
        "The field with the number of inhabitants, for the smallest population that is rated and for the district value." ) );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "MINIMUM_POPULATION" ),
           ExclusionTexts::tr( "Smallest population that is rated" ), Qgis::ProcessingNumberParameterType::Double, 300, false, 0 ),
      ExclusionTexts::tr( "Areas with fewer inhabitants are not rated and take part in no mean: 300 in Berlin and Hamburg. Only where the "
                          "field of the population is chosen." ) );
    add( std::make_unique<QgsProcessingParameterExpression>(
           QStringLiteral( "EXCLUDE" ), ExclusionTexts::tr( "Areas that are not rated" ), QVariant(), QStringLiteral( "INPUT" ), true ),
      ExclusionTexts::tr( "An expression that is true for areas to leave out, like \"key\" in ('01100101', '01100102')." ) );
    return all;
  }

  static std::vector<bool> matched(
    const QString &text, QgsExpressionContext &context, const std::vector<QgsFeature> &features, const QgsFields &fields )
  {
    std::vector<bool> matches( features.size(), false );
    if ( text.trimmed().isEmpty() )
      return matches;
    QgsExpression expression( text );
    context.setFields( fields );
    if ( expression.hasParserError() || !expression.prepare( &context ) )
      throw QgsProcessingException( ExclusionTexts::tr( "The expression for areas to leave out cannot be understood: %1" )
          .arg( expression.hasParserError() ? expression.parserErrorString() : expression.evalErrorString() ) );
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      context.setFeature( features[i] );
      matches[i] = expression.evaluate( &context ).toBool();
      if ( expression.hasEvalError() )
        throw QgsProcessingException(
          ExclusionTexts::tr( "The expression for areas to leave out cannot be evaluated: %1" ).arg( expression.evalErrorString() ) );
    }
    return matches;
  }

  Exclusion exclusion( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
    QgsExpressionContext expressionContext, const std::vector<QgsFeature> &features, const QgsFields &fields,
    QgsProcessingFeedback *feedback )
  {
    const QStringList populationFields = QgsProcessingParameters::parameterAsStrings(
      algorithm.parameterDefinition( QStringLiteral( "POPULATION_FIELD" ) ), parameters, context );
    const double minimum = QgsProcessingParameters::parameterAsDouble(
      algorithm.parameterDefinition( QStringLiteral( "MINIMUM_POPULATION" ) ), parameters, context );
    const QString text =
      QgsProcessingParameters::parameterAsString( algorithm.parameterDefinition( QStringLiteral( "EXCLUDE" ) ), parameters, context );

    Exclusion result{ matched( text, expressionContext, features, fields ),
      std::vector<double>( features.size(), std::numeric_limits<double>::quiet_NaN() ) };
    const auto listed = std::count( result.excluded.begin(), result.excluded.end(), true );
    if ( listed > 0 )
      feedback->pushInfo( ExclusionTexts::tr( "Not rated because of the expression: %1" ).arg( listed ) );
    if ( populationFields.isEmpty() || populationFields.front().isEmpty() )
      return result;

    result.population = readColumn( features, fields, populationFields.front(), feedback ).usable();
    int small = 0;
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      const bool tooFew = !( result.population[i] >= minimum ); // unknown counts as too few
      small += tooFew && !result.excluded[i];
      result.excluded[i] = result.excluded[i] || tooFew;
    }
    if ( small > 0 )
      feedback->pushInfo(
        ExclusionTexts::tr( "Not rated because of fewer than %1 inhabitants, or an unknown number: %2" ).arg( minimum ).arg( small ) );
    return result;
  }

}
