#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! Who keeps a store.
  enum class StoreEngine : std::uint8_t
  {
    GeoPackage, //!< a file, one writer at a time
    PostgreSql, //!< a schema of a database with PostGIS, several offices
  };

  //! Where a store is.
  struct StorePlace
  {
    StoreEngine engine = StoreEngine::GeoPackage;
    std::string connection;         //!< the file, UTF-8; or what libpq connects by: "host=… dbname=…"
    std::string schema = "monitor"; //!< of the database
    std::string name;               //!< for messages: the file's name, or that of the connection; never a password
  };

  //! The rows of a query, read once from first to last.
  class StoreRows
  {
  public:
    //! \returns whether there is one more. \throws InputError as StoreDatabase does
    bool next();

    bool isNull( int column ) const;
    std::int64_t integer( int column ) const;
    double number( int column ) const; //!< NaN where there is none
    std::string text( int column ) const;
    const char *view( int column ) const; //!< the text until the next row
    std::string outline() const;          //!< the geometry of the row as WKB; empty where there is none

  private:
    friend class StoreDatabase;
    struct State;
    explicit StoreRows( std::shared_ptr<State> state );
    std::shared_ptr<State> mState;
  };

  /**
   * The one place where the store meets an engine: SQL goes in, rows come out, faults of the engine become InputErrors.
   *
   * Both engines are asked through OGR with the same SQL. Texts enter it only through quoted(), numbers through literal().
   *
   * \throws InputError "store_locked", "store_full", "store_damaged", "store_read_only", "store_disconnected", "store_forbidden" (1: name
   * of the store), "store_fault" (1: name, 2: what the engine says)
   */
  class StoreDatabase
  {
  public:
    /**
     * Opens what is at \a place, whatever it is.
     * \throws InputError also "store_missing", "store_is_none" (1: name), "store_not_reachable" (1: name, 2: what the engine says)
     */
    static StoreDatabase open( const StorePlace &place, bool forWriting );

    //! Makes an empty file. \throws InputError as open()
    static StoreDatabase createFile( const StorePlace &place );

    //! Makes the schema of a store in a database, where there is none.
    void createSchema();

    const StorePlace &place() const { return mPlace; }
    bool isPostgreSql() const { return mPlace.engine == StoreEngine::PostgreSql; }
    void *handle() const { return mDataset.get(); } //!< GDALDatasetH

    void execute( const std::string &sql );
    StoreRows query( const std::string &sql );
    std::optional<std::int64_t> integer( const std::string &sql ); //!< of the first row; nothing where there is none, or NULL

    //! A text as SQL writes it; what stands in it is never code.
    static std::string quoted( std::string_view text );

    //! The name of a schema or table as SQL writes it.
    static std::string quotedName( std::string_view name );

    //! A number that comes back bit for bit, NULL for NaN and the infinite.
    std::string literal( double number ) const;

    //! \throws InputError for what GDAL said last, if it was an error
    void check() const;

  private:
    StoreDatabase( StorePlace place, void *dataset );

    StorePlace mPlace;
    std::shared_ptr<void> mDataset;
  };

  /**
   * Whole or not at all: what happens to a store between the begin and commit().
   *
   * Whoever begins is the only writer until the end; others wait, five seconds in a GeoPackage.
   */
  class StoreTransaction
  {
  public:
    explicit StoreTransaction( StoreDatabase &database );
    ~StoreTransaction();
    StoreTransaction( const StoreTransaction & ) = delete;
    StoreTransaction &operator=( const StoreTransaction & ) = delete;

    void commit();

  private:
    StoreDatabase &mDatabase;
    bool mIsOpen = false;
  };

  //! The store at one moment, whoever writes to it: what is read between the begin and the end of this object belongs together.
  class StoreSnapshot
  {
  public:
    explicit StoreSnapshot( StoreDatabase &database );
    ~StoreSnapshot();
    StoreSnapshot( const StoreSnapshot & ) = delete;
    StoreSnapshot &operator=( const StoreSnapshot & ) = delete;

  private:
    StoreDatabase &mDatabase;
  };

}
