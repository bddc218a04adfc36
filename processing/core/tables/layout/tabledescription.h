#pragma once

#include "keys/arealevel.h"
#include "observationstatus.h"
#include "tables/layout/rowrange.h"
#include "tables/layout/tableplan.h"
#include "text/numbermarks.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! The kind of table that a file was recognised as.
  enum class TableFormat : std::uint8_t
  {
    FlatFile,     //!< flat file (ffcsv) of GENESIS-Online, Regionalstatistik, Zensus; one value per row
    OldFlatFile,  //!< the same as saved until about 2025: one column per value variable
    GenesisTable, //!< table of GENESIS-Online or Regionalstatistik, CSV or XLSX: titles, stacked headings, nameless key column, footer
    FixedWidth,   //!< GV100AD of the Gemeindeverzeichnis
    Eurostat,     //!< TSV or SDMX-CSV of Eurostat
    LongTable,    //!< our own, one row per observation
    Plain,        //!< any other table with headings: office files, INKAR, GV-ISys, BBSR, Statistik der BA
  };

  inline constexpr std::array<std::string_view, 7> tableFormatNames{ "flat_file", "old_flat_file", "genesis_table", "fixed_width",
    "eurostat", "long_table", "plain" };

  constexpr std::string_view toString( TableFormat format )
  {
    return tableFormatNames[static_cast<std::size_t>( format )];
  }

  //! Rows or columns that gave no observation, and why.
  struct LeftOut
  {
    std::string reason;    //!< code: "title", "footer", "column_numbers", "no_key", "other_level", "text_column", "key_column", …
    std::size_t count = 0; //!< rows, or columns
    std::string example;   //!< text of the first one
    std::uint32_t row = 0; //!< its 1-based row; 0 for a column
  };

  //! How a file was understood: what the log and the page of `readtable` tell, every decision that a parameter can overrule.
  struct TableDescription
  {
    TableFormat format = TableFormat::Plain;
    std::string container;               //!< "CSV", "ZIP", "XLSX", "ODS", "XLS", …
    std::string encoding;                //!< "UTF-8", "Windows-1252", "UTF-16LE", "UTF-16BE"; empty for spreadsheets
    std::string separator;               //!< of a CSV; empty otherwise
    std::string sheet;                   //!< the sheet or archive member that was read
    std::vector<std::string> sheets;     //!< all of them
    std::string title;                   //!< title lines, joined by line breaks
    RowRange headerRows;                 //!< rows of the headings; {0, 0}: none
    RowRange dataRows;                   //!< first and last row with observations
    std::vector<std::string> keyColumns; //!< headings, or "column 1" where there is none; several for a split key
    std::string nameColumn;              //!< empty: none
    std::array<std::size_t, areaLevelNames.size()> areaCounts{}; //!< areas per level as they stand in the file, before LEVEL
    std::size_t restoredZeros = 0;                               //!< keys whose leading zero was lost and put back
    NumberMarks numbers;
    std::vector<std::pair<std::string, std::size_t>> signs; //!< each sign met, as written, and its number of cells
    std::vector<LeftOut> leftOut;
    TablePlan plan;                                  //!< what each row and column is; empty for a format with a layout of its own
    std::vector<std::vector<std::string>> firstRows; //!< the first rows of the file as they stand, for the eye
    std::size_t rowCount = 0;                        //!< rows of the file or sheet
  };

}
