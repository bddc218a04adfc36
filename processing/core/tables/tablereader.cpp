#include "tables/tablereader.h"

#include "finding.h"
#include "observations/additivity.h"
#include "observations/duplicatecells.h"
#include "tables/formats/gdalworkbook.h"
#include "tables/formats/gridtable.h"
#include "files/gzipfile.h"
#include "tables/layout/keycolumn.h"
#include "tables/levelchoice.h"
#include "tables/formats/odsreader.h"
#include "observations/territoryperiods.h"
#include "tables/formats/texttable.h"
#include "tables/formats/xlsreader.h"
#include "tables/formats/xlsxreader.h"
#include "files/ziparchive.h"
#include "text/shortened.h"
#include "text/words.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr double shareOfParsing = 0.7;

    // Many sheets can name one member of a small archive: each look at it takes as long as the first.
    constexpr std::size_t mostSheetsLookedAt = 50;

    //! The first of \a names, for a sentence.
    std::string listed( const std::vector<std::string> &names )
    {
      constexpr std::size_t mostListed = 20;
      std::string list = joined( std::span( names ).first( std::min( names.size(), mostListed ) ), ", " );
      return shortened( names.size() > mostListed ? list + ", …" : list, 1000 );
    }

    //! Which of \a names the person chose; by name or 1-based number. \throws InputError "sheet_unknown"
    std::size_t chosenSheet( const std::vector<std::string> &names, const std::string &choice )
    {
      const auto byName = std::find_if(
        names.begin(), names.end(), [&choice]( const std::string &name ) { return lowerCase( name ) == lowerCase( choice ); } );
      if ( byName != names.end() )
        return static_cast<std::size_t>( byName - names.begin() );
      std::size_t number = 0;
      const auto [end, error] = std::from_chars( choice.data(), choice.data() + choice.size(), number );
      if ( error == std::errc() && end == choice.data() + choice.size() && number >= 1 && number <= names.size() )
        return number - 1;
      throw InputError( codes::sheetUnknown, { choice, listed( names ) } );
    }

    bool meansNoTableHere( const InputError &error )
    {
      const std::string &code = error.finding().code;
      return code == codes::tableEmpty || code == codes::keyColumnMissing || code == codes::keyColumnUnknown
        || code == codes::valueColumnMissing;
    }

    //! Covers and notes come first in many workbooks and archives: the table is the first of \a names that has a key.
    template<typename Read>
    TableReading readFirstTable( const std::vector<std::string> &names, ProblemReporter &problems, Read read )
    {
      std::exception_ptr firstError;
      for ( std::size_t i = 0; i < std::min( names.size(), mostSheetsLookedAt ); ++i )
      {
        try
        {
          TableReading reading = read( i );
          if ( names.size() > 1 )
            problems.report( { codes::sheetChosen, { names[i], listed( names ) } } );
          return reading;
        }
        catch ( const InputError &error )
        {
          if ( !meansNoTableHere( error ) )
            throw;
          if ( !firstError || error.finding().code != codes::tableEmpty )
            firstError = std::current_exception();
        }
      }
      if ( names.size() > mostSheetsLookedAt )
        throw InputError( codes::sheetsWithoutTable, { std::to_string( mostSheetsLookedAt ), std::to_string( names.size() ) } );
      std::rethrow_exception( firstError );
    }

    TableReading readWorkbook( const Workbook &workbook, const std::string &fileName, const TableReadOptions &options,
      ProblemReporter &problems, const Progress &progress )
    {
      const auto readSheet = [&]( std::size_t sheet ) {
        Grid grid = workbook.read( sheet, stepOf( progress, 0.0, shareOfParsing ) );
        TableReading reading = readGrid( std::move( grid ), fileName, options, problems, stepOf( progress, shareOfParsing, 1.0 ) );
        reading.description.container = workbook.container;
        reading.description.sheet = workbook.sheets[sheet];
        reading.description.sheets = workbook.sheets;
        return reading;
      };
      if ( !options.sheet.empty() )
        return readSheet( chosenSheet( workbook.sheets, options.sheet ) );
      return readFirstTable( workbook.sheets, problems, readSheet );
    }

    //! A workbook that can be read from memory.
    bool isWorkbookName( const std::string &lowerName )
    {
      return lowerName.ends_with( ".xlsx" ) || lowerName.ends_with( ".xlsm" ) || lowerName.ends_with( ".ods" );
    }

    TableReading readZipWorkbook( const ZipArchive &archive, const std::string &name, const TableReadOptions &options,
      ProblemReporter &problems, const Progress &progress )
    {
      const bool isXlsx = archive.contains( "xl/workbook.xml" );
      return readWorkbook( isXlsx ? openXlsx( archive ) : openOds( archive ), name, options, problems, progress );
    }

    TableReading readPackedWorkbook(
      const ZipArchive &archive, std::size_t index, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
    {
      const std::string &name = archive.members()[index].name;
      const std::string bytes = archive.readAll( index );
      return readZipWorkbook( ZipArchive( InputFile::inMemory( name, bytes ) ), name, options, problems, progress );
    }

    TableReading readPackedTable( const ZipArchive &archive, const InputFile &file, const TableReadOptions &options,
      ProblemReporter &problems, const Progress &progress )
    {
      std::vector<std::string> names;
      for ( const ZipArchive::Member &member : archive.members() )
      {
        const std::string lower = lowerCase( member.name );
        if ( isWorkbookName( lower ) || lower.ends_with( ".csv" ) || lower.ends_with( ".txt" ) || lower.ends_with( ".tsv" )
          || lower.ends_with( ".asc" ) )
          names.push_back( member.name );
      }
      if ( names.empty() )
        throw InputError( codes::archiveWithoutTable );
      const auto readMember = [&]( const std::string &name ) {
        const std::size_t index = archive.find( name );
        if ( isWorkbookName( lowerCase( name ) ) )
        {
          TableReadOptions inside = options;
          if ( names.size() > 1 )
            inside.sheet.clear(); // it named the workbook
          return readPackedWorkbook( archive, index, inside, problems, progress );
        }
        TableReading reading =
          readTextTable( { file.name(), archive.members()[index].size, [&archive, index] { return archive.open( index ); } }, options,
            problems, progress );
        reading.description.container = "ZIP";
        reading.description.sheet = name;
        reading.description.sheets = names;
        return reading;
      };
      if ( names.size() == 1 && isWorkbookName( lowerCase( names.front() ) ) )
        return readMember( names.front() );
      if ( !options.sheet.empty() )
        return readMember( names[chosenSheet( names, options.sheet )] );
      return readFirstTable( names, problems, [&]( std::size_t i ) { return readMember( names[i] ); } );
    }

    TableReading readArchive( const InputFile &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
    {
      const ZipArchive archive( file );
      if ( archive.contains( "xl/workbook.xml" ) || archive.contains( "content.xml" ) )
        return readZipWorkbook( archive, file.name(), options, problems, progress );
      return readPackedTable( archive, file, options, problems, progress );
    }

    bool isNamedAsArchive( const std::string &fileName )
    {
      constexpr std::array<std::string_view, 5> endings{ ".xlsx", ".xlsm", ".ods", ".zip", ".xls" };
      const std::string lower = lowerCase( fileName );
      return std::any_of( endings.begin(), endings.end(), [&lower]( std::string_view ending ) { return lower.ends_with( ending ); } );
    }

    TableReading readAnyFormat(
      const InputFile &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
    {
      const std::string begin = file.begin( 8 );
      if ( begin.starts_with( "PK\x03\x04" ) || begin.starts_with( "PK\x05\x06" ) )
        return readArchive( file, options, problems, progress );
      if ( isGzip( begin ) )
      {
        TableReading reading =
          readTextTable( { file.name(), file.size(), [&file] { return openGzip( file ); } }, options, problems, progress );
        reading.description.container = "GZIP";
        return reading;
      }
      if ( begin.starts_with( "\xD0\xCF\x11\xE0" ) )
        return readWorkbook( openXls( file ), file.name(), options, problems, progress );
      if ( isDatabaseFile( file ) )
        return readWorkbook( openWithGdal( file ), file.name(), options, problems, progress );
      const TextFile text{ file.name(), file.size(), [&file] { return file.open(); } };
      if ( !isNamedAsArchive( file.name() ) )
        return readTextTable( text, options, problems, progress );
      // Some programs save text or a page under the name of a workbook. What is neither is damaged.
      try
      {
        return readTextTable( text, options, problems, progress );
      }
      catch ( const InputError &error )
      {
        if ( meansNoTableHere( error ) || error.finding().code == codes::fileIsBinary )
          throw InputError( codes::archiveDamaged );
        throw;
      }
    }

    void reportDuplicates( const ObservationTable &table, ProblemReporter &problems )
    {
      const DuplicateCells duplicates = findDuplicateCells( table );
      if ( duplicates.count == 0 )
        return;
      const Observation first = table.observations[duplicates.first];
      problems.report( { codes::duplicateCells,
        { std::to_string( duplicates.count ), table.areas[first.area].key, table.indicators[first.indicator].name,
          std::to_string( first.sourceRow ) } } );
    }

  }

  TableReading readTableWithDescription(
    const InputFile &input, const TableReadOptions &options, ProblemReporter &reporter, const Progress &progress )
  {
    FileReporter problems( reporter, input.name() );
    return inFile( input.name(), [&] {
      TableReading reading = readAnyFormat( input, options, problems, progress );
      markCounts( reading.table.indicators );
      markDissolvedAreas( reading.table, problems );
      reportDuplicates( reading.table, problems );
      if ( options.level )
        keepLevel( reading, *options.level );
      advance( progress, 1.0 );
      return reading;
    } );
  }

  TableReading readTableWithDescription(
    const std::filesystem::path &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    return readTableWithDescription( InputFile::onDisk( file ), options, problems, progress );
  }

  ObservationTable readTable(
    const std::filesystem::path &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    return readTableWithDescription( file, options, problems, progress ).table;
  }

}
