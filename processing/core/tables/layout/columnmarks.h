#pragma once

#include "tables/grids/grid.h"
#include "tables/layout/tablereading.h"
#include "text/numbermarks.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * How the numbers of each column are written.
   *
   * Every column is judged by its own cells first; where these leave it open, by the other columns of numbers. Keys, running numbers and
   * times of day do not vote. Where a person chose the marks, they hold for all columns.
   */
  class ColumnMarks
  {
  public:
    ColumnMarks() = default;

    //! Evidence of all columns from the rows \a rows.
    ColumnMarks( const Grid &grid, const std::vector<std::uint32_t> &rows, const TableReadOptions &options );

    //! What the columns \a voters say together.
    NumberMarksEvidence evidenceOf( const std::vector<std::uint32_t> &voters ) const;

    //! The marks of \a column, headed \a heading, where \a all vote; \a isAmongThem: the column is one of these.
    NumberMarks marks( std::uint32_t column, const std::string &heading, const NumberMarksEvidence &all, bool isAmongThem ) const;

    //! The marks of all columns that vote together.
    NumberMarks marksOfTable( const NumberMarksEvidence &all ) const { return chosen( all.marks() ); }

    //! Whether cells of the column can only be read with a decimal comma and others only with a point, and no person chose.
    bool isContradictory( std::uint32_t column ) const;

    //! Whether a column headed so votes: times of day ("7.30") do not.
    static bool votes( const std::string &heading );

    //! Whether numbers of the column have marks.
    bool hasMarks( std::uint32_t column ) const { return mEvidence[column].isDecided() || mEvidence[column].isUndecided(); }

  private:
    NumberMarks chosen( NumberMarks marks ) const;

    std::vector<NumberMarksEvidence> mEvidence; //!< of the columns
    std::optional<char> mDecimal;
    std::optional<std::string> mThousands;
  };

}
