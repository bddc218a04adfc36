#include "postgresserver.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include <unistd.h>

namespace sozialraum
{

  namespace
  {

    //! The folder of the newest PostgreSQL of Debian that has PostGIS beside it; empty where there is none.
    std::string newestPrograms()
    {
      std::vector<std::filesystem::path> found;
      std::error_code ignored;
      for ( const auto &version : std::filesystem::directory_iterator( "/usr/lib/postgresql", ignored ) )
      {
        const std::filesystem::path extension =
          std::filesystem::path( "/usr/share/postgresql" ) / version.path().filename() / "extension" / "postgis.control";
        if ( std::filesystem::exists( version.path() / "bin" / "initdb", ignored ) && std::filesystem::exists( extension, ignored ) )
          found.push_back( version.path() / "bin" );
      }
      const auto newest = std::max_element( found.begin(), found.end() );
      return newest == found.end() ? std::string() : newest->string();
    }

  }

  const PostgresServer &PostgresServer::instance()
  {
    static const PostgresServer server;
    return server;
  }

  bool PostgresServer::run( const std::string &command ) const
  {
    return std::system( ( "cd / && " + mAsUser + command + " >> " + mFolder + "/log 2>&1" ).c_str() ) == 0; // NOLINT(cert-env33-c)
  }

  PostgresServer::PostgresServer()
    : mPrograms( newestPrograms() )
  {
    if ( mPrograms.empty() )
      return;
    std::string pattern = "/tmp/sozialraum_pg_XXXXXX";
    if ( !mkdtemp( pattern.data() ) )
      return;
    mFolder = pattern;
    if ( geteuid() == 0 )
    {
      mAsUser = "runuser -u postgres -- ";
      if ( std::system( ( "chown postgres " + mFolder ).c_str() ) != 0 ) // NOLINT(cert-env33-c)
        return;
    }
    const std::string cluster = mFolder + "/cluster";
    // Nothing of a test is worth waiting for the disk.
    mIsThere = run( mPrograms + "/initdb -D " + cluster + " -U owner -A trust -E UTF8 --locale=C --no-sync" )
      && run( mPrograms + "/pg_ctl -w -D " + cluster + " -o \"-k " + mFolder + " -h '' -F\" start" )
      && run( "psql -q -h " + mFolder
        + " -U owner -d postgres -c \"CREATE EXTENSION postgis\" -c \"CREATE ROLE sm_public LOGIN\" -c \"CREATE ROLE sm_planner LOGIN\" "
          "-c \"CREATE ROLE sm_steward LOGIN\"" );
  }

  PostgresServer::~PostgresServer()
  {
    if ( mFolder.empty() )
      return;
    run( mPrograms + "/pg_ctl -w -m immediate -D " + mFolder + "/cluster stop" );
    std::error_code ignored;
    std::filesystem::remove_all( mFolder, ignored );
  }

  std::string PostgresServer::connection( const std::string &role ) const
  {
    return "host=" + mFolder + " dbname=postgres user=" + ( role.empty() ? "owner" : role );
  }

}
