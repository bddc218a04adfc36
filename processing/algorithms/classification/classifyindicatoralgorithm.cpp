#include "algorithms/classification/classifyindicatoralgorithm.h"

#include "algorithms/classification/breakstable.h"
#include "algorithms/classification/classificationparameters.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/findingtexts.h"
#include "maps/textlocale.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <cmath>

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

  void ClassifyIndicatorAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const QList<int> anyVector{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) };
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "INPUT" ), tr( "Areas" ), anyVector ),
      tr( "Areas, points or a table with the indicator." ) );
    addField(
      QStringLiteral( "FIELD" ), tr( "Indicator" ), tr( "The field with the values. Show rates and shares as areas, not counts." ) );
    add( classificationParameters() );
    addField( QStringLiteral( "DENOMINATOR_FIELD" ), tr( "Denominator of the indicator" ),
      tr( "What the rate refers to, like the inhabitants: the value of the district is the mean of the areas weighted by it. Only where "
          "the indicator came without a district value." ),
      true, true );
    addFields( QStringLiteral( "SERIES_FIELDS" ), tr( "Fields of the series" ),
      tr( "The same indicator in all its years: limits are computed from all of them together, so that the years can be compared." ), true,
      true );
    add( std::make_unique<QgsProcessingParameterFeatureSource>(
           QStringLiteral( "BREAKS_FROM" ), tr( "Limits of another period" ), anyVector, QVariant(), true ),
      tr( "The table of class limits of an earlier run: its limits are taken as they are, instead of the method." ), true );
    addChoice( QStringLiteral( "PALETTE" ), tr( "Colours" ),
      { QStringLiteral( "automatic" ), QStringLiteral( "sequential" ), QStringLiteral( "burden" ), QStringLiteral( "diverging" ) },
      tr( "All can be told apart by the colour-blind. “burden” is red, for indicators where more is worse; “automatic” is diverging for "
          "standard deviations and sequential else." ),
      true );
    add( std::make_unique<QgsProcessingParameterBoolean>(
           QStringLiteral( "COUNTS_IN_LEGEND" ), tr( "Numbers of areas in the legend" ), false ),
      tr( "Writes the number of areas behind each class of the legend, in brackets." ), true );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Classified" ) ),
      tr( "The input with the fields class_id and class_label, coloured by class." ) );
    addSink( QStringLiteral( "BREAKS_TABLE" ), tr( "Class limits" ),
      tr( "A row for each class: limits, legend text, number of areas, smallest and largest value in it. The latter are values of single "
          "areas: check before publishing." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "GOODNESS_OF_FIT" ), tr( "Goodness of variance fit" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "WITHIN_SUM_OF_SQUARES" ), tr( "Sum of squares within the classes" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "CLASS_COUNT" ), tr( "Number of classes" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "SIMPLE_MEAN" ), tr( "Simple mean of the areas" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "WEIGHTED_MEAN" ), tr( "District value" ) ) );
  }

  static ClassPalette paletteFor( const QString &name, ClassificationMethod method )
  {
    if ( name == QLatin1String( "burden" ) )
      return ClassPalette::Burden;
    if ( name == QLatin1String( "diverging" )
      || ( name == QLatin1String( "automatic" ) && method == ClassificationMethod::StandardDeviation ) )
      return ClassPalette::Diverging;
    return ClassPalette::Sequential;
  }

  static void reportIndicator( const IndicatorProperties &indicator, const Classification &classification, const AreaInput &areas,
    const QString &field, QgsProcessingFeedback *feedback )
  {
    feedback->pushInfo( ClassifyIndicatorAlgorithm::tr( "Areas read: %1" ).arg( areas.features.size() ) );
    feedback->pushInfo( indicator.method );
    feedback->pushInfo( ClassifyIndicatorAlgorithm::tr( "Simple mean of the areas: %1" ).arg( numberText( classification.mean ) ) );
    if ( indicator.districtValue )
      feedback->pushInfo( ClassifyIndicatorAlgorithm::tr( "District value: %1" ).arg( numberText( *indicator.districtValue ) ) );
    if ( indicator.isCount && QgsWkbTypes::geometryType( areas.source->wkbType() ) == Qgis::GeometryType::Polygon )
      feedback->pushWarning( ClassifyIndicatorAlgorithm::tr( "“%1” is a count. Areas coloured by counts mislead: large areas look "
                                                             "important. Colour rates and shares, and draw counts as symbols." )
          .arg( field ) );
  }

  ClassificationOptions ClassifyIndicatorAlgorithm::optionsFor( const QVariantMap &parameters, QgsProcessingContext &context,
    const AreaInput &areas, const IndicatorProperties &indicator, QgsProcessingFeedback *feedback ) const
  {
    ClassificationOptions options = classificationOptions( *this, parameters, context, indicator );
    for ( const std::vector<double> &year :
      areas.usable( parameterAsStrings( parameters, QStringLiteral( "SERIES_FIELDS" ), context ), feedback ) )
      options.seriesValues.insert( options.seriesValues.end(), year.begin(), year.end() );
    if ( const std::unique_ptr<QgsProcessingFeatureSource> table{
           parameterAsSource( parameters, QStringLiteral( "BREAKS_FROM" ), context ) } )
    {
      options.method = ClassificationMethod::Fixed;
      options.fixedLimits = limitsOfTable( *table );
      options.limitsOfAnotherPeriod = true;
    }
    else if ( !parameters.value( QStringLiteral( "BREAKS_FROM" ) ).toString().isEmpty() )
    {
      throw QgsProcessingException( invalidSourceError( parameters, QStringLiteral( "BREAKS_FROM" ) ) );
    }
    return options;
  }

  QVariantMap ClassifyIndicatorAlgorithm::run(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const AreaInput areas = readAreas( parameters, context, feedback );
    const QString field = parameterAsString( parameters, QStringLiteral( "FIELD" ), context );
    const IndicatorColumn column = readColumn( areas.features, areas.fields(), field, feedback );
    IndicatorPropertiesByField properties = indicatorProperties();
    IndicatorProperties indicator = properties.value( field );
    const QString denominator = parameterAsString( parameters, QStringLiteral( "DENOMINATOR_FIELD" ), context );
    if ( !denominator.isEmpty() && !indicator.districtValue )
    {
      const double value = weightedMean( column.usable(), readColumn( areas.features, areas.fields(), denominator, feedback ).usable() );
      indicator.districtValue = std::isnan( value ) ? std::nullopt : std::optional( value );
    }
    const ClassificationOptions options = optionsFor( parameters, context, areas, indicator, feedback );

    FeedbackReporter problems( feedback );
    const Classification classification =
      classify( column.values, column.statuses, options, &problems, stepOf( progressOf( feedback ), 0.1, 0.6 ) );
    const std::vector<MapClass> legend = legendOf( classification );
    indicator.method = methodSentence( options, classification );
    reportIndicator( indicator, classification, areas, field, feedback );
    reportClassification( classification, legend, feedback );

    FeatureOutput output = beginAreas( parameters, context, areas, classFields() );
    std::optional<FeatureOutput> table = beginOutput( parameters, QStringLiteral( "BREAKS_TABLE" ), context, breaksTableFields() );
    const LabelsById labels( legend );
    const auto classOf = [&]( std::size_t area ) {
      return QVariantList{ classification.classIds[area], labels.label( classification.classIds[area] ) };
    };
    writeAreas( output, areas, classFields(), classOf, stepOf( progressOf( feedback ), 0.6, 1.0 ) );
    if ( table )
      writeBreaksTable( *table, classification, legend );

    indicator.name = indicator.name.isEmpty() ? areas.fields().field( field ).displayName() : indicator.name;
    properties[field] = indicator;
    indicator.decimals = indicator.decimals < 0 ? classification.labelDecimals : indicator.decimals;
    indicator.classifiedField = field;
    properties[QStringLiteral( "class_id" )] = indicator;
    const bool counts = parameterAsBool( parameters, QStringLiteral( "COUNTS_IN_LEGEND" ), context );
    const ClassPalette palette = paletteFor( parameterAsEnumString( parameters, QStringLiteral( "PALETTE" ), context ), options.method );

    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output.finish(
      [&]( QgsVectorLayer &layer ) { styleClasses( layer, counts ? legend : withoutCounts( legend ), palette, properties ); } );
    if ( table )
      results[QStringLiteral( "BREAKS_TABLE" )] = table->finish();
    results[QStringLiteral( "GOODNESS_OF_FIT" )] = classification.goodnessOfFit;
    results[QStringLiteral( "WITHIN_SUM_OF_SQUARES" )] = classification.withinSumOfSquares;
    results[QStringLiteral( "CLASS_COUNT" )] = static_cast<int>( classification.classes.size() );
    results[QStringLiteral( "SIMPLE_MEAN" )] = numberOrNull( classification.mean );
    results[QStringLiteral( "WEIGHTED_MEAN" )] = indicator.districtValue ? QVariant( *indicator.districtValue ) : QVariant();
    return results;
  }

}
