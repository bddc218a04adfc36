#pragma once

#include "algorithmrun.h"
#include "classifieddistrict.h"

#include <QDir>
#include <QFile>
#include <QVariantMap>
#include <gtest/gtest.h>
#include <qgsvectorlayer.h>

#include <memory>
#include <string>

namespace sozialraum
{

  inline const QString sFirstPlate = QStringLiteral( "anteil_der_uebergaenge_an_foerderschulen_2022_12_31" );

  //! Two classified layers of the sample district, and a folder for their plates.
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

    QString maps() const { return mFolder.path( QStringLiteral( "maps" ) ); }
    QString file( const QString &name ) const { return QDir( maps() ).filePath( name ); }

    QVariantMap parameters() const
    {
      return {
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( mFirst.get() ), QVariant::fromValue( mSecond.get() ) } },
        { QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
        { QStringLiteral( "MAP_SOURCE" ), QStringLiteral( "erfundene Grenzen" ) },
        { QStringLiteral( "FOLDER" ), maps() },
      };
    }

    //! One plate of \a layer, with \a more parameters.
    QVariantMap single( QgsVectorLayer *layer, const QVariantMap &more = {} ) const
    {
      QVariantMap all{
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( layer ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
        { QStringLiteral( "FOLDER" ), maps() },
      };
      for ( auto it = more.begin(); it != more.end(); ++it )
        all.insert( it.key(), it.value() );
      return all;
    }

    //! The sentence that ends a run with \a parameters, after which the folder is as empty as before.
    std::string failureOf( const QVariantMap &parameters ) const
    {
      const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters );
      EXPECT_FALSE( run.succeeded() );
      EXPECT_EQ( QDir( maps() ).entryList( QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden ).join( QLatin1Char( ' ' ) ), QString() );
      return run.error().toStdString();
    }

    OutputFolder mFolder;
    std::unique_ptr<QgsVectorLayer> mFirst;
    std::unique_ptr<QgsVectorLayer> mSecond;
  };

  inline QByteArray bytesOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  inline QString saveText( const OutputFolder &folder, const QString &name, const QByteArray &text )
  {
    QFile file( folder.path( name ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( text );
    return file.fileName();
  }

}
