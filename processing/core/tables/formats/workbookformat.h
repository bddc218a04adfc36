#pragma once

#include "finding.h"
#include "tables/formats/format.h"

#include <functional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A format whose files are sheets of cells; the first visible sheet with a table is read unless the person chooses one.
  class WorkbookFormat : public Format
  {
  public:
    TableReading read(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
  };

  //! Refuses a sheet of one row of several cells: headings with nothing under them. \throws InputError "table_has_headings_only"
  void refuseHeadingsAlone( const Grid &grid );

  //! Whether \a error only says that there is no table at this place, so that the next one may be tried.
  bool meansNoTableHere( const InputError &error );

  //! Which of \a names the person chose; by name or 1-based number. \throws InputError "sheet_unknown"
  std::size_t chosenSheet( const std::vector<std::string> &names, const std::string &choice );

  /**
   * Covers and notes come first in many workbooks and archives: the table is the first of \a names that has a key. Reports which it was.
   *
   * \param order in which places of \a names are tried
   * \param read gives the reading of a place
   * \throws InputError of the first, or "sheets_without_table" where there are more than are looked at
   */
  TableReading readFirstTable( const std::vector<std::string> &names, const std::vector<std::size_t> &order, ProblemReporter &problems,
    const std::function<TableReading( std::size_t )> &read );

}
