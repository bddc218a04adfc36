#include "dock/monitorsession.h"

#include <QFileInfo>
#include <qgsgui.h>
#include <qgshistoryproviderregistry.h>
#include <qgsprocessing.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <utility>

namespace sozialraum
{

  MonitorSession::MonitorSession( QObject *parent )
    : QObject( parent )
  {}

  void MonitorSession::setFollowing( bool isFollowing )
  {
    if ( isFollowing == mIsFollowing )
      return;
    mIsFollowing = isFollowing;
    QgsProject *project = QgsProject::instance();
    if ( !isFollowing )
    {
      disconnect( project, nullptr, this, nullptr );
      disconnect( QgsGui::historyProviderRegistry(), nullptr, this, nullptr );
      return;
    }
    connect( QgsGui::historyProviderRegistry(), &QgsHistoryProviderRegistry::entryUpdated, this,
      [this]( long long, const QVariantMap &entry ) { lookAtEntry( entry ); } );
    connect( project, &QgsProject::readProject, this, &MonitorSession::projectChanged );
    connect( project, &QgsProject::cleared, this, &MonitorSession::projectChanged );
    connect( project, &QgsProject::layersAdded, this, &MonitorSession::changed );
    connect( project, &QgsProject::layersRemoved, this, &MonitorSession::changed );
    refresh(); // the store may be another one than when the dock was closed
  }

  //! What the toolbox did to the store is to be seen here as well.
  void MonitorSession::lookAtEntry( const QVariantMap &entry )
  {
    static const QStringList changing{ QStringLiteral( "sozialraum:createstore" ), QStringLiteral( "sozialraum:importtables" ),
      QStringLiteral( "sozialraum:acceptimport" ), QStringLiteral( "sozialraum:withdrawimport" ),
      QStringLiteral( "sozialraum:publishmonitor" ) };
    if ( !mRun && changing.contains( entry.value( QStringLiteral( "algorithm_id" ) ).toString() ) )
      refresh();
  }

  QString MonitorSession::store() const
  {
    return storeOfProject( *QgsProject::instance() );
  }

  void MonitorSession::setStore( const QString &store )
  {
    if ( store != mReadStore )
      mUnread.clear();
    rememberStore( *QgsProject::instance(), store );
    refresh();
    if ( !store.isEmpty() && !mWaiting.isEmpty() )
      addTables( std::exchange( mWaiting, {} ) );
  }

  void MonitorSession::projectChanged()
  {
    if ( store() == mReadStore && !mReadStore.isEmpty() )
    {
      emit changed();
      return;
    }
    mOrders.clear();
    mUnread.clear();
    say( QString() );
    refresh();
  }

  ProjectState MonitorSession::projectState() const
  {
    return { store(), static_cast<int>( mapsOfProject( *QgsProject::instance() ).size() ) };
  }

  void MonitorSession::refresh()
  {
    if ( store() != mReadStore )
      mState = {};
    mReadStore = store();
    emit changed();
    if ( !mReadStore.isEmpty() )
      readContents();
  }

  void MonitorSession::readContents()
  {
    const QString temporary = QgsProcessing::TEMPORARY_OUTPUT;
    const QString asked = mReadStore;
    RunOrder order{ QStringLiteral( "storecontents" ),
      { { QStringLiteral( "STORE" ), asked }, { QStringLiteral( "OUTPUT" ), temporary }, { QStringLiteral( "TERRITORY" ), temporary },
        { QStringLiteral( "IMPORTS" ), temporary }, { QStringLiteral( "RELEASES" ), temporary } },
      DockRun::Entry::None, tr( "The monitor is being read…" ), {}, {} };
    const bool isAfterTables = std::exchange( mHasNewTables, false );
    order.done = [this, asked, isAfterTables]( DockRun &run, const QVariantMap & ) {
      if ( asked != mReadStore )
        return;
      StoreState state;
      state.isRead = true;
      state.findings = mState.findings; // until they are looked for again
      if ( QgsVectorLayer *contents = run.layer( QStringLiteral( "OUTPUT" ) ) )
        state.indicators = readIndicators( *contents );
      if ( QgsVectorLayer *territory = run.layer( QStringLiteral( "TERRITORY" ) ) )
        state.territories = readTerritories( *territory );
      if ( QgsVectorLayer *imports = run.layer( QStringLiteral( "IMPORTS" ) ) )
        state.imports = readImports( *imports );
      if ( QgsVectorLayer *releases = run.layer( QStringLiteral( "RELEASES" ) ) )
        state.releases = readReleases( *releases );
      mState = state;
      emit changed();
      if ( isAfterTables )
        emit tablesAdded();
      readCheck();
    };
    order.failed = [this, asked]( const QString &sentence, const QStringList & ) {
      if ( asked != mReadStore )
        return;
      mState = {};
      mState.error = sentence.isEmpty() ? tr( "Reading was cancelled." ) : sentence;
      emit changed();
    };
    run( order );
  }

