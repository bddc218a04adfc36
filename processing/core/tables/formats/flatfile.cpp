#include "tables/formats/flatfile.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "tables/grids/csvtokenizer.h"
#include "tables/formats/flatfilelayout.h"
#include "tables/formats/flatfileobservations.h"
#include "text/trimming.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampleRows = 500;
    constexpr std::size_t shownRows = 12;
    constexpr std::uint32_t rowsBetweenProgress = 1u << 15u;

    CsvTokenizer tokenize( const TextFile &text, const DetectedEncoding &encoding, char separator )
    {
      return CsvTokenizer( TextSource( text.open(), encoding ), separator, text.name );
    }

    //! The first rows, to find out where the areas are.
    std::vector<std::vector<std::string>> firstRows( CsvTokenizer tokenizer, std::size_t count )
    {
      std::vector<std::vector<std::string>> rows;
      while ( rows.size() < count && tokenizer.next() )
      {
        std::vector<std::string> &row = rows.emplace_back();
        for ( const std::string_view cell : tokenizer.cells() )
          row.push_back( validUtf8( cell ) );
      }
      return rows;
    }

    void describeHeader(
      TableDescription &description, const FlatFileLayout &layout, std::size_t region, const std::vector<std::vector<std::string>> &sample )
    {
      description.format = layout.isOld ? TableFormat::OldFlatFile : TableFormat::FlatFile;
      description.headerRows = { 1, 1 };
      description.keyColumns = { sample[0][layout.variables[region].attributeCode()] };
      description.nameColumn = sample[0][layout.variables[region].attributeLabel()];
      description.title =
        sample[1].size() > 1 ? sample[1][layout.statisticsCode] + " " + sample[1][layout.statisticsCode + 1] : std::string();
      description.firstRows.assign( sample.begin(), sample.begin() + static_cast<std::ptrdiff_t>( std::min( sample.size(), shownRows ) ) );
    }

    //! Hands the rows below the headings to \a observations. \returns those that were too short
    LeftOut readRows( CsvTokenizer &tokenizer, const TextFile &text, std::size_t columnCount, FlatFileObservations &observations,
      TableDescription &description, const Progress &progress )
    {
      LeftOut incomplete{ "row_incomplete", 0, {}, 0 };
      std::uint32_t rowsUntilProgress = rowsBetweenProgress;
      tokenizer.next();
      while ( tokenizer.next() )
      {
        const std::span<const std::string_view> cells = tokenizer.cells();
        if ( cells.size() == 1 && trimmed( cells[0] ).empty() )
          continue;
        if ( cells.size() < columnCount )
        {
          if ( ++incomplete.count == 1 )
            incomplete = { "row_incomplete", 1, validUtf8( cells[0] ), tokenizer.line() };
          continue;
        }
        if ( description.dataRows.first == 0 )
          description.dataRows.first = tokenizer.line();
        description.dataRows.last = tokenizer.line();
        observations.readRow( cells, tokenizer.line() );
        if ( --rowsUntilProgress == 0 )
        {
          rowsUntilProgress = rowsBetweenProgress;
          advance( progress,
            std::min(
              1.0, static_cast<double>( tokenizer.bytesRead() ) / static_cast<double>( std::max<std::uint64_t>( text.size, 1 ) ) ) );
        }
      }
      description.rowCount = tokenizer.line();
      return incomplete;
    }

  }

  namespace
  {

    TableReading finished( FlatFileObservations &observations, TableReading reading, const LeftOut &incomplete, ProblemReporter &problems )
    {
      if ( incomplete.count > 0 )
      {
        reading.description.leftOut.push_back( incomplete );
        problems.report( { codes::rowsIncomplete, { std::to_string( incomplete.count ), std::to_string( incomplete.row ) } } );
      }
      if ( observations.unreadable() > 0 )
        problems.report( { codes::cellsNotReadable,
          { std::to_string( observations.unreadable() ), observations.firstUnreadable(),
            std::to_string( observations.firstUnreadableRow() ) } } );
      if ( reading.description.dataRows.first == 0 )
        throw InputError( codes::tableEmpty );
      return observations.finish( std::move( reading ) );
    }

    //! The cells of a row as the file had them before a spreadsheet made numbers of them, with \a decimalMark in these.
    std::vector<std::string> textsOf( const Grid &grid, std::size_t row, char decimalMark )
    {
      std::vector<std::string> texts( grid.columnCount() );
      for ( const GridCell &cell : grid.row( row ) )
      {
        texts[cell.column] = grid.shown( &cell );
        if ( cell.type == CellType::Number )
          std::replace( texts[cell.column].begin(), texts[cell.column].end(), '.', decimalMark );
      }
      return texts;
    }

    //! The mark in the values that stayed text; a typed number has a point.
    char decimalMarkOfTexts( const Grid &grid, std::size_t firstRow, const FlatFileLayout &layout )
    {
      for ( std::size_t row = firstRow; row < grid.rowCount(); ++row )
      {
        for ( const GridCell &cell : grid.row( row ) )
        {
          const bool isValue = layout.isOld ? cell.column >= layout.value : cell.column == layout.value;
          if ( isValue && cell.type == CellType::Text && grid.text( cell ).find( ',' ) != std::string_view::npos )
            return ',';
        }
      }
      return '.';
    }

  }

  bool isFlatFileHeader( std::span<const std::string_view> headings )
  {
    return flatFileLayout( headings ).has_value();
  }

  TableReading readFlatFile( const TextFile &text, const DetectedEncoding &encoding, char separator, const TableReadOptions &options,
    ProblemReporter &problems, const Progress &progress )
  {
    CsvTokenizer tokenizer = tokenize( text, encoding, separator );
    const std::vector<std::vector<std::string>> sample = firstRows( tokenize( text, encoding, separator ), sampleRows );
    const std::vector<std::string_view> headings( sample.at( 0 ).begin(), sample.at( 0 ).end() );
    const FlatFileLayout layout = flatFileLayout( headings ).value();
    const std::optional<std::size_t> region = regionVariable( layout, std::span( sample ).subspan( 1 ) );
    if ( sample.size() < 2 )
      throw InputError( codes::tableEmpty );
    if ( !region )
      throw InputError( codes::keyColumnMissing );

    TableReading reading;
    describeHeader( reading.description, layout, *region, sample );
    FlatFileObservations observations( layout, *region, options );
    const LeftOut incomplete = readRows( tokenizer, text, layout.columnCount, observations, reading.description, progress );
    return finished( observations, std::move( reading ), incomplete, problems );
  }

  bool isFlatFileGrid( const Grid &grid )
  {
    std::size_t row = 0;
    while ( row < grid.rowCount() && grid.row( row ).empty() )
      ++row;
    if ( row == grid.rowCount() || grid.row( row ).size() < 10 )
      return false;
    const std::vector<std::string> cells = textsOf( grid, row, '.' );
    return isFlatFileHeader( std::vector<std::string_view>( cells.begin(), cells.end() ) );
  }

  TableReading readFlatFileGrid( const Grid &grid, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    std::size_t header = 0;
    while ( grid.row( header ).empty() )
      ++header;
    std::vector<std::vector<std::string>> sample;
    for ( std::size_t row = header; row < grid.rowCount() && sample.size() < sampleRows; ++row )
      sample.push_back( textsOf( grid, row, '.' ) );
    const std::vector<std::string_view> headings( sample.at( 0 ).begin(), sample.at( 0 ).end() );
    const FlatFileLayout layout = flatFileLayout( headings ).value();
    if ( sample.size() < 2 )
      throw InputError( codes::tableEmpty );
    const std::optional<std::size_t> region = regionVariable( layout, std::span( sample ).subspan( 1 ) );
    if ( !region )
      throw InputError( codes::keyColumnMissing );

    TableReading reading;
    TableDescription &description = reading.description;
    describeHeader( description, layout, *region, sample );
    description.headerRows = { grid.sourceRow( header ), grid.sourceRow( header ) };
    const char decimalMark = options.decimalMark.value_or( decimalMarkOfTexts( grid, header + 1, layout ) );
    FlatFileObservations observations( layout, *region, options );
    LeftOut incomplete{ "row_incomplete", 0, {}, 0 };
    for ( std::size_t row = header + 1; row < grid.rowCount(); ++row )
    {
      if ( row % rowsBetweenProgress == 0 )
        advance( progress, static_cast<double>( row ) / static_cast<double>( grid.rowCount() ) );
      const std::span<const GridCell> filled = grid.row( row );
      if ( filled.empty() )
        continue;
      // Notes below the rows; a row of the table has its statistics, time and area at least.
      if ( !grid.cell( row, static_cast<std::uint32_t>( layout.time() ) ) )
      {
        if ( ++incomplete.count == 1 )
          incomplete = { "row_incomplete", 1, grid.shown( &filled.front() ), grid.sourceRow( row ) };
        continue;
      }
      const std::vector<std::string> cells = textsOf( grid, row, decimalMark );
      observations.readRow( std::vector<std::string_view>( cells.begin(), cells.end() ), grid.sourceRow( row ) );
      description.dataRows = { description.dataRows.first ? description.dataRows.first : grid.sourceRow( row ), grid.sourceRow( row ) };
    }
    description.rowCount = grid.sourceRow( grid.rowCount() - 1 );
    return finished( observations, std::move( reading ), incomplete, problems );
  }

  FormatName FlatFileFormat::name() const
  {
    return { "flat_file", "Flat file (ffcsv) of GENESIS-Online, Regionalstatistik, Zensus",
      "Flat File (ffcsv) von GENESIS-Online, Regionalstatistik, Zensus",
      "One row per value, each dimension with its code and its label; also the older form with a column per variable. Choose “Flat file” "
      "when downloading: nothing has to be guessed.",
      "Eine Zeile je Wert, jede Dimension mit Schlüssel und Text; auch die ältere Form mit einer Spalte je Merkmal. Wählen Sie beim "
      "Herunterladen „Flat File“: Dann muss nichts erraten werden." };
  }

  Recognition FlatFileFormat::recognise( const FileStart &start ) const
  {
    const std::vector<std::string> &first = start.text().headings;
    return isFlatFileHeader( std::vector<std::string_view>( first.begin(), first.end() ) )
      ? Recognition{ Certainty::Surely, "its headings are those of a flat file" }
      : Recognition{};
  }

  TableReading FlatFileFormat::readText(
    const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const
  {
    return readFlatFile( start.textFile(), start.text().encoding, start.text().separator, options, problems, progress );
  }

}
