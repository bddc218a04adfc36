#pragma once

#include "store/storedatabase.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace sozialraum
{

  //! Writes rows into a table of a store, several hundred with one statement. Rows that are not flushed are lost: a transaction ends it.
  class RowWriter
  {
  public:
    //! \a columns as SQL names them: "id, name"; \a tail ends each statement
    RowWriter( StoreDatabase &database, std::string_view table, std::string_view columns, std::string tail = {} )
      : mDatabase( database )
      , mHead( "INSERT INTO " + std::string( table ) + " (" + std::string( columns ) + ") VALUES " )
      , mTail( std::move( tail ) )
    {}

    //! Begins a row; its cells follow in the order of the columns.
    RowWriter &begin()
    {
      if ( mSql.size() > 60000 )
        flush();
      mSql += mRows++ == 0 ? "(" : "),(";
      mIsFirst = true;
      return *this;
    }

    RowWriter &add( std::string_view text ) { return addSql( StoreDatabase::quoted( text ) ); }
    RowWriter &add( const char *text ) { return add( std::string_view( text ) ); }
    RowWriter &add( std::int64_t number ) { return addSql( std::to_string( number ) ); }
    RowWriter &addNumber( double number ) { return addSql( mDatabase.literal( number ) ); }

    //! A cell as SQL writes it: NULL, a literal.
    RowWriter &addSql( std::string_view sql )
    {
      if ( !mIsFirst )
        mSql += ',';
      mIsFirst = false;
      mSql += sql;
      return *this;
    }

    void flush()
    {
      if ( mRows == 0 )
        return;
      mDatabase.execute( mHead + mSql + ")" + mTail );
      mSql.clear();
      mRows = 0;
    }

  private:
    StoreDatabase &mDatabase;
    std::string mHead;
    std::string mTail;
    std::string mSql;
    std::size_t mRows = 0;
    bool mIsFirst = true;
  };

}
