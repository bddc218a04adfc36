// Office tables made up by chance: their known observations come back exactly, in CSV, XLSX and ODS.
#include "officelayouts.h"
#include "readtables.h"
#include "sanitizers.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::UnorderedElementsAreArray;

namespace
{

  //! Those with a value. Without names: where the title names what is counted.
  std::vector<KnownObservation> observationsOf( const ObservationTable &table, bool areNamed )
  {
    std::vector<KnownObservation> observations;
    for ( const Observation observation : table.observations )
    {
      if ( observation.status == ObservationStatus::Value )
        observations.emplace_back( table.areas[observation.area].key, areNamed ? table.indicators[observation.indicator].name : "",
          table.periods[observation.period], observation.value );
    }
    return observations;
  }

}

TEST( OfficeLayouts, WhatStandsInThemComesBackExactly )
{
  for ( std::uint32_t seed = 1; seed <= casesOfChance( 2000U ); ++seed )
  {
    const OfficeLayout layout = OfficeLayouts( seed ).next();
    const std::string csv = csvOf( layout.rows );
    SCOPED_TRACE( "seed " + std::to_string( seed ) + "\n" + csv.substr( 0, 800 ) );
    std::string bytes = csv;
    std::string name = "table.csv";
    if ( seed % 3 == 1 )
    {
      bytes = xlsxOf( layout.rows );
      name = "table.xlsx";
    }
    else if ( seed % 3 == 2 )
    {
      bytes = odsOf( { { "Tabelle1", layout.rows, {} } } );
      name = "table.ods";
    }
    const ReadResult read = readBytes( bytes, {}, name );
    const std::vector<KnownObservation> observations = observationsOf( read.table(), !layout.isNamedByTitle );
    ASSERT_THAT( observations, UnorderedElementsAreArray( layout.observations ) );
    ASSERT_EQ( read.table().observations.size() - observations.size(), layout.signs );
    for ( const TableIndicator &indicator : read.table().indicators )
      ASSERT_EQ( indicator.unit, layout.unit ) << indicator.name;
  }
}
