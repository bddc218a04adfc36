#include "monitormapsfixture.h"

#include <gmock/gmock.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  QByteArray builtInTemplate()
  {
    return bytesOf( QStringLiteral( ":/sozialraum/styles/layouts/a4_portrait.qpt" ) );
  }
}

TEST_F( MonitorMaps, AUsersTemplateWins )
{
  QByteArray text = builtInTemplate();
  text.replace( "id=\"subtitle\"", "id=\"something else\"" );
  const QString path = saveText( mFolder, QStringLiteral( "own.qpt" ), text );
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), path } } ) ).succeeded() );
  QgsProject project;
  ASSERT_TRUE( project.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
  const QgsPrintLayout &layout = *project.layoutManager()->printLayouts().first();
  EXPECT_NE( layout.itemById( QStringLiteral( "something else" ) ), nullptr );
  EXPECT_EQ( layout.itemById( QStringLiteral( "subtitle" ) ), nullptr );
}

TEST_F( MonitorMaps, AFontThatIsNotInstalledIsReplacedAndTold )
{
  QByteArray text = builtInTemplate();
  text.replace( "Open Sans", "No Such Typeface" );
  const QString path = saveText( mFolder, QStringLiteral( "font.qpt" ), text );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), path } } ) );
  ASSERT_TRUE( run.succeeded() );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "No Such Typeface" ) );
}

TEST_F( MonitorMaps, BadTemplatesAreRefusedInASentence )
{
  QByteArray withoutMap = builtInTemplate();
  withoutMap.replace( "id=\"map\"", "id=\"plan\"" );
  const auto failureWith = [this]( const QString &path ) {
    return failureOf( single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), path } } ) );
  };
  EXPECT_THAT( failureWith( saveText( mFolder, QStringLiteral( "nomap.qpt" ), withoutMap ) ), HasSubstr( "no map with the item id" ) );
  EXPECT_THAT( failureWith( saveText( mFolder, QStringLiteral( "composer.qpt" ), "<Composer title=\"QGIS 2\"/>" ) ),
    HasSubstr( "not a layout template" ) );
  EXPECT_THAT( failureWith( saveText( mFolder, QStringLiteral( "broken.qpt" ), "<Layout" ) ), HasSubstr( "not a layout template" ) );
  EXPECT_THAT( failureWith( mFolder.path( QStringLiteral( "missing.qpt" ) ) ), HasSubstr( "cannot be read" ) );
}

TEST_F( MonitorMaps, TemplatesThatReachOutOrAreNestedTooDeepAreRefusedBeforeTheyAreRead )
{
  const auto failureWith = [this]( const QByteArray &text ) {
    return failureOf(
      single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), saveText( mFolder, QStringLiteral( "reach.qpt" ), text ) } } ) );
  };
  for ( const char *address : { "http://127.0.0.1:9/x.png", "HTTPS://example.org/", "file:///etc/hostname", "//server/share/x.png",
          "\\\\server\\x.svg", "/vsicurl/x" } )
  {
    QByteArray text = builtInTemplate();
    text.replace( " file=\"\"", QByteArray( " file=\"" ) + address + "\"" );
    EXPECT_THAT( failureWith( text ), HasSubstr( "would fetch something from an address" ) ) << address;
  }
  EXPECT_THAT( failureWith( "<Layout>" + QByteArray( "<a>" ).repeated( 200 ) + QByteArray( "</a>" ).repeated( 200 ) + "</Layout>" ),
    HasSubstr( "nested deeper" ) );
  EXPECT_THAT( failureWith( "<Layout>" + QByteArray( "<a>" ).repeated( 199 ) + QByteArray( "</a>" ).repeated( 199 ) + "</Layout>" ),
    HasSubstr( "no map with the item id" ) );
}

TEST_F( MonitorMaps, TheLogoStandsInItsPlaceAndAMissingOneIsNamed )
{
  const QString logo = saveText( mFolder, QStringLiteral( "logo.svg" ),
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><text x=\"1\" y=\"8\" font-family=\"Open Sans\" "
    "font-size=\"6\">LKMU</text></svg>" );
  ASSERT_TRUE(
    AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get(), { { QStringLiteral( "LOGO" ), logo } } ) ).succeeded() );
  const QByteArray withLogo = bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) );
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ), single( mFirst.get() ) ).succeeded() );
  EXPECT_GT( withLogo.size(), bytesOf( file( sFirstPlate + QStringLiteral( ".pdf" ) ) ).size() );
  QDir( maps() ).removeRecursively();
  EXPECT_THAT( failureOf( single( mFirst.get(), { { QStringLiteral( "LOGO" ), mFolder.path( QStringLiteral( "missing.png" ) ) } } ) ),
    HasSubstr( "missing.png" ) );
}

TEST_F( MonitorMaps, ATemplateWithoutOneOfItsItemsIsUsedAsItIs )
{
  for ( const char *id : { "legend", "key", "scale_bar", "histogram" } )
  {
    SCOPED_TRACE( id );
    QByteArray text = builtInTemplate();
    text.replace( QByteArray( "id=\"" ) + id + "\"", "id=\"own\"" );
    const AlgorithmRun run( QStringLiteral( "monitormaps" ),
      single( mFirst.get(), { { QStringLiteral( "TEMPLATE" ), saveText( mFolder, QStringLiteral( "part.qpt" ), text ) } } ) );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
  }
}
