#include "algorithmrun.h"
#include "postgresserver.h"

#include <gtest/gtest.h>
#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsrenderer.h>

using namespace sozialraum;

namespace
{
  class PostgresOutputs : public testing::Test
  {
  protected:
    void SetUp() override
    {
      if ( !PostgresServer::instance().isThere() )
        GTEST_SKIP() << "no PostgreSQL with PostGIS";
    }

    static QString server() { return QString::fromStdString( PostgresServer::instance().connection() ); }

    static QString place( const QString &table )
    {
      return QStringLiteral( "postgis:%1 table=\"public\".\"%2\" (geom)" ).arg( server(), table );
    }

    static std::unique_ptr<QgsVectorLayer> layer( const QString &table )
    {
      return std::make_unique<QgsVectorLayer>(
        QStringLiteral( "%1 key='id' type=MultiPolygon table=\"public\".\"%2\" (geom)" ).arg( server(), table ), table,
        QStringLiteral( "postgres" ) );
    }

    //! The first value of what \a sql gives.
    static QString ask( const QString &sql )
    {
      const std::unique_ptr<QgsAbstractDatabaseProviderConnection> connection( static_cast<QgsAbstractDatabaseProviderConnection *>(
        QgsProviderRegistry::instance()->providerMetadata( QStringLiteral( "postgres" ) )->createConnection( server(), {} ) ) );
      const QList<QVariantList> rows = connection->executeSql( sql );
      return rows.isEmpty() ? QString() : rows.first().value( 0 ).toString();
    }

    static QString tables()
    {
      return ask( QStringLiteral( "SELECT string_agg( tablename, ' ' ORDER BY tablename ) FROM pg_tables WHERE schemaname = 'public' AND "
                                  "tablename NOT IN ( 'spatial_ref_sys', 'layer_styles' )" ) );
    }

    static QVariantMap classes( const QString &input, const QString &table, const QString &field )
    {
      return { { QStringLiteral( "INPUT" ), input }, { QStringLiteral( "FIELD" ), field }, { QStringLiteral( "OUTPUT" ), place( table ) } };
    }

    //! Municipalities of the sample with a rate.
    QString joined()
    {
      if ( !mJoined )
        mJoined = std::make_unique<AlgorithmRun>( QStringLiteral( "joinindicators" ),
          QVariantMap{
            { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
            { QStringLiteral( "TABLES" ), QStringList{ sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ) } },
            { QStringLiteral( "OUTPUT" ), mFolder.path( QStringLiteral( "joined.gpkg" ) ) } } );
      EXPECT_TRUE( mJoined->succeeded() ) << mJoined->error().toStdString();
      return mFolder.path( QStringLiteral( "joined.gpkg" ) );
    }

    QString rate()
    {
      const QgsVectorLayer areas( joined(), QStringLiteral( "joined" ), QStringLiteral( "ogr" ) );
      for ( const QgsField &field : areas.fields() )
      {
        if ( field.type() == QMetaType::Type::Double )
          return field.name();
      }
      return QString();
    }

    OutputFolder mFolder;
    std::unique_ptr<AlgorithmRun> mJoined;
  };
}

