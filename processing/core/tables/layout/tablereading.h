#pragma once

#include "observations/observationtable.h"
#include "tables/layout/tabledescription.h"

#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What a person decides about a table instead of the reader. Empty: the reader decides.
  struct TableReadOptions
  {
    std::string sheet;                        //!< name or 1-based number of the sheet; name of the file inside an archive
    std::string sheetTitle;                   //!< name of the sheet that is read: it may be the period where nothing else names one
    std::optional<RowRange> headerRows;       //!< rows that hold the headings, 1-based
    std::vector<std::string> keyColumns;      //!< heading or 1-based number; several for a key split over columns
    std::optional<AreaLevel> level;           //!< only the areas of this level
    std::optional<char> decimalMark;          //!< ',' or '.'
    std::optional<std::string> thousandsMark; //!< ".", ",", "'", " " or "" for none
    std::optional<TablePlan> plan;            //!< what rows and columns are; what it does not name is found out
    std::string encoding;                     //!< "UTF-8", "Windows-1252" (also for ISO-8859-1), "UTF-16LE", "UTF-16BE"
  };

  //! A table and how it was understood.
  struct TableReading
  {
    ObservationTable table;
    TableDescription description;
  };

}
