#include "algorithmrun.h"
#include "maps/styles/colourvision.h"
#include "maps/styles/layerstyles.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QImage>
#include <gtest/gtest.h>
#include <qgsrenderer.h>
#include <qgsstyle.h>
#include <qgsvectorlayer.h>

#include <cstdlib>

using namespace sozialraum;

namespace
{
  //! The layer of \a style as it looks with the file \a qml, in the text that QGIS makes of its symbols.
  QString appearance( const LayerStyle &style, const QString &qml )
  {
    const std::unique_ptr<QgsVectorLayer> layer( style.layer->clone() );
    layer->setRenderer( QgsFeatureRenderer::defaultRenderer( layer->geometryType() ) );
    bool loaded = false;
    layer->loadNamedStyle( qml, loaded );
    EXPECT_TRUE( loaded ) << qml.toStdString();
    return layer->renderer()->dump();
  }
}

TEST( Styles, EveryKindOfLayerHasAStyleThatLoadsAsItWasMade )
{
  const OutputFolder folder;
  for ( const LayerStyle &style : layerStyles() )
    EXPECT_EQ( appearance( style, writeLayerStyle( style, folder.path( QString() ) ) ), style.layer->renderer()->dump() )
      << style.name.toStdString();
}

TEST( Styles, TheFilesOfTheProjectAreThoseThatAreMade )
{
  const QString folder = QStringLiteral( SOZIALRAUM_SAMPLE_LAYERS "/../styles/qml" );
  for ( const LayerStyle &style : layerStyles() )
  {
    // The files are made anew where this variable is set.
    if ( qEnvironmentVariableIsSet( "SOZIALRAUM_WRITE_STYLES" ) )
      writeLayerStyle( style, folder );
    EXPECT_EQ( appearance( style, QDir( folder ).filePath( style.name + QStringLiteral( ".qml" ) ) ), style.layer->renderer()->dump() )
      << style.name.toStdString();
  }
}

TEST( Styles, OnlyRenderersThatServersAndPhonesKnowAreUsed )
{
  for ( const LayerStyle &style : layerStyles() )
  {
    const QString type = style.layer->renderer()->type();
    EXPECT_TRUE( type == QLatin1String( "singleSymbol" ) || type == QLatin1String( "categorizedSymbol" ) ) << type.toStdString();
  }
}

TEST( Styles, GoIntoTheStyleManagerAgainAndAgainAndIntoAFolder )
{
  const OutputFolder folder;
  int symbols = 0;
  for ( int round = 0; round < 2; ++round )
  {
    const AlgorithmRun run( QStringLiteral( "monitorstyles" ),
      { { QStringLiteral( "STYLE_MANAGER" ), true }, { QStringLiteral( "FOLDER" ), folder.path( QStringLiteral( "styles" ) ) } } );
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_TRUE( QgsStyle::defaultStyle()->symbolNames().contains( QStringLiteral( "Sozialraum Kita" ) ) );
    EXPECT_TRUE( QgsStyle::defaultStyle()->colorRampNames().contains( QStringLiteral( "Sozialraum burden" ) ) );
    EXPECT_TRUE( round == 0 || QgsStyle::defaultStyle()->symbolCount() == symbols );
    symbols = QgsStyle::defaultStyle()->symbolCount();
    EXPECT_EQ( run.result( QStringLiteral( "STYLES" ) ).toInt(), 14 );
  }
  EXPECT_EQ( QDir( folder.path( QStringLiteral( "styles" ) ) ).entryList( QDir::Files | QDir::Hidden ).size(), 15 );
  EXPECT_EQ( QDir( folder.path( QStringLiteral( "styles/layouts" ) ) ).entryList( QDir::Files | QDir::Hidden ).join( QLatin1Char( ' ' ) ),
    QStringLiteral( "a3_landscape.qpt a4_landscape.qpt a4_portrait.qpt" ) );
  QgsStyle other;
  ASSERT_TRUE( other.createMemoryDatabase() );
  EXPECT_TRUE( other.importXml( folder.path( QStringLiteral( "styles/sozialraum.xml" ) ) ) );
}

TEST( ColourCheck, GreysStayAndEveryoneSeesWhatTheyDo )
{
  for ( const ColourVision vision : { ColourVision::Protanopia, ColourVision::Deuteranopia, ColourVision::Tritanopia, ColourVision::Grey } )
  {
    for ( const int grey : { 0, 51, 128, 230, 255 } )
    {
      const QColor seen = seenColour( QColor( grey, grey, grey ), vision );
      EXPECT_NEAR( seen.red(), grey, 1 );
      EXPECT_NEAR( seen.green(), grey, 1 );
      EXPECT_NEAR( seen.blue(), grey, 1 );
    }
  }
  // Red and green of the same lightness become one for those without green cones, and blue and yellow do not.
  const auto distance = []( const QColor &one, const QColor &other ) {
    return std::abs( one.red() - other.red() ) + std::abs( one.green() - other.green() ) + std::abs( one.blue() - other.blue() );
  };
  const auto seenDistance = [&]( const QColor &one, const QColor &other ) {
    return distance( seenColour( one, ColourVision::Deuteranopia ), seenColour( other, ColourVision::Deuteranopia ) );
  };
  EXPECT_LT(
    3 * seenDistance( QColor( 200, 90, 60 ), QColor( 120, 140, 60 ) ), 2 * distance( QColor( 200, 90, 60 ), QColor( 120, 140, 60 ) ) );
  EXPECT_GT( seenDistance( QColor( 37, 52, 148 ), QColor( 255, 255, 204 ) ), 300 );
}

TEST( ColourCheck, WritesThePictureFourTimesAndRefusesWhatIsNone )
{
  const OutputFolder folder;
  QImage picture( 20, 10, QImage::Format_RGB32 );
  picture.fill( QColor( 200, 90, 60 ) );
  ASSERT_TRUE( picture.save( folder.path( QStringLiteral( "plate.png" ) ) ) );
  const AlgorithmRun run( QStringLiteral( "colourcheck" ),
    { { QStringLiteral( "INPUT" ), folder.path( QStringLiteral( "plate.png" ) ) },
      { QStringLiteral( "FOLDER" ), folder.path( QStringLiteral( "seen" ) ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( QDir( folder.path( QStringLiteral( "seen" ) ) ).entryList( QDir::Files ).join( QLatin1Char( ' ' ) ),
    QStringLiteral( "plate_deuteranopia.png plate_grey.png plate_protanopia.png plate_tritanopia.png" ) );
  EXPECT_TRUE( QImage( folder.path( QStringLiteral( "seen/plate_grey.png" ) ) ).isGrayscale() );
  EXPECT_FALSE( AlgorithmRun( QStringLiteral( "colourcheck" ),
    { { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ) },
      { QStringLiteral( "FOLDER" ), folder.path( QStringLiteral( "none" ) ) } } )
      .succeeded() );
  EXPECT_FALSE( QDir( folder.path( QStringLiteral( "none" ) ) ).exists() );
}
