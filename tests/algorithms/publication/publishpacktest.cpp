// The pack of a subject goes the whole way: its table into the store, its indicators out of it, released and searched.
#include "algorithmrun.h"
#include "disclosure/releasetable.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace sozialraum;

namespace
{

  QByteArray bytesOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  //! The cases of the sample by kind as an office keeps them for the pack: a row for each area and year, a column for each kind.
  QByteArray tableOfThePack()
  {
    struct Cases
    {
      QString young;
      std::map<QString, int> ofKind;
    };
    std::map<std::pair<QString, QString>, Cases> cases;
    QList<QByteArray> lines = bytesOf( sampleLayer( QStringLiteral( "hilfen_zur_erziehung.csv" ) ) ).split( '\n' );
    for ( const QByteArray &line : lines.mid( 1 ) )
    {
      const QStringList cells = QString::fromUtf8( line ).trimmed().split( ';' );
      if ( cells.size() != 5 )
        continue;
      Cases &row = cases[{ cells[0], cells[1] }];
      row.young = cells[4];
      row.ofKind[cells[2]] = cells[3].toInt();
    }
    QByteArray table = "AGS;Jahr;Bevölkerung unter 21 Jahre;HzE Bestand;HzE § 31 Bestand;HzE § 32 Bestand;HzE § 34 Bestand\n";
    for ( const auto &[place, row] : cases )
    {
      int all = 0;
      QStringList cells{ place.first, place.second, row.young };
      for ( const auto &[kind, count] : row.ofKind )
        all += count;
      cells << QString::number( all );
      for ( const char *kind : { "ambulant", "teilstationaer", "stationaer" } )
        cells << QString::number( row.ofKind.at( QString::fromLatin1( kind ) ) );
      table += cells.join( ';' ).toUtf8() + "\n";
    }
    return table;
  }

}

