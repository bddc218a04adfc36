#pragma once

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QVariantMap>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <memory>

class QgsProcessingAlgorithm;
class QgsTask;
class QgsVectorLayer;

namespace sozialraum
{

  //! Keeps what an algorithm says, from whatever thread.
  class RunFeedback : public QgsProcessingFeedback
  {
    Q_OBJECT

  public:
    RunFeedback()
      : QgsProcessingFeedback( false )
    {}

    void reportError( const QString &error, bool fatalError = false ) override;
    void pushWarning( const QString &warning ) override;

    QStringList warnings() const;
    QString firstError() const;

  private:
    mutable QMutex mMutex;
    QStringList mWarnings;
    QString mFirstError;
  };

  /**
   * A run of an algorithm from the dock, with all that the toolbox does: parameters are checked, the work is a task of QGIS, there
   * is an entry in the history of Processing that can be run again, layers are loaded into the project, named, styled and in order.
   *
   * What asks to be run in the main thread is run there; meanwhile windows are painted, and cancelling is heard.
   *
   * Exactly one of finished() and failed() comes, once; then the run deletes itself.
   */
  class DockRun : public QObject
  {
    Q_OBJECT

  public:
    enum class Entry
    {
      InHistory, //!< something was done
      None,      //!< something was only looked at
    };

    //! \a algorithm: "createstore" for one of ours, "native:savefeatures" for another.
    DockRun( const QString &algorithm, QVariantMap parameters, Entry entry, QObject *parent );
    ~DockRun() override;

    void start();
    void cancel();

    //! What the algorithm warned of, in its order.
    QStringList warnings() const { return mFeedback.warnings(); }

    //! The result \a name as a layer; for those who hear finished(). Null where it is none; the run owns those in memory.
    QgsVectorLayer *layer( const QString &name ) const;

  signals:
    void progressed( double percent );
    void finished( const QVariantMap &results );
    void failed( const QString &sentence ); //!< empty: it was cancelled

  private:
    void end( bool succeeded, const QVariantMap &results );
    void fail( const QString &sentence );
    void runHere( const QgsProcessingAlgorithm &algorithm );
    void beginEntry( const QgsProcessingAlgorithm &algorithm );
    void endEntry();
    void loadLayers();

    QString mAlgorithm;
    QVariantMap mParameters;
    Entry mEntry;
    QgsProcessingContext mContext;
    RunFeedback mFeedback;
    QPointer<QgsTask> mTask;
    QVariantMap mResults;
    QVariantMap mDetails; // of the entry
    long long mEntryId = -1;
    bool mIsDone = false;
  };

}
