#include "provider.h"

#include "algorithms/areas/areasalgorithms.h"
#include "algorithms/classification/classificationalgorithms.h"
#include "algorithms/coverage/coveragealgorithms.h"
#include "algorithms/maps/mapsalgorithms.h"
#include "algorithms/tables/tablesalgorithms.h"
#include "version.h"

#include <QIcon>
#include <qgsprocessingalgorithm.h>

namespace sozialraum
{

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
    for ( const QList<QgsProcessingAlgorithm *> &room :
      { tablesAlgorithms(), areasAlgorithms(), classificationAlgorithms(), coverageAlgorithms(), mapsAlgorithms() } )
    {
      for ( QgsProcessingAlgorithm *algorithm : room )
        addAlgorithm( algorithm );
    }
  }

}
