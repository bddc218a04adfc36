#include "algorithms/coverage/coverageoutput.h"

#include "algorithms/coverage/resultfields.h"
#include "coverage/network/thresholds.h"
#include "maps/styles/areastyle.h"
#include "maps/styles/sharestyle.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsdistancearea.h>
#include <qgsprocessingcontext.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace sozialraum
{

  namespace
  {
    //! The context of these texts for translators.
    struct CoverageWords
    {
      Q_DECLARE_TR_FUNCTIONS( DemandCoverageAlgorithm )
    };

    QVariant orNothing( const std::optional<double> &value )
    {
      return value ? QVariant( *value ) : QVariant();
    }
  }

  static QString who( const NumberColumn &group )
  {
    return group.field == QLatin1String( "children" ) ? CoverageWords::tr( "Children" ) : group.field;
  }

  QString inFieldName( double limit )
  {
    return QString::number( limit, 'g', 10 ).replace( QLatin1Char( '.' ), QLatin1Char( '_' ) );
  }

  QVariant percent( double part, double whole )
  {
    return whole > 0.0 ? QVariant( 100.0 * part / whole ) : QVariant();
  }

  QgsFields CoverageTable::fields( const QgsFields &given ) const
  {
    QgsFields fields;
    const auto add = [&fields]( const QString &name ) { fields.append( QgsField( name, QMetaType::Type::Double ) ); };
    for ( const NumberColumn &group : groups )
    {
      add( group.field );
      for ( const double limit : limits )
        add( QStringLiteral( "%1_within_%2" ).arg( group.field, inFieldName( limit ) ) );
      for ( const double limit : limits )
        add( QStringLiteral( "share_%1_within_%2" ).arg( group.field, inFieldName( limit ) ) );
      for ( const double limit : limits )
        add( QStringLiteral( "%1_choice_%2" ).arg( group.field, inFieldName( limit ) ) );
      for ( const char *name : { "not_connected", "mean", "median", "q75", "q90", "max" } )
        add( group.field + QLatin1Char( '_' ) + QLatin1String( name ) );
    }
    if ( !places.empty() )
    {
      for ( const char *name : { "places", "places_needed", "balance" } )
        add( QLatin1String( name ) );
    }
    return withResultFields( given, fields );
  }

  QgsAttributes CoverageTable::attributes( std::size_t area ) const
  {
    QgsAttributes attributes;
    double needed = 0.0;
    for ( std::size_t group = 0; group < groups.size(); ++group )
    {
      const CoverageFigures &figure = figures[group][area];
      needed += targetRates[group] * figure.demand;
      attributes << figure.demand;
      for ( const double within : figure.within )
        attributes << within;
      for ( const double within : figure.within )
        attributes << percent( within, figure.demand );
      for ( const double choice : figure.withChoice )
        attributes << choice;
      attributes << figure.notConnected
                 << orNothing( figure.meanCost ? std::optional( *figure.meanCost / ( kind == CostKind::Length ? 1000.0 : 60000.0 ) )
                                               : std::nullopt );
      for ( const std::optional<Cost> &quantile : figure.quantiles )
        attributes << orNothing( quantile ? std::optional( inUserUnits( *quantile, kind ) ) : std::nullopt );
    }
    if ( !places.empty() )
      attributes << places[area] << needed << places[area] - needed;
    return attributes;
  }

  void CoverageTable::show( QgsVectorLayer &layer ) const
  {
    if ( groups.empty() || limits.empty() )
      return;
    const QString share = QStringLiteral( "share_%1_within_%2" ).arg( groups.front().field, inFieldName( limits.back() ) );
    layer.setRenderer( shareRenderer( share, layer.geometryType() ).release() );
    setIndicatorProperties( layer, indicators() );
    layer.setName(
      CoverageWords::tr( "%1: share within %2 %3 (%)" ).arg( who( groups.front() ), numberText( limits.back() ), unitOf( kind ) ) );
  }

  IndicatorPropertiesByField CoverageTable::indicators() const
  {
    IndicatorPropertiesByField indicators;
    for ( const NumberColumn &group : groups )
    {
      for ( const double limit : limits )
      {
        IndicatorProperties share;
        share.name = CoverageWords::tr( "%1: share within %2 %3 of a facility" ).arg( who( group ), numberText( limit ), unitOf( kind ) );
        share.unit = QStringLiteral( "%" );
        share.polarity = 1;
        share.method = CoverageWords::tr( "Counted at every place of demand by its way to the nearest facility" );
        const QString field = QStringLiteral( "share_%1_within_%2" ).arg( group.field, inFieldName( limit ) );
        share.madeBy = QStringLiteral( "demandcoverage:" ) + field;
        indicators.insert( field, share );
      }
    }
    return indicators;
  }

  void showFacilities( QgsVectorLayer &layer )
  {
    if ( layer.geometryType() == Qgis::GeometryType::Point )
      layer.setRenderer( facilityRenderer( layer ).release() );
  }

  QString stateOf( const CoverageInput &input, std::size_t place, const NearestFacilities &nearest, Cost farthest )
  {
    if ( nearest.first.cost == unreachable )
      return input.reasonWithoutCost( place );
    return nearest.first.cost <= farthest ? QStringLiteral( "reached" ) : QStringLiteral( "not_reached" );
  }

  QgsAttributes nearestAttributes( const CoverageInput &input, std::size_t place, const NearestFacilities &nearest, Cost farthest )
  {
    QgsAttributes attributes;
    for ( const NodeLabel &label : { nearest.first, nearest.second } )
    {
      if ( label.cost == unreachable )
        attributes << QVariant() << QVariant();
      else
        attributes << input.facilities.keys[label.facility] << inUserUnits( label.cost, input.costKind );
    }
    return attributes << QVariant( stateOf( input, place, nearest, farthest ) );
  }

  void writeDemand( const CoverageInput &input, const std::vector<NearestFacilities> &nearest, Cost farthest, FeatureOutput &output )
  {
    for ( std::size_t i = 0; i < nearest.size(); ++i )
    {
      QgsFeature feature( output.fields() );
      feature.setGeometry( input.demand.features[i].geometry() );
      feature.setAttributes( input.demand.features[i].attributes() + nearestAttributes( input, i, nearest[i], farthest ) );
      output.add( feature );
    }
  }

  QgsFields demandFields( const CoverageInput &input, const QString &facilityKey )
  {
    QgsFields fields;
    fields.append( facilityKeyColumn( input, facilityKey, QStringLiteral( "nearest" ) ) );
    fields.append( QgsField( QStringLiteral( "cost" ), QMetaType::Type::Double ) );
    fields.append( facilityKeyColumn( input, facilityKey, QStringLiteral( "second" ) ) );
    fields.append( QgsField( QStringLiteral( "second_cost" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "state" ), QMetaType::Type::QString ) );
    return withResultFields( input.demandSource->fields(), fields );
  }

  std::vector<PlaceInArea> placesInAreas( const CoverageInput &input, const AreaFinder &areas )
  {
    std::vector<PlaceInArea> all;
    for ( std::size_t place = 0; place < input.demand.points.size(); ++place )
    {
      for ( const std::uint32_t area : areas.areasAt( input.demand.points[place] ) )
        all.push_back( { place, area } );
    }
    return all;
  }

  double outsideAreas( std::span<const double> children, std::span<const PlaceInArea> inAreas, const Call &call )
  {
    std::vector<int> areasOf( children.size(), 0 );
    for ( const PlaceInArea &each : inAreas )
      ++areasOf[each.place];
    double outside = 0.0;
    double several = 0.0;
    for ( std::size_t i = 0; i < children.size(); ++i )
    {
      outside += areasOf[i] == 0 ? children[i] : 0.0;
      several += areasOf[i] > 1 ? children[i] : 0.0;
    }
    if ( several > 0.0 )
      call.warn( CoverageWords::tr(
        "Areas overlap: %1 children lie in more than one and count in each; the sum over the areas is larger than the total." )
          .arg( numberText( several, 12 ) ) );
    return outside;
  }

  std::vector<CoverageFigures> figuresOf( std::span<const NearestFacilities> nearest, std::span<const double> weights,
    std::span<const PlaceInArea> inAreas, std::size_t areaCount, std::span<const Cost> thresholds )
  {
    std::vector<NearestFacilities> nearestOfEach;
    std::vector<double> weightOfEach;
    std::vector<std::uint32_t> areaOfEach;
    for ( const PlaceInArea &each : inAreas )
    {
      nearestOfEach.push_back( nearest[each.place] );
      weightOfEach.push_back( weights[each.place] );
      areaOfEach.push_back( each.area );
    }
    std::vector<CoverageFigures> figures = coverageOfAreas( nearestOfEach, weightOfEach, areaOfEach, areaCount, thresholds );
    const std::vector<std::uint32_t> nowhere( weights.size(), AreaFinder::none );
    figures.back() = coverageOfAreas( nearest, weights, nowhere, 0, thresholds ).front();
    return figures;
  }

  void warnOfLargeCells( const CoverageInput &input, double limit, const Call &call )
  {
    if ( input.costKind == CostKind::Time && !input.road )
      return;
    const double metres = input.costKind == CostKind::Length ? limit : limit * input.road->snapping.accessSpeed * 1000.0 / 60.0;
    QgsDistanceArea measure;
    measure.setSourceCrs( input.demandSource->sourceCrs(), call.context().transformContext() );
    measure.setEllipsoid( input.demandSource->sourceCrs().ellipsoidAcronym() );
    const auto count = static_cast<int>( std::ranges::count_if( input.demand.features, [&]( const QgsFeature &feature ) {
      return feature.geometry().type() == Qgis::GeometryType::Polygon && std::sqrt( measure.measureArea( feature.geometry() ) ) > metres;
    } ) );
    if ( count > 0 )
      call.warn(
        CoverageWords::tr( "%n cell(s) of the demand are wider than the smallest threshold (%1 m); all their children count at one "
                           "point. Take smaller cells, or read the result with care.",
          nullptr, count )
          .arg( numberText( metres ) ) );
  }

  void sayEmptyCells( const NumberColumn &column, const Call &call )
  {
    if ( column.emptyCells > 0 )
      call.warn(
        CoverageWords::tr( "The field “%1” is empty in %n row(s); they count as 0.", nullptr, column.emptyCells ).arg( column.field ) );
  }
  std::vector<double> childrenOf( const CoverageInput &input, const Call &call )
  {
    std::vector<double> children( input.demand.features.size(), 0.0 );
    for ( const QString &field : call.texts( "DEMAND_FIELDS" ) )
    {
      const NumberColumn column = readNumbers( input.demand.features, field );
      sayEmptyCells( column, call );
      std::transform( children.begin(), children.end(), column.values.begin(), children.begin(), std::plus<>() );
    }
    return children;
  }

}
