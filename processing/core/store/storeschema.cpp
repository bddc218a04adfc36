#include "store/storeschema.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "platform/paths.h"
#include "store/schematexts.h"

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <array>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {

    void replaceAll( std::string &text, std::string_view what, std::string_view with )
    {
      for ( std::size_t at = text.find( what ); at != std::string::npos; at = text.find( what, at + with.size() ) )
        text.replace( at, what.size(), with );
    }

    //! The statements of a text of the schema, without its comments.
    std::vector<std::string> statementsOf( std::string_view text )
    {
      std::vector<std::string> statements;
      std::string statement;
      for ( std::size_t begin = 0; begin < text.size(); )
      {
        const std::size_t end = std::min( text.find( '\n', begin ), text.size() );
        std::string_view line = text.substr( begin, end - begin );
        begin = end + 1;
        if ( line.ends_with( '\r' ) )
          line.remove_suffix( 1 );
        if ( line.empty() || line.starts_with( "--" ) )
          continue;
        if ( !statement.empty() )
          statement += '\n';
        statement += line;
        if ( line.ends_with( ';' ) )
        {
          statement.pop_back();
          statements.push_back( std::exchange( statement, {} ) );
        }
      }
      return statements;
    }

    std::string inWordsOf( const StoreDatabase &database, std::string statement )
    {
      const bool isServer = database.isPostgreSql();
      replaceAll( statement, "{key}", isServer ? "BIGINT PRIMARY KEY" : "INTEGER PRIMARY KEY NOT NULL" );
      replaceAll( statement, "{integer}", isServer ? "BIGINT" : "INTEGER" );
      replaceAll( statement, "{real}", isServer ? "DOUBLE PRECISION" : "REAL" );
      replaceAll( statement, "{text}", isServer ? "TEXT COLLATE \"C\"" : "TEXT" );
      return statement;
    }

    //! The table of outlines, which only GDAL makes the same in both engines.
    void makeOutlines( StoreDatabase &database, const std::string &crs )
    {
      std::unique_ptr<void, void ( * )( void * )> reference( nullptr, []( void *held ) { OSRRelease( held ); } );
      if ( !crs.empty() )
      {
        reference.reset( OSRNewSpatialReference( nullptr ) );
        if ( OSRSetFromUserInput( reference.get(), crs.c_str() ) != OGRERR_NONE )
          database.check();
        // Coordinates come as maps have them, east before north.
        OSRSetAxisMappingStrategy( reference.get(), OAMS_TRADITIONAL_GIS_ORDER );
      }
      const std::string schema = "SCHEMA=" + database.place().schema;
      std::vector<const char *> options{ "FID=id", "GEOMETRY_NAME=geom" };
      if ( database.isPostgreSql() )
        options.insert( options.end(), { schema.c_str(), "LAUNDER=NO", "SPATIAL_INDEX=GIST" } );
      options.push_back( nullptr );
      OGRLayerH layer = GDALDatasetCreateLayer(
        database.handle(), "area_outline", reference.get(), wkbMultiPolygon, const_cast<char **>( options.data() ) );
      if ( layer )
        OGR_L_SyncToDisk( layer );
      database.check();
    }

    //! Tells programs that read GeoPackages which tables and views there are.
    void registerTables( StoreDatabase &database )
    {
      for ( const char *name :
        { "area_set", "area", "area_grouping", "membership", "facility", "facility_attribute", "facility_places", "catalogue", "import",
          "source", "series", "observation", "class", "release", "released", "monitor_current", "monitor_public" } )
      {
        database.execute( std::string( "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('" ) + name
          + "', 'attributes', '" + name + "', 0)" );
      }
      database.execute( "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) SELECT 'monitor_class', 'features', "
                        "'monitor_class', srs_id FROM gpkg_contents WHERE table_name = 'area_outline'" );
      database.execute( "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) SELECT "
                        "'monitor_class', column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns WHERE table_name = "
                        "'area_outline'" );
    }

    void makeTables( StoreDatabase &database, const std::string &crs )
    {
      makeOutlines( database, crs );
      for ( const std::string &statement : statementsOf( storeSchemaText() ) )
        database.execute( inWordsOf( database, statement ) );
      if ( !database.isPostgreSql() )
        registerTables( database );
      // Last: what has no version is no store.
      std::string version = "INSERT INTO store_version (id, version, made_by) VALUES (1, ";
      version.append( std::to_string( storeSchemaVersion ) ).append( ", 'Sozialraum-Monitor')" );
      database.execute( version );
    }

    bool hasTable( StoreDatabase &database, const std::string &table )
    {
      const std::string name = StoreDatabase::quoted( table );
      return database
               .integer( database.isPostgreSql() ? "SELECT count(*) FROM pg_tables WHERE schemaname = "
                     + StoreDatabase::quoted( database.place().schema ) + " AND tablename = " + name
                                                 : "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = " + name )
               .value_or( 0 )
        > 0;
    }

    void createFile( const StorePlace &place, const std::string &crs, const std::function<void( StoreDatabase & )> &fill )
    {
      const std::filesystem::path target = platform::pathFromUtf8( place.connection );
      std::filesystem::path draft = target;
      draft.replace_extension( "part.gpkg" );
      std::error_code ignored;
      std::filesystem::remove( draft, ignored );
      StorePlace draftPlace = place;
      draftPlace.connection = platform::utf8( draft );
      try
      {
        {
          StoreDatabase database = StoreDatabase::createFile( draftPlace );
          makeTables( database, crs );
          if ( fill )
          {
            StoreTransaction transaction( database );
            fill( database );
            transaction.commit();
          }
        }
        std::error_code fault;
        std::filesystem::rename( draft, target, fault );
        if ( fault )
          throw InputError( codes::storeFault, { place.name, fault.message() } );
      }
      catch ( ... )
      {
        std::filesystem::remove( draft, ignored );
        throw;
      }
    }

  }

  bool storeExists( const StorePlace &place )
  {
    if ( place.engine == StoreEngine::GeoPackage )
    {
      std::error_code ignored;
      return std::filesystem::exists( platform::pathFromUtf8( place.connection ), ignored );
    }
    StoreDatabase database = StoreDatabase::open( place, false );
    return hasTable( database, "store_version" );
  }

  void createStore( const StorePlace &place, const std::string &crs, const std::function<void( StoreDatabase & )> &fill )
  {
    if ( place.engine == StoreEngine::GeoPackage )
    {
      createFile( place, crs, fill );
      return;
    }
    StoreDatabase database = StoreDatabase::open( place, true );
    if ( database.integer( "SELECT count(*) FROM pg_extension WHERE extname = 'postgis'" ).value_or( 0 ) == 0 )
      throw InputError( codes::storeWithoutPostgis, { place.name } );
    StoreTransaction transaction( database );
    database.createSchema();
    makeTables( database, crs );
    if ( fill )
      fill( database );
    grantStoreRoles( database );
    transaction.commit();
  }

  StoreDatabase openStore( const StorePlace &place, bool forWriting )
  {
    StoreDatabase database = StoreDatabase::open( place, forWriting );
    if ( !hasTable( database, "store_version" ) )
      throw InputError( codes::storeIsNone, { place.name } );
    const std::int64_t version = database.integer( "SELECT max(version) FROM store_version" ).value_or( 0 );
    if ( version > storeSchemaVersion )
      throw InputError( codes::storeNewer, { place.name, std::to_string( version ) } );
    if ( version < 1 )
      throw InputError( codes::storeIsNone, { place.name } );
    return database;
  }

  bool grantStoreRoles( StoreDatabase &database )
  {
    if ( !database.isPostgreSql() )
      return false;
    const std::int64_t roles =
      database.integer( "SELECT count(*) FROM pg_roles WHERE rolname IN ('sm_public', 'sm_planner', 'sm_steward')" ).value_or( 0 );
    if ( roles < 3 )
      return false;
    for ( std::string statement : statementsOf( storeRolesText() ) )
    {
      replaceAll( statement, "{schema}", StoreDatabase::quotedName( database.place().schema ) );
      database.execute( statement );
    }
    return true;
  }

}
