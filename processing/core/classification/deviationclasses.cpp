#include "classification/deviationclasses.h"

#include "classification/classification.h"
#include "classification/classlimits.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  static constexpr double sNearShare = 1.0 / 3.0;
  static constexpr double sFarShare = 0.75;

  //! The distance that \a share of the \a sorted ones do not exceed.
  static double distanceOf( std::span<const double> sorted, double share )
  {
    if ( sorted.empty() )
      return 0.0;
    const double place = std::ceil( share * static_cast<double>( sorted.size() ) - 1e-9 );
    const std::size_t index = static_cast<std::size_t>( std::max( place, 1.0 ) ) - 1;
    return sorted[std::min( index, sorted.size() - 1 )];
  }

  //! The class of a value at \a deviation from the reference; \a slack is what counts as equal.
  static int classAt( double deviation, const DeviationClasses &classes, double slack )
  {
    const double distance = std::fabs( deviation );
    if ( distance <= classes.near + slack )
      return 3;
    if ( distance <= classes.far + slack )
      return deviation < 0 ? 2 : 4;
    return deviation < 0 ? 1 : 5;
  }

  DeviationClasses deviationClasses(
    std::span<const double> values, std::span<const ObservationStatus> statuses, double reference, int decimals )
  {
    const auto idWithoutClass = [&]( std::size_t i ) {
      return std::isinf( values[i] ) ? noDataClassId : classIdOf( values[i], statuses.empty() ? ObservationStatus::Value : statuses[i] );
    };
    std::vector<double> distances;
    double size = std::fabs( reference );
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      if ( idWithoutClass( i ) != 0 )
        continue;
      distances.push_back( std::fabs( values[i] - reference ) );
      size = std::max( size, std::fabs( values[i] ) );
    }
    std::sort( distances.begin(), distances.end() );

    DeviationClasses classes;
    const double step = std::pow( 10.0, -decimals );
    classes.near = std::max( roundedTo( distanceOf( distances, sNearShare ), decimals ), step );
    classes.far = std::max( roundedTo( distanceOf( distances, sFarShare ), decimals ), roundedTo( classes.near + step, decimals ) );
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      const int id = idWithoutClass( i );
      classes.classIds.push_back( id != 0 ? id : classAt( values[i] - reference, classes, 1e-12 * size ) );
    }
    return classes;
  }

}
