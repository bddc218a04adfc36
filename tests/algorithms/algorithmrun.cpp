#include "algorithmrun.h"

#include <QDir>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingutils.h>

namespace sozialraum
{

  namespace
  {
    class CancellingFeedback : public QgsProcessingFeedback
    {
    public:
      explicit CancellingFeedback( double cancelAtPercent )
        : QgsProcessingFeedback( false )
      {
        if ( cancelAtPercent >= 0 )
          connect( this, &QgsFeedback::progressChanged, this, [this, cancelAtPercent]( double percent ) {
            if ( percent >= cancelAtPercent )
              cancel();
          } );
      }

      void reportError( const QString &error, bool fatalError ) override
      {
        mLastError = error;
        QgsProcessingFeedback::reportError( error, fatalError );
      }

      QString mLastError;
    };
  }

  AlgorithmRun::AlgorithmRun( const QString &name, const QVariantMap &parameters, double cancelAtPercent )
  {
    CancellingFeedback feedback( cancelAtPercent );
    if ( cancelAtPercent == 0 )
      feedback.cancel();
    mContext.setFeedback( &feedback );
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "sozialraum:" ) + name ) );
    if ( !algorithm )
    {
      mError = QStringLiteral( "no such algorithm" );
      return;
    }
    if ( !algorithm->checkParameterValues( parameters, mContext, &mError ) )
      return;
    mResults = algorithm->run( parameters, mContext, &feedback, &mSucceeded );
    // QGIS reports the exception that ended a run as the last error.
    mError = mSucceeded ? QString() : feedback.mLastError;
    mLog = feedback.textLog();
    mContext.setFeedback( nullptr );
  }

  AlgorithmRun::~AlgorithmRun() = default;

  QgsVectorLayer *AlgorithmRun::layer( const QString &name )
  {
    const QString source = mResults.value( name ).toString();
    if ( source.isEmpty() )
      return nullptr;
    if ( QgsMapLayer *inMemory = mContext.temporaryLayerStore()->mapLayer( source ) )
      return qobject_cast<QgsVectorLayer *>( inMemory );
    auto opened = std::make_unique<QgsVectorLayer>( source, name, QStringLiteral( "ogr" ) );
    if ( !opened->isValid() )
      return nullptr;
    mOpened.push_back( std::move( opened ) );
    return mOpened.back().get();
  }

  OutputFolder::OutputFolder()
    : mFolder( QDir::tempPath() + QStringLiteral( "/output-XXXXXX" ) )
  {}

  QStringList OutputFolder::files() const
  {
    return QDir( mFolder.path() ).entryList( QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name );
  }

  QString sampleLayer( const QString &name )
  {
    return QStringLiteral( SOZIALRAUM_SAMPLE_LAYERS "/" ) + name;
  }

  QString sampleLayer( const QString &geopackage, const QString &layerName )
  {
    return sampleLayer( geopackage ) + QStringLiteral( "|layername=" ) + layerName;
  }

}
