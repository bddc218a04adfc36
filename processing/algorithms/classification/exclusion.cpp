#include "algorithms/classification/exclusion.h"

#include "algorithms/classification/areacolumns.h"
#include "maps/textlocale.h"

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

  void exclusionParameters( Parameters &p )
  {
    p.field( "POPULATION_FIELD", ExclusionTexts::tr( "Population" ),
      ExclusionTexts::tr(
        "The field with the number of inhabitants, for the smallest population that is rated and for the district value." ),
      "INPUT", Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.number( "MINIMUM_POPULATION", ExclusionTexts::tr( "Smallest population that is rated" ),
      ExclusionTexts::tr( "Areas with fewer inhabitants are not rated and take part in no mean: 300 in Berlin and Hamburg. Only where the "
                          "field of the population is chosen." ),
      300, { .least = 0 } );
    p.add( std::make_unique<QgsProcessingParameterExpression>(
             QStringLiteral( "EXCLUDE" ), ExclusionTexts::tr( "Areas that are not rated" ), QVariant(), QStringLiteral( "INPUT" ), true ),
      ExclusionTexts::tr( "An expression that is true for areas to leave out, like \"key\" in ('01100101', '01100102')." ) );
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

  Exclusion exclusion(
    const Call &call, QgsExpressionContext expressionContext, const std::vector<QgsFeature> &features, const QgsFields &fields )
  {
    const QStringList populationFields = call.texts( "POPULATION_FIELD" );
    const double minimum = call.number( "MINIMUM_POPULATION" );
    const QString text = call.text( "EXCLUDE" );

    Exclusion result{ matched( text, expressionContext, features, fields ),
      std::vector<double>( features.size(), std::numeric_limits<double>::quiet_NaN() ) };
    const auto listed = std::count( result.excluded.begin(), result.excluded.end(), true );
    if ( listed > 0 )
      call.say( ExclusionTexts::tr( "Not rated because of the expression: %1" ).arg( listed ) );
    if ( populationFields.isEmpty() || populationFields.front().isEmpty() )
      return result;

    result.population = readColumn( features, fields, populationFields.front(), call.feedback() ).usable();
    int small = 0;
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      const bool tooFew = !( result.population[i] >= minimum ); // unknown counts as too few
      small += tooFew && !result.excluded[i];
      result.excluded[i] = result.excluded[i] || tooFew;
    }
    if ( small > 0 )
      call.say( ExclusionTexts::tr( "Not rated because of fewer than %1 inhabitants, or an unknown number: %2" )
          .arg( numberText( minimum ) )
          .arg( small ) );
    return result;
  }

}
