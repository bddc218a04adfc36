#include "algorithms/classification/areatypesalgorithm.h"

#include "algorithms/classification/areacolumns.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/groupstyle.h"
#include "algorithms/classification/typeprofile.h"
#include "classification/areatypes.h"
#include "indicators/standardisation.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <cmath>
#include <numeric>

namespace sozialraum
{

  QString AreaTypesAlgorithm::name() const
  {
    return QStringLiteral( "areatypes" );
  }

  QString AreaTypesAlgorithm::displayName() const
  {
    return tr( "Types of areas" );
  }

  QStringList AreaTypesAlgorithm::tags() const
  {
    return tr( "cluster,typology,k-means,Ward,silhouette,profile,demographic types" ).split( QLatin1Char( ',' ) );
  }

  QString AreaTypesAlgorithm::shortDescription() const
  {
    return tr( "Groups areas with alike indicators into types." );
  }

  QString AreaTypesAlgorithm::shortHelpString() const
  {
    return tr( "Divides areas into a number of types so that the areas of a type are as alike as can be.\n\n"
               "“k_means” takes the best of many starts; “ward” unites step by step the two groups that change least, and is the usual first step of a typology. Indicators are standardised, so that each counts the same.\n\n"
               "The profile says for each type and indicator how far its mean lies from that of all areas, in standard deviations, and suggests a name: show names on maps, not numbers. "
               "The silhouette (−1 … 1) says how well an area fits; the table of numbers compares divisions into 2, 3, … types.\n\n"
               "Areas that lack an indicator have no type." );
  }

  AreaTypesAlgorithm *AreaTypesAlgorithm::createInstance() const
  {
    return new AreaTypesAlgorithm();
  }

