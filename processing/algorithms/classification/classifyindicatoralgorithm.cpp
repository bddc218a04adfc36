#include "algorithms/classification/classifyindicatoralgorithm.h"

#include "algorithms/classification/areacolumns.h"
#include "algorithms/classification/classificationparameters.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/findingtexts.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  QString ClassifyIndicatorAlgorithm::name() const
  {
    return QStringLiteral( "classifyindicator" );
  }

  QString ClassifyIndicatorAlgorithm::displayName() const
  {
    return tr( "Classify indicator" );
  }

  QStringList ClassifyIndicatorAlgorithm::tags() const
  {
    return tr( "classes,breaks,limits,quantile,natural breaks,jenks,equal interval,standard deviation,choropleth,legend,monitor" ).split( QLatin1Char( ',' ) );
  }

  QString ClassifyIndicatorAlgorithm::shortDescription() const
  {
    return tr( "Puts the values of an indicator into classes and colours the map by them." );
  }

  QString ClassifyIndicatorAlgorithm::shortHelpString() const
  {
    return tr( "Writes a class number and a legend text for every area and styles the result, ready for a map.\n\n"
               "Classes are closed below and open above (“5.0 to below 7.5”), the last one is closed. Computed limits can be rounded before "
               "the areas are put into classes, so that the legend says exactly what the map shows.\n\n"
               "Areas without a usable value never get a class: −1 is confidential, −2 no data, −3 not rated. The reason is read from the field "
               "“<field>_status” where there is one, as “Join indicators” writes it.\n\n"
               "For a series of years choose the fields of all years as “Fields of the series”: every year then gets the same limits.\n\n"
               "The input may be a table without geometry." );
  }

  ClassifyIndicatorAlgorithm *ClassifyIndicatorAlgorithm::createInstance() const
  {
    return new ClassifyIndicatorAlgorithm();
  }

  void ClassifyIndicatorAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto add = [this]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced = false ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      addParameter( parameter.release() );
    };
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "INPUT" ), tr( "Areas" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) } ), tr( "Areas, points or a table with the indicator." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "FIELD" ), tr( "Indicator" ), QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric ), tr( "The field with the values. Show rates and shares as areas, not counts." ) );
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : classificationParameters() )
      addParameter( parameter.release() );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "SERIES_FIELDS" ), tr( "Fields of the series" ), QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric, true, true ), tr( "The same indicator in all its years: limits are computed from all of them together, so that the years can be compared." ), true );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "PALETTE" ), tr( "Colours" ), QStringList{ QStringLiteral( "automatic" ), QStringLiteral( "sequential" ), QStringLiteral( "burden" ), QStringLiteral( "diverging" ) }, false, QStringLiteral( "automatic" ), false, true ), tr( "All can be told apart by the colour-blind. “burden” is red, for indicators where more is worse; “automatic” is diverging for standard deviations and sequential else." ), true );
    add( std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "COUNTS_IN_LEGEND" ), tr( "Numbers of areas in the legend" ), false ), tr( "Writes the number of areas behind each class of the legend, in brackets." ), true );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Classified" ) ), tr( "The input with the fields class_id and class_label, coloured by class." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "BREAKS_TABLE" ), tr( "Class limits" ), Qgis::ProcessingSourceType::Vector, QVariant(), true, false ), tr( "A row for each class: limits, legend text, number of areas, smallest and largest value in it. The latter are values of single areas: check before publishing." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "GOODNESS_OF_FIT" ), tr( "Goodness of variance fit" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "WITHIN_SUM_OF_SQUARES" ), tr( "Sum of squares within the classes" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "CLASS_COUNT" ), tr( "Number of classes" ) ) );
  }

  bool ClassifyIndicatorAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
  {
    mProperties = indicatorPropertiesOf( parameterAsVectorLayer( parameters, QStringLiteral( "INPUT" ), context ) );
    return true;
  }

  static ClassPalette paletteFor( const QString &name, ClassificationMethod method )
  {
    if ( name == QLatin1String( "burden" ) )
      return ClassPalette::Burden;
    if ( name == QLatin1String( "diverging" ) || ( name == QLatin1String( "automatic" ) && method == ClassificationMethod::StandardDeviation ) )
      return ClassPalette::Diverging;
    return ClassPalette::Sequential;
  }

  QVariantMap ClassifyIndicatorAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> areas = requiredSource( parameters, QStringLiteral( "INPUT" ), context );
    const QString field = parameterAsString( parameters, QStringLiteral( "FIELD" ), context );
    IndicatorProperties indicator = mProperties.value( field );
    ClassificationOptions options = classificationOptions( *this, parameters, context, indicator );

    const std::vector<QgsFeature> features = allFeatures( *areas, feedback );
    const IndicatorColumn column = readColumn( features, areas->fields(), field, feedback );
    for ( const QString &year : parameterAsStrings( parameters, QStringLiteral( "SERIES_FIELDS" ), context ) )
    {
      const std::vector<double> values = readColumn( features, areas->fields(), year, feedback ).usable();
      options.seriesValues.insert( options.seriesValues.end(), values.begin(), values.end() );
    }

    FeedbackReporter problems( feedback );
    const Classification classification = classify( column.values, column.statuses, options, &problems, stepOf( progressOf( feedback ), 0.1, 0.6 ) );
    const std::vector<MapClass> legend = legendOf( classification );
    indicator.method = methodSentence( options, classification );
    feedback->pushInfo( tr( "Areas read: %1" ).arg( features.size() ) );
    feedback->pushInfo( indicator.method );
    feedback->pushInfo( tr( "Simple mean of the areas: %1" ).arg( classification.mean ) );
    if ( indicator.districtValue )
      feedback->pushInfo( tr( "District value: %1" ).arg( *indicator.districtValue ) );
    if ( indicator.isCount && QgsWkbTypes::geometryType( areas->wkbType() ) == Qgis::GeometryType::Polygon )
      feedback->pushWarning( tr( "“%1” is a count. Areas coloured by counts mislead: large areas look important. Colour rates and shares, and draw counts as symbols." ).arg( field ) );
    reportClassification( classification, legend, feedback );

    const ExtendedFields fields( areas->fields(), classFields() );
    std::optional<FeatureOutput> output = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, fields.fields(), areas->wkbType(), areas->sourceCrs() );
    std::optional<FeatureOutput> table = beginOutput( parameters, QStringLiteral( "BREAKS_TABLE" ), context, breaksTableFields() );
    const LabelsById labels( legend );
    const Progress writing = stepOf( progressOf( feedback ), 0.6, 1.0 );
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      const int id = classification.classIds[i];
      QgsFeature feature( fields.fields() );
      feature.setGeometry( features[i].geometry() );
      feature.setAttributes( fields.attributes( features[i], { id, labels.label( id ) } ) );
      output->add( feature );
      advance( writing, static_cast<double>( i + 1 ) / static_cast<double>( features.size() ) );
    }
    if ( table )
      writeBreaksTable( *table, classification, legend );

    indicator.name = indicator.name.isEmpty() ? areas->fields().field( field ).displayName() : indicator.name;
    indicator.decimals = indicator.decimals < 0 ? classification.labelDecimals : indicator.decimals;
    mProperties[field] = indicator;
    mProperties[QStringLiteral( "class_id" )] = indicator;
    const bool counts = parameterAsBool( parameters, QStringLiteral( "COUNTS_IN_LEGEND" ), context );
    const ClassPalette palette = paletteFor( parameterAsEnumString( parameters, QStringLiteral( "PALETTE" ), context ), options.method );

    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish( [&]( QgsVectorLayer &layer ) { styleClasses( layer, counts ? legend : withoutCounts( legend ), palette, mProperties ); } );
    if ( table )
      results[QStringLiteral( "BREAKS_TABLE" )] = table->finish();
    results[QStringLiteral( "GOODNESS_OF_FIT" )] = classification.goodnessOfFit;
    results[QStringLiteral( "WITHIN_SUM_OF_SQUARES" )] = classification.withinSumOfSquares;
    results[QStringLiteral( "CLASS_COUNT" )] = static_cast<int>( classification.classes.size() );
    return results;
  }

}
