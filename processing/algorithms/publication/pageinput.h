#pragma once

#include "disclosure/releasetable.h"
#include "report/pagebody.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string>
#include <vector>

class QgsProcessingFeatureSource;
class QgsProcessingFeedback;

namespace sozialraum
{

  struct CatalogueIndicator;

  //! What an indicator is computed from, without its factor: "arbeitslose / (a + b)".
  std::string writtenFormula( const CatalogueIndicator &indicator );

  /**
   * The release table in \a path, as docs/formats/release.md has it, with its hash checked.
   * \throws QgsProcessingException where there is no such file  \throws InputError as readRelease()
   */
  ReleaseTable readReleaseFile( const QString &path );

  //! The indicators of the release in its order with what it says of them and of the Land, else what the catalogue that comes with the
  //! plugin does; the domain is its id.
  std::vector<PageIndicator> reportIndicators( const ReleaseTable &release, ReportLanguage language );

  //! What the groups of a release are called, by their keys.
  std::map<std::string, std::string> groupNames( const ReleaseTable &release );

  //! The areas of a layer with their rings in a plane: degrees are shortened to the east by the latitude of the middle.
  std::vector<PageArea> readPageAreas( const QgsProcessingFeatureSource &source, QgsProcessingFeedback *feedback );

  //! The same with domains in words.
  std::vector<PageIndicator> pageIndicators( const ReleaseTable &release, ReportLanguage language );

  //! A style sheet or script of the pages, as it comes with the plugin.
  QByteArray pageResource( const QString &name );

}
