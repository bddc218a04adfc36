#include "algorithms/publication/releaseprotocol.h"

#include "files/sha256.h"
#include "text/csvline.h"

#include <algorithm>
#include <array>
#include <map>

namespace sozialraum
{

  std::string protocolOf(
    const std::vector<ReleaseTable> &tables, const MonitorAudit &audit, const ReleaseDecision &decision, const Monitor &monitor )
  {
    std::string text = csvLine( { "part", "name", "value" } );
    for ( const ReleaseRule &rule : tables.front().rules )
      text += csvLine( { "rule", rule.name, rule.value } );
    for ( const ReleaseTable &table : tables )
    {
      const auto withheld = std::count_if(
        table.rows.begin(), table.rows.end(), []( const ReleaseRow &row ) { return row.status == ReleaseStatus::Withheld; } );
      text += csvLine( { "rows", table.recipient, std::to_string( table.rows.size() ) } );
      text += csvLine( { "withheld", table.recipient, std::to_string( withheld ) } );
      text += csvLine( { "hash", table.recipient, sha256( writtenRelease( table ) ) } );
    }
    std::map<std::string, std::size_t> reasons;
    static constexpr std::array<const char *, 8> words{ "none", "small_count", "zero", "complement", "small_denominator", "dominance",
      "secondary", "earlier_release" };
    for ( std::size_t i = 0; i < monitor.indicators.size(); ++i )
    {
      if ( !decision.counts[i] )
        continue;
      for ( const Reason reason : decision.counts[i]->reasons )
      {
        if ( reason != Reason::None )
          ++reasons[monitor.indicators[i].id + " " + words[static_cast<std::size_t>( reason )]];
      }
    }
    for ( const auto &[reason, count] : reasons )
      text += csvLine( { "reason", reason, std::to_string( count ) } );
    return text + csvLine( { "audit", "pairs", std::to_string( audit.pairs ) } )
      + csvLine( { "audit", "open", std::to_string( audit.open.size() ) } );
  }

}
