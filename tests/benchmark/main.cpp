// Ours and what a QGIS user would use instead, on the same data, in the same run.
#include "registration.h"

#include <QTemporaryDir>
#include <qgsapplication.h>
#include <qgsnativealgorithms.h>
#include <qgsprocessingregistry.h>

#include <string>
#include <vector>

namespace sozialraum
{
  int runComparisons( const std::vector<std::string> &names );
}

int main( int argumentCount, char **arguments )
{
  const QTemporaryDir profile;
  for ( const char *variable :
    { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "QGIS_CUSTOM_CONFIG_PATH" } )
    qputenv( variable, profile.path().toUtf8() );
  qputenv( "QT_QPA_PLATFORM", "offscreen" );

  QgsApplication application( argumentCount, arguments, false, profile.path() );
  QgsApplication::setPrefixPath( QStringLiteral( QGIS_PREFIX ), true );
  QgsApplication::initQgis();
  QgsApplication::processingRegistry()->addProvider( new QgsNativeAlgorithms( QgsApplication::processingRegistry() ) );
  sozialraum::registerProvider();

  const int status = sozialraum::runComparisons( std::vector<std::string>( arguments + 1, arguments + argumentCount ) );
  QgsApplication::exitQgis();
  return status;
}
