// Any bytes under the name of a table: no crash, no hang, no unbounded memory. Every outcome is a table or an InputError.
#include "finding.h"
#include "tables/tablereader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace
{

  //! What must be true of every table that is read.
  void check( const sozialraum::ObservationTable &table )
  {
    for ( const sozialraum::Observation &observation : table.observations )
    {
      if ( observation.area >= table.areas.size() || observation.indicator >= table.indicators.size()
        || observation.period >= table.periods.size() || observation.sourceRow == 0 )
        std::abort();
    }
  }

}

extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size )
{
  sozialraum::CollectingReporter problems;
  const std::span<const char> bytes( reinterpret_cast<const char *>( data ), size );
  try
  {
    check( sozialraum::readTableWithDescription( sozialraum::InputFile::inMemory( "table.csv", bytes ), {}, problems, {} ).table );
  }
  catch ( const sozialraum::InputError & )
  {
    // the sentence that the person gets
  }
  return 0;
}
