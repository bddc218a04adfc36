#include "algorithmrun.h"
#include "maps/styles/indicatorproperties.h"
#include "realdata.h"

#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <map>

using namespace sozialraum;

namespace
{

  //! Number of values, their sum, and how often each status occurs, of a field over all areas.
  struct FieldSum
  {
    int values = 0;
    double sum = 0;
    std::map<QString, int> statuses;

    friend bool operator==( const FieldSum &, const FieldSum & ) = default;
  };

  FieldSum sumOf( QgsVectorLayer &layer, const QString &field )
  {
    FieldSum sum;
    QgsFeatureIterator iterator = layer.getFeatures();
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
    {
      const QVariant value = feature.attribute( field );
      if ( value.isNull() )
        continue;
      ++sum.values;
      sum.sum += value.toDouble();
      ++sum.statuses[feature.attribute( field + QStringLiteral( "_status" ) ).toString()];
    }
    return sum;
  }

}

TEST( RealStore, SumsOfTheZensusOutOfTheStoreAreThoseOfTheJoin )
{
  const std::filesystem::path table = realData( "tables/zensus2022_ffcsv/1000A-0000_1773175153999_de_flat.csv" );
  const std::filesystem::path municipalities = realData( "areas/zensus2022/VG250_GEM.shp" );
  SKIP_WITHOUT_REAL_DATA( table );
  SKIP_WITHOUT_REAL_DATA( municipalities );
  const OutputFolder folder;
  const QString tables = QString::fromStdString( table.string() );
  const QString areas = QString::fromStdString( municipalities.string() );
  const QString store = folder.path( QStringLiteral( "store.gpkg" ) );
  AlgorithmRun join( QStringLiteral( "joinindicators" ),
    { { QStringLiteral( "INPUT" ), areas }, { QStringLiteral( "KEY_FIELD" ), QStringLiteral( "ARS" ) },
      { QStringLiteral( "TABLES" ), QVariantList{ tables } },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "joined.gpkg" ) ) } } );
  ASSERT_TRUE( join.succeeded() ) << join.error().toStdString();
  const AlgorithmRun create( QStringLiteral( "createstore" ),
    { { QStringLiteral( "STORE" ), store }, { QStringLiteral( "AREAS" ), areas },
      { QStringLiteral( "KEY_FIELD" ), QStringLiteral( "ARS" ) }, { QStringLiteral( "TERRITORY" ), QStringLiteral( "2022-05-15" ) } } );
  ASSERT_TRUE( create.succeeded() ) << create.error().toStdString();
  const AlgorithmRun import(
    QStringLiteral( "importtables" ), { { QStringLiteral( "STORE" ), store }, { QStringLiteral( "TABLES" ), QVariantList{ tables } } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  AlgorithmRun extract( QStringLiteral( "extractindicators" ),
    { { QStringLiteral( "STORE" ), store }, { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "extracted.gpkg" ) ) } } );
  ASSERT_TRUE( extract.succeeded() ) << extract.error().toStdString();

  QgsVectorLayer *joined = join.layer( QStringLiteral( "OUTPUT" ) );
  QgsVectorLayer *extracted = extract.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_TRUE( joined && extracted );
  const IndicatorPropertiesByField columns = indicatorPropertiesOf( joined );
  ASSERT_FALSE( columns.isEmpty() );
  for ( auto column = columns.begin(); column != columns.end(); ++column )
  {
    const FieldSum wanted = sumOf( *joined, column.key() );
    EXPECT_GT( wanted.values, 10000 ) << column.key().toStdString();
    EXPECT_EQ( sumOf( *extracted, column.key() ), wanted ) << column.key().toStdString();
  }
}
