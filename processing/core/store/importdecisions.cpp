#include "store/storeimport.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "store/storedareas.h"

namespace sozialraum
{

  namespace
  {

    //! The state of an import. \throws InputError "store_import_unknown"
    std::string stateOf( StoreDatabase &database, std::int64_t import )
    {
      StoreRows rows = database.query( "SELECT state FROM import WHERE id = " + std::to_string( import ) );
      if ( !rows.next() )
        throw InputError( codes::storeImportUnknown, { std::to_string( import ) } );
      return rows.text( 0 );
    }

    //! How many observations hold.
    struct Turnover
    {
      std::size_t left = 0; //!< do not hold any more
      std::size_t came = 0; //!< hold now
    };

    /**
     * Decides anew which observation holds, for every cell that \a import speaks of: of the accepted deliveries that with the highest
     * number.
     */
    Turnover decideAnew( StoreDatabase &database, std::int64_t import )
    {
      const std::string number = std::to_string( import );
      database.execute(
        "CREATE TEMPORARY TABLE touched_cell AS SELECT DISTINCT series, area, period FROM statement WHERE import = " + number );
      database.execute( "CREATE TEMPORARY TABLE held_before AS SELECT o.id AS id FROM observation o JOIN touched_cell t ON t.series = "
                        "o.series AND t.period = o.period AND t.area = o.area WHERE o.is_current = 1" );
      database.execute( "CREATE TEMPORARY TABLE holds_now AS SELECT max(s.observation) AS id FROM statement s JOIN touched_cell t ON "
                        "t.series = s.series AND t.period = s.period AND t.area = s.area JOIN import i ON i.id = s.import WHERE i.state = "
                        "'accepted' AND NOT EXISTS (SELECT 1 FROM statement later JOIN import j ON j.id = later.import WHERE later.series "
                        "= s.series AND later.period = s.period AND later.area = s.area AND j.state = 'accepted' AND later.import > "
                        "s.import) GROUP BY s.series, s.period, s.area" );
      database.execute( "UPDATE observation SET is_current = 0 WHERE id IN (SELECT id FROM held_before)" );
      database.execute( "UPDATE observation SET is_current = 1 WHERE id IN (SELECT id FROM holds_now)" );
      Turnover turnover;
      turnover.left = static_cast<std::size_t>(
        database.integer( "SELECT count(*) AS n FROM held_before WHERE id NOT IN (SELECT id FROM holds_now)" ).value_or( 0 ) );
      turnover.came = static_cast<std::size_t>(
        database.integer( "SELECT count(*) AS n FROM holds_now WHERE id NOT IN (SELECT id FROM held_before)" ).value_or( 0 ) );
      for ( const char *table : { "touched_cell", "held_before", "holds_now" } )
        database.execute( std::string( "DROP TABLE " ) + table );
      return turnover;
    }

    Turnover decide( StoreDatabase &database, std::int64_t import, const std::string &date, const std::string &state )
    {
      if ( !isStoreDate( date ) )
        throw InputError( codes::storeDateWrong, { date } );
      StoreTransaction transaction( database );
      const std::string before = stateOf( database, import );
      const bool isAllowed = state == "accepted" ? before == "pending" : before != "withdrawn";
      if ( !isAllowed )
        throw InputError( codes::storeImportState, { std::to_string( import ), before } );
      database.execute( "UPDATE import SET state = " + StoreDatabase::quoted( state ) + ", " + state
        + "_on = " + StoreDatabase::quoted( date ) + " WHERE id = " + std::to_string( import ) );
      const Turnover turnover = decideAnew( database, import );
      transaction.commit();
      return turnover;
    }

  }

  std::size_t acceptImport( StoreDatabase &database, std::int64_t import, const std::string &date )
  {
    return decide( database, import, date, "accepted" ).came;
  }

  std::size_t withdrawImport( StoreDatabase &database, std::int64_t import, const std::string &date )
  {
    return decide( database, import, date, "withdrawn" ).left;
  }

}
