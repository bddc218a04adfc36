#include "algorithms/findingtexts.h"

#include <QtGlobal>

#include <vector>

namespace sozialraum
{

  std::span<const FindingText> tablesFindings()
  {
    static const std::vector<FindingText> texts{
      // What stops the reading.
      { "archive_damaged",
        QT_TRANSLATE_NOOP( "Findings", "“%1” is no workbook or archive, or it is damaged. Download or save it again." ) },
      { "archive_encrypted", QT_TRANSLATE_NOOP( "Findings", "“%1” is protected by a password. Save it without one." ) },
      { "archive_too_large",
        QT_TRANSLATE_NOOP(
          "Findings", "“%1” unpacks to far more than a table can be, and was not read. If it is sound, unpack it first." ) },
      { "archive_without_table", QT_TRANSLATE_NOOP( "Findings", "There is no table in the archive “%1”. Unpack it and choose the file." ) },
      { "encoding_unknown",
        QT_TRANSLATE_NOOP( "Findings", "The encoding “%1” is not known. Choose UTF-8, Windows-1252, UTF-16LE or UTF-16BE." ) },
      { "file_is_binary", QT_TRANSLATE_NOOP( "Findings", "“%1” is no table: it holds no text, and is no workbook." ) },
      { "file_is_html",
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” is a page of the web, not a table. The download has probably failed: open the file in a browser, it says why." ) },
      { "file_is_json", QT_TRANSLATE_NOOP( "Findings", "“%1” is JSON, not a table. Download it as CSV, flat file or XLSX." ) },
      { "file_is_server_message", QT_TRANSLATE_NOOP( "Findings", "“%1” is no table but the answer of a server, which says: %2" ) },
      { "file_is_xml", QT_TRANSLATE_NOOP( "Findings", "“%1” is XML, not a table. Save it as CSV, XLSX or ODS." ) },
      { "file_missing", QT_TRANSLATE_NOOP( "Findings", "The file %1 does not exist." ) },
      { "file_not_readable", QT_TRANSLATE_NOOP( "Findings", "“%1” cannot be read. Check that it is a file, and that you may open it." ) },
      { "key_column_missing",
        QT_TRANSLATE_NOOP( "Findings",
          "No column of “%1” holds keys of areas (AGS, ARS, district or own keys). Names alone are no keys. Choose the column as "
          "KEY_COLUMN, or download the table with keys." ) },
      { "key_column_spoilt",
        QT_TRANSLATE_NOOP( "Findings",
          "A spreadsheet has spoilt the keys of “%1”: “%2” has lost its digits. Download the table again and do not save it from the "
          "spreadsheet as CSV." ) },
      { "key_column_unknown",
        QT_TRANSLATE_NOOP(
          "Findings", "“%1” has no column “%2”. Enter the heading as it stands in the file, or the number of the column." ) },
      { "level_missing", QT_TRANSLATE_NOOP( "Findings", "“%1” has no area of the level “%2”." ), "2" },
      { "line_too_long",
        QT_TRANSLATE_NOOP( "Findings", "Line %2 of “%1” is longer than 16 MB. This is no table, or its line ends are lost." ) },
      { "sheet_missing", QT_TRANSLATE_NOOP( "Findings", "“%1” has no sheet with cells." ) },
      { "sheet_unknown", QT_TRANSLATE_NOOP( "Findings", "“%1” has no sheet “%2”. Its sheets are: %3." ) },
      { "table_empty", QT_TRANSLATE_NOOP( "Findings", "“%1” has no rows with data." ) },
      { "table_too_large",
        QT_TRANSLATE_NOOP( "Findings", "“%1” has more cells than can be held in memory, or more than 65,536 columns." ) },
      { "value_column_missing", QT_TRANSLATE_NOOP( "Findings", "“%1” has keys, but no column with numbers or signs for them." ) },
      { "workbook_damaged", QT_TRANSLATE_NOOP( "Findings", "The workbook “%1” is damaged. Open it in a spreadsheet and save it again." ) },
      { "workbook_encrypted", QT_TRANSLATE_NOOP( "Findings", "The workbook “%1” is protected by a password. Save it without one." ) },
      { "xml_damaged",
        QT_TRANSLATE_NOOP(
          "Findings", "The workbook “%1” is damaged: a part of it is no valid XML. Open it in a spreadsheet and save it again." ) },

      // What is told beside the result.
      { "cells_not_readable",
        QT_TRANSLATE_NOOP( "Findings", "“%1”: %2 cells hold neither a number nor a sign and count as missing, like “%3” in row %4." ) },
      { "dash_suspicious",
        QT_TRANSLATE_NOOP(
          "Findings", "%1 %2 has “-” for “%3” on %4 after large figures before. It is not counted as 0: was the area dissolved?" ) },
      { "duplicate_cells",
        QT_TRANSLATE_NOOP(
          "Findings", "“%1”: %2 cells say something that another row has said before, like “%4” of %3 in row %5. Both are kept." ) },
      { "encoding_damaged", QT_TRANSLATE_NOOP( "Findings", "“%1” is UTF-8 but for %2 places, which are shown as �." ) },
      { "key_zeros_restored",
        QT_TRANSLATE_NOOP( "Findings", "The column “%1” has lost leading zeros of its keys; they were put back (%2 values)." ) },
      { "number_marks_assumed",
        QT_TRANSLATE_NOOP( "Findings",
          "Nothing in the table tells whether “1.598” or “1,598” is 1598: “%1” was taken as decimal mark, “%2” as thousands mark. Set "
          "DECIMAL or THOUSANDS if this is wrong." ) },
      { "number_marks_contradictory",
        QT_TRANSLATE_NOOP( "Findings",
          "Some numbers of the table have a decimal comma, others a decimal point; “%1” was taken. Set DECIMAL if this is wrong." ) },
      { "quote_unclosed", QT_TRANSLATE_NOOP( "Findings", "“%1” has a quotation mark that is never closed; it was read as a character." ) },
      { "rows_incomplete", QT_TRANSLATE_NOOP( "Findings", "“%1”: %2 rows are too short and were left out, the first is row %3." ) },
      { "sheet_chosen", QT_TRANSLATE_NOOP( "Findings", "“%1”: the sheet “%2” was read. There are: %3. Set SHEET for another one." ) },
    };
    return texts;
  }

}
