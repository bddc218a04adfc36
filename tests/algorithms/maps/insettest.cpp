#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapoverview.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>

#include <algorithm>

using namespace sozialraum;
using ::testing::HasSubstr;
using ::testing::Not;

namespace
{
  //! The sample district, whose area nearest to its middle is a town of \a parts × \a parts parts of 1.2 km.
  std::unique_ptr<QgsVectorLayer> districtWithTown( int parts )
  {
    std::unique_ptr<QgsVectorLayer> layer = classifiedDistrict( QStringLiteral( "town" ), { 1, 2, 3, 4, 5 } );
    const QgsPointXY middle = layer->extent().center();
    const double width = 1200.0 * parts;
    const QgsRectangle town = QgsRectangle::fromCenterAndSize( middle, width, width );
    const QgsGeometry ground = QgsGeometry::fromRect( town );
    QgsGeometryMap cut;
    QgsFeatureIterator features = layer->getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      if ( feature.geometry().intersects( ground ) )
        cut.insert( feature.id(), feature.geometry().difference( ground ) );
    }
    layer->dataProvider()->changeGeometryValues( cut );
    QgsFeatureList added;
    for ( int i = 0; i < parts * parts; ++i )
    {
      const QgsPointXY corner( town.xMinimum() + 1200.0 * ( i % parts ), town.yMinimum() + 1200.0 * ( i / parts ) );
      QgsFeature part( layer->fields() );
      part.setGeometry( QgsGeometry::fromRect( QgsRectangle( corner.x(), corner.y(), corner.x() + 1200, corner.y() + 1200 ) ) );
      part.setAttributes(
        QVector<QVariant>{ QStringLiteral( "Stadtteil %1" ).arg( QChar( 'A' + i ) ), 2.5 + 5.0 * ( i % 5 ), i % 5 + 1, QString() } );
      added << part;
    }
    layer->dataProvider()->addFeatures( added );
    layer->updateExtents();
    describe( *layer, QStringLiteral( "Arbeitslosenanteil" ), QStringLiteral( "2021" ) );
    return layer;
  }

  class Inset : public ::testing::Test
  {
  protected:
    QVariantMap parameters( QgsVectorLayer *layer, const QVariantMap &more = {} ) const
    {
      QVariantMap all{
        { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( layer ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "both" ) },
        { QStringLiteral( "LAYOUT" ), QStringLiteral( "a4_landscape" ) },
        { QStringLiteral( "DPI" ), 100 },
        { QStringLiteral( "FOLDER" ), mFolder.path( QStringLiteral( "maps" ) ) },
      };
      for ( auto it = more.begin(); it != more.end(); ++it )
        all.insert( it.key(), it.value() );
      return all;
    }

    const QgsPrintLayout &layoutOf( const AlgorithmRun &run )
    {
      EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
      EXPECT_TRUE( mProject.read( mFolder.path( QStringLiteral( "maps/monitor.qgz" ) ) ) );
      return *mProject.layoutManager()->printLayouts().first();
    }

    static const QgsLayoutItemMap *mapOf( const QgsPrintLayout &layout, const char *id )
    {
      return dynamic_cast<const QgsLayoutItemMap *>( layout.itemById( QLatin1String( id ) ) );
    }

    OutputFolder mFolder;
    QgsProject mProject;
  };
}

TEST_F( Inset, CrowdedAreasAreShownAgainLargerWithTheirNamesAndTheirFrameInTheMap )
{
  const std::unique_ptr<QgsVectorLayer> areas = districtWithTown( 3 );
  const QgsPrintLayout &layout = layoutOf( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( areas.get() ) ) );
  keepForLooking( mFolder, QStringLiteral( "inset" ) );
  const QgsLayoutItemMap *map = mapOf( layout, "map" );
  const QgsLayoutItemMap *inset = mapOf( layout, "inset" );
  ASSERT_NE( inset, nullptr );
  EXPECT_LT( 1.5 * inset->scale(), map->scale() );
  EXPECT_EQ( inset->layers(), map->layers() );
  ASSERT_EQ( const_cast<QgsLayoutItemMap *>( map )->overviews()->size(), 1 );
  EXPECT_EQ( const_cast<QgsLayoutItemMap *>( map )->overviews()->overview( 0 )->linkedMap(), inset );
  EXPECT_TRUE( map->sceneBoundingRect().contains( inset->sceneBoundingRect() ) );
  EXPECT_THAT( dynamic_cast<const QgsLayoutItemLabel *>( layout.itemById( QStringLiteral( "inset_scale" ) ) )->currentText().toStdString(),
    HasSubstr( "1 : " ) );

  // Nothing of the district lies under it.
  const double units = map->extent().width() / map->rect().width();
  const QPointF corner = inset->pos() - map->pos();
  const QgsRectangle covered( map->extent().xMinimum() + corner.x() * units,
    map->extent().yMaximum() - ( corner.y() + inset->rect().height() ) * units,
    map->extent().xMinimum() + ( corner.x() + inset->rect().width() ) * units, map->extent().yMaximum() - corner.y() * units );
  QgsFeatureIterator features = areas->getFeatures();
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
    EXPECT_FALSE( feature.geometry().intersects( covered ) ) << feature.attribute( 0 ).toString().toStdString();

  const QString text = textOfPdf( mFolder.path( QStringLiteral( "maps/arbeitslosenanteil_2021.pdf" ) ) );
  if ( text.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  for ( const char *name : { "Stadtteil A", "Stadtteil E", "Stadtteil I" } )
    EXPECT_EQ( text.count( QLatin1String( name ) ), 1 ) << name;
}

