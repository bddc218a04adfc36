#pragma once

#include "algorithms/coverage/areafinder.h"
#include "algorithms/coverage/coverageinput.h"
#include "algorithms/coverage/demandgroups.h"
#include "coverage/supply/demandcoverage.h"
#include "maps/styles/indicatorproperties.h"
#include "results/featureoutput.h"

#include <cstdint>
#include <span>
#include <vector>

class QgsVectorLayer;

namespace sozialraum
{

  //! "500", "7_5": a limit as part of a field's name.
  QString inFieldName( double limit );

  //! \a part of \a whole in per cent, nothing where there is no whole.
  QVariant percent( double part, double whole );

  //! How the demand is served, and how it is written: a row for each area.
  struct CoverageTable
  {
    std::vector<NumberColumn> groups;
    std::vector<std::vector<CoverageFigures>> figures; //!< for each group, for each area and then all
    std::vector<double> limits;                        //!< as users see them
    CostKind kind = CostKind::Length;
    std::vector<double> places; //!< for each area; empty without capacities
    std::vector<double> targetRates;

    //! Those \a given by the areas and after them the figures.
    QgsFields fields( const QgsFields &given ) const;
    QgsAttributes attributes( std::size_t area ) const;

    //! Draws \a layer, which has the fields, by the share of the first group within the farthest limit, calls it so, and tells of
    //! indicators().
    void show( QgsVectorLayer &layer ) const;

    //! The shares, as indicators that a store can take. The counts beside them say nothing without the areas' children.
    IndicatorPropertiesByField indicators() const;
  };

  //! Facilities as their kind is drawn everywhere, where they are points.
  void showFacilities( QgsVectorLayer &layer );

  //! Fields of the demand and nearest, cost, second, second_cost, state. \param facilityKey field of the key, empty for the feature ids
  QgsFields demandFields( const CoverageInput &input, const QString &facilityKey );

  //! "reached", "not_reached" beyond \a farthest, "not_connected" or "not_snapped".
  QString stateOf( const CoverageInput &input, std::size_t place, const NearestFacilities &nearest, Cost farthest );

  //! demandFields() of a place but the fields it has of its own.
  QgsAttributes nearestAttributes( const CoverageInput &input, std::size_t place, const NearestFacilities &nearest, Cost farthest );

  //! A row for every place of demand.
  void writeDemand( const CoverageInput &input, const std::vector<NearestFacilities> &nearest, Cost farthest, FeatureOutput &output );

  //! A place of demand in an area; one that lies in several stands in each.
  struct PlaceInArea
  {
    std::size_t place;
    std::uint32_t area;
  };

  std::vector<PlaceInArea> placesInAreas( const CoverageInput &input, const AreaFinder &areas );

  //! Warns of \a children that lie in several areas, and count in each. \returns those that lie in none
  double outsideAreas( std::span<const double> children, std::span<const PlaceInArea> inAreas, const Call &call );

  //! The figures of each area, and last of all places, each once.
  std::vector<CoverageFigures> figuresOf( std::span<const NearestFacilities> nearest, std::span<const double> weights,
    std::span<const PlaceInArea> inAreas, std::size_t areaCount, std::span<const Cost> thresholds );

  //! Warns of cells that are wider than \a limit, the smallest threshold in metres or minutes: they are one place only where they count.
  void warnOfLargeCells( const CoverageInput &input, double limit, const Call &call );

  //! Warns of empty cells, which count as 0.
  void sayEmptyCells( const NumberColumn &column, const Call &call );

  //! The sum of DEMAND_FIELDS at each place; warns of empty cells. \throws InputError as readNumbers()
  std::vector<double> childrenOf( const CoverageInput &input, const Call &call );

}
