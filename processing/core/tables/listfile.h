#pragma once

#include "progress.h"
#include "files/inputfile.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! Rows of text under headings: crosswalks, memberships, catalogues.
  struct ListTable
  {
    std::string name; //!< of the file, for messages
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>>
      rows;                                //!< as many cells as headings, trimmed; numbers with a decimal point where the file has numbers
    std::vector<std::uint32_t> sourceRows; //!< 1-based row of the file for each row

    //! Column whose heading is one of \a names, without regard to case; the first name that fits wins.
    std::optional<std::size_t> column( const std::vector<std::string> &names ) const;
  };

  //! Chooses a sheet of a workbook by its name. \returns the index
  using SheetChoice = std::function<std::size_t( const std::vector<std::string> &names )>;

  /**
   * Reads a list from a CSV (any separator and encoding), XLSX, ODS or XLS file; the first filled row holds the headings,
   * but for titles: rows with one cell above a list of several columns.
   *
   * \param chooseSheet empty: the first sheet
   * \throws InputError as the readers of tables do, "list_empty", "list_too_large" (1: rows, 2: columns) where rows
   *         times columns are more than ten million
   */
  ListTable readList( const std::filesystem::path &file, const SheetChoice &chooseSheet, const Progress &progress );

  //! The same from bytes in memory or on disk.
  ListTable readList( const InputFile &input, const SheetChoice &chooseSheet, const Progress &progress );

  //! The number in a cell of a list, with a decimal comma or point; nothing for any other text.
  std::optional<double> listNumber( std::string_view cell );

}
