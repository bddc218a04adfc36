#include "realdata.h"
#include "roadlayers.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cmath>
#include <map>
#include <set>

using namespace sozialraum;

namespace
{
  QString file( const char *name )
  {
    return QString::fromStdString( ( realData( "coverage/berlin_kita_explorer" ) / name ).string() );
  }

  //! Rows of a CSV file as maps from column to cell; quotes are taken off, commas in quotes kept.
  std::vector<QHash<QString, QString>> table( const char *name )
  {
    QFile input( file( name ) );
    EXPECT_TRUE( input.open( QIODevice::ReadOnly ) );
    QTextStream stream( &input );
    const auto cells = []( const QString &line ) {
      QStringList result( QString{} );
      bool isQuoted = false;
      for ( const QChar character : line )
      {
        if ( character == QLatin1Char( '"' ) )
          isQuoted = !isQuoted;
        else if ( character == QLatin1Char( ',' ) && !isQuoted )
          result << QString();
        else
          result.last() += character;
      }
      return result;
    };
    const QStringList names = cells( stream.readLine() );
    std::vector<QHash<QString, QString>> rows;
    while ( !stream.atEnd() )
    {
      const QStringList row = cells( stream.readLine() );
      rows.emplace_back();
      for ( int i = 0; i < row.size(); ++i )
        rows.back().insert( names[i], row[i] );
    }
    return rows;
  }

  //! Numbers of planning areas in the register, with their keys.
  void readKeys( const QJsonObject &level, QHash<QString, QString> &keys )
  {
    if ( level.contains( QStringLiteral( "id" ) ) && level.contains( QStringLiteral( "fid" ) ) )
      keys.insert( level[QStringLiteral( "id" )].toVariant().toString(), level[QStringLiteral( "fid" )].toString() );
    for ( const QJsonValue &part : level )
    {
      if ( part.isObject() )
        readKeys( part.toObject(), keys );
    }
  }

  //! Berlin's planning areas with their children of 2016, and its Kitas with their places.
  struct Berlin
  {
    std::unique_ptr<QgsVectorLayer> areas;
    std::unique_ptr<QgsVectorLayer> kitas;
    std::unique_ptr<QgsVectorLayer> ways; //!< by air, up to 2 km

    Berlin()
    {
      readAreas();
      readKitas();
      measureWays();
    }

    QVariantMap call( const QVariantMap &others ) const
    {
      QVariantMap parameters{
        { "FACILITIES", QVariant::fromValue( kitas.get() ) },
        { "FACILITY_KEY", "id" },
        { "DEMAND", QVariant::fromValue( areas.get() ) },
        { "DEMAND_KEY", "plr" },
        { "DEMAND_FIELDS", QStringList{ QStringLiteral( "u3" ), QStringLiteral( "a3_5" ) } },
        { "CAPACITY_FIELD", "places" },
        { "COST_TABLE", QVariant::fromValue( ways.get() ) },
        { "OUTPUT", memory },
        { "OUTPUT_FACILITIES", memory },
      };
      parameters.insert( others );
      return parameters;
    }

  private:
    void readAreas()
    {
      QFile dictionary( file( "lor_dict.json" ) );
      EXPECT_TRUE( dictionary.open( QIODevice::ReadOnly ) );
      QHash<QString, QString> keys;
      readKeys( QJsonDocument::fromJson( dictionary.readAll() ).object(), keys );
      QHash<QString, std::pair<int, int>> children;
      for ( const QHash<QString, QString> &row : table( "EWR.csv" ) )
      {
        const auto count = [&row]( const char *age ) { return row[QStringLiteral( "2016_E_%1" ).arg( QLatin1String( age ) )].toInt(); };
        children[keys[row[QStringLiteral( "id" )]]] = { count( "E00_01" ) + count( "E01_02" ) + count( "E02_03" ),
          count( "E03_05" ) + count( "E05_06" ) };
      }
      const QgsVectorLayer polygons( file( "Planungsraum.topojson" ), QStringLiteral( "areas" ), QStringLiteral( "ogr" ) );
      std::vector<Drawn> rows;
      QgsFeatureIterator features = polygons.getFeatures();
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        const QString key = feature.attribute( QStringLiteral( "s" ) ).toString();
        rows.push_back( { feature.geometry().asWkt( 9 ), { key, children[key].first, children[key].second } } );
      }
      areas = memoryLayer( QStringLiteral( "MultiPolygon?crs=EPSG:4326&field=plr:string&field=u3:integer&field=a3_5:integer" ), rows );
    }

    void readKitas()
    {
      std::vector<Drawn> rows;
      for ( const QHash<QString, QString> &row : table( "kitas.csv" ) )
      {
        bool isNumber = false;
        const int places = row[QStringLiteral( "all" )].toInt( &isNumber ); // "null" stands in some
        rows.push_back( { QStringLiteral( "Point(%1 %2)" ).arg( row[QStringLiteral( "alon" )], row[QStringLiteral( "alat" )] ),
          { row[QStringLiteral( "id" )], isNumber ? QVariant( places ) : QVariant() } } );
      }
      kitas = memoryLayer( QStringLiteral( "Point?crs=EPSG:4326&field=id:string&field=places:integer" ), rows );
    }

