#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>
#include <qgslayertree.h>
#include <qgslayoutmanager.h>
#include <qgsproject.h>
#include <qgsrenderer.h>

using namespace sozialraum;

namespace
{
  QVariantMap sampleMonitor( const QString &folder )
  {
    return {
      { QStringLiteral( "AREAS" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "TABLES" ), QStringList{ sampleLayer( QStringLiteral( "bevoelkerung_flat.csv" ) ), sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), sampleLayer( QStringLiteral( "soziales.xlsx" ) ) } },
      { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) },
      { QStringLiteral( "FACILITIES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ) },
      { QStringLiteral( "NETWORK" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "roads" ) ) },
      { QStringLiteral( "FOLDER" ), folder },
      { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
    };
  }

  QStringList filesIn( const QString &folder )
  {
    return QDir( folder ).entryList( QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name );
  }
}

TEST( Monitor, LeavesProjectLayersPlatesCatchmentsAndProtocol )
{
  const OutputFolder place;
  const QString folder = place.path( QStringLiteral( "monitor" ) );
  const AlgorithmRun monitor( QStringLiteral( "monitor" ), sampleMonitor( folder ) );
  ASSERT_TRUE( monitor.succeeded() ) << monitor.error().toStdString() << monitor.log().toStdString();
  keepForLooking( place, QStringLiteral( "monitor" ) );

  EXPECT_EQ( filesIn( folder ).join( QLatin1Char( ' ' ) ), QStringLiteral( "monitor.gpkg monitor.qgz plates protocol.html" ) );
  EXPECT_EQ( place.files(), QStringList{ QStringLiteral( "monitor" ) } );
  EXPECT_EQ( filesIn( folder + QStringLiteral( "/plates" ) ).size(), monitor.result( QStringLiteral( "PLATES" ) ).toInt() );
}
