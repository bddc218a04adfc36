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

    //! Tells programs that read GeoPackages of a table or view without outlines.
    void registerTable( StoreDatabase &database, const std::string &name )
    {
      database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('" + name + "', 'attributes', '" + name + "', 0)" );
    }

    //! Tells them of a view with the outlines of areas, which they then draw.
    void registerView( StoreDatabase &database, const std::string &name )
    {
      database.execute( "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) SELECT '" + name + "', 'features', '" + name
        + "', srs_id FROM gpkg_contents WHERE table_name = 'area_outline'" );
      database.execute( "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) SELECT '" + name
        + "', column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns WHERE table_name = 'area_outline'" );
    }

    //! Adds what \a version has beyond the one before it.
    void addVersion( StoreDatabase &database, int version )
    {
      for ( const std::string &statement : statementsOf( storeSchemaText( version ) ) )
        database.execute( inWordsOf( database, statement ) );
      if ( database.isPostgreSql() )
        return;
      if ( version == 1 )
      {
        for ( const char *name :
          { "area_set", "area", "area_grouping", "membership", "facility", "facility_attribute", "facility_places", "catalogue", "import",
            "source", "series", "observation", "class", "release", "released", "monitor_current", "monitor_public" } )
          registerTable( database, name );
        registerView( database, "monitor_class" );
      }
      else if ( version == 2 )
      {
        registerTable( database, "class_limits" );
        registerView( database, "monitor_public_class" );
      }
    }

    //! Last of all: what has no version is no store.
    void writeVersion( StoreDatabase &database )
    {
      database.execute( "INSERT INTO store_version (id, version, made_by) SELECT coalesce(max(id), 0) + 1, "
        + std::to_string( storeSchemaVersion ) + ", 'Sozialraum-Monitor' FROM store_version" );
    }

    void makeTables( StoreDatabase &database, const std::string &crs )
    {
      makeOutlines( database, crs );
      for ( int version = 1; version <= storeSchemaVersion; ++version )
        addVersion( database, version );
      writeVersion( database );
    }

    //! What statements of schema/roles.sql that begin with \a begin say.
    void grant( StoreDatabase &database, std::string_view begin )
    {
      for ( std::string statement : statementsOf( storeRolesText() ) )
      {
        replaceAll( statement, "{schema}", StoreDatabase::quotedName( database.place().schema ) );
        if ( statement.starts_with( begin ) )
          database.execute( statement );
      }
    }

    bool hasRoles( StoreDatabase &database )
    {
      return database.isPostgreSql()
        && database.integer( "SELECT count(*) FROM pg_roles WHERE rolname IN ('sm_public', 'sm_planner', 'sm_steward')" ).value_or( 0 )
        == 3;
    }

    //! Everything of it or nothing.
    void upgrade( StoreDatabase &database )
    {
      StoreTransaction transaction( database );
      const int before = storeVersion( database ); // another office may have been quicker
      if ( before >= storeSchemaVersion )
        return;
      for ( int version = before + 1; version <= storeSchemaVersion; ++version )
        addVersion( database, version );
      // Policies are those of the tables, and stay; the rights to what is new are not there yet.
      if ( hasRoles( database ) )
        grant( database, "GRANT" );
      writeVersion( database );
      transaction.commit();
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

  int storeVersion( StoreDatabase &database )
  {
    return static_cast<int>( database.integer( "SELECT max(version) FROM store_version" ).value_or( 0 ) );
  }

  StoreDatabase openStore( const StorePlace &place, bool forWriting )
  {
    StoreDatabase database = StoreDatabase::open( place, forWriting );
    if ( !hasTable( database, "store_version" ) )
      throw InputError( codes::storeIsNone, { place.name } );
    const int version = storeVersion( database );
    if ( version > storeSchemaVersion )
      throw InputError( codes::storeNewer, { place.name, std::to_string( version ) } );
    if ( version < 1 )
      throw InputError( codes::storeIsNone, { place.name } );
    if ( version == storeSchemaVersion || !forWriting )
      return database;
    try
    {
      upgrade( database );
    }
    catch ( const InputError &error )
    {
      if ( error.finding().code == codes::storeForbidden )
        throw InputError( codes::storeOlder, { place.name, std::to_string( version ) } );
      throw;
    }
    return StoreDatabase::open( place, forWriting ); // GDAL remembers what tables there were
  }

  bool grantStoreRoles( StoreDatabase &database )
  {
    if ( !hasRoles( database ) )
      return false;
    grant( database, {} );
    return true;
  }

}
