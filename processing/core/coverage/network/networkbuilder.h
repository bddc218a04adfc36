#pragma once

#include "coverage/network/roadnetwork.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace sozialraum
{

  //! The steps of buildNetwork(): lines to segments between numbered places, chains of segments to edges, edges to rows of arcs.
  class NetworkBuilder
  {
  public:
    NetworkBuilder( const LengthMetric &metric, const NetworkOptions &options );

    void readLines( const NetworkLines &lines, const Progress &progress );
    void findNodes();
    void followChains( const Progress &progress );
    void splitNodes(); //!< where NodeRules say so
    void fillRows();

    const NetworkCounts &counts() const { return mNetwork.mCounts; }
    bool isEmpty() const { return mSegments.empty(); }
    RoadNetwork takeNetwork() { return std::move( mNetwork ); }

  private:
    //! A straight piece of a line, as it is drawn.
    struct Segment
    {
      std::uint32_t begin = 0; //!< place
      std::uint32_t end = 0;   //!< place
      LineSpeed speed;
    };

    //! A segment as it is travelled away from a place: twice the segment, plus 1 if against its drawing.
    using Departure = std::uint32_t;

    std::uint32_t destination( Departure departure ) const;
    LineSpeed speed( Departure departure ) const;
    Departure onward( std::uint32_t place, Departure arrived ) const;
    bool isPassedThrough( std::uint32_t place ) const;
    void addSegments( std::span<const std::uint32_t> numbers, LineSpeed speed );
    //! A place with rules, and the turns there by the departures that one comes against and goes on along.
    struct RuledPlace
    {
      std::uint32_t place = 0;
      bool isClosed = false;
      struct Turn
      {
        Departure back; //!< along the road one came
        Departure onward;
        bool isOnly;
      };
      std::vector<Turn> turns;

      bool isOpen( Departure back, Departure onward ) const;
    };

    void fillDepartures();
    void findRuledPlaces();
    void splitNode( const RuledPlace &ruled, std::vector<std::uint32_t> &ends );
    bool dropRepeatedSegments();
    void addEdge( std::uint32_t from, Departure first );
    Cost costOf( std::uint32_t length, float speed ) const;

    const LengthMetric &mMetric;
    NetworkOptions mOptions;
    RoadNetwork mNetwork;
    std::vector<Segment> mSegments;
    std::vector<PlanePoint> mPlaces;
    std::vector<PlanePoint> mMeasurable;
    std::vector<std::uint32_t> mRows; //!< for each place, where its departures begin
    std::vector<Departure> mDepartures;
    std::vector<std::uint32_t> mNodeOf; //!< for each place, its node or none
    std::vector<bool> mIsUsed;          //!< for each segment
    std::uint32_t mNodeCount = 0;
    std::vector<RuledPlace> mRuledPlaces;                //!< ascending
    std::unordered_map<Departure, std::uint32_t> mEndOf; //!< the end of an edge that a departure belongs to, where there are rules
  };

}
