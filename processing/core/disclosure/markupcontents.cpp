#include "disclosure/filecontents.h"

#include "disclosure/encodedtext.h"
#include "disclosure/protectedvalues.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sozialraum
{

  namespace
  {
    std::string trimmedCell( std::string_view text )
    {
      constexpr std::string_view blanks = " \t\r\n\"'";
      const std::size_t begin = text.find_first_not_of( blanks );
      if ( begin == std::string_view::npos )
        return {};
      return std::string( text.substr( begin, text.find_last_not_of( blanks ) - begin + 1 ) );
    }

    //! Tags between whose letters no blank stands.
    bool isInline( const std::string &tag )
    {
      static constexpr std::array<std::string_view, 26> tags{ "a", "b", "i", "em", "strong", "span", "small", "sub", "sup", "tspan", "u",
        "mark", "font", "wbr", "text:span", "text:a", "text:s", "text:bookmark", "text:bookmark-start", "text:bookmark-end",
        "text:soft-page-break", "text:reference-mark", "r", "t", "w:r", "w:t" };
      return std::find( tags.begin(), tags.end(), tag ) != tags.end();
    }

    enum class TagRole
    {
      None,
      Cell,
      Row,
    };

    TagRole roleOf( const std::string &tag )
    {
      static constexpr std::array<std::string_view, 9> cells{ "td", "th", "table:table-cell", "c", "text:p", "dt", "dd", "title", "desc" };
      static constexpr std::array<std::string_view, 7> rows{ "tr", "table:table-row", "row", "li", "dl", "text", "g" };
      if ( std::find( cells.begin(), cells.end(), tag ) != cells.end() )
        return TagRole::Cell;
      return std::find( rows.begin(), rows.end(), tag ) != rows.end() ? TagRole::Row : TagRole::None;
    }

    //! Whether a cell shows the number of its class: <td class=k3>3.
    bool isClassCell( std::string_view tag )
    {
      for ( const std::string_view begin : { "class=k", "class=\"k", "class=c", "class=\"c" } )
      {
        const std::size_t place = tag.find( begin );
        if ( place != std::string_view::npos && place + begin.size() < tag.size() && tag[place + begin.size()] >= '0'
          && tag[place + begin.size()] <= '9' )
          return true;
      }
      return false;
    }

    //! The sign of a class in the legends of our pages: <span class="feld k4">4</span>.
    bool isClassSign( std::string_view tag )
    {
      return tag.starts_with( "span" ) && tag.find( "class=\"feld " ) != std::string_view::npos;
    }

    //! The words for a map in our reports: behind their colons stand numbers of areas.
    bool countsAreas( std::string_view cell )
    {
      return cell.find( "Zahl der Gebiete je Klasse: " ) != std::string_view::npos
        || cell.find( "Areas in each class: " ) != std::string_view::npos;
    }

    //! Gathers the text of a document, and its rows.
    class MarkupText
    {
    public:
      MarkupText( std::string place, ContentsVisitor &visitor )
        : mPlace( std::move( place ) )
        , mVisitor( visitor )
      {}

      void add( std::string_view text )
      {
        const std::string plain = withoutEntities( text );
        mAll += plain;
        mCell += plain;
      }

      void tag( std::string_view markup )
      {
        const bool isEnd = markup.starts_with( '/' );
        const std::string_view rest = markup.substr( isEnd ? 1 : 0 );
        const std::string name = lowerCase( rest.substr( 0, rest.find_first_of( " \t\r\n/>" ) ) );
        // How a run of letters looks, in Microsoft's files.
        if ( name == "rpr" || name == "w:rpr" )
          mIsLook = !isEnd && !markup.ends_with( '/' );
        if ( mIsLook || name == "rpr" || name == "w:rpr" )
          return;
        if ( !isInline( name ) )
          mAll += '\n';
        if ( name == "text:s" )
          add( " " );
        keepPivotValue( name, markup, isEnd );
        if ( isClassSign( markup ) || ( mIsSign && name == "span" ) )
        {
          mAll += '\n'; // "4 138 bis unter 217" is class 4 from 138, and no 4138
          endCell();
          mIsSign = !isEnd;
          mIsClass = mIsSign;
          return;
        }
        const TagRole role = roleOf( name );
        if ( role == TagRole::None )
          return;
        endCell();
        mIsClass = role == TagRole::Cell && !isEnd && isClassCell( markup );
        mColumn += name == "td" && !isEnd ? 1U : 0U;
        const std::size_t stored = markup.find( "office:value=\"" );
        if ( stored != std::string_view::npos )
        {
          constexpr std::size_t length = 14;
          mCells.push_back( trimmedCell( markup.substr( stored + length, markup.find( '"', stored + length ) - stored - length ) ) );
        }
        if ( role == TagRole::Row )
          endRow();
        if ( name == "tr" && !isEnd )
          mLooks = looksOf( markup );
      }

      void end()
      {
        endCell();
        endRow();
        mVisitor.text( mPlace, mAll );
        mVisitor.text( mPlace, joinedThousands( mAll ) );
      }

    private:
      //! <r><s v="Ahorn"/><n v="2"/></r>: a row of the table that a summary in a workbook was made of.
      void keepPivotValue( const std::string &name, std::string_view markup, bool isEnd )
      {
        constexpr std::string_view attribute = " v=\"";
        const std::size_t place = name == "s" || name == "n" ? markup.find( attribute ) : std::string_view::npos;
        if ( place != std::string_view::npos )
        {
          const std::size_t begin = place + attribute.size();
          mCells.push_back( withoutEntities( markup.substr( begin, std::min( markup.size(), markup.find( '"', begin ) ) - begin ) ) );
          mIsPivot = true;
        }
        if ( mIsPivot && isEnd && name == "r" )
        {
          endRow();
          mIsPivot = false;
        }
      }

      void endCell()
      {
        const std::string cell = trimmedCell( mCell );
        const bool isNumberOfClass = mColumn > 0 && mColumn <= mLooks.size() && cell == mLooks.substr( mColumn - 1, 1 );
        if ( !cell.empty() && !mIsClass && !isNumberOfClass )
        {
          mCells.push_back( cell );
          // "Ahorn: 2,1 %"
          for ( std::size_t begin = 0, colon = cell.find( ':' ); ( colon != std::string::npos || begin > 0 ) && !countsAreas( cell );
            colon = cell.find( ':', begin ) )
          {
            mCells.push_back( trimmedCell( std::string_view( cell ).substr( begin, colon - begin ) ) );
            if ( colon == std::string::npos )
              break;
            begin = colon + 1;
          }
        }
        mCell.clear();
      }

      void endRow()
      {
        if ( mCells.size() > 1 )
          mVisitor.row( mPlace, mCells );
        mCells.clear();
        mLooks.clear();
        mColumn = 0;
      }

      //! Our pages say once a row which classes its cells show: <tr data-k=123>. Cells with just that number show no value.
      static std::string looksOf( std::string_view markup )
      {
        constexpr std::string_view attribute = "data-k=";
        const std::size_t place = markup.find( attribute );
        return place == std::string_view::npos ? std::string() : std::string( markup.substr( place + attribute.size() ) );
      }

      std::string mPlace;
      ContentsVisitor &mVisitor;
      std::string mAll;
      std::string mCell;
      bool mIsClass = false;
      bool mIsSign = false;
      bool mIsLook = false;
      bool mIsPivot = false;
      std::string mLooks;
      std::size_t mColumn = 0; //!< of the cell that is being read, from 1
      std::vector<std::string> mCells;
    };

    //! Cells of a line, and of which columns.
    std::vector<std::string> cellsOfLine( std::string_view line, char separator )
    {
      std::vector<std::string> cells;
      for ( std::size_t begin = 0; begin <= line.size(); )
      {
        const std::size_t end = std::min( line.size(), line.find( separator, begin ) );
        cells.push_back( trimmedCell( line.substr( begin, end - begin ) ) );
        begin = end + 1;
      }
      return cells;
    }

    char separatorOf( std::string_view line )
    {
      char best = '\0';
      std::ptrdiff_t most = 0;
      for ( const char separator : { ';', '\t', ',' } )
      {
        if ( const auto count = std::count( line.begin(), line.end(), separator ); count > most )
        {
          best = separator;
          most = count;
        }
      }
      return best;
    }

    //! The innermost objects and lists: {"AGS":"99","n":2} and ["99",2].
    void visitGroups( const std::string &place, std::string_view text, ContentsVisitor &visitor )
    {
      constexpr std::size_t longest = 20000;
      std::optional<std::size_t> begin;
      for ( std::size_t i = 0; i < text.size(); ++i )
      {
        if ( text[i] == '{' || text[i] == '[' )
        {
          begin = i + 1;
        }
        else if ( ( text[i] == '}' || text[i] == ']' ) && begin )
        {
          std::vector<std::string> cells;
          if ( i - *begin < longest )
          {
            for ( const std::string &cell : cellsOfLine( text.substr( *begin, i - *begin ), ',' ) )
            {
              const std::size_t colon = cell.find( ':' );
              const std::string name = trimmedCell( std::string_view( cell ).substr( 0, colon ) );
              if ( colon == std::string::npos )
                cells.push_back( cell );
              else if ( !isNumbering( name ) )
                cells.push_back( trimmedCell( std::string_view( cell ).substr( colon + 1 ) ) );
            }
          }
          if ( cells.size() > 1 )
            visitor.row( place, cells );
          begin.reset();
        }
      }
    }
  }

  bool isNumbering( std::string_view column )
  {
    static constexpr std::array<std::string_view, 9> names{ "class_id", "fid", "id", "rank", "klasse", "nr", "ogc_fid", "objectid",
      "class" };
    return std::find( names.begin(), names.end(), lowerCase( column ) ) != names.end();
  }

  void visitMarkup( const std::string &place, std::string_view text, ContentsVisitor &visitor )
  {
    MarkupText gathered( place, visitor );
    std::size_t at = 0;
    while ( at < text.size() )
    {
      const std::size_t open = std::min( text.size(), text.find( '<', at ) );
      gathered.add( text.substr( at, open - at ) );
      if ( open == text.size() )
        break;
      const bool isComment = text.substr( open ).starts_with( "<!--" );
      const std::size_t close = std::min( text.size(), isComment ? text.find( "-->", open ) : text.find( '>', open ) );
      const std::string_view tag = text.substr( open + 1, close - open - 1 );
      if ( !isComment )
        gathered.tag( tag );
      // Values of attributes with signs in their place; without, the whole text was looked through already.
      if ( tag.find( '&' ) != std::string_view::npos )
        visitor.text( place, withoutEntities( tag ) );
      at = close + ( isComment ? 3 : 1 );
    }
    gathered.end();
  }

  //! Whether a row has a number where the heading above numbers rows or classes: then a cell like "class" is a value, and no heading.
  static bool isNumbered( const std::vector<std::string> &cells, const std::vector<bool> &isIgnored )
  {
    if ( cells.size() != isIgnored.size() )
      return false;
    for ( std::size_t i = 0; i < cells.size(); ++i )
    {
      const auto isDigit = []( char c ) { return c >= '0' && c <= '9'; };
      if ( isIgnored[i] && std::any_of( cells[i].begin(), cells[i].end(), isDigit ) )
        return true;
    }
    return false;
  }

  void visitLines( const std::string &place, std::string_view text, ContentsVisitor &visitor )
  {
    std::vector<bool> isIgnored;
    std::size_t number = 0;
    for ( std::size_t begin = 0; begin < text.size(); )
    {
      const std::size_t end = std::min( text.size(), text.find( '\n', begin ) );
      const std::string_view line = text.substr( begin, end - begin );
      begin = end + 1;
      ++number;
      const char separator = separatorOf( line );
      if ( separator == '\0' )
        continue;
      std::vector<std::string> cells = cellsOfLine( line, separator );
      if ( std::any_of( cells.begin(), cells.end(), isNumbering ) && !isNumbered( cells, isIgnored ) )
      {
        isIgnored.assign( cells.size(), false );
        for ( std::size_t i = 0; i < cells.size(); ++i )
          isIgnored[i] = isNumbering( cells[i] );
        continue;
      }
      for ( std::size_t i = 0; i < cells.size() && i < isIgnored.size(); ++i )
      {
        if ( isIgnored[i] )
          cells[i].clear();
      }
      visitor.row( place + ", " + std::to_string( number ), cells );
    }
    visitGroups( place, text, visitor );
  }

}
