#pragma once

#include "disclosure/releasetable.h"
#include "report/pagebody.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QgsProcessingFeatureSource;
class QgsProcessingFeedback;

namespace sozialraum
{

  /**
   * The release table in \a path, as docs/formats/release.md has it, with its hash checked.
   * \throws QgsProcessingException where there is no such file  \throws InputError as readRelease()
   */
  ReleaseTable readReleaseFile( const QString &path );

  //! The areas of a layer with their rings in a plane: degrees are shortened to the east by the latitude of the middle.
  std::vector<PageArea> readPageAreas( const QgsProcessingFeatureSource &source, QgsProcessingFeedback *feedback );

  //! The indicators of the release in its order, those of the catalogue with all that it says of them.
  std::vector<PageIndicator> pageIndicators( const ReleaseCells &cells, ReportLanguage language );

  //! A style sheet or script of the pages, as it comes with the plugin.
  QByteArray pageResource( const QString &name );

}
