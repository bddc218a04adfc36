#include "maps/plates/monitorproject.h"

#include "results/layerstyletable.h"
#include "results/reproducible.h"
#include "results/rownumbers.h"
#include "results/wholefile.h"
#include "maps/literaltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <cpl_conv.h>
#include <qgsexception.h>
#include <qgslayermetadata.h>
#include <qgslayertree.h>
#include <qgsmaplayerserverproperties.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsprojectmetadata.h>
#include <qgsprojectviewsettings.h>
#include <qgsproviderregistry.h>
#include <qgsreferencedgeometry.h>
#include <qgssnappingconfig.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>
#include <qgsziputils.h>

#include <functional>

namespace sozialraum
{

  MonitorProject::MonitorProject( const QString &title, const QString &geopackage, LayerCopies copies )
    : mProject( std::make_unique<QgsProject>() )
    , mGeopackage( geopackage )
    , mCopies( copies )
  {
    mProject->setTitle( literal( title ) );
    mProject->setFilePathStorage( Qgis::FilePathType::Relative );
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

  int MonitorProject::layoutCount() const
  {
    return static_cast<int>( mProject->layoutManager()->layouts().size() );
  }

  void MonitorProject::add( std::unique_ptr<QgsPrintLayout> layout )
  {
    mProject->layoutManager()->addLayout( layout.release() );
  }

  void MonitorProject::setView( const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs )
  {
    mProject->setCrs( crs );
    mProject->viewSettings()->setDefaultViewExtent( QgsReferencedRectangle( extent, crs ) );
  }

  bool MonitorProject::isReferredTo( const QgsVectorLayer &layer, const QString &folder ) const
  {
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
    const QgsVectorFileWriter::WriterError result = QgsVectorFileWriter::writeAsVectorFormatV3(
      const_cast<QgsVectorLayer *>( &layer ), path, QgsCoordinateTransformContext(), options, &error );
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
    file.finish();
    // The file stays as it is from here on, so that QGIS opens it once for all layers.
    const QgsDataProvider::ProviderOptions options;
    for ( auto layer = copied.begin(); layer != copied.end(); ++layer )
      layer.value()->setDataSource(
        path + QStringLiteral( "|layername=" ) + layer.key(), layer.value()->name(), QStringLiteral( "ogr" ), options );
  }

  //! The end of the tag that begins at \a begin; a bracket may stand in the text of an attribute, a quote may not.
  static qint64 endOfTag( const QByteArray &text, qint64 begin )
  {
    bool isQuoted = false;
    for ( qint64 i = begin; i < text.size(); ++i )
    {
      const char character = text.constData()[i];
      if ( character == '"' )
        isQuoted = !isQuoted;
      else if ( character == '>' && !isQuoted )
        return i;
    }
    return text.size();
  }

  //! A layout keeps the path where each of its layers lay when it was drawn. The id is enough, and absolute paths stay out of the project.
  static QByteArray withoutPathsInLayouts( const QByteArray &text )
  {
    // Of megabytes only these few places are changed.
    const QByteArray element = "<Layer ";
    const QByteArray attribute = " source=\"";
    QByteArray cleaned;
    cleaned.reserve( text.size() );
    decltype( text.size() ) copied = 0;
    for ( auto begin = text.indexOf( element ); begin >= 0; begin = text.indexOf( element, begin + 1 ) )
    {
      const auto source = text.indexOf( attribute, begin );
      if ( source < 0 || source > endOfTag( text, begin ) )
        continue;
      cleaned.append( text.constData() + copied, source - copied );
      copied = text.indexOf( '"', source + attribute.size() ) + 1;
    }
    cleaned.append( text.constData() + copied, text.size() - copied );
    return cleaned;
  }

  //! A project is made in folders within the one in which it is to lie: paths lose as many steps up.
  static QByteArray asFromFinalPlace( QByteArray text, const QString &path )
  {
    static const QRegularExpression staged( QStringLiteral( "/~[^/]*\\.part-[^/]{6}(?=/)" ) );
    int steps = 0;
    for ( QRegularExpressionMatchIterator found = staged.globalMatch( path ); found.hasNext(); found.next() )
      ++steps;
    for ( const char before : { '"', '>' } )
    {
      for ( int up = steps; up > 0; --up ) // of a longer way up only the first steps go
      {
        const QByteArray from = before + QByteArray( "../" ).repeated( up );
        text.replace( from, before + QByteArray( "./" ) );
      }
    }
    return text;
  }

  //! QGIS 3.44 writes who made a project, and when, into its metadata as it saves it.
  static QByteArray withoutUser( const QByteArray &text )
  {
    const auto begin = text.indexOf( "<projectMetadata>" );
    const auto end = text.indexOf( "</projectMetadata>" );
    if ( begin < 0 || end < begin )
      return text;
    static const QRegularExpression made(
      QStringLiteral( "<author>[^<]*</author>\\s*|<dates>.*?</dates>\\s*|<creation>[^<]*</creation>\\s*" ),
      QRegularExpression::DotMatchesEverythingOption );
    const QString metadata = QString::fromUtf8( text.mid( begin, end - begin ) ).remove( made );
    return text.left( begin ) + metadata.toUtf8() + text.mid( end );
  }

  static bool rewrite( const QString &path, const std::function<QByteArray( const QByteArray &text )> &change )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      return false;
    const QByteArray text = change( file.readAll() );
    file.close();
    return file.open( QIODevice::WriteOnly ) && file.write( text ) == text.size();
  }