    void measureWays()
    {
      constexpr double metresPerDegree = 111320.0;
      std::vector<std::pair<QString, QgsPointXY>> facilities;
      for ( const QgsFeature &kita : featuresOf( kitas.get() ) )
        facilities.emplace_back( kita.attribute( 0 ).toString(), kita.geometry().asPoint() );
      std::vector<Drawn> rows;
      for ( const QgsFeature &area : featuresOf( areas.get() ) )
      {
        const QgsPointXY from = area.geometry().pointOnSurface().asPoint();
        for ( const auto &[name, to] : facilities )
        {
          const double way =
            metresPerDegree * std::hypot( ( to.x() - from.x() ) * std::cos( from.y() * 3.14159265358979 / 180.0 ), to.y() - from.y() );
          if ( way <= 2000.0 )
            rows.push_back( { QString(), { area.attribute( 0 ), name, std::round( way ) } } );
        }
      }
      ways = memoryLayer( QStringLiteral( "None?field=origin:string&field=destination:string&field=cost:double" ), rows );
    }
  };
}

TEST( BerlinKitas, BalanceOfEveryPlanningAreaEqualsThePublishedOne )
{
  SKIP_WITHOUT_REAL_DATA( realData( "coverage/berlin_kita_explorer/kitas.csv" ) );
  const Berlin berlin;
  AlgorithmRun run( QStringLiteral( "demandcoverage" ),
    berlin.call(
      { { "AREAS", QVariant::fromValue( berlin.areas.get() ) }, { "THRESHOLDS", "500;1000" }, { "TARGET_RATES", "0.55;0.98" } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  std::map<QString, QHash<QString, QString>> published;
  for ( const QHash<QString, QString> &row : table( "reference_balance_2016.csv" ) )
    published[row[QStringLiteral( "plr" )]] = row;
  double places = 0.0;
  double underThree = 0.0;
  double threeToFive = 0.0;
  std::size_t compared = 0;
  for ( const QgsFeature &area : featuresOf( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
  {
    const QString key = area.attribute( QStringLiteral( "plr" ) ).toString();
    SCOPED_TRACE( key.toStdString() );
    const auto number = [&area]( const char *field ) { return area.attribute( QLatin1String( field ) ).toDouble(); };
    const QHash<QString, QString> &reference = published.at( key );
    const double u3 = reference[QStringLiteral( "children_u3" )].toDouble();
    const double a3_5 = reference[QStringLiteral( "children_3_6" )].toDouble();
    EXPECT_EQ( number( "places" ), reference[QStringLiteral( "places_all" )].toDouble() );
    EXPECT_EQ( number( "u3" ), u3 );
    EXPECT_EQ( number( "u3_input" ), u3 ) << "the areas' own field of that name";
    EXPECT_EQ( number( "a3_5" ), a3_5 );
    EXPECT_NEAR( number( "places_needed" ), 0.55 * u3 + 0.98 * a3_5, 1e-9 );
    EXPECT_NEAR( number( "balance" ), reference[QStringLiteral( "places_all" )].toDouble() - 0.55 * u3 - 0.98 * a3_5, 1e-9 );
    places += number( "places" );
    underThree += u3;
    threeToFive += a3_5;
    ++compared;
  }
  EXPECT_EQ( compared, 447U );
  EXPECT_EQ( places, 161083.0 );
  EXPECT_EQ( underThree, 112503.0 );
  EXPECT_EQ( threeToFive, 104141.0 );
  EXPECT_EQ( run.result( QStringLiteral( "REACHED" ) ).toDouble() + run.result( QStringLiteral( "NOT_REACHED" ) ).toDouble()
      + run.result( QStringLiteral( "NOT_CONNECTED" ) ).toDouble(),
    112503.0 + 104141.0 );
  EXPECT_THAT( run.log().toStdString(), testing::HasSubstr( "facilities have no places" ) );
}

TEST( BerlinKitas, AssignmentOfACityIsProvenOptimal )
{
  SKIP_WITHOUT_REAL_DATA( realData( "coverage/berlin_kita_explorer/kitas.csv" ) );
  const Berlin berlin;
  AlgorithmRun run( QStringLiteral( "assigndemand" ), berlin.call( { { "THRESHOLD", 2000 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_TRUE( run.result( QStringLiteral( "OPTIMAL" ) ).toBool() );
  EXPECT_EQ(
    run.result( QStringLiteral( "ASSIGNED" ) ).toDouble() + run.result( QStringLiteral( "UNPLACED" ) ).toDouble(), 112503.0 + 104141.0 );
  EXPECT_GE( run.result( QStringLiteral( "UNPLACED" ) ).toDouble(), 112503.0 + 104141.0 - 161083.0 );
  double loads = 0.0;
  for ( const QgsFeature &kita : featuresOf( run.layer( QStringLiteral( "OUTPUT_FACILITIES" ) ) ) )
  {
    EXPECT_GE( kita.attribute( QStringLiteral( "free" ) ).toDouble(), 0.0 );
    loads += kita.attribute( QStringLiteral( "load" ) ).toDouble();
  }
  EXPECT_EQ( loads, run.result( QStringLiteral( "ASSIGNED" ) ).toDouble() );
}
