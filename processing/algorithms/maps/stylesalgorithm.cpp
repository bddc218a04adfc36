#include "algorithms/maps/stylesalgorithm.h"

#include "maps/styles/layerstyles.h"
#include "maps/plates/platelayout.h"
#include "maps/styles/stylelibrary.h"
#include "results/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsstyle.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  QString StylesAlgorithm::name() const
  {
    return QStringLiteral( "monitorstyles" );
  }

  QString StylesAlgorithm::displayName() const
  {
    return tr( "Styles of the monitor" );
  }

  QStringList StylesAlgorithm::tags() const
  {
    return tr( "style,symbol,colour,ramp,QML,style manager,library,legend" ).split( QLatin1Char( ',' ) );
  }

  QString StylesAlgorithm::shortDescription() const
  {
    return tr( "Puts the symbols and colours of the monitor into the style manager, and writes them as files." );
  }

  QString StylesAlgorithm::shortHelpString() const
  {
    return tr(
      "Adds the colour ramps and symbols of the monitor to the style manager, under the tag “Sozialplanung”; those of an earlier version "
      "are "
      "replaced.\n\n"
      "Into the folder go sozialraum.xml, the library for the style managers of others, and a style (QML) for each kind of layer: classes "
      "in "
      "three colour ramps with hatches for confidential, missing and not rated, outlines, neighbours, facilities, counts, catchments, "
      "roads, cells with children. They work without this plugin. The folder layouts in it holds the layout templates of the plates: "
      "change them in QGIS' layout window, and give the folder to “Monitor maps”." );
  }

  Qgis::ProcessingAlgorithmFlags StylesAlgorithm::flags() const
  {
    // The style manager belongs to the main thread.
    return SozialraumAlgorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading;
  }

  StylesAlgorithm *StylesAlgorithm::createInstance() const
  {
    return new StylesAlgorithm();
  }

  void StylesAlgorithm::initAlgorithm( const QVariantMap & )
  {
    add( std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "STYLE_MANAGER" ), tr( "Add to the style manager" ), true ),
      tr( "In your profile of QGIS." ) );
    add( std::make_unique<QgsProcessingParameterFolderDestination>(
           QStringLiteral( "FOLDER" ), tr( "Folder for the files" ), QVariant(), true, false ),
      tr( "Left empty: no files." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "STYLES" ), tr( "Number of styles" ) ) );
  }

  static QString libraryPath()
  {
    const StyleLibrary resourcesAreThere;
    return QStringLiteral( ":/sozialraum/styles/sozialraum.xml" );
  }

  static void copyResource( const QString &resource, const QString &target )
  {
    WholeFile copy( target );
    QFile::remove( copy.path() );
    QFile( resource ).copy( copy.path() );
    QFile::setPermissions( copy.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther );
    copy.finish();
  }

  static void copyTemplates( const QString &folder )
  {
    for ( const QString &name : PlateTemplate::builtInNames() )
      copyResource(
        QStringLiteral( ":/sozialraum/styles/layouts/%1.qpt" ).arg( name ), QDir( folder ).filePath( name + QStringLiteral( ".qpt" ) ) );
  }

  QVariantMap StylesAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    QVariantMap results;
    if ( parameterAsBool( parameters, QStringLiteral( "STYLE_MANAGER" ), context ) )
    {
      QgsStyle *manager = QgsStyle::defaultStyle();
      if ( !manager->importXml( libraryPath() ) )
        throw QgsProcessingException( tr( "The styles could not be added to the style manager: %1" ).arg( manager->errorString() ) );
      feedback->pushInfo( tr( "Added to the style manager, under the tag “Sozialplanung”." ) );
    }
    int written = 0;
    const QString asked = parameters.value( QStringLiteral( "FOLDER" ) ).toString();
    if ( !asked.isEmpty() )
    {
      const QString folder = QFileInfo( parameterAsFileOutput( parameters, QStringLiteral( "FOLDER" ), context ) ).absoluteFilePath();
      copyResource( libraryPath(), QDir( folder ).filePath( QStringLiteral( "sozialraum.xml" ) ) );
      copyTemplates( QDir( folder ).filePath( QStringLiteral( "layouts" ) ) );
      const std::vector<LayerStyle> styles = layerStyles();
      for ( const LayerStyle &style : styles )
      {
        if ( feedback->isCanceled() )
          throw Cancelled();
        feedback->pushInfo( QDir::toNativeSeparators( writeLayerStyle( style, folder ) ) );
        ++written;
        feedback->setProgress( 100.0 * written / static_cast<double>( styles.size() ) );
      }
      results.insert( QStringLiteral( "FOLDER" ), folder );
    }
    results.insert( QStringLiteral( "STYLES" ), written );
    return results;
  }

}
