#include "results/featureoutput.h"

#include "compat/qgisversions.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsprocessing.h>
#include <qgsprocessingutils.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsprovidersublayerdetails.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <utility>

namespace sozialraum
{

  //! Removes one table of a database file; the last one takes the file with it.
  static void removeTable( const QString &path, const QString &table )
  {
    QgsProviderMetadata *ogr = QgsProviderRegistry::instance()->providerMetadata( QStringLiteral( "ogr" ) );
    const std::unique_ptr<QgsAbstractDatabaseProviderConnection> database(
      static_cast<QgsAbstractDatabaseProviderConnection *>( ogr->createConnection( path, {} ) ) );
    database->dropVectorTable( QString(), table );
  }

  static int tableCount( const QString &path )
  {
    return static_cast<int>( QgsProviderRegistry::instance()->querySublayers( path, Qgis::SublayerQueryFlag::FastScan ).size() );
  }

  static void saveStyle( QgsVectorLayer &layer )
  {
    const QgsMapLayer::StyleCategories kept = QgsMapLayer::AllStyleCategories;
    QString error;
    bool saved = true;
    if ( layer.dataProvider()->styleStorageCapabilities().testFlag( Qgis::ProviderStyleStorageCapability::SaveToDatabase ) )
    {
      error = saveStyleIntoDatabase(
        layer, QStringLiteral( "sozialraum" ), QCoreApplication::translate( "FeatureOutput", "Style of Sozialraum-Monitor" ), kept );
      saved = error.isEmpty();
    }
    else
    {
      error = layer.saveDefaultStyle( saved, kept );
    }
    if ( !saved )
      throw QgsProcessingException(
        QCoreApplication::translate( "FeatureOutput", "The style of %1 could not be saved: %2" ).arg( layer.source(), error ) );
  }

  Qgis::WkbType FeatureOutput::typeFor( Qgis::WkbType geometryType )
  {
    return QgsWkbTypes::geometryType( geometryType ) == Qgis::GeometryType::Polygon ? QgsWkbTypes::multiType( geometryType ) : geometryType;
  }

  FeatureOutput::FeatureOutput( std::unique_ptr<QgsFeatureSink> sink, QString destination, const QgsFields &fields,
    Qgis::WkbType geometryType, QgsProcessingContext &context )
    : mSink( std::move( sink ) )
    , mDestination( std::move( destination ) )
    , mFields( fields )
    , mGeometryType( geometryType )
    , mContext( &context )
  {}

  FeatureOutput::FeatureOutput( FeatureOutput &&other ) noexcept
    : mSink( std::move( other.mSink ) )
    , mDestination( std::move( other.mDestination ) )
    , mFields( other.mFields )
    , mGeometryType( other.mGeometryType )
    , mContext( std::exchange( other.mContext, nullptr ) )
    , mIsFinished( other.mIsFinished )
  {}

  FeatureOutput::~FeatureOutput()
  {
    if ( mContext && !mIsFinished )
      discard();
  }

  bool FeatureOutput::isFileOfItsOwn() const
  {
    return QFileInfo( mDestination ).isFile();
  }

  void FeatureOutput::add( QgsFeature &feature )
  {
    if ( QgsWkbTypes::isMultiType( mGeometryType ) && !QgsWkbTypes::isMultiType( feature.geometry().wkbType() ) )
    {
      QgsGeometry parts = feature.geometry();
      if ( parts.convertToMultiType() )
        feature.setGeometry( parts );
    }
    if ( !mSink->addFeature( feature, QgsFeatureSink::FastInsert ) )
      throw QgsProcessingException( QCoreApplication::translate( "FeatureOutput", "A feature could not be written to %1: %2" )
          .arg( mDestination, mSink->lastError() ) );
  }

  void FeatureOutput::close()
  {
    if ( mSink && !mSink->flushBuffer() )
      throw QgsProcessingException(
        QCoreApplication::translate( "FeatureOutput", "%1 could not be written to the end: %2" ).arg( mDestination, mSink->lastError() ) );
    mSink.reset();
  }

  void FeatureOutput::applyStyle( const LayerStyler &styler )
  {
    if ( QgsMapLayer *memoryLayer = mContext->temporaryLayerStore()->mapLayer( mDestination ) )
    {
      styler( *qobject_cast<QgsVectorLayer *>( memoryLayer ) );
      return;
    }
    QgsVectorLayer::LayerOptions options;
    options.loadDefaultStyle = false;
    QgsVectorLayer layer( mDestination, QFileInfo( mDestination ).completeBaseName(), QStringLiteral( "ogr" ), options );
    if ( layer.isValid() )
    {
      styler( layer );
      saveStyle( layer );
    }
  }

  QString FeatureOutput::finish( const LayerStyler &styler )
  {
    close(); // the sink keeps a file open that the style is to be written into
    if ( styler )
      applyStyle( styler );
    mIsFinished = true;
    return mDestination;
  }

  void FeatureOutput::discard() noexcept
  {
    mSink.reset();
    if ( mContext->temporaryLayerStore()->mapLayer( mDestination ) )
    {
      mContext->temporaryLayerStore()->removeMapLayer( mDestination );
      return;
    }
    const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( QStringLiteral( "ogr" ), mDestination );
    const QString path = parts.value( QStringLiteral( "path" ) ).toString();
    const QString table = parts.value( QStringLiteral( "layerName" ) ).toString();
    if ( !QFileInfo::exists( path ) )
      return;
    try
    {
      if ( !table.isEmpty() && tableCount( path ) > 1 )
        removeTable( path, table );
      else
        QFile::remove( path );
    }
    catch ( const QgsException & )
    {
      QFile::remove( path );
    }
  }

}
