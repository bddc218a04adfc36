#pragma once

#include "dock/dockrun.h"
#include "dock/pathsteps.h"
#include "dock/projectmemory.h"
#include "dock/storestate.h"

#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QStringList>
#include <QVariantMap>

#include <functional>

class QgsVectorLayer;

namespace sozialraum
{

  //! A run that is to come.
  struct RunOrder
  {
    QString algorithm; //!< without the name of the provider
    QVariantMap parameters;
    DockRun::Entry entry = DockRun::Entry::InHistory;
    QString sentence; //!< what is being done, for those who wait
    std::function<void( DockRun &, const QVariantMap & )> done;
    //! With what was warned of before; where it is not given, the sentence is said.
    std::function<void( const QString &, const QStringList & )> failed;
  };

  /**
   * What the pages of the dock share: the store of the open project, what it holds, and the runs, one after the other.
   *
   * It holds no truth of its own. What it knows is read from the store by algorithms and from the project, again after each run.
   */
  class MonitorSession : public QObject
  {
    Q_OBJECT

  public:
    explicit MonitorSession( QObject *parent );

    //! Follows the project and reads the store; not following it, nothing is connected to it.
    void setFollowing( bool isFollowing );

    QString store() const;
    void setStore( const QString &store ); //!< and remembers it in the project
    void refresh();

    const StoreState &state() const { return mState; }
    ProjectState projectState() const;
    const QList<UnreadTable> &unreadTables() const { return mUnread; }
    //! Files that were dropped before there was a store.
    const QStringList &waitingTables() const { return mWaiting; }

    void run( const RunOrder &order );
    bool isBusy() const { return mRun != nullptr; }
    QString busySentence() const { return mBusySentence; }
    void cancel();

    //! Imports \a files one by one, so that one that cannot be read keeps no other back; without a store they wait for one.
    void addTables( const QStringList &files, const QString &publisher = QString() );
    void forgetUnread();

    void say( const QString &sentence, bool isProblem = false ) { emit said( sentence, isProblem ); }

  signals:
    void begun();   //!< a run that does something
    void changed(); //!< the store, what it holds, or the maps of the project
    void busyChanged();
    void progressed( double percent );
    void said( const QString &sentence, bool isProblem );
    void tablesAdded(); //!< the last of addTables() is done, and the store was read again

  private:
    void startNext();
    void readContents();
    void readCheck();
    void projectChanged();
    void tablesDone();
    void lookAtEntry( const QVariantMap &entry );

    StoreState mState;
    QString mReadStore; // the store that mState is of
    QQueue<RunOrder> mOrders;
    QPointer<DockRun> mRun;
    QString mBusySentence;
    QList<UnreadTable> mUnread;
    QStringList mWaiting;
    bool mHasNewTables = false; // since the contents were read
    bool mIsFollowing = false;
  };

}
