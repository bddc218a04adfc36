#include "tables/grids/csvgrid.h"

#include "tables/grids/csvtokenizer.h"
#include "text/digits.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t rowsBetweenProgress = 4096;

    //! "sep=;", which tells spreadsheets the separator of the file.
    bool isSeparatorLine( std::span<const std::string_view> cells )
    {
      return cells.front().starts_with( "sep=" ) && cells.front().size() <= 5 && cells.size() <= 2;
    }

    //! The text in ="01001000", by which programs keep spreadsheets from taking zeros away.
    std::string_view withoutFormula( std::string_view cell )
    {
      const bool isText = cell.size() > 3 && cell.starts_with( "=\"" ) && cell.ends_with( '"' );
      return isText ? cell.substr( 2, cell.size() - 3 ) : cell;
    }

    //! Tells a last row that was cut from a footer and from files that drop empty cells at the end of their rows.
    class RowWidths
    {
    public:
      void add( std::size_t width )
      {
        mSame = width == mWidth ? mSame + 1 : 1;
        mWidth = width;
      }

      bool isCut( std::span<const std::string_view> cells ) const
      {
        constexpr std::size_t enough = 2; // rows of one width before it
        return mSame >= enough && cells.size() < mWidth && ( cells.size() > 1 || areDigits( cells.front() ) );
      }

    private:
      std::size_t mWidth = 0;
      std::size_t mSame = 0;
    };

  }

  CsvGrid readCsvGrid( const TextFile &text, const DetectedEncoding &encoding, char separator, const Progress &progress )
  {
    Grid grid;
    CsvTokenizer tokenizer( TextSource( text.open(), encoding ), separator, text.name );
    std::uint32_t rows = 0;
    std::uint32_t cutRow = 0;
    RowWidths widths;
    while ( tokenizer.next() )
    {
      if ( rows == 0 && isSeparatorLine( tokenizer.cells() ) )
        continue;
      grid.addRow( tokenizer.line() );
      std::uint32_t column = 0;
      std::span<const std::string_view> cells = tokenizer.cells();
      if ( tokenizer.endedWithText() && widths.isCut( cells ) )
      {
        cutRow = tokenizer.line();
        cells = cells.first( cells.size() - 1 );
      }
      widths.add( cells.size() );
      for ( const std::string_view cell : cells )
        grid.addText( column++, withoutFormula( cell ) );
      if ( ++rows % rowsBetweenProgress == 0 )
        advance( progress,
          std::min( 1.0, static_cast<double>( tokenizer.bytesRead() ) / static_cast<double>( std::max<std::uint64_t>( 1, text.size ) ) ) );
    }
    if ( tokenizer.endedWithText() )
      grid.ending = cutRow > 0 ? GridEnd::InsideOfARow : GridEnd::WithoutLineEnd;
    return { std::move( grid ), tokenizer.unclosedQuotes(), cutRow };
  }

}
