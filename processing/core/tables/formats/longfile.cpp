#include "tables/formats/longfile.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "observations/longtable.h"
#include "tables/grids/csvtokenizer.h"
#include "text/shortened.h"
#include "text/words.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t rowsBetweenProgress = 1U << 12U;
    constexpr std::size_t shownRows = 12;

    //! Hands rows of text to the reader of long tables, and describes what came.
    class LongRows
    {
    public:
      LongRows( const std::string &fileName, const std::vector<std::string> &headings, std::uint32_t headingRow )
        : mReader( fileName )
        , mColumns( *LongColumns::among( std::vector<std::string_view>( headings.begin(), headings.end() ) ) )
      {
        TableDescription &description = mReading.description;
        description.format = TableFormat::LongTable;
        description.headerRows = { headingRow, headingRow };
        description.keyColumns = { headings[*mColumns.place( LongColumn::AreaKey )] };
        if ( const std::optional<std::size_t> name = mColumns.place( LongColumn::AreaName ) )
          description.nameColumn = headings[*name];
        description.numbers.decimal = '.';
        description.firstRows.push_back( headings );
      }

      void add( std::span<const std::string_view> cells, std::uint32_t line )
      {
        const auto text = [&]( LongColumn column ) {
          const std::optional<std::size_t> place = mColumns.place( column );
          return place && *place < cells.size() ? cells[*place] : std::string_view();
        };
        const auto limit = [&text]( LongColumn column ) {
          return longNumber( text( column ) ).value_or( std::numeric_limits<double>::quiet_NaN() );
        };
        TableDescription &description = mReading.description;
        description.rowCount = line;
        const std::optional<double> number = longNumber( text( LongColumn::Value ) );
        if ( !number && ++mUnreadable == 1 )
        {
          mFirstUnreadable = shortened( text( LongColumn::Value ) );
          mFirstUnreadableRow = line;
        }
        const std::string estimated = lowerCase( text( LongColumn::Estimated ) );
        const bool isRow = mReader.add(
          { text( LongColumn::AreaKey ), text( LongColumn::AreaName ), text( LongColumn::Level ), text( LongColumn::Indicator ),
            text( LongColumn::Unit ), text( LongColumn::Period ), number.value_or( std::numeric_limits<double>::quiet_NaN() ),
            text( LongColumn::Status ), line, estimated == "true" || estimated == "1",
            { limit( LongColumn::Lower ), limit( LongColumn::Upper ) }, text( LongColumn::Method ) } );
        if ( !isRow && ++mWithoutKey.count == 1 )
          mWithoutKey.row = line;
        if ( isRow && description.dataRows.first == 0 )
          description.dataRows.first = line;
        if ( isRow )
          description.dataRows.last = line;
        if ( description.firstRows.size() < shownRows )
          description.firstRows.emplace_back( cells.begin(), cells.end() );
      }

      TableReading finished( ProblemReporter &problems )
      {
        if ( mUnreadable > 0 )
          problems.report(
            { codes::cellsNotReadable, { std::to_string( mUnreadable ), mFirstUnreadable, std::to_string( mFirstUnreadableRow ) } } );
        mReading.table = mReader.finished();
        for ( const TableArea &area : mReading.table.areas )
          ++mReading.description.areaCounts[static_cast<std::size_t>( area.level )];
        if ( mWithoutKey.count > 0 )
          mReading.description.leftOut.push_back( mWithoutKey );
        return std::move( mReading );
      }

    private:
      LongTableReader mReader;
      LongColumns mColumns;
      TableReading mReading;
      LeftOut mWithoutKey{ "no_key", 0, {}, 0 };
      std::size_t mUnreadable = 0;
      std::string mFirstUnreadable;
      std::uint32_t mFirstUnreadableRow = 0;
    };

    std::vector<std::string> cellsOf( const Grid &grid, std::size_t row )
    {
      std::vector<std::string> cells( grid.columnCount() );
      for ( const GridCell &cell : grid.row( row ) )
        cells[cell.column] = grid.shown( &cell );
      return cells;
    }

  }

  bool isLongFileHeader( std::span<const std::string_view> headings )
  {
    return LongColumns::among( headings ).has_value();
  }

  bool isLongSheet( const Grid &grid )
  {
    if ( grid.rowCount() == 0 )
      return false;
    const std::vector<std::string> headings = cellsOf( grid, 0 );
    return isLongFileHeader( std::vector<std::string_view>( headings.begin(), headings.end() ) );
  }

  TableReading readLongFile(
    const TextFile &text, const DetectedEncoding &encoding, char separator, ProblemReporter &problems, const Progress &progress )
  {
    CsvTokenizer tokenizer( TextSource( text.open(), encoding ), separator, text.name );
    tokenizer.next();
    LongRows rows( text.name, std::vector<std::string>( tokenizer.cells().begin(), tokenizer.cells().end() ), tokenizer.line() );
    std::uint32_t untilProgress = rowsBetweenProgress;
    while ( tokenizer.next() )
    {
      rows.add( tokenizer.cells(), tokenizer.line() );
      if ( --untilProgress > 0 )
        continue;
      untilProgress = rowsBetweenProgress;
      const auto size = static_cast<double>( std::max<std::uint64_t>( text.size, 1 ) );
      advance( progress, std::min( 1.0, static_cast<double>( tokenizer.bytesRead() ) / size ) );
    }
    return rows.finished( problems );
  }

  TableReading readLongSheet( const Grid &grid, const std::string &fileName, ProblemReporter &problems, const Progress &progress )
  {
    LongRows rows( fileName, cellsOf( grid, 0 ), grid.sourceRow( 0 ) );
    for ( std::size_t row = 1; row < grid.rowCount(); ++row )
    {
      const std::vector<std::string> cells = cellsOf( grid, row );
      rows.add( std::vector<std::string_view>( cells.begin(), cells.end() ), grid.sourceRow( row ) );
      if ( row % rowsBetweenProgress == 0 )
        advance( progress, static_cast<double>( row ) / static_cast<double>( grid.rowCount() ) );
    }
    return rows.finished( problems );
  }

  FormatName LongFileFormat::name() const
  {
    return { "long_table", "Long table of Sozialraum-Monitor", "Lange Tabelle von Sozialraum-Monitor",
      "What the plugin itself writes as a long table: one row per area, indicator and period, with value and status. Nothing has to be "
      "guessed.",
      "Was das Plugin selbst als lange Tabelle schreibt: eine Zeile je Gebiet, Indikator und Zeitpunkt, mit Wert und Status. Nichts muss "
      "erraten werden." };
  }

  Recognition LongFileFormat::recognise( const FileStart &start ) const
  {
    const std::vector<std::string> &first = start.text().headings;
    return isLongFileHeader( std::vector<std::string_view>( first.begin(), first.end() ) )
      ? Recognition{ Certainty::Surely, "its headings are those of our own long table" }
      : Recognition{};
  }

  TableReading LongFileFormat::readText(
    const FileStart &start, const TableReadOptions &, ProblemReporter &problems, const Progress &progress ) const
  {
    return readLongFile( start.textFile(), start.text().encoding, start.text().separator, problems, progress );
  }

}
