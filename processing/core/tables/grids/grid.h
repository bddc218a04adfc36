#pragma once

#include "text/texts.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What a sheet or a file says about a cell, before anybody interprets it.
  enum class CellType : std::uint8_t
  {
    Text,
    Number,
    Date,  //!< its text is ISO: "2023-06-01"
    Error, //!< a formula without a result; its text is what is shown, e.g. "#DIV/0!"
  };

  //! How the last row of a text file ends.
  enum class GridEnd : std::uint8_t
  {
    Whole,
    WithoutLineEnd, //!< it may be cut
    InsideOfARow,   //!< without a line end, and with fewer cells than the row before: it is cut
  };

  //! How a sheet shows a number.
  struct NumberFormat
  {
    std::uint8_t minimumDigits = 0; //!< "00000000" shows 1001000 as 01001000: 8
    bool isPercent = false;
    std::uint8_t thousands = 0; //!< "#,##0," shows 12345 as 12: 1; millions: 2

    friend bool operator==( const NumberFormat &, const NumberFormat & ) = default;
  };

  //! A cell that is not empty. Its text or number is asked of the Grid.
  struct GridCell
  {
    CellType type = CellType::Text;
    std::uint8_t format = 0;  //!< index into the grid's number formats
    std::uint16_t column = 0; //!< 0-based
    std::uint32_t payload =
      0; //!< number of a text; of a Number its decimal code or, from endOfDecimalCodes on, its place among those that have none
  };
  static_assert( sizeof( GridCell ) == 8, "millions of them are kept" );

  //! Name of a column as spreadsheets call it: column 0 is "A", column 26 "AA".
  std::string columnLetters( std::uint32_t column );

  //! Name of a cell as spreadsheets call it: row 3, column 1, both from 0, is "B4".
  std::string cellName( std::size_t row, std::uint32_t column );

  //! Merged cells, 0-based rows of the grid and columns, both ends included.
  struct MergedCells
  {
    std::uint32_t firstRow = 0;
    std::uint32_t lastRow = 0;
    std::uint32_t firstColumn = 0;
    std::uint32_t lastColumn = 0;
  };

  //! Cells of one kind: how many, and the first of them, "B4".
  struct NotedCells
  {
    std::size_t count = 0;
    std::string first;
    std::string text; //!< what stands in the first one, where that says something

    void add( std::size_t row, std::uint32_t column, std::string_view shown = {} );
  };

  //! Columns from one to another, 0-based, both included.
  struct ColumnRange
  {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };

  //! What a spreadsheet knows of its cells beside what it shows.
  struct SheetNotes
  {
    std::size_t hiddenRows = 0;             //!< with cells; read like all others
    std::vector<ColumnRange> hiddenColumns; //!< with cells or without
    NotedCells neverCalculated;             //!< formulas that no spreadsheet has calculated: their cells are empty
    NotedCells madeDates;                   //!< cells like "1-2" that the spreadsheet took for dates; they are text again
    std::uint64_t rowsPromised = 0;         //!< by the header of the file, where it has fewer; 0: all are there
  };

  /**
   * A sheet of typed cells, whatever file it comes from. Only cells that hold something are kept.
   *
   * Rows are filled from top to bottom, cells from left to right. A row number of the grid is 0-based and counts the rows added;
   * the row of the file stands in sourceRow(). Cells are kept in pieces, so that none is moved when more come, and those of rows that
   * nobody needs any more can go. A cell takes eight bytes, a number of more digits than decimalCode() can keep another eight.
   *
   * Guarantees, each with a test of its name:
   * - numbers come back bit for bit;
   * - a file of some kilobytes does not make gigabytes: of cells, and of long texts that many cells share;
   * - rows stay as they were when those before them are forgotten, and so do numbers that were merged downwards.
   */
  class Grid
  {
  public:
    //! \throws InputError "table_too_large"
    void addRow( std::uint32_t sourceRow );
    void addText( std::uint32_t column, std::string_view text, CellType type = CellType::Text );
    void addNumber( std::uint32_t column, double number, std::uint8_t format = 0 );

    //! Keeps \a text once for many cells. \returns what addSharedText() wants: 0, 1, 2 … as long as no cell was added
    std::uint32_t storeText( std::string_view text ) { return mTexts.add( text ); }
    void addSharedText( std::uint32_t column, std::uint32_t stored );

    //! Says that \a mark stands raised behind the stored text, a footnote: "1)".
    void markText( std::uint32_t stored, std::string_view mark );

    //! Makes the cell a text cell with \a text; the cell is there.
    void replaceByText( std::size_t row, std::uint32_t column, std::string_view text );

    //! Takes the last cell of a row off; the row has one.
    void dropLastCell( std::size_t row ) { --mRows[row].count; }

    //! Index of \a format for addNumber().
    std::uint8_t formatIndex( const NumberFormat &format );
    //! \throws InputError "table_too_large" beyond a million
    void addMerged( const MergedCells &merged );

    /**
     * Gives the cells that are merged downwards in one column the text or number of the first one, so that every row of a table says what
     * it belongs to. Call it once, when all rows are there.
     *
     * \throws InputError "table_too_large" where that makes more than four million cells to look at
     */
    void fillMergedDown();

    //! Gives back the memory of cells in rows before \a row; these rows must not be asked for any more.
    void forgetRowsBefore( std::size_t row );

    std::size_t rowCount() const { return mRows.size(); }
    std::uint32_t columnCount() const { return mColumnCount; }
    std::uint32_t sourceRow( std::size_t row ) const { return mRows[row].sourceRow; }
    std::span<const GridCell> row( std::size_t row ) const;
    const std::vector<MergedCells> &merged() const { return mMerged; }

    //! The cell, or none where it is empty.
    const GridCell *cell( std::size_t row, std::uint32_t column ) const;

    std::string_view text( const GridCell &cell ) const { return mTexts[cell.payload]; } //!< of a cell that is no Number
    double number( const GridCell &cell ) const;                                         //!< of a Number

    //! The footnote mark that stands raised behind the text of a cell; empty for none, and for a Number.
    std::string_view mark( const GridCell &cell ) const;

    //! The number as the cell shows it: 57 for a cell that holds 0.57 and shows 57 %, to the last digit.
    double shownNumber( const GridCell &cell ) const;
    const NumberFormat &format( const GridCell &cell ) const { return mFormats[cell.format]; }

    //! What a person sees in the cell, trimmed; a number with its leading zeros and a decimal point. Empty for none.
    std::string shown( const GridCell *cell ) const;
    std::string shown( std::size_t row, std::uint32_t column ) const { return shown( cell( row, column ) ); }

    SheetNotes notes;
    GridEnd ending = GridEnd::Whole;

    std::uint32_t firstColumn = 0; //!< of the file, that column 0 of a part of its grid is

    //! First row of the file from which on rows and columns have changed places, see turnedGrid(); 0: none has.
    std::uint32_t turnedFrom = 0;

    //! The row of the file in which a cell stands, be the grid turned.
    std::uint32_t fileRow( std::size_t row, std::uint32_t column ) const
    {
      return turnedFrom > 0 && sourceRow( row ) >= turnedFrom ? turnedFrom + column : sourceRow( row );
    }

    //! What a person calls a row: its number; the letters of the column that it is in the file where the grid is turned.
    std::string rowName( std::size_t row ) const
    {
      const std::uint32_t number = sourceRow( row );
      return turnedFrom > 0 && number >= turnedFrom ? columnLetters( number - turnedFrom ) : std::to_string( number );
    }

    bool isTyped = false; //!< the file tells numbers from text: a spreadsheet, a database; not a CSV

  private:
    struct Row
    {
      GridCell *begin = nullptr;
      std::uint32_t count = 0;
      std::uint32_t sourceRow = 0;
    };

    //! Room for the cells of whole rows.
    struct Piece
    {
      std::unique_ptr<GridCell[]> cells;
      std::size_t firstRow = 0;
      std::size_t firstNumber = 0; //!< among those without a code
    };

    void addCell( CellType type, std::uint8_t format, std::uint32_t column, std::uint32_t payload );
    void beginPiece();
    void countShared( std::uint32_t stored );
    std::uint32_t payloadOf( double number );

    std::vector<Row> mRows;
    std::vector<Piece> mPieces;
    std::unique_ptr<GridCell[]> mFilled; //!< rows that merged cells were added to
    std::size_t mUsed = 0;               //!< cells of the last piece
    std::size_t mRoom = 0;
    std::size_t mCellCount = 0;
    std::size_t mSharedBytes = 0; //!< of long texts, as often as cells share them
    std::size_t mForgotten = 0;   //!< pieces given back
    std::vector<MergedCells> mMerged;
    std::vector<NumberFormat> mFormats{ NumberFormat() };
    Texts mTexts;
    std::map<std::uint32_t, std::string> mMarks; //!< by number of the text
    std::deque<double> mNumbers;                 //!< those without a decimal code
    std::size_t mForgottenNumbers = 0;           //!< that stood before the first of them
    std::size_t mNumbersBeforeRow = 0;           //!< before those of the last row
    std::uint32_t mColumnCount = 0;
  };

}
