#include "provider.h"

#include "algorithms/allalgorithms.h"
#include "results/finishedfolders.h"
#include "version.h"

#include <QIcon>
#include <qgsprocessingalgorithm.h>

namespace sozialraum
{

  SozialraumProvider::SozialraumProvider()
  {
    new FinishedFolders( *this ); // lives as long as the provider
  }

  QString SozialraumProvider::id() const
  {
    return QStringLiteral( "sozialraum" );
  }

  QString SozialraumProvider::name() const
  {
    return tr( "Sozialraum-Monitor" );
  }

  QString SozialraumProvider::longName() const
  {
    return tr( "Sozialraum-Monitor %1" ).arg( versionInfo() );
  }

  QString SozialraumProvider::versionInfo() const
  {
    return QStringLiteral( SOZIALRAUM_VERSION );
  }

  QIcon SozialraumProvider::icon() const
  {
    return QIcon( svgIconPath() );
  }

  QString SozialraumProvider::svgIconPath() const
  {
    return QStringLiteral( ":/sozialraum/icons/sozialraum.svg" );
  }

  void SozialraumProvider::loadAlgorithms()
  {
    for ( QgsProcessingAlgorithm *algorithm : allAlgorithms() )
      addAlgorithm( algorithm );
  }

}
