#include "algorithms/disclosure/auditreleasealgorithm.h"

#include "algorithms/indicatorparameter.h"

#include <qgsprocessingutils.h>

#include <memory>

namespace sozialraum
{

  AlgorithmTexts AuditReleaseAlgorithm::texts() const
  {
    return {
      tr( "Audit release" ),
      tr( "confidentiality,secrecy,audit,attack,disclosure,small counts,release,publication,recipient" ),
      tr( "Says what each recipient of a release can find out about the small counts of others." ),
      tr(
        "Takes the cells of a release with their status, as “Protect indicators” or another program made it, and looks at them as each "
        "recipient does: with what is published, with its own counts, with earlier releases. It does not trust the status: what is to be "
        "protected is found anew from the counts.\n\n"
        "A table with a field “level” holds cells of several levels (area, the names of the groupings, total); one without holds areas. "
        "Cells that are not in the table are not published. A protected count is exact for a recipient where only one number is possible, "
        "narrow where too few are, or small ones only." ),
    };
  }

  void AuditReleaseAlgorithm::declare( Parameters &p ) const
  {
    CountsTable::declare( p );
    p.add( std::make_unique<IndicatorParameter>(
             QStringLiteral( "STATUS_FIELD" ), tr( "Status" ), QStringLiteral( "INPUT" ), OfferedField::Status ),
      tr( "Field that says “published” where the count is shown." ) );
    p.output(
      "AUDIT", tr( "Audit" ), tr( "What each recipient can find out about each protected count." ), Qgis::ProcessingSourceType::Vector );
    p.result( "EXACT_PAIRS", tr( "Protected counts that a recipient can compute" ) );
    p.result( "NARROW_PAIRS", tr( "Protected counts that a recipient can narrow down" ) );
  }

  void AuditReleaseAlgorithm::prepare( Call &call )
  {
    mTables = CountsTable::prepare( call );
  }

  QVariantMap AuditReleaseAlgorithm::run( Call &call )
  {
    const CountsTable counts( call, mTables );
    const std::vector<ShownCell> shown = counts.shownBy( call, call.text( "STATUS_FIELD" ) );
    return counts.report( call, audit( counts.district().system, shown, { .allIntervals = true }, stepOf( call.progress(), 0.1, 0.95 ) ) );
  }

}
