// Loaded by QGIS beside our library: writes down, in the process of QGIS Server, what its Processing registry holds.
#include <QCoreApplication>
#include <QTimer>
#include <QtGlobal>
#include <qgsapplication.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

#include <cstdio>
#include <vector>

class QgsProviderMetadata;

static void writeReport()
{
  const QByteArray file = qgetenv( "SOZIALRAUM_PROBE_REPORT" );
  std::FILE *report = std::fopen( file.constData(), "w" );
  if ( !report )
    return;
  const QgsProcessingProvider *provider = QgsApplication::processingRegistry()->providerById( QStringLiteral( "sozialraum" ) );
  std::fprintf( report, "platform: %s\nalgorithms: %d\n", qPrintable( QgsApplication::platform() ),
    provider ? static_cast<int>( provider->algorithms().size() ) : 0 );
  std::fclose( report );
}

extern "C"
{
  Q_DECL_EXPORT std::vector<QgsProviderMetadata *> *multipleProviderMetadataFactory()
  {
    QTimer::singleShot( 0, QCoreApplication::instance(), writeReport );
    return new std::vector<QgsProviderMetadata *>();
  }
}
