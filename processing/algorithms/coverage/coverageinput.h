#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/coverage/facilitypoints.h"
#include "algorithms/coverage/networkparameters.h"
#include "coverage/network/segmentindex.h"
#include "coverage/supply/costmatrix.h"
#include "coverage/supply/nearestfacilities.h"

#include <memory>
#include <optional>
#include <vector>

namespace sozialraum
{

  //! What stands at the other end of the ways: FACILITIES with FACILITY_KEY, CANDIDATES with CANDIDATE_KEY, or SCHOOLS with SCHOOL_KEY.
  enum class FacilityRole
  {
    Facilities,
    Candidates,
    Schools,
  };

  //! What the layer of the places is called, and the field of its keys.
  struct DemandNames
  {
    const char *layer = "DEMAND";
    const char *key = "DEMAND_KEY";
  };

  //! FACILITIES, FACILITY_KEY, DEMAND, DEMAND_KEY, the parameters of the network, and COST_TABLE for known costs instead of a network.
  void coverageParameters( Parameters &p, FacilityRole role = FacilityRole::Facilities );

  //! FACILITIES, FACILITY_KEY, DEMAND, DEMAND_FIELDS, and the parameters of the network, which must be there.
  void reachParameters( Parameters &p );

  //! Facilities and demand, and what lies between them: a road network, or a table of costs.
  struct CoverageInput
  {
    std::unique_ptr<QgsProcessingFeatureSource> facilitySource;
    std::unique_ptr<QgsProcessingFeatureSource> demandSource;
    PlacesOnMap facilities;
    PlacesOnMap demand;
    CostKind costKind = CostKind::Length;
    TravelDirection direction = TravelDirection::ToFacility;

    std::unique_ptr<const ReadNetwork> road;
    std::unique_ptr<const SegmentIndex> index; //!< of the road
    std::vector<Access> facilityAccesses;      //!< without a road empty
    std::vector<Access> demandAccesses;
    std::optional<CostMatrix> table;
    std::vector<double>
      exactCosts; //!< of Candidates with a table: candidate after candidate, for each place, as the table has them; infinite where absent

    //! Of the points: that of the network, or without one that of the demand.
    QgsCoordinateReferenceSystem crs() const;

    //! The two nearest facilities of each place of demand.
    std::vector<NearestFacilities> nearest( const Progress &progress ) const;

    //! Costs of all pairs up to \a limit.
    CostMatrix costs( Cost limit, const Progress &progress ) const;

    //! Why a place has no cost to any facility: "not_snapped", or "not_connected".
    QString reasonWithoutCost( std::size_t place ) const;
  };

  //! A column called \a name for keys of the facilities: as their field \a key is, or for feature ids where that is empty.
  QgsField facilityKeyColumn( const CoverageInput &input, const QString &key, const QString &name );

  /**
   * Reads what the coverage algorithms begin with. \param squares from squaresBeside()
   * \throws InputError network_or_table_missing, cost_table_fields ( field ), cost_not_valid ( row ), no_facility_on_network ( count ), or
   * as readNetwork() and readPlaces()
   */
  CoverageInput readCoverageInput(
    const Call &call, const QString &squares, FacilityRole role = FacilityRole::Facilities, const DemandNames &demand = {} );

}
