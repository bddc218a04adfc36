// Projections by sex and single age: a district in three scenarios, and all municipalities of a Land.
#include "comparison.h"
#include "demography/projection.h"

#include <stdexcept>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t ages = 101;

    ProjectionInput inventedAreas( std::size_t count )
    {
      ProjectionInput input;
      input.years = { 2022, 2023 };
      for ( std::size_t area = 0; area < count; ++area )
      {
        AreaHistory history;
        history.key = std::to_string( area );
        for ( int date = 0; date < 2; ++date )
        {
          Population people( ages );
          for ( std::size_t cell = 0; cell < 2 * ages; ++cell )
            people.counts[cell] = static_cast<double>( ( area * 31 + cell * 17 + static_cast<std::size_t>( date ) * 7 ) % 90 + 10 );
          history.dates.push_back( people );
        }
        input.areas.push_back( history );
      }
      return input;
    }

    ComparisonResult threeScenarios( std::size_t count )
    {
      const ProjectionInput input = inventedAreas( count );
      ProjectionOptions options;
      options.horizon = 20;
      const auto work = [&] {
        for ( const double births : { 0.9, 1.0, 1.1 } )
        {
          Scenario scenario;
          scenario.births = { { 2024, births } };
          CollectingReporter problems;
          if ( project( input, options, scenario, problems, {} ).years.size() != 20 )
            throw std::logic_error( "years are missing" );
        }
      };
      ComparisonResult result;
      result.ourMilliseconds = medianMilliseconds( 3, work );
      result.ourPeakMegabytes = peakMegabytes( work );
      return result;
    }
  }

  static const bool sDistrict = registerComparison( "projection_33_areas_3_scenarios", [] { return threeScenarios( 33 ); } );
  static const bool sLand = registerComparison( "projection_418_areas_3_scenarios", [] { return threeScenarios( 418 ); } );

}