  void AreaTypesAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto add = [this]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced = false ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      addParameter( parameter.release() );
    };
    using Number = QgsProcessingParameterNumber;
    constexpr auto whole = Qgis::ProcessingNumberParameterType::Integer;
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "INPUT" ), tr( "Areas" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) } ), tr( "Areas or a table with one field per indicator." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "FIELDS" ), tr( "Indicators" ), QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric, true ), tr( "Rates and shares by which areas are compared." ) );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "METHOD" ), tr( "Method" ), QStringList{ QStringLiteral( "k_means" ), QStringLiteral( "ward" ) }, false, QStringLiteral( "k_means" ), false, true ), tr( "k-means, or Ward's hierarchical clustering." ) );
    add( std::make_unique<Number>( QStringLiteral( "NUMBER" ), tr( "Number of types" ), whole, 5, false, 1 ), tr( "How many types; the table of numbers helps to choose." ) );
    add( std::make_unique<Number>( QStringLiteral( "SEED" ), tr( "Seed" ), whole, 1, false, 0 ), tr( "Start of the random numbers of k-means: the same seed gives the same types." ), true );
    add( std::make_unique<Number>( QStringLiteral( "STARTS" ), tr( "Starts" ), whole, 100, false, 1, 10000 ), tr( "k-means takes the best of so many." ), true );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "STANDARDISATION" ), tr( "Standardisation" ), QStringList{ QStringLiteral( "z_score" ), QStringLiteral( "none" ) }, false, QStringLiteral( "z_score" ), false, true ), tr( "Without it indicators with large numbers count most." ), true );
    add( std::make_unique<Number>( QStringLiteral( "COMPONENTS" ), tr( "Principal components" ), whole, 0, false, 0 ), tr( "Compares areas by so many principal components instead of the indicators, so that indicators that say the same count once. 0: by the indicators." ), true );
    add( std::make_unique<Number>( QStringLiteral( "MOST_TYPES" ), tr( "Largest number of types to compare" ), whole, 10, false, 2, 50 ), tr( "For the table of numbers." ), true );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Types of areas" ) ), tr( "The input with type_id, type_distance (to the middle of the type), silhouette, and class_id with class_label for the map." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "PROFILE" ), tr( "Profile" ), Qgis::ProcessingSourceType::Vector, QVariant(), true, false ), tr( "A row per type and indicator: mean, mean in standard deviations, number of areas, suggested name." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "NUMBERS" ), tr( "Numbers of types compared" ), Qgis::ProcessingSourceType::Vector, QVariant(), true, false ), tr( "A row per number of types: sum of squares within the types, and mean silhouette. A high silhouette and a bend in the sum of squares speak for a number." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "WITHIN_SUM_OF_SQUARES" ), tr( "Sum of squares within the types" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "MEAN_SILHOUETTE" ), tr( "Mean silhouette" ) ) );
  }

  namespace
  {
    //! Colours that have no order, to be told apart by the colour-blind (Okabe and Ito 2008), then lighter ones.
    QColor typeColor( std::size_t type )
    {
      static const std::vector<QColor> colors{ { 230, 159, 0 }, { 86, 180, 233 }, { 0, 158, 115 }, { 240, 228, 66 }, { 0, 114, 178 }, { 213, 94, 0 }, { 204, 121, 167 }, { 150, 150, 150 } };
      return colors[type % colors.size()].lighter( 100 + 20 * static_cast<int>( type / colors.size() ) );
    }
  }

  QVariantMap AreaTypesAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> areas = requiredSource( parameters, QStringLiteral( "INPUT" ), context );
    const std::vector<QgsFeature> features = allFeatures( *areas, feedback );
    const QStringList fieldNames = parameterAsStrings( parameters, QStringLiteral( "FIELDS" ), context );
    std::vector<IndicatorColumn> columns;
    for ( const QString &field : fieldNames )
      columns.push_back( readColumn( features, areas->fields(), field, feedback ) );
    const bool standardise = parameterAsEnumString( parameters, QStringLiteral( "STANDARDISATION" ), context ) == QLatin1String( "z_score" );
    const CompleteAreas complete = completeAreas( columns, standardise );
    const int components = parameterAsInt( parameters, QStringLiteral( "COMPONENTS" ), context );
    const AreaPoints points = pointsOf( components > 0 ? onComponents( complete.values, static_cast<std::size_t>( components ) ) : complete.scores );

    const bool ward = parameterAsEnumString( parameters, QStringLiteral( "METHOD" ), context ) == QLatin1String( "ward" );
    KMeansOptions options;
    options.seed = static_cast<unsigned>( parameterAsInt( parameters, QStringLiteral( "SEED" ), context ) );
    options.starts = parameterAsInt( parameters, QStringLiteral( "STARTS" ), context );
    const std::vector<WardMerger> mergers = ward ? wardMergers( points, stepOf( progressOf( feedback ), 0.0, 0.4 ) ) : std::vector<WardMerger>();
    const auto divided = [&]( int number, const Progress &progress ) {
      if ( ward )
        return wardTypes( points, mergers, number );
      KMeansOptions own = options;
      own.typeCount = number;
      return kMeans( points, own, progress );
    };
    const AreaTypes types = divided( parameterAsInt( parameters, QStringLiteral( "NUMBER" ), context ), stepOf( progressOf( feedback ), 0.0, 0.4 ) );
    const std::vector<double> fit = silhouettes( points, types, 0, stepOf( progressOf( feedback ), 0.4, 0.6 ) );
    const double meanFit = mean( fit );
    const std::vector<TypeProfile> profiles = profilesOf( complete, types, fieldNames );
    QString method = ward ? tr( "Ward's clustering" ) : tr( "k-means, the best of %1 starts with seed %2" ).arg( options.starts ).arg( options.seed );
    method += QStringLiteral( ": " ) + tr( "%1 types of %2 areas with %3 indicators" ).arg( types.sizes.size() ).arg( complete.rows.size() ).arg( fieldNames.size() );
    feedback->pushInfo( method );
    feedback->pushInfo( tr( "Areas without a type, because an indicator is missing: %1" ).arg( features.size() - complete.rows.size() ) );
    for ( std::size_t type = 0; type < profiles.size(); ++type )
      feedback->pushInfo( tr( "Type %1, %2 – areas: %3" ).arg( type + 1 ).arg( profiles[type].name ).arg( types.sizes[type] ) );
    feedback->pushInfo( tr( "Sum of squares within the types %1, mean silhouette %2" ).arg( types.withinSumOfSquares ).arg( meanFit ) );

    QgsFields added;
    added.append( QgsField( QStringLiteral( "type_id" ), QMetaType::Type::Int ) );
    added.append( QgsField( QStringLiteral( "type_distance" ), QMetaType::Type::Double ) );
    added.append( QgsField( QStringLiteral( "silhouette" ), QMetaType::Type::Double ) );
    for ( const QgsField &field : classFields() )
      added.append( field );
    const ExtendedFields fields( areas->fields(), added );
    QgsFields numberFields;
    numberFields.append( QgsField( QStringLiteral( "types" ), QMetaType::Type::Int ) );
    numberFields.append( QgsField( QStringLiteral( "within_sum_of_squares" ), QMetaType::Type::Double ) );
    numberFields.append( QgsField( QStringLiteral( "mean_silhouette" ), QMetaType::Type::Double ) );

    std::vector<SignedClass> legend;
    for ( std::size_t type = 0; type < profiles.size(); ++type )
      legend.push_back( { { static_cast<int>( type ) + 1, tr( "type %1: %2" ).arg( type + 1 ).arg( profiles[type].name ) }, typeColor( type ), 0 } );
    legend.push_back( { { noDataClass, usualLabel( noDataClass ) }, {}, 0 } );

    std::optional<FeatureOutput> output = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, fields.fields(), areas->wkbType(), areas->sourceCrs() );
    std::optional<FeatureOutput> profileOutput = beginOutput( parameters, QStringLiteral( "PROFILE" ), context, profileFields() );
    std::optional<FeatureOutput> numbersOutput = beginOutput( parameters, QStringLiteral( "NUMBERS" ), context, numberFields );
    std::size_t next = 0;
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      QVariantList own{ QVariant(), QVariant(), QVariant(), noDataClass, usualLabel( noDataClass ) };
      if ( next < complete.rows.size() && complete.rows[next] == i )
      {
        const int type = types.types[next];
        const std::vector<double> &centre = types.centres[static_cast<std::size_t>( type )];
        double distance = 0.0;
        for ( std::size_t d = 0; d < centre.size(); ++d )
          distance += ( points.at( next )[d] - centre[d] ) * ( points.at( next )[d] - centre[d] );
        own = { type + 1, std::sqrt( distance ), fit[next], type + 1, legend[static_cast<std::size_t>( type )].entry.label };
        ++next;
      }
      QgsFeature feature( fields.fields() );
      feature.setGeometry( features[i].geometry() );
      feature.setAttributes( fields.attributes( features[i], own ) );
      output->add( feature );
      advance( progressOf( feedback ), 0.6 + 0.2 * static_cast<double>( i + 1 ) / static_cast<double>( features.size() ) );
    }
    if ( profileOutput )
      writeProfile( *profileOutput, profiles, types, fieldNames );
    const int most = std::min( parameterAsInt( parameters, QStringLiteral( "MOST_TYPES" ), context ), static_cast<int>( complete.rows.size() ) );
    for ( int number = 2; numbersOutput && number <= most; ++number )
    {
      const Progress progress = stepOf( progressOf( feedback ), 0.8 + 0.2 * ( number - 2 ) / most, 0.8 + 0.2 * ( number - 1 ) / most );
      const AreaTypes other = divided( number, progress );
      QgsFeature feature( numberFields );
      feature.setAttribute( 0, number );
      feature.setAttribute( 1, other.withinSumOfSquares );
      feature.setAttribute( 2, mean( silhouettes( points, other ) ) );
      numbersOutput->add( feature );
    }

    IndicatorProperties properties;
    properties.name = tr( "Types of areas" );
    properties.method = method;
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish( [&]( QgsVectorLayer &layer ) {
      setIndicatorProperties( layer, { { QStringLiteral( "class_id" ), properties } } );
      styleSignedClasses( layer, legend );
    } );
    if ( profileOutput )
      results[QStringLiteral( "PROFILE" )] = profileOutput->finish();
    if ( numbersOutput )
      results[QStringLiteral( "NUMBERS" )] = numbersOutput->finish();
    results[QStringLiteral( "WITHIN_SUM_OF_SQUARES" )] = types.withinSumOfSquares;
    results[QStringLiteral( "MEAN_SILHOUETTE" )] = meanFit;
    return results;
  }

}
