#include "tables/layoutrows.h"

#include "areas/areakey.h"
#include "finding.h"
#include "tables/keycolumn.h"
#include "tables/periodtext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace sozialraum
{

  namespace
  {

    bool isUnderline( const std::string &text )
    {
      return text.size() >= 5 && text.find_first_not_of( '_' ) == std::string::npos;
    }

    //! A title that tells when the table was made, not what it is about.
    bool isAboutTheDownload( const std::string &line )
    {
      constexpr std::array<std::string_view, 4> words{ "abgerufen", "abruf", "erstellt", "download" };
      return std::any_of( words.begin(), words.end(), [&line]( std::string_view word ) { return line.find( word ) != std::string::npos; } );
    }

    class RowFinder
    {
    public:
      RowFinder( TableLayout &layout, const Grid &grid, const std::string &fileName, const TableReadOptions &options )
        : mLayout( layout )
        , mGrid( grid )
        , mFileName( fileName )
        , mOptions( options )
      {}

      LayoutRows find()
      {
        findKey();
        findDataRows();
        findHeaderRows();
        return { std::move( mDataRows ), mIsOwnKey };
      }

    private:
      void findKey()
      {
        std::size_t cells = 0;
        for ( std::size_t row = 0; row < mGrid.rowCount() && cells == 0; ++row )
          cells += mGrid.row( row ).size();
        if ( cells == 0 )
          throw InputError( "table_empty", { mFileName } );
        const std::optional<KeyColumns> key = mOptions.keyColumns.empty() ? findKeyColumns( mGrid, mFileName ) : namedKeyColumns( mGrid, mFileName, mOptions.keyColumns );
        if ( !key )
          throw InputError( "key_column_missing", { mFileName } );
        mLayout.keyColumns = key->columns;
        mLayout.dataBegin = key->firstRow;
        mIsOwnKey = key->isOwn || !mOptions.keyColumns.empty();
      }

      //! First row of the grid that stands at or below \a sourceRow of the file.
      std::uint32_t rowFromSource( std::uint32_t sourceRow ) const
      {
        std::uint32_t row = 0;
        while ( row < mGrid.rowCount() && mGrid.sourceRow( row ) < sourceRow )
          ++row;
        return row;
      }

      bool hasKey( std::uint32_t row ) const
      {
        const std::string key = mGrid.shown( row, mLayout.keyColumns.front() );
        if ( key.empty() || isColumnNumbersRow( mGrid, row ) )
          return false;
        if ( mIsOwnKey )
          return mGrid.row( row ).size() > 1 || mGrid.columnCount() == 1;
        return ( looksLikeAreaKey( key ) || isSpoiltAreaKey( key ) ) && hasCellOutside( mGrid, row, mLayout.keyColumns );
      }

      void findDataRows()
      {
        if ( mOptions.headerRows )
          mLayout.dataBegin = rowFromSource( mOptions.headerRows->last + 1 );
        std::uint32_t end = static_cast<std::uint32_t>( mGrid.rowCount() );
        for ( std::uint32_t row = mLayout.dataBegin; row < end; ++row )
        {
          const std::span<const GridCell> cells = mGrid.row( row );
          if ( !cells.empty() && isUnderline( mGrid.shown( &cells.front() ) ) )
          {
            end = row;
            mLayout.isGenesis = true;
          }
        }
        for ( std::uint32_t row = mLayout.dataBegin; row < end; ++row )
        {
          if ( !hasKey( row ) )
            continue;
          mDataRows.push_back( row );
          mLayout.dataEnd = row + 1;
        }
        if ( mDataRows.empty() )
          throw InputError( "table_empty", { mFileName } );
        mLayout.dataBegin = mDataRows.front();
      }

      //! A row with one cell at the left, or one that is merged over most of the table: a title, not a heading.
      bool isTitleRow( std::uint32_t row ) const
      {
        const std::span<const GridCell> cells = mGrid.row( row );
        if ( cells.empty() )
          return true;
        if ( cells.size() > 1 )
          return false;
        for ( const MergedCells &merged : mGrid.merged() )
        {
          if ( merged.firstRow == row && merged.firstColumn == cells.front().column )
            return ( merged.lastColumn - merged.firstColumn + 1 ) * 2 > mGrid.columnCount();
        }
        const std::uint32_t key = *std::max_element( mLayout.keyColumns.begin(), mLayout.keyColumns.end() );
        return mGrid.columnCount() > 1 && cells.front().column <= key + 1 && cells.front().column + 1u < mGrid.columnCount();
      }

      void findHeaderRows()
      {
        if ( mOptions.headerRows )
        {
          mLayout.headerBegin = rowFromSource( mOptions.headerRows->first );
          mLayout.headerEnd = std::min( rowFromSource( mOptions.headerRows->last + 1 ), mLayout.dataBegin );
          mLayout.headerBegin = std::min( mLayout.headerBegin, mLayout.headerEnd );
        }
        else
        {
          mLayout.headerEnd = mLayout.dataBegin;
          while ( mLayout.headerEnd > 0 && mGrid.row( mLayout.headerEnd - 1 ).empty() )
            --mLayout.headerEnd;
          mLayout.headerBegin = mLayout.headerEnd;
          while ( mLayout.headerBegin > 0 && !isTitleRow( mLayout.headerBegin - 1 ) )
            --mLayout.headerBegin;
        }
        gatherTitles();
      }

      void gatherTitles()
      {
        LeftOut titles{ "title", 0, {}, 0 };
        for ( std::uint32_t row = 0; row < mLayout.headerBegin; ++row )
        {
          std::string line;
          for ( const GridCell &cell : mGrid.row( row ) )
            line += ( line.empty() ? "" : " " ) + mGrid.shown( &cell );
          if ( line.empty() )
            continue;
          if ( ++titles.count == 1 )
          {
            titles.example = line;
            titles.row = mGrid.sourceRow( row );
            mLayout.isGenesis |= line.starts_with( "GENESIS-Tab" ) || line.starts_with( "Tabelle: " ) || line.starts_with( "Table: " );
          }
          mLayout.title += ( mLayout.title.empty() ? "" : "\n" ) + line;
          const bool aboutTheDownload = isAboutTheDownload( lowerCase( line ) );
          if ( const std::optional<std::string> period = periodInText( line, false ); period && !aboutTheDownload )
            mLayout.titlePeriod = *period;
        }
        if ( titles.count > 0 )
          mLayout.leftOut.push_back( titles );
        for ( std::uint32_t row = mLayout.headerBegin; row < mLayout.dataBegin; ++row )
        {
          if ( isColumnNumbersRow( mGrid, row ) )
            mLayout.leftOut.push_back( { "column_numbers", 1, {}, mGrid.sourceRow( row ) } );
        }
      }

      TableLayout &mLayout;
      const Grid &mGrid;
      const std::string &mFileName;
      const TableReadOptions &mOptions;
      bool mIsOwnKey = false;
      std::vector<std::uint32_t> mDataRows;
    };

  }

  LayoutRows findLayoutRows( TableLayout &layout, const Grid &grid, const std::string &fileName, const TableReadOptions &options )
  {
    return RowFinder( layout, grid, fileName, options ).find();
  }

}
