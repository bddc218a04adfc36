#include "maps/plates/monitorproject.h"

#include "maps/plates/projectarchive.h"
#include "results/layerstyletable.h"
#include "results/readback.h"
#include "results/reproducible.h"
#include "results/rownumbers.h"
#include "results/wholefile.h"
#include "results/writefailure.h"
#include "maps/literaltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QDomDocument>
#include <QFileInfo>
#include <cpl_conv.h>
#include <qgsexception.h>
#include <qgslayermetadata.h>
#include <qgslayertree.h>
#include <qgsmaplayerserverproperties.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsprojectmetadata.h>
#include <qgsprojectviewsettings.h>
#include <qgsproviderregistry.h>
#include <qgsreadwritecontext.h>
#include <qgsreferencedgeometry.h>
#include <qgssnappingconfig.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>

#include <utility>

namespace sozialraum
{

  MonitorProject::MonitorProject( const QString &title, const QString &path, QString geopackage, LayerCopies copies )
    : mProject( std::make_unique<QgsProject>() )
    , mPath( path )
    , mGeopackage( std::move( geopackage ) )
    , mCopies( copies )
  {
    mProject->setTitle( literal( title ) );
    mProject->setFilePathStorage( Qgis::FilePathType::Relative );
    mProject->setFileName( path ); // paths in layouts are relative to it
    QgsProjectMetadata metadata;
    metadata.setTitle( literal( title ) );
    mProject->setMetadata( metadata );
    // QGIS writes the name of the user into every project.
    QObject::connect( mProject.get(), &QgsProject::writeProject, mProject.get(), []( QDomDocument &document ) {
      QDomElement root = document.documentElement();
      for ( const char *attribute : { "saveUser", "saveUserFull", "saveDateTime" } )
        root.removeAttribute( QLatin1String( attribute ) );
    } );
  }

  MonitorProject::~MonitorProject() = default;

  //! Whatever a layer is called by came from tables: its name, the titles of its fields, its description, what is known of its indicators.
  static void makeLiteral( QgsVectorLayer &layer )
  {
    layer.setName( literal( layer.name() ) );
    for ( int field = 0; field < layer.fields().size(); ++field )
    {
      const QString alias = layer.attributeAlias( field );
      if ( literal( alias ) != alias )
        layer.setFieldAlias( field, literal( alias ) );
    }
    QgsLayerMetadata metadata = layer.metadata();
    metadata.setTitle( literal( metadata.title() ) );
    metadata.setAbstract( literal( metadata.abstract() ) );
    layer.setMetadata( metadata );
    const QString key = QStringLiteral( "sozialraum/indicators" );
    const QString known = layer.customProperty( key ).toString();
    if ( literal( known ) != known )
      layer.setCustomProperty( key, literal( known ) );
  }

  QgsVectorLayer *MonitorProject::add( std::unique_ptr<QgsVectorLayer> layer, const QString &group, bool visible, const QString &id )
  {
    QgsVectorLayer *added = layer.get();
    makeLiteral( *added );
    drawProfilesAlike( *added );
    // QGIS does not find layers again whose id is short.
    added->setId( id.isEmpty() ? QStringLiteral( "sozialraum_" ) + mIds.nameFor( layer->name() ) : id );
    added->serverProperties()->setShortName( mShortNames.nameFor( added->name() ) );
    // On a server, values leave by GetFeatureInfo where only classes are meant to be seen.
    added->setFlags( added->flags() & ~QgsMapLayer::LayerFlags( QgsMapLayer::Identifiable ) );
    mProject->addMapLayer( layer.release(), false );
    QgsLayerTreeGroup *parent = mProject->layerTreeRoot();
    if ( !group.isEmpty() )
    {
      QgsLayerTreeGroup *existing = parent->findGroup( group );
      parent = existing ? existing : parent->addGroup( group );
    }
    QgsLayerTreeLayer *node = parent->addLayer( added );
    node->setItemVisibilityChecked( visible );
    node->setExpanded( visible );
    return added;
  }

