#pragma once

#include "areas/arealevel.h"
#include "finding.h"
#include "observationstatus.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! An area as a table names it.
  struct TableArea
  {
    std::string key;  //!< normalised text: zeros kept or restored, no blanks; AGS, ARS or an own key
    std::string name; //!< as in the table, trimmed; may be empty
    AreaLevel level = AreaLevel::Other;
  };

  //! One measured thing: a value column of a table, or a combination of variable, unit and dimension codes of a flat file.
  struct TableIndicator
  {
    std::string name;                                            //!< readable, e.g. "Bevölkerungsstand" or "Arbeitslose | weiblich"
    std::string code;                                            //!< of the source, e.g. "BEVSTD"; may be empty
    std::string unit;                                            //!< e.g. "Anzahl", "Prozent"; may be empty
    std::string source;                                          //!< statistics or table code and title, for the source line of a map; may be empty
    std::vector<std::pair<std::string, std::string>> dimensions; //!< label of the variable and of its attribute, e.g. ("Geschlecht", "weiblich")
    bool isCount = false;                                        //!< a number of things, so that "-" means 0 for an area that existed
  };

  //! One data cell. Indices point into the vectors of the ObservationTable.
  struct Observation
  {
    double value = 0.0; //!< meaningful where the status is Value or ZeroRounded, or Uncertain with a bracketed value; NaN otherwise
    std::uint32_t area = 0;
    std::uint32_t indicator = 0;
    std::uint32_t sourceRow = 0; //!< 1-based row of the file or sheet
    std::uint16_t period = 0;    //!< see periodIndex()
    ObservationStatus status = ObservationStatus::Missing;
  };
  static_assert( sizeof( Observation ) == 24, "millions of them are kept" );

  //! The number of a period as an Observation holds it. \throws InputError "table_too_large": no table has as many periods
  inline std::uint16_t periodIndex( std::size_t number )
  {
    if ( number > std::numeric_limits<std::uint16_t>::max() )
      throw InputError( "table_too_large", {} );
    return static_cast<std::uint16_t>( number );
  }

  /**
   * What a table says, long: one observation per data cell, nothing left out.
   *
   * Areas, indicators and periods stand once; their order is that of their first appearance.
   */
  struct ObservationTable
  {
    std::vector<TableArea> areas;
    std::vector<TableIndicator> indicators;
    std::vector<std::string> periods; //!< ISO date "2022-12-31", year "2022", or the text of the table
    std::vector<Observation> observations;
  };

}
