#include "store/storecontents.h"

#include <map>

namespace sozialraum
{

  std::vector<ContentsRow> storeContents( StoreDatabase &database )
  {
    std::map<std::int64_t, std::string> sources;
    {
      StoreRows rows =
        database.query( "SELECT DISTINCT o.series + 0 AS n, q.publisher, q.table_name FROM observation o JOIN source q ON q.id "
                        "= o.source WHERE o.is_current = 1 ORDER BY n, q.publisher, q.table_name" );
      while ( rows.next() )
      {
        std::string &all = sources[rows.integer( 0 )];
        const std::string publisher = rows.text( 1 );
        all += ( all.empty() ? "" : "; " ) + ( publisher.empty() ? "" : publisher + ": " ) + rows.text( 2 );
      }
    }
    std::vector<ContentsRow> contents;
    StoreRows rows = database.query(
      "SELECT s.id + 0 AS n, s.indicator, s.dimensions, s.unit, a.level, t.valid_from, min(o.period) AS first_period, max(o.period) AS "
      "last_period, count(DISTINCT o.period) AS periods, count(DISTINCT o.area) AS areas, count(*) AS observations, count(o.value) AS "
      "numbers FROM observation o JOIN series s ON s.id = o.series JOIN area a ON a.id = o.area JOIN area_set t ON t.id = a.area_set WHERE "
      "o.is_current = 1 GROUP BY s.id, s.indicator, s.dimensions, s.unit, a.level, t.valid_from ORDER BY s.indicator, s.dimensions, "
      "s.unit, a.level, t.valid_from" );
    while ( rows.next() )
    {
      ContentsRow row;
      row.sources = sources[rows.integer( 0 )];
      row.indicator = rows.text( 1 );
      row.dimensions = rows.text( 2 );
      row.unit = rows.text( 3 );
      row.level = rows.text( 4 );
      row.territory = rows.text( 5 );
      row.firstPeriod = rows.text( 6 );
      row.lastPeriod = rows.text( 7 );
      row.periods = rows.integer( 8 );
      row.areas = rows.integer( 9 );
      row.observations = rows.integer( 10 );
      row.numbers = rows.integer( 11 );
      contents.push_back( std::move( row ) );
    }
    return contents;
  }

}
