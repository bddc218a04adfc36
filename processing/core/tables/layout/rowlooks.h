#pragma once

#include "tables/grids/grid.h"

#include <cstdint>

// What a row of a grid looks like, before its number marks are known.
namespace sozialraum
{

  //! The line of underscores that ends the data in tables of GENESIS.
  bool isEndLine( const Grid &grid, std::uint32_t row );

  //! "2021;2021;2021": a heading that was merged over the row, or filled in. \a row is not empty.
  bool isOneText( const Grid &grid, std::uint32_t row );

  //! A row of figures without a key, like a total above the first area, is no heading.
  bool holdsFigures( const Grid &grid, std::uint32_t row, std::uint32_t lastKeyColumn );

  /**
   * A row of figures without a key below headings that name each of its columns already: the total of the whole, be it small. Not so where
   * a heading goes on in it ("Kinder unter | 3"), or names several columns at once ("Alter").
   *
   * \param leadingEnd columns before it tell what a row is
   */
  bool isTotalBelowHeadings( const Grid &grid, std::uint32_t row, std::uint32_t leadingEnd );

  //! A row with one cell at the left, or one that is merged over most of the table: a title, not a heading.
  bool isTitleRow( const Grid &grid, std::uint32_t row, std::uint32_t lastKeyColumn );

}
