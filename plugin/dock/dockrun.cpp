#include "dock/dockrun.h"

#include "dock/onlycancel.h"

#include <QMutexLocker>
#include <QTimer>
#include <qgsapplication.h>
#include <qgsgui.h>
#include <qgshistoryproviderregistry.h>
#include <qgslayertree.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingalgrunnertask.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <utility>

namespace sozialraum
{

  void RunFeedback::reportError( const QString &error, bool fatalError )
  {
    {
      const QMutexLocker lock( &mMutex );
      if ( mFirstError.isEmpty() )
        mFirstError = error;
    }
    QgsProcessingFeedback::reportError( error, fatalError );
  }

  void RunFeedback::pushWarning( const QString &warning )
  {
    {
      const QMutexLocker lock( &mMutex );
      mWarnings << warning;
    }
    QgsProcessingFeedback::pushWarning( warning );
  }

  QStringList RunFeedback::warnings() const
  {
    const QMutexLocker lock( &mMutex );
    return mWarnings;
  }

  QString RunFeedback::firstError() const
  {
    const QMutexLocker lock( &mMutex );
    return mFirstError;
  }

  DockRun::DockRun( const QString &algorithm, QVariantMap parameters, Entry entry, QObject *parent )
    : QObject( parent )
    , mAlgorithm( algorithm.contains( QLatin1Char( ':' ) ) ? algorithm : QStringLiteral( "sozialraum:" ) + algorithm )
    , mParameters( std::move( parameters ) )
    , mEntry( entry )
  {
    mContext.setProject( QgsProject::instance() );
    mContext.setFeedback( &mFeedback );
  }

  DockRun::~DockRun()
  {
    if ( !mTask )
      return;
    // The task works with what this object owns.
    disconnect( mTask, nullptr, this, nullptr );
    mFeedback.cancel();
    mTask->cancel();
    mTask->waitForFinished( 30000 );
  }

  void DockRun::start()
  {
    const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( mAlgorithm );
    QString reason;
    if ( !algorithm )
    {
      fail( tr( "The algorithm “%1” is not there. Switch on the plugin Sozialraum-Monitor." ).arg( mAlgorithm ) );
      return;
    }
    if ( !algorithm->checkParameterValues( mParameters, mContext, &reason ) )
    {
      fail( reason );
      return;
    }
    if ( mEntry == Entry::InHistory )
      beginEntry( *algorithm );
    connect( &mFeedback, &QgsFeedback::progressChanged, this, &DockRun::progressed );
    if ( algorithm->flags() & Qgis::ProcessingAlgorithmFlag::NoThreading )
    {
      QTimer::singleShot( 0, this, [this, algorithm] { runHere( *algorithm ); } );
      return;
    }
    // Looking at something is no task that people want to hear of.
    const QgsTask::Flags flags = mEntry == Entry::InHistory ? QgsTask::CanCancel : QgsTask::CanCancel | QgsTask::Hidden | QgsTask::Silent;
    auto *task = new QgsProcessingAlgRunnerTask( algorithm, mParameters, mContext, &mFeedback, flags );
    mTask = task;
    connect( task, &QgsProcessingAlgRunnerTask::executed, this, &DockRun::end );
    connect( task, &QgsTask::taskTerminated, this, [this] { end( false, {} ); } );
    QgsApplication::taskManager()->addTask( task );
  }

  void DockRun::runHere( const QgsProcessingAlgorithm &algorithm )
  {
    bool succeeded = false;
    QVariantMap results;
    {
      OnlyCancel meanwhile( [this] { cancel(); } );
      connect( &mFeedback, &QgsFeedback::progressChanged, &meanwhile, &OnlyCancel::breathe );
      results = algorithm.run( mParameters, mContext, &mFeedback, &succeeded );
    }
    end( succeeded, results );
  }

  void DockRun::cancel()
  {
    mFeedback.cancel();
    if ( mTask )
      mTask->cancel();
  }

