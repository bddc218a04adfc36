#include "store/storeplaces.h"

#include "platform/paths.h"
#include "store/storeextract.h"
#include "store/storeschema.h"

#include <ogr_api.h>

#include <array>
#include <atomic>
#include <charconv>
#include <map>

namespace sozialraum
{

  namespace
  {

    class GeoPackagePlace : public TestPlace
    {
    public:
      StorePlace place() const override
      {
        StorePlace place;
        place.connection = platform::utf8( mFolder.path() / "store.gpkg" );
        place.name = "store.gpkg";
        return place;
      }

    private:
      TestFolder mFolder;
    };

    std::string square( double x )
    {
      OGRGeometryH ring = OGR_G_CreateGeometry( wkbLinearRing );
      for ( const auto &[dx, y] : std::vector<std::pair<double, double>>{ { 0, 0 }, { 1000, 0 }, { 1000, 1000 }, { 0, 1000 }, { 0, 0 } } )
        OGR_G_AddPoint_2D( ring, 380000.25 + x + dx, 5600000.5 + y );
      OGRGeometryH polygon = OGR_G_CreateGeometry( wkbPolygon );
      OGR_G_AddGeometryDirectly( polygon, ring );
      std::string wkb( static_cast<std::size_t>( OGR_G_WkbSize( polygon ) ), '\0' );
      OGR_G_ExportToWkb( polygon, wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ) );
      OGR_G_DestroyGeometry( polygon );
      return wkb;
    }

    std::string shortest( double number )
    {
      std::array<char, 32> buffer{};
      const auto end = std::to_chars( buffer.data(), buffer.data() + buffer.size(), number );
      return { buffer.data(), end.ptr };
    }

  }

  TestFolder::TestFolder()
  {
    static std::atomic<int> number = 0;
    // The address of a local tells apart the programs that run side by side.
    mPath = std::filesystem::temp_directory_path()
      / ( "sozialraum_store_" + std::to_string( reinterpret_cast<std::uintptr_t>( this ) ) + "_"
        + std::to_string( std::filesystem::file_time_type::clock::now().time_since_epoch().count() ) + "_" + std::to_string( number++ ) );
    std::filesystem::create_directories( mPath );
  }

  TestFolder::~TestFolder()
  {
    std::error_code ignored;
    std::filesystem::remove_all( mPath, ignored );
  }

  std::unique_ptr<TestPlace> geoPackagePlace()
  {
    return std::make_unique<GeoPackagePlace>();
  }

  std::vector<StoredArea> threeSquares()
  {
    return { { 0, "00524010", "Altweida", "municipality", true, square( 0 ) },
      { 0, "00524020", "Bad Mühlenroda", "municipality", true, square( 1000 ) },
      { 0, "00524030", "Bärenrode", "municipality", true, square( 2000 ) } };
  }

  AreaSet municipalitiesSince( const std::string &date )
  {
    return { 0, "municipality", date, "Gemeinden" };
  }

  ObservationTable tableOf( const std::string &indicator, const std::string &unit, const std::vector<TestCell> &cells )
  {
    ObservationTable table;
    TableIndicator described;
    described.name = indicator;
    described.unit = unit;
    table.indicators.push_back( described );
    std::map<std::string, std::uint32_t> areas;
    std::map<std::string, std::uint16_t> periods;
    for ( const TestCell &cell : cells )
    {
      const auto [area, isNewArea] = areas.emplace( cell.key, static_cast<std::uint32_t>( table.areas.size() ) );
      if ( isNewArea )
        table.areas.push_back( { cell.key, {},
          cell.key.size() == 8     ? AreaLevel::Municipality
            : cell.key.size() == 5 ? AreaLevel::District
                                   : AreaLevel::Other } );
      const auto [period, isNewPeriod] = periods.emplace( cell.period, static_cast<std::uint16_t>( table.periods.size() ) );
      if ( isNewPeriod )
        table.periods.push_back( cell.period );
      Observation observation;
      observation.area = area->second;
      observation.period = period->second;
      observation.value = cell.value;
      observation.status = cell.status;
      table.observations.push_back( observation );
    }
    return table;
  }

  StoreDatabase newStore( const StorePlace &place )
  {
    createStore( place, "EPSG:25833" );
    StoreDatabase database = openStore( place, true );
    addAreaSet( database, municipalitiesSince( "2021-01-01" ), threeSquares() );
    return database;
  }

  ImportResult import( StoreDatabase &database, const ObservationTable &table, const std::string &date, bool isPending )
  {
    Delivery delivery;
    delivery.table = &table;
    delivery.tableName = "table.csv";
    ImportOptions options;
    options.who = "test";
    options.importedAt = date + "T08:00:00";
    options.knownOn = date;
    options.isPending = isPending;
    CollectingReporter problems;
    return importTables( database, std::span( &delivery, 1 ), options, problems, {} );
  }

  std::vector<std::string> extracted( StoreDatabase &database, const std::string &level, const std::string &asOf )
  {
    ExtractOptions options;
    options.level = level;
    options.periods = { "all" };
    options.asOf = asOf;
    CollectingReporter problems;
    const Extraction extraction = extractIndicators( database, options, problems, {} );
    std::vector<std::string> lines;
    for ( const Observation &observation : extraction.table.observations )
      lines.push_back( extraction.table.indicators[observation.indicator].name + " " + extraction.table.periods[observation.period] + " "
        + extraction.table.areas[observation.area].key + " " + shortest( observation.value ) + " "
        + std::string( toString( observation.status ) ) );
    return lines;
  }

}
