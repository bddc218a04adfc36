#include "tables/formats/gdalworkbook.h"

#include "files/littleendian.h"
#include "finding.h"
#include "findings/tablescodes.h"
#include "platform/paths.h"

#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <memory>
#include <system_error>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint64_t largestFile = std::uint64_t{ 1 } << 30;
    constexpr std::uint64_t everyRow = std::numeric_limits<std::uint64_t>::max();

    struct FeatureDeleter
    {
      void operator()( OGRFeatureH feature ) const { OGR_F_Destroy( feature ); }
    };

    using Feature = std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, FeatureDeleter>;

    void addField( Grid &grid, OGRFeatureH feature, int field, OGRFieldType type )
    {
      const auto column = static_cast<std::uint32_t>( field );
      if ( !OGR_F_IsFieldSetAndNotNull( feature, field ) )
        return;
      if ( type == OFTInteger || type == OFTInteger64 || type == OFTReal )
        grid.addNumber( column, OGR_F_GetFieldAsDouble( feature, field ) );
      else if ( type == OFTDate || type == OFTDateTime )
      {
        int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zone = 0;
        OGR_F_GetFieldAsDateTime( feature, field, &year, &month, &day, &hour, &minute, &second, &zone );
        std::array<char, 48> text{};
        std::snprintf( text.data(), text.size(), "%04d-%02d-%02d", year, month, day );
        grid.addText( column, text.data(), CellType::Date );
      }
      else
        grid.addText( column, OGR_F_GetFieldAsString( feature, field ) );
    }

    Grid readLayer( OGRLayerH layer, std::uint64_t mostRows, const Progress &progress )
    {
      Grid grid;
      grid.isTyped = true;
      grid.addRow( 1 );
      OGRFeatureDefnH definition = OGR_L_GetLayerDefn( layer );
      const int fieldCount = OGR_FD_GetFieldCount( definition );
      std::vector<OGRFieldType> types;
      for ( int field = 0; field < fieldCount; ++field )
      {
        OGRFieldDefnH fieldDefinition = OGR_FD_GetFieldDefn( definition, field );
        grid.addText( static_cast<std::uint32_t>( field ), OGR_Fld_GetNameRef( fieldDefinition ) );
        types.push_back( OGR_Fld_GetType( fieldDefinition ) );
      }
      const auto count = static_cast<double>( std::max<GIntBig>( 1, OGR_L_GetFeatureCount( layer, TRUE ) ) );
      OGR_L_ResetReading( layer );
      std::uint32_t row = 1;
      while ( row <= mostRows )
      {
        const Feature feature{ OGR_L_GetNextFeature( layer ) };
        if ( !feature )
          break;
        grid.addRow( ++row );
        for ( int field = 0; field < fieldCount; ++field )
          addField( grid, feature.get(), field, types[static_cast<std::size_t>( field )] );
        if ( row % 4096 == 0 )
          advance( progress, std::min( 1.0, row / count ) );
      }
      return grid;
    }

  }

  namespace
  {

    //! What the header of a dBASE table says.
    struct DbaseHeader
    {
      std::uint64_t promised = 0; //!< records
      std::uint64_t there = 0;    //!< records that the file has room for
      bool isDbase = false;
    };

    DbaseHeader readHeader( const InputFile &file )
    {
      constexpr std::size_t shortest = 33; // and one field of 32 bytes
      const std::string bytes = file.begin( 64 );
      const std::uint32_t headerSize = unsignedAt( bytes, 8, 2 );
      const std::uint32_t recordSize = unsignedAt( bytes, 10, 2 );
      const std::uint32_t month = unsignedAt( bytes, 2, 1 );
      DbaseHeader header;
      // The low bits of the first byte are the version; text begins with other bytes.
      const std::uint32_t version = unsignedAt( bytes, 0, 1 ) & 7u;
      header.isDbase = bytes.size() >= shortest && version >= 2 && version <= 5 && month <= 12 && unsignedAt( bytes, 3, 1 ) <= 31
        && headerSize >= shortest && recordSize > 1 && headerSize <= file.size();
      if ( !header.isDbase )
        return header;
      header.promised = unsignedAt( bytes, 4, 4 );
      header.there = std::min( header.promised, ( file.size() - headerSize ) / recordSize );
      return header;
    }

    //! GDAL's name for the file; bytes in memory are copied to disk first.
    class GdalFile
    {
    public:
      GdalFile( const InputFile &file, std::string_view ending )
      {
        if ( file.path() )
        {
          mName = platform::utf8( *file.path() );
          return;
        }
        mCopy = platform::writeTemporaryFile( allBytes( *file.open(), largestFile ), ending );
        if ( mCopy.empty() )
          throw InputError( codes::fileNotReadable, { file.name() } );
        mName = platform::utf8( mCopy );
      }
      ~GdalFile()
      {
        std::error_code ignored;
        if ( !mCopy.empty() )
          std::filesystem::remove( mCopy, ignored );
      }
      GdalFile( const GdalFile & ) = delete;
      GdalFile &operator=( const GdalFile & ) = delete;

      const std::string &name() const { return mName; }

    private:
      std::filesystem::path mCopy;
      std::string mName;
    };

    //! \param drivers that may open it, whatever its bytes ask for: ended by a null pointer
    Workbook openWithGdal( const InputFile &file, const char *const *drivers, std::string_view ending, std::uint64_t mostRows = everyRow )
    {
      GDALAllRegister();
      const auto copy = std::make_shared<GdalFile>( file, ending );
      const std::shared_ptr<void> dataset(
        GDALOpenEx( copy->name().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr ), [copy]( void *opened ) {
          if ( opened )
            GDALClose( opened );
        } );
      if ( !dataset )
        throw InputError( codes::fileNotReadable, { file.name() } );
      Workbook workbook{ "GDAL", {}, {}, {} };
      const int count = GDALDatasetGetLayerCount( dataset.get() );
      for ( int i = 0; i < count; ++i )
        workbook.sheets.emplace_back( OGR_L_GetName( GDALDatasetGetLayer( dataset.get(), i ) ) );
      if ( workbook.sheets.empty() )
        throw InputError( codes::sheetMissing );
      workbook.read = [dataset, mostRows]( std::size_t sheet, const Progress &progress ) {
        return readLayer( GDALDatasetGetLayer( dataset.get(), static_cast<int>( sheet ) ), mostRows, progress );
      };
      return workbook;
    }

  }

  FormatName DbaseFormat::name() const
  {
    return { "dbf", "dBASE table (DBF)", "dBASE-Tabelle (DBF)", "The tables of old databases, and the attribute table of a shapefile.",
      "Die Tabellen alter Datenbanken und die Attributtabelle eines Shapefiles." };
  }

  Recognition DbaseFormat::recognise( const FileStart &start ) const
  {
    return start.isNamed( ".dbf" ) ? Recognition{ Certainty::Surely, "it is named .dbf" } : Recognition{};
  }

  Workbook DbaseFormat::cells( const FileStart &start ) const
  {
    static constexpr std::array<const char *, 2> drivers{ "ESRI Shapefile", nullptr };
    const DbaseHeader header = readHeader( start.file() );
    if ( !header.isDbase )
      throw InputError( codes::fileIsNoDbase );
    Workbook workbook = openWithGdal( start.file(), drivers.data(), ".dbf", header.there );
    workbook.read = [read = workbook.read, header]( std::size_t sheet, const Progress &progress ) {
      Grid grid = read( sheet, progress );
      grid.notes.rowsPromised = header.there < header.promised ? header.promised : 0;
      return grid;
    };
    return workbook;
  }

  FormatName SqliteFormat::name() const
  {
    return { "gpkg", "GeoPackage and SQLite", "GeoPackage und SQLite", "The tables of a database file, by their names.",
      "Die Tabellen einer Datenbankdatei, nach ihrem Namen." };
  }

  Recognition SqliteFormat::recognise( const FileStart &start ) const
  {
    return start.bytes().starts_with( "SQLite format 3" ) ? Recognition{ Certainty::Surely, "it begins as a database of SQLite" }
                                                          : Recognition{};
  }

  Workbook SqliteFormat::cells( const FileStart &start ) const
  {
    static constexpr std::array<const char *, 3> drivers{ "GPKG", "SQLite", nullptr };
    return openWithGdal( start.file(), drivers.data(), start.isNamed( ".gpkg" ) ? ".gpkg" : ".sqlite" );
  }

}
