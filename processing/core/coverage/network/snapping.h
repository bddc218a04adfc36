#pragma once

#include "coverage/network/segmentindex.h"
#include "progress.h"

#include <span>
#include <vector>

namespace sozialraum
{

  struct SnapOptions
  {
    double mostMetres = 200.0; //!< ≥ 0; what is farther from every road is not snapped
    double accessSpeed = 5.0;  //!< > 0 km/h, between the point and the road; counts where costs are times
    bool avoidsIslands = true; //!< the main network is preferred wherever it is near enough; otherwise the nearest road of all
  };

  //! How a facility or a child comes to the road.
  struct Access
  {
    bool isSnapped = false;
    bool isOnIsland = false; //!< no main network is near enough
    EdgePlace place;
    PlanePoint point;          //!< on the road
    PlanePoint origin;         //!< where the facility or the child is
    MetresPerUnit scale;       //!< of the coordinates there
    double metres = 0.0;       //!< of the access leg
    double costPerMetre = 0.0; //!< of access legs
    Cost cost = unreachable;   //!< of the access leg and what the facility asks beside, counted in every cost from or to the point
    Cost readiness = 0;        //!< the part of cost that is no way: until somebody sets out, say

    //! Of the access leg alone.
    Cost legCost() const { return cost - readiness; }
  };

  /**
   * What it costs between a facility and a place, \a way being the cost along the road between where they come to it.
   *
   * Who lives on the facility's plot does not go out to the road and back: where the way along the road costs no more than either access
   * leg, the air line at the speed of the access legs counts where it is less.
   */
  std::uint64_t costBetween( const Access &facility, const Access &place, std::uint64_t way );

  //! Makes \a access cost \a readiness ≤ greatestCost more, before the way begins or after it ends; no more than greatestCost in all.
  void addReadiness( Access &access, Cost readiness );

  //! Millimetres, or milliseconds, that a metre between a point and the road costs. \a accessSpeed > 0 km/h
  double accessCostPerMetre( CostKind kind, double accessSpeed );

  //! The way to the road for each of \a points, in their order; none for points whose coordinates are no numbers. \throws InputError
  //! coordinates_outside_crs ( x, y )  \throws Cancelled
  std::vector<Access> snapToNetwork( std::span<const PlanePoint> points, const RoadNetwork &network, const SegmentIndex &index,
    const LengthMetric &metric, const SnapOptions &options, const Progress &progress = {} );

}
