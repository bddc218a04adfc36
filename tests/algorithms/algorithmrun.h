#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QVariantMap>
#include <qgsproject.h>
#include <qgsprocessingcontext.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace sozialraum
{

  /**
   * Runs an algorithm as the toolbox does, through the registry and with the checks of its parameters.
   *
   *   AlgorithmRun join( "joinindicators", { { "INPUT", path }, … } );
   *   ASSERT_TRUE( join.succeeded() ) << join.log();
   *   std::unique_ptr<QgsVectorLayer> areas = join.layer( "OUTPUT" );
   */
  class AlgorithmRun
  {
  public:
    //! Where the feedback says "cancelled" once the progress has reached \a cancelAtPercent; negative: never.
    AlgorithmRun( const QString &name, const QVariantMap &parameters, double cancelAtPercent = -1 );
    ~AlgorithmRun();

    bool succeeded() const { return mSucceeded; }
    //! The sentence the user gets where it failed.
    QString error() const { return mError; }
    QString log() const { return mLog; }
    QVariant result( const QString &name ) const { return mResults.value( name ); }
    QVariantMap results() const { return mResults; }

    //! An output layer, of a file or in memory, with its default style; null where there is none.
    QgsVectorLayer *layer( const QString &name );

  private:
    QgsProcessingContext mContext;
    QVariantMap mResults;
    QString mError;
    QString mLog;
    bool mSucceeded = false;
    std::vector<std::unique_ptr<QgsVectorLayer>> mOpened;
  };

  //! A new folder for the outputs of one test.
  class OutputFolder
  {
  public:
    OutputFolder();
    QString path( const QString &name ) const { return mFolder.filePath( name ); }
    //! Names of the files in it, sorted.
    QStringList files() const;

  private:
    QTemporaryDir mFolder;
  };

  QString sampleLayer( const QString &name );                                 //!< A file of sample_layers/.
  QString sampleLayer( const QString &geopackage, const QString &layerName ); //!< A layer of a GeoPackage of sample_layers/.

}
