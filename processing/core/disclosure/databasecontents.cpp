#include "disclosure/filecontents.h"

#include <algorithm>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>

#include <array>
#include <atomic>
#include <memory>

namespace sozialraum
{

  namespace
  {
    //! Bytes under a name that GDAL opens.
    class MemoryFile
    {
    public:
      explicit MemoryFile( std::string_view bytes )
        : mBytes( bytes )
      {
        static std::atomic<int> sNumber = 0;
        mName = "/vsimem/sozialraum_scan_" + std::to_string( ++sNumber ) + ".gpkg";
        VSILFILE *file = VSIFileFromMemBuffer( mName.c_str(), reinterpret_cast<GByte *>( mBytes.data() ), mBytes.size(), FALSE );
        if ( file )
          VSIFCloseL( file );
      }
      ~MemoryFile() { VSIUnlink( mName.c_str() ); }
      MemoryFile( const MemoryFile & ) = delete;
      MemoryFile &operator=( const MemoryFile & ) = delete;

      const std::string &name() const { return mName; }

    private:
      std::string mBytes;
      std::string mName;
    };

    void visitRows( const std::string &place, OGRLayerH rows, ContentsVisitor &visitor )
    {
      OGRFeatureDefnH definition = OGR_L_GetLayerDefn( rows );
      const int count = OGR_FD_GetFieldCount( definition );
      std::vector<std::string> columns;
      for ( int field = 0; field < count; ++field )
        columns.emplace_back( OGR_Fld_GetNameRef( OGR_FD_GetFieldDefn( definition, field ) ) );
      std::size_t number = 0;
      while ( OGRFeatureH feature = OGR_L_GetNextFeature( rows ) )
      {
        std::vector<std::string> cells;
        std::string text;
        for ( int field = 0; field < count; ++field )
        {
          if ( !OGR_F_IsFieldSetAndNotNull( feature, field ) )
            continue;
          const std::string value = OGR_F_GetFieldAsString( feature, field );
          text += value + "\n";
          cells.push_back( isNumbering( columns[static_cast<std::size_t>( field )] ) ? std::string() : value );
        }
        OGR_F_Destroy( feature );
        const std::string row = place + ", " + std::to_string( ++number );
        visitor.text( row, text );
        visitor.row( row, cells );
      }
    }

    std::string inQuotes( const std::string &name )
    {
      std::string quoted = "\"";
      for ( const char character : name )
        quoted += character == '"' ? std::string( "\"\"" ) : std::string( 1, character );
      return quoted + "\"";
    }
  }

  bool visitDatabase( const std::string &place, std::string_view bytes, ContentsVisitor &visitor )
  {
    GDALAllRegister();
    const MemoryFile file( bytes );
    const std::array<const char *, 3> drivers{ "GPKG", "SQLite", nullptr };
    const std::unique_ptr<void, void ( * )( void * )> dataset(
      GDALOpenEx( file.name().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(), nullptr, nullptr ),
      []( void *opened ) { GDALClose( opened ); } );
    if ( !dataset )
      return false;
    std::vector<std::string> tables;
    OGRLayerH list = GDALDatasetExecuteSQL( dataset.get(), "SELECT name FROM sqlite_master WHERE type = 'table'", nullptr, nullptr );
    if ( !list )
      return false;
    while ( OGRFeatureH feature = OGR_L_GetNextFeature( list ) )
    {
      tables.emplace_back( OGR_F_GetFieldAsString( feature, 0 ) );
      OGR_F_Destroy( feature );
    }
    GDALDatasetReleaseResultSet( dataset.get(), list );
    std::sort( tables.begin(), tables.end() );
    for ( const std::string &table : tables )
    {
      // The index of places, what the database counts for itself, and what GeoPackage says of tables, coordinate systems and extents:
      // numbers that are none of the office. Their texts stand in the raw pages.
      const bool isOfFormat = table.starts_with( "gpkg_" ) && !table.starts_with( "gpkg_metadata" );
      if ( isOfFormat || table.starts_with( "rtree_" ) || table == "sqlite_sequence" )
        continue;
      OGRLayerH rows = GDALDatasetExecuteSQL( dataset.get(), ( "SELECT * FROM " + inQuotes( table ) ).c_str(), nullptr, nullptr );
      if ( !rows )
        continue;
      visitRows( place + ": " + table, rows, visitor );
      GDALDatasetReleaseResultSet( dataset.get(), rows );
    }
    return true;
  }

}
