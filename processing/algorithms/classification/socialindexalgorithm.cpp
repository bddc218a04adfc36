#include "algorithms/classification/socialindexalgorithm.h"

#include "algorithms/classification/areacolumns.h"
#include "algorithms/classification/classificationparameters.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/exclusion.h"
#include "algorithms/classification/indexindicators.h"
#include "algorithms/classification/indexsteps.h"
#include "algorithms/findingtexts.h"
#include "classification/indexpresets.h"

#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  QString SocialIndexAlgorithm::name() const
  {
    return QStringLiteral( "socialindex" );
  }

  QString SocialIndexAlgorithm::displayName() const
  {
    return tr( "Social index" );
  }

  QStringList SocialIndexAlgorithm::tags() const
  {
    return tr( "index,composite,deprivation,score,z-score,dimension,ranking,monitor,Berlin,MSS,IMD,GISD" ).split( QLatin1Char( ',' ) );
  }

  QString SocialIndexAlgorithm::shortDescription() const
  {
    return tr( "Combines several indicators into one index, with every step visible." );
  }

  QString SocialIndexAlgorithm::shortHelpString() const
  {
    return tr( "Makes indicators comparable, combines them into dimensions and these into one index. A high index is a burden; rank 1 has the highest.\n\n"
               "The presets follow published monitors: “berlin_mss” the Monitoring Soziale Stadtentwicklung, “england_imd” the English Indices of Deprivation, "
               "“rki_gisd” the deprivation index of the Robert Koch Institute, “landkreis” the dimensions of a district's monitor. With “custom” each step is set by the advanced parameters.\n\n"
               "The table of indicators has a row for each: field, dimension, polarity (1: high values are a burden, −1: low ones are, 0: stays out), weight, transformation (none, ln, rank), and for rates of small areas that are to be drawn towards the rate of all, denominator and factor. "
               "A dimension weighs as the mean of the weights of its indicators.\n\n"
               "Areas that are excluded or lack indicators get −3 (not rated) and take part in no mean. The table of steps holds every number in between, for recomputing in a spreadsheet." );
  }

  SocialIndexAlgorithm *SocialIndexAlgorithm::createInstance() const
  {
    return new SocialIndexAlgorithm();
  }

  static const QStringList sStandardisations{ QStringLiteral( "none" ), QStringLiteral( "z_score" ), QStringLiteral( "min_max" ), QStringLiteral( "percentile" ), QStringLiteral( "exponential_rank" ), QStringLiteral( "rank" ) };

  void SocialIndexAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto add = [this]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced = false ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      addParameter( parameter.release() );
    };
    const auto choice = []( const QString &name, const QString &description, const QStringList &values, const QString &defaultValue ) {
      return std::make_unique<QgsProcessingParameterEnum>( name, description, values, false, defaultValue, false, true );
    };
    const QList<int> anyVector{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) };
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "INPUT" ), tr( "Areas" ), anyVector ), tr( "Areas or a table with one field per indicator." ) );
    add( choice( QStringLiteral( "PRESET" ), tr( "Procedure" ), { QStringLiteral( "landkreis" ), QStringLiteral( "berlin_mss" ), QStringLiteral( "england_imd" ), QStringLiteral( "rki_gisd" ), QStringLiteral( "custom" ) }, QStringLiteral( "landkreis" ) ), tr( "A published procedure, or “custom” for the steps below." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "INDICATORS" ), tr( "Table of indicators" ), anyVector, QVariant(), true ), tr( "A CSV or layer with the columns field, dimension, polarity, weight, transformation, denominator and factor; all but the first may be left out." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "FIELDS" ), tr( "Indicators" ), QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric, true, true ), tr( "Instead of the table: fields of one dimension with equal weights, where high values are a burden." ) );
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : exclusionParameters() )
      addParameter( parameter.release() );
    add( choice( QStringLiteral( "MISSING" ), tr( "Where indicators are missing" ), { QStringLiteral( "not_rated" ), QStringLiteral( "mean_of_present" ) }, QStringLiteral( "not_rated" ) ), tr( "An area that lacks an indicator is not rated, or the present indicators stand for the missing ones." ), true );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "MINIMUM_SHARE" ), tr( "Smallest share of present indicators" ), Qgis::ProcessingNumberParameterType::Double, 2.0 / 3.0, false, 0, 1 ), tr( "For “mean_of_present”: of the indicators of a dimension, and of the dimensions." ), true );
    add( choice( QStringLiteral( "STANDARDISE_AROUND" ), tr( "Reference of the z-scores" ), { QStringLiteral( "mean" ), QStringLiteral( "district" ) }, QStringLiteral( "mean" ) ), tr( "The simple mean of the areas, as all presets do, or the value of the district, in which large municipalities weigh more." ), true );
    add( choice( QStringLiteral( "STANDARDISATION" ), tr( "Standardisation of the indicators" ), sStandardisations, QStringLiteral( "z_score" ) ), tr( "For “custom”: how the indicators are made comparable." ), true );
    add( choice( QStringLiteral( "WEIGHTS" ), tr( "Weights" ), { QStringLiteral( "given" ), QStringLiteral( "equal" ), QStringLiteral( "principal_component" ) }, QStringLiteral( "given" ) ), tr( "For “custom”: the weights of the table, equal ones, or the first principal component of each dimension." ), true );
    add( choice( QStringLiteral( "COMBINATION" ), tr( "Indicators of a dimension" ), { QStringLiteral( "mean" ), QStringLiteral( "sum" ) }, QStringLiteral( "mean" ) ), tr( "For “custom”: averaged or added up." ), true );
    add( choice( QStringLiteral( "DIMENSION_STANDARDISATION" ), tr( "Standardisation of the dimensions" ), sStandardisations, QStringLiteral( "z_score" ) ), tr( "For “custom”: what is done to the score of each dimension." ), true );
    add( choice( QStringLiteral( "DIMENSION_COMBINATION" ), tr( "Dimensions" ), { QStringLiteral( "mean" ), QStringLiteral( "sum" ) }, QStringLiteral( "mean" ) ), tr( "For “custom”: averaged or added up." ), true );
    add( choice( QStringLiteral( "INDEX_STANDARDISATION" ), tr( "Standardisation of the index" ), sStandardisations, QStringLiteral( "z_score" ) ), tr( "For “custom”: what is done to the combined dimensions." ), true );
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : classificationParameters() )
    {
      if ( parameter->name() == QLatin1String( "REFERENCE" ) || parameter->name() == QLatin1String( "DISTRICT_VALUE" ) )
        continue;
      parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      addParameter( parameter.release() );
    }
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "KEY_FIELD" ), tr( "Key of the areas" ), QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Any, false, true ), tr( "Names the areas in the table of steps. Empty: the number of the row." ), true );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Social index" ) ), tr( "The input with index_value, index_rank, class_id, class_label, an explanation, and the scores and contributions of dimensions and indicators." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "STEPS" ), tr( "Steps" ), Qgis::ProcessingSourceType::Vector, QVariant(), true, false ), tr( "Every number between the values and the index, with means, references, deviations and weights." ) );
  }

  bool SocialIndexAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
  {
    mProperties = indicatorPropertiesOf( parameterAsVectorLayer( parameters, QStringLiteral( "INPUT" ), context ) );
    return true;
  }

  IndexOptions SocialIndexAlgorithm::options( const QVariantMap &parameters, QgsProcessingContext &context ) const
  {
    const auto text = [&]( const char *name ) { return parameterAsEnumString( parameters, QLatin1String( name ), context ); };
    const auto standardisation = [&]( const char *name ) { return static_cast<Standardisation>( sStandardisations.indexOf( text( name ) ) ); };
    const auto combination = [&]( const char *name ) { return text( name ) == QLatin1String( "sum" ) ? Combination::Sum : Combination::Mean; };

    IndexOptions options;
    const std::string preset = text( "PRESET" ).toStdString();
    const auto found = std::find( indexPresetNames.begin(), indexPresetNames.end(), preset );
    if ( found != indexPresetNames.end() )
    {
      options = presetOptions( static_cast<IndexPreset>( found - indexPresetNames.begin() ) );
    }
    else
    {
      options.parts = standardisation( "STANDARDISATION" );
      options.weights = text( "WEIGHTS" ) == QLatin1String( "given" ) ? WeightRule::Given : ( text( "WEIGHTS" ) == QLatin1String( "equal" ) ? WeightRule::Equal : WeightRule::FirstPrincipalComponent );
      options.withinDimension = combination( "COMBINATION" );
      options.dimensions = standardisation( "DIMENSION_STANDARDISATION" );
      options.acrossDimensions = combination( "DIMENSION_COMBINATION" );
      options.index = standardisation( "INDEX_STANDARDISATION" );
      options.classes = classificationOptions( *this, parameters, context, {} );
      options.divisor = options.classes.divisor;
    }
    options.missing = text( "MISSING" ) == QLatin1String( "not_rated" ) ? MissingRule::NotRated : MissingRule::MeanOfPresent;
    options.minimumShare = parameterAsDouble( parameters, QStringLiteral( "MINIMUM_SHARE" ), context );
    return options;
  }

  //! Which rule made the index, for the log and the layer.
  static QString procedure( const QString &preset, const IndexOptions &options, const std::vector<IndexPart> &parts, bool aroundDistrict, const CompositeIndex &index )
  {
    const auto rated = std::count( index.states.begin(), index.states.end(), RatingState::Rated );
    QString text = SocialIndexAlgorithm::tr( "Index “%1” of %2 indicators in %3 dimensions, %4 of %5 areas rated" ).arg( preset ).arg( parts.size() ).arg( index.dimensions.size() ).arg( rated ).arg( index.states.size() );
    if ( options.parts == Standardisation::ZScore )
      text += QStringLiteral( ", " ) + ( aroundDistrict ? SocialIndexAlgorithm::tr( "z-scores around the district value, divisor %1" ) : SocialIndexAlgorithm::tr( "z-scores around the simple mean, divisor %1" ) ).arg( options.divisor == Divisor::Count ? QStringLiteral( "n" ) : QStringLiteral( "n − 1" ) );
    return text;
  }

  static void reportParts( const std::vector<IndexPart> &parts, const CompositeIndex &index, QgsProcessingFeedback *feedback )
  {
    for ( std::size_t i = 0; i < parts.size(); ++i )
    {
      const PartSteps &steps = index.parts[i];
      feedback->pushInfo( SocialIndexAlgorithm::tr( "%1 (%2): simple mean %3, reference %4, deviation %5, weight %6" ).arg( QString::fromStdString( parts[i].name ), QString::fromStdString( parts[i].dimension ) ).arg( steps.mean ).arg( steps.reference ).arg( steps.deviation ).arg( steps.weight ) );
    }
  }

  //! Deciles have no limits in the unit of the index.
  static void nameRankClasses( std::vector<MapClass> &legend )
  {
    for ( MapClass &entry : legend )
    {
      if ( entry.id > 0 )
        entry.label = entry.id == 1 ? SocialIndexAlgorithm::tr( "decile 1, most deprived" ) : SocialIndexAlgorithm::tr( "decile %1" ).arg( entry.id );
    }
  }

  QVariantMap SocialIndexAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> areas = requiredSource( parameters, QStringLiteral( "INPUT" ), context );
    const std::vector<QgsFeature> features = allFeatures( *areas, feedback );
    const QString preset = parameterAsEnumString( parameters, QStringLiteral( "PRESET" ), context );
    std::vector<IndexIndicator> indicators;
    for ( const QString &field : parameterAsStrings( parameters, QStringLiteral( "FIELDS" ), context ) )
      indicators.push_back( { field, QStringLiteral( "index" ) } );
    if ( const std::unique_ptr<QgsProcessingFeatureSource> table{ parameterAsSource( parameters, QStringLiteral( "INDICATORS" ), context ) } )
      indicators = readIndicators( *table );
    else if ( parameters.value( QStringLiteral( "INDICATORS" ) ).isValid() && !parameters.value( QStringLiteral( "INDICATORS" ) ).toString().isEmpty() )
      throw QgsProcessingException( invalidSourceError( parameters, QStringLiteral( "INDICATORS" ) ) );
    else if ( indicators.empty() && preset == QLatin1String( "landkreis" ) )
      indicators = presetIndicators( areas->fields(), feedback );

    const Exclusion excluded = exclusion( *this, parameters, context, createExpressionContext( parameters, context, areas.get() ), features, areas->fields(), feedback );
    const bool aroundDistrict = parameterAsEnumString( parameters, QStringLiteral( "STANDARDISE_AROUND" ), context ) == QLatin1String( "district" );
    const std::vector<IndexPart> parts = indexParts( indicators, features, areas->fields(), mProperties, aroundDistrict, excluded.population, feedback );
    const IndexOptions indexOptions = options( parameters, context );
    advance( progressOf( feedback ), 0.3 );

    FeedbackReporter problems( feedback );
    const CompositeIndex index = compositeIndex( parts, excluded.excluded, indexOptions, &problems );
    advance( progressOf( feedback ), 0.5 );
    std::vector<MapClass> legend = legendOf( index.classes );
    if ( indexOptions.rankClasses )
      nameRankClasses( legend );
    IndicatorProperties properties;
    properties.name = tr( "Social index" );
    properties.method = procedure( preset, indexOptions, parts, aroundDistrict, index );
    properties.decimals = 2;
    feedback->pushInfo( properties.method );
    reportParts( parts, index, feedback );
    reportClassification( index.classes, legend, feedback );

    const ExtendedFields fields( areas->fields(), indexFields( parts, index ) );
    std::optional<FeatureOutput> output = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, fields.fields(), areas->wkbType(), areas->sourceCrs() );
    std::optional<FeatureOutput> stepsOutput = beginOutput( parameters, QStringLiteral( "STEPS" ), context, stepFields() );
    const LabelsById labels( legend );
    const QString keyField = parameterAsString( parameters, QStringLiteral( "KEY_FIELD" ), context );
    QStringList keys;
    const Progress writing = stepOf( progressOf( feedback ), 0.5, 1.0 );
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      QgsFeature feature( fields.fields() );
      feature.setGeometry( features[i].geometry() );
      feature.setAttributes( fields.attributes( features[i], indexAttributes( parts, index, i, labels.label( index.classes.classIds[i] ) ) ) );
      output->add( feature );
      keys << ( keyField.isEmpty() ? QString::number( i + 1 ) : features[i].attribute( keyField ).toString() );
      advance( writing, static_cast<double>( i + 1 ) / static_cast<double>( features.size() ) );
    }
    if ( stepsOutput )
      writeSteps( *stepsOutput, parts, index, keys );

    mProperties[QStringLiteral( "index_value" )] = properties;
    mProperties[QStringLiteral( "class_id" )] = properties;
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish( [&]( QgsVectorLayer &layer ) {
      styleClasses( layer, withoutCounts( legend ), ClassPalette::Burden, mProperties );
      if ( indexOptions.rankClasses )
        reverseClassColors( layer, ClassPalette::Burden );
    } );
    if ( stepsOutput )
      results[QStringLiteral( "STEPS" )] = stepsOutput->finish();
    return results;
  }

}
