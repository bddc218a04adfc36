#pragma once

#include <string>
#include <variant>
#include <vector>

namespace sozialraum
{

  /*
   * A workbook as a value, to be written as OpenDocument (documents/odswriter.h). All texts are UTF-8 and plain.
   */

  //! Empty, words, or a number; a number that is none (NaN, infinite) is empty.
  using OdsCell = std::variant<std::monostate, std::string, double>;

  struct OdsSheet
  {
    std::string name;                  //!< any; what no sheet may be called is replaced, and names that are there already are numbered
    std::vector<std::string> headings; //!< the first row, in bold; it stays in sight and is repeated on each printed page
    std::vector<std::vector<OdsCell>> rows;
    int decimals = -1; //!< of the numbers as they are shown, 0 … 9; −1: all they have. The cells hold the whole number either way
  };

  struct OdsDocument
  {
    std::string title;
    std::string language = "de"; //!< "de", "en"
    std::string date;            //!< of its figures, ISO 8601; empty: none
    std::vector<OdsSheet> sheets;
  };

}
