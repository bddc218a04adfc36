#include "algorithms/demography/projectionhindcast.h"

#include "algorithms/demography/projectionoutput.h"
#include "demography/projectionerrors.h"
#include "finding.h"
#include "maps/textlocale.h"

#include <QCoreApplication>

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    struct HindcastTexts
    {
      Q_DECLARE_TR_FUNCTIONS( ProjectPopulationAlgorithm )
    };
  }

  //! The input as it was at the date before the last; nothing where that cannot be projected to the last, or a census lies between.
  static std::optional<ProjectionInput> inputBeforeLast( const ProjectionInput &input, const ProjectionOptions &options )
  {
    const std::size_t dates = input.years.size();
    const bool fromRatios = options.method == ProjectionMethod::CohortChange;
    if ( ( !fromRatios && options.method != ProjectionMethod::Components ) || dates < ( fromRatios ? 3u : 2u ) || !input.groups.empty() )
      return std::nullopt;
    const int before = input.years[dates - 2], last = input.years.back();
    if ( std::any_of( input.breaks.begin(), input.breaks.end(), [=]( int year ) { return before < year && year <= last; } ) )
      return std::nullopt;
    ProjectionInput earlier = input;
    earlier.years.pop_back();
    earlier.officials.clear();
    for ( AreaHistory &area : earlier.areas )
      area.dates.pop_back();
    return earlier;
  }

  static void reportErrors( const Call &call, const QString &name, const std::vector<ProjectedAndCounted> &cases )
  {
    const ProjectionErrors errors = projectionErrors( cases );
    if ( errors.cases > 0 )
      call.say( HindcastTexts::tr( "%1, %2 areas: mean error of an area's population %3 % (nine of ten within %4 %), of “no "
                                   "change” %5 %." )
          .arg( name )
          .arg( errors.cases )
          .arg( decimalText( errors.meanAbsolute, 1 ), decimalText( errors.p90, 1 ), decimalText( errors.constantMeanAbsolute, 1 ) ) );
    if ( errors.skill < 0.0 )
      call.warn( HindcastTexts::tr( "%1: for the population in all “no change” was better than the method; ages of children "
                                    "who are born may still be right." )
          .arg( name ) );
  }

  void reportHindcast( const Call &call, const ProjectionInput &input, const ProjectionOptions &options )
  {
    const auto cannot = [&call] {
      call.say( HindcastTexts::tr(
        "How well the method does here cannot be told: cohort change needs three dates on one basis for that, components two; what it did "
        "can be told after the event." ) );
    };
    const std::optional<ProjectionInput> earlier = inputBeforeLast( input, options );
    if ( !earlier )
      return cannot();
    ProjectionOptions toLast = options;
    toLast.horizon = input.years.back() - earlier->years.back();
    CollectingReporter nobody;
    Projection hindcast;
    try
    {
      hindcast = project( *earlier, toLast, Scenario(), nobody, {} );
    }
    catch ( const InputError & )
    {
      return cannot();
    }
    std::vector<std::vector<ProjectedAndCounted>> cases( 5 ); // all, then by size
    for ( std::size_t area = 0; area < input.areas.size(); ++area )
    {
      const double base = earlier->areas[area].dates.back().total();
      cases[0].push_back( { base, hindcast.years.back().areas[area].people.total(), input.areas[area].dates.back().total(), base } );
      cases[static_cast<std::size_t>( sizeClass( base ) ) + 1].push_back( cases[0].back() );
    }
    if ( projectionErrors( cases[0] ).cases == 0 )
      return cannot();
    reportErrors( call,
      HindcastTexts::tr( "Tested on %1 with what was known in %2" ).arg( input.years.back() ).arg( earlier->years.back() ), cases[0] );
    for ( std::size_t size = 1; size < cases.size(); ++size )
    {
      if ( !cases[size].empty() && cases[size].size() < cases[0].size() )
        reportErrors( call, HindcastTexts::tr( "Areas of %1 people" ).arg( sizeText( cases[size].front().base ) ), cases[size] );
    }
  }

}