  static void giveShortNames( QgsLayerTreeGroup &parent, UniqueFileNames &names )
  {
    for ( QgsLayerTreeNode *child : parent.children() )
    {
      if ( !QgsLayerTree::isGroup( child ) )
        continue;
      QgsLayerTreeGroup &group = *QgsLayerTree::toGroup( child );
      group.setCustomProperty( QStringLiteral( "wmsShortName" ), names.nameFor( group.name() ) );
      giveShortNames( group, names );
    }
  }

  void MonitorProject::nameForServer()
  {
    giveShortNames( *mProject->layerTreeRoot(), mShortNames );
    mProject->writeEntry( QStringLiteral( "WMSRootName" ), QStringLiteral( "/" ), QStringLiteral( "sozialraum_monitor" ) );
    mProject->writeEntry( QStringLiteral( "WFSLayers" ), QStringLiteral( "/" ), QStringList() );
  }

  void MonitorProject::keepOtherLayouts( bool onlyChanged )
  {
    if ( mEarlier )
      mEarlier->giveOtherLayouts( *this, onlyChanged );
  }

  void MonitorProject::takeOverChanges( QgsPrintLayout &layout )
  {
    rememberAsMade( layout );
    if ( mEarlier )
      mEarlier->giveChangesTo( layout );
  }

  // QGIS itself keeps every layout as a scene, and makes one document of all when it writes a project: that took more room than all else
  // that is made of a plate.
  void MonitorProject::keep( std::unique_ptr<QgsPrintLayout> layout )
  {
    QgsReadWriteContext context;
    context.setPathResolver( mProject->pathResolver() );
    context.setTransformContext( mProject->transformContext() );
    QDomDocument document;
    document.appendChild( layout->writeLayoutXml( document, context ) );
    mLayouts << keptLayout( document.toByteArray( 2 ), mPath );
  }

  void MonitorProject::setView( const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs )
  {
    mProject->setCrs( crs );
    mProject->viewSettings()->setDefaultViewExtent( QgsReferencedRectangle( extent, crs ) );
  }

  bool MonitorProject::isReferredTo( const QgsVectorLayer &layer, const QString &folder ) const
  {
    if ( mCopies == LayerCopies::None )
      return true;
    if ( mCopies == LayerCopies::All || layer.providerType() != QLatin1String( "ogr" ) )
      return false;
    const QString path =
      QgsProviderRegistry::instance()->decodeUri( QStringLiteral( "ogr" ), layer.source() ).value( QStringLiteral( "path" ) ).toString();
    const QString file = QFileInfo( path ).canonicalFilePath();
    const QString besideFolder = QFileInfo( QFileInfo( folder ).absolutePath() ).canonicalFilePath();
    if ( file.isEmpty() || besideFolder == QLatin1String( "/" )
      || file == QFileInfo( QDir( folder ).filePath( mGeopackage ) ).canonicalFilePath() )
      return false;
    return file.startsWith( besideFolder + QLatin1Char( '/' ) );
  }

  namespace
  {
    //! While it lives, GDAL writes a fixed date into the tables of this thread: the same input gives the same file.
    class FixedDate
    {
    public:
      FixedDate() { CPLSetThreadLocalConfigOption( "OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z" ); }
      ~FixedDate() { CPLSetThreadLocalConfigOption( "OGR_CURRENT_DATE", nullptr ); }
      FixedDate( const FixedDate & ) = delete;
      FixedDate &operator=( const FixedDate & ) = delete;
    };
  }

  //! Below so many features a spatial index finds nothing sooner, but its tables and triggers are read whenever the GeoPackage is opened.
  static constexpr long long sWorthAnIndex = 1000;

