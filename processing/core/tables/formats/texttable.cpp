#include "tables/formats/texttable.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "tables/grids/csvgrid.h"
#include "tables/grids/csvtokenizer.h"
#include "tables/formats/eurostat.h"
#include "tables/formats/fixedwidth.h"
#include "tables/formats/flatfile.h"
#include "tables/formats/gridtable.h"
#include "tables/formats/longfile.h"
#include "files/notatable.h"
#include "findings/tablescodes.h"

#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampleSize = std::size_t{ 1 } << 16;
    constexpr double shareOfParsing = 0.7;

    //! The begin of a text in UTF-8, cut at a line end if there is one.
    std::string sampleOf( const TextFile &text, const DetectedEncoding &encoding )
    {
      std::string sample;
      TextSource( text.open(), encoding ).append( sample, sampleSize );
      const std::size_t lastLine = sample.rfind( '\n' );
      if ( sample.size() >= sampleSize && lastLine != std::string::npos )
        sample.resize( lastLine + 1 );
      return sample;
    }

    std::vector<std::string> firstRow( const std::string &sample, char separator, const std::string &fileName )
    {
      const InputFile memory = InputFile::inMemory( fileName, sample );
      CsvTokenizer tokenizer( TextSource( memory.open(), {} ), separator, fileName );
      std::vector<std::string> cells;
      if ( tokenizer.next() )
        cells.assign( tokenizer.cells().begin(), tokenizer.cells().end() );
      return cells;
    }

    TableReading readDelimited( const TextFile &text, const DetectedEncoding &encoding, char separator, const TableReadOptions &options,
      ProblemReporter &problems, const Progress &progress )
    {
      CsvGrid csv = readCsvGrid( text, encoding, separator, stepOf( progress, 0.0, shareOfParsing ) );
      if ( csv.unclosedQuotes > 0 )
        problems.report( { codes::quoteUnclosed } );
      return readGrid( std::move( csv.grid ), text.name, options, problems, stepOf( progress, shareOfParsing, 1.0 ) );
    }

  }

  TableReading readTextTable( const TextFile &text, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    DetectedEncoding encoding = detectEncoding( *text.open() );
    if ( !options.encoding.empty() )
      encoding = { textEncodingFromName( options.encoding ), 0, encoding.carriageReturns };
    const std::string sample = sampleOf( text, encoding );
    refuseWhatIsNoTable( sample );
    const char separator = detectSeparator( sample );
    const std::vector<std::string> first = firstRow( sample, separator, text.name );
    const std::vector<std::string_view> headings( first.begin(), first.end() );

    TableReading reading;
    if ( isLongFileHeader( headings ) )
      reading = readLongFile( text, encoding, separator, problems, progress );
    else if ( isFlatFileHeader( headings ) )
      reading = readFlatFile( text, encoding, separator, options, problems, progress );
    else if ( isFixedWidth( sample ) )
      reading = readFixedWidth( text, encoding, problems, progress );
    else if ( const std::vector<std::string> tabbed = firstRow( sample, '\t', text.name );
      !tabbed.empty() && isEurostatHeading( tabbed.front() ) )
      reading = readEurostat( text, encoding, '\t', problems, progress );
    else if ( areSdmxHeadings( headings ) )
      reading = readEurostat( text, encoding, separator, problems, progress );
    else
      reading = readDelimited( text, encoding, separator, options, problems, progress );

    if ( encoding.invalid > 0 )
      problems.report( { codes::encodingDamaged, { std::to_string( encoding.invalid ) } } );
    TableDescription &description = reading.description;
    description.container = "CSV";
    description.encoding = toString( encoding.encoding );
    if ( description.format != TableFormat::Eurostat && description.format != TableFormat::FixedWidth )
      description.separator = std::string( separator ? 1 : 0, separator );
    return reading;
  }

}
