#include "algorithms/classification/classifyindicatoralgorithm.h"

#include "algorithms/classification/breakstable.h"
#include "algorithms/classification/classificationparameters.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/findingtexts.h"
#include "algorithms/indicatorparameter.h"
#include "indicators/standardisation.h"
#include "maps/textlocale.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>
#include <vector>

namespace sozialraum
{

  AlgorithmTexts ClassifyIndicatorAlgorithm::texts() const
  {
    return {
      tr( "Classify indicator" ),
      tr( "classes,breaks,limits,quantile,natural breaks,jenks,equal interval,standard deviation,choropleth,legend,monitor" ),
      tr( "Puts the values of an indicator into classes and colours the map by them." ),
      tr( "Writes a class number and a legend text for every area and styles the result, ready for a map.\n\n"
          "Classes are closed below and open above (“5.0 to below 7.5”), the last one is closed. Computed limits can be rounded before "
          "the areas are put into classes, so that the legend says exactly what the map shows.\n\n"
          "Areas without a usable value never get a class: −1 is confidential, −2 no data, −3 not rated. The reason is read from the field "
          "“<field>_status” where there is one, as “Join indicators” writes it.\n\n"
          "For a series of years choose the fields of all years as “Fields of the series”: every year then gets the same limits. Or give "
          "the class limits of an earlier run as “Limits of another period”.\n\n"
          "The input may be a table without geometry." ),
    };
  }

