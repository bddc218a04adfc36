// Any bytes under the name of a table, a list or roads: no crash, no hang, no unbounded memory. Every outcome is a result or an InputError.
#include "readanything.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size )
{
  using namespace sozialraum;
  const InputFile file = InputFile::inMemory( "table.csv", { reinterpret_cast<const char *>( data ), size } );
  sozialraum::testing::readAsTable( file );
  sozialraum::testing::readAsLists( file );
  sozialraum::testing::readAsRoads( file );
  return 0;
}
