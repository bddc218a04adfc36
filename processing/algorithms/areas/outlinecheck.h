#pragma once

#include "algorithms/areas/areasource.h"

#include <QStringList>
#include <qgsgeometry.h>

#include <future>
#include <string>
#include <vector>

class QgsProcessingFeedback;

namespace sozialraum
{

  //! Names the areas that have no outline in the log.
  void reportEmptyOutlines( const AreaSource &areas, QgsProcessingFeedback *feedback );

  /**
   * Looks for broken outlines on a thread of its own, while tables are read and joined.
   *
   * It holds the outlines itself, so that the areas may be changed meanwhile; the feedback has to live as long as the check.
   */
  class OutlineCheck
  {
  public:
    //! Begins to look at once.
    OutlineCheck( const AreaSource &areas, const QgsProcessingFeedback *feedback );
    OutlineCheck( const OutlineCheck & ) = delete;
    OutlineCheck &operator=( const OutlineCheck & ) = delete;

    //! Waits for the end and names the areas found in the log. \throws Cancelled
    void report( QgsProcessingFeedback *feedback );

  private:
    QStringList brokenOnes( const QgsProcessingFeedback *feedback ) const;

    std::vector<QgsGeometry> mOutlines;
    std::vector<std::string> mKeys;
    std::future<QStringList> mBroken;
  };

}
