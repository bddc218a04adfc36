#include "store/richstore.h"

#include "store/storecheck.h"
#include "store/storecontents.h"
#include "store/storeschema.h"

#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>

namespace sozialraum
{

  namespace
  {

    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    ObservationTable everyStatus()
    {
      std::vector<TestCell> cells;
      for ( std::size_t i = 0; i < observationStatusNames.size(); ++i )
      {
        const auto status = static_cast<ObservationStatus>( i );
        const bool isNumber = status == ObservationStatus::Value || status == ObservationStatus::ZeroRounded;
        cells.push_back( { "00524010", std::to_string( 2000 + i ), isNumber ? 0.0 : none, status } );
      }
      cells.push_back( { "00524020", "2005", 4.5, ObservationStatus::Uncertain } ); // in brackets
      return tableOf( "Fälle; \"geheim\", 100 %\nje Gemeinde", "", cells );
    }

    //! A rate with its parts and limits.
    void importRates( StoreDatabase &database )
    {
      std::vector<TestCell> cells;
      std::vector<ObservationParts> parts;
      for ( int i = 0; i < 30; ++i )
      {
        cells.push_back( { "00524030", std::to_string( 1990 + i ), 100.0 * i / 37.0 } );
        parts.push_back( { 1.0 * i, 37.0, 100.0 * i / 37.0 - 0.1, i % 3 == 0 ? none : 100.0 * i / 37.0 + std::sqrt( 2.0 ) } );
      }
      ObservationTable table = tableOf( "Quote | weiblich", "Prozent", cells );
      table.indicators[0].dimensions = { { "Geschlecht", "weiblich=w;\\" }, { "Alter", "unter 3" } };
      table.indicators[0].code = "  QUOTE,1";
      Delivery delivery;
      delivery.table = &table;
      delivery.tableName = "quoten.csv";
      delivery.publisher = "Statistisches Amt „Nord“, Außenstelle";
      delivery.licence = "dl-de/by-2-0";
      delivery.fileHash = "abc";
      delivery.method = "geschätzt, Zeile 1\r\nZeile 2";
      delivery.parts = parts;
      ImportOptions options;
      options.who = "O'Neill";
      options.importedAt = "2023-07-01T08:00:00+02:00";
      options.knownOn = "2023-07-01";
      CollectingReporter problems;
      importTables( database, std::span( &delivery, 1 ), options, problems, {} );
    }

  }

  StoreDatabase richStore( const StorePlace &place )
  {
    StoreDatabase database = newStore( place );
    std::vector<StoredArea> grown = threeSquares();
    grown[2].outline.clear(); // an area without an outline
    grown.pop_back();
    addAreaSet( database, municipalitiesSince( "2024-01-01" ), grown );
    addGrouping( database, { 0, "sozialraum", "2009-01-01", "Sozialräume, alt" },
      { { "00524010", "ä", "Nord" }, { "00524020", "Z", "" }, { "00524030", "a", "Süd" } } );
    addGrouping( database, { 0, "sozialraum", "2019-12-01", {} }, { { "00524010", "1", {} }, { "00524020", "1", {} } } );
    ListTable list;
    list.name = "catalogue.csv";
    list.headings = { "id", "name_de", "name_en", "domain", "numerator", "denominator", "factor", "unit", "decimals", "polarity", "source",
      "minimum_cases", "dimension", "kind", "turn", "target", "target_period" };
    list.rows = { { "kita", "Kinder in Kitas", "Children in day care", "Kinder", "betreut", "kinder", "100", "%", "1", "higher_is_better",
      "x", "", "", "share", "12", "33.3", "2030" } };
    list.sourceRows = { 2 };
    addCatalogue( database, "2021-01-01", list );
    import( database,
      tableOf( "Einwohner", "Anzahl", { { "00524010", "2022", 12000 }, { "00524020", "2022", 8000 }, { "00524", "2022", 20000 } } ),
      "2023-05-01" );
    import( database, tableOf( "Einwohner", "Anzahl", { { "00524010", "2022", 12003 }, { "00524020", "2022", 8000 } } ), "2023-05-02" );
    import( database, everyStatus(), "2023-05-03" );
    importRates( database );
    import( database, tableOf( "Einwohner", "Anzahl", { { "00524010", "2022", 0.1 + 0.2 } } ), "2023-08-01" );
    withdrawImport( database, 5, "2023-08-02" );
    import( database, tableOf( "Einwohner", "Anzahl", { { "00524030", "2022", 5e-324 } } ), "2023-09-01", true );
    database.execute(
      "INSERT INTO class (id, series, area, period, class_id, class_label, method) VALUES (1, 1, 1, '2022', 2, '10–20', '')" );
    database.execute( "INSERT INTO facility (id, facility_key, kind, name, operator, target_groups, area_key, x, y, valid_from, valid_to) "
                      "VALUES (1, 'k1', 'kita', 'Zwergenland', '', '', '00524010', 380000.1, NULL, '2020-01-01', '')" );
    database.execute(
      "INSERT INTO facility_attribute (id, facility, name, value, reference_date) VALUES (1, 1, 'hort', 'ja', '2022-01-01')" );
    database.execute( "INSERT INTO facility_places (id, facility, places, reference_date) VALUES (1, 1, 62.5, '2022-01-01')" );
    database.execute( "INSERT INTO release (id, name, audience, created_at, hash, rules) VALUES (1, 'r1', 'public', '', '', '')" );
    database.execute( "INSERT INTO released (id, release, level, area_key, indicator, period, class_label, status, reason) VALUES "
                      "(1, 1, 'municipality', '00524010', 'x', '2022', '', 'value', '')" );
    return database;
  }

  std::vector<std::string> allAnswers( StoreDatabase &database )
  {
    std::vector<std::string> lines;
    for ( const char *day : { "", "2023-05-01", "2023-05-02", "2023-08-01", "2023-09-01" } )
    {
      for ( const std::string &line : extracted( database, "municipality", day ) )
        lines.push_back( std::string( day ) + " " + line );
    }
    for ( const std::string &line : extracted( database, "sozialraum" ) )
      lines.push_back( line );
    for ( const ContentsRow &row : storeContents( database ) )
      lines.push_back( row.indicator + row.dimensions + row.unit + row.sources + std::to_string( row.observations ) );
    for ( const DeliveryRow &row : storeDeliveries( database ) )
      lines.push_back( row.state + row.importedAt + row.tables + std::to_string( row.revised ) );
    for ( const StoredArea &area : storedAreas( database, 1, true ) )
      lines.push_back( area.key + area.name + area.level + area.outline );
    CheckOptions today;
    today.today = "2024-01-01";
    for ( const CheckFinding &finding : checkStore( database, today, {} ) )
      lines.push_back( finding.finding.code + finding.indicator + finding.period + finding.areaKey );
    return lines;
  }

  PackageCounts exported( StoreDatabase &database, const TestFolder &folder )
  {
    return exportStore( database, [&folder]( const std::string &name ) { return folder.path() / name; }, "2024-01-01T08:00:00+01:00", {} );
  }

  std::string contentOf( const std::filesystem::path &file )
  {
    std::ifstream stream( file, std::ios::binary );
    return { std::istreambuf_iterator<char>( stream ), std::istreambuf_iterator<char>() };
  }

}
