#include "disclosure/filecontents.h"
#include "store/storedatabase.h"

#include <algorithm>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>

#include <array>
#include <atomic>
#include <memory>
#include <string_view>

namespace sozialraum
{

  namespace
  {
    //! Bytes under a name that GDAL opens.
    class MemoryFile
    {
    public:
      MemoryFile( std::string_view bytes, const char *ending )
        : mBytes( bytes )
      {
        static std::atomic<int> sNumber = 0;
        mName = "/vsimem/sozialraum_scan_" + std::to_string( ++sNumber ) + ending;
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

    //! What GeoPackage itself says of tables, coordinate systems and extents, the index of places, and what the database counts for
    //! itself: numbers that are none of the office. Their texts stand in the raw pages.
    bool isOfFormat( const std::string &table )
    {
      static constexpr std::array<std::string_view, 8> tables{ "gpkg_contents", "gpkg_extensions", "gpkg_geometry_columns",
        "gpkg_ogr_contents", "gpkg_spatial_ref_sys", "gpkg_tile_matrix", "gpkg_tile_matrix_set", "sqlite_sequence" };
      return table.starts_with( "rtree_" ) || std::find( tables.begin(), tables.end(), table ) != tables.end();
    }
  }

  bool visitDatabase( const std::string &place, std::string_view bytes, ContentsVisitor &visitor )
  {
    GDALAllRegister();
    // Databases that are no GeoPackage are opened only under another name.
    const MemoryFile file( bytes, bytes.find( "gpkg_contents" ) != std::string_view::npos ? ".gpkg" : ".sqlite" );
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
      if ( isOfFormat( table ) )
        continue;
      OGRLayerH rows =
        GDALDatasetExecuteSQL( dataset.get(), ( "SELECT * FROM " + StoreDatabase::quotedName( table ) ).c_str(), nullptr, nullptr );
      if ( !rows )
        continue;
      visitRows( place + ": " + table, rows, visitor );
      GDALDatasetReleaseResultSet( dataset.get(), rows );
    }
    return true;
  }

}
