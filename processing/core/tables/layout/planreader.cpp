#include "tables/layout/tableplan.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/layout/tableplanwords.h"
#include "text/shortened.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <limits>

namespace sozialraum
{

  using namespace planwords;

  namespace
  {

    constexpr std::uint32_t mostColumns = 16384; // of a spreadsheet

    constexpr bool isLetter( char c )
    {
      return ( c >= 'A' && c <= 'Z' ) || ( c >= 'a' && c <= 'z' );
    }

    //! Reads the items of a plan one after the other.
    class PlanReader
    {
    public:
      void read( std::string_view item )
      {
        mItem = item;
        mRest = trimmed( item );
        if ( mRest.empty() )
          return;
        if ( takeTurn() )
          return;
        takeSection();
        if ( mInColumns )
          readColumns();
        else
          readRows();
      }

      TablePlan take()
      {
        for ( PlannedTable &table : mPlan.tables )
          check( table );
        return std::move( mPlan );
      }

    private:
      [[noreturn]] void refuse() const { throw InputError( codes::planNotUnderstood, { shortened( trimmed( mItem ), 80 ) } ); }

      PlannedTable &table()
      {
        if ( mPlan.tables.empty() )
          mPlan.tables.emplace_back();
        return mPlan.tables.back();
      }

      //! "rows" or "columns" at the start of an item; "rows" behind columns begins the next table.
      void takeSection()
      {
        const std::size_t end = std::min( mRest.find( ' ' ), mRest.size() );
        const std::string word = lowerCase( mRest.substr( 0, end ) );
        const bool isRows = word == "rows" || word == "row" || word == "zeilen" || word == "zeile";
        const bool isColumns = word == "columns" || word == "column" || word == "spalten" || word == "spalte";
        if ( !isRows && !isColumns )
        {
          if ( !mInSection )
            refuse();
          return;
        }
        if ( isRows && mInColumns )
        {
          mPlan.tables.emplace_back();
          mIsTurned = false;
        }
        mInColumns = mIsTurned ? isRows : isColumns; // of a turned table the columns are what others call rows
        mInSection = true;
        mRest = trimmed( mRest.substr( end ) );
      }

      //! "turned from 2": the areas of the table stand in its columns. \returns whether the item says so
      bool takeTurn()
      {
        const std::string lower = lowerCase( mRest );
        for ( const std::string_view words : turnedWords )
        {
          if ( !lower.starts_with( words ) )
            continue;
          mRest = trimmed( mRest.substr( words.size() ) );
          if ( mInColumns )
            mPlan.tables.emplace_back();
          const std::uint32_t row = takeNumber();
          if ( row == 0 || table().turnedFrom > 0 || !trimmed( mRest ).empty() )
            refuse();
          table().turnedFrom = row;
          mIsTurned = true;
          mInColumns = mInSection = false;
          return true;
        }
        return false;
      }

      //! Takes "-" or "–" off the rest.
      bool takeDash()
      {
        for ( const std::string_view dash : { std::string_view( "-" ), std::string_view( "–" ) } )
        {
          const std::string_view rest = trimmed( mRest );
          if ( rest.starts_with( dash ) )
          {
            mRest = trimmed( rest.substr( dash.size() ) );
            return true;
          }
        }
        return false;
      }

      bool takeComma()
      {
        mRest = trimmed( mRest );
        if ( !mRest.starts_with( ',' ) )
          return false;
        mRest = trimmed( mRest.substr( 1 ) );
        return true;
      }

      std::uint32_t takeRow() { return mIsTurned ? table().turnedFrom + takeLetters() : takeNumber(); }

      std::uint32_t takeColumn()
      {
        if ( !mIsTurned )
          return takeLetters();
        const std::uint32_t row = takeNumber();
        if ( row < table().turnedFrom || row - table().turnedFrom >= mostColumns )
          refuse();
        return row - table().turnedFrom;
      }

      std::uint32_t takeNumber()
      {
        std::uint32_t row = 0;
        const auto [end, error] = std::from_chars( mRest.data(), mRest.data() + mRest.size(), row );
        if ( error != std::errc() || row == 0 || row == std::numeric_limits<std::uint32_t>::max() )
          refuse();
        mRest = mRest.substr( static_cast<std::size_t>( end - mRest.data() ) );
        return row;
      }

      std::uint32_t takeLetters()
      {
        std::uint32_t column = 0;
        std::size_t letters = 0;
        for ( ; letters < mRest.size() && isLetter( mRest[letters] ); ++letters )
        {
          const char c = mRest[letters];
          column = column * 26 + static_cast<std::uint32_t>( c >= 'a' ? c - 'a' : c - 'A' ) + 1;
          if ( column > mostColumns )
            refuse();
        }
        if ( letters == 0 )
          refuse();
        mRest = mRest.substr( letters );
        return column - 1;
      }

