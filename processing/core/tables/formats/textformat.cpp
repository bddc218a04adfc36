#include "tables/formats/textformat.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/formats/gridtable.h"
#include "tables/formats/workbookformat.h"
#include "tables/grids/csvgrid.h"

#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr double shareOfParsing = 0.7;

    void reportEncoding( const DetectedEncoding &encoding, ProblemReporter &problems )
    {
      if ( encoding.invalid > 0 )
        problems.report( { codes::encodingDamaged, { std::to_string( encoding.invalid ) } } );
      if ( encoding.isAssumed )
        problems.report( { codes::encodingAssumed, { std::string( toString( encoding.encoding ) ) } } );
      if ( encoding.isDoubled )
        problems.report( { codes::encodingDoubled } );
    }

  }

  TableReading TextFormat::read(
    const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const
  {
    const TextStart &text = start.text();
    TableReading reading = readText( start, options, problems, progress );
    reportEncoding( text.encoding, problems );
    TableDescription &description = reading.description;
    description.container = "CSV";
    description.encoding = toString( text.encoding.encoding );
    if ( description.format != TableFormat::Eurostat && description.format != TableFormat::FixedWidth )
      description.separator = std::string( text.separator ? 1 : 0, text.separator );
    return reading;
  }

  Workbook TextFormat::cells( const FileStart &start ) const
  {
    return { "CSV", {},
      [&start]( std::size_t, const Progress &progress ) {
        return readCsvGrid( start.textFile(), start.text().encoding, start.text().separator, progress ).grid;
      },
      {} };
  }

  FormatName DelimitedFormat::name() const
  {
    return { "csv", "Delimited text (CSV, TSV)", "Text mit Trennzeichen (CSV, TSV)",
      "Any table as text with semicolons, tabs, bars or commas between its cells, as statistical offices and most programs export it.",
      "Jede Tabelle als Text mit Semikolon, Tabulator, senkrechtem Strich oder Komma zwischen den Zellen, wie statistische Ämter und die "
      "meisten Programme sie ausgeben." };
  }

  Recognition DelimitedFormat::recognise( const FileStart &start ) const
  {
    start.text();
    return { Certainty::Maybe, "it is text" };
  }

  TableReading DelimitedFormat::readText(
    const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const
  {
    CsvGrid csv = readCsvGrid( start.textFile(), start.text().encoding, start.text().separator, stepOf( progress, 0.0, shareOfParsing ) );
    refuseHeadingsAlone( csv.grid );
    if ( csv.unclosedQuotes > 0 )
      problems.report( { codes::quoteUnclosed } );
    if ( csv.cutRow > 0 )
      problems.report( { codes::lastRowCut, { std::to_string( csv.cutRow ) } } );
    return readGrid( std::move( csv.grid ), start.file().name(), options, problems, stepOf( progress, shareOfParsing, 1.0 ) );
  }

}
