// Published results of real data through the algorithms, as a user gets them.
#include "areatable.h"

#include "classification/csvcolumns.h"
#include "realdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QHash>
#include <gmock/gmock.h>

#include <algorithm>
#include <map>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  QJsonObject jsonOf( const std::filesystem::path &path )
  {
    QFile file( QString::fromStdString( path.string() ) );
    EXPECT_TRUE( file.open( QIODevice::ReadOnly ) );
    return QJsonDocument::fromJson( file.readAll() ).object();
  }

  AreaTable tableOf( const QVariantList &values )
  {
    std::vector<QVariantList> rows;
    for ( const QVariant &value : values )
      rows.push_back( { value } );
    return AreaTable( { QStringLiteral( "value:double" ) }, rows );
  }

  //! A way to classify, and the inner limits that others published for it.
  struct PublishedLimits
  {
    QVariantMap parameters;
    std::vector<double> limits;
  };

  void expectLimits( const AreaTable &areas, const PublishedLimits &published, double tolerance )
  {
    SCOPED_TRACE( published.parameters.value( QStringLiteral( "METHOD" ) ).toString().toStdString() );
    QVariantMap parameters{ { "INPUT", areas.input() }, { "FIELD", "value" }, { "OUTPUT", memory }, { "BREAKS_TABLE", memory } };
    parameters.insert( published.parameters );
    AlgorithmRun run( QStringLiteral( "classifyindicator" ), parameters );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    const QVariantList uppers = column( run.layer( QStringLiteral( "BREAKS_TABLE" ) ), QStringLiteral( "upper" ) );
    std::vector<double> inner;
    for ( const QVariant &upper : uppers.mid( 0, uppers.size() - 1 ) )
      inner.push_back( upper.toDouble() );
    EXPECT_THAT( inner, testing::Pointwise( testing::DoubleNear( tolerance ), published.limits ) );
    const QVariantList lowers = column( run.layer( QStringLiteral( "BREAKS_TABLE" ) ), QStringLiteral( "lower" ) );
    EXPECT_EQ( uppers.mid( 0, uppers.size() - 1 ), lowers.mid( 1 ) );
  }

  //! How often each value occurs, ascending by the number.
  std::vector<int> sizesOf( const QVariantList &values )
  {
    std::map<int, int> counts;
    for ( const QVariant &value : values )
      ++counts[value.toInt()];
    std::vector<int> sizes;
    for ( const auto &[value, count] : counts )
      sizes.push_back( count );
    std::sort( sizes.begin(), sizes.end() );
    return sizes;
  }

  std::vector<double> columnNumbers( QgsVectorLayer *layer, const char *field )
  {
    std::vector<double> numbers;
    for ( const QVariant &value : column( layer, QLatin1String( field ) ) )
      numbers.push_back( value.toDouble() );
    return numbers;
  }

  //! The municipalities of the Landkreis Zwickau with their unemployed, in the order of the reference file.
  class LandkreisZwickau : public testing::Test
  {
  protected:
    void SetUp() override
    {
      const std::filesystem::path path = realData( "monitors/lk_zwickau/lk_zwickau_arbeitslosenanteil_golden.csv" );
      SKIP_WITHOUT_REAL_DATA( path );
      expected = csvColumns( path );
      QgsVectorLayer areas( QString::fromStdString( realData( "areas/lk_zwickau_14524_gemeinden.geojson" ).string() ),
        QStringLiteral( "areas" ), QStringLiteral( "ogr" ) );
      QHash<QString, QgsGeometry> geometries;
      QgsFeatureIterator features = areas.getFeatures();
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
        geometries.insert( feature.attribute( QStringLiteral( "AGS" ) ).toString(), feature.geometry() );

      layer =
        std::make_unique<QgsVectorLayer>( QStringLiteral( "MultiPolygon?crs=EPSG:4326&field=ags:string&field=unemployed:double&field="
                                                          "employable:double&field=share:double&field=earlier:double&field=change:double" ),
          QStringLiteral( "zwickau" ), QStringLiteral( "memory" ) );
      QgsFeatureList municipalities;
      for ( std::size_t i = 0; i < expected["AGS"].size(); ++i )
      {
        QgsFeature municipality( layer->fields() );
        municipality.setGeometry( geometries.value( QString::fromStdString( expected["AGS"][i] ) ) );
        municipality.setAttributes( QVector<QVariant>{ QString::fromStdString( expected["AGS"][i] ),
          std::stod( expected["arbeitslose2021"][i] ), std::stod( expected["erwf2021"][i] ), std::stod( expected["anteil2021"][i] ),
          std::stod( expected["anteil2011"][i] ), std::stod( expected["dyn"][i] ) } );
        municipalities << municipality;
      }
      layer->dataProvider()->addFeatures( municipalities );
      ASSERT_EQ( layer->featureCount(), 33 );
    }

    QVariant input() const { return QVariant::fromValue( layer.get() ); }

    void expectColumn( QgsVectorLayer *result, const char *field, const char *reference )
    {
      EXPECT_THAT( columnNumbers( result, field ), testing::Pointwise( testing::DoubleNear( 1e-9 ), numbers( expected.at( reference ) ) ) )
        << field;
    }

    CsvColumns expected;
    std::unique_ptr<QgsVectorLayer> layer;
  };
}