      void readRows()
      {
        std::vector<RowRange> ranges;
        do
        {
          RowRange range;
          range.first = range.last = takeRow();
          if ( takeDash() )
            range.last = takeRow();
          if ( range.last < range.first )
            refuse();
          ranges.push_back( range );
        } while ( takeComma() );
        const std::string word = lowerCase( trimmed( mRest ) );
        const auto role =
          std::find_if( rowWords.begin(), rowWords.end(), [&word]( const RoleWords &words ) { return isWord( words, word ); } );
        if ( role == rowWords.end() )
          refuse();
        for ( const RowRange &range : ranges )
          table().rows.push_back( { range, static_cast<RowRole>( role - rowWords.begin() ) } );
      }

      void readColumns()
      {
        std::vector<std::uint32_t> columns;
        do
        {
          const std::uint32_t first = takeColumn();
          const std::uint32_t last = takeDash() ? takeColumn() : first;
          if ( last < first )
            refuse();
          for ( std::uint32_t column = first; column <= last; ++column )
            columns.push_back( column );
        } while ( takeComma() );
        PlannedColumn planned;
        planned.role = takeColumnRole( planned.valueColumn );
        for ( const std::uint32_t column : columns )
        {
          planned.column = column;
          table().columns.push_back( planned );
        }
      }

      ColumnRole takeColumnRole( std::optional<std::uint32_t> &valueColumn )
      {
        std::string word = lowerCase( trimmed( mRest ) );
        const RoleWords &flag = wordsOf( ColumnRole::Flag );
        for ( std::size_t language = 0; language < flag.size(); ++language )
        {
          const std::string start = lowerCase( flag[language] ) + std::string( ofWords[language] );
          if ( !word.starts_with( start ) )
            continue;
          mRest = trimmed( std::string_view( word ).substr( start.size() ) );
          valueColumn = takeColumn();
          if ( !trimmed( mRest ).empty() )
            refuse();
          return ColumnRole::Flag;
        }
        if ( isWord( leftOutWords, word ) )
          return ColumnRole::LeftOut;
        const auto role =
          std::find_if( columnWords.begin(), columnWords.end(), [&word]( const RoleWords &words ) { return isWord( words, word ); } );
        if ( role == columnWords.end() )
          refuse();
        return static_cast<ColumnRole>( role - columnWords.begin() );
      }

      static void contradict( const std::string &where ) { throw InputError( codes::planContradictory, { where } ); }

      //! That nothing has two roles, and that roles which one column alone can have have one.
      static void check( PlannedTable &table )
      {
        std::sort( table.rows.begin(), table.rows.end(),
          []( const PlannedRows &left, const PlannedRows &right ) { return left.rows.first < right.rows.first; } );
        for ( std::size_t i = 1; i < table.rows.size(); ++i )
        {
          if ( table.rows[i].rows.first <= table.rows[i - 1].rows.last )
            contradict( rowName( table, table.rows[i].rows.first ) );
        }
        std::vector<std::uint32_t> columns;
        for ( const PlannedColumn &column : table.columns )
          columns.push_back( column.column );
        std::sort( columns.begin(), columns.end() );
        if ( const auto twice = std::adjacent_find( columns.begin(), columns.end() ); twice != columns.end() )
          contradict( columnName( table, *twice ) );
        for ( const ColumnRole role :
          { ColumnRole::OwnKey, ColumnRole::MarkedKey, ColumnRole::Name, ColumnRole::Level, ColumnRole::Period, ColumnRole::PartOfYear } )
        {
          if ( const std::vector<std::uint32_t> ofRole = table.columnsOf( role ); ofRole.size() > 1 )
            contradict( columnName( table, ofRole[1] ) );
        }
        const std::vector<std::uint32_t> own = table.columnsOf( ColumnRole::OwnKey );
        const std::vector<std::uint32_t> marked = table.columnsOf( ColumnRole::MarkedKey );
        if ( own.size() + marked.size() + std::min<std::size_t>( table.columnsOf( ColumnRole::Key ).size(), 1 ) > 1 )
          contradict( columnName( table, own.empty() ? marked.front() : own.front() ) );
        for ( const PlannedColumn &column : table.columns )
        {
          const std::optional<ColumnRole> of = column.valueColumn ? table.roleOf( *column.valueColumn ) : std::nullopt;
          if ( column.valueColumn == column.column || ( of && *of != ColumnRole::Value ) )
            throw InputError( codes::planFlagOfNothing, { columnName( table, column.column ), columnName( table, *column.valueColumn ) } );
        }
      }

      TablePlan mPlan;
      std::string_view mItem;
      std::string_view mRest;
      bool mInSection = false;
      bool mInColumns = false;
      bool mIsTurned = false;
    };

  }

  TablePlan planFromText( std::string_view text )
  {
    PlanReader reader;
    while ( !text.empty() )
    {
      const std::size_t end = std::min( text.find( ';' ), text.size() );
      reader.read( text.substr( 0, end ) );
      text.remove_prefix( std::min( end + 1, text.size() ) );
    }
    return reader.take();
  }

}
