#include "algorithms/coverage/comparisonoutput.h"

#include "algorithms/coverage/resultfields.h"
#include "coverage/network/thresholds.h"

#include <qgsvariantutils.h>

#include <numeric>

namespace sozialraum
{

  namespace
  {
    QString changeText( std::string_view word )
    {
      return QString::fromLatin1( word.data(), static_cast<int>( word.size() ) );
    }

    QgsField number( const QString &name )
    {
      return QgsField( name, QMetaType::Type::Double );
    }
  }

  void ComparisonTable::compare( std::span<const PlaceInArea> inAreas, std::size_t areaCount, std::span<const Cost> thresholds )
  {
    std::vector<NearestFacilities> eachBefore;
    std::vector<NearestFacilities> eachAfter;
    std::vector<double> weights;
    std::vector<std::uint32_t> areas;
    areaPlacedBefore.assign( areaCount, 0.0 );
    areaPlacedAfter.assign( areaCount, 0.0 );
    for ( const PlaceInArea &each : inAreas )
    {
      eachBefore.push_back( before[each.place] );
      eachAfter.push_back( after[each.place] );
      weights.push_back( children[each.place] );
      areas.push_back( each.area );
      areaPlacedBefore[each.area] += placedBefore.empty() ? 0.0 : placedBefore[each.place];
      areaPlacedAfter[each.area] += placedAfter.empty() ? 0.0 : placedAfter[each.place];
    }
    figures = compareService( eachBefore, eachAfter, weights, areas, areaCount, thresholds );
    const std::vector<std::uint32_t> nowhere( children.size(), AreaFinder::none );
    figures.back() = compareService( before, after, children, nowhere, 0, thresholds ).front();
  }

  double ComparisonTable::placed( const std::vector<double> &atPlaces ) const
  {
    return std::accumulate( atPlaces.begin(), atPlaces.end(), 0.0 );
  }

  QgsFields ComparisonTable::areaFields( const QgsFields &given ) const
  {
    QgsFields fields;
    fields.append( number( QStringLiteral( "children" ) ) );
    for ( const char *name : { "before_%1", "after_%1", "lose_%1", "gain_%1" } )
    {
      for ( const double limit : limits )
        fields.append( number( QString::fromLatin1( name ).arg( inFieldName( limit ) ) ) );
    }
    for ( const char *name : { "longer_way", "shorter_way", "mean_before", "mean_after" } )
      fields.append( number( QLatin1String( name ) ) );
    if ( !placedBefore.empty() )
    {
      fields.append( number( QStringLiteral( "placed_before" ) ) );
      fields.append( number( QStringLiteral( "placed_after" ) ) );
    }
    return withResultFields( given, fields );
  }

  QgsAttributes ComparisonTable::areaAttributes( std::size_t area ) const
  {
    const ServiceComparison &figure = figures[area];
    QgsAttributes attributes;
    attributes << figure.demand;
    for ( const std::vector<double> *each : { &figure.before, &figure.after, &figure.lose, &figure.gain } )
    {
      for ( const double count : *each )
        attributes << count;
    }
    attributes << figure.longer << figure.shorter;
    for ( const std::optional<double> &mean : { figure.meanBefore, figure.meanAfter } )
      attributes << ( mean ? QVariant( *mean / ( kind == CostKind::Length ? 1000.0 : 60000.0 ) ) : QVariant() );
    if ( !placedBefore.empty() )
      attributes << areaPlacedBefore[area] << areaPlacedAfter[area];
    return attributes;
  }

  QgsFields ComparisonTable::demandFields( const CoverageInput &input, const QString &facilityKey ) const
  {
    QgsFields fields;
    fields.append( number( QStringLiteral( "children" ) ) );
    for ( const char *when : { "before", "after" } )
    {
      fields.append( facilityKeyColumn( input, facilityKey, QStringLiteral( "nearest_" ) + QLatin1String( when ) ) );
      fields.append( number( QStringLiteral( "cost_" ) + QLatin1String( when ) ) );
    }
    fields.append( number( QStringLiteral( "cost_change" ) ) );
    fields.append( QgsField( QStringLiteral( "change" ), QMetaType::Type::QString ) );
    if ( !placedBefore.empty() )
    {
      fields.append( number( QStringLiteral( "placed_before" ) ) );
      fields.append( number( QStringLiteral( "placed_after" ) ) );
    }
    return withResultFields( input.demandSource->fields(), fields );
  }

