#include "tables/formats/odsreader.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "tables/formats/odsstyles.h"
#include "files/xmlreader.h"
#include "text/trimming.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace sozialraum
{

  namespace
  {

    // LibreOffice repeats an empty cell to the edge of its sheet, 16,384 columns and 1,048,576 rows.
    constexpr std::uint32_t mostRepeatedFilled = 100'000;

    class OdsSheetReader
    {
    public:
      OdsSheetReader( Grid &grid, std::size_t sheet, OdsStyles styles )
        : mGrid( grid )
        , mSheet( sheet )
        , mStyles( std::move( styles ) )
      {}

      void begin( std::string_view name, const XmlAttributes &attributes )
      {
        mStyles.begin( name, attributes );
        if ( name == "table" )
          mInSheet = mTableDepth++ == 0 && mSheetsSeen++ == mSheet;
        if ( !mInSheet || mTableDepth > 1 )
          return;
        if ( name == "table-column" )
          addColumns( attributes );
        else if ( name == "table-row" )
        {
          mColumn = 0;
          mRowRepeated = odsCount( attributes["number-rows-repeated"] );
          mCells.clear();
        }
        else if ( name == "table-cell" || name == "covered-table-cell" )
          beginCell( attributes );
        else if ( name == "annotation" )
          ++mInAnnotation;
        else if ( mInCell && mInAnnotation == 0 )
          beginText( name, attributes );
      }

      void end( std::string_view name )
      {
        mStyles.end( name );
        if ( name == "table" && --mTableDepth == 0 )
          mInSheet = false;
        if ( !mInSheet || mTableDepth > 1 )
          return;
        if ( name == "table-cell" || name == "covered-table-cell" )
          endCell();
        else if ( name == "table-row" )
          endRow();
        else if ( name == "annotation" )
          --mInAnnotation;
        else if ( name == "p" && mParagraphs > 0 )
          mInParagraph = false;
      }

      void characters( std::string_view text )
      {
        if ( mInSheet && mInCell && mInParagraph && mInAnnotation == 0 )
          mText += text;
      }

    private:
      struct Cell
      {
        std::uint32_t column = 0;
        std::uint32_t repeated = 1;
        std::string type;
        std::string value;
        std::string text;
        std::optional<std::uint32_t> stored; //!< its text in the grid
        std::uint8_t digits = 0;
      };

      struct ColumnStyle
      {
        std::uint32_t end = 0;
        std::string style;
      };

      void addColumns( const XmlAttributes &attributes )
      {
        const std::uint32_t begin = mColumnStyles.empty() ? 0 : mColumnStyles.back().end;
        mColumnStyles.push_back(
          { begin + odsCount( attributes["number-columns-repeated"] ), std::string( attributes["default-cell-style-name"] ) } );
      }

      std::string columnStyle( std::uint32_t column ) const
      {
        const auto found =
          std::find_if( mColumnStyles.begin(), mColumnStyles.end(), [column]( const ColumnStyle &style ) { return column < style.end; } );
        return found == mColumnStyles.end() ? std::string() : found->style;
      }

      void beginCell( const XmlAttributes &attributes )
      {
        mInCell = true;
        mText.clear();
        mParagraphs = 0;
        mCell = {};
        mCell.column = mColumn;
        mCell.repeated = odsCount( attributes["number-columns-repeated"] );
        mCell.type = attributes["value-type"];
        mCell.value = mCell.type == "date" ? attributes["date-value"] : attributes["value"];
        const std::string style( attributes["style-name"] );
        mCell.digits = mStyles.digitsOf( style.empty() ? columnStyle( mColumn ) : style );
        const std::uint32_t columns = odsCount( attributes["number-columns-spanned"] );
        const std::uint32_t rows = odsCount( attributes["number-rows-spanned"] );
        if ( columns > 1 || rows > 1 )
        {
          const auto row = static_cast<std::uint32_t>( mGrid.rowCount() );
          mGrid.addMerged( { row, row + rows - 1, mColumn, mColumn + columns - 1 } );
        }
        if ( mColumn > 1u << 16u || mCell.repeated > 1u << 16u )
          throw InputError( codes::tableTooLarge );
        mColumn += mCell.repeated;
      }

      void beginText( std::string_view name, const XmlAttributes &attributes )
      {
        if ( name == "p" )
        {
          if ( ++mParagraphs > 1 )
            mText += '\n';
          mInParagraph = true;
        }
        else if ( name == "s" )
          mText.append( std::min( odsCount( attributes["c"] ), 100u ), ' ' );
        else if ( name == "tab" )
          mText += '\t';
        else if ( name == "line-break" )
          mText += '\n';
      }

      void endCell()
      {
        mInCell = false;
        mCell.text = std::string( trimmed( mText ) );
        if ( !mCell.text.empty() || !mCell.value.empty() )
          mCells.push_back( std::move( mCell ) );
      }

      void endRow()
      {
        const bool empty = mCells.empty();
        if ( !empty && mRowRepeated > mostRepeatedFilled )
          throw InputError( codes::tableTooLarge );
        if ( empty )
        {
          mEmptyRows += mRowRepeated; // they count once something follows them
          return;
        }
        if ( mEmptyRows + mSourceRow > 1u << 21u )
          throw InputError( codes::tableTooLarge );
        for ( ; mEmptyRows > 0; --mEmptyRows )
          mGrid.addRow( ++mSourceRow );
        for ( std::uint32_t i = 0; i < mRowRepeated; ++i )
        {
          mGrid.addRow( ++mSourceRow );
          for ( Cell &cell : mCells )
            addCell( cell );
        }
      }

      void addCell( Cell &cell )
      {
        for ( std::uint32_t i = 0; i < cell.repeated; ++i )
        {
          const std::uint32_t column = cell.column + i;
          double number = 0.0;
          const auto [end, error] = std::from_chars( cell.value.data(), cell.value.data() + cell.value.size(), number );
          const bool isNumber = !cell.value.empty() && error == std::errc() && end == cell.value.data() + cell.value.size();
          if ( cell.type == "date" )
            mGrid.addText( column, std::string_view( cell.value ).substr( 0, 10 ), CellType::Date );
          else if ( isNumber && ( cell.type == "float" || cell.type == "percentage" || cell.type == "currency" ) )
            mGrid.addNumber( column, number, mGrid.formatIndex( { cell.digits, cell.type == "percentage" } ) );
          else
          {
            if ( !cell.stored )
              cell.stored = mGrid.storeText( cell.text );
            mGrid.addSharedText( column, *cell.stored );
          }
        }
      }

      Grid &mGrid;
      std::size_t mSheet;
      OdsStyles mStyles;
      std::vector<ColumnStyle> mColumnStyles;
      std::size_t mSheetsSeen = 0;
      int mTableDepth = 0; // a cell can hold a table of its own
      bool mInSheet = false;
      bool mInCell = false;
      bool mInParagraph = false;
      int mInAnnotation = 0;
      std::size_t mParagraphs = 0;
      std::string mText;
      Cell mCell;
      std::vector<Cell> mCells;
      std::uint32_t mColumn = 0;
      std::uint32_t mRowRepeated = 1;
      std::uint64_t mEmptyRows = 0;
      std::uint32_t mSourceRow = 0;
    };

    std::vector<std::string> sheetNames( const ZipArchive &archive )
    {
      std::vector<std::string> names;
      int depth = 0;
      XmlHandlers handlers;
      handlers.begin = [&]( std::string_view name, const XmlAttributes &attributes ) {
        if ( name == "table" && depth++ == 0 )
          names.emplace_back( attributes["name"] );
      };
      handlers.end = [&depth]( std::string_view name ) { depth -= name == "table"; };
      readXml( *archive.open( "content.xml" ), handlers );
      if ( names.empty() )
        throw InputError( codes::sheetMissing );
      return names;
    }

    OdsStyles documentStyles( const ZipArchive &archive )
    {
      OdsStyles styles;
      XmlHandlers handlers;
      handlers.begin = [&styles]( std::string_view name, const XmlAttributes &attributes ) { styles.begin( name, attributes ); };
      handlers.end = [&styles]( std::string_view name ) { styles.end( name ); };
      if ( archive.contains( "styles.xml" ) )
        readXml( *archive.open( "styles.xml" ), handlers );
      return styles;
    }

    Grid readSheet( const ZipArchive &archive, std::size_t sheet, const Progress &progress )
    {
      Grid grid;
      grid.isTyped = true;
      OdsSheetReader reader( grid, sheet, documentStyles( archive ) );
      XmlHandlers handlers;
      handlers.begin = [&reader]( std::string_view name, const XmlAttributes &attributes ) { reader.begin( name, attributes ); };
      handlers.end = [&reader]( std::string_view name ) { reader.end( name ); };
      handlers.characters = [&reader]( std::string_view text ) { reader.characters( text ); };
      const std::size_t member = archive.find( "content.xml" );
      const double size = std::max( 1.0, static_cast<double>( archive.members()[member].size ) );
      readXml( *archive.open( member ), handlers,
        [&progress, size]( std::uint64_t bytes ) { advance( progress, std::min( 1.0, static_cast<double>( bytes ) / size ) ); } );
      grid.fillMergedDown();
      return grid;
    }

  }

  Workbook openOds( const ZipArchive &archive )
  {
    return { "ODS", sheetNames( archive ),
      [&archive]( std::size_t sheet, const Progress &progress ) { return readSheet( archive, sheet, progress ); } };
  }

}
