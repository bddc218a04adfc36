#pragma once

#include "findings/findingcode.h"

//! What the core says of tables and lists. The sentences stand in processing/algorithms/findings/tablesfindings.cpp.
namespace sozialraum::codes
{

  inline constexpr FindingCode<0> archiveDamaged{ "archive_damaged" };
  inline constexpr FindingCode<0> archiveEncrypted{ "archive_encrypted" };
  inline constexpr FindingCode<0> archiveTooLarge{ "archive_too_large" };
  inline constexpr FindingCode<0> archiveWithoutTable{ "archive_without_table" };
  inline constexpr FindingCode<1> encodingUnknown{ "encoding_unknown" };
  inline constexpr FindingCode<0> fileIsBinary{ "file_is_binary" };
  inline constexpr FindingCode<0> fileIsHtml{ "file_is_html" };
  inline constexpr FindingCode<0> fileIsJson{ "file_is_json" };
  inline constexpr FindingCode<1> fileIsOtherDocument{ "file_is_other_document" };
  inline constexpr FindingCode<0> fileIsNoDbase{ "file_is_no_dbase" };
  inline constexpr FindingCode<1> fileIsServerMessage{ "file_is_server_message" };
  inline constexpr FindingCode<0> fileIsXml{ "file_is_xml" };
  inline constexpr FindingCode<1> fileMissing{ "file_missing" };
  inline constexpr FindingCode<1> fileNotReadable{ "file_not_readable" };
  inline constexpr FindingCode<0> keyColumnMissing{ "key_column_missing" };
  inline constexpr FindingCode<1> keyColumnSpoilt{ "key_column_spoilt" };
  inline constexpr FindingCode<1> keyColumnUnknown{ "key_column_unknown" };
  inline constexpr FindingCode<1> levelMissing{ "level_missing" };
  inline constexpr FindingCode<1> lineTooLong{ "line_too_long" };
  inline constexpr FindingCode<0> sheetMissing{ "sheet_missing" };
  inline constexpr FindingCode<2> sheetsWithoutTable{ "sheets_without_table" };
  inline constexpr FindingCode<2> sheetUnknown{ "sheet_unknown" };
  inline constexpr FindingCode<0> tableEmpty{ "table_empty" };
  inline constexpr FindingCode<0> tableHasHeadingsOnly{ "table_has_headings_only" };
  inline constexpr FindingCode<0> tableTooLarge{ "table_too_large" };
  inline constexpr FindingCode<0> valueColumnMissing{ "value_column_missing" };
  inline constexpr FindingCode<0> workbookDamaged{ "workbook_damaged" };
  inline constexpr FindingCode<0> workbookEncrypted{ "workbook_encrypted" };
  inline constexpr FindingCode<0> xmlDamaged{ "xml_damaged" };
  inline constexpr FindingCode<3> cellsNotReadable{ "cells_not_readable" };
  inline constexpr FindingCode<5> cellUnitsConverted{ "cell_units_converted" };
  inline constexpr FindingCode<5> cellUnitAssumed{ "cell_unit_assumed" };
  inline constexpr FindingCode<4> cellUnitMissing{ "cell_unit_missing" };
  inline constexpr FindingCode<3> shortYearsRead{ "short_years_read" };
  inline constexpr FindingCode<3> cellsMadeDates{ "cells_made_dates" };
  inline constexpr FindingCode<4> dashSuspicious{ "dash_suspicious" };
  inline constexpr FindingCode<4> duplicateCells{ "duplicate_cells" };
  inline constexpr FindingCode<1> encodingDamaged{ "encoding_damaged" };
  inline constexpr FindingCode<1> encodingAssumed{ "encoding_assumed" };
  inline constexpr FindingCode<0> encodingDoubled{ "encoding_doubled" };
  inline constexpr FindingCode<2> fileCutShort{ "file_cut_short" };
  inline constexpr FindingCode<2> formulasNeverCalculated{ "formulas_never_calculated" };
  inline constexpr FindingCode<1> hiddenRowsRead{ "hidden_rows_read" };
  inline constexpr FindingCode<2> hiddenColumnsRead{ "hidden_columns_read" };
  inline constexpr FindingCode<2> keyZerosRestored{ "key_zeros_restored" };
  inline constexpr FindingCode<2> textsRepeated{ "texts_repeated" };
  inline constexpr FindingCode<2> numberMarksAssumed{ "number_marks_assumed" };
  inline constexpr FindingCode<1> decimalsApart{ "decimals_apart" };
  inline constexpr FindingCode<1> decimalMarkAssumed{ "decimal_mark_assumed" };
  inline constexpr FindingCode<1> lastRowCut{ "last_row_cut" };
  inline constexpr FindingCode<3> percentFormatMissing{ "percent_format_missing" };
  inline constexpr FindingCode<2> shownInThousands{ "shown_in_thousands" };
  inline constexpr FindingCode<2> numberMarksContradictory{ "number_marks_contradictory" };
  inline constexpr FindingCode<2> numberMarksDiffer{ "number_marks_differ" };
  inline constexpr FindingCode<4> keyMarksRemoved{ "key_marks_removed" };
  inline constexpr FindingCode<2> severalTables{ "several_tables" };
  inline constexpr FindingCode<1> keysRepeated{ "keys_repeated" };
  inline constexpr FindingCode<1> tableCut{ "table_cut" };
  inline constexpr FindingCode<0> keyWithoutDistrict{ "key_without_district" };
  inline constexpr FindingCode<2> columnsLeftOut{ "columns_left_out" };
  inline constexpr FindingCode<2> columnsUnnamed{ "columns_unnamed" };
  inline constexpr FindingCode<3> rowsLeftOut{ "rows_left_out" };
  inline constexpr FindingCode<3> columnGivenUp{ "column_given_up" };
  inline constexpr FindingCode<1> planNotUnderstood{ "plan_not_understood" };
  inline constexpr FindingCode<1> planContradictory{ "plan_contradictory" };
  inline constexpr FindingCode<2> planFlagOfNothing{ "plan_flag_of_nothing" };
  inline constexpr FindingCode<2> planRowMissing{ "plan_row_missing" };
  inline constexpr FindingCode<2> planColumnMissing{ "plan_column_missing" };
  inline constexpr FindingCode<1> planHeadingApart{ "plan_heading_apart" };
  inline constexpr FindingCode<2> planRowUnclear{ "plan_row_unclear" };
  inline constexpr FindingCode<0> planNotUsed{ "plan_not_used" };
  inline constexpr FindingCode<3> districtRowRead{ "district_row_read" };
  inline constexpr FindingCode<3> periodBelowTable{ "period_below_table" };
  inline constexpr FindingCode<2> areasInColumns{ "areas_in_columns" };
  inline constexpr FindingCode<0> quoteUnclosed{ "quote_unclosed" };
  inline constexpr FindingCode<2> rowsIncomplete{ "rows_incomplete" };
  inline constexpr FindingCode<1> sheetIsHidden{ "sheet_is_hidden" };
  inline constexpr FindingCode<2> sheetChosen{ "sheet_chosen" };

}
