#pragma once

#include "coverage/network/networkmending.h"
#include "progress.h"
#include "results/featureoutput.h"

#include <qgsgeometry.h>

#include <cstdint>
#include <unordered_map>
#include <vector>

class QgsAbstractGeometry;
class QgsLineString;
class QgsProcessingFeatureSource;

namespace sozialraum
{

  //! Writes a network as it is after mending: all features, those with a joint in their new shape. Heights and measures are kept, and lie
  //! between their neighbours' at new vertices.
  class RoadMender
  {
  public:
    //! \a lines, as they were read from the source, and \a mending must live as long.
    RoadMender( const NetworkLines &lines, const NetworkMending &mending );

    //! The type of \a source with straight lines only.
    static Qgis::WkbType typeOf( const QgsProcessingFeatureSource &source );

    //! \throws Cancelled
    void write( const QgsProcessingFeatureSource &source, FeatureOutput &output, const Progress &progress ) const;

  private:
    bool isMended( std::int64_t feature ) const;
    QgsGeometry mended( const QgsGeometry &geometry, std::int64_t feature ) const;
    void apply( QgsLineString &line, std::uint32_t number ) const;

    const NetworkLines &mLines;
    const NetworkMending &mMending;
    std::unordered_map<std::int64_t, std::uint32_t> mFirstLines; //!< of each feature
    std::vector<std::size_t> mFirstEdits;                        //!< of each line; one more at the end
  };

}
