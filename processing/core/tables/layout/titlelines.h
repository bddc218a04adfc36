#pragma once

#include "text/titledate.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! What the lines above the headings say.
  struct TitleMeaning
  {
    std::string name;              //!< what the figures are: the last line that names something, without its unit
    std::string unit;              //!< of that line, or of a line that says nothing else: "in Mio. EUR"
    bool isUnitOfAll = false;      //!< the unit has a line of its own, or "in" before it: it holds for every column that names none
    bool isOfYearClasses = false;  //!< "nach Baujahr", "nach Geburtsjahr": years in the headings are classes
    std::optional<TitleDate> date; //!< that the figures are of
  };

  /**
   * Understands the title of a table. Links, and lines on making, printing and source, name nothing; neither do lines of the unit or the
   * date alone.
   */
  TitleMeaning meaningOfTitle( std::span<const std::string> lines );

  //! "2021", "Jahr_2021", "Stand 31.12.2023": the name of a sheet may be the period of its figures; empty where it is none.
  std::string periodOfSheet( std::string title );

  //! The unit that a line says and nothing else: "in Mio. EUR", "Angaben in Prozent", "Anzahl"; empty for other lines.
  std::string unitOfLine( std::string_view line );

  /**
   * The unit of a column below \a title: its own one, or that of the title where the column names none. A title "in 1 000" or "Angaben in
   * Tausend" makes thousands of what the column counts, too.
   *
   * \param name of the column: shares and ranks have no unit of the title
   */
  std::string unitWithTitle( const std::string &unit, const TitleMeaning &title, const std::string &name = {} );

  /**
   * The unit that heading (\a headingUnit) or \a title state for numbers with units in their cells, most of which have \a cellUnit; empty
   * where the cells alone say it. "Kinder" above "5 %" says what the share is of; a title speaks only of numbers of its kind.
   */
  std::string statedUnit( const std::string &headingUnit, const std::string &cellUnit, const TitleMeaning &title );

  //! "GENESIS-Tabelle: 12411-0015", "Tabelle: 46251-0021", "Table: AI002-1"; not "Tabelle: Arbeitslose".
  bool isTitleOfGenesis( std::string_view line );

}