  void MonitorSession::readCheck()
  {
    const QString asked = mReadStore;
    RunOrder order{ QStringLiteral( "checkstore" ),
      { { QStringLiteral( "STORE" ), asked }, { QStringLiteral( "OUTPUT" ), QgsProcessing::TEMPORARY_OUTPUT } }, DockRun::Entry::None,
      tr( "The monitor is being checked…" ), {}, {} };
    order.done = [this, asked]( DockRun &run, const QVariantMap & ) {
      QgsVectorLayer *findings = run.layer( QStringLiteral( "OUTPUT" ) );
      if ( asked != mReadStore || !findings )
        return;
      mState.findings = readFindings( *findings );
      emit changed();
    };
    run( order );
  }

  void MonitorSession::run( const RunOrder &order )
  {
    mOrders.enqueue( order );
    if ( !mRun )
      startNext();
  }

  void MonitorSession::startNext()
  {
    if ( mOrders.isEmpty() )
    {
      mRun = nullptr;
      emit busyChanged();
      return;
    }
    const RunOrder order = mOrders.dequeue();
    mBusySentence = order.sentence;
    mRun = new DockRun( order.algorithm, order.parameters, order.entry, this );
    connect( mRun, &DockRun::progressed, this, &MonitorSession::progressed );
    connect( mRun, &DockRun::finished, this, [this, order, run = mRun]( const QVariantMap &results ) {
      if ( order.done && run )
        order.done( *run, results );
      startNext();
    } );
    connect( mRun, &DockRun::failed, this, [this, order, run = mRun]( const QString &sentence ) {
      if ( order.failed )
        order.failed( sentence, run ? run->warnings() : QStringList() );
      else
        say( sentence.isEmpty() ? tr( "Cancelled: nothing was changed." ) : sentence, !sentence.isEmpty() );
      startNext();
    } );
    emit busyChanged();
    if ( order.entry == DockRun::Entry::InHistory )
      emit begun();
    mRun->start();
  }

  void MonitorSession::cancel()
  {
    mOrders.clear();
    if ( mRun )
      mRun->cancel();
  }

  void MonitorSession::addTables( const QStringList &files, const QString &publisher )
  {
    if ( store().isEmpty() )
    {
      for ( const QString &file : files )
      {
        if ( !mWaiting.contains( file ) )
          mWaiting << file;
      }
      say(
        tr( "%n table(s) wait until the monitor knows its areas: choose “New Monitor…”.", nullptr, static_cast<int>( mWaiting.size() ) ) );
      emit changed();
      return;
    }
    mUnread.clear();
    int number = 0;
    for ( const QString &file : files )
    {
      const QString name = QFileInfo( file ).fileName();
      QVariantMap parameters{ { QStringLiteral( "STORE" ), store() }, { QStringLiteral( "TABLES" ), QStringList{ file } },
        { QStringLiteral( "PROTOCOL" ),
          QStringLiteral( "%1|layername=%2" )
            .arg( fileBeside( store(), QStringLiteral( "protokoll" ), *QgsProject::instance() ), tableName( name ) ) } };
      if ( !publisher.isEmpty() )
        parameters.insert( QStringLiteral( "PUBLISHER" ), publisher );
      RunOrder order{ QStringLiteral( "importtables" ), parameters, DockRun::Entry::InHistory,
        tr( "Table %1 of %2 is being read: %3" ).arg( ++number ).arg( files.size() ).arg( name ), {}, {} };
      order.done = [this, name]( DockRun &, const QVariantMap &results ) {
        const auto count = [&results]( const char *key ) { return results.value( QString::fromLatin1( key ) ).toLongLong(); };
        if ( count( "IMPORT" ) == 0 )
          say( tr( "%1 holds nothing that the monitor does not have already." ).arg( name ) );
        else
          say( tr( "%1: %2 cells are new, %3 revised, %4 have no area." )
              .arg( name )
              .arg( count( "NEW" ) )
              .arg( count( "REVISED" ) )
              .arg( count( "REJECTED" ) ) );
        mHasNewTables = mHasNewTables || count( "IMPORT" ) > 0;
        tablesDone();
      };
      order.failed = [this, file, name]( const QString &sentence, const QStringList & ) {
        if ( !sentence.isEmpty() )
        {
          mUnread << UnreadTable{ file, sentence };
          say( tr( "%1 was not read: %2" ).arg( name, sentence ), true );
        }
        tablesDone();
      };
      run( order );
    }
  }

  void MonitorSession::tablesDone()
  {
    const bool isLast = std::none_of(
      mOrders.begin(), mOrders.end(), []( const RunOrder &order ) { return order.algorithm == QLatin1String( "importtables" ); } );
    if ( isLast )
      refresh();
  }

  void MonitorSession::forgetUnread()
  {
    mUnread.clear();
    emit changed();
  }

}
