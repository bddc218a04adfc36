#pragma once

#include "algorithmrun.h"
#include "reportdistrict.h"

#include <QDir>
#include <QVariantMap>
#include <gtest/gtest.h>
#include <qgslayoutitemmap.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsprojectservervalidator.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace sozialraum
{

  //! What a report needs beside the usual plates.
  class ReportPlates : public ::testing::Test
  {
  protected:
    QString file( const QString &name ) const { return QDir( mFolder.path( QStringLiteral( "maps" ) ) ).filePath( name ); }
    QStringList files() const
    {
      QStringList names = QDir( mFolder.path( QStringLiteral( "maps" ) ) ).entryList( QDir::Files, QDir::Name );
      for ( const char *other : { "layers.gpkg", "monitor.qgz", "sozialraum-monitor.json" } )
        names.removeAll( QLatin1String( other ) );
      return names;
    }

    QVariantMap parameters( const QVariantMap &more, QgsVectorLayer *input = nullptr ) const
    {
      QVariantMap all{
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( input ? input : mJoined.get() ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "png" ) },
        { QStringLiteral( "DPI" ), 60 },
        { QStringLiteral( "FOLDER" ), mFolder.path( QStringLiteral( "maps" ) ) },
      };
      for ( auto it = more.begin(); it != more.end(); ++it )
        all.insert( it.key(), it.value() );
      return all;
    }

    //! The saved project; it must live as long as its layouts are looked at.
    QgsProject &savedProject()
    {
      EXPECT_TRUE( mProject.read( file( QStringLiteral( "monitor.qgz" ) ) ) );
      return mProject;
    }

    //! QGIS' own check for its server finds nothing to mend.
    void expectServable()
    {
      QList<QgsProjectServerValidator::ValidationResult> problems;
      EXPECT_TRUE( QgsProjectServerValidator::validate( &savedProject(), problems ) );
      for ( const QgsProjectServerValidator::ValidationResult &problem : problems )
        ADD_FAILURE() << QgsProjectServerValidator::displayValidationError( problem.error ).toStdString() << ": "
                      << problem.identifier.toString().toStdString();
    }

    OutputFolder mFolder;
    std::unique_ptr<QgsVectorLayer> mJoined = reportDistrict();
    QgsProject mProject;
  };

  inline const QgsLayoutItemMap *mapOf( const QgsPrintLayout &layout, const char *id = "map" )
  {
    return dynamic_cast<const QgsLayoutItemMap *>( layout.itemById( QLatin1String( id ) ) );
  }

  inline const QgsVectorLayer *layerOn( const QgsLayoutItemMap &map, const QString &name )
  {
    for ( const QgsMapLayer *layer : map.layers() )
    {
      if ( layer->name() == name )
        return qobject_cast<const QgsVectorLayer *>( layer );
    }
    return nullptr;
  }

}
