#include "registration.h"

#include "algorithms/choiceparameter.h"
#include "algorithms/indicatorparameter.h"
#include "algorithms/classification/naturalbreaksmethod.h"
#include "provider.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTranslator>
#include <qgis.h>
#include <qgsapplication.h>
#include <qgsconfig.h>
#include <qgsmessagelog.h>
#include <qgsprocessingregistry.h>

#include <cstdio>

// Another number makes a library that believes to be built for another QGIS: the test of the version guard.
#ifndef SOZIALRAUM_BUILT_FOR_QGIS
#define SOZIALRAUM_BUILT_FOR_QGIS _QGIS_VERSION_INT
#endif

static void initialiseResources()
{
  Q_INIT_RESOURCE( plugin );
  Q_INIT_RESOURCE( styles );
  Q_INIT_RESOURCE( translations );
}

namespace sozialraum
{

  static const QString sProviderId = QStringLiteral( "sozialraum" );

  static QString minorVersion( int versionNumber )
  {
    return QStringLiteral( "%1.%2" ).arg( versionNumber / 10000 ).arg( versionNumber / 100 % 100 );
  }

  QString versionMismatch()
  {
    if ( Qgis::versionInt() / 100 == SOZIALRAUM_BUILT_FOR_QGIS / 100 )
      return QString();
    return QCoreApplication::translate(
      "Registration", "Sozialraum-Monitor was built for QGIS %1 and does not start in QGIS %2; please install the edition for your QGIS." )
      .arg( minorVersion( SOZIALRAUM_BUILT_FOR_QGIS ), minorVersion( Qgis::versionInt() ) );
  }

  static void installTranslation()
  {
    static QPointer<QTranslator> installed;
    if ( installed )
      return;
    const auto translator = new QTranslator( QCoreApplication::instance() );
    if ( translator->load( QStringLiteral( ":/sozialraum/i18n/sozialraum_%1.qm" ).arg( QgsApplication::locale().left( 2 ) ) ) )
      QCoreApplication::installTranslator( translator );
    installed = translator;
  }

  //! On the desktop the message log is hidden behind a panel, in the tools it is printed nowhere: say it on both.
  static void say( const QString &sentence )
  {
    QgsMessageLog::logMessage( sentence, QStringLiteral( "Sozialraum-Monitor" ), Qgis::MessageLevel::Critical );
    std::fprintf( stderr, "%s\n", qPrintable( sentence ) );
  }

  Registration registerProvider()
  {
    if ( !QgsApplication::instance() || !QgsApplication::processingRegistry() )
      return Registration::NoQgis;

    initialiseResources();
    installTranslation();
    if ( const QString mismatch = versionMismatch(); !mismatch.isEmpty() )
    {
      say( mismatch );
      return Registration::OtherQgisVersion;
    }

    QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
    if ( registry->providerById( sProviderId ) )
      return Registration::AlreadyThere;
    registerNaturalBreaksMethod();
    if ( !registry->parameterType( ChoiceParameter::typeName() ) )
      registry->addParameterType( new ChoiceParameterType() );
    if ( !registry->parameterType( IndicatorParameter::typeName() ) )
      registry->addParameterType( new IndicatorParameterType() );
    return registry->addProvider( new SozialraumProvider() ) ? Registration::Registered : Registration::AlreadyThere;
  }

  void unregisterProvider()
  {
    if ( QgsApplication::instance() && QgsApplication::processingRegistry() )
      QgsApplication::processingRegistry()->removeProvider( sProviderId );
  }

}
