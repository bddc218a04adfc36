#include "listfile.h"

#include "finding.h"
#include "findings/areascodes.h"
#include "tables/formats/formats.h"
#include "text/cellvalue.h"
#include "text/fieldname.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    // Every row has as many cells as there are headings. The greatest of the lists that offices publish have half a million.
    constexpr std::size_t mostCells = 10'000'000;

    Grid gridOfFile( const InputFile &file, const SheetChoice &chooseSheet, const Progress &progress )
    {
      const FileStart start( file, {} );
      const Workbook workbook = formatOf( start ).cells( start );
      return workbook.read( chooseSheet && !workbook.sheets.empty() ? chooseSheet( workbook.sheets ) : 0, progress );
    }

    std::vector<std::string> cellsOf( const Grid &grid, std::size_t row, std::size_t count )
    {
      std::vector<std::string> cells( count );
      for ( const GridCell &cell : grid.row( row ) )
      {
        if ( cell.column < count )
          cells[cell.column] = grid.shown( &cell );
      }
      return cells;
    }

    ListTable listOf( const Grid &grid )
    {
      ListTable list;
      std::size_t row = 0;
      while ( row < grid.rowCount() && grid.row( row ).empty() )
        ++row;
      // Titles: a cell alone above a table of several columns.
      while ( grid.columnCount() > 1 && row + 2 < grid.rowCount() && grid.row( row ).size() <= 1 )
        ++row;
      if ( row + 1 >= grid.rowCount() )
        throw InputError( codes::listEmpty );
      const std::size_t rowCount = grid.rowCount() - row;
      if ( rowCount > mostCells / std::max<std::size_t>( 1, grid.columnCount() ) )
        throw InputError( codes::listTooLarge, { std::to_string( rowCount ), std::to_string( grid.columnCount() ) } );
      list.headings = cellsOf( grid, row, grid.columnCount() );
      for ( ++row; row < grid.rowCount(); ++row )
      {
        if ( grid.row( row ).empty() )
          continue;
        list.rows.push_back( cellsOf( grid, row, list.headings.size() ) );
        list.sourceRows.push_back( grid.sourceRow( row ) );
      }
      if ( list.rows.empty() )
        throw InputError( codes::listEmpty );
      return list;
    }

  }

  std::optional<std::size_t> ListTable::column( const std::vector<std::string> &names ) const
  {
    for ( const std::string &wanted : names )
    {
      const auto found = std::find_if( headings.begin(), headings.end(),
        [&]( const std::string &heading ) { return asciiLowerCase( heading ) == asciiLowerCase( wanted ); } );
      if ( found != headings.end() )
        return static_cast<std::size_t>( found - headings.begin() );
    }
    return std::nullopt;
  }

  ListTable readList( const std::filesystem::path &file, const SheetChoice &chooseSheet, const Progress &progress )
  {
    return readList( InputFile::onDisk( file ), chooseSheet, progress );
  }

  ListTable readList( const InputFile &input, const SheetChoice &chooseSheet, const Progress &progress )
  {
    ListTable list = inFile( input.name(), [&] { return listOf( gridOfFile( input, chooseSheet, progress ) ); } );
    list.name = input.name();
    return list;
  }

  std::optional<double> listNumber( std::string_view cell )
  {
    NumberMarks marks;
    marks.decimal = cell.find( '.' ) != std::string_view::npos ? '.' : ',';
    return numberFromText( cell, marks );
  }

}