  QgsVectorLayer *DockRun::layer( const QString &name ) const
  {
    const QString text = mResults.value( name ).toString();
    // Layers in memory are the context's; what is in a file is opened there, too.
    auto &context = const_cast<QgsProcessingContext &>( mContext );
    return text.isEmpty() ? nullptr : qobject_cast<QgsVectorLayer *>( QgsProcessingUtils::mapLayerFromString( text, context ) );
  }

  void DockRun::end( bool succeeded, const QVariantMap &results )
  {
    if ( mIsDone )
      return;
    mTask = nullptr;
    if ( !succeeded )
    {
      const QString error = mFeedback.firstError();
      endEntry();
      fail( mFeedback.isCanceled() ? QString() : error.isEmpty() ? tr( "The run ended without a result." ) : error );
      return;
    }
    mIsDone = true;
    mResults = results;
    endEntry();
    loadLayers();
    emit finished( mResults );
    deleteLater();
  }

  void DockRun::fail( const QString &sentence )
  {
    if ( mIsDone )
      return;
    mIsDone = true;
    emit failed( sentence );
    deleteLater();
  }

  void DockRun::beginEntry( const QgsProcessingAlgorithm &algorithm )
  {
    mDetails = { { QStringLiteral( "algorithm_id" ), mAlgorithm },
      { QStringLiteral( "python_command" ), algorithm.asPythonCommand( mParameters, mContext ) },
      { QStringLiteral( "parameters" ), algorithm.asMap( mParameters, mContext ) } };
    bool isPossible = false;
    const QString command = algorithm.asQgisProcessCommand( mParameters, mContext, isPossible );
    if ( isPossible )
      mDetails.insert( QStringLiteral( "process_command" ), command );
    bool isKept = false;
    const long long id = QgsGui::historyProviderRegistry()->addEntry( QStringLiteral( "processing" ), mDetails, isKept );
    mEntryId = isKept ? id : -1;
  }

  void DockRun::endEntry()
  {
    if ( mEntryId < 0 )
      return;
    QVariantMap results;
    for ( auto result = mResults.cbegin(); result != mResults.cend(); ++result )
      results.insert( result.key(), result.value().toString() );
    mDetails.insert( QStringLiteral( "results" ), results );
    mDetails.insert( QStringLiteral( "log" ), mFeedback.htmlLog() );
    QgsGui::historyProviderRegistry()->updateEntry( mEntryId, mDetails );
  }

  void DockRun::loadLayers()
  {
    struct Loaded
    {
      QgsMapLayer *layer;
      QgsProcessingContext::LayerDetails details;
    };
    std::vector<Loaded> loaded;
    const QMap<QString, QgsProcessingContext::LayerDetails> wished = mContext.layersToLoadOnCompletion();
    for ( auto wish = wished.cbegin(); wish != wished.cend(); ++wish )
    {
      const QgsMapLayer *found = QgsProcessingUtils::mapLayerFromString( wish.key(), mContext, true, wish.value().layerTypeHint );
      if ( QgsMapLayer *layer = found ? mContext.takeResultLayer( found->id() ) : nullptr )
        loaded.push_back( { layer, wish.value() } );
    }
    std::sort( loaded.begin(), loaded.end(), []( const Loaded &a, const Loaded &b ) {
      return std::pair( a.details.layerSortKey, a.details.name ) < std::pair( b.details.layerSortKey, b.details.name );
    } );
    QgsProject &project = *QgsProject::instance();
    for ( const Loaded &one : loaded )
    {
      one.details.setOutputLayerName( one.layer );
      project.addMapLayer( one.layer, false );
      // Above what is there, and visible whatever QGIS is set to.
      project.layerTreeRoot()->insertLayer( 0, one.layer )->setItemVisibilityCheckedParentRecursive( true );
      if ( QgsProcessingLayerPostProcessorInterface *look = one.details.postProcessor() )
        look->postProcessLayer( one.layer, mContext, &mFeedback );
    }
  }

}
