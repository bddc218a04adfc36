#include "demography/population.h"

#include <cmath>
#include <numeric>

namespace sozialraum
{

  double Population::total() const
  {
    return std::accumulate( counts.begin(), counts.end(), 0.0 );
  }

  std::vector<double> fertilityOf( const FertilityShape &shape, std::size_t ages )
  {
    std::vector<double> rates( ages, 0.0 );
    double sum = 0.0;
    for ( std::size_t age = shape.first; age <= shape.last && age < ages; ++age )
    {
      // People of an age are half a year older than it on average.
      const double z = ( static_cast<double>( age ) + 0.5 - shape.meanAge ) / shape.deviation;
      rates[age] = std::exp( -0.5 * z * z );
      sum += rates[age];
    }
    for ( double &rate : rates )
      rate /= sum > 0.0 ? sum : 1.0;
    return rates;
  }

}
