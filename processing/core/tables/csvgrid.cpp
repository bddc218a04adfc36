#include "tables/csvgrid.h"

#include "tables/csvtokenizer.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t rowsBetweenProgress = 4096;

  }

  CsvGrid readCsvGrid( const TextFile &text, const DetectedEncoding &encoding, char separator, const Progress &progress )
  {
    Grid grid;
    CsvTokenizer tokenizer( TextSource( text.open(), encoding ), separator, text.name );
    constexpr std::uint64_t usualCellSize = 4;
    grid.expectCells( static_cast<std::size_t>( text.size / usualCellSize ) );
    std::uint32_t rows = 0;
    while ( tokenizer.next() )
    {
      grid.addRow( tokenizer.line() );
      std::uint32_t column = 0;
      for ( const std::string_view cell : tokenizer.cells() )
        grid.addText( column++, cell );
      if ( ++rows % rowsBetweenProgress == 0 )
        advance( progress, std::min( 1.0, static_cast<double>( tokenizer.bytesRead() ) / static_cast<double>( std::max<std::uint64_t>( 1, text.size ) ) ) );
    }
    return { std::move( grid ), tokenizer.unclosedQuotes() };
  }

}
