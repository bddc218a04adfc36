#include "algorithms/maps/colourcheckalgorithm.h"

#include "maps/styles/colourvision.h"
#include "results/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <array>

namespace sozialraum
{

  AlgorithmTexts ColourCheckAlgorithm::texts() const
  {
    return {
      tr( "Colour check" ),
      tr( "colour,colour-blind,accessibility,grey,print,check,deuteranopia" ),
      tr( "Shows a plate as colour-blind readers and a grey printer would." ),
      tr( "Writes a picture of a plate or a map four times: as people without red, green or blue cones see it, and in grey. Where two "
          "classes "
          "look alike in one of them, choose other colours, or hatch one.\n\n"
          "The simulation is that of Machado, Oliveira and Fernandes (2009) in full strength." ),
    };
  }

  void ColourCheckAlgorithm::declare( Parameters &p ) const
  {
    p.add( std::make_unique<QgsProcessingParameterFile>(
             QStringLiteral( "INPUT" ), tr( "Picture" ), Qgis::ProcessingFileParameterBehavior::File ),
      tr( "A plate or a map as PNG or JPEG." ) );
    p.add( std::make_unique<QgsProcessingParameterFolderDestination>( QStringLiteral( "FOLDER" ), tr( "Folder" ) ),
      tr( "For the four pictures, named after the first." ) );
    p.result( "PICTURES", tr( "Number of pictures" ) );
  }

  QVariantMap ColourCheckAlgorithm::run( Call &call )
  {
    const QString path = call.file( "INPUT" );
    const QImage picture( path );
    if ( picture.isNull() )
      throw QgsProcessingException(
        tr( "%1 is not a picture that can be read. Choose a plate as PNG." ).arg( QDir::toNativeSeparators( path ) ) );
    const QString folder = QFileInfo( call.fileOutput( "FOLDER" ) ).absoluteFilePath();
    static const std::array<std::pair<const char *, ColourVision>, 4> visions{ {
      { "protanopia", ColourVision::Protanopia },
      { "deuteranopia", ColourVision::Deuteranopia },
      { "tritanopia", ColourVision::Tritanopia },
      { "grey", ColourVision::Grey },
    } };
    int written = 0;
    for ( const auto &[name, vision] : visions )
    {
      if ( call.isCancelled() )
        throw Cancelled();
      WholeFile file(
        QDir( folder ).filePath( QStringLiteral( "%1_%2.png" ).arg( QFileInfo( path ).completeBaseName(), QLatin1String( name ) ) ) );
      if ( !seenPicture( picture, vision ).save( file.path() ) )
        throw QgsProcessingException(
          tr( "The pictures cannot be written to %1. Is the disk full?" ).arg( QDir::toNativeSeparators( folder ) ) );
      file.finish();
      ++written;
      call.feedback()->setProgress( 25.0 * written );
    }
    call.say( tr( "Pictures written to %1: %2." ).arg( QDir::toNativeSeparators( folder ) ).arg( written ) );
    return { { QStringLiteral( "FOLDER" ), folder }, { QStringLiteral( "PICTURES" ), written } };
  }

}
