#include "tables/layout/splitkey.h"

#include "text/digits.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace sozialraum
{

  namespace
  {

    std::optional<KeyColumns> splitAsText( const Grid &grid, const std::vector<std::uint32_t> &rows )
    {
      constexpr std::array<std::size_t, 5> widths{ 2, 1, 2, 4, 3 };
      for ( std::uint32_t column = 0; column + 4 <= std::min( grid.columnCount(), mostKeyColumns ); ++column )
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

    //! A part of a key: how its heading begins, and the digits that it has at most.
    struct Part
    {
      std::array<std::string_view, 3> headings;
      std::size_t digits;
    };

    constexpr Part state{ { "land", "bundesland", "bl" }, 2 };
    constexpr Part region{ { "rb", "reg", "bez" }, 1 };
    constexpr Part district{ { "kreis", "krs", "kr" }, 2 };
    constexpr Part wholeDistrict{ { "kreis", "krs", "landkreis" }, 5 };
    constexpr Part districtOfState{ { "kreis", "krs", "kr" }, 3 };
    constexpr Part association{ { "vb", "verband", "gv" }, 4 };
    constexpr Part municipality{ { "gem", "gemeinde", "gde" }, 3 };

    bool isHeadedAs( const Part &part, const std::string &heading )
    {
      return std::any_of( part.headings.begin(), part.headings.end(),
        [&heading]( std::string_view begin ) { return !begin.empty() && heading.starts_with( begin ); } );
    }

    //! The filled cell that stands nearest above \a row, in lower case: titles further up do not count.
    std::string nearestHeading( const Grid &grid, std::uint32_t row, std::uint32_t column )
    {
      while ( row > 0 && !grid.cell( row - 1, column ) )
        --row;
      return row > 0 ? lowerCase( grid.shown( row - 1, column ) ) : std::string();
    }

    //! Columns whose headings name the parts and whose cells are numbers of fitting length; lost zeros do not matter.
    std::optional<KeyColumns> splitAsHeaded( const Grid &grid, const std::vector<std::uint32_t> &rows, std::span<const Part> parts )
    {
      const auto count = static_cast<std::uint32_t>( parts.size() );
      for ( std::uint32_t column = 0; column + count <= std::min( grid.columnCount(), mostKeyColumns ); ++column )
      {
        std::optional<std::uint32_t> firstRow;
        std::size_t complete = 0;
        std::size_t filled = 0;
        for ( const std::uint32_t row : rows )
        {
          bool fits = true;
          for ( std::uint32_t part = 0; part < count && fits; ++part )
          {
            const std::string text = grid.shown( row, column + part );
            const bool isWhole = parts[part].digits == 5 ? areDigits( text, 4, 5 ) : areDigits( text, 1, parts[part].digits );
            fits = isWhole;
          }
          if ( fits && !firstRow )
            firstRow = row;
          filled += firstRow && grid.cell( row, column ) != nullptr;
          complete += fits;
        }
        if ( !firstRow || complete * 10 < filled * 9 )
          continue;
        bool headed = true;
        for ( std::uint32_t part = 0; part < count; ++part )
          headed &= isHeadedAs( parts[part], nearestHeading( grid, *firstRow, column + part ) );
        if ( !headed )
          continue;
        KeyColumns key;
        for ( std::uint32_t part = 0; part < count; ++part )
          key.columns.push_back( column + part );
        key.firstRow = *firstRow;
        return key;
      }
      return std::nullopt;
    }

  }

  std::optional<KeyColumns> findSplitKey( const Grid &grid, const std::vector<std::uint32_t> &rows )
  {
    if ( std::optional<KeyColumns> key = splitAsText( grid, rows ) )
      return key;
    constexpr std::array ars{ state, region, district, association, municipality };
    constexpr std::array ags{ state, region, district, municipality };
    constexpr std::array three{ state, districtOfState, municipality };
    constexpr std::array two{ wholeDistrict, municipality };
    for ( const std::span<const Part> parts :
      { std::span<const Part>( ars ), std::span<const Part>( ags ), std::span<const Part>( three ), std::span<const Part>( two ) } )
    {
      if ( std::optional<KeyColumns> key = splitAsHeaded( grid, rows, parts ) )
        return key;
    }
    return std::nullopt;
  }

}
