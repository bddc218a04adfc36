#pragma once

#include "algorithmrun.h"
#include "disclosure/releasetable.h"

#include <QFile>
#include <gtest/gtest.h>

// The sample district, published.
namespace sozialraum
{

  inline QString text( const char *word )
  {
    return QString::fromUtf8( word );
  }

  inline QByteArray bytesOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  inline void write( const QString &path, const QByteArray &bytes )
  {
    QFile file( path );
    ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( bytes );
  }

  //! The sample district in a store, with a catalogue of three indicators, one of few cases.
  class Publishing : public testing::Test
  {
  protected:
    void SetUp() override
    {
      write( path( "katalog.csv" ),
        "id;name_de;name_en;domain;numerator;denominator;factor;unit;decimals;polarity;source;kind\n"
        "u3_share;Kinder unter 3;Children;people;bevoelkerungsstand_unter_3_jahre;bevoelkerungsstand;100;%;1;neutral;Amt;share\n"
        "unemployed_share;Arbeitslose;Unemployed;work;arbeitslose;bevoelkerungsstand;100;%;1;higher_is_worse;BA;share\n" );
      const AlgorithmRun create( text( "createstore" ),
        { { "STORE", store() }, { "AREAS", sampleLayer( text( "musterland.gpkg" ), text( "municipalities" ) ) },
          { "TERRITORY", "2021-01-01" }, { "CATALOGUE", path( "katalog.csv" ) },
          { "GROUPINGS",
            QStringList{ sampleLayer( text( "membership_sozialraeume.csv" ) ), sampleLayer( text( "membership_leader.csv" ) ) } } } );
      ASSERT_TRUE( create.succeeded() ) << create.error().toStdString();
      const AlgorithmRun import( text( "importtables" ),
        { { "STORE", store() },
          { "TABLES", QStringList{ sampleLayer( text( "bevoelkerung_flat.csv" ) ), sampleLayer( text( "arbeitsmarkt.csv" ) ) } },
          { "PUBLISHER", "Statistisches Amt Musterland" }, { "AS_OF", "2024-05-01" }, { "PROTOCOL", path( "protocol.gpkg" ) } } );
      ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
    }

    QString path( const char *file ) const { return mFolder.path( text( file ) ); }
    QString store() const { return path( "store.gpkg" ); }

    AlgorithmRun publish( const char *release, const char *folder, QVariantMap more = {} ) const
    {
      more.insert( text( "STORE" ), store() );
      more.insert( text( "AREAS" ), sampleLayer( text( "musterland.gpkg" ), text( "municipalities" ) ) );
      more.insert( text( "RELEASE" ), text( release ) );
      more.insert( text( "FOLDER" ), path( folder ) );
      if ( !more.contains( text( "RECIPIENTS" ) ) )
        more.insert( text( "RECIPIENTS" ), text( "public;area:00524010" ) );
      if ( !more.contains( text( "PERIOD" ) ) )
        more.insert( text( "PERIOD" ), text( "2022;2023" ) );
      // The threshold is high, so that much of the sample district is protected.
      more.insert( text( "THRESHOLD" ), 60 );
      return AlgorithmRun( text( "publishmonitor" ), more );
    }

    ReleaseTable table( const char *file ) const
    {
      const QByteArray bytes = bytesOf( path( file ) );
      return readRelease( { bytes.constData(), static_cast<std::size_t>( bytes.size() ) } );
    }

    OutputFolder mFolder;
  };

}