TEST_F( PostgresOutputs, HaveTheirRowsAndTheirGeometry )
{
  const AlgorithmRun run( QStringLiteral( "classifyindicator" ), classes( joined(), QStringLiteral( "klassen" ), rate() ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString() << run.log().toStdString();
  const std::unique_ptr<QgsVectorLayer> areas = layer( QStringLiteral( "klassen" ) );
  ASSERT_TRUE( areas->isValid() );
  EXPECT_EQ( areas->featureCount(), 30 );
  EXPECT_EQ( ask( QStringLiteral( "SELECT count(*) FROM klassen WHERE ST_IsValid( geom )" ) ), QStringLiteral( "30" ) );
}

TEST_F( PostgresOutputs, AreLoadedWithTheirStyleWhetherTheirSourceNamesATypeOrNot )
{
  for ( int time = 1; time <= 2; ++time )
  {
    const AlgorithmRun run( QStringLiteral( "classifyindicator" ), classes( joined(), QStringLiteral( "gefaerbt" ), rate() ) );
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    EXPECT_EQ( ask( QStringLiteral( "SELECT count(*) FROM layer_styles WHERE f_table_name = 'gefaerbt'" ) ), QStringLiteral( "1" ) );
    // As QGIS' browser names it, and as the result of a run is named.
    for ( const char *type : { "type=MultiPolygon ", "" } )
    {
      const QgsVectorLayer loaded( QStringLiteral( "%1 %2table=\"public\".\"gefaerbt\" (geom)" ).arg( server(), QLatin1String( type ) ),
        QStringLiteral( "gefaerbt" ), QStringLiteral( "postgres" ) );
      ASSERT_TRUE( loaded.isValid() );
      EXPECT_EQ( loaded.renderer()->type(), QStringLiteral( "categorizedSymbol" ) ) << type;
    }
  }
}

TEST_F( PostgresOutputs, AreThereAndTheRunSaysSoWhereTheirStyleIsNotKept )
{
  ask( QStringLiteral( "REVOKE CREATE ON SCHEMA public FROM PUBLIC" ) ); // as newer servers have it from the start
  ask( QStringLiteral( "CREATE SCHEMA amt AUTHORIZATION sm_planner" ) );
  QVariantMap parameters = classes( joined(), QStringLiteral( "klassen" ), rate() );
  parameters.insert( QStringLiteral( "OUTPUT" ),
    QStringLiteral( "postgis:%1 table=\"amt\".\"klassen\" (geom)" )
      .arg( QString::fromStdString( PostgresServer::instance().connection( "sm_planner" ) ) ) );
  const AlgorithmRun run( QStringLiteral( "classifyindicator" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( ask( QStringLiteral( "SELECT count(*) FROM amt.klassen" ) ), QStringLiteral( "30" ) );
  EXPECT_TRUE( run.log().contains( QLatin1String( "its style could not be kept in the database" ) ) ) << run.log().toStdString();
}

TEST_F( PostgresOutputs, OfAnEarlierRunAreReplacedHoweverLongTheirName )
{
  for ( const QString &name :
    { QStringLiteral( "wieder" ), QStringLiteral( "arbeitslosenanteil_der_gemeinden_im_landkreis_nach_klassen" ) } )
  {
    for ( int time = 1; time <= 3; ++time )
    {
      const AlgorithmRun run( QStringLiteral( "classifyindicator" ), classes( joined(), name, rate() ) );
      ASSERT_TRUE( run.succeeded() ) << name.toStdString() << " for the time " << time << ": " << run.error().toStdString();
      EXPECT_EQ( ask( QStringLiteral( "SELECT count(*) FROM \"%1\"" ).arg( name ) ), QStringLiteral( "30" ) );
    }
  }
  EXPECT_FALSE( tables().contains( QLatin1String( "part" ) ) ) << tables().toStdString();
}

TEST_F( PostgresOutputs, NeverReplaceATableOfAUser )
{
  ask( QStringLiteral( "CREATE TABLE eigene AS SELECT 7 AS wert" ) );
  const AlgorithmRun run( QStringLiteral( "classifyindicator" ), classes( joined(), QStringLiteral( "eigene" ), rate() ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_TRUE( run.error().contains( QLatin1String( "eigene" ) ) ) << run.error().toStdString();
  EXPECT_EQ( ask( QStringLiteral( "SELECT wert FROM eigene" ) ), QStringLiteral( "7" ) );
}

TEST_F( PostgresOutputs, ThatViewsShowStayAndTheNextRunIsNotInTheWay )
{
  const AlgorithmRun first( QStringLiteral( "classifyindicator" ), classes( joined(), QStringLiteral( "gesehen" ), rate() ) );
  ASSERT_TRUE( first.succeeded() ) << first.error().toStdString();
  ask( QStringLiteral( "CREATE VIEW sicht AS SELECT class_id FROM gesehen" ) );
  const AlgorithmRun second( QStringLiteral( "classifyindicator" ), classes( joined(), QStringLiteral( "gesehen" ), rate() ) );
  EXPECT_FALSE( second.succeeded() );
  EXPECT_TRUE( second.error().contains( QLatin1String( "gesehen" ) ) ) << second.error().toStdString();
  EXPECT_EQ( ask( QStringLiteral( "SELECT count(*) FROM sicht" ) ), QStringLiteral( "30" ) );
  EXPECT_FALSE( tables().contains( QLatin1String( "part" ) ) ) << tables().toStdString();
  ask( QStringLiteral( "DROP VIEW sicht" ) );
  const AlgorithmRun third( QStringLiteral( "classifyindicator" ), classes( joined(), QStringLiteral( "gesehen" ), rate() ) );
  EXPECT_TRUE( third.succeeded() ) << third.error().toStdString();
}

TEST_F( PostgresOutputs, OfACancelledRunAreAsTheyWere )
{
  const AlgorithmRun whole( QStringLiteral( "classifyindicator" ), classes( joined(), QStringLiteral( "bleibt" ), rate() ) );
  ASSERT_TRUE( whole.succeeded() ) << whole.error().toStdString();
  const AlgorithmRun cancelled( QStringLiteral( "classifyindicator" ), classes( joined(), QStringLiteral( "bleibt" ), rate() ), 1 );
  EXPECT_EQ( ask( QStringLiteral( "SELECT count(*) FROM bleibt" ) ), QStringLiteral( "30" ) );
  EXPECT_FALSE( tables().contains( QLatin1String( "part" ) ) ) << tables().toStdString();
}
