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
    bool isUnitOfAll = false;      //!< the unit has a line of its own: it holds for every column that names none
    bool isOfYearClasses = false;  //!< "nach Baujahr", "nach Geburtsjahr": years in the headings are classes
    std::optional<TitleDate> date; //!< that the figures are of
  };

  /**
   * Understands the title of a table. Links, and lines on making, printing and source, name nothing; neither do lines of the unit or the
   * date alone.
   */
  TitleMeaning meaningOfTitle( std::span<const std::string> lines );

  //! The unit that a line says and nothing else: "in Mio. EUR", "Angaben in Prozent", "Anzahl"; empty for other lines.
  std::string unitOfLine( std::string_view line );

  //! "GENESIS-Tabelle: 12411-0015", "Tabelle: 46251-0021", "Table: AI002-1"; not "Tabelle: Arbeitslose".
  bool isTitleOfGenesis( std::string_view line );

}
