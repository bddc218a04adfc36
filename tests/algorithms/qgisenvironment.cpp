#include "qgisenvironment.h"

#include "registration.h"

#include <QDir>
#include <qgsapplication.h>
#include <qgsnativealgorithms.h>
#include <qgsprocessingregistry.h>

#include <ostream>

namespace sozialraum
{

  // QGIS writes small databases with many syncs; in memory that takes hundredths of the time.
  static QString folderForProfiles()
  {
    return QFileInfo( QStringLiteral( "/dev/shm" ) ).isWritable() ? QStringLiteral( "/dev/shm/sozialraum-XXXXXX" )
                                                                  : QDir::tempPath() + QStringLiteral( "/sozialraum-XXXXXX" );
  }

  QgisEnvironment::QgisEnvironment( int &argumentCount, char **arguments )
    : mArgumentCount( argumentCount )
    , mArguments( arguments )
    , mProfile( folderForProfiles() )
  {}

  QgisEnvironment::~QgisEnvironment() = default;

  void QgisEnvironment::SetUp()
  {
    const QByteArray home = mProfile.path().toUtf8();
    for ( const char *variable :
      { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "QGIS_CUSTOM_CONFIG_PATH", "TMPDIR" } )
      qputenv( variable, home );
    qputenv( "QT_QPA_PLATFORM", "offscreen" );

    QCoreApplication::setOrganizationName( QStringLiteral( "Sozialraum-Monitor" ) );
    QCoreApplication::setApplicationName( QStringLiteral( "tests" ) );
    mApplication = std::make_unique<QgsApplication>( mArgumentCount, mArguments, false, mProfile.path() );
    mApplication->setPrefixPath( QStringLiteral( QGIS_PREFIX ), true );
    mApplication->init( mProfile.path() );
    mApplication->initQgis();
    QgsApplication::processingRegistry()->addProvider( new QgsNativeAlgorithms( QgsApplication::processingRegistry() ) );
    ASSERT_EQ( registerProvider(), Registration::Registered );
  }

  void QgisEnvironment::TearDown()
  {
    QgsApplication::exitQgis();
    mApplication.reset();
  }

}

void PrintTo( const QString &text, std::ostream *stream )
{
  *stream << '"' << text.toStdString() << '"';
}

int main( int argumentCount, char **arguments )
{
  ::testing::InitGoogleTest( &argumentCount, arguments );
  ::testing::AddGlobalTestEnvironment( new sozialraum::QgisEnvironment( argumentCount, arguments ) );
  return RUN_ALL_TESTS();
}
