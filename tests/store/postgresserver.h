#pragma once

#include <string>

namespace sozialraum
{

  /**
   * A PostgreSQL of the test's own: a new cluster in a new folder, reached by a socket in it and by no network; gone with the program.
   *
   * Servers do not run as root: then initdb and the server run as the user postgres, who comes with the package.
   */
  class PostgresServer
  {
  public:
    //! The server of this program, started when it is first asked for.
    static const PostgresServer &instance();

    ~PostgresServer();
    PostgresServer( const PostgresServer & ) = delete;
    PostgresServer &operator=( const PostgresServer & ) = delete;

    //! Whether PostgreSQL with PostGIS is installed and has started.
    bool isThere() const { return mIsThere; }

    //! What libpq connects by, as \a role; the owner of all where it is empty.
    std::string connection( const std::string &role = {} ) const;

  private:
    PostgresServer();
    bool run( const std::string &command ) const;

    std::string mPrograms; // folder of initdb and pg_ctl
    std::string mFolder;
    std::string mAsUser; // what goes before a command so that it does not run as root
    bool mIsThere = false;
  };

}
