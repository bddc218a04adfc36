#include "algorithmrun.h"
#include "algorithms/mainthread.h"
#include "classifieddistrict.h"
#include "progress.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QTimer>
#include <gtest/gtest.h>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingalgrunnertask.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgstaskmanager.h>

#include <algorithm>
#include <functional>
#include <stdexcept>

using namespace sozialraum;

namespace
{
  QString indicator( int number )
  {
    return QStringLiteral( "Quote %1" ).arg( number );
  }

  //! A run as the dialog of the desktop starts it: in a thread of the task manager, while the main thread shows windows.
  class BackgroundRun
  {
  public:
    //! \a watch is called in the main thread whenever the progress changes.
    BackgroundRun( const QString &name, const QVariantMap &parameters,
      const std::function<void( double percent, QgsProcessingFeedback &feedback )> &watch = {} )
    {
      const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "sozialraum:" ) + name ) );
      EXPECT_FALSE( algorithm->flags().testFlag( Qgis::ProcessingAlgorithmFlag::NoThreading ) );
      QgsProcessingContext context;
      QgsProcessingFeedback feedback( false );
      QEventLoop loop;
      QObject main;
      if ( watch )
        QObject::connect( &feedback, &QgsFeedback::progressChanged, &main, [&]( double percent ) { watch( percent, feedback ); } );
      QTimer ticks;
      QObject::connect( &ticks, &QTimer::timeout, &main, [this] { ++mTicks; } );
      ticks.start( 1 );
      auto *task = new QgsProcessingAlgRunnerTask( algorithm.get(), parameters, context, &feedback );
      QObject::connect( task, &QgsProcessingAlgRunnerTask::executed, &main, [&]( bool succeeded, const QVariantMap &results ) {
        mSucceeded = succeeded;
        mResults = results;
        loop.quit();
      } );
      QgsApplication::taskManager()->addTask( task );
      loop.exec();
      mLog = feedback.textLog();
    }

    bool succeeded() const { return mSucceeded; }
    QString log() const { return mLog; }
    QVariantMap results() const { return mResults; }
    int ticks() const { return mTicks; } //!< how often the main thread was free

  private:
    bool mSucceeded = false;
    int mTicks = 0;
    QString mLog;
    QVariantMap mResults;
  };

  QByteArray bytesOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  class BackgroundPlates : public testing::Test
  {
  protected:
    QVariantMap parameters( int plates )
    {
      QVariantList layers;
      for ( int i = 0; i < plates; ++i )
      {
        mLayers.push_back( classifiedDistrict( indicator( i ), { 1, 2, 3, -1 } ) );
        layers << QVariant::fromValue( mLayers.back().get() );
      }
      return { { QStringLiteral( "INPUT" ), layers }, { QStringLiteral( "FORMAT" ), QStringLiteral( "png" ) },
        { QStringLiteral( "DPI" ), 50 }, { QStringLiteral( "FOLDER" ), folder() } };
    }

    QString folder() const { return mOutput.path( QStringLiteral( "maps" ) ); }

    OutputFolder mOutput;
    std::vector<std::unique_ptr<QgsVectorLayer>> mLayers;
  };
}

TEST_F( BackgroundPlates, AreThoseOfTheMainThread )
{
  QVariantMap inMain = parameters( 3 );
  const BackgroundRun run( QStringLiteral( "monitormaps" ), inMain );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_GT( run.ticks(), 3 ) << "windows are drawn between the plates";
  EXPECT_EQ( run.results().value( QStringLiteral( "PLATES" ) ).toInt(), 3 );
  const QStringList files = QDir( folder() ).entryList( QDir::Files, QDir::Name );

  inMain.insert( QStringLiteral( "FOLDER" ), mOutput.path( QStringLiteral( "again" ) ) );
  const AlgorithmRun again( QStringLiteral( "monitormaps" ), inMain );
  ASSERT_TRUE( again.succeeded() ) << again.error().toStdString();
  EXPECT_EQ( QDir( mOutput.path( QStringLiteral( "again" ) ) ).entryList( QDir::Files, QDir::Name ), files );
  EXPECT_TRUE( files.contains( QStringLiteral( "layers.gpkg" ) ) );
  for ( const QString &file : files ) // plates, layers, project and the list of all
    EXPECT_TRUE(
      bytesOf( QDir( folder() ).filePath( file ) ) == bytesOf( QDir( mOutput.path( QStringLiteral( "again" ) ) ).filePath( file ) ) )
      << file.toStdString() << " differs from run to run";
}