  static void copyLayer( const QgsVectorLayer &layer, const QString &path, const QString &table )
  {
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QStringLiteral( "GPKG" );
    options.layerName = table;
    options.actionOnExistingFile =
      QFileInfo::exists( path ) ? QgsVectorFileWriter::CreateOrOverwriteLayer : QgsVectorFileWriter::CreateOrOverwriteFile;
    // The numbers of rows may not be unique over a copy of joined or filtered rows: the copy gets its own.
    QgsFields kept;
    for ( int i = 0; i < layer.fields().size(); ++i )
    {
      if ( isRowNumber( layer.fields().at( i ) ) )
        continue;
      options.attributes << i;
      kept.append( layer.fields().at( i ) );
    }
    options.skipAttributeCreation = kept.isEmpty();
    options.layerOptions << rowNumberOptions( kept );
    if ( layer.featureCount() < sWorthAnIndex )
      options.layerOptions << QStringLiteral( "SPATIAL_INDEX=NO" );
    QString error;
    const GdalComplaints complaints; // a full disk shows when the writer closes the file, and is no error to it
    const QgsVectorFileWriter::WriterError result = QgsVectorFileWriter::writeAsVectorFormatV3(
      const_cast<QgsVectorLayer *>( &layer ), path, QgsCoordinateTransformContext(), options, &error );
    if ( !complaints.isEmpty() )
      throw notWritten( path, complaints.errors() );
    if ( result != QgsVectorFileWriter::NoError )
      throw QgsProcessingException(
        QCoreApplication::translate( "MonitorProject", "The layer “%1” could not be copied beside the project: %2" )
          .arg( layer.name(), error ) );
  }

  void MonitorProject::bringLayersTo( const QString &folder )
  {
    const QString path = QDir( folder ).filePath( mGeopackage );
    WholeFile file( path );
    const FixedDate fixedDate;
    UniqueFileNames tables;
    QMap<QString, QgsVectorLayer *> copied;
    for ( const QgsLayerTreeLayer *node : mProject->layerTreeRoot()->findLayers() )
    {
      QgsVectorLayer *layer = qobject_cast<QgsVectorLayer *>( node->layer() );
      if ( !layer || isReferredTo( *layer, folder ) )
        continue;
      const QString table = tables.nameFor( mTables.value( layer, layer->name() ) );
      copyLayer( *layer, file.path(), table );
      copied.insert( table, layer );
    }
    if ( copied.isEmpty() )
      return;
    saveStyles( file.path(), copied );
    const QMap<QString, long long> rows = readBackTables( file.path() );
    for ( auto layer = copied.begin(); layer != copied.end(); ++layer )
    {
      if ( rows.value( layer.key(), -1 ) != layer.value()->featureCount() )
        throw notWritten( file.path() );
    }
    file.finish();
    // The file stays as it is from here on, so that QGIS opens it once for all layers.
    const QgsDataProvider::ProviderOptions options;
    for ( auto layer = copied.begin(); layer != copied.end(); ++layer )
      layer.value()->setDataSource(
        path + QStringLiteral( "|layername=" ) + layer.key(), layer.value()->name(), QStringLiteral( "ogr" ), options );
  }

  void MonitorProject::write()
  {
    const SameOrder sameOrder;
    bringLayersTo( QFileInfo( mPath ).path() );
    nameForServer();
    // They have the order of addresses in memory, and are made again where the project is opened.
    QgsSnappingConfig snapping = mProject->snappingConfig();
    snapping.clearIndividualLayerSettings();
    mProject->setSnappingConfig( snapping );
    WholeFile file( mPath );
    if ( !mProject->write( file.path() ) || !completeArchive( file.path(), mLayouts ) )
      throw QgsProcessingException( QCoreApplication::translate( "MonitorProject", "The project %1 cannot be written: %2" )
          .arg( QDir::toNativeSeparators( mPath ), mProject->error() ) );
    file.finish();
    // Open layers would keep files beside the GeoPackage.
    mProject->clear();
    mEarlier.reset();
  }

}
