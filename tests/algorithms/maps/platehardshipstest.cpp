#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgslayertree.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>

using namespace sozialraum;
using ::testing::HasSubstr;

namespace
{
  QByteArray bytesOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  QString saveText( const QString &path, const QByteArray &text )
  {
    QDir().mkpath( QFileInfo( path ).path() );
    QFile file( path );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( text );
    return path;
  }

  QByteArray ourTemplate( const char *name )
  {
    return bytesOf( QStringLiteral( ":/sozialraum/styles/layouts/%1.qpt" ).arg( QLatin1String( name ) ) );
  }

  //! A disk of its own, gone with it; not mounted where the rights for that are missing.
  class SmallDisk
  {
  public:
    SmallDisk( const QString &mountPoint, const QString &options )
      : mMountPoint( mountPoint )
    {
      QDir().mkpath( mountPoint );
      mMounted =
        QProcess::execute( QStringLiteral( "mount" ),
          { QStringLiteral( "-t" ), QStringLiteral( "tmpfs" ), QStringLiteral( "-o" ), options, QStringLiteral( "tmpfs" ), mountPoint } )
        == 0;
    }
    ~SmallDisk()
    {
      if ( mMounted )
        QProcess::execute( QStringLiteral( "umount" ), { QStringLiteral( "-l" ), mMountPoint } );
    }
    SmallDisk( const SmallDisk & ) = delete;
    SmallDisk &operator=( const SmallDisk & ) = delete;

    bool isMounted() const { return mMounted; }
    QStringList files() const { return QDir( mMountPoint ).entryList( QDir::Files | QDir::Hidden, QDir::Name ); }

  private:
    QString mMountPoint;
    bool mMounted = false;
  };

  class PlateHardships : public ::testing::Test
  {
  protected:
    void SetUp() override { describe( *mAreas, QStringLiteral( "Arbeitslosenanteil" ), QStringLiteral( "2021" ) ); }

    QString path( const QString &name ) const { return mFolder.path( name ); }

    QVariantMap parameters( const QVariantMap &more = {} ) const
    {
      QVariantMap all{
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( mAreas.get() ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) },
        { QStringLiteral( "FOLDER" ), path( QStringLiteral( "maps" ) ) },
      };
      for ( auto it = more.begin(); it != more.end(); ++it )
        all.insert( it.key(), it.value() );
      return all;
    }

    //! Whether the plate has an item of this id.
    bool plateHas( const char *id )
    {
      QgsProject project;
      EXPECT_TRUE( project.read( path( QStringLiteral( "maps/monitor.qgz" ) ) ) );
      return project.layoutManager()->printLayouts().first()->itemById( QLatin1String( id ) ) != nullptr;
    }

    OutputFolder mFolder;
    std::unique_ptr<QgsVectorLayer> mAreas = classifiedDistrict( QStringLiteral( "areas" ), { 1, 2, 3, 4, 5 } );
  };
}

TEST_F( PlateHardships, ATemplateInTheUsersFolderWinsOverOurs )
{
  QByteArray own = ourTemplate( "a4_portrait" );
  own.replace( "id=\"subtitle\"", "id=\"arms of the district\"" );
  saveText( path( QStringLiteral( "own/a4_portrait.qpt" ) ), own );
  const QVariantMap inFolder{ { QStringLiteral( "TEMPLATE_FOLDER" ), path( QStringLiteral( "own" ) ) },
    { QStringLiteral( "LAYOUT" ), QStringLiteral( "a4_portrait" ) } };
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters( inFolder ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_TRUE( plateHas( "arms of the district" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "own/a4_portrait.qpt" ) );
}

TEST_F( PlateHardships, APageThatTheUsersFolderLacksIsOursAndTold )
{
  saveText( path( QStringLiteral( "own/a4_portrait.qpt" ) ), ourTemplate( "a4_portrait" ) );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "TEMPLATE_FOLDER" ), path( QStringLiteral( "own" ) ) },
      { QStringLiteral( "LAYOUT" ), QStringLiteral( "a3_landscape" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_TRUE( plateHas( "subtitle" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "There is no template" ) );
}

TEST_F( PlateHardships, OneTemplateWinsOverTheFolderAndAMissingFolderIsNamed )
{
  QByteArray one = ourTemplate( "a4_portrait" );
  one.replace( "id=\"subtitle\"", "id=\"the one\"" );
  saveText( path( QStringLiteral( "own/a4_landscape.qpt" ) ), ourTemplate( "a4_landscape" ) );
  const QString oneFile = saveText( path( QStringLiteral( "one.qpt" ) ), one );
  ASSERT_TRUE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "TEMPLATE" ), oneFile }, { QStringLiteral( "TEMPLATE_FOLDER" ), path( QStringLiteral( "own" ) ) } } ) )
      .succeeded() );
  EXPECT_TRUE( plateHas( "the one" ) );
  const AlgorithmRun missing(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "TEMPLATE_FOLDER" ), path( QStringLiteral( "nowhere" ) ) } } ) );
  EXPECT_FALSE( missing.succeeded() );
  EXPECT_THAT( missing.error().toStdString(), HasSubstr( "nowhere" ) );
}

