#include "tables/formats/workbookformat.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/formats/gridtable.h"
#include "tables/grids/datecells.h"
#include "text/shortened.h"
#include "text/words.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr double shareOfParsing = 0.7;

    // Many sheets can name one member of a small archive: each look at it takes as long as the first.
    constexpr std::size_t mostSheetsLookedAt = 50;

    //! The first of \a names, for a sentence.
    std::string listed( const std::vector<std::string> &names )
    {
      constexpr std::size_t mostListed = 20;
      const std::string list = joined( std::span( names ).first( std::min( names.size(), mostListed ) ), ", " );
      return shortened( names.size() > mostListed ? list + ", …" : list, 1000 );
    }

    //! Hidden columns with cells are read like all others.
    NotedCells filledHiddenColumns( const Grid &grid )
    {
      std::vector<bool> isHidden( grid.columnCount(), false );
      for ( const ColumnRange &range : grid.notes.hiddenColumns )
      {
        for ( std::uint32_t column = range.first; column <= range.last && column < grid.columnCount() && !isHidden[column]; ++column )
          isHidden[column] = true;
      }
      NotedCells hidden;
      for ( std::uint32_t column = 0; column < grid.columnCount(); ++column )
      {
        std::size_t row = 0;
        while ( isHidden[column] && row < grid.rowCount() && !grid.cell( row, column ) )
          ++row;
        if ( isHidden[column] && row < grid.rowCount() && ++hidden.count == 1 )
          hidden.first = columnLetters( column );
      }
      return hidden;
    }

    void report( const SheetNotes &notes, ProblemReporter &problems )
    {
      const auto counted = []( const NotedCells &cells ) { return std::to_string( cells.count ); };
      if ( notes.hiddenRows > 0 )
        problems.report( { codes::hiddenRowsRead, { std::to_string( notes.hiddenRows ) } } );
      if ( notes.neverCalculated.count > 0 )
        problems.report( { codes::formulasNeverCalculated, { counted( notes.neverCalculated ), notes.neverCalculated.first } } );
      if ( notes.madeDates.count > 0 )
        problems.report( { codes::cellsMadeDates, { counted( notes.madeDates ), notes.madeDates.first, notes.madeDates.text } } );
    }

    TableReading readSheet( const Workbook &workbook, std::size_t sheet, const std::string &fileName, const TableReadOptions &options,
      ProblemReporter &problems, const Progress &progress )
    {
      Grid grid = workbook.read( sheet, stepOf( progress, 0.0, shareOfParsing ) );
      refuseHeadingsAlone( grid );
      restoreCellsMadeDates( grid );
      const SheetNotes notes = grid.notes;
      const NotedCells hiddenColumns = filledHiddenColumns( grid );
      const std::uint64_t rows = grid.rowCount() == 0 ? 0 : grid.rowCount() - 1;
      TableReadOptions ofSheet = options;
      ofSheet.sheetTitle = workbook.sheets[sheet];
      TableReading reading = readGrid( std::move( grid ), fileName, ofSheet, problems, stepOf( progress, shareOfParsing, 1.0 ) );
      report( notes, problems );
      if ( hiddenColumns.count > 0 )
        problems.report( { codes::hiddenColumnsRead, { std::to_string( hiddenColumns.count ), hiddenColumns.first } } );
      if ( notes.rowsPromised > 0 )
        problems.report( { codes::fileCutShort, { std::to_string( notes.rowsPromised ), std::to_string( rows ) } } );
      reading.description.container = workbook.container;
      reading.description.sheet = workbook.sheets[sheet];
      reading.description.sheets = workbook.sheets;
      if ( workbook.isHidden( sheet ) )
        problems.report( { codes::sheetIsHidden, { workbook.sheets[sheet] } } );
      return reading;
    }

  }

  void refuseHeadingsAlone( const Grid &grid )
  {
    std::size_t filledRows = 0;
    std::size_t cells = 0;
    for ( std::size_t row = 0; row < grid.rowCount() && filledRows < 2; ++row )
    {
      filledRows += !grid.row( row ).empty();
      cells = std::max( cells, grid.row( row ).size() );
    }
    if ( filledRows == 1 && cells > 1 )
      throw InputError( codes::tableHasHeadingsOnly );
  }

  bool meansNoTableHere( const InputError &error )
  {
    const std::string &code = error.finding().code;
    return code == codes::tableEmpty || code == codes::tableHasHeadingsOnly || code == codes::keyColumnMissing
      || code == codes::keyColumnUnknown || code == codes::valueColumnMissing;
  }

  std::size_t chosenSheet( const std::vector<std::string> &names, const std::string &choice )
  {
    const auto byName =
      std::find_if( names.begin(), names.end(), [&choice]( const std::string &name ) { return lowerCase( name ) == lowerCase( choice ); } );
    if ( byName != names.end() )
      return static_cast<std::size_t>( byName - names.begin() );
    std::size_t number = 0;
    const auto [end, error] = std::from_chars( choice.data(), choice.data() + choice.size(), number );
    if ( error == std::errc() && end == choice.data() + choice.size() && number >= 1 && number <= names.size() )
      return number - 1;
    throw InputError( codes::sheetUnknown, { choice, listed( names ) } );
  }

  TableReading readFirstTable( const std::vector<std::string> &names, const std::vector<std::size_t> &order, ProblemReporter &problems,
    const std::function<TableReading( std::size_t )> &read )
  {
    std::exception_ptr firstError;
    std::string firstCode;
    for ( std::size_t i = 0; i < std::min( order.size(), mostSheetsLookedAt ); ++i )
    {
      try
      {
        TableReading reading = read( order[i] );
        if ( names.size() > 1 )
          problems.report( { codes::sheetChosen, { names[order[i]], listed( names ) } } );
        return reading;
      }
      catch ( const InputError &error )
      {
        if ( !meansNoTableHere( error ) )
          throw;
        // An empty sheet says less than one that has cells.
        if ( !firstError || ( firstCode == codes::tableEmpty && error.finding().code != codes::tableEmpty ) )
        {
          firstError = std::current_exception();
          firstCode = error.finding().code;
        }
      }
    }
    if ( names.size() > mostSheetsLookedAt )
      throw InputError( codes::sheetsWithoutTable, { std::to_string( mostSheetsLookedAt ), std::to_string( names.size() ) } );
    std::rethrow_exception( firstError );
  }

  TableReading WorkbookFormat::read(
    const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const
  {
    const Workbook workbook = cells( start );
    const auto readPlace = [&](
                             std::size_t sheet ) { return readSheet( workbook, sheet, start.file().name(), options, problems, progress ); };
    if ( !options.sheet.empty() )
      return readPlace( chosenSheet( workbook.sheets, options.sheet ) );
    // Hidden sheets are the last choice: what is hidden is mostly old, or the ground of what is shown.
    std::vector<std::size_t> order;
    for ( const bool areHidden : { false, true } )
    {
      for ( std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet )
      {
        if ( workbook.isHidden( sheet ) == areHidden )
          order.push_back( sheet );
      }
    }
    return readFirstTable( workbook.sheets, order, problems, readPlace );
  }

}
