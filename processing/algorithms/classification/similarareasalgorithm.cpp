#include "algorithms/classification/similarareasalgorithm.h"

#include "algorithms/classification/areacolumns.h"
#include "classification/similarareas.h"

#include <qgsprocessingparameters.h>

namespace sozialraum
{

  QString SimilarAreasAlgorithm::name() const
  {
    return QStringLiteral( "similarareas" );
  }

  QString SimilarAreasAlgorithm::displayName() const
  {
    return tr( "Similar areas" );
  }

  QStringList SimilarAreasAlgorithm::tags() const
  {
    return tr( "peers,comparison,similar,nearest,Mahalanobis,benchmark" ).split( QLatin1Char( ',' ) );
  }

  QString SimilarAreasAlgorithm::shortDescription() const
  {
    return tr( "Finds the areas that resemble one area most, so that like is compared with like." );
  }

  QString SimilarAreasAlgorithm::shortHelpString() const
  {
    return tr( "Compares one area with all others by the chosen indicators, each standardised, and writes the nearest ones with their distances and with the difference in each indicator, in standard deviations.\n\n"
               "“euclidean” counts every indicator the same; “mahalanobis” counts indicators that say the same only once.\n\n"
               "With a field of the population, peers can be limited to areas of about the same size." );
  }

  SimilarAreasAlgorithm *SimilarAreasAlgorithm::createInstance() const
  {
    return new SimilarAreasAlgorithm();
  }

  void SimilarAreasAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto add = [this]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help ) {
      parameter->setHelp( help );
      addParameter( parameter.release() );
    };
    constexpr auto number = Qgis::ProcessingNumberParameterType::Double;
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "INPUT" ), tr( "Areas" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) } ), tr( "Areas or a table with one field per indicator." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "KEY_FIELD" ), tr( "Key of the areas" ), QVariant(), QStringLiteral( "INPUT" ) ), tr( "The field in which AREA is looked up." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "AREA" ), tr( "Area" ) ), tr( "The key of the area whose peers are wanted, with its leading zeros." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "FIELDS" ), tr( "Indicators" ), QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric, true ), tr( "Rates and shares by which areas are compared." ) );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "METHOD" ), tr( "Distance" ), QStringList{ QStringLiteral( "euclidean" ), QStringLiteral( "mahalanobis" ) }, false, QStringLiteral( "euclidean" ), false, true ), tr( "Every indicator counts the same, or those that say the same count once." ) );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "NUMBER" ), tr( "Number of peers" ), Qgis::ProcessingNumberParameterType::Integer, 5, false, 1 ), tr( "How many of the nearest are written." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "POPULATION_FIELD" ), tr( "Population" ), QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric, false, true ), tr( "For the limits of size." ) );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "SMALLEST_SIZE" ), tr( "Smallest size of a peer" ), number, QVariant(), true, 0 ), tr( "As a multiple of the area's population, like 0.5." ) );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "LARGEST_SIZE" ), tr( "Largest size of a peer" ), number, QVariant(), true, 0 ), tr( "As a multiple of the area's population, like 2." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Similar areas" ) ), tr( "The peers with peer_rank, distance and difference_<field>; rank 0 is the area itself." ) );
  }

  static std::optional<double> optionalNumber( const QVariantMap &parameters, const QString &name )
  {
    bool isNumber = false;
    const double number = parameters.value( name ).toDouble( &isNumber );
    return isNumber && parameters.value( name ).isValid() ? std::optional( number ) : std::nullopt;
  }

  static std::size_t placeOf( const std::vector<QgsFeature> &features, const QString &keyField, const QString &key )
  {
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      if ( features[i].attribute( keyField ).toString() == key )
        return i;
    }
    throw QgsProcessingException( SimilarAreasAlgorithm::tr( "No area has the key “%1” in the field “%2”." ).arg( key, keyField ) );
  }

  QVariantMap SimilarAreasAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> areas = requiredSource( parameters, QStringLiteral( "INPUT" ), context );
    const std::vector<QgsFeature> features = allFeatures( *areas, feedback );
    const std::size_t own = placeOf( features, parameterAsString( parameters, QStringLiteral( "KEY_FIELD" ), context ), parameterAsString( parameters, QStringLiteral( "AREA" ), context ) );
    const QStringList fieldNames = parameterAsStrings( parameters, QStringLiteral( "FIELDS" ), context );
    std::vector<std::vector<double>> columns;
    for ( const QString &field : fieldNames )
      columns.push_back( readColumn( features, areas->fields(), field, feedback ).usable() );
    SimilarAreasOptions options;
    options.distance = parameterAsEnumString( parameters, QStringLiteral( "METHOD" ), context ) == QLatin1String( "mahalanobis" ) ? PeerDistance::Mahalanobis : PeerDistance::Euclidean;
    options.count = parameterAsInt( parameters, QStringLiteral( "NUMBER" ), context );
    options.smallestSize = optionalNumber( parameters, QStringLiteral( "SMALLEST_SIZE" ) );
    options.largestSize = optionalNumber( parameters, QStringLiteral( "LARGEST_SIZE" ) );
    const QString populationField = parameterAsString( parameters, QStringLiteral( "POPULATION_FIELD" ), context );
    if ( populationField.isEmpty() && ( options.smallestSize || options.largestSize ) )
      throw QgsProcessingException( tr( "Limits of size need the field of the population." ) );
    const std::vector<double> sizes = populationField.isEmpty() ? std::vector<double>() : readColumn( features, areas->fields(), populationField, feedback ).usable();
    advance( progressOf( feedback ), 0.3 );
    const std::vector<Peer> peers = similarAreas( columns, sizes, own, options );
    feedback->pushInfo( tr( "Areas compared: %1, peers found: %2" ).arg( features.size() ).arg( peers.size() ) );
    advance( progressOf( feedback ), 0.6 );

    QgsFields added;
    added.append( QgsField( QStringLiteral( "peer_rank" ), QMetaType::Type::Int ) );
    added.append( QgsField( QStringLiteral( "distance" ), QMetaType::Type::Double ) );
    for ( const QString &field : fieldNames )
      added.append( QgsField( QStringLiteral( "difference_" ) + field, QMetaType::Type::Double ) );
    const ExtendedFields fields( areas->fields(), added );
    std::optional<FeatureOutput> output = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, fields.fields(), areas->wkbType(), areas->sourceCrs() );
    const auto write = [&]( std::size_t area, int rank, double distance, const std::vector<double> &differences ) {
      QVariantList attributes{ rank, distance };
      for ( const double difference : differences )
        attributes << difference;
      QgsFeature feature( fields.fields() );
      feature.setGeometry( features[area].geometry() );
      feature.setAttributes( fields.attributes( features[area], attributes ) );
      output->add( feature );
    };
    write( own, 0, 0.0, std::vector<double>( columns.size(), 0.0 ) );
    for ( std::size_t i = 0; i < peers.size(); ++i )
      write( peers[i].area, static_cast<int>( i ) + 1, peers[i].distance, peers[i].differences );
    return { { QStringLiteral( "OUTPUT" ), output->finish() } };
  }

}
