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

  QString ColourCheckAlgorithm::name() const
  {
    return QStringLiteral( "colourcheck" );
  }

  QString ColourCheckAlgorithm::displayName() const
  {
    return tr( "Colour check" );
  }

  QStringList ColourCheckAlgorithm::tags() const
  {
    return tr( "colour,colour-blind,accessibility,grey,print,check,deuteranopia" ).split( QLatin1Char( ',' ) );
  }

  QString ColourCheckAlgorithm::shortDescription() const
  {
    return tr( "Shows a plate as colour-blind readers and a grey printer would." );
  }

  QString ColourCheckAlgorithm::shortHelpString() const
  {
    return tr(
      "Writes a picture of a plate or a map four times: as people without red, green or blue cones see it, and in grey. Where two classes "
      "look alike in one of them, choose other colours, or hatch one.\n\n"
      "The simulation is that of Machado, Oliveira and Fernandes (2009) in full strength." );
  }

  ColourCheckAlgorithm *ColourCheckAlgorithm::createInstance() const
  {
    return new ColourCheckAlgorithm();
  }

  void ColourCheckAlgorithm::initAlgorithm( const QVariantMap & )
  {
    add( std::make_unique<QgsProcessingParameterFile>(
           QStringLiteral( "INPUT" ), tr( "Picture" ), Qgis::ProcessingFileParameterBehavior::File ),
      tr( "A plate or a map as PNG or JPEG." ) );
    add( std::make_unique<QgsProcessingParameterFolderDestination>( QStringLiteral( "FOLDER" ), tr( "Folder" ) ),
      tr( "For the four pictures, named after the first." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "PICTURES" ), tr( "Number of pictures" ) ) );
  }

  QVariantMap ColourCheckAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const QString path = parameterAsFile( parameters, QStringLiteral( "INPUT" ), context );
    const QImage picture( path );
    if ( picture.isNull() )
      throw QgsProcessingException(
        tr( "%1 is not a picture that can be read. Choose a plate as PNG." ).arg( QDir::toNativeSeparators( path ) ) );
    const QString folder = QFileInfo( parameterAsFileOutput( parameters, QStringLiteral( "FOLDER" ), context ) ).absoluteFilePath();
    static const std::array<std::pair<const char *, ColourVision>, 4> visions{ {
      { "protanopia", ColourVision::Protanopia },
      { "deuteranopia", ColourVision::Deuteranopia },
      { "tritanopia", ColourVision::Tritanopia },
      { "grey", ColourVision::Grey },
    } };
    int written = 0;
    for ( const auto &[name, vision] : visions )
    {
      if ( feedback->isCanceled() )
        throw Cancelled();
      WholeFile file(
        QDir( folder ).filePath( QStringLiteral( "%1_%2.png" ).arg( QFileInfo( path ).completeBaseName(), QLatin1String( name ) ) ) );
      if ( !seenPicture( picture, vision ).save( file.path() ) )
        throw QgsProcessingException(
          tr( "The pictures cannot be written to %1. Is the disk full?" ).arg( QDir::toNativeSeparators( folder ) ) );
      file.finish();
      ++written;
      feedback->setProgress( 25.0 * written );
    }
    feedback->pushInfo( tr( "Pictures written to %1: %2." ).arg( QDir::toNativeSeparators( folder ) ).arg( written ) );
    return { { QStringLiteral( "FOLDER" ), folder }, { QStringLiteral( "PICTURES" ), written } };
  }

}
