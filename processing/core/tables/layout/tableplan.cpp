#include "tables/layout/tableplan.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/grids/grid.h"
#include "text/digits.h"
#include "text/shortened.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <limits>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t mostColumns = 16384; // of a spreadsheet

    //! What a role is called in English and in German.
    using RoleWords = std::array<std::string_view, 2>;

    constexpr std::array<RoleWords, 10> rowWords{ {
      { "title", "Titel" },
      { "heading", "Kopf" },
      { "column numbers", "Spaltennummern" },
      { "period", "Zeitraum" },
      { "unit", "Einheit" },
      { "group", "Gruppe" },
      { "data", "Daten" },
      { "heading again", "Kopf erneut" },
      { "left out", "ausgelassen" },
      { "footer", "Fuß" },
    } };

    constexpr std::array<RoleWords, 10> columnWords{ {
      { "key", "Schlüssel" },
      { "own key", "eigener Schlüssel" },
      { "key with marks", "Schlüssel mit Zusatz" },
      { "name", "Name" },
      { "level", "Ebene" },
      { "period", "Zeitraum" },
      { "part of year", "Teil des Jahres" },
      { "dimension", "Gliederung" },
      { "value", "Wert" },
      { "flag", "Zeichen" },
    } };
    constexpr RoleWords leftOutWords{ "left out", "ausgelassen" };
    constexpr RoleWords rowsWords{ "rows", "Zeilen" };
    constexpr RoleWords columnsWords{ "columns", "Spalten" };
    constexpr RoleWords ofWords{ " of ", " zu " };

    std::string_view wordOf( const RoleWords &words, PlanLanguage language )
    {
      return words[static_cast<std::size_t>( language )];
    }

    const RoleWords &wordsOf( RowRole role )
    {
      return rowWords[static_cast<std::size_t>( role )];
    }

    const RoleWords &wordsOf( ColumnRole role )
    {
      return role == ColumnRole::LeftOut ? leftOutWords : columnWords[static_cast<std::size_t>( role )];
    }

    bool isWord( const RoleWords &words, const std::string &lower )
    {
      return std::any_of( words.begin(), words.end(), [&lower]( std::string_view word ) { return lowerCase( word ) == lower; } );
    }

    constexpr bool isLetter( char c )
    {
      return ( c >= 'A' && c <= 'Z' ) || ( c >= 'a' && c <= 'z' );
    }

    //! How many equal, neighbouring columns begin at \a i: they are written as one range.
    std::size_t runOfColumns( const std::vector<PlannedColumn> &columns, std::size_t i )
    {
      std::size_t end = i + 1;
      while ( end < columns.size() && columns[end].role == columns[i].role && columns[end].role != ColumnRole::Flag
        && columns[end].column == columns[end - 1].column + 1 )
        ++end;
      return end - i;
    }

    std::string textOf( const PlannedTable &table, PlanLanguage language )
    {
      std::string text;
      const auto begin = [&]( const RoleWords &section, bool isFirst ) {
        text += text.empty() ? "" : "; ";
        if ( isFirst )
          text += std::string( wordOf( section, language ) ) + " ";
      };
      for ( std::size_t i = 0; i < table.rows.size(); ++i )
      {
        const PlannedRows &rows = table.rows[i];
        begin( rowsWords, i == 0 );
        text += std::to_string( rows.rows.first );
        if ( rows.rows.last != rows.rows.first )
          text += "-" + std::to_string( rows.rows.last );
        text += " " + std::string( wordOf( wordsOf( rows.role ), language ) );
      }
      for ( std::size_t i = 0; i < table.columns.size(); )
      {
        const PlannedColumn &column = table.columns[i];
        const std::size_t run = runOfColumns( table.columns, i );
        begin( columnsWords, i == 0 );
        text += columnLetters( column.column );
        if ( run > 1 )
          text += "-" + columnLetters( table.columns[i + run - 1].column );
        text += " " + std::string( wordOf( wordsOf( column.role ), language ) );
        if ( column.valueColumn )
          text += std::string( wordOf( ofWords, language ) ) + columnLetters( *column.valueColumn );
        i += run;
      }
      return text;
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
          mPlan.tables.emplace_back();
        mInColumns = isColumns;
        mInSection = true;
        mRest = trimmed( mRest.substr( end ) );
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

      std::uint32_t takeRow()
      {
        std::uint32_t row = 0;
        const auto [end, error] = std::from_chars( mRest.data(), mRest.data() + mRest.size(), row );
        if ( error != std::errc() || row == 0 || row == std::numeric_limits<std::uint32_t>::max() )
          refuse();
        mRest = mRest.substr( static_cast<std::size_t>( end - mRest.data() ) );
        return row;
      }

      std::uint32_t takeColumn()
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
            contradict( std::to_string( table.rows[i].rows.first ) );
        }
        std::vector<std::uint32_t> columns;
        for ( const PlannedColumn &column : table.columns )
          columns.push_back( column.column );
        std::sort( columns.begin(), columns.end() );
        if ( const auto twice = std::adjacent_find( columns.begin(), columns.end() ); twice != columns.end() )
          contradict( columnLetters( *twice ) );
        for ( const ColumnRole role :
          { ColumnRole::OwnKey, ColumnRole::MarkedKey, ColumnRole::Name, ColumnRole::Level, ColumnRole::Period, ColumnRole::PartOfYear } )
        {
          if ( const std::vector<std::uint32_t> ofRole = table.columnsOf( role ); ofRole.size() > 1 )
            contradict( columnLetters( ofRole[1] ) );
        }
        const std::vector<std::uint32_t> own = table.columnsOf( ColumnRole::OwnKey );
        const std::vector<std::uint32_t> marked = table.columnsOf( ColumnRole::MarkedKey );
        if ( own.size() + marked.size() + std::min<std::size_t>( table.columnsOf( ColumnRole::Key ).size(), 1 ) > 1 )
          contradict( columnLetters( own.empty() ? marked.front() : own.front() ) );
        for ( const PlannedColumn &column : table.columns )
        {
          const std::optional<ColumnRole> of = column.valueColumn ? table.roleOf( *column.valueColumn ) : std::nullopt;
          if ( column.valueColumn == column.column || ( of && *of != ColumnRole::Value ) )
            throw InputError( codes::planFlagOfNothing, { columnLetters( column.column ), columnLetters( *column.valueColumn ) } );
        }
      }

      TablePlan mPlan;
      std::string_view mItem;
      std::string_view mRest;
      bool mInSection = false;
      bool mInColumns = false;
    };

  }

  bool PlannedTable::hasRows( RowRole role ) const
  {
    return std::any_of( rows.begin(), rows.end(), [role]( const PlannedRows &planned ) { return planned.role == role; } );
  }

  std::optional<ColumnRole> PlannedTable::roleOf( std::uint32_t column ) const
  {
    const auto planned =
      std::find_if( columns.begin(), columns.end(), [column]( const PlannedColumn &candidate ) { return candidate.column == column; } );
    return planned == columns.end() ? std::nullopt : std::optional( planned->role );
  }

  std::vector<std::uint32_t> PlannedTable::columnsOf( ColumnRole role ) const
  {
    std::vector<std::uint32_t> ofRole;
    for ( const PlannedColumn &column : columns )
    {
      if ( column.role == role )
        ofRole.push_back( column.column );
    }
    return ofRole;
  }

  std::string planText( const TablePlan &plan, PlanLanguage language )
  {
    std::string text;
    for ( const PlannedTable &table : plan.tables )
      text += ( text.empty() ? "" : "; " ) + textOf( table, language );
    return text;
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
