#include "algorithms/maps/algorithmchain.h"

#include <QCoreApplication>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingutils.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  namespace
  {
    //! Passes on what a step says, its progress as a part of the whole.
    class StepFeedback : public QgsProcessingFeedback
    {
    public:
      StepFeedback( QgsProcessingFeedback *whole, double begin, double end )
        : QgsProcessingFeedback( false )
        , mWhole( whole )
      {
        connect( this, &QgsFeedback::progressChanged, this,
          [whole, begin, end]( double percent ) { whole->setProgress( begin + percent * ( end - begin ) / 100.0 ); } );
        connect( whole, &QgsFeedback::canceled, this, &QgsFeedback::cancel, Qt::DirectConnection );
        if ( whole->isCanceled() )
          cancel();
      }

      void setProgressText( const QString &text ) override { mWhole->setProgressText( text ); }
      void pushInfo( const QString &info ) override { mWhole->pushInfo( info ); }
      void pushWarning( const QString &warning ) override { mWhole->pushWarning( warning ); }
      void pushDebugInfo( const QString &info ) override { mWhole->pushDebugInfo( info ); }
      void pushCommandInfo( const QString &info ) override { mWhole->pushCommandInfo( info ); }
      void pushConsoleInfo( const QString &info ) override { mWhole->pushConsoleInfo( info ); }
      //! What stops a step reaches the log once, when the whole ends with it.
      void reportError( const QString &error, bool fatal ) override
      {
        if ( !fatal )
          mWhole->reportError( error, false );
      }

    private:
      QgsProcessingFeedback *mWhole;
    };
  }

  QVariantMap AlgorithmChain::run( const QString &id, const QVariantMap &parameters, double begin, double end )
  {
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm( QgsApplication::processingRegistry()->createAlgorithmById( id ) );
    if ( !algorithm )
      throw QgsProcessingException(
        QCoreApplication::translate( "AlgorithmChain", "The algorithm %1 is missing. Install Sozialraum-Monitor again." ).arg( id ) );
    QString problem;
    if ( !algorithm->checkParameterValues( parameters, mContext, &problem ) )
      throw QgsProcessingException( QStringLiteral( "%1: %2" ).arg( algorithm->displayName(), problem ) );

    mFeedback->setProgressText( algorithm->displayName() );
    StepFeedback feedback( mFeedback, begin, end );
    bool succeeded = false;
    const QVariantMap results = algorithm->run( parameters, mContext, &feedback, &succeeded, QVariantMap(), false );
    if ( !succeeded )
      throw QgsProcessingException(
        QCoreApplication::translate( "AlgorithmChain", "%1 did not come to an end." ).arg( algorithm->displayName() ) );
    mFeedback->setProgress( end );
    return results;
  }

  std::unique_ptr<QgsVectorLayer> AlgorithmChain::take( const QVariant &output )
  {
    QgsMapLayer *layer = QgsProcessingUtils::mapLayerFromString( output.toString(), mContext );
    return std::unique_ptr<QgsVectorLayer>(
      layer ? qobject_cast<QgsVectorLayer *>( mContext.temporaryLayerStore()->takeMapLayer( layer ) ) : nullptr );
  }

}
