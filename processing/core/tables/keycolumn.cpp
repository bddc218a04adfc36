#include "tables/keycolumn.h"

#include "areas/areakey.h"
#include "finding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint32_t sampledRows = 3000;
    constexpr std::uint32_t mostColumns = 300; // a key stands at the left

    bool hasAny( const std::string &heading, std::initializer_list<std::string_view> parts )
    {
      return std::any_of( parts.begin(), parts.end(), [&heading]( std::string_view part ) { return heading.find( part ) != std::string::npos; } );
    }

    //! What a heading tells about its column being the key: positive for, negative against.
    double hintOf( const std::string &heading )
    {
      if ( hasAny( heading, { "plz", "postleitzahl", "finanzamt", "vorwahl" } ) )
        return -10.0;
      double hint = 0.0;
      if ( hasWord( heading, "ags" ) || hasAny( heading, { "gemeindeschl", "gemeindekennz", "kreisschl", "kreiskennz", "kreisnummer", "gemeindenummer", "kennziffer", "kennzahl", "gkz", "amtlicher" } )
        || hasWord( heading, "krs" ) || hasWord( heading, "gem" ) || hasWord( heading, "agsg" ) )
        hint = 3.0;
      else if ( hasWord( heading, "ars" ) || hasWord( heading, "rs" ) || hasAny( heading, { "regionalschl" } ) )
        hint = 2.8;
      else if ( hasAny( heading, { "schlüssel", "schluessel", "kennung", "schl.-nr", "schl-nr" } ) || hasWord( heading, "key" ) || hasWord( heading, "geo" ) || hasWord( heading, "id" ) || hasWord( heading, "code" ) || hasWord( heading, "nr" ) || hasWord( heading, "nummer" ) )
        hint = 2.0;
      else if ( hasAny( heading, { "einwohner", "bevölkerung", "fläche", "anzahl", "insgesamt", "personen", "jahr", "stichtag", "euro", "zeitbezug" } ) || hasWord( heading, "eur" ) || hasWord( heading, "wert" ) )
        hint = -1.5;
      // "Kennziffer des Verbands", "Schlüssel der Region": of another level than the rows.
      if ( hasAny( heading, { "verband", "raumordnung", "vbgem", "vbg", "finanz" } ) )
        hint -= 1.0;
      if ( hasWord( heading, "bbsr" ) ) // a numbering of its own, not the official one
        hint -= 0.5;
      return hint;
    }

    struct Candidate
    {
      std::uint32_t column = 0;
      std::uint32_t firstRow = 0;
      double score = 0.0;
      bool official = false;
      std::string spoilt; //!< a cell in scientific notation
    };

    //! Rows that can hold data: two cells or more, and not the numbers of the columns.
    std::vector<std::uint32_t> rowsWithData( const Grid &grid )
    {
      std::vector<std::uint32_t> rows;
      const std::size_t least = grid.columnCount() > 1 ? 2 : 1;
      for ( std::uint32_t row = 0; row < grid.rowCount() && rows.size() < sampledRows; ++row )
      {
        if ( grid.row( row ).size() >= least && !isColumnNumbersRow( grid, row ) )
          rows.push_back( row );
      }
      return rows;
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
        }
      }

      std::optional<Candidate> judge() const
      {
        const std::optional<std::size_t> begin = firstKey();
        if ( !begin )
          return std::nullopt;
        std::size_t keys = 0;
        std::size_t longKeys = 0;
        std::size_t ascending = 0;
        std::size_t zerosInFront = 0;
        std::unordered_set<std::string> distinct;
        const std::string *previous = nullptr;
        Candidate candidate{ mColumn, mCells[*begin].row, 0.0, true, {} };
        for ( std::size_t i = *begin; i < mCells.size(); ++i )
        {
          const Cell &cell = mCells[i];
          if ( !cell.isKey )
            continue;
          ++keys;
          if ( cell.spoilt && candidate.spoilt.empty() )
            candidate.spoilt = cell.text;
          longKeys += cell.text.size() >= 5 || cell.text == "DG";
          zerosInFront += cell.text.size() > 1 && cell.text.front() == '0';
          ascending += previous && ( previous->size() < cell.text.size() || ( previous->size() == cell.text.size() && *previous < cell.text ) );
          distinct.insert( cell.text );
          previous = &cell.text;
        }
        const auto share = [keys]( std::size_t count ) { return static_cast<double>( count ) / static_cast<double>( keys ); };
        // Numbers above the first key are no headings: they speak against it.
        const auto numbersAbove = std::count_if( mCells.begin(), mCells.begin() + static_cast<std::ptrdiff_t>( *begin ), []( const Cell &cell ) {
          return cell.text.size() > 4 && cell.text.find_first_not_of( "0123456789.," ) == std::string::npos;
        } );
        const double keyShare = static_cast<double>( keys ) / static_cast<double>( mCells.size() - *begin + static_cast<std::size_t>( numbersAbove ) );
        const double hint = hintOf( headingAbove( mGrid, candidate.firstRow, mColumn ) );
        const bool keepsZeros = zerosInFront > 0;
        if ( keyShare < 0.5 || hint < -5.0 || ( hint <= 0.0 && share( longKeys ) < 0.5 && !keepsZeros ) )
          return std::nullopt;
        candidate.score = hint + 2.0 * keyShare + share( distinct.size() ) + 0.5 * share( ascending ) + 0.5 * share( longKeys ) + ( keepsZeros ? 0.7 : 0.0 )
          - 0.03 * mColumn;
        // Without any hint the digits must speak clearly: a column of counts holds a few numbers that could be keys, too.
        if ( hint <= 0.0 && keyShare < 0.9 )
          return std::nullopt;
        return candidate;
      }

      //! Own keys: short, different, with a digit or headed as a key.
      std::optional<Candidate> judgeAsOwn() const
      {
        if ( mCells.size() < 2 )
          return std::nullopt;
        std::unordered_set<std::string> distinct;
        std::size_t codes = 0;
        const std::size_t begin = 1; // the first filled cell is the heading
        for ( std::size_t i = begin; i < mCells.size(); ++i )
        {
          codes += isCode( mCells[i].text );
          distinct.insert( mCells[i].text );
        }
        const std::size_t count = mCells.size() - begin;
        const std::string heading = headingAbove( mGrid, mCells[begin].row, mColumn );
        const double hint = hasAny( heading, { "plz", "postleitzahl" } ) ? 1.0 : hintOf( heading );
        const bool isText = std::none_of( mCells.begin() + 1, mCells.end(), []( const Cell &cell ) { return cell.isNumber; } );
        const bool first = mColumn == 0 && ( isText || hint > 0.0 || !mGrid.isTyped );
        if ( codes * 10 < count * 9 || distinct.size() != count || hint < 0.0 || ( hint == 0.0 && !first ) )
          return std::nullopt;
        return Candidate{ mColumn, mCells[begin].row, hint - 0.03 * mColumn, false, {} };
      }

    private:
      //! Short, without blanks, with a digit: "PR-01", "0304", "A12".
      static bool isCode( std::string_view text )
      {
        const auto allowed = []( char c ) { return ( c >= 'A' && c <= 'Z' ) || ( c >= 'a' && c <= 'z' ) || ( c >= '0' && c <= '9' ) || c == '_' || c == '/' || c == '-'; };
        return !text.empty() && text.size() <= 20 && std::all_of( text.begin(), text.end(), allowed ) && text.front() != '-' && text.find_first_of( "0123456789" ) != std::string_view::npos;
      }

      struct Cell
      {
        std::uint32_t row = 0;
        std::string text;
        bool isNumber = false;
        bool isKey = false;
        bool spoilt = false;
      };

      //! The first key that is followed by more keys than other cells.
      std::optional<std::size_t> firstKey() const
      {
        for ( std::size_t i = 0; i < mCells.size(); ++i )
        {
          if ( !mCells[i].isKey )
            continue;
          const std::size_t end = std::min( mCells.size(), i + 10 );
          const auto keys = std::count_if( mCells.begin() + static_cast<std::ptrdiff_t>( i ), mCells.begin() + static_cast<std::ptrdiff_t>( end ), []( const Cell &cell ) { return cell.isKey; } );
          if ( static_cast<std::size_t>( keys ) * 2 > end - i )
            return i;
        }
        return std::nullopt;
      }

      const Grid &mGrid;
      std::uint32_t mColumn;
      std::vector<Cell> mCells;
    };

    bool areDigits( const std::string &text, std::size_t least, std::size_t most )
    {
      return text.size() >= least && text.size() <= most && text.find_first_not_of( "0123456789" ) == std::string::npos;
    }

    /**
     * A key split over neighbouring columns: state (2 digits), region (1), district (2), association (4; not always), municipality (3).
     * The row that shows it is one of a municipality; rows of the levels above leave the last ones empty.
     */
    std::optional<KeyColumns> findSplitKey( const Grid &grid, const std::vector<std::uint32_t> &rows )
    {
      constexpr std::array<std::size_t, 5> widths{ 2, 1, 2, 4, 3 };
      for ( std::uint32_t column = 0; column + 4 <= std::min( grid.columnCount(), mostColumns ); ++column )
      {
        for ( const bool withAssociation : { true, false } )
        {
          std::size_t complete = 0;
          std::optional<std::uint32_t> firstRow;
          bool keepsZeros = false;
          for ( const std::uint32_t row : rows )
          {
            std::uint32_t at = column;
            bool fits = true;
            for ( std::size_t part = 0; part < widths.size() && fits; ++part )
            {
              if ( part == 3 && !withAssociation )
                continue;
              const std::string text = grid.shown( row, at );
              fits = areDigits( text, widths[part], widths[part] );
              keepsZeros |= fits && widths[part] > 1 && text.front() == '0';
              ++at;
            }
            complete += fits;
            const std::string state = grid.shown( row, column );
            if ( !firstRow && areDigits( state, 2, 2 ) && state <= "16" && state != "00" )
              firstRow = row;
          }
          if ( complete >= 1 && complete * 4 >= rows.size() && keepsZeros && firstRow )
          {
            KeyColumns key;
            for ( std::uint32_t i = 0; i < ( withAssociation ? 5u : 4u ); ++i )
              key.columns.push_back( column + i );
            key.firstRow = *firstRow;
            return key;
          }
        }
      }
      return std::nullopt;
    }

  }

  bool hasWord( const std::string &heading, std::string_view word )
  {
    for ( std::size_t at = heading.find( word ); at != std::string::npos; at = heading.find( word, at + 1 ) )
    {
      const auto isLetter = [&heading]( std::size_t i ) { return ( heading[i] >= 'a' && heading[i] <= 'z' ) || static_cast<unsigned char>( heading[i] ) >= 0x80; };
      const bool begins = at == 0 || !isLetter( at - 1 );
      const std::size_t end = at + word.size();
      if ( begins && ( end == heading.size() || !isLetter( end ) ) )
        return true;
    }
    return false;
  }

  std::string lowerCase( std::string_view text )
  {
    std::string lower( text );
    for ( std::size_t i = 0; i < lower.size(); ++i )
    {
      if ( lower[i] >= 'A' && lower[i] <= 'Z' )
        lower[i] = static_cast<char>( lower[i] - 'A' + 'a' );
      else if ( lower[i] == '\xC3' && i + 1 < lower.size() && static_cast<unsigned char>( lower[i + 1] ) >= 0x80 && static_cast<unsigned char>( lower[i + 1] ) <= 0x9E )
        lower[i + 1] = static_cast<char>( static_cast<unsigned char>( lower[i + 1] ) + 0x20 );
    }
    return lower;
  }

  bool isColumnNumbersRow( const Grid &grid, std::uint32_t row )
  {
    const std::span<const GridCell> cells = grid.row( row );
    if ( cells.size() < 3 )
      return false;
    int expected = 0;
    for ( const GridCell &cell : cells )
    {
      const std::string text = grid.shown( &cell );
      int number = 0;
      const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), number );
      if ( error != std::errc() || end != text.data() + text.size() || ( expected != 0 && number != expected ) || ( expected == 0 && number > 2 ) )
        return false;
      expected = number + 1;
    }
    return true;
  }

  std::string headingAbove( const Grid &grid, std::uint32_t row, std::uint32_t column )
  {
    std::string heading;
    std::size_t found = 0;
    while ( row > 0 && found < 3 )
    {
      --row;
      const GridCell *cell = grid.cell( row, column );
      if ( !cell || isColumnNumbersRow( grid, row ) )
        continue;
      heading = lowerCase( grid.shown( cell ) ) + ( heading.empty() ? "" : " " ) + heading;
      ++found;
    }
    return heading;
  }

  std::optional<KeyColumns> findKeyColumns( const Grid &grid, const std::string &fileName )
  {
    const std::vector<std::uint32_t> rows = rowsWithData( grid );
    if ( const std::optional<KeyColumns> split = findSplitKey( grid, rows ) )
      return split;

    std::optional<Candidate> best;
    std::optional<Candidate> bestOwn;
    for ( std::uint32_t column = 0; column < std::min( grid.columnCount(), mostColumns ); ++column )
    {
      const ColumnJudge judge( grid, rows, column );
      if ( const std::optional<Candidate> candidate = judge.judge(); candidate && ( !best || candidate->score > best->score ) )
        best = candidate;
      if ( const std::optional<Candidate> own = judge.judgeAsOwn(); own && ( !bestOwn || own->score > bestOwn->score ) )
        bestOwn = own;
    }
    if ( best && !best->spoilt.empty() )
      throw InputError( "key_column_spoilt", { fileName, best->spoilt } );
    const std::optional<Candidate> chosen = best ? best : bestOwn;
    if ( !chosen )
      return std::nullopt;
    return KeyColumns{ { chosen->column }, chosen->firstRow, !chosen->official };
  }

  namespace
  {

    //! First row below the heading of a column: its first official key, else the row below the first filled cell.
    std::uint32_t firstRowOf( const Grid &grid, std::uint32_t column )
    {
      std::optional<std::uint32_t> belowFirst;
      for ( const std::uint32_t row : rowsWithData( grid ) )
      {
        const std::string text = grid.shown( row, column );
        if ( looksLikeAreaKey( text ) )
          return row;
        if ( !text.empty() && !belowFirst )
          belowFirst = row + 1;
      }
      return belowFirst.value_or( 0 );
    }

    //! Cell with the text \a name in the first rows. \returns its row and column.
    std::optional<std::pair<std::uint32_t, std::uint32_t>> findHeading( const Grid &grid, const std::string &name )
    {
      for ( std::uint32_t row = 0; row < std::min<std::size_t>( grid.rowCount(), 50 ); ++row )
      {
        for ( const GridCell &cell : grid.row( row ) )
        {
          if ( lowerCase( grid.shown( &cell ) ) == lowerCase( name ) )
            return std::pair( row, cell.column );
        }
      }
      return std::nullopt;
    }

  }

  KeyColumns namedKeyColumns( const Grid &grid, const std::string &fileName, const std::vector<std::string> &names )
  {
    KeyColumns key;
    for ( const std::string &name : names )
    {
      std::uint32_t number = 0;
      const auto [end, error] = std::from_chars( name.data(), name.data() + name.size(), number );
      if ( error == std::errc() && end == name.data() + name.size() && number >= 1 && number <= grid.columnCount() )
      {
        key.columns.push_back( number - 1 );
        key.firstRow = std::max( key.firstRow, firstRowOf( grid, number - 1 ) );
      }
      else if ( const auto heading = findHeading( grid, name ) )
      {
        key.columns.push_back( heading->second );
        key.firstRow = std::max( key.firstRow, heading->first + 1 );
      }
      else
        throw InputError( "key_column_unknown", { fileName, name } );
    }
    return key;
  }

}
