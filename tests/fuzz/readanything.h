#pragma once

#include "areas/crosswalkfile.h"
#include "areas/membership.h"
#include "coverage/network/osmelements.h"
#include "finding.h"
#include "indicators/catalogue.h"
#include "tables/listfile.h"
#include "tables/tablereader.h"

#include <cmath>
#include <cstdlib>
#include <functional>
#include <string>

/**
 * Any bytes, through everything that reads what people hand in: as a table, a membership list, a catalogue, a crosswalk and roads.
 * Every outcome is a result or an InputError.
 */
namespace sozialraum::testing
{

  //! What must be true of every table that is read.
  inline void check( const ObservationTable &table )
  {
    for ( const Observation &observation : table.observations )
    {
      if ( observation.area >= table.areas.size() || observation.indicator >= table.indicators.size()
        || observation.period >= table.periods.size() || observation.sourceRow == 0 )
        std::abort();
    }
  }

  //! An InputError is the sentence that the person gets; it always says what, and of which file.
  inline void endsWell( const std::function<void()> &read )
  {
    try
    {
      read();
    }
    catch ( const InputError &error )
    {
      if ( error.finding().code.empty() || error.finding().file.empty() )
        std::abort();
    }
  }

  inline void readAsTable( const InputFile &file )
  {
    endsWell( [&file] {
      CollectingReporter problems;
      check( readTableWithDescription( file, {}, problems, {} ).table );
    } );
  }

  inline void readAsLists( const InputFile &file )
  {
    CollectingReporter problems;
    endsWell( [&] {
      LayerRows rows;
      rows.keys = { "14524010", "14524020", "14524030" };
      membershipFromList( LayerAreas( rows ), readList( file, {}, {} ), problems );
    } );
    endsWell( [&] { readCatalogue( readList( file, {}, {} ) ); } );
    endsWell( [&] { readCrosswalk( file, {}, {}, CrosswalkWeight::Population, problems, {} ); } );
  }

  inline void readAsRoads( const InputFile &file )
  {
    endsWell( [&file] {
      OsmHandlers handlers;
      handlers.node = []( const OsmElement &node ) {
        if ( node.place && ( !std::isfinite( node.place->x ) || !std::isfinite( node.place->y ) ) )
          std::abort();
      };
      handlers.way = []( const OsmElement &way ) {
        if ( way.place || !way.members.empty() )
          std::abort();
      };
      handlers.relation = []( const OsmElement &relation ) {
        if ( relation.place || !relation.nodes.empty() )
          std::abort();
      };
      inFile( file.name(), [&] { readOsmElements( file, handlers ); } );
    } );
  }

}
