#include "postgresserver.h"
#include "samplestore.h"

#include <QDomDocument>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgsreadwritecontext.h>
#include <qgssettings.h>
#include <qgssymbol.h>

using namespace sozialraum;

namespace
{

  //! A project read as QGIS reads it, without anything of ours.
  class ReadProject
  {
  public:
    explicit ReadProject( const QString &path ) { mIsRead = mProject.read( path ); }

    bool isRead() const { return mIsRead; }
    QgsProject &project() { return mProject; }

    //! The layer whose name begins so; its unit follows.
    QgsVectorLayer *layer( const QString &begin )
    {
      for ( QgsMapLayer *each : mProject.mapLayers() )
      {
        if ( each->name().startsWith( begin ) )
          return qobject_cast<QgsVectorLayer *>( each );
      }
      return nullptr;
    }

  private:
    QgsProject mProject;
    bool mIsRead = false;
  };

  //! How a layer is drawn, as a project keeps it.
  QString styleOf( const QgsVectorLayer &layer )
  {
    QDomDocument document;
    document.appendChild( std::unique_ptr<QgsFeatureRenderer>( layer.renderer()->clone() )->save( document, QgsReadWriteContext() ) );
    return document.toString();
  }

  QString withPeriod( const QString &filter, const QString &period )
  {
    return filter.left( filter.lastIndexOf( name( "\"period\"" ) ) ) + name( "\"period\" = '%1'" ).arg( period );
  }

  //! Colours that cover more than single pixels of the map.
  QSet<QRgb> coloursOf( QgsVectorLayer &layer )
  {
    layer.setLabelsEnabled( false );
    QgsMapSettings settings;
    settings.setLayers( { &layer } );
    settings.setDestinationCrs( layer.crs() );
    settings.setExtent( layer.extent() );
    settings.setOutputSize( QSize( 300, 300 ) );
    settings.setFlag( Qgis::MapSettingsFlag::Antialiasing, false );
    QgsMapRendererSequentialJob job( settings );
    job.start();
    job.waitForFinished();
    const QImage image = job.renderedImage();
    QHash<QRgb, int> counts;
    for ( int y = 0; y < image.height(); ++y )
    {
      for ( int x = 0; x < image.width(); ++x )
        ++counts[image.pixel( x, y )];
    }
    QSet<QRgb> colours;
    for ( auto count = counts.begin(); count != counts.end(); ++count )
    {
      if ( count.value() > 50 )
        colours.insert( count.key() );
    }
    return colours;
  }

  QMap<int, QString> classesOf( QgsVectorLayer &layer )
  {
    QMap<int, QString> labels;
    for ( const QgsRendererCategory &category : dynamic_cast<QgsCategorizedSymbolRenderer *>( layer.renderer() )->categories() )
      labels.insert( category.value().toInt(), category.label() );
    return labels;
  }

  const char *const indicator = "Anteil mit Hund";

  //! The sample's store with a share of three years.
  class StoreMaps : public SampleStore
  {
  protected:
    void fillYears()
    {
      fill();
      importYear( 2021, 0 );
      importYear( 2022, 7 );
    }

    void importYear( int year, int shift )
    {
      QByteArray table = "AGS;Gemeinde;Anteil mit Hund in % " + QByteArray::number( year ) + "\n";
      const QStringList keys = areaKeys();
      for ( int i = 0; i < keys.size(); ++i )
        table += keys[i].toUtf8() + ";Ort;" + QByteArray::number( 3 + ( i * 7 + shift ) % 31 ) + ".5\n";
      const AlgorithmRun import =
        run( "importtables", { { name( "TABLES" ), write( qPrintable( name( "share_%1.csv" ).arg( year ) ), table ) } } );
      ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
      ASSERT_EQ( import.result( name( "NEW" ) ).toInt(), 30 ) << import.log().toStdString();
    }

    AlgorithmRun draw( QVariantMap parameters = {} )
    {
      parameters.insert( name( "FOLDER" ), path( "maps" ) );
      return run( "storemaps", parameters );
    }

    QString project() const { return path( "maps/store_maps.qgz" ); }

  private:
    static QStringList areaKeys()
    {
      QgsVectorLayer areas( sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ), {}, name( "ogr" ) );
      QStringList keys;
      QgsFeatureIterator features = areas.getFeatures();
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
        keys << feature.attribute( name( "AGS" ) ).toString();
      keys.sort();
      return keys;
    }
  };

}

