#include "results/featureoutput.h"

#include "results/databaseoutput.h"
#include "results/geopackagetables.h"
#include "results/layerlook.h"
#include "results/outputplace.h"
#include "results/ownmark.h"
#include "results/plainlook.h"
#include "results/readback.h"
#include "results/rownumbers.h"
#include "results/stagingfolder.h"
#include "results/writefailure.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <qgsgeometry.h>
#include <qgsprocessing.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>

#include <stdexcept>
#include <utility>

namespace sozialraum
{

  //! What GDAL's GeoPackages hold at most; the numbers of rows and the geometry are two of them.
  static constexpr int sMostColumns = 2000;

  Qgis::WkbType FeatureOutput::typeFor( Qgis::WkbType geometryType )
  {
    return QgsWkbTypes::geometryType( geometryType ) == Qgis::GeometryType::Polygon ? QgsWkbTypes::multiType( geometryType ) : geometryType;
  }

  FeatureOutput::FeatureOutput( Destination destination, OutputShape shape, QString title, QString history, QgsProcessingContext &context )
    : mDestination( std::move( destination ) )
    , mShape( std::move( shape ) )
    , mTitle( std::move( title ) )
    , mHistory( std::move( history ) )
    , mContext( &context )
  {
    mShape.geometryType = typeFor( mShape.geometryType );
  }

  FeatureOutput::FeatureOutput( FeatureOutput &&other ) noexcept
    : mDestination( std::move( other.mDestination ) )
    , mShape( std::move( other.mShape ) )
    , mTitle( std::move( other.mTitle ) )
    , mHistory( std::move( other.mHistory ) )
    , mContext( std::exchange( other.mContext, nullptr ) )
    , mStaging( std::move( other.mStaging ) )
    , mSink( std::move( other.mSink ) )
    , mResult( std::move( other.mResult ) )
    , mWrittenFields( other.mWrittenFields )
    , mPlaces( std::move( other.mPlaces ) )
    , mRows( other.mRows )
    , mShapes( other.mShapes )
    , mIsFinished( other.mIsFinished )
  {}

  FeatureOutput::~FeatureOutput()
  {
    if ( mContext && !mIsFinished )
      discard();
  }

  std::optional<FeatureOutput> FeatureOutput::begin( const QgsProcessingParameterDefinition &definition, const QVariant &value,
    const OutputShape &shape, const QString &history, QgsProcessingContext &context )
  {
    const OutputPlace place = outputPlace( definition, value, context );
    if ( place.text.isEmpty() )
      return std::nullopt;
    FeatureOutput output( destinationOf( place.text ), shape, place.title, history, context );
    if ( output.mDestination.isFile() )
      output.beginFile( place.options );
    else
      output.beginElsewhere( place.options );
    if ( place.project )
      context.addLayerToLoadOnCompletion( output.mResult,
        QgsProcessingContext::LayerDetails( place.title, place.project, definition.name(), QgsProcessingUtils::LayerHint::Vector ) );
    return output;
  }

  namespace
  {
    //! Aliases and comments come with the style: sinks that cannot keep them would complain about each.
    QgsField plainField( QgsField field, bool keepsWords )
    {
      if ( !keepsWords )
      {
        field.setAlias( QString() );
        field.setComment( QString() );
      }
      return field;
    }
  }

  //! QGIS puts the ending of the format behind names that end otherwise: "a.json" would become "a.json.geojson".
  static QString nameForWriter( const Destination &destination )
  {
    const QFileInfo place( destination.path );
    QgsVectorFileWriter::MetaData format;
    const QStringList endings =
      QgsVectorFileWriter::driverMetadata( destination.driver, format ) ? format.ext.split( QLatin1Char( ' ' ) ) : QStringList();
    return endings.isEmpty() || endings.contains( place.suffix(), Qt::CaseInsensitive )
      ? place.fileName()
      : QStringLiteral( "%1.%2" ).arg( place.completeBaseName(), endings.first() );
  }