TEST( PublishedBreaks, OfTheEmployeesInCalifornia )
{
  const std::filesystem::path path = realData( "classification/calemp_values.json" );
  SKIP_WITHOUT_REAL_DATA( path );
  const AreaTable counties = tableOf( jsonOf( path ).value( QStringLiteral( "values" ) ).toArray().toVariantList() );
  const auto by = []( const char *method, QVariantMap more = {} ) {
    more.insert( QVariantMap{ { "METHOD", method }, { "LIMIT_RULE", "lower_class" } } );
    return more;
  };
  const std::vector<PublishedLimits> all{
    { by( "quantile" ), { 1.464, 5.798, 13.278, 54.616 } },
    { by( "equal_interval" ), { 822.394, 1644.658, 2466.922, 3289.186 } },
    { by( "natural_breaks" ), { 75.29, 192.05, 370.5, 722.85 } },
    { by( "standard_deviation", { { "MULTIPLES", "-2;-1;1;2" }, { "DIVISOR", "n_minus_1" } } ),
      { -967.36235382, -420.71712519, 672.57333208, 1219.21856072 } },
    { by( "maximum_breaks" ), { 146.005, 228.49, 546.675, 2417.15 } },
    { by( "box_plot" ), { -52.87625, 2.5675, 9.365, 39.53, 94.97375 } },
    { by( "quantile", { { "PROBABILITIES", "0.01;0.1;0.5;0.9;0.99" } } ), { 0.1357, 0.553, 9.365, 213.914, 2179.948 } },
    { by( "pretty" ), { 1000, 2000, 3000, 4000 } },
    { by( "fixed", { { "BREAKS", "20;100;1000" } } ), { 20, 100, 1000 } },
  };
  for ( const PublishedLimits &published : all )
    expectLimits( counties, published, 1e-8 );
  AlgorithmRun run( QStringLiteral( "classifyindicator" ), { { "INPUT", counties.input() }, { "FIELD", "value" }, { "OUTPUT", memory } } );
  EXPECT_NEAR( run.result( QStringLiteral( "WITHIN_SUM_OF_SQUARES" ) ).toDouble(), 26654.78396666667, 1e-6 );
  EXPECT_EQ(
    sizesOf( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "class_id" ) ) ), ( std::vector<int>{ 1, 1, 3, 4, 49 } ) );
}

TEST( PublishedBreaks, OfTheIncomesInMartinique )
{
  const std::filesystem::path path = realData( "classification/mtq_med_values.json" );
  SKIP_WITHOUT_REAL_DATA( path );
  QVariantList values;
  for ( const QJsonValue &row : jsonOf( path ).value( QStringLiteral( "rows" ) ).toArray() )
    values << row.toArray().at( 2 ).toDouble();
  const AreaTable communes = tableOf( values );
  const std::vector<PublishedLimits> all{
    { { { "METHOD", "geometric" }, { "CLASSES", 6 } },
      { 13186.1043108293, 14575.6850445193, 16111.7028584815, 17809.5896149738, 19686.40341991 } },
    { { { "METHOD", "quantile" }, { "PROBABILITIES", "0.05;0.275;0.5;0.725;0.95" } },
      { 13168.65, 14468.275, 15685.5, 17750.25, 20159.35 } },
    { { { "METHOD", "natural_breaks" }, { "CLASSES", 6 } }, { 13953, 15685.5, 17372, 18622, 20354.5 } },
    { { { "METHOD", "nested_means" }, { "CLASSES", 8 } },
      { 13334.5, 14369.1578947368, 15121.6363636364, 16137.7058823529, 17121.875, 18377.8666666667, 19813.2857142857 } },
    { { { "METHOD", "standard_deviation" }, { "MULTIPLES", "-1;0;1;2" } },
      { 13744.9576896894, 16137.7058823529, 18530.4540750165, 20923.2022676801 } },
  };
  for ( const PublishedLimits &published : all )
    expectLimits( communes, published, 1e-6 );
}

