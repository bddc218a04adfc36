#include "algorithms/coverage/islandload.h"

#include "algorithms/coverage/demandgroups.h"
#include "algorithms/coverage/facilitypoints.h"
#include "algorithms/coverage/networkparameters.h"
#include "algorithms/sozialraumalgorithm.h"
#include "coverage/network/segmentindex.h"

#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <cstdint>
#include <memory>

namespace sozialraum
{

  namespace
  {
    std::vector<std::uint32_t> partOfEdges( const RoadNetwork &network, const std::vector<NetworkIsland> &parts )
    {
      std::vector<std::uint32_t> result( network.edgeCount() );
      for ( std::uint32_t part = 0; part < parts.size(); ++part )
      {
        for ( const std::uint32_t edge : parts[part].edges )
          result[edge] = part;
      }
      return result;
    }

    //! Counts of each feature: the sum of the fields, or 1.
    std::vector<double> countsOf( const PlacesOnMap &places, const QStringList &fields )
    {
      std::vector<double> counts( places.features.size(), fields.isEmpty() ? 1.0 : 0.0 );
      for ( const QString &field : fields )
      {
        const NumberColumn column = readNumbers( places.features, field );
        for ( std::size_t i = 0; i < counts.size(); ++i )
          counts[i] += column.values[i];
      }
      return counts;
    }
  }

  NetworkLoad readLoad( const ReadNetwork &road, const std::vector<NetworkIsland> &parts, const Call &call )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> facilities = call.optionalSource( "FACILITIES" );
    const std::unique_ptr<QgsProcessingFeatureSource> demand = call.optionalSource( "DEMAND" );
    NetworkLoad load;
    load.parts.resize( parts.size() );
    load.hasFacilities = facilities != nullptr;
    load.hasDemand = demand != nullptr;
    if ( !facilities && !demand )
      return load;

    const SegmentIndex index( road.network, false ); // what stands at an island, though other algorithms may lead it to the main network
    const std::vector<std::uint32_t> partOfEdge = partOfEdges( road.network, parts );
    const auto share = [&]( const PlacesOnMap &places, const auto &take ) {
      const std::vector<Access> accesses =
        snapToNetwork( places.points, road.network, index, road.metric, road.snapping, stepOf( call.progress(), 0.7, 0.8 ) );
      for ( std::size_t i = 0; i < accesses.size(); ++i )
        take( i, accesses[i].isSnapped ? load.parts[partOfEdge[accesses[i].place.edge]] : load.notSnapped );
    };
    if ( facilities )
      share( readPlaces( *facilities, QString(), road.crs, call.context(), call.feedback() ),
        []( std::size_t, PartLoad &part ) { ++part.facilities; } );
    if ( demand )
    {
      const PlacesOnMap places = readPlaces( *demand, QString(), road.crs, call.context(), call.feedback() );
      const QStringList fields = call.texts( "DEMAND_FIELDS" );
      const std::vector<double> counts = countsOf( places, fields );
      share( places, [&counts]( std::size_t i, PartLoad &part ) { part.demand += counts[i]; } );
    }
    return load;
  }

}
