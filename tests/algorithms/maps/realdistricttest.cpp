#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "maps/styles/indicatorproperties.h"
#include "qgisenvironment.h"
#include "realdata.h"

#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsvectordataprovider.h>

#include <map>

using namespace sozialraum;

namespace
{
  struct Unemployment
  {
    double unemployed = 0;
    double persons = 0;
  };

  //! Unemployed and persons of 15 to 64 years of every Saxon municipality in \a year, by AGS.
  std::map<std::string, Unemployment> unemploymentOf( const std::filesystem::path &file, const QString &year )
  {
    std::map<std::string, Unemployment> municipalities;
    QFile table( QString::fromStdString( file.string() ) );
    EXPECT_TRUE( table.open( QIODevice::ReadOnly | QIODevice::Text ) );
    table.readLine();
    while ( !table.atEnd() )
    {
      const QStringList cells = QString::fromUtf8( table.readLine() ).trimmed().split( QLatin1Char( ',' ) );
      if ( cells.size() >= 4 && cells[1] == year )
        municipalities[cells[0].toStdString()] = { cells[2].toDouble(), cells[3].toDouble() };
    }
    return municipalities;
  }

  //! The municipalities of the district with the share of unemployed, as joined from a table.
  std::unique_ptr<QgsVectorLayer> withShares( const QString &areas, const std::map<std::string, Unemployment> &figures )
  {
    const QgsVectorLayer source( areas, QStringLiteral( "source" ), QStringLiteral( "ogr" ) );
    auto layer =
      std::make_unique<QgsVectorLayer>( QStringLiteral( "MultiPolygon?crs=EPSG:4326&field=AGS:string&field=GEN:string&field=share:double" ),
        QStringLiteral( "share" ), QStringLiteral( "memory" ) );
    QgsFeatureIterator features = source.getFeatures();
    QgsFeature area;
    Unemployment district;
    while ( features.nextFeature( area ) )
    {
      const auto figure = figures.find( area.attribute( QStringLiteral( "AGS" ) ).toString().toStdString() );
      QgsFeature feature( layer->fields() );
      feature.setGeometry( area.geometry() );
      feature.setAttribute( 0, area.attribute( QStringLiteral( "AGS" ) ) );
      feature.setAttribute( 1, area.attribute( QStringLiteral( "GEN" ) ) );
      if ( figure != figures.end() )
      {
        feature.setAttribute( 2, 100 * figure->second.unemployed / figure->second.persons );
        district.unemployed += figure->second.unemployed;
        district.persons += figure->second.persons;
      }
      layer->dataProvider()->addFeature( feature );
    }
    layer->updateExtents();
    IndicatorProperties indicator;
    indicator.name = QStringLiteral( "Arbeitslosenanteil" );
    indicator.unit = QStringLiteral( "Anteil an den 15- bis 64-Jährigen in Prozent" );
    indicator.period = QStringLiteral( "2021" );
    indicator.source = QStringLiteral( "INKAR, BBSR" );
    indicator.level = QStringLiteral( "municipality" );
    indicator.decimals = 1;
    indicator.districtValue = 100 * district.unemployed / district.persons;
    setIndicatorProperties( *layer, { { QStringLiteral( "share" ), indicator } } );
    return layer;
  }
}

TEST( RealDistrict, ThePlateOfLandkreisZwickauNamesItsDistrictValueAndItsMunicipalities )
{
  const std::filesystem::path areas = realData( "areas/lk_zwickau_14524_gemeinden.geojson" );
  const std::filesystem::path table = realData( "monitors/saxony/sachsen_gemeinden_arbeitslose_2001_2021.csv" );
  SKIP_WITHOUT_REAL_DATA( areas );
  SKIP_WITHOUT_REAL_DATA( table );
  const std::unique_ptr<QgsVectorLayer> layer =
    withShares( QString::fromStdString( areas.string() ), unemploymentOf( table, QStringLiteral( "2021" ) ) );
  ASSERT_EQ( layer->featureCount(), 33 );

  const OutputFolder folder;
  AlgorithmRun classify( QStringLiteral( "classifyindicator" ),
    { { QStringLiteral( "INPUT" ), QVariant::fromValue( layer.get() ) }, { QStringLiteral( "FIELD" ), QStringLiteral( "share" ) },
      { QStringLiteral( "METHOD" ), QStringLiteral( "quantile" ) }, { QStringLiteral( "DECIMALS" ), 1 },
      { QStringLiteral( "PALETTE" ), QStringLiteral( "burden" ) },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "classes.gpkg" ) ) } } );
  ASSERT_TRUE( classify.succeeded() ) << classify.error().toStdString();
  const AlgorithmRun maps( QStringLiteral( "monitormaps" ),
    { { QStringLiteral( "INPUT" ), QVariantList{ classify.result( QStringLiteral( "OUTPUT" ) ) } },
      { QStringLiteral( "FOLDER" ), folder.path( QStringLiteral( "maps" ) ) },
      { QStringLiteral( "MAP_SOURCE" ), QStringLiteral( "© GeoBasis-DE / BKG 2016" ) } } );
  ASSERT_TRUE( maps.succeeded() ) << maps.error().toStdString();
  keepForLooking( folder, QStringLiteral( "zwickau" ) );

  const std::string text = textOfPdf( folder.path( QStringLiteral( "maps/arbeitslosenanteil_2021.pdf" ) ) ).toStdString();
  if ( text.empty() )
    GTEST_SKIP() << "pdftotext is not installed";
  const double districtValue = *indicatorPropertiesOf( layer.get() ).value( QStringLiteral( "share" ) ).districtValue;
  for ( const QString &expected :
    { QStringLiteral( "Arbeitslosenanteil" ), QStringLiteral( "District: %1" ).arg( districtValue, 0, 'f', 1 ), QStringLiteral( "Werdau" ),
      QStringLiteral( "Glauchau" ), QStringLiteral( "Crimmitschau" ), QStringLiteral( "BKG 2016" ), QStringLiteral( "33 in all" ) } )
    EXPECT_THAT( text, ::testing::HasSubstr( expected.toStdString() ) );
}
