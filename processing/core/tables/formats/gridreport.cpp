#include "tables/formats/gridreport.h"

#include "finding.h"
#include "findings/cutfilescodes.h"
#include "findings/tablescodes.h"
#include "text/shortened.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t listedColumns = 5;

    //! The first of many names, quoted.
    std::string shortList( const std::vector<std::string> &names )
    {
      std::string list;
      for ( std::size_t i = 0; i < std::min( names.size(), listedColumns ); ++i )
        list += ( i > 0 ? ", " : "" ) + shortened( names[i], 80 );
      return names.size() > listedColumns ? list + " …" : list;
    }

    constexpr std::uint32_t shownRows = 15;
    constexpr std::uint32_t shownColumns = 30;

    //! More than one in twenty.
    bool isMuch( std::size_t part, std::size_t whole )
    {
      return part * 20 > whole;
    }

  }

  std::vector<std::vector<std::string>> firstRowsOf( const Grid &grid, const TableLayout &layout )
  {
    std::vector<std::vector<std::string>> rows;
    for ( std::uint32_t row = 0; row < std::min<std::size_t>( grid.rowCount(), layout.dataBegin + shownRows ); ++row )
    {
      std::vector<std::string> &shown = rows.emplace_back();
      for ( std::uint32_t column = 0; column < std::min( grid.columnCount(), shownColumns ); ++column )
        shown.push_back( grid.shown( row, column ) );
    }
    return rows;
  }

  void GridReport::tell( ProblemReporter &problems ) const
  {
    reportPercents( problems );
    reportThousands( problems );
    reportUnits( problems );
    if ( mFindings.shortYears > 0 && mLayout.periodColumn )
      problems.report( { codes::shortYearsRead,
        { shortened( headingOf( *mLayout.periodColumn ) ), mFindings.firstShortYear[0], mFindings.firstShortYear[1] } } );
    if ( mFindings.unreadable > 0 )
      problems.report( { codes::cellsNotReadable,
        { std::to_string( mFindings.unreadable ), mFindings.firstUnreadable, std::to_string( mFindings.firstUnreadableRow ) } } );
    if ( mLayout.marks.assumed && mLayout.marks.thousands.empty() )
      problems.report( { codes::decimalMarkAssumed, { std::string( 1, mLayout.marks.decimal ) } } );
    else if ( mLayout.marks.assumed )
      problems.report( { codes::numberMarksAssumed, { std::string( 1, mLayout.marks.decimal ), mLayout.marks.thousands } } );
    if ( !mLayout.contradictory.empty() )
      problems.report(
        { codes::numberMarksContradictory, { std::string( 1, mLayout.marks.decimal ), shortList( mLayout.contradictory ) } } );
    if ( !mLayout.columnsWithComma.empty() && !mLayout.columnsWithPoint.empty() )
      problems.report( { codes::numberMarksDiffer, { shortList( mLayout.columnsWithComma ), shortList( mLayout.columnsWithPoint ) } } );
    if ( mKeys.marked > 0 )
      problems.report( { codes::keyMarksRemoved,
        { headingOf( mLayout.keyColumns.front() ), std::to_string( mKeys.marked ), mKeys.firstMarked, std::string( mKeys.keyOf( 0 ) ) } } );
    if ( !mKeys.district.empty() )
      problems.report(
        { codes::districtRowRead, { mGrid.rowName( mKeys.districtRow ), shortened( mFindings.districtName, 80 ), mKeys.district } } );
    if ( mLayout.periodBelow && mLayout.titleMeaning.date )
      problems.report( { codes::periodBelowTable,
        { std::to_string( mGrid.sourceRow( mLayout.periodBelow->first ) ), mLayout.periodBelow->second,
          mLayout.titleMeaning.date->period } } );
    if ( mFindings.cutRow > 0 )
      problems.report( { codes::tableCut, { std::to_string( mFindings.cutRow ) } } );
    else if ( mLayout.isGenesis && !mLayout.hasEndLine && !mGrid.isTyped && mGrid.ending != GridEnd::InsideOfARow && !mKeys.rows.empty() )
      problems.report( { codes::tableEndMissing, { std::to_string( mGrid.sourceRow( mKeys.rows.back() ) ) } } );
    if ( !mLayout.splitDecimals.empty() )
      problems.report( { codes::decimalsApart, { shortened( mLayout.splitDecimals ) } } );
    reportUnnamed( problems );
    reportLeftOut( problems );
    for ( const LeftOut &column : mLayout.textsAmongNumbers )
    {
      const std::size_t lineBreak = column.example.find( '\n' );
      problems.report( { codes::columnGivenUp,
        { column.example.substr( 0, lineBreak ), column.example.substr( lineBreak + 1 ), std::to_string( column.row ) } } );
    }
    if ( mKeys.zerosRestored > 0 )
      problems.report( { codes::keyZerosRestored, { headingOf( mLayout.keyColumns.front() ), std::to_string( mKeys.zerosRestored ) } } );
  }

  //! A number among percentages that is not shown as one may be a hundred times too small.
  void GridReport::reportPercents( ProblemReporter &problems ) const
  {
    for ( std::uint32_t column = 0; column < mFindings.percents.size(); ++column )
    {
      const PercentCells &cells = mFindings.percents[column];
      if ( cells.percents > 0 && cells.others > 0 )
        problems.report( { codes::percentFormatMissing,
          { shortened( headingOf( column ) ), std::to_string( cells.others ), cellName( cells.firstOther - 1, column ) } } );
    }
  }

  void GridReport::reportThousands( ProblemReporter &problems ) const
  {
    for ( std::uint32_t column = 0; column < mFindings.thousands.size(); ++column )
    {
      if ( const std::uint8_t power = mFindings.thousands[column]; power > 0 )
        problems.report(
          { codes::shownInThousands, { shortened( headingOf( column ) ), '1' + std::string( std::size_t{ 3 } * power, '0' ) } } );
    }
  }

  void UnitCells::add( CellReading reading, std::string_view text, std::uint32_t sourceRow )
  {
    Met &met = reading == CellReading::Converted ? converted : reading == CellReading::UnitGuessed ? guessed : doubtful;
    if ( ++met.count > 1 )
      return;
    met.first = shortened( text );
    met.firstRow = sourceRow;
  }

  void GridReport::reportUnits( ProblemReporter &problems ) const
  {
    for ( const ValueColumn &values : mLayout.values )
    {
      const UnitCells &cells = mFindings.units[values.column];
      const std::string heading = shortened( headingOf( values.column ) );
      const std::string unit = values.indicator.unit.empty() ? "1" : values.indicator.unit;
      if ( const UnitCells::Met &met = cells.converted; met.count > 0 )
        problems.report(
          { codes::cellUnitsConverted, { heading, unit, std::to_string( met.count ), met.first, std::to_string( met.firstRow ) } } );
      if ( const UnitCells::Met &met = cells.guessed; met.count > 0 )
        problems.report(
          { codes::cellUnitAssumed, { heading, unit, std::to_string( met.count ), met.first, std::to_string( met.firstRow ) } } );
      if ( const UnitCells::Met &met = cells.doubtful; met.count > 0 )
        problems.report( { codes::cellUnitMissing, { heading, std::to_string( met.count ), met.first, std::to_string( met.firstRow ) } } );
    }
  }

  //! Figures of which nothing says what they are.
  void GridReport::reportUnnamed( ProblemReporter &problems ) const
  {
    std::vector<std::string> unnamed;
    for ( const ValueColumn &values : mLayout.values )
    {
      if ( mLayout.headings[values.column].empty() && values.indicator.name == headingOf( values.column ) )
        unnamed.push_back( values.indicator.name );
    }
    if ( !unnamed.empty() )
      problems.report( { codes::columnsUnnamed, { std::to_string( unnamed.size() ), shortList( unnamed ) } } );
  }

  //! What was left out counts as soon as it is more than a few per cent.
  void GridReport::reportLeftOut( ProblemReporter &problems ) const
  {
    std::size_t rows = mKeys.rows.size();
    for ( const LeftOut &leftOut : mLayout.leftOut )
    {
      if ( leftOut.reason == "no_key" && isMuch( leftOut.count, rows + leftOut.count ) )
      {
        const bool isTurned = mGrid.turnedFrom > 0 && leftOut.row >= mGrid.turnedFrom;
        problems.report( { codes::rowsLeftOut,
          { std::to_string( leftOut.count ), std::to_string( rows + leftOut.count ),
            isTurned ? columnLetters( leftOut.row - mGrid.turnedFrom ) : std::to_string( leftOut.row ) } } );
      }
      if ( leftOut.reason == "text_column" && isMuch( leftOut.count, mLayout.values.size() + leftOut.count ) )
        problems.report( { codes::columnsLeftOut, { std::to_string( leftOut.count ), shortened( leftOut.example, 200 ) } } );
    }
  }

  std::string GridReport::headingOf( std::uint32_t column ) const
  {
    return mLayout.headings[column].empty() ? "column " + std::to_string( column + 1 ) : mLayout.headings[column];
  }

  void GridReport::describe( std::span<const TableArea> areas, TableDescription &description ) const
  {
    description.format = mLayout.isGenesis ? TableFormat::GenesisTable : TableFormat::Plain;
    description.title = mLayout.title;
    if ( mLayout.headerEnd > mLayout.headerBegin )
      description.headerRows = { mGrid.sourceRow( mLayout.headerBegin ), mGrid.sourceRow( mLayout.headerEnd - 1 ) };
    description.dataRows = { mGrid.sourceRow( mLayout.dataBegin ), mGrid.sourceRow( mLayout.dataEnd - 1 ) };
    for ( const std::uint32_t column : mLayout.keyColumns )
      description.keyColumns.push_back( headingOf( column ) );
    if ( mLayout.nameColumn )
      description.nameColumn = headingOf( *mLayout.nameColumn );
    for ( const TableArea &area : areas )
      ++description.areaCounts[static_cast<std::size_t>( area.level )];
    description.restoredZeros = mKeys.zerosRestored;
    description.numbers = mLayout.marks;
    description.signs = mFindings.signs.counts();
    for ( const auto &[flag, columns] : mLayout.flagsOfPeriods )
      description.signs.emplace_back( flag, columns );
    description.leftOut = mLayout.leftOut;
    description.rowCount = mGrid.rowCount() > 0 ? mGrid.sourceRow( mGrid.rowCount() - 1 ) : 0;
  }

}
