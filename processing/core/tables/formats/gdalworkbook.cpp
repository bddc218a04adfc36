#include "tables/formats/gdalworkbook.h"

#include "finding.h"
#include "tables/layout/keycolumn.h"
#include "text/words.h"
#include "findings/tablescodes.h"

#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

namespace sozialraum
{

  namespace
  {

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

    Grid readLayer( OGRLayerH layer, const Progress &progress )
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
      while ( const Feature feature{ OGR_L_GetNextFeature( layer ) } )
      {
        grid.addRow( ++row );
        for ( int field = 0; field < fieldCount; ++field )
          addField( grid, feature.get(), field, types[static_cast<std::size_t>( field )] );
        if ( row % 4096 == 0 )
          advance( progress, std::min( 1.0, row / count ) );
      }
      return grid;
    }

  }

  bool isDatabaseFile( const InputFile &file )
  {
    return file.path() && ( file.begin( 16 ).starts_with( "SQLite format 3" ) || lowerCase( file.name() ).ends_with( ".dbf" ) );
  }

  Workbook openWithGdal( const InputFile &file )
  {
    GDALAllRegister();
    const std::shared_ptr<void> dataset(
      GDALOpenEx( file.path()->c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr ), []( void *opened ) {
        if ( opened )
          GDALClose( opened );
      } );
    if ( !dataset )
      throw InputError( codes::fileNotReadable, { file.name() } );
    Workbook workbook{ "GDAL", {}, {} };
    const int count = GDALDatasetGetLayerCount( dataset.get() );
    for ( int i = 0; i < count; ++i )
      workbook.sheets.emplace_back( OGR_L_GetName( GDALDatasetGetLayer( dataset.get(), i ) ) );
    if ( workbook.sheets.empty() )
      throw InputError( codes::sheetMissing );
    workbook.read = [dataset]( std::size_t sheet, const Progress &progress ) {
      return readLayer( GDALDatasetGetLayer( dataset.get(), static_cast<int>( sheet ) ), progress );
    };
    return workbook;
  }

}
