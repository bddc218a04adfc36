#include "algorithms/demography/demandplaces.h"

#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsprocessingutils.h>

#include <cmath>
#include <set>

namespace sozialraum
{

  namespace
  {
    struct PlaceTexts
    {
      Q_DECLARE_TR_FUNCTIONS( DemandPlaces )
    };
  }

  void declareDemandPlaces( Parameters &p, const std::vector<std::pair<const char *, QString>> &kinds )
  {
    p.source( "CHILDREN_AT", PlaceTexts::tr( "Where children live" ),
      PlaceTexts::tr(
        "Places with counts of today's children: the demand of each area is spread over its places, for coverage, assignment and "
        "new locations in years to come." ),
      Qgis::ProcessingSourceType::VectorAnyGeometry, { .optional = true, .advanced = true } );
    p.field( "AREA_FIELD", PlaceTexts::tr( "Area of a place" ), PlaceTexts::tr( "Field with the key of the area." ), "CHILDREN_AT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    for ( const auto &[name, label] : kinds )
      p.field( name, label, PlaceTexts::tr( "Field of the places by which the demand is spread; empty: alike." ), "CHILDREN_AT",
        Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true, .advanced = true } );
    p.extraOutput( "AT_PLACES", PlaceTexts::tr( "Demand where children live" ),
      PlaceTexts::tr(
        "The places with a field for each year (kindergarten_2032): the “Counts of the demand” of coverage and assignment." ) );
  }

  std::optional<DemandPlaces> readDemandPlaces( const Call &call, const std::vector<const char *> &kinds )
  {
    DemandPlaces places;
    places.places.source = call.optionalSource( "CHILDREN_AT" );
    if ( !places.places.source )
      return std::nullopt;
    if ( !call.has( "AREA_FIELD" ) )
      throw QgsProcessingException( PlaceTexts::tr( "Choose the field “%1”." ).arg( call.label( "AREA_FIELD" ) ) );
    const QString areaField = call.text( "AREA_FIELD" );
    if ( places.places.fields().lookupField( areaField ) < 0 )
      throw QgsProcessingException( PlaceTexts::tr( "“%1” has no field “%2”." ).arg( call.label( "CHILDREN_AT" ), areaField ) );
    places.places.features = allFeatures( *places.places.source, call.feedback() );
    for ( const QgsFeature &place : places.places.features )
      places.areas.push_back( place.attribute( areaField ).toString().trimmed().toStdString() );
    for ( const char *kind : kinds )
    {
      places.counts.emplace_back( places.areas.size(), 1.0 );
      if ( !call.has( kind ) )
        continue;
      places.counts.back() = places.places.usable( { call.text( kind ) }, call.feedback() ).front();
      for ( double &count : places.counts.back() )
        count = count > 0.0 ? count : 0.0;
    }
    return places;
  }

  static QgsFields addedFields( const DemandByArea &demands )
  {
    QgsFields fields;
    for ( const DemandOfArea &demand : demands.begin()->second )
      fields.append( QgsField( demand.field, QMetaType::Type::Double ) );
    return fields;
  }

  std::optional<FeatureOutput> DemandPlaces::begin( const Call &call, const DemandByArea &demands ) const
  {
    return call.output( "AT_PLACES", ExtendedFields( places.fields(), addedFields( demands ) ).fields(), places.source->wkbType(),
      places.source->sourceCrs() );
  }

  void DemandPlaces::write( const Call &call, FeatureOutput &output, const DemandByArea &demands ) const
  {
    std::map<std::string, std::vector<double>> sums; // of an area: places, then the count of each kind
    for ( std::size_t place = 0; place < areas.size(); ++place )
    {
      std::vector<double> &sum = sums.try_emplace( areas[place], counts.size() + 1, 0.0 ).first->second;
      sum[0] += 1.0;
      for ( std::size_t kind = 0; kind < counts.size(); ++kind )
        sum[kind + 1] += counts[kind][place];
    }
    const ExtendedFields fields( places.fields(), addedFields( demands ) );
    std::size_t elsewhere = 0;
    for ( std::size_t place = 0; place < areas.size(); ++place )
    {
      const auto area = demands.find( areas[place] );
      elsewhere += area == demands.end();
      const std::vector<double> &sum = sums.at( areas[place] );
      QVariantList added;
      for ( const DemandOfArea &demand : ( area == demands.end() ? demands.begin() : area )->second )
      {
        const double ofKind = sum[demand.kind + 1];
        const double share = ofKind > 0.0 ? counts[demand.kind][place] / ofKind : 1.0 / sum[0];
        added << ( area == demands.end() ? QVariant( 0.0 ) : QVariant( demand.count * share ) );
      }
      QgsFeature feature( fields.fields() );
      feature.setGeometry( places.features[place].geometry() );
      feature.setAttributes( fields.attributes( places.features[place], added ) );
      output.add( feature );
    }
    QStringList without;
    for ( const auto &[key, demand] : demands )
    {
      if ( !sums.count( key ) )
        without << QString::fromStdString( key );
    }
    if ( !without.isEmpty() )
      call.warn( PlaceTexts::tr( "Areas without a place in “%1”, whose demand stands at none: %2." )
          .arg( call.label( "CHILDREN_AT" ), without.join( QStringLiteral( ", " ) ) ) );
    if ( elsewhere > 0 )
      call.warn( PlaceTexts::tr( "Places of “%1” in areas that the population does not have, without demand: %2." )
          .arg( call.label( "CHILDREN_AT" ) )
          .arg( elsewhere ) );
  }

}