TEST_F( BackgroundPlates, ThatCannotBeDrawnEndTheRunWithOneSentenceAndNoFiles )
{
  QVariantMap withoutLogo = parameters( 2 );
  withoutLogo.insert( QStringLiteral( "LOGO" ), mOutput.path( QStringLiteral( "wappen.svg" ) ) );
  const BackgroundRun run( QStringLiteral( "monitormaps" ), withoutLogo );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_EQ( run.log().count( QLatin1String( "wappen.svg" ) ), 1 ) << run.log().toStdString();
  EXPECT_EQ( mOutput.files(), QStringList() );
}

TEST_F( BackgroundPlates, StopBetweenTwoPlatesAndLeaveNothing )
{
  double drawn = 0.0;
  const BackgroundRun run( QStringLiteral( "monitormaps" ), parameters( 6 ), [&drawn]( double percent, QgsProcessingFeedback &feedback ) {
    drawn = std::max( drawn, percent );
    if ( percent >= 30 )
      feedback.cancel();
  } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_GE( drawn, 30.0 );
  EXPECT_LT( drawn, 90.0 ) << "the plates after that were not drawn";
  EXPECT_EQ( mOutput.files(), QStringList() );
}

TEST_F( BackgroundPlates, WhoseFolderIsDeletedInTheMiddleAreNoSuccess )
{
  bool isDeleted = false;
  const BackgroundRun run( QStringLiteral( "monitormaps" ), parameters( 6 ), [&]( double percent, QgsProcessingFeedback & ) {
    if ( percent >= 30 && !isDeleted )
      isDeleted = QDir( folder() ).removeRecursively();
  } );
  EXPECT_TRUE( isDeleted );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_FALSE( QFileInfo::exists( QDir( folder() ).filePath( QStringLiteral( "monitor.qgz" ) ) ) );
}

TEST( BackgroundMonitor, LeavesWhatARunInTheMainThreadLeaves )
{
  const OutputFolder output;
  const QString folder = output.path( QStringLiteral( "monitor" ) );
  const BackgroundRun run( QStringLiteral( "monitor" ),
    { { QStringLiteral( "AREAS" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "TABLES" ), QStringList{ sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ) } },
      { QStringLiteral( "FACILITIES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ) },
      { QStringLiteral( "NETWORK" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
      { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) },
      { QStringLiteral( "FORMAT" ), QStringLiteral( "png" ) }, { QStringLiteral( "DPI" ), 50 }, { QStringLiteral( "FOLDER" ), folder } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( QDir( folder ).entryList( QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name ).join( QLatin1Char( ' ' ) ),
    QStringLiteral( "monitor.gpkg monitor.qgz plates protocol.html sozialraum-monitor.json" ) );
  EXPECT_EQ( QDir( folder + QStringLiteral( "/plates" ) ).entryList( QDir::Files ).size(),
    run.results().value( QStringLiteral( "PLATES" ) ).toInt() );
}

namespace
{
  //! Does \a work in another thread while the main thread sees to its events, or, where it \a isBusy, does not.
  void inAnotherThread( const std::function<void()> &work, bool isBusy )
  {
    const std::unique_ptr<QThread> thread( QThread::create( work ) );
    QEventLoop loop;
    QObject::connect( thread.get(), &QThread::finished, &loop, &QEventLoop::quit );
    thread->start();
    if ( !isBusy )
      loop.exec();
    thread->wait();
  }
}

TEST( MainThread, ThrowsWhereTheWorkWasAskedFor )
{
  std::string caught;
  inAnotherThread(
    [&caught] {
      try
      {
        inMainThread( nullptr, [] { throw std::runtime_error( "no ink" ); } );
      }
      catch ( const std::runtime_error &error )
      {
        caught = error.what();
      }
    },
    false );
  EXPECT_EQ( caught, "no ink" );
}

TEST( MainThread, IsNotWaitedForByACancelledRun )
{
  bool isCancelled = false;
  bool isDone = false;
  QgsProcessingFeedback feedback( false );
  inAnotherThread(
    [&] {
      feedback.cancel();
      try
      {
        inMainThread( &feedback, [&isDone] { isDone = true; } );
      }
      catch ( const Cancelled & )
      {
        isCancelled = true;
      }
    },
    true );
  QCoreApplication::processEvents();
  EXPECT_TRUE( isCancelled );
  EXPECT_FALSE( isDone ) << "what was withdrawn is not done later";
}

TEST( MainThread, DoesItsOwnWorkAtOnce )
{
  QThread *worker = nullptr;
  inMainThread( nullptr, [&worker] { worker = QThread::currentThread(); } );
  EXPECT_EQ( worker, QThread::currentThread() );
}
