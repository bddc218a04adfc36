#include "algorithmrun.h"
#include "classifieddistrict.h"
#include "qgisenvironment.h"

#include <QDir>
#include <QImage>
#include <QRect>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsvectordataprovider.h>

#include <algorithm>
#include <cmath>

using namespace sozialraum;

namespace
{
  //! What a plate is made of.
  struct PlateCase
  {
    const char *name; //!< of the reference, tests/algorithms/maps/plates/<name>.png
    const char *page;
    std::vector<int> classes; //!< in turn, over and over
    const char *title = "Anteil der Übergänge an Förderschulen";
    bool outlines = true;
    bool neighbours = false;
    int areas = 30;
  };

  //! Printed where a case fails.
  void PrintTo( const PlateCase &plate, std::ostream *stream )
  {
    *stream << plate.name;
  }

  const char *const sLongTitle = "Anteil der Kinder unter drei Jahren in Bedarfsgemeinschaften mit Bezug von Leistungen nach dem Zweiten "
                                 "Buch Sozialgesetzbuch an allen Kindern dieses Alters";

  std::vector<PlateCase> plateCases()
  {
    return {
      { "five_classes_portrait", "a4_portrait", { 1, 2, 3, 4, 5 } },
      { "five_classes_landscape", "a4_landscape", { 1, 2, 3, 4, 5 } },
      { "five_classes_a3", "a3_landscape", { 1, 2, 3, 4, 5 } },
      { "gaps_in_the_data", "a4_portrait", { 1, 2, -1, 3, -2, 4, 5, -3 } },
      { "no_data_anywhere", "a4_landscape", { -2 } },
      { "one_class", "a4_landscape", { 1 } },
      { "two_classes", "a4_landscape", { 1, 2 } },
      { "twelve_classes", "a4_portrait", { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1, -2, -3 } },
      { "long_title", "a4_landscape", { 3, 1, 2 }, sLongTitle },
      { "neighbours", "a4_landscape", { 2, 4, 1, 3 }, "Arbeitslosenanteil", true, true },
      { "without_outlines", "a4_portrait", { 5, 4, 3, 2, 1 }, "Jugendquotient", false },
      { "one_area", "a4_landscape", { 3 }, "Einwohnerdichte", false, false, 1 },
      { "four_hundred_areas", "a4_portrait", { 2, 1, 3, 1, 4, 2, 5, 3, -2 }, "Arbeitslosenanteil", false, false, 400 },
    };
  }

  //! A district of \a plate.areas squares of 2 km, twenty in a row, where the sample district is.
  std::unique_ptr<QgsVectorLayer> squaresOf( const PlateCase &plate )
  {
    std::unique_ptr<QgsVectorLayer> layer = classifiedDistrict( QLatin1String( plate.name ), plate.classes );
    const QgsRectangle place = layer->extent();
    QgsFeatureList models;
    QgsFeatureIterator features = layer->getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
      models << feature;
    layer->dataProvider()->truncate();
    QgsFeatureList squares;
    for ( int i = 0; i < plate.areas; ++i )
    {
      QgsFeature square( models.at( i % static_cast<int>( plate.classes.size() ) ) );
      square.setAttribute( 0, QStringLiteral( "Gebiet %1" ).arg( i + 1 ) );
      const QgsPointXY corner( place.xMinimum() + 2000.0 * ( i % 20 ), place.yMinimum() + 2000.0 * ( i / 20 ) );
      square.setGeometry( QgsGeometry::fromRect( QgsRectangle( corner.x(), corner.y(), corner.x() + 2000, corner.y() + 2000 ) ) );
      squares << square;
    }
    layer->dataProvider()->addFeatures( squares );
    layer->updateExtents();
    return layer;
  }

