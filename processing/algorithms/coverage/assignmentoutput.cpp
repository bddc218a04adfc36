#include "algorithms/coverage/assignmentoutput.h"

#include "algorithms/coverage/resultfields.h"
#include "coverage/network/thresholds.h"
#include "coverage/supply/amounts.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace sozialraum
{

  namespace
  {
    void addNumbers( QgsFields &fields, std::initializer_list<const char *> names )
    {
      for ( const char *name : names )
        fields.append( QgsField( QLatin1String( name ), QMetaType::Type::Double ) );
    }

    void add( FeatureOutput &output, const QgsFeature &from, const QgsAttributes &others )
    {
      QgsFeature feature( output.fields() );
      feature.setGeometry( from.geometry() );
      QgsAttributes attributes = from.attributes();
      attributes.append( others );
      feature.setAttributes( attributes );
      output.add( feature );
    }

    //! For each place whether any facility is in its reach.
    std::vector<bool> placesInReach( const CostMatrix &costs )
    {
      std::vector<bool> isInReach( costs.placeCount(), false );
      for ( std::size_t facility = 0; facility < costs.facilityCount(); ++facility )
      {
        for ( const CostEntry &entry : costs.row( facility ) )
          isInReach[entry.place] = true;
      }
      return isInReach;
    }
  }

  AssignmentProblem problemInUnits( CostMatrix costs, const DemandAndPlaces &counts, std::int64_t &units, ProblemReporter &reporter )
  {
    const auto &[demand, capacities] = counts;
    units = std::max( unitsPerOne( demand ), unitsPerOne( capacities ) );
    AssignmentProblem problem{ std::move( costs ), inUnits( demand, units ), inUnits( capacities, units ) };
    const double children = std::accumulate( demand.begin(), demand.end(), 0.0 );
    const double places = std::accumulate( capacities.begin(), capacities.end(), 0.0 );
    const double written = static_cast<double>( std::accumulate( problem.demand.begin(), problem.demand.end(), std::int64_t{ 0 } ) )
      / static_cast<double>( units );
    if ( std::abs( written - children ) > 1e-9 * std::max( 1.0, children ) )
      reporter.report( { codes::demandRounded } );
    if ( children > places )
      reporter.report( { codes::demandAboveCapacity,
        { QString::number( children, 'g', 12 ).toStdString(), QString::number( places, 'g', 12 ).toStdString(),
          QString::number( children - places, 'g', 12 ).toStdString() } } );
    return problem;
  }

  QgsFields assignedDemandFields( const CoverageInput &input, const QString &facilityKey )
  {
    QgsFields fields;
    fields.append( facilityKeyColumn( input, facilityKey, QStringLiteral( "facility" ) ) );
    addNumbers( fields, { "cost", "assigned", "unplaced" } );
    fields.append( QgsField( QStringLiteral( "state" ), QMetaType::Type::QString ) );
    return withResultFields( input.demandSource->fields(), fields );
  }

  void writeAssignedDemand( const CoverageInput &input, const AssignedDemand &assigned, FeatureOutput &output )
  {
    const std::vector<bool> isInReach = placesInReach( assigned.problem.costs );
    auto share = assigned.assignment.shares.begin();
    for ( std::size_t place = 0; place < input.demand.features.size(); ++place )
    {
      const QgsFeature &feature = input.demand.features[place];
      for ( ; share != assigned.assignment.shares.end() && share->place == place; ++share )
      {
        QgsAttributes attributes;
        attributes << input.facilities.keys[share->facility] << inUserUnits( share->cost, assigned.costKind )
                   << assigned.inChildren( share->amount ) << 0.0 << QStringLiteral( "assigned" );
        add( output, feature, attributes );
      }
      const std::int64_t unplaced = assigned.assignment.unplaced[place];
      if ( unplaced == 0 && assigned.problem.demand[place] > 0 )
        continue;
      const QString reason = isInReach[place]                                ? QStringLiteral( "no_place" )
        : input.reasonWithoutCost( place ) == QLatin1String( "not_snapped" ) ? QStringLiteral( "not_snapped" )
                                                                             : QStringLiteral( "out_of_reach" );
      QgsAttributes attributes;
      attributes << QVariant() << QVariant() << 0.0 << assigned.inChildren( unplaced )
                 << ( unplaced > 0 ? reason : QStringLiteral( "no_demand" ) );
      add( output, feature, attributes );
    }
  }

  QgsFields loadFields( const CoverageInput &input )
  {
    QgsFields fields;
    addNumbers( fields, { "load", "free", "shadow_price", "shadow_placed" } );
    return withResultFields( input.facilitySource->fields(), fields );
  }

  void writeLoads( const CoverageInput &input, const AssignedDemand &assigned, FeatureOutput &output )
  {
    for ( std::size_t facility = 0; facility < input.facilities.features.size(); ++facility )
    {
      const std::int64_t load = assigned.assignment.loads[facility];
      const std::int64_t price = assigned.assignment.facilityPrices[facility];
      QgsAttributes attributes;
      attributes << assigned.inChildren( load ) << assigned.inChildren( assigned.problem.capacities[facility] - load )
                 << assigned.inUsersCost( price ) << ( assigned.assignment.placesAnother( facility ) ? 1.0 : 0.0 );
      add( output, input.facilities.features[facility], attributes );
    }
  }

  QgsFields assignedAreaFields( const QgsFields &areas )
  {
    QgsFields fields;
    addNumbers( fields, { "demand", "assigned", "unplaced" } );
    return withResultFields( areas, fields );
  }

  void writeAssignedAreas( const CoverageInput &input, const AssignedDemand &assigned, const AreaFinder &areas, FeatureOutput &output )
  {
    std::vector<std::int64_t> demand( areas.areas().size(), 0 );
    std::vector<std::int64_t> unplaced( areas.areas().size(), 0 );
    for ( std::size_t place = 0; place < input.demand.points.size(); ++place )
    {
      if ( const std::uint32_t area = areas.areaAt( input.demand.points[place] ); area != AreaFinder::none )
      {
        demand[area] += assigned.problem.demand[place];
        unplaced[area] += assigned.assignment.unplaced[place];
      }
    }
    for ( std::size_t area = 0; area < demand.size(); ++area )
    {
      QgsAttributes attributes;
      attributes << assigned.inChildren( demand[area] ) << assigned.inChildren( demand[area] - unplaced[area] )
                 << assigned.inChildren( unplaced[area] );
      add( output, areas.areas()[area], attributes );
    }
  }

}
