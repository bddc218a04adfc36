#pragma once

#include "finding.h"
#include "tables/tablereader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace sozialraum::testing
{

  //! A reading with what was reported meanwhile, and short ways to ask for a cell.
  struct ReadResult
  {
    TableReading reading;
    std::vector<Finding> findings;

    const ObservationTable &table() const { return reading.table; }
    const TableDescription &description() const { return reading.description; }

    //! The only observation of the area, of the indicator with the name or one that begins so, and of the period ("" any). Fails the test
    //! where it is not one.
    Observation at( const std::string &key, const std::string &indicator = {}, const std::string &period = {} ) const
    {
      const std::vector<std::string> names = indicators();
      const bool exact = std::find( names.begin(), names.end(), indicator ) != names.end();
      std::vector<Observation> found;
      for ( const Observation &observation : table().observations )
      {
        if ( table().areas[observation.area].key == key
          && ( exact ? names[observation.indicator] == indicator : names[observation.indicator].starts_with( indicator ) )
          && ( period.empty() || table().periods[observation.period] == period ) )
          found.push_back( observation );
      }
      EXPECT_EQ( found.size(), 1u ) << key << " " << indicator << " " << period;
      return found.empty() ? Observation{} : found.front();
    }

    std::vector<std::string> keys() const
    {
      std::vector<std::string> keys;
      for ( const TableArea &area : table().areas )
        keys.push_back( area.key );
      return keys;
    }

    std::vector<std::string> indicators() const
    {
      std::vector<std::string> names;
      for ( const TableIndicator &indicator : table().indicators )
        names.push_back( indicator.name );
      return names;
    }

    const TableArea *area( const std::string &key ) const
    {
      const auto found =
        std::find_if( table().areas.begin(), table().areas.end(), [&key]( const TableArea &area ) { return area.key == key; } );
      return found == table().areas.end() ? nullptr : &*found;
    }

    std::size_t areasOf( AreaLevel level ) const
    {
      return static_cast<std::size_t>(
        std::count_if( table().areas.begin(), table().areas.end(), [level]( const TableArea &area ) { return area.level == level; } ) );
    }

    std::size_t countOf( ObservationStatus status ) const
    {
      return static_cast<std::size_t>( std::count_if( table().observations.begin(), table().observations.end(),
        [status]( const Observation &observation ) { return observation.status == status; } ) );
    }

    bool reported( const std::string &code ) const
    {
      return std::any_of( findings.begin(), findings.end(), [&code]( const Finding &finding ) { return finding.code == code; } );
    }

    std::size_t leftOut( const std::string &reason ) const
    {
      for ( const LeftOut &leftOut : description().leftOut )
      {
        if ( leftOut.reason == reason )
          return leftOut.count;
      }
      return 0;
    }
  };

  inline ReadResult readBytes( const std::string &bytes, const TableReadOptions &options = {}, const std::string &name = "table.csv" )
  {
    CollectingReporter reporter;
    ReadResult result;
    result.reading = readTableWithDescription( InputFile::inMemory( name, bytes ), options, reporter, {} );
    result.findings = reporter.findings();
    return result;
  }

  inline ReadResult readFile( const std::filesystem::path &file, const TableReadOptions &options = {} )
  {
    CollectingReporter reporter;
    ReadResult result;
    result.reading = readTableWithDescription( file, options, reporter, {} );
    result.findings = reporter.findings();
    return result;
  }

  //! Code of the InputError that reading the bytes ends with; empty if it does not.
  inline std::string errorOf( const std::string &bytes, const TableReadOptions &options = {}, const std::string &name = "table.csv" )
  {
    try
    {
      readBytes( bytes, options, name );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }

}
