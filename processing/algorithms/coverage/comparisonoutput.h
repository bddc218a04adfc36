#pragma once

#include "algorithms/coverage/assignmentoutput.h"
#include "algorithms/coverage/coverageoutput.h"
#include "coverage/supply/facilitycomparison.h"

#include <span>
#include <vector>

namespace sozialraum
{

  //! How the demand is served before and after, and how it is written.
  struct ComparisonTable
  {
    CostKind kind = CostKind::Length;
    std::vector<double> limits;            //!< as users see them
    std::vector<double> children;          //!< at each place
    std::vector<NearestFacilities> before; //!< of each place
    std::vector<NearestFacilities> after;
    std::vector<double> placedBefore; //!< children with a place, at each place; empty without capacities
    std::vector<double> placedAfter;
    std::vector<ServiceComparison> figures; //!< for each area and then all
    std::vector<double> areaPlacedBefore;   //!< the same
    std::vector<double> areaPlacedAfter;

    //! Fills the figures.
    void compare( std::span<const PlaceInArea> inAreas, std::size_t areaCount, std::span<const Cost> thresholds );

    double placed( const std::vector<double> &children ) const;

    QgsFields areaFields( const QgsFields &given ) const;
    QgsAttributes areaAttributes( std::size_t area ) const;

    QgsFields demandFields( const CoverageInput &input, const QString &facilityKey ) const;
    void writeDemand( const CoverageInput &input, const CoverageInput &changed, Cost farthest, FeatureOutput &output ) const;
  };

  //! The facilities of two layers.
  struct FacilitiesCompared
  {
    std::vector<FacilityState> before;
    std::vector<FacilityState> after;
    std::vector<double> capacitiesBefore; //!< empty where they are not looked at
    std::vector<double> capacitiesAfter;
    std::vector<ComparedFacility> facilities;

    bool haveCapacities() const { return !capacitiesBefore.empty(); }
    QString nameOf( const ComparedFacility &facility ) const;

    QgsFields fields( const CoverageInput &input, const QString &facilityKey ) const;
    void write( const CoverageInput &input, const CoverageInput &changed, const ComparisonTable &table, FeatureOutput &output ) const;
  };

  //! What FACILITY_KEY and CAPACITY_FIELD say. \throws InputError facility_key_twice ( key ), or as readCapacities()
  FacilitiesCompared compareLayers( const CoverageInput &before, const CoverageInput &after, const Call &call, ProblemReporter &problems );

}
