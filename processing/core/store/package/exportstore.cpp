#include "store/package/storepackage.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "platform/paths.h"
#include "store/package/packagedescription.h"
#include "store/package/schematables.h"
#include "store/storedareas.h"
#include "store/storeschema.h"

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace sozialraum
{

  namespace
  {

    //! The coordinate system of the outlines by its number, which both engines write the same, else as WKT.
    std::string crsOf( StoreDatabase &database )
    {
      OGRLayerH layer = GDALDatasetGetLayerByName( database.handle(), "area_outline" );
      OGRSpatialReferenceH reference = layer ? OGR_L_GetSpatialRef( layer ) : nullptr;
      const char *authority = reference ? OSRGetAuthorityName( reference, nullptr ) : nullptr;
      const char *code = reference ? OSRGetAuthorityCode( reference, nullptr ) : nullptr;
      if ( !authority || !code )
        return storeCrs( database );
      std::string crs = authority;
      crs += ':';
      crs += code;
      return crs;
    }

    std::vector<std::string> publishersOf( StoreDatabase &database )
    {
      std::vector<std::string> publishers;
      StoreRows rows = database.query( "SELECT DISTINCT publisher FROM source WHERE publisher <> '' ORDER BY publisher" );
      while ( rows.next() )
        publishers.push_back( rows.text( 0 ) );
      return publishers;
    }

    //! Rows of a table by number; the id is computed, since GDAL takes a plain one out of the row.
    std::string rowsOf( const SchemaTable &table )
    {
      std::string sql = "SELECT ";
      for ( const SchemaColumn &column : table.columns )
      {
        if ( &column != &table.columns.front() )
          sql += ", ";
        sql += column.name;
        if ( column.type == ColumnType::Integer )
          sql += " + 0 AS n_" + column.name;
      }
      return sql + " FROM " + table.name + " ORDER BY id";
    }

    std::string hexadecimal( const std::string &bytes )
    {
      static constexpr std::string_view digits = "0123456789ABCDEF";
      std::string text;
      text.reserve( 2 * bytes.size() );
      for ( const char byte : bytes )
      {
        text += digits[static_cast<unsigned char>( byte ) >> 4];
        text += digits[static_cast<unsigned char>( byte ) & 0xf];
      }
      return text;
    }

    void addNumber( CsvFileWriter &file, double number )
    {
      std::array<char, 32> buffer{};
      const auto end = std::to_chars( buffer.data(), buffer.data() + buffer.size(), number );
      file.add( std::string_view( buffer.data(), static_cast<std::size_t>( end.ptr - buffer.data() ) ) );
    }

    //! The sign of the status of an observation without a value.
    std::string_view signOf( const StoreRows &rows, int statusColumn )
    {
      const std::optional<ObservationStatus> status = observationStatusFromString( rows.view( statusColumn ) );
      return status ? packageSign( *status ) : std::string_view();
    }

    PackagedTable writeTable( StoreDatabase &database, const SchemaTable &table, const PackagePlaces &places, const Progress &progress )
    {
      PackagedTable written;
      written.table = table.name;
      CsvFileWriter file( places( table.name + ".csv" ) );
      int statusColumn = -1;
      for ( const SchemaColumn &column : table.columns )
      {
        if ( table.name == "observation" && column.name == "status" )
          statusColumn = static_cast<int>( &column - table.columns.data() );
        file.add( column.name );
      }
      file.endRow();
      StoreRows rows = database.query( rowsOf( table ) );
      while ( rows.next() )
      {
        if ( written.rows++ % 1024 == 0 )
          advance( progress, 0.0 );
        for ( int column = 0; column < static_cast<int>( table.columns.size() ); ++column )
        {
          const SchemaColumn &described = table.columns[static_cast<std::size_t>( column )];
          const bool isEmpty = described.type != ColumnType::Outline && rows.isNull( column );
          if ( isEmpty )
            file.add( described.name == "value" && statusColumn >= 0 ? signOf( rows, statusColumn ) : std::string_view() );
          else if ( described.type == ColumnType::Outline )
            file.add( hexadecimal( rows.outline() ) );
          else if ( described.type == ColumnType::Real )
            addNumber( file, rows.number( column ) );
          else if ( described.type == ColumnType::Integer )
            file.add( std::to_string( rows.integer( column ) ) );
          else
            file.add( rows.view( column ) );
        }
        file.endRow();
      }
      written.seal = file.finish();
      return written;
    }

    void writeDescription( const std::filesystem::path &path, const std::string &text )
    {
      platform::OpenFile file = platform::openForWriting( path );
      const bool isWritten = file && std::fwrite( text.data(), 1, text.size(), file.get() ) == text.size();
      if ( !isWritten || !platform::closedWell( file ) )
        throw InputError( codes::packageNotWritten, { std::string( packageDescriptionName ) } );
    }

  }

  PackageCounts exportStore( StoreDatabase &database, const PackagePlaces &places, const std::string &created, const Progress &progress )
  {
    StorePackage package;
    package.title = database.place().name;
    package.created = created;
    package.crs = crsOf( database );
    package.storeVersion = storeVersion( database );
    PackageCounts counts;
    {
      const StoreSnapshot snapshot( database );
      package.sources = publishersOf( database );
      const std::int64_t all = std::max<std::int64_t>( 1, database.integer( "SELECT max(id) AS n FROM observation" ).value_or( 0 ) );
      for ( const SchemaTable &table : schemaTables() )
      {
        if ( table.since > package.storeVersion )
          continue;
        // Observations are nearly all there is.
        std::int64_t steps = 0;
        const Progress ofTable = [&]( double ) {
          const double done = table.name == "observation" ? 1024.0 * static_cast<double>( steps++ ) / static_cast<double>( all ) : 0.0;
          return !progress || progress( counts.observations > 0 ? 1.0 : std::min( 1.0, done ) );
        };
        package.files.push_back( writeTable( database, table, places, ofTable ) );
        if ( table.name == "observation" )
          counts.observations = package.files.back().rows;
        else if ( table.name == "import" )
          counts.imports = package.files.back().rows;
        else if ( table.name == "area" )
          counts.areas = package.files.back().rows;
      }
    }
    writeDescription( places( std::string( packageDescriptionName ) ), packageText( package ) );
    counts.files = static_cast<std::int64_t>( package.files.size() );
    return counts;
  }

}
