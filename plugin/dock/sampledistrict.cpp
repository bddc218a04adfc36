#include "dock/sampledistrict.h"

#include "dock/monitorsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <qgsapplication.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <utility>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct SampleDistrict
  {
    Q_DECLARE_TR_FUNCTIONS( SampleDistrict )
  };

  static const QString sAreas = QStringLiteral( "musterland.gpkg" );

  QString sampleFolder( const QString &folder )
  {
    // The ZIP has desktop/ and sample_layers/ beside each other; packages have lib/qgis/plugins/sozialraum and
    // share/sozialraum/sample_layers.
    for ( const QString &place : { QDir( folder ).filePath( QStringLiteral( "../sample_layers" ) ),
            QDir( folder ).filePath( QStringLiteral( "../../../../share/sozialraum/sample_layers" ) ),
            QDir( QgsApplication::prefixPath() ).filePath( QStringLiteral( "share/sozialraum/sample_layers" ) ) } )
    {
      if ( QFileInfo::exists( QDir( place ).filePath( sAreas ) ) )
        return QDir::cleanPath( place );
    }
    return {};
  }

  static void sayMissing( MonitorSession &session )
  {
    session.say( SampleDistrict::tr( "The files of the sample district were not installed with the plugin. Install it anew." ), true );
  }

  void addSampleLayers( MonitorSession &session, const QString &folder )
  {
    const QString sample = sampleFolder( folder );
    if ( sample.isEmpty() )
    {
      sayMissing( session );
      return;
    }
    // From below to above.
    for ( const auto &[table, title] :
      { std::pair{ "municipalities", SampleDistrict::tr( "Municipalities" ) }, std::pair{ "roads", SampleDistrict::tr( "Roads" ) },
        std::pair{ "children", SampleDistrict::tr( "Children" ) }, std::pair{ "kitas", SampleDistrict::tr( "Kitas" ) } } )
    {
      const QString source = QDir( sample ).filePath( sAreas ) + QStringLiteral( "|layername=" ) + QLatin1String( table );
      QgsProject::instance()->addMapLayer( new QgsVectorLayer( source, title, QStringLiteral( "ogr" ) ) );
    }
  }

  void openSampleDistrict( MonitorSession &session, const QString &folder )
  {
    const QDir sample( sampleFolder( folder ) );
    const QDir home( QDir( QgsApplication::qgisSettingsDirPath() ).filePath( QStringLiteral( "sozialraum" ) ) );
    const QString store = home.filePath( sAreas );
    if ( sampleFolder( folder ).isEmpty() || !home.mkpath( QStringLiteral( "." ) ) )
    {
      sayMissing( session );
      return;
    }
    if ( QFileInfo::exists( store ) )
    {
      session.setStore( store );
      return;
    }
    RunOrder order{ QStringLiteral( "createstore" ),
      { { QStringLiteral( "STORE" ), store },
        { QStringLiteral( "AREAS" ), sample.filePath( sAreas ) + QStringLiteral( "|layername=municipalities" ) },
        { QStringLiteral( "TERRITORY" ), QStringLiteral( "2021-01-01" ) },
        { QStringLiteral( "GROUPINGS" ),
          QStringList{ sample.filePath( QStringLiteral( "membership_sozialraeume.csv" ) ),
            sample.filePath( QStringLiteral( "membership_leader.csv" ) ) } } },
      DockRun::Entry::InHistory, SampleDistrict::tr( "The sample district is being made…" ), {}, {} };
    order.done = [&session, sample, store]( DockRun &, const QVariantMap & ) {
      session.setStore( store );
      QStringList tables;
      for ( const char *table : { "arbeitsmarkt.csv", "bevoelkerung_flat.csv", "soziales.xlsx" } )
        tables << sample.filePath( QString::fromLatin1( table ) );
      session.addTables( tables, QStringLiteral( "Statistisches Amt Musterland (erfunden)" ) );
    };
    session.run( order );
  }

}
