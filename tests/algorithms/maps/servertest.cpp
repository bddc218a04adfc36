#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "maps/styles/classstyle.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QUrlQuery>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsproject.h>

#include <set>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  //! QGIS Server as a web server starts it for one request, without our plugin.
  class Server : public ::testing::Test
  {
  protected:
    void SetUp() override
    {
      for ( const char *place : { "/usr/lib/cgi-bin/qgis_mapserv.fcgi", "/usr/libexec/qgis/qgis_mapserv.fcgi" } )
      {
        if ( QFileInfo( QLatin1String( place ) ).isExecutable() )
          mProgram = QLatin1String( place );
      }
      if ( mProgram.isEmpty() )
        GTEST_SKIP() << "QGIS Server is not installed";
      mLayer = classifiedDistrict( QStringLiteral( "first" ), { 1, 2, 3, 4, 5, -1, 3, -2, 2, -3 } );
      describe( *mLayer, QStringLiteral( "Anteil der Übergänge" ), QStringLiteral( "2022" ) );
      const AlgorithmRun run( QStringLiteral( "monitormaps" ),
        { { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( mLayer.get() ) } },
          { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) },
          { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
          { QStringLiteral( "FOLDER" ), mFolder.path( QStringLiteral( "maps" ) ) } } );
      ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
      mProject = run.result( QStringLiteral( "PROJECT" ) ).toString();
    }

    //! What the server answers, without its head.
    QByteArray answer( const QString &request, const QMap<QString, QString> &more )
    {
      QUrlQuery query;
      query.addQueryItem( QStringLiteral( "SERVICE" ), QStringLiteral( "WMS" ) );
      query.addQueryItem( QStringLiteral( "VERSION" ), QStringLiteral( "1.3.0" ) );
      query.addQueryItem( QStringLiteral( "REQUEST" ), request );
      for ( auto item = more.begin(); item != more.end(); ++item )
        query.addQueryItem( item.key(), item.value() );

      QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
      environment.insert( QStringLiteral( "QGIS_PROJECT_FILE" ), mProject );
      environment.insert( QStringLiteral( "QUERY_STRING" ), query.toString( QUrl::FullyEncoded ) );
      environment.insert( QStringLiteral( "REQUEST_METHOD" ), QStringLiteral( "GET" ) );
      environment.insert( QStringLiteral( "QT_QPA_PLATFORM" ), QStringLiteral( "offscreen" ) );
      environment.insert( QStringLiteral( "QGIS_SERVER_DISABLED_APIS" ), QStringLiteral( "OGC WFS3,Landing Page" ) );
      QProcess server;
      server.setProcessEnvironment( environment );
      server.start( mProgram, QStringList() );
      EXPECT_TRUE( server.waitForFinished( 120000 ) );
      const QByteArray whole = server.readAllStandardOutput();
      auto end = whole.indexOf( "\r\n\r\n" );
      auto length = 4;
      if ( end < 0 )
      {
        end = whole.indexOf( "\n\n" );
        length = 2;
      }
      return end < 0 ? QByteArray() : whole.mid( static_cast<int>( end ) + length );
    }

    OutputFolder mFolder;
    QString mProgram;
    QString mProject;
    std::unique_ptr<QgsVectorLayer> mLayer;
  };

  QString layerName()
  {
    return QStringLiteral( "Anteil der Übergänge 2022" );
  }

  //! By which a server is asked for it.
  QString shortName()
  {
    return QStringLiteral( "anteil_der_uebergaenge_2022" );
  }

  std::set<QRgb> coloursOf( const QImage &image )
  {
    std::set<QRgb> colours;
    for ( int y = 0; y < image.height(); ++y )
    {
      for ( int x = 0; x < image.width(); ++x )
        colours.insert( image.pixel( x, y ) | 0xff000000u );
    }
    return colours;
  }
}

TEST_F( Server, ListsTheLayersOfTheProject )
{
  const std::string capabilities = answer( QStringLiteral( "GetCapabilities" ), {} ).toStdString();
  EXPECT_THAT( capabilities, HasSubstr( "Anteil der Übergänge 2022" ) );
  EXPECT_THAT( capabilities, HasSubstr( "Planning areas" ) );
  EXPECT_EQ( capabilities.find( mFolder.path( QString() ).toStdString() ), std::string::npos );
}

TEST_F( Server, DrawsTheClassesInTheirColours )
{
  QgsProject project;
  ASSERT_TRUE( project.read( mProject ) );
  const QgsRectangle extent = project.mapLayersByName( layerName() ).first()->extent();
  const QByteArray picture = answer( QStringLiteral( "GetMap" ),
    { { QStringLiteral( "LAYERS" ), shortName() }, { QStringLiteral( "STYLES" ), QString() },
      { QStringLiteral( "CRS" ), QStringLiteral( "EPSG:25833" ) },
      { QStringLiteral( "BBOX" ),
        QStringLiteral( "%1,%2,%3,%4" )
          .arg( extent.xMinimum() )
          .arg( extent.yMinimum() )
          .arg( extent.xMaximum() )
          .arg( extent.yMaximum() ) },
      { QStringLiteral( "WIDTH" ), QStringLiteral( "600" ) }, { QStringLiteral( "HEIGHT" ), QStringLiteral( "600" ) },
      { QStringLiteral( "FORMAT" ), QStringLiteral( "image/png" ) } } );
  const QImage image = QImage::fromData( picture );
  ASSERT_FALSE( image.isNull() ) << picture.left( 400 ).toStdString();
  const std::set<QRgb> found = coloursOf( image );
  for ( const QColor &color : classColors( 5, ClassPalette::Sequential ) )
    EXPECT_EQ( found.count( color.rgb() ), 1u ) << color.name().toStdString();
}

TEST_F( Server, ExplainsThemInALegend )
{
  const QByteArray picture = answer( QStringLiteral( "GetLegendGraphic" ),
    { { QStringLiteral( "LAYER" ), shortName() }, { QStringLiteral( "FORMAT" ), QStringLiteral( "image/png" ) } } );
  const QImage image = QImage::fromData( picture );
  ASSERT_FALSE( image.isNull() ) << picture.left( 400 ).toStdString();
  const std::set<QRgb> found = coloursOf( image );
  for ( const QColor &color : classColors( 5, ClassPalette::Sequential ) )
    EXPECT_EQ( found.count( color.rgb() ), 1u ) << color.name().toStdString();
  const std::string texts = answer( QStringLiteral( "GetLegendGraphic" ),
    { { QStringLiteral( "LAYER" ), shortName() }, { QStringLiteral( "FORMAT" ), QStringLiteral( "application/json" ) } } )
                              .toStdString();
  EXPECT_THAT( texts, HasSubstr( "20,0 und mehr" ) );
  EXPECT_THAT( texts, HasSubstr( "Geheimhaltung" ) );
}
