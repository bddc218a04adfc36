#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "results/finishedfolders.h"

#include <QDir>
#include <QFileInfo>
#include <gtest/gtest.h>
#include <qgsapplication.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

using namespace sozialraum;

// The message bar of the desktop shows what is told here.
TEST( FinishedFolder, IsToldWithItsProjectOnceWhenThePlatesAreThere )
{
  const QgsProcessingProvider *provider = QgsApplication::processingRegistry()->providerById( QStringLiteral( "sozialraum" ) );
  ASSERT_TRUE( provider );
  const auto *folders = provider->findChild<FinishedFolders *>();
  ASSERT_TRUE( folders );
  QStringList told;
  QObject listener;
  QObject::connect(
    folders, &FinishedFolders::finished, &listener, [&told]( const QString &sentence, const QString &folder, const QString &project ) {
      EXPECT_FALSE( sentence.isEmpty() );
      EXPECT_TRUE( QFileInfo( folder ).isDir() );
      EXPECT_TRUE( QFileInfo::exists( project ) );
      told << QDir( folder ).absolutePath();
    } );

  const OutputFolder output;
  const std::unique_ptr<QgsVectorLayer> layer = classifiedDistrict( QStringLiteral( "Quote" ), { 1, 2, 3, -1 } );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    { { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( layer.get() ) } },
      { QStringLiteral( "FORMAT" ), QStringLiteral( "png" ) }, { QStringLiteral( "DPI" ), 50 },
      { QStringLiteral( "FOLDER" ), output.path( QStringLiteral( "maps" ) ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( told, QStringList( QDir( output.path( QStringLiteral( "maps" ) ) ).absolutePath() ) );
}