  //! Formats that hold whatever a result has, or all but its shapes.
  static bool isUsual( const QString &driver )
  {
    static const QStringList usual{ QStringLiteral( "GPKG" ), QStringLiteral( "ESRI Shapefile" ), QStringLiteral( "GeoJSON" ),
      QStringLiteral( "FlatGeobuf" ), QStringLiteral( "CSV" ), QStringLiteral( "ODS" ), QStringLiteral( "XLSX" ) };
    return usual.contains( driver );
  }

  void FeatureOutput::beginFile( const QVariantMap &options )
  {
    refuseWhatIsNotOurs( mDestination );
    const bool isGeopackage = mDestination.isGeopackage();
    for ( int i = 0; i < mShape.fields.size(); ++i )
    {
      if ( isGeopackage && isRowNumber( mShape.fields.at( i ) ) )
        continue;
      mPlaces << i;
      mWrittenFields.append( plainField( mShape.fields.at( i ), isGeopackage ) );
    }
    if ( isGeopackage && mWrittenFields.size() + 2 > sMostColumns )
      throw QgsProcessingException( QCoreApplication::translate( "FeatureOutput",
        "The result has %1 columns, and a GeoPackage holds at most %2. Choose fewer indicators or periods, or a file that ends in .fgb." )
          .arg( mWrittenFields.size() )
          .arg( sMostColumns ) );

    const QFileInfo place( mDestination.path );
    if ( place.exists() && !place.isWritable() ) // told before the work, not after it
      throw notWritten( mDestination.path );
    const bool needsShapes = mDestination.driver == QLatin1String( "FlatGeobuf" )
      || ( mDestination.driver == QLatin1String( "ESRI Shapefile" ) && mDestination.holdsShapes() );
    if ( mShape.geometryType == Qgis::WkbType::NoGeometry && needsShapes )
      throw QgsProcessingException( QCoreApplication::translate( "FeatureOutput",
        "A table cannot be written as a file that ends in .%1. Choose a name that ends in .gpkg, .csv, .ods, .xlsx or .dbf." )
          .arg( place.suffix() ) );
    // QGIS writes CSV without shapes; what GDAL packs as an archive it would look for in a folder with such an ending.
    const bool isSheet = !mDestination.holdsShapes() && mDestination.driver != QLatin1String( "CSV" );
    // A table of a GeoPackage that is there is not moved there as a file.
    mStaging = QFileInfo( mDestination.path ).size() > 0 && isGeopackage
      ? std::make_unique<StagingFolder>( QDir::tempPath(), place.fileName() )
      : std::make_unique<StagingFolder>( place.path(), isSheet ? place.completeBaseName() : place.fileName() );
    for ( const QString &sentence : mStaging->mended() )
    {
      if ( mContext->feedback() )
        mContext->feedback()->pushInfo( sentence );
    }
    QgsVectorFileWriter::SaveVectorOptions saving;
    saving.fileEncoding = options.value( QStringLiteral( "fileEncoding" ) ).toString();
    saving.driverName = mDestination.driver;
    saving.layerName = mDestination.table;
    saving.datasourceOptions = QgsVectorFileWriter::defaultDatasetOptions( mDestination.driver );
    saving.layerOptions = QgsVectorFileWriter::defaultLayerOptions( mDestination.driver );
    if ( isGeopackage )
      saving.layerOptions << rowNumberOptions( mWrittenFields );
    if ( isGeopackage && !mDestination.geometry.isEmpty() )
      saving.layerOptions << QStringLiteral( "GEOMETRY_NAME=" ) + mDestination.geometry;
    saving.symbologyExport = Qgis::FeatureSymbologyExport::NoSymbology;
    saving.actionOnExistingFile = QgsVectorFileWriter::CreateOrOverwriteFile;
    GdalComplaints complaints;
    std::unique_ptr<QgsVectorFileWriter> writer( QgsVectorFileWriter::create( mStaging->path( nameForWriter( mDestination ) ),
      mWrittenFields, isSheet ? Qgis::WkbType::NoGeometry : mShape.geometryType, mShape.crs, mContext->transformContext(), saving,
      QgsFeatureSink::SinkFlags() ) );
    if ( writer->hasError() != QgsVectorFileWriter::NoError )
    {
      if ( !isUsual( mDestination.driver ) )
        throw QgsProcessingException( QCoreApplication::translate( "FeatureOutput",
          "The result cannot be written as a file that ends in .%1. Choose a name that ends in .gpkg, .shp, .geojson, .fgb, .csv, .ods or "
          ".xlsx." )
            .arg( place.suffix() ) );
      complaints.add( writer->errorMessage() );
      throw notWritten( mDestination.path, complaints.errors() );
    }
    mSink = std::move( writer );
    mResult = mDestination.kind == Destination::Kind::Table ? mDestination.path + QStringLiteral( "|layername=" ) + mDestination.table
                                                            : mDestination.path;
  }

