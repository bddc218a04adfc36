#include "maps/plates/monitorproject.h"

#include "maps/plates/layercopies.h"
#include "maps/plates/projectarchive.h"
#include "results/reproducible.h"
#include "results/wholefile.h"
#include "results/writefailure.h"
#include "maps/literaltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QDomDocument>
#include <QFileInfo>
#include <qgsexception.h>
#include <qgslayermetadata.h>
#include <qgslayertree.h>
#include <qgslayertreeregistrybridge.h>
#include <qgsmaplayerserverproperties.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsprojectmetadata.h>
#include <qgsprojectviewsettings.h>
#include <qgsproviderregistry.h>
#include <qgsreadwritecontext.h>
#include <qgsreferencedgeometry.h>
#include <qgssnappingconfig.h>
#include <qgsvectorlayer.h>

#include <utility>

namespace sozialraum
{

  static constexpr int sSettledAtOnce = 40; // layers

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
    QDomDocument document;
    document.appendChild( layout->writeLayoutXml( document, writingContext() ) );
    layout.reset();
    keep( document );
  }

  void MonitorProject::keep( const QDomDocument &layout )
  {
    mLayouts << keptLayout( layout.toByteArray( 2 ), mPath );
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

  QgsReadWriteContext MonitorProject::writingContext() const
  {
    QgsReadWriteContext context;
    context.setPathResolver( mProject->pathResolver() );
    context.setTransformContext( mProject->transformContext() );
    return context;
  }

  QMap<QString, QgsVectorLayer *> MonitorProject::copy( const QList<QgsVectorLayer *> &layers )
  {
    QMap<QString, QgsVectorLayer *> copied;
    for ( QgsVectorLayer *layer : layers )
      copied.insert( mTableNames.nameFor( mTables.value( layer, layer->name() ) ), layer );
    if ( !mCopiesFile && !copied.isEmpty() )
      mCopiesFile = std::make_unique<LayerCopiesFile>( QFileInfo( mPath ).dir().filePath( mGeopackage ) );
    if ( !copied.isEmpty() )
      mCopiesFile->add( copied );
    return copied;
  }

  //! As QGIS writes it into a project, with the copy in its final place.
  QByteArray MonitorProject::textOf( QgsVectorLayer &layer ) const
  {
    const QgsReadWriteContext context = writingContext();
    QDomDocument document;
    QDomElement element = document.createElement( QStringLiteral( "maplayer" ) );
    document.appendChild( element );
    layer.writeLayerXml( element, document, context );
    const auto written = [&context]( const QString &path ) { return context.pathResolver().writePath( path ).toUtf8(); };
    return document.toByteArray( 2 ).replace( written( mCopiesFile->path() ), written( QFileInfo( mPath ).dir().filePath( mGeopackage ) ) );
  }

  void MonitorProject::settle( const QList<QgsMapLayer *> &layers )
  {
    if ( mCopies != LayerCopies::All )
      return;
    for ( QgsMapLayer *layer : layers )
    {
      if ( QgsVectorLayer *vectorLayer = qobject_cast<QgsVectorLayer *>( layer ) )
        mDone << vectorLayer;
    }
    if ( mDone.size() >= sSettledAtOnce )
      settleDone();
  }

  //! Several layers at once: the more tables a GeoPackage has, the longer it takes to open it.
  void MonitorProject::settleDone()
  {
    const SameOrder sameOrder;
    const QMap<QString, QgsVectorLayer *> copied = copy( std::exchange( mDone, {} ) );
    for ( auto layer = copied.begin(); layer != copied.end(); ++layer )
      readFrom( *layer.value(), mCopiesFile->path(), layer.key() );
    // Their places in the tree stay.
    mProject->layerTreeRegistryBridge()->setEnabled( false );
    for ( QgsVectorLayer *layer : copied )
    {
      mSettledLayers << keptLayer( textOf( *layer ), mPath );
      mSettledIds << layer->id();
      mTables.remove( layer );
      mProject->removeMapLayer( layer );
    }
    mProject->layerTreeRegistryBridge()->setEnabled( true );
  }

  bool MonitorProject::hasLayer( const QString &id ) const
  {
    return mSettledIds.contains( id ) || mProject->mapLayer( id );
  }

  void MonitorProject::bringLayers()
  {
    QList<QgsVectorLayer *> layers;
    for ( const QgsLayerTreeLayer *node : mProject->layerTreeRoot()->findLayers() )
    {
      QgsVectorLayer *layer = qobject_cast<QgsVectorLayer *>( node->layer() );
      if ( layer && !isReferredTo( *layer, QFileInfo( mPath ).path() ) )
        layers << layer;
    }
    const QMap<QString, QgsVectorLayer *> copied = copy( layers );
    if ( !mCopiesFile )
      return;
    mCopiesFile->finish();
    // The file stays as it is from here on, so that QGIS opens it once for all layers.
    for ( auto layer = copied.begin(); layer != copied.end(); ++layer )
      readFrom( *layer.value(), QFileInfo( mPath ).dir().filePath( mGeopackage ), layer.key() );
    mCopiesFile.reset(); // the folder it was made in moves to its place next
  }

  void MonitorProject::write()
  {
    const SameOrder sameOrder;
    bringLayers();
    nameForServer();
    // They have the order of addresses in memory, and are made again where the project is opened.
    QgsSnappingConfig snapping = mProject->snappingConfig();
    snapping.clearIndividualLayerSettings();
    mProject->setSnappingConfig( snapping );
    WholeFile file( mPath );
    if ( !mProject->write( file.path() ) || !completeArchive( file.path(), { mSettledLayers, mLayouts } ) )
      throw QgsProcessingException( QCoreApplication::translate( "MonitorProject", "The project %1 cannot be written: %2" )
          .arg( QDir::toNativeSeparators( mPath ), mProject->error() ) );
    file.finish();
    // Open layers would keep files beside the GeoPackage.
    mProject->clear();
    mEarlier.reset();
  }

}
