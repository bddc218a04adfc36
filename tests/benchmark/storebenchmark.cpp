// The indicator store with all municipalities of Germany, against the same rows loaded and asked for by hand.
#include "comparison.h"
#include "store/storeextract.h"
#include "store/storeimport.h"
#include "store/storeschema.h"

#include <QFile>
#include <QTemporaryDir>

#include <gdal.h>
#include <gdal_utils.h>
#include <ogr_api.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t germany = 10997; // municipalities
    constexpr std::uint32_t district = 53;
    constexpr std::uint32_t periodCount = 20;
    constexpr int runs = 3;

    //! A tenth of what all Germany has; SOZIALRAUM_STORE_INDICATORS=80 makes it whole (17.6 million observations).
    std::uint32_t indicatorCount()
    {
      const char *wished = std::getenv( "SOZIALRAUM_STORE_INDICATORS" );
      const int count = wished ? std::atoi( wished ) : 8;
      return count > 0 ? static_cast<std::uint32_t>( count ) : 8;
    }

    std::string keyOf( std::uint32_t area )
    {
      std::array<char, 16> key{};
      std::snprintf( key.data(), key.size(), "%02u%06u", 1 + area % 16, area );
      return key.data();
    }

    std::string periodOf( std::uint32_t period )
    {
      return std::to_string( 2004 + period ) + "-12-31";
    }

    double valueOf( std::uint32_t indicator, std::uint32_t area, std::uint32_t period )
    {
      const double count = ( area * 7919U + period * 104729U + indicator * 31U ) % 100003U;
      return indicator % 2 == 0 ? count : count / 37.0; // counts and rates
    }

    ObservationTable tableOf( std::uint32_t indicators, std::uint32_t areaCount = germany )
    {
      ObservationTable table;
      for ( std::uint32_t area = 0; area < areaCount; ++area )
        table.areas.push_back( { keyOf( area ), {}, AreaLevel::Municipality } );
      for ( std::uint32_t period = 0; period < periodCount; ++period )
        table.periods.push_back( periodOf( period ) );
      for ( std::uint32_t indicator = 0; indicator < indicators; ++indicator )
      {
        TableIndicator described;
        described.name = "Indikator " + std::to_string( indicator );
        described.unit = indicator % 2 == 0 ? "Anzahl" : "Prozent";
        table.indicators.push_back( described );
        for ( std::uint32_t area = 0; area < areaCount; ++area )
        {
          for ( std::uint32_t period = 0; period < periodCount; ++period )
          {
            Observation observation;
            observation.area = area;
            observation.indicator = indicator;
            observation.period = static_cast<std::uint16_t>( period );
            observation.value = valueOf( indicator, area, period );
            observation.status = ObservationStatus::Value;
            table.observations.push_back( observation );
          }
        }
      }
      return table;
    }

    StorePlace placeIn( const QTemporaryDir &folder, const char *name )
    {
      StorePlace place;
      place.connection = folder.filePath( QString::fromLatin1( name ) ).toStdString();
      place.name = name;
      return place;
    }

    //! A new store with the areas, each a square.
    StoreDatabase newStore( const StorePlace &place, std::uint32_t areaCount = germany )
    {
      QFile::remove( QString::fromStdString( place.connection ) );
      createStore( place, "EPSG:25832" );
      StoreDatabase database = openStore( place, true );
      std::vector<StoredArea> areas;
      for ( std::uint32_t area = 0; area < areaCount; ++area )
      {
        OGRGeometryH ring = OGR_G_CreateGeometry( wkbLinearRing );
        const double x = 300000.0 + 1000.0 * ( area % 100 );
        const double y = 5300000.0 + 1000.0 * ( area / 100 );
        for ( const auto &[dx, dy] :
          std::array<std::pair<double, double>, 5>{ { { 0, 0 }, { 1000, 0 }, { 1000, 1000 }, { 0, 1000 }, { 0, 0 } } } )
          OGR_G_AddPoint_2D( ring, x + dx, y + dy );
        OGRGeometryH polygon = OGR_G_CreateGeometry( wkbPolygon );
        OGR_G_AddGeometryDirectly( polygon, ring );
        std::string wkb( static_cast<std::size_t>( OGR_G_WkbSize( polygon ) ), '\0' );
        OGR_G_ExportToWkb( polygon, wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ) );
        OGR_G_DestroyGeometry( polygon );
        areas.push_back( { 0, keyOf( area ), "Gemeinde", "municipality", true, std::move( wkb ) } );
      }
      addAreaSet( database, { 0, "municipality", "2004-01-01", "Gemeinden" }, areas );
      return database;
    }

    void import( StoreDatabase &database, const ObservationTable &table )
    {
      Delivery delivery;
      delivery.table = &table;
      delivery.tableName = "germany";
      ImportOptions options;
      options.importedAt = "2024-01-01T08:00:00";
      options.knownOn = "2024-01-01";
      CollectingReporter problems;
      importTables( database, std::span( &delivery, 1 ), options, problems, {} );
    }

    //! Loads the observations of a store as ogr2ogr does, and gives them the same index.
    void loadByHand( const StorePlace &from, const std::string &to )
    {
      QFile::remove( QString::fromStdString( to ) );
      GDALDatasetH source = GDALOpenEx( from.connection.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr );
      std::array<const char *, 10> arguments{ "-f", "GPKG", "-lco", "FID=id", "-gt", "unlimited", "-nlt", "NONE", "observation", nullptr };
      GDALVectorTranslateOptions *options = GDALVectorTranslateOptionsNew( const_cast<char **>( arguments.data() ), nullptr );
      int fault = 0;
      GDALDatasetH loaded = source ? GDALVectorTranslate( to.c_str(), nullptr, 1, &source, options, &fault ) : nullptr;
      GDALVectorTranslateOptionsFree( options );
      if ( !loaded )
        throw std::runtime_error( "ogr2ogr failed" );
      GDALDatasetExecuteSQL( loaded, "CREATE UNIQUE INDEX cell ON observation (series, period, area, import)", nullptr, nullptr );
      GDALDatasetExecuteSQL(
        loaded, "CREATE UNIQUE INDEX holds ON observation (series, period, area) WHERE is_current = 1", nullptr, nullptr );
      GDALClose( loaded );
      GDALClose( source );
    }

    ComparisonResult compareImport()
    {
      const QTemporaryDir folder;
      const ObservationTable table = tableOf( indicatorCount() );
      const StorePlace ours = placeIn( folder, "ours.gpkg" );
      const StorePlace filled = placeIn( folder, "filled.gpkg" );
      {
        StoreDatabase database = newStore( filled );
        import( database, table );
      }
      const std::string theirs = placeIn( folder, "theirs.gpkg" ).connection;
      ComparisonResult result;
      std::unique_ptr<StoreDatabase> database;
      const auto importAnew = [&] { import( *database, table ); };
      std::vector<double> times;
      for ( int run = 0; run < runs; ++run )
      {
        database.reset();
        database = std::make_unique<StoreDatabase>( newStore( ours ) );
        times.push_back( medianMilliseconds( 1, importAnew ) );
      }
      std::sort( times.begin(), times.end() );
      result.ourMilliseconds = times[times.size() / 2];
      result.theirMilliseconds = medianMilliseconds( runs, [&] { loadByHand( filled, theirs ); } );
      database.reset();
      database = std::make_unique<StoreDatabase>( newStore( ours ) );
      result.ourPeakMegabytes = peakMegabytes( importAnew );
      database.reset();
      std::fprintf( stderr, "store_import: %u observations, %.1f bytes each in the file\n", germany * periodCount * indicatorCount(),
        static_cast<double>( QFile( QString::fromStdString( ours.connection ) ).size() ) / ( germany * periodCount * indicatorCount() ) );
      return result;
    }

    ComparisonResult compareExtract( std::uint32_t areaCount, std::uint32_t indicators, int repeated )
    {
      const QTemporaryDir folder;
      StoreDatabase database = newStore( placeIn( folder, "store.gpkg" ), areaCount );
      import( database, tableOf( indicators, areaCount ) );
      std::string pivot = "SELECT a.area_key AS k, a.name";
      for ( std::uint32_t indicator = 0; indicator < indicators; ++indicator )
      {
        for ( const char *what : { "value", "status" } )
          pivot += std::string( ", max(CASE WHEN s.indicator = 'Indikator " ) + std::to_string( indicator ) + "' THEN o." + what + " END)";
      }
      pivot += " FROM observation o JOIN series s ON s.id = o.series JOIN area a ON a.id = o.area WHERE o.is_current = 1 AND o.period = '"
        + periodOf( periodCount - 1 ) + "' GROUP BY a.area_key, a.name ORDER BY a.area_key";
      const auto ours = [&] {
        CollectingReporter problems;
        const Extraction extraction = extractIndicators( database, {}, problems, {} );
        if ( extraction.table.observations.size() != std::size_t{ indicators } * areaCount )
          throw std::runtime_error( "another number of observations" );
      };
      const auto theirs = [&] {
        StoreRows rows = database.query( pivot );
        std::size_t count = 0;
        while ( rows.next() )
          ++count;
        if ( count != areaCount )
          throw std::runtime_error( "another number of areas" );
      };
      ComparisonResult result = timedInTurn( repeated, ours, theirs );
      result.ourPeakMegabytes = peakMegabytes( ours );
      return result;
    }

    ComparisonResult compareExtractOfGermany()
    {
      return compareExtract( germany, indicatorCount(), runs );
    }

    //! What an office has: a district with all its indicators.
    ComparisonResult compareExtractOfDistrict()
    {
      return compareExtract( district, 80, 15 );
    }

    //! One period of the view for maps, against a layer of its own for that period.
    ComparisonResult comparePeriod()
    {
      const QTemporaryDir folder;
      const StorePlace place = placeIn( folder, "store.gpkg" );
      {
        StoreDatabase database = newStore( place );
        const ObservationTable table = tableOf( 5 );
        std::vector<DeliveredClass> classes;
        for ( const Observation &observation : table.observations )
          classes.push_back( { observation.area, observation.indicator, observation.period,
            static_cast<std::int32_t>( observation.area % 5 + 1 ), "class", "quantiles" } );
        Delivery delivery;
        delivery.table = &table;
        delivery.method = "computed";
        delivery.classes = classes;
        ImportOptions options;
        options.knownOn = "2024-01-01";
        CollectingReporter problems;
        importTables( database, std::span( &delivery, 1 ), options, problems, {} );
        database.execute(
          "CREATE TABLE copied AS SELECT * FROM monitor_class WHERE indicator = 'Indikator 3' AND period = '" + periodOf( 7 ) + "'" );
      }
      const auto countOf = [&place]( const std::string &layerName, const std::string &filter ) {
        GDALDatasetH dataset = GDALOpenEx( place.connection.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr );
        OGRLayerH layer = layerName == "copied" ? GDALDatasetExecuteSQL( dataset, "SELECT * FROM copied", nullptr, nullptr )
                                                : GDALDatasetGetLayerByName( dataset, layerName.c_str() );
        if ( !filter.empty() )
          OGR_L_SetAttributeFilter( layer, filter.c_str() );
        std::size_t count = 0;
        while ( OGRFeatureH feature = OGR_L_GetNextFeature( layer ) )
        {
          count += OGR_F_GetGeometryRef( feature ) ? 1U : 0U;
          OGR_F_Destroy( feature );
        }
        if ( layerName == "copied" )
          GDALDatasetReleaseResultSet( dataset, layer );
        GDALClose( dataset );
        if ( count != germany )
          throw std::runtime_error( layerName + " has another number of areas" );
      };
      return timedInTurn(
        5, [&] { countOf( "monitor_class", "indicator = 'Indikator 3' AND period = '" + periodOf( 7 ) + "'" ); },
        [&] { countOf( "copied", {} ); } );
    }
  }

  static const bool sImport = registerComparison( "store_import", compareImport );
  static const bool sExtract = registerComparison( "store_extract", compareExtractOfGermany );
  static const bool sExtractDistrict = registerComparison( "store_extract_district", compareExtractOfDistrict );
  static const bool sPeriod = registerComparison( "store_period", comparePeriod );

}