  void ClassifyIndicatorAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Areas, points or a table with the indicator." ), Qgis::ProcessingSourceType::Vector );
    p.add( std::make_unique<IndicatorParameter>( QStringLiteral( "FIELD" ), tr( "Indicator" ), QStringLiteral( "INPUT" ) ),
      tr( "The field with the values. Show rates and shares as areas, not counts." ) );
    classificationParameters( p );
    p.field( "DENOMINATOR_FIELD", tr( "Denominator of the indicator" ),
      tr( "What the rate refers to, like the inhabitants: the value of the district is the mean of the areas weighted by it. Only where "
          "the indicator came without a district value." ),
      "INPUT", Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true, .advanced = true } );
    p.fields( "SERIES_FIELDS", tr( "Fields of the series" ),
      tr( "The same indicator in all its years: limits are computed from all of them together, so that the years can be compared." ),
      "INPUT", Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true, .advanced = true } );
    p.source( "BREAKS_FROM", tr( "Limits of another period" ),
      tr( "The table of class limits of an earlier run: its limits are taken as they are, instead of the method." ),
      Qgis::ProcessingSourceType::Vector, { .optional = true, .advanced = true } );
    p.choice( "PALETTE", tr( "Colours" ),
      tr( "All can be told apart by the colour-blind. “Burden (red)” is red, for indicators where more is worse; “Automatic” is diverging "
          "for standard deviations and sequential else." ),
      { QStringLiteral( "automatic" ), QStringLiteral( "sequential" ), QStringLiteral( "burden" ), QStringLiteral( "diverging" ) },
      { .advanced = true } );
    p.flag( "COUNTS_IN_LEGEND", tr( "Numbers of areas in the legend" ),
      tr( "Writes the number of areas behind each class of the legend, in brackets." ), false, { .advanced = true } );
    p.output( "OUTPUT", tr( "Classified" ), tr( "The input with the fields class_id and class_label, coloured by class." ) );
    p.extraOutput( "BREAKS_TABLE", tr( "Class limits" ),
      tr( "A row for each class: limits, legend text, number of areas, smallest and largest value in it. The latter are values of single "
          "areas: check before publishing." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "GOODNESS_OF_FIT", tr( "Goodness of variance fit" ) );
    p.result( "WITHIN_SUM_OF_SQUARES", tr( "Sum of squares within the classes" ) );
    p.result( "CLASS_COUNT", tr( "Number of classes" ) );
    p.result( "SIMPLE_MEAN", tr( "Simple mean of the areas" ) );
    p.result( "WEIGHTED_MEAN", tr( "District value" ) );
  }

  static ValueSigns signsOf( std::span<const double> values )
  {
    return { std::any_of( values.begin(), values.end(), []( double value ) { return value < 0.0; } ),
      std::any_of( values.begin(), values.end(), []( double value ) { return value > 0.0; } ) };
  }

  //! The colours that the user asked for; left to us, those that the data and what is known of the indicator ask for.
  static PaletteUse paletteFor(
    const QString &name, ClassificationMethod method, const std::vector<double> &limits, const ValueSigns &signs, int polarity )
  {
    const bool isAutomatic = name == QLatin1String( "automatic" );
    if ( isAutomatic && method != ClassificationMethod::StandardDeviation )
      return usualPalette( limits, signs, polarity );
    if ( isAutomatic || name == QLatin1String( "diverging" ) )
    {
      const auto zero = std::find( limits.begin(), limits.end(), 0.0 );
      const bool zeroParts = zero != limits.end() && signs.below && signs.above;
      return PaletteUse( ClassPalette::Diverging, polarity > 0, zeroParts ? static_cast<int>( zero - limits.begin() ) + 1 : -1 );
    }
    return PaletteUse( name == QLatin1String( "burden" ) ? ClassPalette::Burden : ClassPalette::Sequential, signs.below && !signs.above );
  }

  //! Of this period alone, though limits may be those of several.
  static double simpleMeanOf( const IndicatorColumn &column )
  {
    std::vector<double> values = column.usable();
    std::erase_if( values, []( double value ) { return std::isnan( value ); } );
    return mean( values );
  }

  static void reportIndicator(
    const IndicatorProperties &indicator, double simpleMean, const AreaInput &areas, const QString &field, QgsProcessingFeedback *feedback )
  {
    feedback->pushInfo( ClassifyIndicatorAlgorithm::tr( "Areas read: %1" ).arg( areas.features.size() ) );
    feedback->pushInfo( indicator.method );
    feedback->pushInfo( ClassifyIndicatorAlgorithm::tr( "Simple mean of the areas: %1" ).arg( numberText( simpleMean ) ) );
    if ( indicator.districtValue )
      feedback->pushInfo( ClassifyIndicatorAlgorithm::tr( "District value: %1" ).arg( numberText( *indicator.districtValue ) ) );
    if ( isKeyField( field ) )
      feedback->pushWarning(
        ClassifyIndicatorAlgorithm::tr( "“%1” is a number of rows or a key, not an indicator. Choose the field that the map is to show." )
          .arg( field ) );
    if ( indicator.isCount && QgsWkbTypes::geometryType( areas.source->wkbType() ) == Qgis::GeometryType::Polygon )
      feedback->pushWarning( ClassifyIndicatorAlgorithm::tr( "“%1” is a count. Areas coloured by counts mislead: large areas look "
                                                             "important. Colour rates and shares, and draw counts as symbols." )
          .arg( field ) );
  }

  ClassificationOptions ClassifyIndicatorAlgorithm::optionsFor(
    const Call &call, const AreaInput &areas, const IndicatorProperties &indicator ) const
  {
    ClassificationOptions options = classificationOptions( call, indicator );
    for ( const std::vector<double> &year : areas.usable( call.texts( "SERIES_FIELDS" ), call.feedback() ) )
      options.seriesValues.insert( options.seriesValues.end(), year.begin(), year.end() );
    if ( const std::unique_ptr<QgsProcessingFeatureSource> table = call.optionalSource( "BREAKS_FROM" ) )
    {
      options.method = ClassificationMethod::Fixed;
      options.fixedLimits = limitsOfTable( *table );
      options.limitsOfAnotherPeriod = true;
    }
    const QString palette = call.choice( "PALETTE" );
    options.zeroIsLimit = ( palette == QLatin1String( "automatic" ) || palette == QLatin1String( "diverging" ) )
      && options.method != ClassificationMethod::StandardDeviation && options.method != ClassificationMethod::BoxPlot;
    return options;
  }

  QVariantMap ClassifyIndicatorAlgorithm::run( Call &call )
  {
    const AreaInput areas = readAreas( call );
    const IndicatorColumn column = readColumn( areas.features, areas.fields(), call.text( "FIELD" ), call.feedback() );
    const QString field = column.field; // the id that was asked for may stand for its latest year
    IndicatorPropertiesByField properties = indicatorProperties();
    IndicatorProperties indicator = properties.value( field );
    const QString denominator = call.text( "DENOMINATOR_FIELD" );
    if ( !denominator.isEmpty() && !indicator.districtValue )
    {
      const double value =
        weightedMean( column.usable(), readColumn( areas.features, areas.fields(), denominator, call.feedback() ).usable() );
      indicator.districtValue = std::isnan( value ) ? std::nullopt : std::optional( value );
    }
    const ClassificationOptions options = optionsFor( call, areas, indicator );

    FeedbackReporter problems( call.feedback() );
    const Classification classification =
      classify( column.values, column.statuses, options, &problems, stepOf( call.progress(), 0.1, 0.6 ) );
    const std::vector<MapClass> legend = legendOf( classification );
    indicator.method = methodSentence( options, classification );
    const double simpleMean = simpleMeanOf( column );
    reportIndicator( indicator, simpleMean, areas, field, call.feedback() );
    reportClassification( classification, legend, call.feedback() );

    FeatureOutput output = beginAreas( call, areas, classFields() );
    std::optional<FeatureOutput> table = call.output( "BREAKS_TABLE", breaksTableFields() );
    const LabelsById labels( legend );
    const auto classOf = [&]( std::size_t area ) {
      return QVariantList{ classification.classIds[area], labels.label( classification.classIds[area] ) };
    };
    writeAreas( output, areas, classFields(), classOf, stepOf( call.progress(), 0.6, 1.0 ) );
    if ( table )
      writeBreaksTable( *table, classification, legend );

    indicator.name = indicator.name.isEmpty() ? areas.fields().field( field ).displayName() : indicator.name;
    properties[field] = indicator;
    indicator.decimals = indicator.decimals < 0 ? classification.labelDecimals : indicator.decimals;
    indicator.classifiedField = field;
    properties[QStringLiteral( "class_id" )] = indicator;
    const bool counts = call.flag( "COUNTS_IN_LEGEND" );
    const PaletteUse palette = paletteFor( call.choice( "PALETTE" ), options.method, classification.limits,
      signsOf( options.seriesValues.empty() ? column.usable() : options.seriesValues ), indicator.polarity );

    closeAll( output, table );
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output.finish(
      [&]( QgsVectorLayer &layer ) { styleClasses( layer, counts ? legend : withoutCounts( legend ), palette, properties ); } );
    if ( table )
      results[QStringLiteral( "BREAKS_TABLE" )] = table->finish();
    results[QStringLiteral( "GOODNESS_OF_FIT" )] = classification.goodnessOfFit;
    results[QStringLiteral( "WITHIN_SUM_OF_SQUARES" )] = classification.withinSumOfSquares;
    results[QStringLiteral( "CLASS_COUNT" )] = static_cast<int>( classification.classes.size() );
    results[QStringLiteral( "SIMPLE_MEAN" )] = numberOrNull( simpleMean );
    results[QStringLiteral( "WEIGHTED_MEAN" )] = indicator.districtValue ? QVariant( *indicator.districtValue ) : QVariant();
    return results;
  }

}
