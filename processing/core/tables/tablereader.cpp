#include "tables/tablereader.h"

#include "finding.h"
#include "tables/cellvalue.h"
#include "tables/csvgrid.h"
#include "tables/csvtokenizer.h"
#include "tables/flatfile.h"
#include "tables/gridtable.h"
#include "tables/inputfile.h"
#include "tables/keycolumn.h"
#include "tables/xlsxreader.h"
#include "tables/ziparchive.h"

#include <algorithm>
#include <charconv>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampleSize = std::size_t{ 1 } << 16;
    constexpr double shareOfParsing = 0.7;

    //! Which of \a names the person chose; by name or 1-based number. \throws InputError "sheet_unknown"
    std::size_t chosenSheet( const std::vector<std::string> &names, const std::string &choice, const std::string &fileName )
    {
      const auto byName = std::find_if( names.begin(), names.end(), [&choice]( const std::string &name ) { return lowerCase( name ) == lowerCase( choice ); } );
      if ( byName != names.end() )
        return static_cast<std::size_t>( byName - names.begin() );
      std::size_t number = 0;
      const auto [end, error] = std::from_chars( choice.data(), choice.data() + choice.size(), number );
      if ( error == std::errc() && end == choice.data() + choice.size() && number >= 1 && number <= names.size() )
        return number - 1;
      std::string all;
      for ( const std::string &name : names )
        all += ( all.empty() ? "" : ", " ) + name;
      throw InputError( "sheet_unknown", { fileName, choice, all } );
    }

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

    //! Answers of servers and pages of the web that were saved under the name of a table.
    void refuseWhatIsNoTable( const std::string &sample, const std::string &fileName )
    {
      const std::string_view text = trimmed( sample );
      const std::string begin = lowerCase( text.substr( 0, 500 ) );
      if ( text.empty() )
        throw InputError( "table_empty", { fileName } );
      if ( begin.starts_with( "<!doctype html" ) || begin.starts_with( "<html" ) || begin.find( "<head>" ) != std::string::npos )
        throw InputError( "file_is_html", { fileName } );
      if ( begin.starts_with( '<' ) )
        throw InputError( "file_is_xml", { fileName } );
      if ( begin.starts_with( '{' ) || begin.starts_with( "[{" ) )
      {
        constexpr std::string_view key = "\"Content\"";
        std::string message;
        if ( const std::size_t at = text.find( key ); at != std::string_view::npos )
        {
          const std::size_t open = text.find( '"', at + key.size() );
          const std::size_t close = open == std::string_view::npos ? open : text.find( '"', open + 1 );
          if ( close != std::string_view::npos )
            message = text.substr( open + 1, close - open - 1 );
        }
        throw InputError( message.empty() ? "file_is_json" : "file_is_server_message", { fileName, message } );
      }
      if ( text.find( '\0' ) != std::string_view::npos )
        throw InputError( "file_is_binary", { fileName } );
    }

    std::vector<std::string> firstLineCells( const std::string &sample, char separator, const std::string &fileName )
    {
      InputFile memory = InputFile::inMemory( fileName, sample );
      CsvTokenizer tokenizer( TextSource( memory.open(), {} ), separator, fileName );
      std::vector<std::string> cells;
      if ( tokenizer.next() )
        cells.assign( tokenizer.cells().begin(), tokenizer.cells().end() );
      return cells;
    }

    TableReading readText( const TextFile &text, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
    {
      DetectedEncoding encoding;
      if ( options.encoding.empty() )
        encoding = detectEncoding( *text.open() );
      else
        encoding.encoding = textEncodingFromName( options.encoding );
      const std::string sample = sampleOf( text, encoding );
      refuseWhatIsNoTable( sample, text.name );
      const char separator = detectSeparator( sample );

      const std::vector<std::string> firstCells = firstLineCells( sample, separator, text.name );
      const std::vector<std::string_view> headings( firstCells.begin(), firstCells.end() );
      TableReading reading;
      if ( isFlatFileHeader( headings ) )
        reading = readFlatFile( text, encoding, separator, options, problems, progress );
      else
      {
        const Grid grid = readCsvGrid( text, encoding, separator, stepOf( progress, 0.0, shareOfParsing ) );
        reading = readGrid( grid, text.name, options, problems, stepOf( progress, shareOfParsing, 1.0 ) );
      }
      if ( encoding.invalid > 0 )
        problems.report( { "encoding_damaged", { text.name, std::to_string( encoding.invalid ) } } );
      reading.description.container = "CSV";
      reading.description.encoding = toString( encoding.encoding );
      reading.description.separator = std::string( separator ? 1 : 0, separator );
      return reading;
    }

    TableReading readXlsx( const ZipArchive &archive, const InputFile &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
    {
      const std::vector<std::string> sheets = xlsxSheets( archive, file.name() );
      const auto readSheet = [&]( std::size_t sheet ) {
        const Grid grid = readXlsxSheet( archive, file.name(), sheet, stepOf( progress, 0.0, shareOfParsing ) );
        TableReading reading = readGrid( grid, file.name(), options, problems, stepOf( progress, shareOfParsing, 1.0 ) );
        reading.description.container = "XLSX";
        reading.description.sheet = sheets[sheet];
        reading.description.sheets = sheets;
        return reading;
      };
      if ( !options.sheet.empty() )
        return readSheet( chosenSheet( sheets, options.sheet, file.name() ) );
      // Covers and notes come first in many workbooks: the table is the first sheet that has a key.
      for ( std::size_t sheet = 0; sheet + 1 < sheets.size(); ++sheet )
      {
        try
        {
          TableReading reading = readSheet( sheet );
          problems.report( { "sheet_chosen", { file.name(), sheets[sheet], std::to_string( sheets.size() ) } } );
          return reading;
        }
        catch ( const InputError &error )
        {
          const std::string &code = error.finding().code;
          if ( code != "table_empty" && code != "key_column_missing" && code != "value_column_missing" )
            throw;
        }
      }
      return readSheet( sheets.size() - 1 );
    }

    TableReading readArchive( const InputFile &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
    {
      const ZipArchive archive( file );
      if ( archive.contains( "xl/workbook.xml" ) )
        return readXlsx( archive, file, options, problems, progress );

      std::vector<std::string> names;
      for ( const ZipArchive::Member &member : archive.members() )
      {
        const std::string lower = lowerCase( member.name );
        if ( lower.ends_with( ".csv" ) || lower.ends_with( ".txt" ) || lower.ends_with( ".tsv" ) )
          names.push_back( member.name );
      }
      if ( names.empty() )
        throw InputError( "archive_without_table", { file.name() } );
      const std::string name = options.sheet.empty() ? names.front() : names[chosenSheet( names, options.sheet, file.name() )];
      if ( names.size() > 1 && options.sheet.empty() )
        problems.report( { "sheet_chosen", { file.name(), name, std::to_string( names.size() ) } } );
      const std::size_t index = archive.find( name );
      const TextFile text{ file.name(), archive.members()[index].size, [&archive, index] { return archive.open( index ); } };
      TableReading reading = readText( text, options, problems, progress );
      reading.description.container = "ZIP";
      reading.description.sheet = name;
      reading.description.sheets = names;
      return reading;
    }

    //! Drops what is not of the level that the person chose.
    void keepLevel( TableReading &reading, AreaLevel level )
    {
      ObservationTable &table = reading.table;
      LeftOut others{ "other_level", 0, {}, 0 };
      const auto isOther = [&]( const Observation &observation ) { return table.areas[observation.area].level != level; };
      for ( const Observation &observation : table.observations )
      {
        if ( !isOther( observation ) )
          continue;
        if ( ++others.count == 1 )
        {
          others.example = table.areas[observation.area].key;
          others.row = observation.sourceRow;
        }
      }
      std::erase_if( table.observations, isOther );
      if ( others.count > 0 )
        reading.description.leftOut.push_back( others );
      std::vector<std::uint32_t> newNumbers( table.areas.size() );
      std::vector<TableArea> kept;
      for ( std::size_t i = 0; i < table.areas.size(); ++i )
      {
        newNumbers[i] = static_cast<std::uint32_t>( kept.size() );
        if ( table.areas[i].level == level )
          kept.push_back( std::move( table.areas[i] ) );
      }
      table.areas = std::move( kept );
      for ( Observation &observation : table.observations )
        observation.area = newNumbers[observation.area];
    }

  }

  TableReading readTableWithDescription( const std::filesystem::path &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    return readTableWithDescription( InputFile::onDisk( file ), options, problems, progress );
  }

  TableReading readTableWithDescription( const InputFile &input, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    TableReading reading;
    if ( input.begin( 4 ).starts_with( "PK" ) )
      reading = readArchive( input, options, problems, progress );
    else
      reading = readText( { input.name(), input.size(), [&input] { return input.open(); } }, options, problems, progress );
    if ( options.level )
      keepLevel( reading, *options.level );
    advance( progress, 1.0 );
    return reading;
  }

  ObservationTable readTable( const std::filesystem::path &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    return readTableWithDescription( file, options, problems, progress ).table;
  }

}