  //! An archive keeps the time of its files, as the clock on the wall shows it.
  static bool setFixedTime( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadWrite )
      && file.setFileTime( QDateTime( QDate( 2000, 1, 1 ), QTime( 12, 0 ) ), QFileDevice::FileModificationTime );
  }

  //! The archive \a path with its project cleaned: no random names and ids, no way to the folder in which it was made.
  static bool cleanArchive( const QString &path )
  {
    const QTemporaryDir unpacked;
    QStringList files;
    if ( !QgsZipUtils::unzip( path, unpacked.path(), files ) )
      return false;
    const QString ending = QStringLiteral( "_styles.db" );
    const QString styles = QFileInfo( path ).completeBaseName() + ending;
    QString random;
    for ( QString &file : files )
    {
      if ( !file.endsWith( ending ) || QFileInfo( file ).fileName() == styles )
        continue;
      random = QFileInfo( file ).fileName();
      const QString named = QFileInfo( file ).dir().filePath( styles );
      if ( !QFile::rename( file, named ) )
        return false;
      file = named;
    }
    const auto clean = [&]( QByteArray text ) {
      if ( !random.isEmpty() )
        text.replace( random.toUtf8(), styles.toUtf8() );
      return withSameIds( asFromFinalPlace( withoutPathsInLayouts( withoutUser( text ) ), path ) );
    };
    for ( const QString &file : files )
    {
      if ( ( file.endsWith( QLatin1String( ".qgs" ) ) && !rewrite( file, clean ) ) || !setFixedTime( file ) )
        return false;
    }
    QFile::remove( path );
    return QgsZipUtils::zip( path, files );
  }

  void MonitorProject::write( const QString &path )
  {
    const SameOrder sameOrder;
    bringLayersTo( QFileInfo( path ).path() );
    nameForServer();
    // They have the order of addresses in memory, and are made again where the project is opened.
    QgsSnappingConfig snapping = mProject->snappingConfig();
    snapping.clearIndividualLayerSettings();
    mProject->setSnappingConfig( snapping );
    WholeFile file( path );
    if ( !mProject->write( file.path() ) || !cleanArchive( file.path() ) )
      throw QgsProcessingException( QCoreApplication::translate( "MonitorProject", "The project %1 cannot be written: %2" )
          .arg( QDir::toNativeSeparators( path ), mProject->error() ) );
    file.finish();
    // Open layers would keep files beside the GeoPackage.
    mProject->clear();
    mEarlier.reset();
  }

}
