#pragma once

#include "store/rowwriter.h"
#include "store/storeimport.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace sozialraum
{

  //! A row of the table observation.
  struct ObservationRow
  {
    std::int64_t id = 0;
    std::int64_t import = 0;
    std::int64_t series = 0;
    std::int64_t area = 0;
    std::string_view period;
    double value = 0.0;
    ObservationStatus status = ObservationStatus::Missing;
    ObservationParts parts;
    std::int64_t source = 0;
    bool isCurrent = false;
  };

  /**
   * Writes observations, of which there are millions: into a file through one statement that GDAL keeps ready, into a database many with
   * each. Rows that are not flushed are lost: a transaction ends it.
   */
  class ObservationWriter
  {
  public:
    explicit ObservationWriter( StoreDatabase &database );

    //! \throws InputError as StoreDatabase does
    void add( const ObservationRow &row );
    void flush() { mRows.flush(); }

  private:
    StoreDatabase &mDatabase;
    RowWriter mRows;
    void *mLayer = nullptr;         //!< OGRLayerH; none: rows are written
    std::shared_ptr<void> mFeature; //!< OGRFeatureH
    std::array<int, 14> mPlaces{};  //!< of the columns in the feature
  };

}
