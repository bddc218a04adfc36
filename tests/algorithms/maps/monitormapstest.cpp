#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "qgisenvironment.h"

#include <QDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgslayoutmanager.h>
#include <qgsproject.h>

using namespace sozialraum;
using ::testing::ElementsAre;

namespace
{
  const QString sOutlines = QStringLiteral( "planning_areas" );

  class MonitorMaps : public ::testing::Test
  {
  protected:
    void SetUp() override
    {
      mFirst = classifiedDistrict( QStringLiteral( "first" ), { 1, 2, 3, 4, 5, -1, 3, -2, 2, -3 } );
      describe( *mFirst, QStringLiteral( "Anteil der Übergänge an Förderschulen" ), QStringLiteral( "2022-12-31" ) );
      mSecond = classifiedDistrict( QStringLiteral( "second" ), { 5, 4, 3, 2, 1 } );
      describe( *mSecond, QStringLiteral( "Arbeitslosenanteil" ), QStringLiteral( "2021" ) );
    }

    QVariantMap parameters( const OutputFolder &folder ) const
    {
      return {
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( mFirst.get() ), QVariant::fromValue( mSecond.get() ) } },
        { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), sOutlines ) },
        { QStringLiteral( "FOLDER" ), folder.path( QStringLiteral( "maps" ) ) },
        { QStringLiteral( "MAP_SOURCE" ), QStringLiteral( "erfundene Grenzen" ) },
      };
    }

    std::unique_ptr<QgsVectorLayer> mFirst;
    std::unique_ptr<QgsVectorLayer> mSecond;
  };
}

TEST_F( MonitorMaps, MakesAPlateOfEveryLayerAndAProject )
{
  const OutputFolder folder;
  const AlgorithmRun maps( QStringLiteral( "monitormaps" ), parameters( folder ) );
  ASSERT_TRUE( maps.succeeded() ) << maps.log().toStdString();
  keepForLooking( folder, QStringLiteral( "landscape" ) );

  EXPECT_EQ( maps.result( QStringLiteral( "PLATES" ) ).toInt(), 2 );
  EXPECT_EQ( QDir( folder.path( QStringLiteral( "maps" ) ) ).entryList( QDir::Files, QDir::Name ).join( QLatin1Char( ' ' ) ),
    QStringLiteral( "anteil_der_uebergaenge_an_foerderschulen_2022_12_31.pdf anteil_der_uebergaenge_an_foerderschulen_2022_12_31.png arbeitslosenanteil_2021.pdf arbeitslosenanteil_2021.png layers.gpkg monitor.qgz" ) );
}
