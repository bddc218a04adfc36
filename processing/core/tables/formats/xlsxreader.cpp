#include "tables/formats/xlsxreader.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "tables/formats/numberformatcode.h"
#include "tables/formats/xlsxparts.h"
#include "files/xmlreader.h"
#include "text/trimming.h"
#include "findings/tablescodes.h"

#include <charconv>
#include <optional>

namespace sozialraum
{

  namespace
  {

    // What a sheet of Excel has at most. More can only be a mistake or an attack.
    constexpr std::uint32_t mostRows = 1u << 20u;
    constexpr std::uint32_t mostColumns = 1u << 14u;

    std::optional<double> numberOf( std::string_view text )
    {
      text = trimmed( text );
      double number = 0.0;
      const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), number );
      return error == std::errc() && end == text.data() + text.size() ? std::optional( number ) : std::nullopt;
    }

    struct CellPlace
    {
      std::uint32_t row = 0;    //!< 1-based; 0: not given
      std::uint32_t column = 0; //!< 1-based; 0: not given
    };

    CellPlace placeOf( std::string_view reference )
    {
      CellPlace place;
      std::size_t i = 0;
      for ( ; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && place.column <= mostColumns; ++i )
        place.column = place.column * 26 + static_cast<std::uint32_t>( reference[i] - 'A' + 1 );
      place.row = xlsxInteger<std::uint32_t>( reference.substr( i ), 0 );
      return place;
    }

    class SheetReader
    {
    public:
      SheetReader( Grid &grid, std::uint32_t stringCount, std::vector<FormatCodeMeaning> styles, bool from1904 )
        : mGrid( grid )
        , mStringCount( stringCount )
        , mStyles( std::move( styles ) )
        , mFrom1904( from1904 )
      {
        for ( const FormatCodeMeaning &style : mStyles )
          mFormats.push_back( mGrid.formatIndex( style.format ) );
      }

      void begin( std::string_view name, const XmlAttributes &attributes )
      {
        if ( name == "c" )
          beginCell( attributes );
        else if ( name == "v" )
          mInValue = true;
        else if ( name == "f" )
          mHasFormula = true;
        else if ( name == "is" )
          mInText = true;
        else if ( name == "row" )
          beginRow( attributes );
        else if ( name == "col" )
          addColumns( attributes );
        else if ( name == "mergeCell" )
          addMerged( attributes["ref"] );
        if ( mInText )
          mText.begin( name, attributes );
      }

      void end( std::string_view name )
      {
        if ( mInText )
          mText.end( name );
        if ( name == "v" )
          mInValue = false;
        else if ( name == "is" )
          mInText = false;
        else if ( name == "c" )
          endCell();
      }

      void characters( std::string_view text )
      {
        if ( mInValue )
          mValue += text;
        else if ( mInText )
          mText.characters( text );
      }

    private:
      void beginRow( const XmlAttributes &attributes )
      {
        const auto row = xlsxInteger<std::uint32_t>( attributes["r"], mRow + 1 );
        // Empty rows are kept as rows, so that a row of the grid is a row of the sheet.
        if ( row <= mRow || row > mostRows )
          throw InputError( codes::workbookDamaged );
        while ( mRow < row )
          mGrid.addRow( ++mRow );
        mColumn = 0;
        mIsHidden = attributes["hidden"] == "1" || attributes["hidden"] == "true";
      }

      void addColumns( const XmlAttributes &attributes )
      {
        const auto first = xlsxInteger<std::uint32_t>( attributes["min"], 0 );
        const auto last = xlsxInteger<std::uint32_t>( attributes["max"], first );
        const bool isHidden = attributes["hidden"] == "1" || attributes["hidden"] == "true";
        if ( isHidden && first > 0 && last >= first && mGrid.notes.hiddenColumns.size() < mostColumns )
          mGrid.notes.hiddenColumns.push_back( { first - 1, last - 1 } );
      }

      void beginCell( const XmlAttributes &attributes )
      {
        const CellPlace place = placeOf( attributes["r"] );
        const std::uint32_t column = place.column == 0 ? mColumn + 1 : place.column;
        if ( column <= mColumn || column > mostColumns || mRow == 0 )
          throw InputError( codes::workbookDamaged );
        mColumn = column;
        mType = attributes["t"];
        mStyle = xlsxInteger<std::size_t>( attributes["s"], 0 );
        mValue.clear();
        mText.clear();
        mHasFormula = false;
      }

      void endCell()
      {
        const std::uint32_t column = mColumn - 1;
        mGrid.notes.hiddenRows += mIsHidden;
        mIsHidden = false; // counted once
        if ( mType == "inlineStr" )
        {
          mGrid.addSharedText( column, mText.storeIn( mGrid ) );
          return;
        }
        if ( mValue.empty() )
        {
          if ( mHasFormula && mType != "str" ) // the text that a formula gives may be empty
            mGrid.notes.neverCalculated.add( mRow - 1, column );
          return;
        }
        if ( mType == "s" )
        {
          const auto index = xlsxInteger<std::uint32_t>( mValue, mStringCount );
          if ( index >= mStringCount )
            throw InputError( codes::workbookDamaged );
          mGrid.addSharedText( column, index );
        }
        else if ( mType.empty() || mType == "n" )
          addNumber( column );
        else if ( mType == "d" )
          mGrid.addText( column, mValue, CellType::Date );
        else
          mGrid.addText( column, mValue, mType == "e" ? CellType::Error : CellType::Text );
      }

      void addNumber( std::uint32_t column )
      {
        const std::optional<double> number = numberOf( mValue );
        if ( !number )
        {
          mGrid.addText( column, mValue );
          return;
        }
        const bool isDate = mStyle < mStyles.size() && mStyles[mStyle].isDate;
        const std::string date = isDate ? dateFromSerial( *number, mFrom1904 ) : std::string();
        if ( !date.empty() )
          mGrid.addText( column, date, CellType::Date );
        else
          mGrid.addNumber( column, *number, mStyle < mFormats.size() ? mFormats[mStyle] : std::uint8_t{ 0 } );
      }

      void addMerged( std::string_view range )
      {
        const std::size_t colon = range.find( ':' );
        if ( colon == std::string_view::npos )
          return;
        const CellPlace first = placeOf( range.substr( 0, colon ) );
        const CellPlace last = placeOf( range.substr( colon + 1 ) );
        if ( first.row > 0 && first.column > 0 && last.row >= first.row && last.column >= first.column )
          mGrid.addMerged( { first.row - 1, last.row - 1, first.column - 1, last.column - 1 } );
      }

      Grid &mGrid;
      std::uint32_t mStringCount;
      std::vector<FormatCodeMeaning> mStyles;
      std::vector<std::uint8_t> mFormats;
      bool mFrom1904 = false;
      std::uint32_t mRow = 0;
      std::uint32_t mColumn = 0;
      std::string mType;
      std::size_t mStyle = 0;
      std::string mValue;
      bool mInValue = false;
      XlsxText mText; //!< that stands in the cell itself
      bool mInText = false;
      bool mHasFormula = false;
      bool mIsHidden = false; //!< the row, until its first cell
    };

    Grid readSheet( const ZipArchive &archive, const XlsxParts &workbook, std::size_t sheet, const Progress &progress )
    {
      Grid grid;
      grid.isTyped = true;
      const std::uint32_t stringCount = readXlsxStrings( archive, workbook.strings, grid );
      SheetReader reader( grid, stringCount, readXlsxStyles( archive, workbook.styles ), workbook.from1904 );

      XmlHandlers handlers;
      handlers.begin = [&reader]( std::string_view name, const XmlAttributes &attributes ) { reader.begin( name, attributes ); };
      handlers.end = [&reader]( std::string_view name ) { reader.end( name ); };
      handlers.characters = [&reader]( std::string_view text ) { reader.characters( text ); };
      const std::size_t member = archive.find( workbook.sheets.at( sheet ).member );
      const double size = std::max( 1.0, static_cast<double>( archive.members()[member].size ) );
      readXml( *archive.open( member ), handlers,
        [&progress, size]( std::uint64_t bytes ) { advance( progress, std::min( 1.0, static_cast<double>( bytes ) / size ) ); } );
      grid.fillMergedDown();
      return grid;
    }

  }

  Workbook openXlsx( const ZipArchive &archive )
  {
    const XlsxParts parts = readXlsxParts( archive );
    Workbook workbook{ "XLSX", {}, {}, {} };
    for ( const XlsxSheet &sheet : parts.sheets )
    {
      workbook.sheets.push_back( sheet.name );
      workbook.hidden.push_back( sheet.isHidden );
    }
    workbook.read = [&archive, parts](
                      std::size_t sheet, const Progress &progress ) { return readSheet( archive, parts, sheet, progress ); };
    return workbook;
  }

  FormatName XlsxFormat::name() const
  {
    return { "xlsx", "Excel workbook (XLSX, XLSM)", "Excel-Arbeitsmappe (XLSX, XLSM)",
      "Workbooks of Excel and of the offices that publish in it; the type and number format of each cell are used.",
      "Arbeitsmappen von Excel und der Ämter, die darin veröffentlichen; Typ und Zahlenformat jeder Zelle werden ausgewertet." };
  }

  Recognition XlsxFormat::recognise( const FileStart &start ) const
  {
    const ZipArchive *archive = start.archive();
    if ( !archive )
      return {};
    if ( archive->contains( "xl/workbook.bin" ) )
      throw InputError( codes::fileIsOtherDocument, { "XLSB" } );
    if ( archive->contains( "word/document.xml" ) )
      throw InputError( codes::fileIsOtherDocument, { "DOCX" } );
    return xlsxWorkbookMember( *archive ).empty() ? Recognition{} : Recognition{ Certainty::Surely, "it is a package with a workbook" };
  }

  Workbook XlsxFormat::cells( const FileStart &start ) const
  {
    return openXlsx( *start.archive() );
  }

}