TEST_F( PlateHardships, ATemplateWithoutAMapInTheUsersFolderIsRefusedByItsName )
{
  QByteArray own = ourTemplate( "a4_landscape" );
  own.replace( "id=\"map\"", "id=\"plan\"" );
  saveText( path( QStringLiteral( "own/a4_landscape.qpt" ) ), own );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "TEMPLATE_FOLDER" ), path( QStringLiteral( "own" ) ) },
      { QStringLiteral( "LAYOUT" ), QStringLiteral( "a4_landscape" ) } } ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "a4_landscape.qpt has no map with the item id" ) );
}

TEST_F( PlateHardships, ATemplateOfALaterQgisIsUsedAsFarAsItIsKnown )
{
  QByteArray later = ourTemplate( "a4_landscape" );
  later.replace( "<Layout name", "<Layout qgisVersion=\"9.2\" shimmer=\"1\" name" );
  later.replace( "</Layout>",
    "<LayoutItem type=\"77777\" id=\"hologram\" size=\"10,10,mm\" position=\"5,5,mm\" uuid=\"{1}\"><Shimmer/></LayoutItem></Layout>" );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "TEMPLATE" ), saveText( path( QStringLiteral( "later.qpt" ) ), later ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_TRUE( plateHas( "title" ) );
  EXPECT_FALSE( plateHas( "hologram" ) );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "leaves them out: hologram" ) );
}

TEST_F( PlateHardships, TwelveClassesAskedForAreTwelveClasses )
{
  mAreas->startEditing();
  QgsFeatureIterator features = mAreas->getFeatures();
  QgsFeature feature;
  int i = 0;
  while ( features.nextFeature( feature ) )
    mAreas->changeAttributeValue( feature.id(), 1, 0.7 * ++i );
  mAreas->commitChanges();
  const std::unique_ptr<QgsVectorLayer> joined( mAreas->clone() );
  joined->dataProvider()->deleteAttributes( { 2, 3 } );
  joined->updateFields();
  IndicatorProperties rate;
  rate.name = QStringLiteral( "Arbeitslosenanteil" );
  rate.unit = QStringLiteral( "Prozent" );
  setIndicatorProperties( *joined, { { QStringLiteral( "value" ), rate } } );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ),
    parameters( { { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( joined.get() ) } }, { QStringLiteral( "CLASSES" ), 12 },
      { QStringLiteral( "METHOD" ), QStringLiteral( "quantile" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsProject project;
  ASSERT_TRUE( project.read( path( QStringLiteral( "maps/monitor.qgz" ) ) ) );
  const auto *areas = qobject_cast<const QgsVectorLayer *>( project.mapLayers().first() );
  EXPECT_EQ( areas->uniqueValues( areas->fields().lookupField( QStringLiteral( "class_id" ) ) ).size(), 12 );
  EXPECT_FALSE( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters(
      { { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( joined.get() ) } }, { QStringLiteral( "CLASSES" ), 13 } } ) )
      .succeeded() );
}

TEST_F( PlateHardships, AFolderThatIsReadOnlyIsNamed )
{
  const SmallDisk disk( path( QStringLiteral( "disk" ) ), QStringLiteral( "ro,size=64k" ) );
  if ( !disk.isMounted() )
    GTEST_SKIP() << "a disk of its own needs the rights of root";
  const AlgorithmRun run(
    QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "FOLDER" ), path( QStringLiteral( "disk" ) ) } } ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "Nothing can be written to the folder" ) );
}

TEST_F( PlateHardships, WhereverTheDiskIsFullWhatIsThereIsWhole )
{
  int failures = 0;
  for ( int kilobytes = 16; kilobytes <= 512; kilobytes *= 2 )
  {
    SCOPED_TRACE( kilobytes );
    const SmallDisk disk( path( QStringLiteral( "disk" ) ), QStringLiteral( "size=%1k" ).arg( kilobytes ) );
    if ( !disk.isMounted() )
      GTEST_SKIP() << "a small disk needs the rights of root";
    const AlgorithmRun run(
      QStringLiteral( "monitormaps" ), parameters( { { QStringLiteral( "FOLDER" ), path( QStringLiteral( "disk" ) ) } } ) );
    if ( run.succeeded() )
    {
      EXPECT_EQ( disk.files().join( QLatin1Char( ' ' ) ), QStringLiteral( "arbeitslosenanteil_2021.pdf layers.gpkg monitor.qgz" ) );
      continue;
    }
    ++failures;
    EXPECT_FALSE( run.error().isEmpty() );
    for ( const QString &name : disk.files() )
    {
      SCOPED_TRACE( name.toStdString() );
      if ( name.endsWith( QLatin1String( ".pdf" ) ) )
      {
        EXPECT_TRUE( bytesOf( path( QStringLiteral( "disk/" ) ) + name ).trimmed().endsWith( "%%EOF" ) );
      }
      else
      {
        ASSERT_EQ( name.toStdString(), "layers.gpkg" );
        EXPECT_EQ(
          QgsVectorLayer( path( QStringLiteral( "disk/layers.gpkg" ) ), QStringLiteral( "copy" ), QStringLiteral( "ogr" ) ).featureCount(),
          30 );
      }
    }
  }
  EXPECT_GE( failures, 2 );
}