TEST_F( LandkreisZwickau, BothReferencesAreShownAndEitherCanBeTheCentre )
{
  for ( const auto &[reference, centre] : { std::pair( "mean", 3.05804226369 ), std::pair( "district", 4.23873243002 ) } )
  {
    AlgorithmRun run( QStringLiteral( "classifyindicator" ),
      { { "INPUT", input() }, { "FIELD", "share" }, { "DENOMINATOR_FIELD", "employable" }, { "METHOD", "standard_deviation" },
        { "MULTIPLES", "0" }, { "REFERENCE", reference }, { "OUTPUT", memory }, { "BREAKS_TABLE", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    EXPECT_NEAR( run.result( QStringLiteral( "SIMPLE_MEAN" ) ).toDouble(), 3.05804226369, 1e-9 );
    EXPECT_NEAR( run.result( QStringLiteral( "WEIGHTED_MEAN" ) ).toDouble(), 4.23873243002, 1e-9 );
    EXPECT_THAT( run.log().toStdString(), testing::AllOf( testing::HasSubstr( "3.05804" ), testing::HasSubstr( "4.23873" ) ) );
    EXPECT_NEAR( column( run.layer( QStringLiteral( "BREAKS_TABLE" ) ), QStringLiteral( "upper" ) ).at( 0 ).toDouble(), centre, 1e-9 );
  }
}

TEST_F( LandkreisZwickau, ScoresAndClassesAreThoseOfTheReferenceFile )
{
  for ( const QVariantMap &dynamics :
    { QVariantMap{ { "DYNAMICS_FIELDS", QStringList{ "change" } } }, QVariantMap{ { "EARLIER_FIELDS", QStringList{ "earlier" } } } } )
  {
    QVariantMap parameters{ { "INPUT", input() }, { "STATUS_FIELDS", QStringList{ "share" } }, { "OUTPUT", memory } };
    parameters.insert( dynamics );
    AlgorithmRun run( QStringLiteral( "statusdynamics" ), parameters );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
    expectColumn( result, "status_index", "z2021" );
    expectColumn( result, "dynamics_index", "zdyn" );
    expectColumn( result, "status_class", "status_class" );
    expectColumn( result, "dynamics_class", "dyn_class" );
  }
  AlgorithmRun run( QStringLiteral( "socialindex" ),
    { { "INPUT", input() }, { "PRESET", "berlin_mss" }, { "FIELDS", QStringList{ "share" } }, { "POPULATION_FIELD", "employable" },
      { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  expectColumn( run.layer( QStringLiteral( "OUTPUT" ) ), "index_value", "z2021" );
  EXPECT_THAT( run.log().toStdString(),
    testing::AllOf( testing::HasSubstr( "3.05804" ), testing::HasSubstr( "4.23873" ), testing::HasSubstr( "around the simple mean" ) ) );
}

TEST_F( LandkreisZwickau, LagLocalMoranAndShrunkenRatesAreThoseOfTheReferenceFile )
{
  AlgorithmRun shares(
    QStringLiteral( "spatialclusters" ), { { "INPUT", input() }, { "FIELD", "share" }, { "SNAP", 1e-5 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( shares.succeeded() ) << shares.log().toStdString();
  expectColumn( shares.layer( QStringLiteral( "OUTPUT" ) ), "lag", "lag" );
  expectColumn( shares.layer( QStringLiteral( "OUTPUT" ) ), "local_i", "Ii" );
  EXPECT_NEAR( shares.result( QStringLiteral( "GLOBAL_I" ) ).toDouble(), -0.183736715514, 1e-11 );
  EXPECT_NEAR( shares.result( QStringLiteral( "VARIANCE_OF_I" ) ).toDouble(), 0.0140809292985, 1e-12 );

  AlgorithmRun cases( QStringLiteral( "spatialclusters" ),
    { { "INPUT", input() }, { "FIELD", "unemployed" }, { "POPULATION_FIELD", "employable" }, { "SNAP", 1e-5 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( cases.succeeded() ) << cases.log().toStdString();
  expectColumn( cases.layer( QStringLiteral( "OUTPUT" ) ), "eb_rate", "EB" );
}

TEST( Columbus, LocalValuesAreThePublishedOnes )
{
  const std::filesystem::path path = realData( "classification/spatial/columbus.shp" );
  SKIP_WITHOUT_REAL_DATA( path );
  CsvColumns published = csvColumns( realData( "classification/spatial/columbus_lisa_spdep.csv" ) );
  AlgorithmRun run( QStringLiteral( "spatialclusters" ),
    { { "INPUT", QString::fromStdString( path.string() ) }, { "FIELD", "CRIME" }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_NEAR( run.result( QStringLiteral( "GLOBAL_I" ) ).toDouble(), 0.500188557, 5e-10 );
  for ( const auto &[field, reference] : { std::pair( "local_i", "Ii" ), std::pair( "lag", "lag" ), std::pair( "gi_star", "GiStar" ) } )
    EXPECT_THAT( columnNumbers( run.layer( QStringLiteral( "OUTPUT" ) ), field ),
      testing::Pointwise( testing::DoubleNear( 1e-9 ), numbers( published[reference] ) ) )
      << field;
}

TEST( Iris, HasTheKnownTypes )
{
  const std::filesystem::path path = realData( "classification/clusters/iris.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  for ( const auto &[method, sizes] :
    { std::pair( "k_means", std::vector<int>{ 38, 50, 62 } ), std::pair( "ward", std::vector<int>{ 36, 50, 64 } ) } )
  {
    AlgorithmRun run( QStringLiteral( "areatypes" ),
      { { "INPUT", QString::fromStdString( path.string() ) },
        { "FIELDS", QStringList{ "Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width" } }, { "METHOD", method }, { "NUMBER", 3 },
        { "STANDARDISATION", "none" }, { "OUTPUT", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    EXPECT_EQ( sizesOf( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "type_id" ) ) ), sizes );
  }
}

TEST( UsArrests, HasTheKnownTypes )
{
  const std::filesystem::path path = realData( "classification/clusters/USArrests.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  AlgorithmRun run( QStringLiteral( "areatypes" ),
    { { "INPUT", QString::fromStdString( path.string() ) }, { "FIELDS", QStringList{ "Murder", "Assault", "UrbanPop", "Rape" } },
      { "METHOD", "ward" }, { "NUMBER", 4 }, { "STANDARDISATION", "z_score_n_minus_1" }, { "OUTPUT", memory }, { "NUMBERS", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ(
    sizesOf( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "type_id" ) ) ), ( std::vector<int>{ 7, 12, 12, 19 } ) );
  EXPECT_NEAR(
    column( run.layer( QStringLiteral( "NUMBERS" ) ), QStringLiteral( "within_sum_of_squares" ) ).at( 0 ).toDouble(), 196.0, 1e-9 );
}

TEST( Gisd, QuintilesAndDecilesOfTheDistrictsAreThePublishedOnes )
{
  const std::filesystem::path path = realData( "tables/gisd_latin1_csv/Kreis_2014.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  CsvColumns published = csvColumns( path );
  QVariantList scores;
  for ( const double score : numbers( published["GISD_Score"] ) )
    scores << score;
  const AreaTable districts = tableOf( scores );
  for ( const auto &[classCount, field] : { std::pair( 5, "GISD_5" ), std::pair( 10, "GISD_10" ) } )
  {
    AlgorithmRun run( QStringLiteral( "socialindex" ),
      { { "INPUT", districts.input() }, { "PRESET", "rki_gisd" }, { "FIELDS", QStringList{ "value" } }, { "CLASSES", classCount },
        { "OUTPUT", memory } } );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    EXPECT_EQ( columnNumbers( run.layer( QStringLiteral( "OUTPUT" ) ), "class_id" ), numbers( published[field] ) );
  }
}
