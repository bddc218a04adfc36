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

  Qgis::ProcessingAlgorithmFlags StylesAlgorithm::flags() const
  {
    // The style manager belongs to the main thread.
    return SozialraumAlgorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading;
  }

  AlgorithmTexts StylesAlgorithm::texts() const
  {
    return {
      tr( "Styles of the monitor" ),
      tr( "style,symbol,colour,ramp,QML,style manager,library,legend" ),
      tr( "Puts the symbols and colours of the monitor into the style manager, and writes them as files." ),
      tr(
        "Adds the colour ramps and symbols of the monitor to the style manager, under the tag “Sozialplanung”; those of an earlier version "
        "are "
        "replaced.\n\n"
        "Into the folder go sozialraum.xml, the library for the style managers of others, and a style (QML) for each kind of layer: "
        "classes "
        "in "
        "three colour ramps with hatches for confidential, missing and not rated, outlines, neighbours, facilities, counts, catchments, "
        "roads, cells with children. They work without this plugin. The folder layouts in it holds the layout templates of the plates: "
        "change them in QGIS' layout window, and give the folder to “Monitor maps”." ),
    };
  }

  void StylesAlgorithm::declare( Parameters &p ) const
  {
    p.flag( "STYLE_MANAGER", tr( "Add to the style manager" ), tr( "In your profile of QGIS." ), true );
    p.add( std::make_unique<QgsProcessingParameterFolderDestination>(
             QStringLiteral( "FOLDER" ), tr( "Folder for the files" ), QVariant(), true, false ),
      tr( "Left empty: no files." ) );
    p.result( "STYLES", tr( "Number of styles" ) );
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

  QVariantMap StylesAlgorithm::run( Call &call )
  {
    QVariantMap results;
    if ( call.flag( "STYLE_MANAGER" ) )
    {
      QgsStyle *manager = QgsStyle::defaultStyle();
      if ( !manager->importXml( libraryPath() ) )
        throw QgsProcessingException( tr( "The styles could not be added to the style manager: %1" ).arg( manager->errorString() ) );
      call.say( tr( "Added to the style manager, under the tag “Sozialplanung”." ) );
    }
    int written = 0;
    const QString asked = call.value( "FOLDER" ).toString();
    if ( !asked.isEmpty() )
    {
      const QString folder = QFileInfo( call.fileOutput( "FOLDER" ) ).absoluteFilePath();
      copyResource( libraryPath(), QDir( folder ).filePath( QStringLiteral( "sozialraum.xml" ) ) );
      copyTemplates( QDir( folder ).filePath( QStringLiteral( "layouts" ) ) );
      const std::vector<LayerStyle> styles = layerStyles();
      for ( const LayerStyle &style : styles )
      {
        if ( call.isCancelled() )
          throw Cancelled();
        call.say( QDir::toNativeSeparators( writeLayerStyle( style, folder ) ) );
        ++written;
        call.feedback()->setProgress( 100.0 * written / static_cast<double>( styles.size() ) );
      }
      results.insert( QStringLiteral( "FOLDER" ), folder );
    }
    results.insert( QStringLiteral( "STYLES" ), written );
    return results;
  }

}
