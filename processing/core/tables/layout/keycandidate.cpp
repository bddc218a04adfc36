#include "tables/layout/keycandidate.h"

#include "keys/areakey.h"
#include "tables/layout/columnnumbers.h"
#include "tables/layout/coordinatecolumns.h"
#include "tables/layout/keycell.h"
#include "tables/layout/keycolumn.h"
#include "text/digits.h"
#include "text/words.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace sozialraum
{

  namespace
  {

    //! What a heading tells about its column being the key: positive for, negative against.
    double hintOf( const std::string &heading )
    {
      if ( containsAny( heading, { "plz", "postleit", "finanzamt", "vorwahl" } ) || isHeadingOfCoordinates( heading ) )
        return -10.0;
      double hint = 0.0;
      if ( hasWord( heading, "ags" )
        || containsAny( heading,
          { "gemeindeschl", "gemeindekennz", "kreisschl", "kreiskennz", "kreisnummer", "gemeindenummer", "kennziffer", "kennzahl", "gkz",
            "amtlicher" } )
        || hasWord( heading, "krs" ) || hasWord( heading, "gem" ) || hasWord( heading, "agsg" ) )
        hint = 3.0;
      else if ( hasWord( heading, "ars" ) || hasWord( heading, "rs" ) || containsAny( heading, { "regionalschl" } ) )
        hint = 2.8;
      else if ( containsAny( heading, { "schlüssel", "schluessel", "kennung", "schl.-nr", "schl-nr" } ) || hasWord( heading, "key" )
        || hasWord( heading, "geo" ) || hasWord( heading, "id" ) || hasWord( heading, "code" ) || hasWord( heading, "nr" )
        || hasWord( heading, "nummer" ) )
        hint = 2.0;
      else if ( containsAny( heading,
                  { "einwohner", "bevölkerung", "bewohner", "fläche", "anzahl", "insgesamt", "personen", "jahr", "stichtag", "euro",
                    "zeitbezug", "kinder", "haushalte", "fälle", "ausgaben", "kosten", "beschäftigte", "arbeitslose", "betrag" } )
        || hasWord( heading, "eur" ) || hasWord( heading, "wert" ) )
        hint = -1.5;
      // "Kennziffer des Verbands", "Schlüssel der Region": of another level than the rows.
      if ( containsAny( heading, { "verband", "raumordnung", "vbgem", "vbg", "finanz" } ) )
        hint -= 1.0;
      if ( hasWord( heading, "bbsr" ) ) // a numbering of its own, not the official one
        hint -= 0.5;
      return hint;
    }

    //! Whether a heading names a division that the office made itself.
    bool isOfOwnAreas( const std::string &heading )
    {
      if ( containsAny( heading, { "regierungsbezirk" } ) )
        return false;
      return containsAny( heading,
               { "sozialraum", "planungsraum", "bezirk", "stadtteil", "ortsteil", "quartier", "stadtviertel", "gebiet-nr", "gebietsnummer",
                 "gebietsnr", "block", "sprengel", "lebensraum", "planungsregion" } )
        || hasWord( heading, "raum" ) || hasWord( heading, "spr" ) || hasWord( heading, "lor" ) || hasWord( heading, "bfs" );
    }

    //! Whether a heading names a running number, which is no key where another column is.
    bool isOfRunningNumbers( const std::string &heading )
    {
      return containsAny( heading, { "lfd", "laufende", "objectid" } ) || hasWord( heading, "id" ) || hasWord( heading, "fid" )
        || heading == "nr" || heading == "nr.";
    }

    class ColumnJudge
    {
    public:
      ColumnJudge( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t column )
        : mGrid( grid )
        , mColumn( column )
      {
        for ( const std::uint32_t row : rows )
        {
          const GridCell *cell = grid.cell( row, column );
          if ( cell && cell->type != CellType::Date )
            mCells.push_back( { row, grid.shown( cell ), cell->type == CellType::Number } );
        }
        for ( Cell &cell : mCells )
        {
          cell.spoilt = isSpoiltAreaKey( cell.text );
          cell.isKey = cell.spoilt || looksLikeAreaKey( cell.text );
          cell.digits = static_cast<std::size_t>( std::find_if_not( cell.text.begin(), cell.text.end(), isDigit ) - cell.text.begin() );
          if ( cell.isKey || cell.isNumber )
            continue;
          if ( std::optional<KeyCell> key = keyWithMarks( cell.text ) )
          {
            cell.written = std::move( cell.text );
            cell.text = std::move( key->key );
            cell.isKey = true;
            mNeedsHeading |= key->hasSeparators && cell.written.find( '.' ) != std::string::npos;
            cell.hasName = !key->name.empty();
          }
        }
      }

      std::optional<KeyCandidate> judge() const
      {
        const std::optional<std::size_t> begin = firstKey();
        if ( !begin )
          return std::nullopt;
        std::size_t keys = 0;
        std::size_t longKeys = 0;
        std::size_t ascending = 0;
        std::size_t withoutZero = 0; // could be districts that lost their zero, as well as numbers of any kind
        std::size_t years = 0;
        std::size_t zerosInFront = 0;
        std::size_t names = 0;
        std::unordered_set<std::string> distinct;
        const std::string *previous = nullptr;
        KeyCandidate candidate{ mColumn, mCells[*begin].row, 0.0, true, {} };
        for ( std::size_t i = *begin; i < mCells.size(); ++i )
        {
          const Cell &cell = mCells[i];
          if ( !cell.isKey )
            continue;
          ++keys;
          if ( cell.spoilt && candidate.spoilt.empty() )
            candidate.spoilt = cell.text;
          names += cell.hasName;
          longKeys += cell.text.size() >= 5 || cell.text == "DG";
          withoutZero += cell.digits == 4 && cell.text.size() == 4;
          years += cell.text.size() == 4 && ( cell.text.starts_with( "19" ) || cell.text.starts_with( "20" ) );
          zerosInFront += cell.text.size() > 1 && cell.text.front() == '0';
          ascending +=
            previous && ( previous->size() < cell.text.size() || ( previous->size() == cell.text.size() && *previous < cell.text ) );
          distinct.insert( cell.text );
          previous = &cell.text;
        }
        const auto share = [keys]( std::size_t count ) { return static_cast<double>( count ) / static_cast<double>( keys ); };
        // Numbers above the first key are no headings: they speak against it.
        const auto numbersAbove =
          std::count_if( mCells.begin(), mCells.begin() + static_cast<std::ptrdiff_t>( *begin ), []( const Cell &cell ) {
            const bool isNumber = cell.digits > 0 && cell.text.find_first_not_of( "0123456789.," ) == std::string::npos;
            return isNumber && ( cell.text.size() > 4 || cell.digits < cell.text.size() ); // four digits may be a year
          } );
        const double keyShare =
          static_cast<double>( keys ) / static_cast<double>( mCells.size() - *begin + static_cast<std::size_t>( numbersAbove ) );
        const std::string heading = headingOfRow( candidate.firstRow );
        if ( isOfRunningNumbers( heading ) && heading != "nr" && heading != "nr." && countsRowsFrom( *begin ) )
          return std::nullopt;
        double hint = hintOf( heading );
        const bool isOfOwn = isOfOwnAreas( heading )
          || ( isOfRunningNumbers( heading )
            && isOfOwnAreas( headingAbove( mGrid, candidate.firstRow, mColumn + 1 ) ) ); // "Nr. | Sozialraum"
        if ( isOfOwn && share( longKeys ) < 0.5 )
          return std::nullopt;
        const bool keepsZeros = zerosInFront > 0;
        // A name beside the number of its area, not "12 Kinder"; thousands with their marks look like separated keys.
        candidate.hasMarks = std::any_of(
          mCells.begin() + static_cast<std::ptrdiff_t>( *begin ), mCells.end(), []( const Cell &cell ) { return !cell.written.empty(); } );
        if ( candidate.hasMarks
          && ( share( longKeys ) < 0.5 || keys * 10 < ( mCells.size() - *begin ) * 8 || ( mNeedsHeading && hint <= 0.0 ) ) )
          return std::nullopt;
        // The heading "25 und älter" above amounts is no key with its name.
        if ( share( names ) > 0.5 )
          hint = std::max( hint, 1.0 );
        // What only the order and the names beside it tell from counts: "1001; Flensburg" to "16077; Altenburger Land".
        if ( !keepsZeros && years < keys && share( ascending + 1 ) >= 0.9 && standsBesideNames( *begin ) )
          longKeys += withoutZero;
        if ( keyShare < 0.5 || hint < -5.0 || ( hint <= 0.0 && share( longKeys ) < 0.5 && !keepsZeros ) )
          return std::nullopt;
        const bool isConstant = distinct.size() == 1 && keys > 2;
        const bool areLong = std::count_if( mCells.begin() + static_cast<std::ptrdiff_t>( *begin ), mCells.end(),
                               []( const Cell &cell ) { return cell.isKey && cell.text.size() >= 7; } )
            * 10
          >= static_cast<std::ptrdiff_t>( keys ) * 9;
        candidate.isConstant = isConstant;
        candidate.isSure = hint > 0.0 || keepsZeros || areLong || heading.empty() || standsBesideNames( *begin );
        candidate.score = hint + 2.0 * keyShare + share( distinct.size() ) + 0.5 * share( ascending ) + 0.5 * share( longKeys )
          + ( keepsZeros ? 0.7 : 0.0 ) - 0.03 * mColumn;
        // Without any hint the digits must speak clearly: a column of counts holds a few numbers that could be keys, too.
        if ( hint <= 0.0 && keyShare < 0.9 )
          return std::nullopt;
        return candidate;
      }

      //! Own keys: short, different, with a digit or headed as a key. Rows of sums and sources at the end do not count.
      std::optional<KeyCandidate> judgeAsOwn()
      {
        while ( mCells.size() > 2 && isSumOrSource( mCells.back().text ) )
          mCells.pop_back();
        if ( mCells.size() < 2 )
          return std::nullopt;
        std::unordered_set<std::string> distinct;
        std::size_t codes = 0;
        const std::size_t begin = 1; // the first filled cell is the heading
        for ( std::size_t i = begin; i < mCells.size(); ++i )
        {
          const std::string &text = mCells[i].written.empty() ? mCells[i].text : mCells[i].written;
          codes += isCode( text );
          distinct.insert( text );
        }
        const std::size_t count = mCells.size() - begin;
        const std::string heading = headingOfRow( mCells[begin].row );
        const double hint = containsAny( heading, { "plz", "postleit" } ) ? 1.0 : isOfOwnAreas( heading ) ? 2.0 : hintOf( heading );
        const bool countsRows = countsRowsFrom( begin );
        const bool isText = std::none_of( mCells.begin() + 1, mCells.end(), []( const Cell &cell ) { return cell.isNumber; } );
        const bool first = mColumn == 0 && ( isText || hint > 0.0 || !mGrid.isTyped );
        // In a long table a key comes back with every year; then its heading must say what it is.
        const bool tellsRowsApart = distinct.size() == count || ( hint >= 2.0 && distinct.size() > 1 );
        if ( codes * 10 < count * 9 || !tellsRowsApart || hint < 0.0 || ( hint == 0.0 && !first ) )
          return std::nullopt;
        const double shareDistinct = static_cast<double>( distinct.size() ) / static_cast<double>( count );
        KeyCandidate candidate{ mColumn, mCells[begin].row, hint + shareDistinct - 0.03 * mColumn, false, {} };
        candidate.isSure = !( countsRows && ( isOfRunningNumbers( heading ) || hint <= 0.0 ) );
        candidate.isConstant = distinct.size() == 1;
        if ( !candidate.isSure )
          candidate.score -= 2.0;
        return candidate;
      }

    private:
      //! The heading of the column, without the titles above it where it is one of running numbers.
      std::string headingOfRow( std::uint32_t row ) const
      {
        std::string heading = headingAbove( mGrid, row, mColumn );
        std::uint32_t nearest = row;
        while ( nearest > 0 && ( !mGrid.cell( nearest - 1, mColumn ) || isColumnNumbersRow( mGrid, nearest - 1 ) ) )
          --nearest;
        std::string last = nearest > 0 ? lowerCase( mGrid.shown( nearest - 1, mColumn ) ) : std::string();
        return isOfRunningNumbers( last ) ? last : heading;
      }

      //! Whether the cells are 1, 2, 3 …
      bool countsRowsFrom( std::size_t begin ) const
      {
        bool countsRows = mCells.size() > begin + 2;
        for ( std::size_t i = begin; i < mCells.size() && countsRows; ++i )
          countsRows = mCells[i].text == std::to_string( i - begin + 1 );
        return countsRows;
      }

      //! "SR 01": capital letters and a number.
      static bool isSpacedCode( std::string_view text )
      {
        const std::size_t blank = text.find( ' ' );
        return blank != std::string_view::npos && blank > 0 && blank <= 4 && areDigits( text.substr( blank + 1 ), 1, 4 )
          && text.substr( 0, blank ).find_first_not_of( "ABCDEFGHIJKLMNOPQRSTUVWXYZ" ) == std::string_view::npos;
      }

      //! Short, without blanks, with a digit: "PR-01", "0304", "A12"; or "SR 01".
      static bool isCode( std::string_view text )
      {
        if ( isSpacedCode( text ) )
          return true;
        const auto allowed = []( char c ) {
          return ( c >= 'A' && c <= 'Z' ) || ( c >= 'a' && c <= 'z' ) || ( c >= '0' && c <= '9' ) || c == '_' || c == '/' || c == '-'
            || c == '.';
        };
        return !text.empty() && text.size() <= 20 && std::all_of( text.begin(), text.end(), allowed ) && text.front() != '-'
          && text.find_first_of( "0123456789" ) != std::string_view::npos;
      }

      struct Cell
      {
        std::uint32_t row = 0;
        std::string text;
        bool isNumber = false;
        std::string written = {}; //!< where the text is a key without what is written at it
        std::size_t digits = 0;   //!< at its begin
        bool isKey = false;
        bool hasName = false; //!< beside the key
        bool spoilt = false;
      };

      //! Letters that are no sign of an office, as "x" and "p" are.
      static bool isName( std::string_view text )
      {
        const auto isLetter = []( char c ) { return ( c >= 'A' && c <= 'Z' ) || ( c >= 'a' && c <= 'z' ); };
        const bool isSign = text.size() == 1 && ( text == "X" || ( text[0] >= 'a' && text[0] <= 'z' ) );
        return !isSign && std::any_of( text.begin(), text.end(), isLetter );
      }

      //! Whether most cells to the right, from the first key on, are names.
      bool standsBesideNames( std::size_t begin ) const
      {
        const auto names = std::count_if( mCells.begin() + static_cast<std::ptrdiff_t>( begin ), mCells.end(),
          [this]( const Cell &cell ) { return isName( mGrid.shown( cell.row, mColumn + 1 ) ); } );
        return static_cast<std::size_t>( names ) * 10 >= ( mCells.size() - begin ) * 8;
      }

      //! The first key that is followed by more keys than other cells.
      std::optional<std::size_t> firstKey() const
      {
        for ( std::size_t i = 0; i < mCells.size(); ++i )
        {
          if ( !mCells[i].isKey )
            continue;
          const std::size_t end = std::min( mCells.size(), i + 10 );
          const auto keys = std::count_if( mCells.begin() + static_cast<std::ptrdiff_t>( i ),
            mCells.begin() + static_cast<std::ptrdiff_t>( end ), []( const Cell &cell ) { return cell.isKey; } );
          if ( static_cast<std::size_t>( keys ) * 2 > end - i )
            return i;
        }
        return std::nullopt;
      }

      const Grid &mGrid;
      std::uint32_t mColumn;
      std::vector<Cell> mCells;
      bool mNeedsHeading = false; //!< keys with points between their parts could be thousands
    };

  }

  bool isKeyHeading( const std::string &heading )
  {
    return hintOf( heading ) > 0.0;
  }

  std::optional<KeyCandidate> officialKeyCandidate( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t column )
  {
    return ColumnJudge( grid, rows, column ).judge();
  }

  std::optional<KeyCandidate> ownKeyCandidate( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t column )
  {
    return ColumnJudge( grid, rows, column ).judgeAsOwn();
  }

}