  void ComparisonTable::writeDemand( const CoverageInput &input, const CoverageInput &changed, Cost farthest, FeatureOutput &output ) const
  {
    for ( std::size_t i = 0; i < before.size(); ++i )
    {
      const NodeLabel &was = before[i].first;
      const NodeLabel &is = after[i].first;
      const auto addNearest = [this]( QgsAttributes &attributes, const NodeLabel &label, const CoverageInput &facilities ) {
        if ( label.cost == unreachable )
          attributes << QVariant() << QVariant();
        else
          attributes << facilities.facilities.keys[label.facility] << inUserUnits( label.cost, kind );
      };
      QgsAttributes attributes = input.demand.features[i].attributes();
      attributes << children[i];
      addNearest( attributes, was, input );
      addNearest( attributes, is, changed );
      if ( was.cost == unreachable || is.cost == unreachable )
        attributes << QVariant();
      else
        attributes << inUserUnits( is.cost, kind ) - inUserUnits( was.cost, kind );
      attributes << changeText( sozialraum::nameOf( reachChange( was.cost, is.cost, farthest ) ) );
      if ( !placedBefore.empty() )
        attributes << placedBefore[i] << placedAfter[i];
      QgsFeature feature( output.fields() );
      feature.setGeometry( input.demand.features[i].geometry() );
      feature.setAttributes( attributes );
      output.add( feature );
    }
  }

  QString FacilitiesCompared::nameOf( const ComparedFacility &facility ) const
  {
    return QString::fromStdString( facility.before ? before[*facility.before].key : after[*facility.after].key );
  }

  QgsFields FacilitiesCompared::fields( const CoverageInput &input, const QString &facilityKey ) const
  {
    QgsFields fields;
    fields.append( facilityKeyColumn( input, facilityKey, QStringLiteral( "facility" ) ) );
    fields.append( QgsField( QStringLiteral( "change" ), QMetaType::Type::QString ) );
    if ( haveCapacities() )
    {
      fields.append( number( QStringLiteral( "places_before" ) ) );
      fields.append( number( QStringLiteral( "places_after" ) ) );
    }
    fields.append( number( QStringLiteral( "nearest_of_before" ) ) );
    fields.append( number( QStringLiteral( "nearest_of_after" ) ) );
    return fields;
  }

  void FacilitiesCompared::write(
    const CoverageInput &input, const CoverageInput &changed, const ComparisonTable &table, FeatureOutput &output ) const
  {
    const auto nearestOf = [&]( const std::vector<NearestFacilities> &nearest, std::size_t count ) {
      std::vector<double> children( count, 0.0 );
      for ( std::size_t i = 0; i < nearest.size(); ++i )
      {
        if ( nearest[i].first.cost != unreachable )
          children[nearest[i].first.facility] += table.children[i];
      }
      return children;
    };
    const std::vector<double> childrenBefore = nearestOf( table.before, before.size() );
    const std::vector<double> childrenAfter = nearestOf( table.after, after.size() );
    for ( const ComparedFacility &facility : facilities )
    {
      const PlanePoint &place = facility.after ? after[*facility.after].place : before[*facility.before].place;
      QgsFeature feature( output.fields() );
      if ( place == place )
        feature.setGeometry( QgsGeometry::fromPointXY( { place.x, place.y } ) );
      QgsAttributes attributes;
      attributes << ( facility.after ? changed.facilities.keys[*facility.after] : input.facilities.keys[*facility.before] )
                 << changeText( sozialraum::nameOf( facility.change ) );
      if ( haveCapacities() )
        attributes << ( facility.before ? QVariant( capacitiesBefore[*facility.before] ) : QVariant() )
                   << ( facility.after ? QVariant( capacitiesAfter[*facility.after] ) : QVariant() );
      attributes << ( facility.before ? QVariant( childrenBefore[*facility.before] ) : QVariant() )
                 << ( facility.after ? QVariant( childrenAfter[*facility.after] ) : QVariant() );
      feature.setAttributes( attributes );
      output.add( feature );
    }
  }

  FacilitiesCompared compareLayers( const CoverageInput &before, const CoverageInput &after, const Call &call, ProblemReporter &problems )
  {
    FacilitiesCompared compared;
    const QString capacityField = call.text( "CAPACITY_FIELD" );
    if ( !capacityField.isEmpty() )
    {
      compared.capacitiesBefore = readCapacities( before.facilities.features, capacityField, problems );
      compared.capacitiesAfter = readCapacities( after.facilities.features, capacityField, problems );
    }
    const auto statesOf = []( const PlacesOnMap &places, const std::vector<double> &capacities ) {
      std::vector<FacilityState> states;
      for ( std::size_t i = 0; i < places.keys.size(); ++i )
      {
        FacilityState state{ QgsVariantUtils::isNull( places.keys[i] ) ? std::string() : places.keys[i].toString().toStdString(),
          places.points[i], std::nullopt };
        if ( !capacities.empty() )
          state.places = capacities[i];
        states.push_back( std::move( state ) );
      }
      return states;
    };
    compared.before = statesOf( before.facilities, compared.capacitiesBefore );
    compared.after = statesOf( after.facilities, compared.capacitiesAfter );
    compared.facilities = compareFacilities( compared.before, compared.after, !call.text( "FACILITY_KEY" ).isEmpty(), before.road->metric );
    return compared;
  }

}
