#include "algorithms/classification/similarareasalgorithm.h"

#include <qgsprocessingparameters.h>

namespace sozialraum
{

  AlgorithmTexts SimilarAreasAlgorithm::texts() const
  {
    return {
      tr( "Similar areas" ),
      tr( "peers,comparison,similar,nearest,Mahalanobis,benchmark" ),
      tr( "Finds the areas that resemble one area most, so that like is compared with like." ),
      tr( "Compares one area with all others by the chosen indicators, each standardised, and writes the nearest ones with their distances "
          "and with the difference in each indicator, in standard deviations.\n\n"
          "“euclidean” counts every indicator the same; “mahalanobis” counts indicators that say the same only once.\n\n"
          "With a field of the population, peers can be limited to areas of about the same size." ),
    };
  }

  void SimilarAreasAlgorithm::initAlgorithm( const QVariantMap & )
  {
    constexpr auto number = Qgis::ProcessingNumberParameterType::Double;
    add( std::make_unique<QgsProcessingParameterFeatureSource>(
           QStringLiteral( "INPUT" ), tr( "Areas" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) } ),
      tr( "Areas or a table with one field per indicator." ) );
    add( std::make_unique<QgsProcessingParameterField>(
           QStringLiteral( "KEY_FIELD" ), tr( "Key of the areas" ), QVariant(), QStringLiteral( "INPUT" ) ),
      tr( "The field in which AREA is looked up." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "AREA" ), tr( "Area" ) ),
      tr( "The key of the area whose peers are wanted, with its leading zeros." ) );
    addFields( QStringLiteral( "FIELDS" ), tr( "Indicators" ), tr( "Rates and shares by which areas are compared." ) );
    addChoice( QStringLiteral( "METHOD" ), tr( "Distance" ), { QStringLiteral( "euclidean" ), QStringLiteral( "mahalanobis" ) },
      tr( "Every indicator counts the same, or those that say the same count once." ) );
    add( std::make_unique<QgsProcessingParameterNumber>(
           QStringLiteral( "NUMBER" ), tr( "Number of peers" ), Qgis::ProcessingNumberParameterType::Integer, 5, false, 1 ),
      tr( "How many of the nearest are written." ) );
    addField( QStringLiteral( "POPULATION_FIELD" ), tr( "Population" ), tr( "For the limits of size." ), true );
    add( std::make_unique<QgsProcessingParameterNumber>(
           QStringLiteral( "SMALLEST_SIZE" ), tr( "Smallest size of a peer" ), number, QVariant(), true, 0 ),
      tr( "As a multiple of the area's population, like 0.5." ) );
    add( std::make_unique<QgsProcessingParameterNumber>(
           QStringLiteral( "LARGEST_SIZE" ), tr( "Largest size of a peer" ), number, QVariant(), true, 0 ),
      tr( "As a multiple of the area's population, like 2." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Similar areas" ) ),
      tr( "The peers with peer_rank, distance and difference_<field>; rank 0 is the area itself." ) );
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

  SimilarAreasOptions SimilarAreasAlgorithm::options( const QVariantMap &parameters, QgsProcessingContext &context ) const
  {
    SimilarAreasOptions options;
    options.distance = parameterAsEnumString( parameters, QStringLiteral( "METHOD" ), context ) == QLatin1String( "mahalanobis" )
      ? PeerDistance::Mahalanobis
      : PeerDistance::Euclidean;
    options.count = parameterAsInt( parameters, QStringLiteral( "NUMBER" ), context );
    options.smallestSize = optionalNumber( parameters, QStringLiteral( "SMALLEST_SIZE" ) );
    options.largestSize = optionalNumber( parameters, QStringLiteral( "LARGEST_SIZE" ) );
    if ( parameterAsString( parameters, QStringLiteral( "POPULATION_FIELD" ), context ).isEmpty()
      && ( options.smallestSize || options.largestSize ) )
      throw QgsProcessingException( tr( "Limits of size need the field of the population." ) );
    return options;
  }

  static QgsFields addedFields( const QStringList &fieldNames )
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "peer_rank" ), QMetaType::Type::Int ) );
    appendNumbers( fields, { QStringLiteral( "distance" ) } );
    for ( const QString &field : fieldNames )
      appendNumbers( fields, { QStringLiteral( "difference_" ) + field } );
    return fields;
  }

  QVariantMap SimilarAreasAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    AreaInput areas = readAreas( parameters, context, feedback );
    const std::size_t own = placeOf( areas.features, parameterAsString( parameters, QStringLiteral( "KEY_FIELD" ), context ),
      parameterAsString( parameters, QStringLiteral( "AREA" ), context ) );
    const QStringList fieldNames = parameterAsStrings( parameters, QStringLiteral( "FIELDS" ), context );
    const std::vector<std::vector<double>> columns = areas.usable( fieldNames, feedback );
    const QString populationField = parameterAsString( parameters, QStringLiteral( "POPULATION_FIELD" ), context );
    const std::vector<double> sizes =
      populationField.isEmpty() ? std::vector<double>() : readColumn( areas.features, areas.fields(), populationField, feedback ).usable();
    std::vector<Peer> peers = similarAreas( columns, sizes, own, options( parameters, context ) );
    feedback->pushInfo( tr( "Areas compared: %1, peers found: %2" ).arg( areas.features.size() ).arg( peers.size() ) );
    advance( progressOf( feedback ), 0.6 );

    peers.insert( peers.begin(), Peer{ own, 0.0, std::vector<double>( columns.size(), 0.0 ) } );
    std::vector<QgsFeature> ranked;
    for ( const Peer &peer : peers )
      ranked.push_back( areas.features[peer.area] );
    areas.features = ranked;
    const QgsFields added = addedFields( fieldNames );
    FeatureOutput output = beginAreas( parameters, context, areas, added );
    const auto attributesOf = [&peers]( std::size_t rank ) {
      QVariantList attributes{ static_cast<int>( rank ), peers[rank].distance };
      for ( const double difference : peers[rank].differences )
        attributes << difference;
      return attributes;
    };
    writeAreas( output, areas, added, attributesOf, stepOf( progressOf( feedback ), 0.6, 1.0 ) );
    return { { QStringLiteral( "OUTPUT" ), output.finish() } };
  }

}
