#pragma once

#include "observations/observationtable.h"
#include "problemreporter.h"
#include "tables/grids/grid.h"
#include "tables/layout/cellunits.h"
#include "tables/layout/gridkeys.h"
#include "tables/layout/tabledescription.h"
#include "tables/layout/tablelayout.h"
#include "text/signcount.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! Which numbers of a column are shown as percentages.
  struct PercentCells
  {
    std::size_t percents = 0;
    std::size_t others = 0; //!< but for zeros, which are the same either way
    std::uint32_t firstOther = 0;

    void add( bool isPercent, const Observation &observation )
    {
      percents += isPercent;
      if ( !isPercent && observation.value != 0.0 && ++others == 1 )
        firstOther = observation.sourceRow;
    }
  };

  //! Which numbers of a column were not taken as they stand, for the units in its cells.
  struct UnitCells
  {
    struct Met
    {
      std::size_t count = 0;
      std::string first; //!< text of the first cell
      std::uint32_t firstRow = 0;
    };

    Met converted;
    Met guessed;  //!< without a unit, which the others have
    Met doubtful; //!< without a unit, where the others have several: left out

    void add( CellReading reading, std::string_view text, std::uint32_t sourceRow );
  };

  //! What was met in the cells of a grid, beside their values.
  struct GridFindings
  {
    std::vector<PercentCells> percents;        //!< by column
    std::vector<std::uint8_t> thousands;       //!< by column: so often a cell of it is shown divided by a thousand
    std::vector<UnitCells> units;              //!< by column
    std::size_t shortYears = 0;                //!< cells of periods with years of two digits
    std::array<std::string, 2> firstShortYear; //!< as it stands, and the period that it is
    SignCount signs;
    std::size_t unreadable = 0; //!< cells
    std::string firstUnreadable;
    std::uint32_t firstUnreadableRow = 0; //!< of the file
    std::string districtName;             //!< that the row without a key has
    std::uint32_t cutRow = 0;             //!< of the file; 0: it is whole
  };

  //! Tells how a grid was read: its problems, and what the log and the page of `readtable` say of it. All that it is made from must live
  //! on.
  class GridReport
  {
  public:
    GridReport( const Grid &grid, const TableLayout &layout, const GridKeys &keys, const GridFindings &findings )
      : mGrid( grid )
      , mLayout( layout )
      , mKeys( keys )
      , mFindings( findings )
    {}

    void tell( ProblemReporter &problems ) const;

    //! \a areas of the table that was read
    void describe( std::span<const TableArea> areas, TableDescription &description ) const;

  private:
    void reportPercents( ProblemReporter &problems ) const;
    void reportThousands( ProblemReporter &problems ) const;
    void reportUnits( ProblemReporter &problems ) const;
    void reportUnnamed( ProblemReporter &problems ) const;
    void reportLeftOut( ProblemReporter &problems ) const;
    std::string headingOf( std::uint32_t column ) const;

    const Grid &mGrid;
    const TableLayout &mLayout;
    const GridKeys &mKeys;
    const GridFindings &mFindings;
  };

  //! The first rows of \a grid as they stand, for the eye: those above the data and some of these.
  std::vector<std::vector<std::string>> firstRowsOf( const Grid &grid, const TableLayout &layout );

}
