#include "tables/formats/htmltable.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "text/digits.h"
#include "text/trimming.h"
#include "text/utf8.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t largestPage = std::size_t{ 1 } << 28;
    constexpr std::uint32_t widestCell = 1000; // as browsers take it
    constexpr std::uint32_t highestCell = 65534;

    //! A tag of a page, its name in lower case.
    struct Tag
    {
      std::string name;
      bool isEnd = false;
      std::string_view attributes;
    };

    std::string attributeOf( const Tag &tag, std::string_view name )
    {
      const std::string lower = lowerCase( tag.attributes );
      std::size_t at = lower.find( std::string( name ) + "=" );
      if ( at == std::string::npos )
        return {};
      at += name.size() + 1;
      const char quote = at < lower.size() && ( lower[at] == '"' || lower[at] == '\'' ) ? lower[at] : '\0';
      const std::size_t begin = quote ? at + 1 : at;
      const std::size_t end = quote ? lower.find( quote, begin ) : lower.find_first_of( " \t\r\n", begin );
      return lower.substr( begin, end == std::string::npos ? std::string::npos : end - begin );
    }

    std::uint32_t spanOf( const Tag &tag, std::string_view name, std::uint32_t most )
    {
      const std::string text( trimmed( attributeOf( tag, name ) ) );
      std::uint32_t span = 1;
      std::from_chars( text.data(), text.data() + text.size(), span );
      return std::clamp<std::uint32_t>( span, 1, most );
    }

    //! The character that an entity stands for: "&auml;", "&#228;", "&#xE4;"; none for what is no entity.
    std::optional<char32_t> characterOf( std::string_view entity )
    {
      struct Named
      {
        std::string_view name;
        char32_t character;
      };
      constexpr std::array<Named, 20> named{ { { "amp", '&' }, { "lt", '<' }, { "gt", '>' }, { "quot", '"' }, { "apos", '\'' },
        { "nbsp", 0xA0 }, { "auml", 0xE4 }, { "ouml", 0xF6 }, { "uuml", 0xFC }, { "Auml", 0xC4 }, { "Ouml", 0xD6 }, { "Uuml", 0xDC },
        { "szlig", 0xDF }, { "euro", 0x20AC }, { "ndash", 0x2013 }, { "mdash", 0x2014 }, { "sect", 0xA7 }, { "sup2", 0xB2 },
        { "eacute", 0xE9 }, { "hellip", 0x2026 } } };
      if ( entity.starts_with( '#' ) )
      {
        const bool isHex = entity.size() > 1 && ( entity[1] == 'x' || entity[1] == 'X' );
        const std::string_view digits = entity.substr( isHex ? 2 : 1 );
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars( digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10 );
        const bool isValid = error == std::errc() && end == digits.data() + digits.size() && number > 0 && number < 0x110000
          && ( number < 0xD800 || number >= 0xE000 );
        return isValid ? std::optional<char32_t>( number ) : std::nullopt;
      }
      const auto found = std::find_if( named.begin(), named.end(), [entity]( const Named &known ) { return known.name == entity; } );
      return found == named.end() ? std::nullopt : std::optional( found->character );
    }

    //! The text with its entities and with blanks as a browser shows it.
    void appendShown( std::string &shown, std::string_view text )
    {
      for ( std::size_t i = 0; i < text.size(); ++i )
      {
        const char c = text[i];
        if ( c == ' ' || c == '\t' || c == '\n' || c == '\r' )
        {
          if ( !shown.empty() && shown.back() != ' ' && shown.back() != '\n' )
            shown += ' ';
          continue;
        }
        const std::size_t end = c == '&' ? text.substr( i, 12 ).find( ';' ) : std::string_view::npos;
        const std::optional<char32_t> character =
          end == std::string_view::npos ? std::nullopt : characterOf( text.substr( i + 1, end - 1 ) );
        if ( !character )
        {
          shown += c;
          continue;
        }
        appendUtf8( shown, *character );
        i += end;
      }
    }

    //! Goes through a page tag by tag.
    class Page
    {
    public:
      explicit Page( std::string_view text )
        : mText( text )
      {}

      //! The next tag, and the text before it. \returns false at the end
      bool next( std::string_view &text, Tag &tag )
      {
        const std::size_t begin = mPlace;
        while ( true )
        {
          const std::size_t open = mText.find( '<', mPlace );
          if ( open == std::string_view::npos )
            return false;
          if ( mText.substr( open, 4 ) == "<!--" )
          {
            const std::size_t close = mText.find( "-->", open );
            text = mText.substr( begin, open - begin );
            tag = {};
            mPlace = close == std::string_view::npos ? mText.size() : close + 3;
            return true;
          }
          const bool isTag = open + 1 < mText.size()
            && ( mText[open + 1] == '/' || mText[open + 1] == '!' || mText[open + 1] == '?' || isLetter( mText[open + 1] ) );
          const std::size_t close = isTag ? endOfTag( open ) : std::string_view::npos;
          if ( close == std::string_view::npos )
          {
            mPlace = open + 1; // "a < b"
            continue;
          }
          text = mText.substr( begin, open - begin );
          read( tag, mText.substr( open + 1, close - open - 1 ) );
          mPlace = close + 1;
          if ( !tag.isEnd && ( tag.name == "script" || tag.name == "style" ) )
            skipTo( "</" + tag.name );
          return true;
        }
      }

    private:
      static bool isLetter( char c ) { return ( c >= 'a' && c <= 'z' ) || ( c >= 'A' && c <= 'Z' ); }

      std::size_t endOfTag( std::size_t open ) const
      {
        constexpr std::size_t longestTag = 10'000;
        char quote = '\0';
        for ( std::size_t i = open + 1; i < std::min( mText.size(), open + longestTag ); ++i )
        {
          const char c = mText[i];
          if ( quote == c )
            quote = '\0';
          else if ( !quote && ( c == '"' || c == '\'' ) && mText[i - 1] == '=' )
            quote = c;
          else if ( !quote && c == '>' )
            return i;
        }
        return std::string_view::npos;
      }

      static void read( Tag &tag, std::string_view inside )
      {
        tag.isEnd = inside.starts_with( '/' );
        inside.remove_prefix( tag.isEnd ? 1 : 0 );
        const std::size_t end = std::min( inside.find_first_of( " \t\r\n/" ), inside.size() );
        tag.name = lowerCase( inside.substr( 0, end ) );
        tag.attributes = inside.substr( end );
      }

      void skipTo( const std::string &ending )
      {
        while ( mPlace < mText.size() && lowerCase( mText.substr( mPlace, ending.size() ) ) != ending )
          mPlace = std::min( mText.find( '<', mPlace + 1 ), mText.size() );
      }

      std::string_view mText;
      std::size_t mPlace = 0;
    };

    //! Fills the grid of one table of a page, or only counts and names them.
    class TableBuilder
    {
    public:
      TableBuilder( Grid *grid, std::size_t wanted )
        : mGrid( grid )
        , mWanted( wanted )
      {}

      std::vector<std::string> names;

      void take( std::string_view text, const Tag &tag )
      {
        if ( mInCell || mInCaption )
          appendShown( mText, text );
        if ( tag.name == "table" )
          tag.isEnd ? endTable() : beginTable();
        else if ( mOpen.empty() )
          return;
        else if ( tag.name == "caption" )
          takeCaption( tag.isEnd );
        else if ( !isWanted() )
          return;
        else if ( tag.name == "tr" )
          tag.isEnd ? endRow() : beginRow();
        else if ( tag.name == "td" || tag.name == "th" )
          tag.isEnd ? endCell() : beginCell( tag );
        else if ( mInCell && ( tag.name == "br" || ( tag.name == "p" && tag.isEnd ) ) )
          mText += '\n';
      }

      void finish() { endCell(); }

    private:
      bool isWanted() const { return mGrid && mOpen.back() == mWanted; }

      void beginTable()
      {
        endCell();
        mOpen.push_back( names.size() );
        names.push_back( "Tabelle " + std::to_string( names.size() + 1 ) );
      }

      void endTable()
      {
        endCell();
        if ( !mOpen.empty() )
          mOpen.pop_back();
      }

      void takeCaption( bool isEnd )
      {
        const std::string caption( trimmed( mText ) );
        if ( isEnd && mInCaption && !caption.empty() )
          names[mOpen.back()] = caption;
        mInCaption = !isEnd;
        mText.clear();
      }

      void beginRow()
      {
        endCell();
        mGrid->addRow( static_cast<std::uint32_t>( mGrid->rowCount() + 1 ) );
        mColumn = 0;
        for ( std::uint32_t &rows : mTaken )
          rows -= rows > 0;
      }

      void endRow() { endCell(); }

      void beginCell( const Tag &tag )
      {
        constexpr std::uint32_t mostColumns = 1u << 16u;
        endCell();
        if ( mGrid->rowCount() == 0 )
          beginRow();
        while ( mColumn < mTaken.size() && mTaken[mColumn] > 0 )
          ++mColumn;
        const std::uint32_t columns = spanOf( tag, "colspan", widestCell );
        const std::uint32_t rows = spanOf( tag, "rowspan", highestCell );
        if ( mColumn + columns > mostColumns )
          throw InputError( codes::tableTooLarge );
        const auto row = static_cast<std::uint32_t>( mGrid->rowCount() - 1 );
        if ( columns > 1 || rows > 1 )
          mGrid->addMerged( { row, row + rows - 1, mColumn, mColumn + columns - 1 } );
        mTaken.resize( std::max<std::size_t>( mTaken.size(), mColumn + columns ) );
        std::fill_n( mTaken.begin() + mColumn, columns, rows );
        mCellColumn = mColumn;
        mColumn += columns;
        mInCell = true;
        mText.clear();
      }

      void endCell()
      {
        if ( mInCell )
          mGrid->addText( mCellColumn, mText );
        mInCell = false;
        mText.clear();
      }

      Grid *mGrid;
      std::size_t mWanted;
      std::vector<std::size_t> mOpen;    //!< tables that stand in each other
      std::vector<std::uint32_t> mTaken; //!< by column: rows, this one included, that a cell from above reaches into
      std::uint32_t mColumn = 0;
      std::uint32_t mCellColumn = 0;
      bool mInCell = false;
      bool mInCaption = false;
      std::string mText;
    };

    std::vector<std::string> readTables( std::string_view page, Grid *grid, std::size_t wanted )
    {
      TableBuilder builder( grid, wanted );
      Page reader( page );
      std::string_view text;
      Tag tag;
      while ( reader.next( text, tag ) )
        builder.take( text, tag );
      builder.finish();
      return std::move( builder.names );
    }

    std::string textOf( const FileStart &start )
    {
      DetectedEncoding encoding = detectEncoding( *start.file().open() );
      if ( !start.encoding().empty() )
        encoding = { textEncodingFromName( start.encoding() ), 0, encoding.carriageReturns };
      TextSource source( start.file().open(), encoding );
      std::string text;
      while ( source.append( text, std::size_t{ 1 } << 18 ) )
      {
        if ( text.size() > largestPage )
          throw InputError( codes::tableTooLarge );
      }
      return text;
    }

  }

  FormatName HtmlFormat::name() const
  {
    return { "html", "Tables of a page (HTML)", "Tabellen einer Seite (HTML)",
      "Tables of web pages, also under the ending .xls, as many registers export them; each table of the page is a sheet.",
      "Tabellen von Webseiten, auch unter der Endung .xls, wie viele Register sie ausgeben; jede Tabelle der Seite ist ein Blatt." };
  }

  Recognition HtmlFormat::recognise( const FileStart &start ) const
  {
    const std::string begin = lowerCase( trimmed( start.bytes() ) );
    const bool isPage = begin.starts_with( "<!doctype html" ) || begin.starts_with( "<html" ) || begin.starts_with( "<table" )
      || begin.starts_with( "<meta" ) || begin.starts_with( "<head" )
      || ( begin.starts_with( '<' ) && begin.find( "<html" ) != std::string::npos );
    if ( !isPage )
      return {};
    constexpr std::size_t searched = std::size_t{ 1 } << 22;
    const bool hasTable =
      begin.find( "<table" ) != std::string::npos || lowerCase( start.file().begin( searched ) ).find( "<table" ) != std::string::npos;
    return hasTable ? Recognition{ Certainty::Surely, "it is a page with a table" } : Recognition{};
  }

  TableReading HtmlFormat::read(
    const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const
  {
    try
    {
      return WorkbookFormat::read( start, options, problems, progress );
    }
    catch ( const InputError &error )
    {
      // Pages of the web use tables to lay out what they say.
      if ( meansNoTableHere( error ) && error.finding().code != codes::keyColumnUnknown && !start.isNamed( ".xls" )
        && !start.isNamed( ".xlsx" ) )
        throw InputError( codes::fileIsHtml );
      throw;
    }
  }

  Workbook HtmlFormat::cells( const FileStart &start ) const
  {
    const auto page = std::make_shared<const std::string>( textOf( start ) );
    Workbook workbook{ "HTML", readTables( *page, nullptr, 0 ), {}, {} };
    if ( workbook.sheets.empty() )
      throw InputError( codes::fileIsHtml );
    workbook.read = [page]( std::size_t sheet, const Progress & ) {
      Grid grid;
      readTables( *page, &grid, sheet );
      grid.fillMergedDown();
      return grid;
    };
    return workbook;
  }

}