TEST_F( StoreMaps, AProjectDrawsTheStoreItselfAndAnotherPeriodIsAnotherFilterAndNothingElse )
{
  fillYears();
  const AlgorithmRun maps = draw( { { name( "PERIOD" ), name( "2021" ) } } );
  ASSERT_TRUE( maps.succeeded() ) << maps.error().toStdString();
  EXPECT_GE( maps.result( name( "MAPS" ) ).toInt(), 2 );
  EXPECT_TRUE( maps.log().contains( QString::fromUtf8( "“Anteil mit Hund” has new class limits; drawn anew: 2021, 2022" ) ) )
    << maps.log().toStdString();
  EXPECT_TRUE( maps.log().contains( name( "Counts get no map" ) ) ) << maps.log().toStdString();
  EXPECT_EQ(
    QDir( path( "maps" ) ).entryList( QDir::Files ), QStringList( { name( "sozialraum-monitor.json" ), name( "store_maps.qgz" ) } ) )
    << "nothing is copied";

  ReadProject read( project() );
  ASSERT_TRUE( read.isRead() );
  for ( QgsMapLayer *each : read.project().mapLayers() )
  {
    EXPECT_TRUE( each->isValid() ) << each->name().toStdString();
    EXPECT_TRUE( each->source().contains( name( "store.gpkg|layername=monitor_class" ) ) ) << each->source().toStdString();
    EXPECT_FALSE( each->flags().testFlag( QgsMapLayer::Identifiable ) ) << "a server would give what stands in it";
  }
  EXPECT_TRUE( read.project().readListEntry( name( "WFSLayers" ), name( "/" ) ).isEmpty() );
  QgsVectorLayer *layer = read.layer( name( indicator ) );
  ASSERT_TRUE( layer );
  EXPECT_TRUE( layer->subsetString().endsWith( name( "\"period\" = '2021'" ) ) ) << layer->subsetString().toStdString();
  EXPECT_EQ( layer->featureCount(), 30 );
  EXPECT_LT( layer->fields().lookupField( name( "value" ) ), 0 );
  const QMap<int, QString> classes = classesOf( *layer );
  EXPECT_GE( classes.size(), 4 );
  EXPECT_TRUE( classes.contains( 1 ) && !classes.value( 1 ).isEmpty() );

  // What was drawn are the colours of the renderer, in both periods.
  QSet<QRgb> wanted;
  for ( const QgsRendererCategory &category : dynamic_cast<QgsCategorizedSymbolRenderer *>( layer->renderer() )->categories() )
    wanted.insert( category.symbol()->color().rgb() );
  const QString before = styleOf( *layer );
  const QString source = layer->source();
  const QSet<QRgb> first = coloursOf( *layer );
  layer->setLabelsEnabled( true );
  EXPECT_GE( ( first & wanted ).size(), 4 );

  ASSERT_TRUE( layer->setSubsetString( withPeriod( layer->subsetString(), name( "2022" ) ) ) );
  EXPECT_EQ( layer->featureCount(), 30 );
  EXPECT_EQ( classesOf( *layer ), classes );
  EXPECT_EQ( styleOf( *layer ), before );
  EXPECT_EQ( QString( layer->source() ).replace( name( "'2022'" ), name( "'2021'" ) ), source ) << "only the filter is another";
  EXPECT_GE( ( coloursOf( *layer ) & wanted ).size(), 4 );
}

TEST_F( StoreMaps, NextYearOnlyTheNewPeriodIsDrawnInTheLimitsOfThisYear )
{
  fillYears();
  ASSERT_TRUE( draw().succeeded() );
  QMap<int, QString> before;
  {
    ReadProject read( project() );
    ASSERT_TRUE( read.layer( name( indicator ) ) );
    before = classesOf( *read.layer( name( indicator ) ) );
  }
  const AlgorithmRun again = draw();
  ASSERT_TRUE( again.succeeded() ) << again.error().toStdString();
  EXPECT_TRUE( again.log().contains( QString::fromUtf8( "“Anteil mit Hund” is drawn as it was" ) ) ) << again.log().toStdString();
  importYear( 2023, 13 );
  const AlgorithmRun next = draw();
  ASSERT_TRUE( next.succeeded() ) << next.error().toStdString();
  EXPECT_TRUE( next.log().contains( QString::fromUtf8( "“Anteil mit Hund” keeps its class limits; drawn anew: 2023\n" ) ) )
    << next.log().toStdString();
  ReadProject read( project() );
  QgsVectorLayer *layer = read.layer( name( indicator ) );
  ASSERT_TRUE( layer );
  EXPECT_TRUE( layer->subsetString().endsWith( name( "'2023'" ) ) ) << layer->subsetString().toStdString();
  EXPECT_EQ( classesOf( *layer ), before );
}

