#include "algorithms/findingtexts.h"
#include "findings/cutfilescodes.h"
#include "findings/tablescodes.h"

#include <QtGlobal>

#include <array>

namespace sozialraum
{

  std::span<const FindingText> tablesFindings()
  {
    static constexpr std::array texts{
      // What stops the reading.
      sentence( codes::archiveDamaged,
        QT_TRANSLATE_NOOP( "Findings", "“%f” is no workbook or archive, or it is damaged. Download or save it again." ) ),
      sentence( codes::archiveEncrypted, QT_TRANSLATE_NOOP( "Findings", "“%f” is protected by a password. Save it without one." ) ),
      sentence( codes::archiveTooLarge,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” unpacks to far more than a table can be, and was not read. If it is sound, unpack it first." ) ),
      sentence( codes::archiveWithoutTable,
        QT_TRANSLATE_NOOP( "Findings", "There is no table in the archive “%f”. Unpack it and choose the file." ) ),
      sentence( codes::encodingUnknown,
        QT_TRANSLATE_NOOP( "Findings",
          "The encoding “%1” is not known. Choose UTF-8, Windows-1252, ISO-8859-15, CP850, Mac Roman, UTF-16LE or UTF-16BE." ) ),
      sentence( codes::fileIsBinary, QT_TRANSLATE_NOOP( "Findings", "“%f” is no table: it holds no text, and is no workbook." ) ),
      sentence( codes::fileIsHtml,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f” is a page of the web, not a table. The download has probably failed: open the file in a browser, it says why." ) ),
      sentence( codes::fileIsJson, QT_TRANSLATE_NOOP( "Findings", "“%f” is JSON, not a table. Download it as CSV, flat file or XLSX." ) ),
      sentence( codes::fileIsOtherDocument,
        QT_TRANSLATE_NOOP( "Findings", "“%f” is no table but a document (%1). Save the table in it as CSV, XLSX or ODS." ) ),
      sentence( codes::fileIsNoDbase,
        QT_TRANSLATE_NOOP( "Findings", "“%f” is no dBASE table, whatever its name says. Give it the ending of what it is." ) ),
      sentence(
        codes::fileIsServerMessage, QT_TRANSLATE_NOOP( "Findings", "“%f” is no table but the answer of a server, which says: %1" ) ),
      sentence( codes::fileIsXml, QT_TRANSLATE_NOOP( "Findings", "“%f” is XML, not a table. Save it as CSV, XLSX or ODS." ) ),
      sentence( codes::fileMissing, QT_TRANSLATE_NOOP( "Findings", "The file %1 does not exist." ) ),
      sentence( codes::fileNotReadable,
        QT_TRANSLATE_NOOP( "Findings", "“%1” cannot be read. Check that it is a file, and that you may open it." ) ),
      sentence( codes::keyColumnMissing,
        QT_TRANSLATE_NOOP( "Findings",
          "No column of “%f” holds keys of areas (AGS, ARS, district or own keys). Names alone are no keys. Choose it as “Key column”, or "
          "download the table with keys." ) ),
      sentence( codes::keyColumnSpoilt,
        QT_TRANSLATE_NOOP( "Findings",
          "A spreadsheet has spoilt the keys of “%f”: “%1” has lost its digits. Download the table again and do not save it from the "
          "spreadsheet as CSV." ) ),
      sentence( codes::keyColumnUnknown,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” has no column “%1”. Enter the heading as it stands in the file, or the number of the column." ) ),
      sentence( codes::levelMissing, QT_TRANSLATE_NOOP( "Findings", "“%f” has no area of the level “%1”." ), "1" ),
      sentence( codes::lineTooLong,
        QT_TRANSLATE_NOOP( "Findings", "Line %1 of “%f” is longer than 16 MB. This is no table, or its line ends are lost." ) ),
      sentence( codes::sheetMissing, QT_TRANSLATE_NOOP( "Findings", "“%f” has no sheet with cells." ) ),
      sentence( codes::sheetsWithoutTable,
        QT_TRANSLATE_NOOP( "Findings",
          "None of the first %1 of the %2 sheets of “%f” holds a table; no more were looked at. Choose the sheet that does." ) ),
      sentence( codes::sheetUnknown, QT_TRANSLATE_NOOP( "Findings", "“%f” has no sheet “%1”. Its sheets are: %2." ) ),
      sentence( codes::planNotUnderstood,
        QT_TRANSLATE_NOOP( "Findings",
          "“Plan of the sheet” is not understood at “%1”. Write it like this: rows 1 title; 2 heading; 3-20 data; columns A key; B name; "
          "C value; D flag of C." ) ),
      sentence( codes::planContradictory,
        QT_TRANSLATE_NOOP( "Findings",
          "“Plan of the sheet” contradicts itself at %1: a row or column has one role, and name, period, level and own key have one "
          "column." ) ),
      sentence( codes::planFlagOfNothing,
        QT_TRANSLATE_NOOP( "Findings",
          "“Plan of the sheet” calls column %1 the flag of column %2, which holds no values. Name the column of the values." ) ),
      sentence( codes::planRowMissing,
        QT_TRANSLATE_NOOP( "Findings", "“Plan of the sheet” names row %1, but “%f” ends with row %2. Name only rows that are there." ) ),
      sentence( codes::planColumnMissing,
        QT_TRANSLATE_NOOP( "Findings", "“Plan of the sheet” names column %1, but the last column of “%f” is %2." ) ),
      sentence( codes::planHeadingApart,
        QT_TRANSLATE_NOOP( "Findings",
          "“Plan of the sheet” calls row %1 of “%f” a heading, but headings stand one below the other, above the data. For a second table "
          "begin again with “rows” behind the columns of the first." ) ),
      sentence( codes::planRowUnclear,
        QT_TRANSLATE_NOOP(
          "Findings", "“Plan of the sheet” calls row %1 of “%f” a period, but “%2” names none. Call it a group, or leave it out." ) ),
      sentence( codes::tableEmpty, QT_TRANSLATE_NOOP( "Findings", "“%f” has no rows with data." ) ),
      sentence( codes::tableHasHeadingsOnly,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” has headings, but no rows under them. Has the download been cut, or nothing been selected?" ) ),
      sentence( codes::tableTooLarge,
        QT_TRANSLATE_NOOP( "Findings", "“%f” has more cells than can be held in memory, or more than 65,536 columns." ) ),
      sentence(
        codes::valueColumnMissing, QT_TRANSLATE_NOOP( "Findings", "“%f” has keys, but no column with numbers or signs for them." ) ),
      sentence( codes::workbookDamaged,
        QT_TRANSLATE_NOOP( "Findings", "The workbook “%f” is damaged. Open it in a spreadsheet and save it again." ) ),
      sentence(
        codes::workbookEncrypted, QT_TRANSLATE_NOOP( "Findings", "The workbook “%f” is protected by a password. Save it without one." ) ),
      sentence( codes::xmlDamaged,
        QT_TRANSLATE_NOOP(
          "Findings", "The workbook “%f” is damaged: a part of it is no valid XML. Open it in a spreadsheet and save it again." ) ),

      // What is told beside the result.
      sentence( codes::cellsNotReadable,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” has cells that hold neither a number nor a sign and count as missing (number: %1), like “%2” in row %3." ) ),
      sentence( codes::cellUnitsConverted,
        QT_TRANSLATE_NOOP( "Findings",
          "The numbers of the column “%1” of “%f” have different units; they were converted to the unit %2 (number: %3), like “%4” in row "
          "%5." ) ),
      sentence( codes::cellUnitAssumed,
        QT_TRANSLATE_NOOP( "Findings",
          "The column “%1” of “%f” has numbers with the unit %2 and others without one, which were read in the same unit (number: %3), "
          "like “%4” in row %5. Check them." ) ),
      sentence( codes::cellUnitMissing,
        QT_TRANSLATE_NOOP( "Findings",
          "The column “%1” of “%f” has numbers in different units and others without one, which count as missing (number: %2), like “%3” "
          "in row %4. Write the unit into the heading." ) ),
      sentence( codes::shortYearsRead,
        QT_TRANSLATE_NOOP(
          "Findings", "The column “%1” of “%f” has years of two digits, which are its periods; “%2” was read as %3. Check them." ) ),
      sentence( codes::cellsMadeDates,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f”: a spreadsheet has made dates of cells like those beside them (%1, the first is %2); it was read as “%3”. Check "
          "them." ) ),
      sentence( codes::dashSuspicious,
        QT_TRANSLATE_NOOP(
          "Findings", "%1 %2 has “-” for “%3” on %4 after large figures before. It is not counted as 0: was the area dissolved?" ) ),
      sentence( codes::duplicateCells,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f” has cells that say something which another row has said before (number: %1), like “%3” of %2 in row %4. Both are kept." ) ),
      sentence( codes::encodingDamaged,
        QT_TRANSLATE_NOOP( "Findings", "“%f” is UTF-8, but damaged in places (number: %1), which are shown as �." ) ),
      sentence( codes::encodingAssumed,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” does not say how its letters are written; they were read as %1. Choose “Encoding” if umlauts are wrong." ) ),
      sentence( codes::encodingDoubled,
        QT_TRANSLATE_NOOP( "Findings", "“%f” has been written as UTF-8 twice (“LÃ¼beck”); its umlauts were put right." ) ),
      sentence( codes::fileCutShort,
        QT_TRANSLATE_NOOP( "Findings", "“%f” says that it has %1 rows, but it ends after %2. Download or copy it again." ) ),
      sentence( codes::formulasNeverCalculated,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f” has formulas that were never calculated (%1, the first in cell %2); their cells count as empty. Open the file in a "
          "spreadsheet, save it, and read it again." ) ),
      sentence(
        codes::hiddenRowsRead, QT_TRANSLATE_NOOP( "Findings", "“%f” has hidden rows with cells (%1); they were read like all others." ) ),
      sentence( codes::hiddenColumnsRead,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” has hidden columns with cells (%1, the first is column %2); they were read like all others." ) ),
      sentence( codes::keyZerosRestored,
        QT_TRANSLATE_NOOP( "Findings", "The column “%1” has lost leading zeros of its keys; they were put back (number of values: %2)." ) ),
      sentence( codes::numberMarksAssumed,
        QT_TRANSLATE_NOOP( "Findings",
          "Nothing in the table tells whether “1.598” or “1,598” is 1598: “%1” was taken as decimal mark, “%2” as thousands mark. Choose "
          "“Decimal mark” or “Thousands mark” if this is wrong." ) ),
      sentence( codes::decimalsApart,
        QT_TRANSLATE_NOOP( "Findings",
          "Behind the column “%1” of “%f” stands a column of numbers without a heading. If commas set the columns apart, these may be its "
          "decimals: then save the file with semicolons between the columns." ) ),
      sentence( codes::textsRepeated,
        QT_TRANSLATE_NOOP( "Findings",
          "The column “%1” of “%f” has its texts in the first row of their block only; the rows below got them too (number of rows: "
          "%2)." ) ),
      sentence( codes::decimalMarkAssumed,
        QT_TRANSLATE_NOOP( "Findings",
          "Nothing in the table of “%f” tells whether “1,598” is 1598 or a little more than 1.5: “%1” was taken as decimal mark. Choose "
          "“Decimal mark” or “Thousands mark” if this is wrong." ) ),
      sentence( codes::numberMarksContradictory,
        QT_TRANSLATE_NOOP( "Findings",
          "Some numbers of “%2” have a decimal comma, others a decimal point; “%1” was taken. Choose “Decimal mark” if this is wrong." ) ),
      sentence( codes::lastRowCut,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” breaks off within its last row, row %1; the cell in which it does was left out. Download or copy it again." ) ),
      sentence( codes::percentFormatMissing,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f”: the column “%1” holds percentages, but cells of it are not formatted as such (%2, the first is %3) and were read as they "
          "stand. Are they shares of 1?" ) ),
      sentence( codes::shownInThousands,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f” shows the numbers of the column “%1” divided by %2; those that stand in the cells were read, without dividing. Look "
          "whether "
          "the unit fits." ) ),
      sentence( codes::numberMarksDiffer,
        QT_TRANSLATE_NOOP( "Findings",
          "The columns of “%f” are written differently: %1 with a decimal comma, %2 with a decimal point. Choose “Decimal mark” if this is "
          "wrong." ) ),
      sentence( codes::keyMarksRemoved,
        QT_TRANSLATE_NOOP( "Findings",
          "The column “%1” of “%f” holds more than keys, in rows: %2, such as “%3”. What is no key was taken off; the first key is %4." ) ),
      sentence( codes::planNotUsed,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” has a layout of its own, which is always the same; “Plan of the sheet” was not used for it." ) ),
      sentence( codes::districtRowRead,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of “%f”, “%2”, has no key and was read as the district %3, in which all areas of the table lie. If it is not, leave the "
          "row "
          "out by “Plan of the sheet”." ) ),
      sentence( codes::periodBelowTable,
        QT_TRANSLATE_NOOP( "Findings",
          "No title and no heading of “%f” names a period; row %1 below the table does, “%2”: %3 was taken for all figures." ) ),
      sentence( codes::areasInColumns,
        QT_TRANSLATE_NOOP( "Findings",
          "The areas of “%f” stand in columns, from row %1 on: the table was read turned, with a row as an indicator (areas: %2)." ) ),
      sentence( codes::severalTables,
        QT_TRANSLATE_NOOP(
          "Findings", "Tables that were read from one sheet of “%f”, each with its own headings: %1. The second begins in row %2." ) ),
      sentence( codes::keysRepeated,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” names each key in the first row of its block only; the rows below got it too (number of rows: %1)." ) ),
      sentence( codes::tableCut,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f” has no end: it breaks off in row %1. The last number of this row was left out, for it may have lost digits. Download the "
          "table again." ) ),
      sentence( codes::tableEndMissing,
        QT_TRANSLATE_NOOP( "Findings",
          "“%f” lacks the lines with which tables of GENESIS end; rows may be missing behind row %1, the last one. If nobody removed them, "
          "download the table again." ) ),
      sentence( codes::keyWithoutDistrict,
        QT_TRANSLATE_NOOP( "Findings",
          "The keys of “%f” are the last three digits of municipality keys; the five digits of the district are missing. Add a column "
          "with the district, or complete the keys." ) ),
      sentence( codes::columnsUnnamed,
        QT_TRANSLATE_NOOP( "Findings",
          "Columns of “%f” without a heading (number: %1) are called after their place: %2. Name them in the file, "
          "or leave them out with “Plan of the sheet”." ) ),
      sentence( codes::columnsLeftOut, QT_TRANSLATE_NOOP( "Findings", "Left out of “%f”: columns of text: %2 (number: %1)." ) ),
      sentence(
        codes::rowsLeftOut, QT_TRANSLATE_NOOP( "Findings", "Left out of “%f”: rows without a key: %1 of %2, the first is row %3." ) ),
      sentence( codes::columnGivenUp,
        QT_TRANSLATE_NOOP( "Findings", "The column “%1” of “%f” was left out: most of its cells are text, such as “%2” in row %3." ) ),
      sentence( codes::quoteUnclosed,
        QT_TRANSLATE_NOOP( "Findings", "“%f” has a quotation mark that is never closed; it was read as a character." ) ),
      sentence( codes::rowsIncomplete,
        QT_TRANSLATE_NOOP( "Findings", "“%f” has rows that are too short and were left out (number: %1), the first is row %2." ) ),
      sentence( codes::sheetIsHidden, QT_TRANSLATE_NOOP( "Findings", "“%f”: the sheet “%1” that was read is hidden." ) ),
      sentence(
        codes::sheetChosen, QT_TRANSLATE_NOOP( "Findings", "“%f”: the sheet “%1” was read. There are: %2. Name another one as “Sheet”." ) ),
    };
    return texts;
  }

}