TEST_F( Inset, InAnAtlasItLooksAsOnThePlate )
{
  const std::unique_ptr<QgsVectorLayer> areas = districtWithTown( 3 );
  const AlgorithmRun run(
    QStringLiteral( "monitormaps" ), parameters( areas.get(), { { QStringLiteral( "PDF" ), QStringLiteral( "both" ) } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  const QString plate = mFolder.path( QStringLiteral( "maps/arbeitslosenanteil_2021.pdf" ) );
  const QString atlas = mFolder.path( QStringLiteral( "maps/atlas.pdf" ) );
  const QImage picture = pictureOfPage( plate, 1 );
  if ( picture.isNull() )
    GTEST_SKIP() << "pdftoppm is not installed";
  EXPECT_LT( shareOfDifferentPixels( picture, pictureOfPage( atlas, 3 ) ), differenceOfEqualPages );
  EXPECT_LT( shiftOfWords( plate, 1, atlas, 3 ), shiftOfEqualPages );
}

TEST_F( Inset, WithoutCrowdedAreasOrWhereNoneIsWantedThereIsNone )
{
  const std::unique_ptr<QgsVectorLayer> town = districtWithTown( 3 );
  EXPECT_EQ( mapOf( layoutOf( AlgorithmRun( QStringLiteral( "monitormaps" ),
                      parameters( town.get(), { { QStringLiteral( "INSET" ), QStringLiteral( "none" ) } } ) ) ),
               "inset" ),
    nullptr );
  const std::unique_ptr<QgsVectorLayer> district = classifiedDistrict( QStringLiteral( "district" ), { 1, 2, 3 } );
  EXPECT_EQ( mapOf( layoutOf( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( district.get() ) ) ), "inset" ), nullptr );
}

TEST_F( Inset, AnExpressionPicksTheAreas )
{
  const std::unique_ptr<QgsVectorLayer> areas = districtWithTown( 3 );
  const QgsPrintLayout &layout = layoutOf( AlgorithmRun( QStringLiteral( "monitormaps" ),
    parameters( areas.get(), { { QStringLiteral( "INSET_AREAS" ), QStringLiteral( "\"GEN\" in ('Stadtteil A', 'Stadtteil B')" ) } } ) ) );
  const QgsLayoutItemMap *inset = mapOf( layout, "inset" );
  ASSERT_NE( inset, nullptr );
  QgsFeatureIterator features = areas->getFeatures( QStringLiteral( "\"GEN\" in ('Stadtteil A', 'Stadtteil B')" ) );
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
    EXPECT_TRUE( inset->extent().contains( feature.geometry().boundingBox() ) );

  const AlgorithmRun none( QStringLiteral( "monitormaps" ),
    parameters( areas.get(), { { QStringLiteral( "INSET_AREAS" ), QStringLiteral( "\"GEN\" = 'Nirgendwo'" ) } } ) );
  ASSERT_TRUE( none.succeeded() );
  EXPECT_THAT( none.log().toStdString(), HasSubstr( "true for none of the areas" ) );
  const AlgorithmRun broken(
    QStringLiteral( "monitormaps" ), parameters( areas.get(), { { QStringLiteral( "INSET_AREAS" ), QStringLiteral( "\"GEN\" = " ) } } ) );
  EXPECT_FALSE( broken.succeeded() );
  EXPECT_THAT( broken.error().toStdString(), HasSubstr( "areas of the inset" ) );
}

TEST_F( Inset, ATemplateSaysWhereItStands )
{
  QFile file( QStringLiteral( ":/sozialraum/styles/layouts/a4_landscape.qpt" ) );
  ASSERT_TRUE( file.open( QIODevice::ReadOnly ) );
  QDomDocument document;
  ASSERT_TRUE( document.setContent( file.readAll() ) );
  QDomElement item = document.documentElement().firstChildElement( QStringLiteral( "LayoutItem" ) );
  while ( item.attribute( QStringLiteral( "id" ) ) != QLatin1String( "map" ) )
    item = item.nextSiblingElement( QStringLiteral( "LayoutItem" ) );
  QDomElement inset = item.cloneNode().toElement();
  inset.setAttribute( QStringLiteral( "id" ), QStringLiteral( "inset" ) );
  inset.setAttribute( QStringLiteral( "size" ), QStringLiteral( "60,50,mm" ) );
  inset.setAttribute( QStringLiteral( "position" ), QStringLiteral( "12,31,mm" ) );
  inset.setAttribute( QStringLiteral( "uuid" ), QStringLiteral( "{0}" ) );
  inset.setAttribute( QStringLiteral( "templateUuid" ), QStringLiteral( "{0}" ) );
  document.documentElement().insertBefore( inset, item );
  QFile own( mFolder.path( QStringLiteral( "own.qpt" ) ) );
  ASSERT_TRUE( own.open( QIODevice::WriteOnly ) );
  own.write( document.toByteArray() );
  own.close();

  const QVariantMap withOwn{ { QStringLiteral( "TEMPLATE" ), own.fileName() } };
  const std::unique_ptr<QgsVectorLayer> town = districtWithTown( 3 );
  {
    const QgsLayoutItemMap *map =
      mapOf( layoutOf( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( town.get(), withOwn ) ) ), "inset" );
    ASSERT_NE( map, nullptr );
    EXPECT_NEAR( map->pos().x(), 12.0, 1e-6 );
    EXPECT_NEAR( map->rect().width(), 60.0, 1e-6 );
    EXPECT_TRUE( map->isVisible() );
  }
  const std::unique_ptr<QgsVectorLayer> district = classifiedDistrict( QStringLiteral( "district" ), { 1, 2, 3 } );
  EXPECT_FALSE(
    mapOf( layoutOf( AlgorithmRun( QStringLiteral( "monitormaps" ), parameters( district.get(), withOwn ) ) ), "inset" )->isVisible() );
}
