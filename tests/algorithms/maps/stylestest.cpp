#include "algorithmrun.h"
#include "maps/layerstyles.h"
#include "qgisenvironment.h"

#include <QDir>
#include <gtest/gtest.h>
#include <qgsrenderer.h>
#include <qgsstyle.h>
#include <qgsvectorlayer.h>

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
    EXPECT_EQ( appearance( style, writeLayerStyle( style, folder.path( QString() ) ) ), style.layer->renderer()->dump() ) << style.name.toStdString();
}

TEST( Styles, TheFilesOfTheProjectAreThoseThatAreMade )
{
  for ( const LayerStyle &style : layerStyles() )
    EXPECT_EQ( appearance( style, QStringLiteral( SOZIALRAUM_SAMPLE_LAYERS "/../styles/qml/%1.qml" ).arg( style.name ) ), style.layer->renderer()->dump() ) << style.name.toStdString();
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
    const AlgorithmRun run( QStringLiteral( "monitorstyles" ), { { QStringLiteral( "STYLE_MANAGER" ), true }, { QStringLiteral( "FOLDER" ), folder.path( QStringLiteral( "styles" ) ) } } );
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_TRUE( QgsStyle::defaultStyle()->symbolNames().contains( QStringLiteral( "Sozialraum Kita" ) ) );
    EXPECT_TRUE( QgsStyle::defaultStyle()->colorRampNames().contains( QStringLiteral( "Sozialraum burden" ) ) );
    EXPECT_TRUE( round == 0 || QgsStyle::defaultStyle()->symbolCount() == symbols );
    symbols = QgsStyle::defaultStyle()->symbolCount();
    EXPECT_EQ( run.result( QStringLiteral( "STYLES" ) ).toInt(), 14 );
  }
  EXPECT_EQ( QDir( folder.path( QStringLiteral( "styles" ) ) ).entryList( QDir::Files | QDir::Hidden ).size(), 15 );
  QgsStyle other;
  ASSERT_TRUE( other.createMemoryDatabase() );
  EXPECT_TRUE( other.importXml( folder.path( QStringLiteral( "styles/sozialraum.xml" ) ) ) );
}
