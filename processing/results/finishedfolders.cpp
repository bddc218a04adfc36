#include "results/finishedfolders.h"

#include <qgsprocessingprovider.h>

namespace sozialraum
{

  FinishedFolders::FinishedFolders( QgsProcessingProvider &owner )
    : QObject( &owner )
  {}

  void FinishedFolders::tell(
    const QgsProcessingProvider *provider, const QString &sentence, const QString &folder, const QString &project )
  {
    if ( auto *folders = provider ? provider->findChild<FinishedFolders *>() : nullptr )
      emit folders->finished( sentence, folder, project );
  }

}
