#include "classification/statusdynamics.h"

#include "classification/indexpresets.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace sozialraum
{

  namespace
  {
    ClassificationOptions classesAt( const std::vector<double> &cuts )
    {
      if ( cuts.empty() || std::adjacent_find( cuts.begin(), cuts.end(), std::greater_equal<>() ) != cuts.end() )
        throw InputError( codes::cutsNotAscending );
      ClassificationOptions classes = changeClasses();
      classes.deviationMultiples = cuts;
      classes.classCount = static_cast<int>( cuts.size() ) + 1;
      return classes;
    }
  }

  StatusDynamicsOptions::StatusDynamicsOptions()
    : index( presetOptions( IndexPreset::BerlinMss ) )
  {}

  std::vector<double> change( std::span<const double> now, std::span<const double> before, ChangeMeasure kind )
  {
    std::vector<double> changes;
    for ( std::size_t i = 0; i < now.size(); ++i )
    {
      const double difference = now[i] - before[i];
      if ( kind == ChangeMeasure::Difference )
        changes.push_back( difference );
      else
        changes.push_back( before[i] == 0.0 ? std::numeric_limits<double>::quiet_NaN() : difference / before[i] * 100.0 );
    }
    return changes;
  }

  std::string groupName( int statusClass, int dynamicsClass, std::size_t dynamicsCount )
  {
    if ( statusClass < 1 || dynamicsClass < 1 )
      return {};
    const int middle = static_cast<int>( dynamicsCount ); // of 1, 3, 5 the 3
    const char *sign = dynamicsClass < middle ? "+" : ( dynamicsClass > middle ? "-" : "±" );
    return std::to_string( statusClass ) + sign;
  }

  StatusDynamics statusDynamics( std::span<const IndexPart> statusParts, std::span<const IndexPart> dynamicsParts,
    const std::vector<bool> &excluded, const StatusDynamicsOptions &options, ProblemReporter *problems )
  {
    IndexOptions statusOptions = options.index;
    statusOptions.classes = classesAt( options.statusCuts );
    IndexOptions dynamicsOptions = options.index;
    dynamicsOptions.classes = classesAt( options.dynamicsCuts );

    StatusDynamics result;
    result.status = compositeIndex( statusParts, excluded, statusOptions, problems );
    result.dynamics = compositeIndex( dynamicsParts, excluded, dynamicsOptions, problems );
    result.statusClasses = result.status.classes.classIds;
    for ( std::size_t i = 0; i < result.statusClasses.size(); ++i )
    {
      const int id = result.dynamics.classes.classIds[i];
      result.dynamicsClasses.push_back( id > 0 ? 2 * id - 1 : id );
      result.groups.push_back( groupName( result.statusClasses[i], result.dynamicsClasses[i], options.dynamicsCuts.size() + 1 ) );
    }
    return result;
  }

}