TEST( PublishedPack, OfSupportForFamiliesIsReleasedWithoutAFind )
{
  const OutputFolder folder;
  const auto path = [&folder]( const char *name ) { return folder.path( QString::fromLatin1( name ) ); };
  QFile file( path( "hze.csv" ) );
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.write( tableOfThePack() );
  file.close();
  const QString areas = sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) );
  const AlgorithmRun create( QStringLiteral( "createstore" ),
    { { "STORE", path( "store.gpkg" ) }, { "AREAS", areas }, { "TERRITORY", "2021-01-01" }, { "PACK", "hze" },
      { "GROUPINGS", QStringList{ sampleLayer( QStringLiteral( "membership_sozialraeume.csv" ) ) } } } );
  ASSERT_TRUE( create.succeeded() ) << create.error().toStdString();
  const AlgorithmRun import( QStringLiteral( "importtables" ),
    { { "STORE", path( "store.gpkg" ) },
      { "TABLES", QStringList{ sampleLayer( QStringLiteral( "bevoelkerung_flat.csv" ) ), path( "hze.csv" ) } },
      { "PUBLISHER", "Jugendamt Musterland" }, { "AS_OF", "2024-05-01" }, { "PROTOCOL", path( "protocol.gpkg" ) } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  const AlgorithmRun publish( QStringLiteral( "publishmonitor" ),
    { { "STORE", path( "store.gpkg" ) }, { "AREAS", areas }, { "RELEASE", "2024-1" }, { "FOLDER", path( "frei" ) },
      { "RECIPIENTS", "public;area:00524010" }, { "PERIOD", "2022;2023" } } );
  ASSERT_TRUE( publish.succeeded() ) << publish.error().toStdString() << publish.log().toStdString();
  EXPECT_EQ( publish.result( QStringLiteral( "EXACT_PAIRS" ) ).toInt() + publish.result( QStringLiteral( "NARROW_PAIRS" ) ).toInt(), 0 );

  const QByteArray bytes = bytesOf( path( "frei/oeffentlich/veroeffentlichung.csv" ) );
  const ReleaseTable table = readRelease( { bytes.constData(), static_cast<std::size_t>( bytes.size() ) } );
  std::set<std::string> indicators;
  std::size_t classes = 0;
  for ( const ReleaseRow &row : table.rows )
  {
    if ( row.level != "area" )
      continue;
    indicators.insert( row.indicator );
    EXPECT_NE( row.status, ReleaseStatus::Published ) << row.indicator << " " << row.areaKey;
    classes += row.status == ReleaseStatus::Class;
  }
  EXPECT_GE( indicators.size(), 4U ) << "all support and its three kinds";
  EXPECT_GT( classes, 60U );

  // The number of people is released in classes that read as numbers do, and is no colour of a plate.
  EXPECT_TRUE( indicators.contains( "population_total" ) );
  EXPECT_TRUE( std::ranges::any_of( table.rows,
    []( const ReleaseRow &row ) { return row.indicator == "population_total" && row.classLabel.find( "\u202f" ) != std::string::npos; } ) );
  const QStringList plates = QDir( path( "frei/oeffentlich/kartenblaetter" ) ).entryList( { QStringLiteral( "*.pdf" ) } );
  EXPECT_FALSE( plates.isEmpty() );
  EXPECT_TRUE( plates.filter( QStringLiteral( "einwohnerzahl" ) ).isEmpty() ) << plates.join( ' ' ).toStdString();
}

TEST( PublishedCounts, HaveNoClassThatTellsASmallOne )
{
  const OutputFolder folder;
  const auto path = [&folder]( const char *name ) { return folder.path( QString::fromLatin1( name ) ); };
  const QString areas = sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) );
  for ( const auto &[name, bytes] : { std::pair( "hze.csv", tableOfThePack() ),
          std::pair( "katalog.csv",
            QByteArray( "id;name_de;name_en;domain;numerator;denominator;factor;unit;decimals;polarity;source;kind\n"
                        "support;Teilstationäre Hilfen;Support;youth;hze_32_bestand;;1;Hilfen;0;neutral;Jugendamt;\n" ) ) } )
  {
    QFile file( path( name ) );
    ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( bytes );
  }
  const AlgorithmRun create( QStringLiteral( "createstore" ),
    { { "STORE", path( "store.gpkg" ) }, { "AREAS", areas }, { "TERRITORY", "2021-01-01" }, { "CATALOGUE", path( "katalog.csv" ) } } );
  ASSERT_TRUE( create.succeeded() ) << create.error().toStdString();
  const AlgorithmRun import( QStringLiteral( "importtables" ),
    { { "STORE", path( "store.gpkg" ) }, { "TABLES", QStringList{ path( "hze.csv" ) } }, { "PUBLISHER", "Jugendamt Musterland" },
      { "AS_OF", "2024-05-01" }, { "PROTOCOL", path( "protocol.gpkg" ) } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  for ( const int threshold : { 3, 5 } )
  {
    const QString frei = path( threshold == 3 ? "frei" : "frei5" );
    const AlgorithmRun publish( QStringLiteral( "publishmonitor" ),
      { { "STORE", path( "store.gpkg" ) }, { "AREAS", areas }, { "RELEASE", QStringLiteral( "2024-%1" ).arg( threshold ) },
        { "FOLDER", frei }, { "RECIPIENTS", "public" }, { "THRESHOLD", threshold } } );
    ASSERT_TRUE( publish.succeeded() ) << publish.error().toStdString() << publish.log().toStdString();
    const QByteArray bytes = bytesOf( frei + QStringLiteral( "/oeffentlich/veroeffentlichung.csv" ) );
    const ReleaseTable table = readRelease( { bytes.constData(), static_cast<std::size_t>( bytes.size() ) } );
    ASSERT_EQ( table.limits.size(), 1U );
    ASSERT_FALSE( table.limits.front().limits.empty() );
    double from = 0.0;
    for ( const double limit : table.limits.front().limits )
    {
      EXPECT_GE( std::ceil( limit ) - std::ceil( from ), 3.0 ) << "whole numbers from " << from << " to below " << limit;
      from = limit;
    }
    EXPECT_GT( std::ceil( table.limits.front().limits.front() ), threshold ) << "not all of the first class is protected";
  }
}
