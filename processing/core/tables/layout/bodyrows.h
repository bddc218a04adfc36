#pragma once

#include "tables/grids/grid.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What a row without a key says of the rows below it.
  enum class BodyHeadingKind : std::uint8_t
  {
    Period, //!< "2021", "01.01.2022"
    Unit,   //!< "in %", "Anzahl"
    Group,  //!< "weiblich", "Planungsraum I", "darunter Heimerziehung"
  };

  //! A heading in the body of a table.
  struct BodyHeading
  {
    std::uint32_t row = 0;
    BodyHeadingKind kind = BodyHeadingKind::Group;
    std::string text; //!< a period as periodFromText() gives it
  };

  //! What holds for the rows of data from one row on, until the next such row.
  struct RowContext
  {
    std::uint32_t firstRow = 0;
    std::string period; //!< empty: the body names none
    std::string unit;
    std::vector<std::string> groups; //!< from the outer to the inner one

    friend bool operator==( const RowContext &, const RowContext & ) = default;
  };

  //! The columns of \a grid that tell what a row is: up to the key, and those of texts behind it.
  std::uint32_t endOfLeadingColumns( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t lastKeyColumn );

  //! Whether the row holds one text in the first column of values, or one that is merged over all of them: "weiblich" in the midst of the
  //! sheet.
  bool isTextOverValues( const Grid &grid, std::uint32_t row, std::uint32_t leadingEnd );

  /**
   * The text of a row that may be a heading in the body: its cells stand in the columns before \a leadingEnd, or are all the same, or it is
   * one cell merged over columns. Empty for rows with figures and for all others.
   */
  std::string bodyHeadingText( const Grid &grid, std::uint32_t row, std::uint32_t leadingEnd );

  //! The text with its kind.
  BodyHeading bodyHeading( std::uint32_t row, const std::string &text );

  /**
   * What the \a headings, from top to bottom, say of the rows below them. Groups that follow each other without rows of data between are
   * one in the other.
   *
   * \param rows of data, ascending
   */
  std::vector<RowContext> rowContexts( const std::vector<BodyHeading> &headings, const std::vector<std::uint32_t> &rows );

  /**
   * Takes those groups away that only sort the areas, each of which stands under one of them: "Planungsraum I". Those that stay tell apart
   * rows with the same key: "weiblich".
   *
   * \param keys of the rows, numbered
   */
  void keepGroupsThatTellApart(
    std::vector<RowContext> &contexts, const std::vector<std::uint32_t> &rows, const std::vector<std::uint32_t> &keys );

}
