#include "store/observationwriter.h"

#include "store/sdmxstatus.h"

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace sozialraum
{

  namespace
  {

    // The columns beside the id, as they are written.
    constexpr std::array<const char *, 14> columns{ "import", "series", "area", "period", "value", "status", "obs_status", "conf_status",
      "numerator", "denominator", "lower", "upper", "source", "is_current" };

    std::string columnList()
    {
      std::string list = "id";
      for ( const char *column : columns )
      {
        list += ", ";
        list += column;
      }
      return list;
    }

  }

  ObservationWriter::ObservationWriter( StoreDatabase &database )
    : mDatabase( database )
    , mRows( database, "observation", columnList() )
  {
    if ( database.isPostgreSql() )
      return;
    OGRLayerH layer = GDALDatasetGetLayerByName( database.handle(), "observation" );
    if ( !layer )
      return;
    mFeature = std::shared_ptr<void>( OGR_F_Create( OGR_L_GetLayerDefn( layer ) ), OGR_F_Destroy );
    std::transform( columns.begin(), columns.end(), mPlaces.begin(),
      [this]( const char *column ) { return OGR_F_GetFieldIndex( mFeature.get(), column ); } );
    if ( std::none_of( mPlaces.begin(), mPlaces.end(), []( int place ) { return place < 0; } ) )
      mLayer = layer;
  }

  void ObservationWriter::add( const ObservationRow &row )
  {
    const SdmxStatus sdmx = sdmxStatus( row.status );
    const ObservationParts &parts = row.parts;
    if ( !mLayer )
    {
      mRows.begin().add( row.id ).add( row.import ).add( row.series ).add( row.area ).add( row.period ).addNumber( row.value );
      mRows.add( toString( row.status ) )
        .add( std::string_view( &sdmx.observation, 1 ) )
        .add( std::string_view( &sdmx.confidentiality, 1 ) );
      mRows.addNumber( parts.numerator ).addNumber( parts.denominator ).addNumber( parts.lower ).addNumber( parts.upper );
      mRows.add( row.source ).add( std::int64_t{ row.isCurrent ? 1 : 0 } );
      return;
    }
    OGRFeatureH feature = mFeature.get();
    std::size_t column = 0;
    const auto addInteger = [&]( std::int64_t number ) { OGR_F_SetFieldInteger64( feature, mPlaces[column++], number ); };
    const auto addText = [&]( std::string_view text ) { OGR_F_SetFieldString( feature, mPlaces[column++], std::string( text ).c_str() ); };
    const auto addNumber = [&]( double number ) {
      std::isfinite( number ) ? OGR_F_SetFieldDouble( feature, mPlaces[column], number ) : OGR_F_SetFieldNull( feature, mPlaces[column] );
      ++column;
    };
    OGR_F_SetFID( feature, row.id );
    addInteger( row.import );
    addInteger( row.series );
    addInteger( row.area );
    addText( row.period );
    addNumber( row.value );
    addText( toString( row.status ) );
    addText( std::string_view( &sdmx.observation, 1 ) );
    addText( std::string_view( &sdmx.confidentiality, 1 ) );
    addNumber( parts.numerator );
    addNumber( parts.denominator );
    addNumber( parts.lower );
    addNumber( parts.upper );
    addInteger( row.source );
    addInteger( row.isCurrent ? 1 : 0 );
    CPLErrorReset();
    CPLPushErrorHandler( CPLQuietErrorHandler );
    const OGRErr fault = OGR_L_CreateFeature( mLayer, feature );
    CPLPopErrorHandler();
    if ( fault != OGRERR_NONE )
      mDatabase.check();
  }

}
