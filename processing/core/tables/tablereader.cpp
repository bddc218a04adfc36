#include "tables/tablereader.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "observations/additivity.h"
#include "observations/duplicatecells.h"
#include "observations/territoryperiods.h"
#include "tables/formats/formats.h"
#include "tables/formats/textformat.h"
#include "tables/formats/workbookformat.h"
#include "tables/levelchoice.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sozialraum
{

  namespace
  {

    bool isNamedAsArchive( const std::string &fileName )
    {
      constexpr std::array<std::string_view, 5> endings{ ".xlsx", ".xlsm", ".ods", ".zip", ".xls" };
      const std::string lower = lowerCase( fileName );
      return std::any_of( endings.begin(), endings.end(), [&lower]( std::string_view ending ) { return lower.ends_with( ending ); } );
    }

    TableReading readAnyFormat(
      const InputFile &file, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
    {
      const FileStart start( file, options.encoding );
      const Format *format = nullptr;
      try
      {
        format = &formatOf( start );
        return format->read( start, options, problems, progress );
      }
      catch ( const InputError &error )
      {
        // Some programs save text under the name of a workbook. What is neither is damaged.
        const bool isNoTable = format ? meansNoTableHere( error ) && dynamic_cast<const TextFormat *>( format ) != nullptr
                                      : error.finding().code == codes::fileIsBinary || error.finding().code == codes::tableEmpty;
        if ( isNoTable && isNamedAsArchive( file.name() ) )
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
    const InputFile &input, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    FileReporter ofFile( problems, input.name() );
    return inFile( input.name(), [&] {
      TableReading reading = readAnyFormat( input, options, ofFile, progress );
      if ( options.plan && reading.description.plan.tables.empty() )
        ofFile.report( codes::planNotUsed );
      markCounts( reading.table.indicators );
      markDissolvedAreas( reading.table, ofFile );
      reportDuplicates( reading.table, ofFile );
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
