#pragma once

#include "tables/layout/columnprofile.h"
#include "text/cellvalue.h"
#include "text/unitmeasure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! What becomes of a number in a column in whose cells units stand.
  enum class CellReading : std::uint8_t
  {
    AsWritten,
    Converted,   //!< it had another unit
    UnitGuessed, //!< it had no unit, and got the one of the others
    Doubtful,    //!< it has no unit, and the others have several: it is left out
    OtherUnit,   //!< its unit is of another kind: it is left out
  };

  /**
   * The unit in which the numbers of a column are told, where units stand at numbers in its cells: "800 m" and "1,2 km".
   *
   * That of the heading or title counts, else the one that most cells have; "Tsd." and "Mio." alone are multiplied out.
   *
   * Guarantees, each with a test of its name:
   * - a number is converted, taken as it stands, or left out; what is not taken as it stands is told;
   * - numbers without a unit are left out where the cells have different units and no heading says which holds.
   */
  class CellUnits
  {
  public:
    CellUnits() = default;

    //! \a headingUnit: of heading or title, empty where they name none
    CellUnits( const ColumnProfile &profile, std::string_view headingUnit );

    //! In which the values are told, where no heading or title names one; may be empty.
    const std::string &unit() const { return mUnit; }

    //! Reads a number with the \a unit that stands in its cell (empty: none), and converts it.
    CellReading read( double &value, std::string_view unit ) const;

  private:
    std::string mUnit;
    std::string mCommonUnit;             //!< that most cells have, in one spelling
    std::optional<UnitMeasure> mMeasure; //!< of the unit in which the values are told
    bool mHasHeading = false;            //!< heading or title name the unit
    bool mDiffer = false;                //!< the cells have several units
    bool mStand = false;                 //!< in cells of the column
  };

}
