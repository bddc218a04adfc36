#include "observations/territoryperiods.h"

#include "text/periodtext.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr double largeFigure = 1000.0;

    //! Whether \a period (ISO date or year) lies behind \a date.
    bool isAfter( const std::string &period, const std::string &date )
    {
      // A year counts with its last day, as the offices count it.
      return !period.empty() && ( period.size() == 4 ? period + "-12-31" : period ) > date;
    }

    struct Series
    {
      bool hasLarge = false;
      bool hasOther = false;             //!< a number below
      std::uint32_t lastLargePeriod = 0; //!< of a large figure
    };

    void reportSuspicious( const ObservationTable &table, const std::vector<std::string> &dissolved, ProblemReporter &problems )
    {
      if ( table.periods.size() < 2 )
        return;
      std::vector<Series> seriesOf( table.areas.size() * table.indicators.size() );
      const auto series = [&]( const Observation &observation ) -> Series & {
        return seriesOf[observation.area * table.indicators.size() + observation.indicator];
      };
      for ( const Observation &observation : table.observations )
      {
        if ( observation.status != ObservationStatus::Value )
          continue;
        Series &figures = series( observation );
        const bool large = observation.value >= largeFigure;
        if ( large && ( !figures.hasLarge || table.periods[observation.period] > table.periods[figures.lastLargePeriod] ) )
          figures.lastLargePeriod = observation.period;
        ( large ? figures.hasLarge : figures.hasOther ) = true;
      }
      for ( const Observation &observation : table.observations )
      {
        if ( observation.status != ObservationStatus::Nothing || !dissolved[observation.area].empty() )
          continue;
        const Series &figures = series( observation );
        const std::string &period = table.periods[observation.period];
        const bool afterFigures = figures.hasLarge && !figures.hasOther && period > table.periods[figures.lastLargePeriod];
        if ( afterFigures )
          problems.report( { codes::dashSuspicious,
            { table.areas[observation.area].key, table.areas[observation.area].name, table.indicators[observation.indicator].name,
              period } } );
      }
    }

  }

  std::string dissolvedOn( const std::string &areaName )
  {
    const std::string_view name( areaName );
    for ( const std::string_view begin : { std::string_view( "(bis" ), std::string_view( "(b." ) } )
    {
      const std::size_t open = name.find( begin );
      const std::size_t close = open == std::string_view::npos ? open : name.find( ')', open );
      if ( close == std::string_view::npos )
        continue;
      const std::optional<std::string> date = periodFromText( name.substr( open + begin.size(), close - open - begin.size() ) );
      if ( date && date->size() == 10 )
        return *date;
    }
    return {};
  }

  void markDissolvedAreas( ObservationTable &table, ProblemReporter &problems )
  {
    std::vector<std::string> dissolved;
    for ( const TableArea &area : table.areas )
      dissolved.push_back( dissolvedOn( area.name ) );
    const bool anyDissolved = std::any_of( dissolved.begin(), dissolved.end(), []( const std::string &date ) { return !date.empty(); } );
    const auto markDissolved = [&]( Observation &observation ) {
      const std::string &date = dissolved[observation.area];
      const bool isDissolved =
        observation.status == ObservationStatus::Nothing && !date.empty() && isAfter( table.periods[observation.period], date );
      if ( isDissolved )
        observation.status = ObservationStatus::NoTerritory;
      return isDissolved;
    };
    if ( anyDissolved )
      table.observations.change( markDissolved );
    // Many indicators mean a long file of another kind; the series would need more memory than the table.
    if ( table.areas.size() * table.indicators.size() <= std::max<std::size_t>( table.observations.size(), 1000 ) )
      reportSuspicious( table, dissolved, problems );
  }

}
