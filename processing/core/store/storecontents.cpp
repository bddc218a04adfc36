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
      "numbers, s.name AS title FROM observation o JOIN series s ON s.id = o.series JOIN area a ON a.id = o.area JOIN area_set t ON t.id = "
      "a.area_set WHERE "
      "o.is_current = 1 GROUP BY s.id, s.indicator, s.dimensions, s.unit, s.name, a.level, t.valid_from ORDER BY s.indicator, "
      "s.dimensions, "
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
      row.name = rows.text( 12 );
      contents.push_back( std::move( row ) );
    }
    return contents;
  }

  std::vector<TerritoryRow> storeTerritories( StoreDatabase &database )
  {
    std::vector<TerritoryRow> territories;
    const auto add = [&]( bool isGrouping, const std::string &sql ) {
      StoreRows rows = database.query( sql );
      while ( rows.next() )
        territories.push_back( { isGrouping, rows.text( 0 ), rows.text( 1 ), rows.integer( 2 ), rows.integer( 3 ) } );
    };
    add( false,
      "SELECT t.level, t.valid_from, count(a.id) AS areas, 0 AS group_count FROM area_set t LEFT JOIN area a ON a.area_set = t.id AND "
      "a.is_member = 1 GROUP BY t.id, t.level, t.valid_from ORDER BY t.level, t.valid_from" );
    add( true,
      "SELECT g.name, g.valid_from, count(DISTINCT m.area_key) AS areas, count(DISTINCT m.group_key) AS group_count FROM area_grouping g "
      "LEFT JOIN membership m ON m.area_grouping = g.id GROUP BY g.id, g.name, g.valid_from ORDER BY g.name, g.valid_from" );
    return territories;
  }

  std::vector<DeliveryRow> storeDeliveries( StoreDatabase &database )
  {
    std::vector<DeliveryRow> deliveries;
    {
      StoreRows rows = database.query( "SELECT i.id + 0 AS n, i.state, i.imported_at, i.new_count, i.unchanged_count, i.revised_count, "
                                       "i.rejected_count FROM import i ORDER BY n" );
      while ( rows.next() )
      {
        DeliveryRow row;
        row.id = rows.integer( 0 );
        row.state = rows.text( 1 );
        row.importedAt = rows.text( 2 );
        row.newCells = rows.integer( 3 );
        row.unchanged = rows.integer( 4 );
        row.revised = rows.integer( 5 );
        row.rejected = rows.integer( 6 );
        deliveries.push_back( std::move( row ) );
      }
    }
    for ( DeliveryRow &delivery : deliveries )
    {
      StoreRows rows =
        database.query( "SELECT q.table_name FROM source q WHERE q.import = " + std::to_string( delivery.id ) + " ORDER BY q.id" );
      while ( rows.next() )
        delivery.tables.append( delivery.tables.empty() ? "" : "; " ).append( rows.text( 0 ) );
    }
    return deliveries;
  }

  std::vector<RegisterRow> storeReleases( StoreDatabase &database )
  {
    std::vector<RegisterRow> releases;
    StoreRows rows = database.query(
      "SELECT r.id + 0 AS n, r.name, r.audience, r.created_at, count(d.id) AS cells, count(CASE WHEN d.status = 'withheld' THEN 1 END) AS "
      "withheld FROM release r LEFT JOIN released d ON d.release = r.id GROUP BY r.id, r.name, r.audience, r.created_at ORDER BY n" );
    while ( rows.next() )
    {
      RegisterRow row;
      row.release = rows.text( 1 );
      row.recipient = rows.text( 2 );
      // The register knows "2026-1/public": each name is there once.
      if ( const std::string end = "/" + row.recipient; row.release.ends_with( end ) )
        row.release.resize( row.release.size() - end.size() );
      row.createdAt = rows.text( 3 );
      row.cells = rows.integer( 4 );
      row.withheld = rows.integer( 5 );
      releases.push_back( std::move( row ) );
    }
    return releases;
  }

}
