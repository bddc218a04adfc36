#pragma once

#include <gdal.h>
#include <ogr_api.h>

#include <memory>

namespace sozialraum
{

  struct DatasetCloser
  {
    void operator()( void *dataset ) const { GDALClose( dataset ); }
  };
  using Dataset = std::unique_ptr<void, DatasetCloser>;

  struct FeatureDeleter
  {
    void operator()( void *feature ) const { OGR_F_Destroy( feature ); }
  };
  using Feature = std::unique_ptr<void, FeatureDeleter>;

  //! Opens vector data; null where that fails.
  inline Dataset openVectors( const char *path, unsigned int mode )
  {
    return Dataset( GDALOpenEx( path, GDAL_OF_VECTOR | mode, nullptr, nullptr, nullptr ) );
  }

}
