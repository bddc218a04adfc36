// A walk through the guided dock of the running QGIS desktop, step by step, with a report and a picture of each; then QGIS ends.
#pragma once

#include "dockhands.h"
#include "probeplugin.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPixmap>
#include <QTimer>
#include <qgsapplication.h>
#include <qgsgui.h>
#include <qgshistoryentry.h>
#include <qgshistoryproviderregistry.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>

#include <functional>
#include <vector>

class DockWalk : public QgisPlugin, protected DockHands
{
public:
  explicit DockWalk( QgisInterface *qgis )
    : QgisPlugin( probeName, probeName, probeName, probeVersion, QgisPlugin::UI )
    , DockHands( qgis )
  {}

  void initGui() override
  {
    QTimer::singleShot( 6000, mQgis->mainWindow(), [this] {
      plan();
      run();
    } );
  }

  void unload() override {}

protected:
  //! Adds the steps.
  virtual void plan() = 0;
  //! Looks at what is left to look at when all are done.
  virtual void end() {}

  //! \a act is something a person does, and \a isSeen what is to be seen of it after a while.
  void add( const QString &name, const std::function<void()> &act, const std::function<bool()> &isSeen, int seconds = 60 )
  {
    mSteps.push_back( { name, act, isSeen, seconds } );
  }

  QString sample( const char *file ) const { return qEnvironmentVariable( "SOZIALRAUM_SAMPLE_LAYERS" ) + '/' + QLatin1String( file ); }
  QString ours( const char *file ) const { return qEnvironmentVariable( "SOZIALRAUM_PROBE_FOLDER" ) + '/' + QLatin1String( file ); }

  void line( const QString &text )
  {
    QFile file( qEnvironmentVariable( "SOZIALRAUM_PROBE_REPORT" ) );
    if ( !file.open( QIODevice::Append ) )
      return;
    file.write( text.toUtf8() + '\n' );
  }

private:
  //! Something a person does, and what is to be seen of it after a while.
  struct Step
  {
    QString name;
    std::function<void()> act;
    std::function<bool()> isSeen;
    int seconds = 20;
  };

  void run()
  {
    if ( mStep == mSteps.size() )
    {
      finish();
      return;
    }
    const Step &step = mSteps[mStep];
    mQgis->mainWindow()->resize( 1366, 768 ); // on a busy machine QGIS shows its window late, with a size of its own
    mTime.start();
    step.act();
    wait();
  }

  void wait()
  {
    const Step &step = mSteps[mStep];
    const bool isSeen = step.isSeen();
    if ( !isSeen && mTime.elapsed() < step.seconds * 1000 )
    {
      QTimer::singleShot( 50, mQgis->mainWindow(), [this] { wait(); } );
      return;
    }
    line( QStringLiteral( "%1: %2" ).arg( step.name, isSeen ? QStringLiteral( "yes" ) : QStringLiteral( "no; status: " ) + status() ) );
    line( QStringLiteral( "# %1 ms, status: %2" ).arg( mTime.elapsed() ).arg( status() ) );
    if ( dock() && dock()->isVisible() && !unnamed().isEmpty() )
      line( QStringLiteral( "without a name: %1" ).arg( unnamed() ) );
    if ( dock() && dock()->isVisible() && dock()->minimumSizeHint().height() > 480 )
      line( QStringLiteral( "too high: %1" ).arg( dock()->minimumSizeHint().height() ) );
    // The map needs a moment to be painted.
    QTimer::singleShot( 700, mQgis->mainWindow(), [this] {
      const QString picture = qEnvironmentVariable( "SOZIALRAUM_PROBE_PICTURE" );
      mQgis->mainWindow()->grab().save( QStringLiteral( "%1.%2.png" ).arg( picture ).arg( mStep, 2, 10, QLatin1Char( '0' ) ) );
      ++mStep;
      run();
    } );
  }

  void finish()
  {
    QStringList algorithms;
    for ( const QgsHistoryEntry &entry :
      QgsGui::historyProviderRegistry()->queryEntries( QDateTime(), QDateTime(), QStringLiteral( "processing" ) ) )
      algorithms << entry.entry.value( QStringLiteral( "algorithm_id" ) ).toString().section( ':', 1 );
    algorithms.sort();
    line( QStringLiteral( "history: %1" ).arg( algorithms.join( ' ' ) ) );
    end();
    mQgis->newProject( false );
    QgsApplication::taskManager()->cancelAll();
    QgsProject::instance()->setDirty( false );
    mQgis->actionExit()->trigger();
  }

  std::vector<Step> mSteps;
  std::size_t mStep = 0;
  QElapsedTimer mTime;
};
