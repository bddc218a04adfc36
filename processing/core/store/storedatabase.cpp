#include "store/storedatabase.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "platform/paths.h"

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace sozialraum
{

  namespace
  {

    //! Keeps what GDAL says from the terminal, and its last error for check().
    class QuietErrors
    {
    public:
      QuietErrors()
      {
        CPLErrorReset();
        CPLPushErrorHandler( CPLQuietErrorHandler );
      }
      ~QuietErrors() { CPLPopErrorHandler(); }
      QuietErrors( const QuietErrors & ) = delete;
      QuietErrors &operator=( const QuietErrors & ) = delete;
    };

    bool speaksOf( std::string_view message, std::initializer_list<std::string_view> words )
    {
      for ( const std::string_view word : words )
      {
        if ( message.find( word ) != std::string_view::npos )
          return true;
      }
      return false;
    }

    [[noreturn]] void throwFault( const std::string &name, const std::string &message )
    {
      if ( speaksOf( message, { "database is locked", "database table is locked", "lock timeout" } ) )
        throw InputError( codes::storeLocked, { name } );
      if ( speaksOf( message, { "disk is full", "No space left", "disk I/O error" } ) )
        throw InputError( codes::storeFull, { name } );
      if ( speaksOf( message, { "malformed", "not a database" } ) )
        throw InputError( codes::storeDamaged, { name } );
      if ( speaksOf( message, { "readonly database", "read-only" } ) )
        throw InputError( codes::storeReadOnly, { name } );
      if ( speaksOf(
             message, { "server closed the connection", "no connection to the server", "terminating connection", "connection not open" } ) )
        throw InputError( codes::storeDisconnected, { name } );
      if ( speaksOf( message, { "permission denied", "row-level security" } ) )
        throw InputError( codes::storeForbidden, { name } );
      throw InputError( codes::storeFault, { name, message } );
    }

    void throwLastFault( const std::string &name )
    {
      if ( CPLGetLastErrorType() >= CE_Failure )
        throwFault( name, CPLGetLastErrorMsg() );
    }

    void closeDataset( void *dataset )
    {
      const QuietErrors quiet;
      GDALClose( dataset );
    }

    //! The number in as few digits as give it back, with a point or an exponent, so that nobody takes it for a whole one.
    std::string shortest( double number )
    {
      std::array<char, 32> buffer{};
      const auto end = std::to_chars( buffer.data(), buffer.data() + buffer.size(), number );
      std::string text( buffer.data(), end.ptr );
      if ( text.find_first_of( ".e" ) == std::string::npos )
        text += ".0";
      return text;
    }

  }

  struct StoreRows::State
  {
    ~State()
    {
      const QuietErrors quiet;
      if ( feature )
        OGR_F_Destroy( feature );
      if ( layer )
        GDALDatasetReleaseResultSet( dataset.get(), layer );
    }

    std::shared_ptr<void> dataset;
    std::string name;
    OGRLayerH layer = nullptr;
    OGRFeatureH feature = nullptr;
  };

  StoreRows::StoreRows( std::shared_ptr<State> state )
    : mState( std::move( state ) )
  {}

  bool StoreRows::next()
  {
    if ( !mState->layer )
      return false;
    const QuietErrors quiet;
    if ( mState->feature )
      OGR_F_Destroy( mState->feature );
    mState->feature = OGR_L_GetNextFeature( mState->layer );
    if ( !mState->feature )
      throwLastFault( mState->name );
    return mState->feature != nullptr;
  }

  bool StoreRows::isNull( int column ) const
  {
    return !OGR_F_IsFieldSetAndNotNull( mState->feature, column );
  }

  std::int64_t StoreRows::integer( int column ) const
  {
    return OGR_F_GetFieldAsInteger64( mState->feature, column );
  }

  double StoreRows::number( int column ) const
  {
    return isNull( column ) ? std::numeric_limits<double>::quiet_NaN() : OGR_F_GetFieldAsDouble( mState->feature, column );
  }

  std::string StoreRows::text( int column ) const
  {
    return OGR_F_GetFieldAsString( mState->feature, column );
  }

  const char *StoreRows::view( int column ) const
  {
    return OGR_F_GetFieldAsString( mState->feature, column );
  }

  std::string StoreRows::outline() const
  {
    OGRGeometryH geometry = OGR_F_GetGeometryRef( mState->feature );
    if ( !geometry )
      return {};
    std::string wkb( static_cast<std::size_t>( OGR_G_WkbSize( geometry ) ), '\0' );
    OGR_G_ExportToIsoWkb( geometry, wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ) );
    return wkb;
  }

  StoreDatabase::StoreDatabase( StorePlace place, void *dataset )
    : mPlace( std::move( place ) )
    , mDataset( dataset, closeDataset )
  {
    // What no schema is called for is looked for in that of the store; PostGIS' own names are in public.
    if ( isPostgreSql() )
      execute( "SET search_path TO " + quotedName( mPlace.schema ) + ", public" );
  }

  StoreDatabase StoreDatabase::open( const StorePlace &place, bool forWriting )
  {
    GDALAllRegister();
    const bool isServer = place.engine == StoreEngine::PostgreSql;
    if ( !isServer )
    {
      std::error_code ignored;
      if ( !std::filesystem::is_regular_file( platform::pathFromUtf8( place.connection ), ignored ) )
        throw InputError( codes::storeMissing, { place.name } );
    }
    const std::string connection = isServer ? "PG:" + place.connection + " schemas='" + place.schema + "'" : place.connection;
    const std::array<const char *, 2> drivers{ isServer ? "PostgreSQL" : "GPKG", nullptr };
    // Whoever reads may be let in where nobody may write.
    const unsigned int mode = GDAL_OF_VECTOR | ( forWriting || isServer ? GDAL_OF_UPDATE : GDAL_OF_READONLY );
    GDALDatasetH dataset = nullptr;
    std::string message;
    {
      const QuietErrors quiet;
      dataset = GDALOpenEx( connection.c_str(), mode, drivers.data(), nullptr, nullptr );
      message = CPLGetLastErrorMsg();
    }
    if ( dataset )
      return { place, dataset };
    if ( isServer )
      throw InputError( codes::storeNotReachable, { place.name, message } );
    if ( speaksOf( message, { "locked", "malformed", "read-only", "readonly" } ) )
      throwFault( place.name, message );
    throw InputError( codes::storeIsNone, { place.name } );
  }

  StoreDatabase StoreDatabase::createFile( const StorePlace &place )
  {
    GDALAllRegister();
    const QuietErrors quiet;
    GDALDriverH driver = GDALGetDriverByName( "GPKG" );
    GDALDatasetH dataset = driver ? GDALCreate( driver, place.connection.c_str(), 0, 0, 0, GDT_Unknown, nullptr ) : nullptr;
    if ( !dataset )
      throwFault( place.name, CPLGetLastErrorMsg() );
    return { place, dataset };
  }

  void StoreDatabase::check() const
  {
    throwLastFault( mPlace.name );
  }

  void StoreDatabase::execute( const std::string &sql )
  {
    const QuietErrors quiet;
    if ( OGRLayerH layer = GDALDatasetExecuteSQL( mDataset.get(), sql.c_str(), nullptr, nullptr ) )
      GDALDatasetReleaseResultSet( mDataset.get(), layer );
    check();
  }

  StoreRows StoreDatabase::query( const std::string &sql )
  {
    const QuietErrors quiet;
    const auto state = std::make_shared<StoreRows::State>();
    state->dataset = mDataset;
    state->name = mPlace.name;
    state->layer = GDALDatasetExecuteSQL( mDataset.get(), sql.c_str(), nullptr, nullptr );
    check();
    return StoreRows( state );
  }

  std::optional<std::int64_t> StoreDatabase::integer( const std::string &sql )
  {
    StoreRows rows = query( sql );
    if ( !rows.next() || rows.isNull( 0 ) )
      return std::nullopt;
    return rows.integer( 0 );
  }

  void StoreDatabase::createSchema()
  {
    execute( "CREATE SCHEMA IF NOT EXISTS " + quotedName( mPlace.schema ) );
    execute( "SET search_path TO " + quotedName( mPlace.schema ) + ", public" );
  }

  std::string StoreDatabase::quotedName( std::string_view name )
  {
    std::string text = "\"";
    for ( const char character : name )
      text += character == '"' ? std::string( "\"\"" ) : std::string( 1, character );
    return text + "\"";
  }

  std::string StoreDatabase::quoted( std::string_view text )
  {
    std::string sql = "'";
    for ( const char character : text )
    {
      if ( character == '\'' )
        sql += "''";
      else if ( character != '\0' )
        sql += character;
    }
    return sql + "'";
  }

  std::string StoreDatabase::literal( double number ) const
  {
    static constexpr double largestWhole = 9007199254740992.0; // 2^53
    if ( !std::isfinite( number ) )
      return "NULL";
    if ( isPostgreSql() || ( std::floor( number ) == number && std::fabs( number ) < largestWhole ) )
      return shortest( number );
    // SQLite reads decimals to within the last bit only: an odd whole number, and the powers of two that it is short of, are exact.
    int exponent = 0;
    const double mantissa = std::ldexp( std::frexp( number, &exponent ), 53 );
    std::string sql = shortest( mantissa );
    for ( exponent -= 53; exponent != 0; )
    {
      const int step = std::min( std::abs( exponent ), 52 );
      sql += ( exponent < 0 ? "/" : "*" ) + std::to_string( std::uint64_t{ 1 } << static_cast<unsigned int>( step ) ) + ".0";
      exponent += exponent < 0 ? step : -step;
    }
    return sql;
  }

  StoreTransaction::StoreTransaction( StoreDatabase &database )
    : mDatabase( database )
  {
    {
      const QuietErrors quiet;
      if ( GDALDatasetStartTransaction( database.handle(), FALSE ) != OGRERR_NONE )
        database.check();
    }
    mIsOpen = true;
    try
    {
      // The first writer keeps others out before anything is read, so that numbers are given once.
      if ( database.isPostgreSql() )
        database.execute( "DO $$ BEGIN PERFORM pg_advisory_xact_lock(7366, 1); END $$" );
      else
        database.execute( "UPDATE gpkg_contents SET identifier = identifier WHERE table_name = ''" );
    }
    catch ( ... )
    {
      const QuietErrors quiet;
      GDALDatasetRollbackTransaction( database.handle() );
      throw;
    }
  }

  StoreTransaction::~StoreTransaction()
  {
    if ( !mIsOpen )
      return;
    const QuietErrors quiet;
    GDALDatasetRollbackTransaction( mDatabase.handle() );
  }

  void StoreTransaction::commit()
  {
    const QuietErrors quiet;
    if ( GDALDatasetCommitTransaction( mDatabase.handle() ) != OGRERR_NONE )
    {
      mDatabase.check();
      throw InputError( codes::storeFault, { mDatabase.place().name, "COMMIT" } );
    }
    mIsOpen = false;
  }

  StoreSnapshot::StoreSnapshot( StoreDatabase &database )
    : mDatabase( database )
  {
    {
      const QuietErrors quiet;
      if ( GDALDatasetStartTransaction( database.handle(), FALSE ) != OGRERR_NONE )
        database.check();
    }
    // A file shows one state from the first look on; a database must be told so.
    if ( database.isPostgreSql() )
      database.execute( "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ" );
  }

  StoreSnapshot::~StoreSnapshot()
  {
    const QuietErrors quiet;
    GDALDatasetRollbackTransaction( mDatabase.handle() );
  }

}
