#include "tables/formats/odsreader.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "tables/formats/odsstyles.h"
#include "tables/formats/raisedtext.h"
#include "files/xmlreader.h"
#include "text/trimming.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

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
        if ( name == "span" && mInSheet )
          mRaisedSpans += mRaisedSpans > 0 || mStyles.isRaised( attributes["style-name"] );
        if ( !mInSheet || mTableDepth > 1 )
          return;
        if ( name == "table-column" )
          addColumns( attributes );
        else if ( name == "table-row" )
        {
          mColumn = 0;
          mRowRepeated = odsCount( attributes["number-rows-repeated"] );
          mRowIsHidden = attributes["visibility"] == "collapse" || attributes["visibility"] == "filter";
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
        if ( name == "span" && mRaisedSpans > 0 )
          --mRaisedSpans;
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
          ( mRaisedSpans > 0 ? mRaised : mText ) += text;
      }

    private:
      struct Cell
      {
        std::uint32_t column = 0;
        std::uint32_t repeated = 1;
        std::string type;
        std::string value;
        std::string text;
        std::string raised; //!< of it
        bool hasFormula = false;
        std::optional<std::uint32_t> stored; //!< its text in the grid
        std::uint8_t digits = 0;
        std::uint8_t thousands = 0;
      };

      struct ColumnStyle
      {
        std::uint32_t end = 0;
        std::string style;
      };

      void addColumns( const XmlAttributes &attributes )
      {
        const std::uint32_t begin = mColumnStyles.empty() ? 0 : mColumnStyles.back().end;
        const std::uint32_t end = begin + odsCount( attributes["number-columns-repeated"] );
        mColumnStyles.push_back( { end, std::string( attributes["default-cell-style-name"] ) } );
        if ( ( attributes["visibility"] == "collapse" || attributes["visibility"] == "filter" ) && end > begin )
          mGrid.notes.hiddenColumns.push_back( { begin, end - 1 } );
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
        mRaised.clear();
        mRaisedSpans = 0;
        mParagraphs = 0;
        mCell = {};
        mCell.column = mColumn;
        mCell.repeated = odsCount( attributes["number-columns-repeated"] );
        mCell.type = attributes["value-type"];
        mCell.hasFormula = !attributes["formula"].empty();
        mCell.value = mCell.type == "date" ? attributes["date-value"] : attributes["value"];
        const std::string style( attributes["style-name"] );
        const std::string effective = style.empty() ? columnStyle( mColumn ) : style;
        mCell.digits = mStyles.digitsOf( effective );
        mCell.thousands = mStyles.thousandsOf( effective );
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
        mCell.raised = std::string( trimmed( mRaised ) );
        if ( mCell.hasFormula && mCell.text.empty() && mCell.value.empty() && mCell.type.empty() )
          mGrid.notes.neverCalculated.add( mSourceRow + mEmptyRows, mCell.column );
        if ( !mCell.text.empty() || !mCell.value.empty() || !mCell.raised.empty() )
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
        mGrid.notes.hiddenRows += mRowIsHidden ? mRowRepeated : 0;
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
            mGrid.addNumber( column, number, mGrid.formatIndex( { cell.digits, cell.type == "percentage", cell.thousands } ) );
          else
          {
            if ( !cell.stored )
              cell.stored = storeMarked( mGrid, cell.text, cell.raised );
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
      int mRaisedSpans = 0; // that stand in each other, from the first raised one on
      bool mRowIsHidden = false;
      std::string mRaised;
      std::size_t mParagraphs = 0;
      std::string mText;
      Cell mCell;
      std::vector<Cell> mCells;
      std::uint32_t mColumn = 0;
      std::uint32_t mRowRepeated = 1;
      std::uint64_t mEmptyRows = 0;
      std::uint32_t mSourceRow = 0;
    };

    //! Where the XML of a document is: a member of an archive, or the file itself.
    struct DocumentPart
    {
      std::function<std::unique_ptr<ByteSource>()> open;
      std::uint64_t size = 0;
    };

    DocumentPart partOf( const ZipArchive &archive, const std::string &member )
    {
      const std::size_t index = archive.find( member );
      if ( index == archive.members().size() )
        throw InputError( codes::workbookDamaged );
      return { [&archive, index] { return archive.open( index ); }, archive.members()[index].size };
    }

    Workbook sheetsOf( const DocumentPart &content, std::string container )
    {
      Workbook workbook;
      workbook.container = std::move( container );
      OdsStyles styles;
      int depth = 0;
      XmlHandlers handlers;
      handlers.begin = [&]( std::string_view name, const XmlAttributes &attributes ) {
        styles.begin( name, attributes );
        if ( name != "table" || depth++ != 0 )
          return;
        workbook.sheets.emplace_back( attributes["name"] );
        workbook.hidden.push_back( styles.isHidden( attributes["style-name"] ) );
      };
      handlers.end = [&]( std::string_view name ) {
        styles.end( name );
        depth -= name == "table";
      };
      readXml( *content.open(), handlers );
      if ( workbook.sheets.empty() )
        throw InputError( codes::sheetMissing );
      return workbook;
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

    Grid readSheet( const DocumentPart &content, OdsStyles styles, std::size_t sheet, const Progress &progress )
    {
      Grid grid;
      grid.isTyped = true;
      OdsSheetReader reader( grid, sheet, std::move( styles ) );
      XmlHandlers handlers;
      handlers.begin = [&reader]( std::string_view name, const XmlAttributes &attributes ) { reader.begin( name, attributes ); };
      handlers.end = [&reader]( std::string_view name ) { reader.end( name ); };
      handlers.characters = [&reader]( std::string_view text ) { reader.characters( text ); };
      const double size = std::max( 1.0, static_cast<double>( content.size ) );
      readXml( *content.open(), handlers,
        [&progress, size]( std::uint64_t bytes ) { advance( progress, std::min( 1.0, static_cast<double>( bytes ) / size ) ); } );
      grid.fillMergedDown();
      return grid;
    }

  }

  Workbook openOds( const ZipArchive &archive )
  {
    const DocumentPart content = partOf( archive, "content.xml" );
    Workbook workbook = sheetsOf( content, "ODS" );
    workbook.read = [&archive, content]( std::size_t sheet, const Progress &progress ) {
      return readSheet( content, documentStyles( archive ), sheet, progress );
    };
    return workbook;
  }

  FormatName OdsFormat::name() const
  {
    return { "ods", "OpenDocument spreadsheet (ODS)", "OpenDocument-Tabelle (ODS)",
      "Spreadsheets of LibreOffice; the type and number format of each cell are used.",
      "Tabellen von LibreOffice; Typ und Zahlenformat jeder Zelle werden ausgewertet." };
  }

  Recognition OdsFormat::recognise( const FileStart &start ) const
  {
    const ZipArchive *archive = start.archive();
    if ( !archive || !archive->contains( "content.xml" ) )
      return {};
    if ( archive->contains( "mimetype" ) )
    {
      std::string type( 200, '\0' );
      type.resize( archive->open( "mimetype" )->read( type ) );
      if ( type.find( "opendocument.text" ) != std::string::npos )
        throw InputError( codes::fileIsOtherDocument, { "ODT" } );
    }
    return { Certainty::Surely, "it is a package with a content.xml" };
  }

  Workbook OdsFormat::cells( const FileStart &start ) const
  {
    return openOds( *start.archive() );
  }

  FormatName FlatOdsFormat::name() const
  {
    return { "fods", "Flat OpenDocument spreadsheet (FODS)", "Flache OpenDocument-Tabelle (FODS)",
      "The same as ODS, but one XML file that is not packed.", "Dasselbe wie ODS, aber als eine ungepackte XML-Datei." };
  }

  Recognition FlatOdsFormat::recognise( const FileStart &start ) const
  {
    constexpr std::size_t beginSize = 8192;
    const std::string_view begin = start.bytes().substr( 0, beginSize );
    return begin.find( "<office:document" ) != std::string_view::npos && begin.find( "opendocument.spreadsheet" ) != std::string_view::npos
      ? Recognition{ Certainty::Surely, "its first element is that of a document with sheets" }
      : Recognition{};
  }

  Workbook FlatOdsFormat::cells( const FileStart &start ) const
  {
    const DocumentPart content{ [file = start.file()] { return file.open(); }, start.file().size() };
    Workbook workbook = sheetsOf( content, "FODS" );
    workbook.read = [content]( std::size_t sheet, const Progress &progress ) { return readSheet( content, {}, sheet, progress ); };
    return workbook;
  }

}