  //! The first areas of the sample district; squares where it has too few.
  std::unique_ptr<QgsVectorLayer> areasOf( const PlateCase &plate )
  {
    std::unique_ptr<QgsVectorLayer> layer =
      plate.areas > 30 ? squaresOf( plate ) : classifiedDistrict( QLatin1String( plate.name ), plate.classes );
    QgsFeatureIds others;
    QgsFeatureIterator features = layer->getFeatures();
    QgsFeature feature;
    int count = 0;
    while ( features.nextFeature( feature ) )
    {
      if ( ++count > plate.areas )
        others << feature.id();
    }
    layer->dataProvider()->deleteFeatures( others );
    layer->updateExtents();
    describe( *layer, QString::fromUtf8( plate.title ), QStringLiteral( "2022" ) );
    return layer;
  }

  //! Small enough that letters are grey: fonts are drawn a little otherwise from system to system, places and colours are not.
  QImage overviewOf( const QImage &plate )
  {
    return plate.convertToFormat( QImage::Format_RGB32 )
      .scaled( plate.width() / 4, plate.height() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation );
  }

  double difference( QRgb one, QRgb other )
  {
    return ( std::abs( qRed( one ) - qRed( other ) ) + std::abs( qGreen( one ) - qGreen( other ) )
             + std::abs( qBlue( one ) - qBlue( other ) ) )
      / 3.0;
  }

  //! Share of the pixels that differ by more than an eighth of all brightness.
  double shareThatDiffers( const QImage &one, const QImage &other )
  {
    int differing = 0;
    for ( int y = 0; y < one.height(); ++y )
    {
      for ( int x = 0; x < one.width(); ++x )
        differing += difference( one.pixel( x, y ), other.pixel( x, y ) ) > 32 ? 1 : 0;
    }
    return static_cast<double>( differing ) / ( one.width() * one.height() );
  }

  class ReferencePlate : public ::testing::TestWithParam<PlateCase>
  {};
}

TEST_P( ReferencePlate, LooksAsItDid )
{
  const PlateCase plate = GetParam();
  const OutputFolder folder;
  const std::unique_ptr<QgsVectorLayer> layer = areasOf( plate );
  QVariantMap parameters{
    { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( layer.get() ) } },
    { QStringLiteral( "LAYOUT" ), QLatin1String( plate.page ) },
    { QStringLiteral( "FORMAT" ), QStringLiteral( "png" ) },
    { QStringLiteral( "DPI" ), 100 },
    { QStringLiteral( "FOLDER" ), folder.path( QStringLiteral( "maps" ) ) },
  };
  if ( plate.outlines )
    parameters.insert(
      QStringLiteral( "OUTLINES" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "planning_areas" ) ) );
  if ( plate.neighbours )
    parameters.insert( QStringLiteral( "NEIGHBOURS" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "neighbours" ) ) );
  const AlgorithmRun run( QStringLiteral( "monitormaps" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  keepForLooking( folder, QStringLiteral( "reference_" ) + QLatin1String( plate.name ) );
  const QDir maps( folder.path( QStringLiteral( "maps" ) ) );
  const QImage overview = overviewOf( QImage( maps.filePath( maps.entryList( { QStringLiteral( "*.png" ) } ).value( 0 ) ) ) );

  const QString reference =
    QStringLiteral( SOZIALRAUM_SAMPLE_LAYERS "/../tests/algorithms/maps/plates/%1.png" ).arg( QLatin1String( plate.name ) );
  // New references are made where this variable is set, and looked at before they are kept.
  if ( qEnvironmentVariableIsSet( "SOZIALRAUM_WRITE_PLATES" ) )
  {
    ASSERT_TRUE( overview.save( reference ) );
  }
  const QImage expected( reference );
  ASSERT_EQ( overview.width(), expected.width() );
  ASSERT_EQ( overview.height(), expected.height() );
  // Where a title of two lines breaks differs between versions of Qt; below it lies the map.
  const int top = QString::fromUtf8( plate.title ).size() > 60 ? expected.height() / 8 : 0;
  const QRect compared( 0, top, expected.width(), expected.height() - top );
  EXPECT_LT( shareThatDiffers( overview.copy( compared ), expected.copy( compared ) ), 0.01 );
}

INSTANTIATE_TEST_SUITE_P( Plates, ReferencePlate, ::testing::ValuesIn( plateCases() ),
  []( const ::testing::TestParamInfo<PlateCase> &plate ) { return std::string( plate.param.name ); } );
