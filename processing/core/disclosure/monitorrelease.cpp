#include "disclosure/monitorrelease.h"

#include "disclosure/furthersuppression.h"
#include "disclosure/linkedindicators.h"
#include "disclosure/monitorcells.h"
#include "disclosure/monitorsums.h"

#include <algorithm>

namespace sozialraum
{

  static constexpr double linkedFrom = 0.7; // of the whole work

  //! As one system, for what each indicator keeps alone a second may narrow down.
  static void withholdFurtherIn( ReleaseDecision &decision, const Monitor &monitor, const LinkedIndicators &group,
    const std::vector<CountLink> &links, const Progress &progress )
  {
    std::vector<const DistrictCells *> cells;
    for ( const std::optional<ReleaseDecision::Counts> &counts : decision.counts )
      cells.push_back( counts ? &counts->cells : nullptr );
    const LinkedCells joined = linkedCells( monitor, group, cells, links );
    Suppression found;
    for ( const LinkedCells::Origin &origin : joined.origins )
    {
      const ReleaseDecision::Counts &counts = *decision.counts[origin.indicator];
      found.statuses.push_back( counts.statuses[origin.place] );
      found.reasons.push_back( counts.reasons[origin.place] );
      found.classShown.push_back( counts.classShown[origin.place] );
    }
    found = withholdFurther( joined.system, std::move( found ), {}, progress );
    for ( std::size_t i = 0; i < joined.origins.size(); ++i )
    {
      ReleaseDecision::Counts &counts = *decision.counts[joined.origins[i].indicator];
      counts.statuses[joined.origins[i].place] = found.statuses[i];
      counts.reasons[joined.origins[i].place] = found.reasons[i];
      counts.classShown[joined.origins[i].place] = found.classShown[i];
    }
  }

  ReleaseDecision decideRelease( const Monitor &monitor, const std::vector<std::string> &words, const Progress &progress )
  {
    ReleaseDecision decision;
    for ( std::size_t i = 0; i < monitor.indicators.size(); ++i )
    {
      const double step = linkedFrom / static_cast<double>( monitor.indicators.size() );
      advance( progress, static_cast<double>( i ) * step );
      std::optional<ReleaseDecision::Counts> &counts = decision.counts.emplace_back();
      if ( !hasCounts( monitor.indicators[i] ) )
        continue;
      counts.emplace();
      counts->cells = cellsOf( monitor, monitor.indicators[i], words );
      SuppressionOptions options;
      options.improvementRounds = 8;
      const Suppression found =
        suppress( counts->cells.system, options, stepOf( progress, static_cast<double>( i ) * step, static_cast<double>( i + 1 ) * step ) );
      counts->statuses = found.statuses;
      counts->reasons = found.reasons;
      counts->classShown = found.classShown;
      for ( std::size_t place = 0; place < counts->cells.addresses.size(); ++place )
        counts->places.emplace( counts->cells.addresses[place], place );
    }
    const std::vector<CountLink> links = countLinks( countSeries( monitor ) );
    decision.linked = linkedIndicators( monitor.indicators.size(), links );
    for ( const LinkedIndicators &group : decision.linked )
      withholdFurtherIn( decision, monitor, group, links, stepOf( progress, linkedFrom, 1.0 ) );
    return decision;
  }

}