TEST_F( StoreMaps, TheListOfTheFolderNamesTheStoreAndTheProjectInternal )
{
  fillYears();
  const AlgorithmRun maps = run( "storemaps", { { name( "FOLDER" ), path( "" ) } } );
  ASSERT_TRUE( maps.succeeded() ) << maps.error().toStdString();
  QFile list( path( "sozialraum-monitor.json" ) );
  ASSERT_TRUE( list.open( QIODevice::ReadOnly ) );
  const QJsonArray internal = QJsonDocument::fromJson( list.readAll() ).object().value( name( "INTERN" ) ).toArray();
  EXPECT_EQ( internal.toVariantList(), QVariantList( { name( "store.gpkg" ), name( "store_maps.qgz" ) } ) );
  ReadProject read( path( "store_maps.qgz" ) );
  ASSERT_TRUE( read.layer( name( indicator ) ) );
  EXPECT_TRUE( read.layer( name( indicator ) )->isValid() );
}

TEST_F( StoreMaps, BadInputGetsASentence )
{
  fillYears();
  EXPECT_TRUE(
    draw( { { name( "METHOD" ), name( "fixed" ) }, { name( "BREAKS" ), name( "5;10" ) } } ).error().contains( name( "Indicators" ) ) );
  EXPECT_TRUE( draw( { { name( "LEVEL" ), name( "membership_leader" ) } } ).error().contains( name( "grouping" ) ) );
  EXPECT_TRUE( draw( { { name( "RELEASE" ), name( "2024-1" ) } } ).error().contains( name( "2024-1" ) ) );
  EXPECT_FALSE( QFile::exists( project() ) );
  const AlgorithmRun fixed =
    draw( { { name( "METHOD" ), name( "fixed" ) }, { name( "BREAKS" ), name( "5;10" ) }, { name( "INDICATORS" ), name( indicator ) } } );
  EXPECT_TRUE( fixed.succeeded() ) << fixed.error().toStdString();
  EXPECT_EQ( fixed.result( name( "MAPS" ) ).toInt(), 1 );
}

TEST_F( StoreMaps, OnAServerTheProjectHasNeitherUserNorPassword )
{
  if ( !PostgresServer::instance().isThere() )
    GTEST_SKIP() << "no PostgreSQL with PostGIS";
  const QString server = QString::fromStdString( PostgresServer::instance().connection() );
  const QString host = server.section( name( "host=" ), 1 ).section( QLatin1Char( ' ' ), 0, 0 );
  QgsSettings settings;
  for ( const auto &[key, value] :
    std::map<const char *, QString>{ { "host", host }, { "database", name( "postgres" ) }, { "username", name( "owner" ) },
      { "password", name( "geheim" ) }, { "saveUsername", name( "true" ) }, { "savePassword", name( "true" ) } } )
    settings.setValue( name( "PostgreSQL/connections/district/%1" ).arg( name( key ) ), value );
  const QString place = name( "postgres:district/maps" );
  QVariantMap create = creation();
  create.insert( name( "STORE" ), place );
  const AlgorithmRun made( name( "createstore" ), create );
  ASSERT_TRUE( made.succeeded() ) << made.error().toStdString();
  QVariantMap import = delivery();
  import.insert( name( "STORE" ), place );
  ASSERT_TRUE( AlgorithmRun( name( "importtables" ), import ).succeeded() );
  const AlgorithmRun maps( name( "storemaps" ), { { name( "STORE" ), place }, { name( "FOLDER" ), path( "maps" ) } } );
  ASSERT_TRUE( maps.succeeded() ) << maps.error().toStdString();
  settings.remove( name( "PostgreSQL/connections/district" ) );

  qputenv( "PGUSER", "owner" );
  ReadProject read( project() );
  ASSERT_TRUE( read.isRead() );
  ASSERT_FALSE( read.project().mapLayers().isEmpty() );
  for ( QgsMapLayer *each : read.project().mapLayers() )
  {
    EXPECT_TRUE( each->isValid() ) << each->name().toStdString();
    EXPECT_EQ( qobject_cast<QgsVectorLayer *>( each )->featureCount(), 30 );
    EXPECT_FALSE( each->source().contains( name( "geheim" ) ) || each->source().contains( name( "user=" ) ) )
      << each->source().toStdString();
  }
  qunsetenv( "PGUSER" );
}
