// The whole way on the sample district, every step fed with what the one before it wrote: tables, join, computed indicators, index, status
// and dynamics, types, classes, plates.

#include "areatable.h"

#include <QDir>
#include <QFileInfo>
#include <gmock/gmock.h>

#include <set>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

namespace
{
  //! Runs \a name with OUTPUT in \a folder. \returns the layer that it wrote; a failure is one of the test
  QString step( const OutputFolder &folder, const char *name, QVariantMap parameters, QString *log = nullptr )
  {
    parameters[QStringLiteral( "OUTPUT" )] = folder.path( QString::fromLatin1( name ) + QStringLiteral( ".gpkg" ) );
    const AlgorithmRun run( QString::fromLatin1( name ), parameters );
    EXPECT_TRUE( run.succeeded() ) << name << ": " << run.error().toStdString();
    if ( log )
      *log = run.log();
    return run.result( QStringLiteral( "OUTPUT" ) ).toString();
  }

  QVariantMap tablesOfTheDistrict()
  {
    return { { "INPUT", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
      { "TABLES",
        QStringList{ sampleLayer( QStringLiteral( "bevoelkerung_flat.csv" ) ), sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ),
          sampleLayer( QStringLiteral( "soziales.xlsx" ) ) } } };
  }

  QVariantList valuesOf( const QString &source, const char *field )
  {
    QgsVectorLayer layer( source, QStringLiteral( "result" ), QStringLiteral( "ogr" ) );
    return layer.isValid() ? column( &layer, QLatin1String( field ) ) : QVariantList();
  }

  int withValue( const QVariantList &values )
  {
    return static_cast<int>( std::count_if( values.begin(), values.end(), []( const QVariant &value ) { return !value.isNull(); } ) );
  }

  int ratedAreas( const QString &source )
  {
    const QVariantList ids = valuesOf( source, "class_id" );
    return static_cast<int>( std::count_if( ids.begin(), ids.end(), []( const QVariant &id ) { return id.toInt() >= 1; } ) );
  }
}

TEST( DistrictChain, EveryStepTakesWhatTheOneBeforeItWrote )
{
  const OutputFolder folder;
  const QString joined = step( folder, "joinindicators", tablesOfTheDistrict() );
  const QString computed = step( folder, "computeindicators", { { "INPUT", joined } } );
  EXPECT_EQ( withValue( valuesOf( computed, "share_under_6_2023" ) ), 30 );

  QString log;
  const QString index = step( folder, "socialindex", { { "INPUT", computed } }, &log );
  for ( const char *taken :
    { "“old_age_ratio” is not among the fields: “altenquotient_65_jahre_und_mehr_2023”",
      "“unemployment_share” is not among the fields: “arbeitslosenanteil_2023”", "“sgb2_rate” is not among the fields: “sgb_ii_quote_2023”",
      "“childcare_rate_under_3” is not among the fields: “betreuungsquote_unter_3_jahren_2023”" } )
    EXPECT_THAT( log.toStdString(), HasSubstr( taken ) );
  EXPECT_THAT( log.toStdString(), Not( HasSubstr( "“wohngeldhaushalte_2023” was taken" ) ) ) << "a count is no rate";
  EXPECT_GE( ratedAreas( index ), 20 );
  EXPECT_EQ( ratedAreas( index ), withValue( valuesOf( index, "index_value" ) ) );

  const QString types =
    step( folder, "areatypes", { { "INPUT", index }, { "FIELDS", QStringList{ "altenquotient_65_jahre_und_mehr", "sgb_ii_quote" } } } );
  std::set<int> typeIds;
  for ( const QVariant &type : valuesOf( types, "type_id" ) )
    typeIds.insert( type.toInt() );
  typeIds.erase( 0 );
  EXPECT_EQ( typeIds, ( std::set<int>{ 1, 2, 3, 4, 5 } ) );

  const QString classes = step( folder, "classifyindicator", { { "INPUT", types }, { "FIELD", "index_value" } } );
  EXPECT_EQ( ratedAreas( classes ), ratedAreas( index ) );

  const AlgorithmRun maps( QStringLiteral( "monitormaps" ),
    { { "INPUT", QStringList{ index, types, classes } }, { "FORMAT", "png" }, { "FOLDER", folder.path( QStringLiteral( "maps" ) ) } } );
  ASSERT_TRUE( maps.succeeded() ) << maps.error().toStdString();
  EXPECT_EQ( maps.result( QStringLiteral( "PLATES" ) ).toInt(), 3 ) << maps.log().toStdString();
  EXPECT_TRUE( QFileInfo::exists( maps.result( QStringLiteral( "PROJECT" ) ).toString() ) );
}

TEST( DistrictChain, StatusAndDynamicsTakeTheLatestYearAndOneBefore )
{
  const OutputFolder folder;
  QVariantMap tables = tablesOfTheDistrict();
  tables[QStringLiteral( "PERIOD" )] = QStringLiteral( "2021;2023" );
  const QString joined = step( folder, "joinindicators", tables );
  QString log;
  const QString result = step( folder, "statusdynamics",
    { { "INPUT", joined }, { "STATUS_FIELDS", QStringList{ "arbeitslosenanteil", "sgb_ii_quote" } },
      { "EARLIER_FIELDS", QStringList{ "arbeitslosenanteil_2021", "sgb_ii_quote_2021" } } },
    &log );
  EXPECT_THAT( log.toStdString(), HasSubstr( "“sgb_ii_quote_2023”" ) );
  EXPECT_GE( ratedAreas( result ), 20 );
  const QVariantList groups = valuesOf( result, "group" );
  EXPECT_EQ( withValue( groups ), ratedAreas( result ) );
}
