#include "algorithms/coverage/serviceprofilealgorithm.h"

#include "algorithms/coverage/areafinder.h"
#include "algorithms/coverage/coverageinput.h"
#include "algorithms/coverage/registercolumns.h"
#include "algorithms/coverage/thresholdparameters.h"
#include "coverage/supply/offers.h"
#include "coverage/network/thresholds.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsvariantutils.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace sozialraum
{

  AlgorithmTexts ServiceProfileAlgorithm::texts() const
  {
    return {
      tr( "Service profile" ),
      tr( "offer,attribute,hort,after-school,daz,inclusion,social work,kita,school,reach,family,profile" ),
      tr( "Says for a place or for every area which offers with which attributes are within reach." ),
      tr( "The question of the family that moves here: which offers are within reach, and which of them have a Hort, a class for German as "
          "a second language, social work, inclusive places?\n\nFor every place, or every area, the table has a row “Any (every road is "
          "open)” for all facilities, and a row for each attribute you choose. A number above 0 says that a facility offers something, and "
          "how much of it; ja and nein, yes and no say whether; a field of other texts has a row for each of its values.\n\nEach row names "
          "the nearest facility that has it and what the way costs, and for each threshold how many facilities are within it and how much "
          "they offer together. Areas count at a point on their surface; what lies within their borders is counted too.\n\n“Facilities "
          "within "
          "reach” lists them one by one, with the chosen attributes: “Web page of the monitor”, “Area profiles” and “Publish monitor” take "
          "it." ),
    };
  }

  void ServiceProfileAlgorithm::declare( Parameters &p ) const
  {
    p.source( "PLACES", tr( "Places" ), tr( "Addresses or other places, one or many. Either these or areas." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry, { .optional = true } );
    p.field( "PLACE_KEY", tr( "Key of the places" ), tr( "Names a place in the result and in a table of costs. Empty: the feature id." ),
      "PLACES", Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.source( "AREAS", tr( "Areas" ), tr( "Municipalities or planning areas. Either these or places." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true } );
    p.field( "AREA_KEY", tr( "Key of the areas" ), tr( "Names an area in the result and in a table of costs. Empty: the feature id." ),
      "AREAS", Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    Parameters ofCoverage;
    coverageParameters( ofCoverage );
    p.take( ofCoverage, { QStringLiteral( "DEMAND" ), QStringLiteral( "DEMAND_KEY" ) } );
    p.fields( "ATTRIBUTES", tr( "Attributes of the facilities" ),
      tr( "Fields that say what a facility offers: Hort, class for German as a second language, social work, inclusive places, kind …" ),
      "FACILITIES", Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    thresholdParameters( p );
    p.output( "OUTPUT", tr( "Service profile" ), tr( "A row for each place or area and each offer." ), Qgis::ProcessingSourceType::Vector );
    p.extraOutput( "FACILITIES_REACHED", tr( "Facilities within reach" ),
      tr( "A row for each place or area and each facility within the greatest threshold or within the area: the way, what the facility is "
          "and for whom, and the chosen attributes." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "PLACE_COUNT", tr( "Places or areas" ) );
    p.result( "OFFER_COUNT", tr( "Offers" ) );
  }

  namespace
  {
    AttributeColumn columnOf( const CoverageInput &input, const QString &name )
    {
      const QgsFields fields = input.facilitySource->fields();
      const int index = fields.lookupField( name );
      if ( index < 0 )
        throw InputError( codes::fieldMissing, { name.toStdString() } );
      AttributeColumn column{ name.toStdString(), fields.at( index ).isNumeric() || fields.at( index ).type() == QMetaType::Type::Bool, {},
        {} };
      for ( const QgsFeature &facility : input.facilities.features )
      {
        const QVariant value = facility.attribute( index );
        if ( column.isNumber )
          column.numbers.push_back( QgsVariantUtils::isNull( value ) ? std::nullopt : std::optional( value.toDouble() ) );
        else
          column.texts.push_back( QgsVariantUtils::isNull( value ) ? std::string() : value.toString().trimmed().toStdString() );
      }
      return column;
    }

    //! All facilities first, then what they offer.
    std::vector<Offer> readOffers( const CoverageInput &input, const QStringList &attributes )
    {
      std::vector<Offer> offers{ { "any", {}, false, std::vector<double>( input.facilities.features.size(), 1.0 ) } };
      for ( const QString &attribute : attributes )
        std::ranges::move( offersOf( columnOf( input, attribute ) ), std::back_inserter( offers ) );
      return offers;
    }

    QgsField keyColumn( const QgsProcessingFeatureSource &source, const QString &key, const QString &name )
    {
      if ( key.isEmpty() )
        return QgsField( name, QMetaType::Type::LongLong );
      QgsField field = source.fields().field( key );
      field.setName( name );
      field.setConstraints( QgsFieldConstraints() );
      return field;
    }

    QString inFieldName( double limit )
    {
      return QString::number( limit, 'g', 10 ).replace( QLatin1Char( '.' ), QLatin1Char( '_' ) );
    }

    QgsFields profileFields(
      const CoverageInput &input, const QString &placeKey, const QString &facilityKey, const std::vector<double> &limits )
    {
      QgsFields fields;
      fields.append( keyColumn( *input.demandSource, placeKey, QStringLiteral( "place" ) ) );
      fields.append( QgsField( QStringLiteral( "attribute" ), QMetaType::Type::QString ) );
      fields.append( QgsField( QStringLiteral( "value" ), QMetaType::Type::QString ) );
      fields.append( keyColumn( *input.facilitySource, facilityKey, QStringLiteral( "nearest" ) ) );
      fields.append( QgsField( QStringLiteral( "cost" ), QMetaType::Type::Double ) );
      for ( const double limit : limits )
        fields.append( QgsField( QStringLiteral( "within_%1" ).arg( inFieldName( limit ) ), QMetaType::Type::Int ) );
      for ( const double limit : limits )
        fields.append( QgsField( QStringLiteral( "amount_within_%1" ).arg( inFieldName( limit ) ), QMetaType::Type::Double ) );
      fields.append( QgsField( QStringLiteral( "in_area" ), QMetaType::Type::Int ) );
      fields.append( QgsField( QStringLiteral( "state" ), QMetaType::Type::QString ) );
      return fields;
    }

    //! For each area, which facilities lie in it; empty where places are not areas.
    std::vector<std::vector<std::uint32_t>> facilitiesInAreas( const CoverageInput &input, bool areAreas, QgsProcessingContext &context )
    {
      std::vector<std::vector<std::uint32_t>> inside;
      if ( !areAreas )
        return inside;
      const AreaFinder areas( *input.demandSource, input.crs(), context );
      inside.resize( areas.areas().size() );
      for ( std::uint32_t facility = 0; facility < input.facilities.points.size(); ++facility )
      {
        if ( const std::uint32_t area = areas.areaAt( input.facilities.points[facility] ); area != AreaFinder::none )
          inside[area].push_back( facility );
      }
      return inside;
    }

    QString stateOf( const CoverageInput &input, std::size_t place, const OfferReach &reach, const Offer &offer )
    {
      if ( std::ranges::none_of( offer.amounts, []( double amount ) { return amount > 0.0; } ) )
        return QStringLiteral( "not_offered" );
      if ( reach.cost == unreachable )
        return input.reasonWithoutCost( place );
      return reach.facilities.back() > 0 ? QStringLiteral( "reached" ) : QStringLiteral( "not_reached" );
    }

    QgsAttributes profileRow( const CoverageInput &input, std::size_t place, const Offer &offer, const OfferReach &reach )
    {
      const bool isReached = reach.cost != unreachable;
      QgsAttributes row;
      row << input.demand.keys[place] << QVariant( QString::fromStdString( offer.attribute ) )
          << ( offer.value.empty() ? QVariant() : QVariant( QString::fromStdString( offer.value ) ) );
      row << ( isReached ? input.facilities.keys[reach.facility] : QVariant() )
          << ( isReached ? QVariant( inUserUnits( reach.cost, input.costKind ) ) : QVariant() );
      for ( const std::size_t count : reach.facilities )
        row << QVariant( static_cast<int>( count ) );
      for ( const double amount : reach.amounts )
        row << ( offer.isCounted ? QVariant( amount ) : QVariant() );
      return row;
    }
  }

  //! A row for each place and each facility within the greatest of \a limits, or in the area; by place, then by way, then as they come.
  static QVariant writeReached( Call &call, const CoverageInput &input, const CostMatrix &costs,
    const std::vector<std::vector<std::uint32_t>> &inside, const QString &placeKey, const std::vector<double> &limits )
  {
    const QgsFields given = input.facilitySource->fields();
    QStringList columns = describingColumns( given );
    for ( const QString &attribute : call.texts( "ATTRIBUTES" ) )
    {
      if ( !columns.contains( attribute ) )
        columns << attribute;
    }
    QgsFields fields;
    fields.append( keyColumn( *input.demandSource, placeKey, QStringLiteral( "place" ) ) );
    fields.append( keyColumn( *input.facilitySource, call.text( "FACILITY_KEY" ), QStringLiteral( "facility" ) ) );
    fields.append( QgsField( QStringLiteral( "cost" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "unit" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "within" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "in_area" ), QMetaType::Type::Int ) );
    QStringList taken;
    for ( const QString &column : columns )
    {
      if ( fields.lookupField( column ) < 0 && fields.append( given.field( column ) ) )
        taken << column;
    }
    std::optional<FeatureOutput> output = call.output( "FACILITIES_REACHED", fields );
    if ( !output )
      return {};
    std::vector<std::map<std::uint32_t, Cost>> reached( input.demand.keys.size() );
    for ( std::uint32_t facility = 0; facility < costs.facilityCount(); ++facility )
    {
      for ( const CostEntry &entry : costs.row( facility ) )
        reached[entry.place].emplace( facility, entry.cost );
    }
    const QString unit = input.costKind == CostKind::Length ? QStringLiteral( "m" ) : QStringLiteral( "min" );
    for ( std::size_t place = 0; place < reached.size(); ++place )
    {
      std::set<std::uint32_t> within;
      if ( place < inside.size() )
        within.insert( inside[place].begin(), inside[place].end() );
      std::vector<std::pair<Cost, std::uint32_t>> listed;
      for ( const std::uint32_t facility : within )
        listed.emplace_back( reached[place].contains( facility ) ? reached[place].at( facility ) : unreachable, facility );
      for ( const auto &[facility, cost] : reached[place] )
      {
        if ( !within.contains( facility ) && inUserUnits( cost, input.costKind ) <= limits.back() )
          listed.emplace_back( cost, facility );
      }
      std::sort( listed.begin(), listed.end() );
      for ( const auto &[cost, facility] : listed )
      {
        QgsAttributes row;
        row << input.demand.keys[place] << input.facilities.keys[facility]
            << ( cost == unreachable ? QVariant() : QVariant( inUserUnits( cost, input.costKind ) ) ) << unit << limits.back()
            << ( inside.empty() ? QVariant() : QVariant( within.contains( facility ) ? 1 : 0 ) );
        for ( const QString &column : taken )
          row << input.facilities.features[facility].attribute( column );
        QgsFeature feature( fields );
        feature.setAttributes( row );
        output->add( feature );
      }
    }
    return output->finish();
  }

  QVariantMap ServiceProfileAlgorithm::run( Call &call )
  {
    const bool hasPlaces = call.value( "PLACES" ).isValid();
    const bool hasAreas = call.value( "AREAS" ).isValid();
    if ( hasPlaces == hasAreas )
      throw InputError( codes::placesOrAreas );
    const DemandNames names = hasAreas ? DemandNames{ "AREAS", "AREA_KEY" } : DemandNames{ "PLACES", "PLACE_KEY" };
    const std::vector<Cost> thresholds = readThresholds( costKindOf( call ), call );
    const CoverageInput input = readCoverageInput( call, squares(), FacilityRole::Facilities, names );
    const std::vector<Offer> offers = readOffers( input, call.texts( "ATTRIBUTES" ) );

    const Progress progress = call.progress();
    const CostMatrix costs = input.costs( greatestCost, stepOf( progress, 0.4, 0.7 ) );
    const std::vector<std::vector<std::uint32_t>> inside = facilitiesInAreas( input, hasAreas, call.context() );
    std::vector<std::vector<OfferReach>> reaches;
    for ( const Offer &offer : offers )
    {
      advance( progress, 0.7 );
      reaches.push_back( reachOf( costs, offer.amounts, thresholds ) );
    }
    std::vector<double> limits;
    for ( const Cost threshold : thresholds )
      limits.push_back( inUserUnits( threshold, input.costKind ) );

    const QgsFields fields = profileFields( input, call.text( names.key ), call.text( "FACILITY_KEY" ), limits );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", fields );
    std::size_t without = 0;
    for ( std::size_t place = 0; place < input.demand.keys.size(); ++place )
    {
      advance( progress, 0.8 + 0.2 * static_cast<double>( place ) / static_cast<double>( input.demand.keys.size() ) );
      without += reaches.front()[place].cost == unreachable ? 1U : 0U;
      for ( std::size_t offer = 0; offer < offers.size(); ++offer )
      {
        QgsFeature feature( fields );
        QgsAttributes row = profileRow( input, place, offers[offer], reaches[offer][place] );
        row << ( hasAreas ? QVariant( static_cast<int>( std::ranges::count_if(
                              inside[place], [&]( std::uint32_t facility ) { return offers[offer].amounts[facility] > 0.0; } ) ) )
                          : QVariant() );
        row << QVariant( stateOf( input, place, reaches[offer][place], offers[offer] ) );
        feature.setAttributes( row );
        output->add( feature );
      }
    }
    call.say( tr( "%1 places, %2 facilities, %3 offers; %4 places reach no facility at all." )
        .arg( input.demand.keys.size() )
        .arg( input.facilities.keys.size() )
        .arg( offers.size() - 1 )
        .arg( without ) );

    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish();
    if ( const QVariant reached = writeReached( call, input, costs, inside, call.text( names.key ), limits ); reached.isValid() )
      results[QStringLiteral( "FACILITIES_REACHED" )] = reached;
    results[QStringLiteral( "PLACE_COUNT" )] = static_cast<qlonglong>( input.demand.keys.size() );
    results[QStringLiteral( "OFFER_COUNT" )] = static_cast<qlonglong>( offers.size() - 1 );
    return results;
  }

}
