#include "algorithms/classification/similarareasalgorithm.h"

#include "algorithms/classification/fieldparts.h"
#include "algorithms/indicatorparameter.h"
#include "maps/styles/numberstyle.h"

#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace sozialraum
{

  AlgorithmTexts SimilarAreasAlgorithm::texts() const
  {
    return {
      tr( "Similar areas" ),
      tr( "peers,comparison,similar,nearest,Mahalanobis,benchmark" ),
      tr( "Finds the areas that resemble one area most, so that like is compared with like." ),
      tr( "Compares one area with all others by the chosen indicators, each standardised, and writes the nearest ones with their distances "
          "and with the difference in each indicator, in standard deviations.\n\n“Euclidean” counts every indicator the same; "
          "“Mahalanobis” counts indicators that say the same only once.\n\nWith a field of the population, peers can be limited to areas "
          "of about the same size." ),
    };
  }

  void SimilarAreasAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Areas or a table with one field per indicator." ) );
    p.add( std::make_unique<IndicatorParameter>(
             QStringLiteral( "KEY_FIELD" ), tr( "Key of the areas" ), QStringLiteral( "INPUT" ), OfferedField::Key ),
      tr( "The field in which the area is looked up." ) );
    p.text( "AREA", tr( "Area" ), tr( "The key of the area whose peers are wanted, with its leading zeros." ) );
    p.fields( "FIELDS", tr( "Indicators" ), tr( "Rates and shares by which areas are compared." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric );
    p.choice( "METHOD", tr( "Distance" ), tr( "Every indicator counts the same, or those that say the same count once." ),
      { QStringLiteral( "euclidean" ), QStringLiteral( "mahalanobis" ) } );
    p.count( "NUMBER", tr( "Number of peers" ), tr( "How many of the nearest are written." ), 5, { .least = 1 } );
    p.field( "POPULATION_FIELD", tr( "Population" ), tr( "For the limits of size." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.number( "SMALLEST_SIZE", tr( "Smallest size of a peer" ), tr( "As a multiple of the area's population, like 0.5." ), std::nullopt,
      { .least = 0 }, { .optional = true } );
    p.number( "LARGEST_SIZE", tr( "Largest size of a peer" ), tr( "As a multiple of the area's population, like 2." ), std::nullopt,
      { .least = 0 }, { .optional = true } );
    p.field( "TYPE_FIELD", tr( "Only areas of the same type" ),
      tr( "A field with types, like land_type of “Types of the Land” or type_id of “Types of areas”: peers have the type of the area." ),
      "INPUT", Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.output(
      "OUTPUT", tr( "Similar areas" ), tr( "The peers with peer_rank, distance and difference_<field>; rank 0 is the area itself." ) );
  }

  static std::size_t placeOf( const std::vector<QgsFeature> &features, const QString &keyField, const QString &key )
  {
    const auto has = [&]( const QgsFeature &feature ) { return feature.attribute( keyField ).toString() == key; };
    const auto found = std::find_if( features.begin(), features.end(), has );
    if ( found != features.end() && std::any_of( found + 1, features.end(), has ) )
      throw QgsProcessingException(
        SimilarAreasAlgorithm::tr( "Several areas have the key “%1” in the field “%2”. Choose another field, or dissolve the areas first." )
          .arg( key, keyField ) );
    if ( found != features.end() )
      return static_cast<std::size_t>( found - features.begin() );
    throw QgsProcessingException( SimilarAreasAlgorithm::tr( "No area has the key “%1” in the field “%2”." ).arg( key, keyField ) );
  }

  SimilarAreasOptions SimilarAreasAlgorithm::options( const Call &call ) const
  {
    SimilarAreasOptions options;
    options.distance = call.choice( "METHOD" ) == QLatin1String( "mahalanobis" ) ? PeerDistance::Mahalanobis : PeerDistance::Euclidean;
    options.count = call.count( "NUMBER" );
    options.smallestSize = call.optionalNumber( "SMALLEST_SIZE" );
    options.largestSize = call.optionalNumber( "LARGEST_SIZE" );
    if ( call.text( "POPULATION_FIELD" ).isEmpty() && ( options.smallestSize || options.largestSize ) )
      throw QgsProcessingException( tr( "Limits of size need the field of the population." ) );
    return options;
  }

  //! Leaves \a columns only for the areas of the same type as \a own, so that no other area takes part.
  static void keepType(
    std::vector<std::vector<double>> &columns, const std::vector<QgsFeature> &features, std::size_t own, const Call &call )
  {
    const QString field = call.text( "TYPE_FIELD" );
    if ( field.isEmpty() )
      return;
    const QString type = features[own].attribute( field ).toString();
    if ( type.isEmpty() )
      throw QgsProcessingException( SimilarAreasAlgorithm::tr( "The area “%1” has no type in the field “%2”. Leave “%3” empty." )
          .arg( call.text( "AREA" ), field, call.label( "TYPE_FIELD" ) ) );
    std::size_t kept = 0;
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      if ( features[i].attribute( field ).toString() == type )
      {
        ++kept;
        continue;
      }
      for ( std::vector<double> &column : columns )
        column[i] = std::numeric_limits<double>::quiet_NaN();
    }
    call.say(
      SimilarAreasAlgorithm::tr( "Areas of the type “%1”: %2; they alone are compared and standardised." ).arg( type ).arg( kept ) );
  }

  static QgsFields peerFields( const QStringList &fieldNames )
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "peer_rank" ), QMetaType::Type::Int ) );
    appendNumbers( fields, { QStringLiteral( "distance" ) } );
    for ( const QString &field : fieldNames )
      appendNumbers( fields, { QStringLiteral( "difference_" ) + field } );
    return fields;
  }

  QVariantMap SimilarAreasAlgorithm::run( Call &call )
  {
    AreaInput areas = readAreas( call );
    const std::size_t own = placeOf( areas.features, call.text( "KEY_FIELD" ), call.text( "AREA" ) );
    const QStringList fieldNames = call.texts( "FIELDS" );
    std::vector<std::vector<double>> columns = areas.usable( fieldNames, call.feedback() );
    keepType( columns, areas.features, own, call );
    warnOfConstants( fieldNames, columns, call );
    const QString populationField = call.text( "POPULATION_FIELD" );
    const std::vector<double> sizes = populationField.isEmpty()
      ? std::vector<double>()
      : readColumn( areas.features, areas.fields(), populationField, call.feedback() ).usable();
    std::vector<Peer> peers = similarAreas( columns, sizes, own, options( call ) );
    call.say( tr( "Areas compared: %1, peers found: %2" ).arg( areas.features.size() ).arg( peers.size() ) );
    advance( call.progress(), 0.6 );

    peers.insert( peers.begin(), Peer{ own, 0.0, std::vector<double>( columns.size(), 0.0 ) } );
    std::vector<QgsFeature> ranked;
    for ( const Peer &peer : peers )
      ranked.push_back( areas.features[peer.area] );
    areas.features = ranked;
    const QgsFields added = peerFields( fieldNames );
    FeatureOutput output = beginAreas( call, areas, added );
    const auto attributesOf = [&peers]( std::size_t rank ) {
      QVariantList attributes{ static_cast<int>( rank ), peers[rank].distance };
      for ( const double difference : peers[rank].differences )
        attributes << difference;
      return attributes;
    };
    writeAreas( output, areas, added, attributesOf, stepOf( call.progress(), 0.6, 1.0 ) );
    return { { QStringLiteral( "OUTPUT" ),
      output.finish( []( QgsVectorLayer &layer ) { layer.setRenderer( peerRenderer().release() ); } ) } };
  }

}
