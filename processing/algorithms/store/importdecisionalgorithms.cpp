#include "algorithms/store/importdecisionalgorithms.h"

#include "algorithms/store/storeparameter.h"
#include "store/storeimport.h"
#include "store/storeschema.h"

namespace sozialraum
{

  AlgorithmTexts AcceptImportAlgorithm::texts() const
  {
    return {
      tr( "Accept import" ),
      tr( "store,import,pending,accept,release,steward,monitor" ),
      tr( "Lets a pending import of the store hold from today on." ),
      tr(
        "What a planner delivered with the state “Pending” is seen by nobody until a steward accepts it. Of several deliveries of a value "
        "the one with the highest number holds; the others stay in the store beside it." ),
    };
  }

  void AcceptImportAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.count( "IMPORT", tr( "Number of the import" ), tr( "As “Import into store” said it." ), std::nullopt, { .least = 1 } );
    p.result( "ACCEPTED", tr( "Observations that hold now" ) );
  }

  QVariantMap AcceptImportAlgorithm::run( Call &call )
  {
    StoreDatabase database = openStore( storePlace( call ), true );
    const std::size_t accepted = acceptImport( database, call.count( "IMPORT" ), today() );
    call.say( tr( "Import %1 is accepted: %2 observations hold now." ).arg( call.count( "IMPORT" ) ).arg( accepted ) );
    return { { QStringLiteral( "ACCEPTED" ), static_cast<qlonglong>( accepted ) } };
  }

  AlgorithmTexts WithdrawImportAlgorithm::texts() const
  {
    return {
      tr( "Withdraw import" ),
      tr( "store,import,withdraw,undo,wrong delivery,steward,monitor" ),
      tr( "Lets an import of the store hold no more from today on; nothing is removed." ),
      tr(
        "What held before holds again; what a later delivery said again still holds. As of an earlier day “Extract indicators” gives what "
        "was known then, with the import." ),
    };
  }

  void WithdrawImportAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.count( "IMPORT", tr( "Number of the import" ), tr( "As “Import into store” said it." ), std::nullopt, { .least = 1 } );
    p.result( "WITHDRAWN", tr( "Observations that hold no more" ) );
  }

  QVariantMap WithdrawImportAlgorithm::run( Call &call )
  {
    StoreDatabase database = openStore( storePlace( call ), true );
    const std::size_t withdrawn = withdrawImport( database, call.count( "IMPORT" ), today() );
    call.say( tr( "Import %1 is withdrawn: %2 observations hold no more." ).arg( call.count( "IMPORT" ) ).arg( withdrawn ) );
    return { { QStringLiteral( "WITHDRAWN" ), static_cast<qlonglong>( withdrawn ) } };
  }

}
