#pragma once

#include "algorithmrun.h"

#include <QFile>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <map>

namespace sozialraum
{

  inline QString name( const char *text )
  {
    return QString::fromLatin1( text );
  }

  //! The store of the sample district: its municipalities, two groupings, three tables.
  class SampleStore : public testing::Test
  {
  protected:
    QString store() const { return mFolder.path( name( "store.gpkg" ) ); }
    QString path( const char *file ) const { return mFolder.path( name( file ) ); }

    QVariantMap creation() const
    {
      return { { name( "STORE" ), store() }, { name( "AREAS" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) },
        { name( "TERRITORY" ), name( "2021-01-01" ) },
        { name( "GROUPINGS" ),
          QStringList{ sampleLayer( name( "membership_sozialraeume.csv" ) ), sampleLayer( name( "membership_leader.csv" ) ) } } };
    }

    QVariantMap delivery() const
    {
      return { { name( "STORE" ), store() },
        { name( "TABLES" ),
          QStringList{ sampleLayer( name( "bevoelkerung_flat.csv" ) ), sampleLayer( name( "arbeitsmarkt.csv" ) ),
            sampleLayer( name( "soziales.xlsx" ) ) } },
        { name( "PUBLISHER" ), name( "Statistisches Amt Musterland" ) }, { name( "AS_OF" ), name( "2024-05-01" ) },
        { name( "PROTOCOL" ), path( "protocol.gpkg" ) } };
    }

    void fill() const
    {
      const AlgorithmRun create( name( "createstore" ), creation() );
      ASSERT_TRUE( create.succeeded() ) << create.error().toStdString();
      const AlgorithmRun import( name( "importtables" ), delivery() );
      ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
      EXPECT_EQ( import.result( name( "IMPORT" ) ).toInt(), 1 );
      EXPECT_GT( import.result( name( "NEW" ) ).toInt(), 300 );
      EXPECT_EQ( import.result( name( "REVISED" ) ).toInt(), 0 );
    }

    QString write( const char *file, const QByteArray &content ) const
    {
      QFile opened( path( file ) );
      EXPECT_TRUE( opened.open( QIODevice::WriteOnly ) );
      opened.write( content );
      return opened.fileName();
    }

    AlgorithmRun run( const char *algorithm, QVariantMap parameters ) const
    {
      parameters.insert( name( "STORE" ), store() );
      return AlgorithmRun( name( algorithm ), parameters );
    }

    OutputFolder mFolder;
  };

  inline std::map<QString, QgsFeature> byKey( QgsVectorLayer &layer, const char *field )
  {
    std::map<QString, QgsFeature> features;
    QgsFeatureIterator iterator = layer.getFeatures();
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
      features.emplace( feature.attribute( name( field ) ).toString(), feature );
    return features;
  }

}