  void FeatureOutput::beginElsewhere( const QVariantMap &options )
  {
    for ( int i = 0; i < mShape.fields.size(); ++i )
    {
      mPlaces << i;
      mWrittenFields.append( plainField( mShape.fields.at( i ), false ) );
    }
    mResult = mDestination.text;
    if ( mDestination.kind == Destination::Kind::Database )
      mResult = beginDatabaseTable( mDestination );
    mSink.reset( QgsProcessingUtils::createFeatureSink(
      mResult, *mContext, mWrittenFields, mShape.geometryType, mShape.crs, options, {}, {}, QgsFeatureSink::SinkFlags() ) );
    if ( !mSink )
      throw notWritten( mDestination.text );
  }

  QString FeatureOutput::stagedFile() const
  {
    return mStaging->path( QFileInfo( mDestination.path ).fileName() );
  }

  void FeatureOutput::add( QgsFeature &feature )
  {
    if ( !mSink )
      throw std::logic_error( "a row after the output was closed" );
    if ( QgsWkbTypes::isMultiType( mShape.geometryType ) && !QgsWkbTypes::isMultiType( feature.geometry().wkbType() ) )
    {
      QgsGeometry parts = feature.geometry();
      if ( parts.convertToMultiType() )
        feature.setGeometry( parts );
    }
    ++mRows;
    mShapes += feature.hasGeometry() ? 1 : 0;
    GdalComplaints complaints;
    bool isAdded = false;
    if ( mPlaces.size() == feature.attributeCount() )
    {
      isAdded = mSink->addFeature( feature, QgsFeatureSink::FastInsert );
    }
    else
    {
      QgsFeature written( mWrittenFields );
      written.setGeometry( feature.geometry() );
      for ( int i = 0; i < mPlaces.size(); ++i )
        written.setAttribute( i, feature.attribute( mPlaces.at( i ) ) );
      isAdded = mSink->addFeature( written, QgsFeatureSink::FastInsert );
    }
    if ( !isAdded )
    {
      complaints.add( mSink->lastError() );
      throw notWritten( mDestination.isFile() ? mDestination.path : mDestination.table, complaints.errors() );
    }
  }

  void FeatureOutput::close()
  {
    if ( !mSink )
      return;
    GdalComplaints complaints;
    const QString name = mDestination.isFile() ? mDestination.path : mDestination.table;
    const bool isFlushed = mSink->flushBuffer();
    if ( !isFlushed )
      complaints.add( mSink->lastError() );
    mSink.reset();
    if ( !isFlushed || !complaints.isEmpty() )
      throw notWritten( name, complaints.errors() );
    if ( !mStaging )
      return;
    const QString written = mStaging->path( nameForWriter( mDestination ) );
    if ( written != stagedFile() && QFileInfo::exists( written ) )
      replaceFile( written, stagedFile() );
    const ReadBack found = readBack( stagedFile(), mDestination.table );
    const bool hasShapes = mShape.geometryType != Qgis::WkbType::NoGeometry && mDestination.holdsShapes();
    if ( !found.isWhole || found.rows != mRows || ( hasShapes && found.shapes < mShapes ) )
      throw notWritten( name );
  }

