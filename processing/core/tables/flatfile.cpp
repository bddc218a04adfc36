#include "tables/flatfile.h"

#include "finding.h"
#include "tables/cellvalue.h"
#include "tables/csvtokenizer.h"
#include "tables/flatfilelayout.h"
#include "tables/flatfileobservations.h"

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

    void describeHeader( TableDescription &description, const FlatFileLayout &layout, std::size_t region, const std::vector<std::vector<std::string>> &sample )
    {
      description.format = layout.isOld ? TableFormat::OldFlatFile : TableFormat::FlatFile;
      description.headerRows = { 1, 1 };
      description.keyColumns = { sample[0][layout.variables[region].attributeCode()] };
      description.nameColumn = sample[0][layout.variables[region].attributeLabel()];
      description.title = sample[1].size() > 1 ? sample[1][layout.statisticsCode] + " " + sample[1][layout.statisticsCode + 1] : std::string();
      description.firstRows.assign( sample.begin(), sample.begin() + static_cast<std::ptrdiff_t>( std::min( sample.size(), shownRows ) ) );
    }

    //! Hands the rows below the headings to \a observations. \returns those that were too short
    LeftOut readRows( CsvTokenizer &tokenizer, const TextFile &text, std::size_t columnCount, FlatFileObservations &observations, TableDescription &description, const Progress &progress )
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
          advance( progress, std::min( 1.0, static_cast<double>( tokenizer.bytesRead() ) / static_cast<double>( std::max<std::uint64_t>( text.size, 1 ) ) ) );
        }
      }
      description.rowCount = tokenizer.line();
      return incomplete;
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
      throw InputError( "table_empty", { text.name } );
    if ( !region )
      throw InputError( "key_column_missing", { text.name } );

    TableReading reading;
    describeHeader( reading.description, layout, *region, sample );
    FlatFileObservations observations( layout, *region, text.name, options );
    const LeftOut incomplete = readRows( tokenizer, text, layout.columnCount, observations, reading.description, progress );
    if ( incomplete.count > 0 )
    {
      reading.description.leftOut.push_back( incomplete );
      problems.report( { "rows_incomplete", { text.name, std::to_string( incomplete.count ), std::to_string( incomplete.row ) } } );
    }
    if ( observations.unreadable() > 0 )
      problems.report( { "cells_not_readable", { text.name, std::to_string( observations.unreadable() ), observations.firstUnreadable(), std::to_string( observations.firstUnreadableRow() ) } } );
    if ( reading.description.dataRows.first == 0 )
      throw InputError( "table_empty", { text.name } );
    return observations.finish( std::move( reading ) );
  }

}
