#include "tables/formats/spreadsheetxml.h"

#include "files/xmlreader.h"
#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/formats/numberformatcode.h"
#include "tables/formats/raisedtext.h"
#include "text/trimming.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t mostRows = 1u << 20u;
    constexpr std::uint32_t mostColumns = 1u << 14u;

    std::uint32_t countOf( std::string_view text, std::uint32_t otherwise )
    {
      std::uint32_t number = otherwise;
      const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), number );
      return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
    }

    //! "Percent" and "Fixed" are names of formats, all others are codes.
    FormatCodeMeaning meaningOf( std::string_view format )
    {
      if ( format == "Percent" )
        return meaningOfFormatCode( "0.00%" );
      const bool isNamed = format == "Fixed" || format == "Standard" || format == "Currency" || format == "Euro Currency"
        || format == "Scientific" || format.starts_with( "General" );
      return isNamed ? FormatCodeMeaning() : meaningOfFormatCode( format );
    }

    //! Names the sheets, and reads the cells of one.
    class SheetReader
    {
    public:
      //! \param grid null: only names are read
      SheetReader( Grid *grid, std::size_t sheet )
        : mGrid( grid )
        , mSheet( sheet )
      {}

      std::vector<std::string> names;
      std::vector<bool> hidden;

      void begin( std::string_view name, const XmlAttributes &attributes )
      {
        if ( name == "Style" )
          mStyle = attributes["ID"];
        else if ( name == "NumberFormat" )
          mFormats[mStyle] = meaningOf( attributes["Format"] );
        else if ( name == "Worksheet" )
        {
          names.emplace_back( attributes["Name"] );
          hidden.push_back( false );
        }
        else if ( name == "Visible" )
          mInVisible = true;
        if ( !mGrid || names.size() != mSheet + 1 )
          return;
        if ( name == "Row" )
          beginRow( attributes );
        else if ( name == "Cell" )
          beginCell( attributes );
        else if ( name == "Data" )
        {
          mType = attributes["Type"];
          mInData = true;
        }
        else if ( name == "Sup" )
          mIsRaised = true;
      }

      void end( std::string_view name )
      {
        if ( name == "Visible" )
          mInVisible = false;
        if ( !mGrid || names.size() != mSheet + 1 )
          return;
        if ( name == "Data" )
          mInData = false;
        else if ( name == "Sup" )
          mIsRaised = false;
        else if ( name == "Cell" )
          endCell();
      }

      void characters( std::string_view text )
      {
        if ( mInVisible && text.starts_with( "SheetHidden" ) && !hidden.empty() )
          hidden.back() = true;
        if ( mInData )
          ( mIsRaised ? mRaised : mText ) += text;
      }

    private:
      void beginRow( const XmlAttributes &attributes )
      {
        const std::uint32_t row = countOf( attributes["Index"], mRow + 1 );
        if ( row <= mRow || row > mostRows )
          throw InputError( codes::workbookDamaged );
        while ( mRow < row )
          mGrid->addRow( ++mRow );
        mColumn = 0;
        mIsHidden = attributes["Hidden"] == "1";
      }

      void beginCell( const XmlAttributes &attributes )
      {
        const std::uint32_t column = countOf( attributes["Index"], mColumn + 1 );
        const std::uint32_t across = countOf( attributes["MergeAcross"], 0 );
        const std::uint32_t down = countOf( attributes["MergeDown"], 0 );
        if ( column <= mColumn || column > mostColumns || across >= mostColumns || down >= mostRows || mRow == 0 )
          throw InputError( codes::workbookDamaged );
        if ( across > 0 || down > 0 )
          mGrid->addMerged( { mRow - 1, mRow - 1 + down, column - 1, column - 1 + across } );
        mCellColumn = column - 1;
        mColumn = column + across;
        mCellStyle = attributes["StyleID"];
        mHasFormula = !attributes["Formula"].empty();
        mText.clear();
        mRaised.clear();
        mType.clear();
      }

      void endCell()
      {
        const std::string_view text = trimmed( mText );
        if ( text.empty() && trimmed( mRaised ).empty() )
        {
          if ( mHasFormula && mType != "String" )
            mGrid->notes.neverCalculated.add( mRow - 1, mCellColumn );
          return;
        }
        mGrid->notes.hiddenRows += mIsHidden;
        mIsHidden = false; // counted once
        double number = 0.0;
        const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), number );
        const bool isNumber = mType == "Number" && error == std::errc() && end == text.data() + text.size();
        const auto format = mFormats.find( mCellStyle );
        const FormatCodeMeaning meaning = format == mFormats.end() ? FormatCodeMeaning() : format->second;
        const std::string date = isNumber && meaning.isDate ? dateFromSerial( number, false ) : std::string();
        if ( !date.empty() )
          mGrid->addText( mCellColumn, date, CellType::Date );
        else if ( isNumber )
          mGrid->addNumber( mCellColumn, number, mGrid->formatIndex( meaning.format ) );
        else if ( mType == "DateTime" )
          mGrid->addText( mCellColumn, text.substr( 0, isoDateLength ), CellType::Date );
        else if ( mType == "Error" )
          mGrid->addText( mCellColumn, text, CellType::Error );
        else
          mGrid->addSharedText( mCellColumn, storeMarked( *mGrid, mText, mRaised ) );
      }

      static constexpr std::size_t isoDateLength = 10;

      Grid *mGrid;
      std::size_t mSheet;
      std::map<std::string, FormatCodeMeaning> mFormats; //!< by style
      std::string mStyle;
      std::uint32_t mRow = 0;
      std::uint32_t mColumn = 0; //!< last one, 1-based
      std::uint32_t mCellColumn = 0;
      std::string mCellStyle;
      std::string mType;
      std::string mText;
      std::string mRaised;
      bool mInData = false;
      bool mInVisible = false;
      bool mIsRaised = false;
      bool mHasFormula = false;
      bool mIsHidden = false; //!< the row, until its first cell
    };

    void readDocument( const InputFile &file, SheetReader &reader, const Progress &progress )
    {
      XmlHandlers handlers;
      handlers.begin = [&reader]( std::string_view name, const XmlAttributes &attributes ) { reader.begin( name, attributes ); };
      handlers.end = [&reader]( std::string_view name ) { reader.end( name ); };
      handlers.characters = [&reader]( std::string_view text ) { reader.characters( text ); };
      const double size = std::max( 1.0, static_cast<double>( file.size() ) );
      readXml( *file.open(), handlers,
        [&progress, size]( std::uint64_t bytes ) { advance( progress, std::min( 1.0, static_cast<double>( bytes ) / size ) ); } );
    }

  }

  FormatName SpreadsheetXmlFormat::name() const
  {
    return { "xml2003", "XML spreadsheet of Excel 2003", "XML-Kalkulationstabelle von Excel 2003",
      "Workbooks as one XML file, mostly under the ending .xls or .xml, as reporting tools export them.",
      "Arbeitsmappen als eine XML-Datei, meist unter der Endung .xls oder .xml, wie Berichtswerkzeuge sie ausgeben." };
  }

  Recognition SpreadsheetXmlFormat::recognise( const FileStart &start ) const
  {
    constexpr std::size_t beginSize = 4096;
    const std::string_view begin = start.bytes().substr( 0, beginSize );
    const bool isXml = trimmed( begin ).starts_with( '<' );
    return isXml && begin.find( "urn:schemas-microsoft-com:office:spreadsheet" ) != std::string_view::npos
        && begin.find( "Workbook" ) != std::string_view::npos
      ? Recognition{ Certainty::Surely, "its first element is a workbook of Excel 2003" }
      : Recognition{};
  }

  Workbook SpreadsheetXmlFormat::cells( const FileStart &start ) const
  {
    SheetReader sheets( nullptr, 0 );
    readDocument( start.file(), sheets, {} );
    if ( sheets.names.empty() )
      throw InputError( codes::sheetMissing );
    return { "XML", sheets.names,
      [file = start.file()]( std::size_t sheet, const Progress &progress ) {
        Grid grid;
        grid.isTyped = true;
        SheetReader reader( &grid, sheet );
        readDocument( file, reader, progress );
        grid.fillMergedDown();
        return grid;
      },
      sheets.hidden };
  }

}