  LayerLook FeatureOutput::lookOf( const QString &source, const LayerStyler &styler ) const
  {
    std::unique_ptr<QgsVectorLayer> opened;
    QgsVectorLayer *layer = qobject_cast<QgsVectorLayer *>( mContext->temporaryLayerStore()->mapLayer( source ) );
    if ( !layer )
    {
      QgsVectorLayer::LayerOptions options;
      options.loadDefaultStyle = false;
      const bool isDatabaseTable = mDestination.kind == Destination::Kind::Database;
      opened = std::make_unique<QgsVectorLayer>( isDatabaseTable ? uriText( source ) : source, mTitle, mDestination.provider, options );
      layer = opened.get();
    }
    if ( !layer->isValid() )
      throw notWritten( mDestination.isFile() ? mDestination.path : mDestination.table );
    layer->setName( mTitle );
    const CutNames cut = opened ? cutNames( mShape.fields, opened->fields() ) : CutNames();
    if ( !cut.isEmpty() )
    {
      opened = copyWithNames( *opened, mShape.fields );
      layer = opened.get();
    }
    for ( const QgsField &field : mShape.fields )
    {
      const int index = layer->fields().lookupField( field.name() );
      if ( index >= 0 && !field.alias().isEmpty() )
        layer->setFieldAlias( index, field.alias() );
    }
    const QgsFeatureRenderer *random = layer->renderer();
    if ( styler )
      styler( *layer );
    if ( layer->renderer() == random )
      drawPlainly( *layer );
    LayerLook look( *layer );
    look.useNames( cut );
    QgsLayerMetadata metadata = look.metadata();
    if ( !mHistory.isEmpty() )
      metadata.addHistoryItem( QDate::currentDate().toString( Qt::ISODate ) + QStringLiteral( ": " ) + mHistory );
    if ( mDestination.isGeopackage() || mDestination.kind == Destination::Kind::Database )
      mark( metadata );
    look.setMetadata( metadata );
    if ( !opened )
      look.giveTo( *layer );
    return look;
  }

  void FeatureOutput::putIntoPlace( const LayerLook &look )
  {
    const QFileInfo place( mDestination.path );
    if ( mDestination.isGeopackage() )
    {
      const TableLook texts{ look.qml(), look.sld(), look.metadataXml() };
      if ( place.size() > 0 )
      {
        moveTable( stagedFile(), mDestination.table, texts, mDestination.path, tablesToReplace( mDestination ), mDestination.geometry );
        const ReadBack found = readBack( mDestination.path, mDestination.table );
        if ( !found.isWhole || found.rows != mRows )
          throw notWritten( mDestination.path );
        return;
      }
      keepLook( stagedFile(), mDestination.table, texts );
      mStaging->moveIntoPlace( { place.fileName() } );
      return;
    }
    writeBeside( look, mHasStyle, stagedFile(), mDestination.path );
    QStringList files = mStaging->files();
    refuseForeignParts( files, mDestination );
    files.removeAll( place.fileName() );
    mStaging->moveIntoPlace( files << place.fileName() );
  }

  QString FeatureOutput::finish( const LayerStyler &styler )
  {
    close();
    mHasStyle = styler || mShape.geometryType != Qgis::WkbType::NoGeometry;
    if ( mStaging )
    {
      const LayerLook look = lookOf( stagedFile(), styler );
      putIntoPlace( look );
      mStaging.reset();
      look.giveToLoaded( mResult, *mContext );
    }
    else
    {
      const LayerLook look = lookOf( mResult, styler );
      if ( mDestination.kind == Destination::Kind::Database )
      {
        const QString staged = std::exchange( mResult, finishDatabaseTable( mDestination, mResult, look, mRows, mContext->feedback() ) );
        if ( mContext->willLoadLayerOnCompletion( staged ) )
        {
          const QgsProcessingContext::LayerDetails details = mContext->layerToLoadOnCompletionDetails( staged );
          QMap<QString, QgsProcessingContext::LayerDetails> loaded = mContext->layersToLoadOnCompletion();
          loaded.remove( staged );
          loaded.insert( mResult, details );
          mContext->setLayersToLoadOnCompletion( loaded );
        }
      }
      look.giveToLoaded( mResult, *mContext );
    }
    mIsFinished = true;
    return mResult;
  }

  void FeatureOutput::discard() noexcept
  {
    const GdalComplaints quiet; // on closing what is thrown away
    mSink.reset();
    mStaging.reset();
    if ( mContext->temporaryLayerStore()->mapLayer( mResult ) )
      mContext->temporaryLayerStore()->removeMapLayer( mResult );
    else if ( mDestination.kind == Destination::Kind::Database )
      discardDatabaseTable( mDestination, mResult );
  }

}
