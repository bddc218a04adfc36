#include "maps/styles/classstyle.h"

#include "maps/styles/areastyle.h"
#include "maps/styles/ringstyle.h"
#include "maps/styles/stylelibrary.h"
#include "algorithmrun.h"
#include "qgisenvironment.h"

#include <QFile>
#include <QPainter>
#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsstyle.h>
#include <qgssymbol.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <array>
#include <set>

using namespace sozialraum;
using ::testing::ElementsAre;

namespace
{
  const QgsCategorizedSymbolRenderer &categorized( const std::unique_ptr<QgsFeatureRenderer> &renderer )
  {
    return dynamic_cast<const QgsCategorizedSymbolRenderer &>( *renderer );
  }

  std::vector<MapClass> fiveClasses()
  {
    std::vector<MapClass> classes;
    for ( int id = 1; id <= 5; ++id )
      classes.push_back( { id, QStringLiteral( "class %1" ).arg( id ), id } );
    return classes;
  }

  //! CIE lightness 0 … 100, what a grey printer keeps of a colour.
  double lightness( const QColor &color )
  {
    const auto linear = []( double part ) { return part <= 0.04045 ? part / 12.92 : std::pow( ( part + 0.055 ) / 1.055, 2.4 ); };
    const double luminance = 0.2126 * linear( color.redF() ) + 0.7152 * linear( color.greenF() ) + 0.0722 * linear( color.blueF() );
    return luminance > 0.008856 ? 116 * std::cbrt( luminance ) - 16 : 903.3 * luminance;
  }

  //! The symbol on white paper, in grey.
  QImage greyPatch( const QgsSymbol &symbol )
  {
    const std::unique_ptr<QgsSymbol> copy( symbol.clone() );
    QImage paper( 60, 60, QImage::Format_RGB32 );
    paper.fill( Qt::white );
    QPainter( &paper ).drawImage( 0, 0, copy->asImage( paper.size() ) );
    return paper.convertToFormat( QImage::Format_Grayscale8 );
  }

  double meanDifference( const QImage &one, const QImage &other )
  {
    double sum = 0;
    for ( int y = 0; y < one.height(); ++y )
    {
      for ( int x = 0; x < one.width(); ++x )
        sum += std::abs( qGray( one.pixel( x, y ) ) - qGray( other.pixel( x, y ) ) );
    }
    return sum / ( one.width() * one.height() );
  }

  QColor colorOf( const QgsCategorizedSymbolRenderer &renderer, int classId )
  {
    for ( const QgsRendererCategory &category : renderer.categories() )
    {
      if ( category.value().toInt() == classId )
        return category.symbol()->color();
    }
    return QColor();
  }
}

TEST( ClassStyle, DrawsTheFieldClassIdInTheOrderOfTheLegend )
{
  std::vector<MapClass> classes = fiveClasses();
  classes.push_back( { confidentialClass, QString(), 2 } );
  classes.push_back( { noDataClass, QStringLiteral( "kein Wert" ) } );
  const auto renderer = classRenderer( classes );

  EXPECT_EQ( categorized( renderer ).classAttribute(), QStringLiteral( "class_id" ) );
  std::vector<std::string> labels;
  for ( const QgsRendererCategory &category : categorized( renderer ).categories() )
    labels.push_back( category.label().toStdString() );
  EXPECT_THAT(
    labels, ElementsAre( "class 1 (1)", "class 2 (2)", "class 3 (3)", "class 4 (4)", "class 5 (5)", "confidential (2)", "kein Wert" ) );
}

TEST( ClassStyle, FirstAndLastClassHaveTheEndsOfThePalette )
{
  const auto renderer = classRenderer( fiveClasses(), ClassPalette::Sequential );
  EXPECT_EQ( colorOf( categorized( renderer ), 1 ).name(), QStringLiteral( "#ffffcc" ) );
  EXPECT_EQ( colorOf( categorized( renderer ), 3 ).name(), QStringLiteral( "#41b6c4" ) );
  EXPECT_EQ( colorOf( categorized( renderer ), 5 ).name(), QStringLiteral( "#253494" ) );
}

TEST( ClassStyle, AClassWithoutAreasKeepsItsPlaceInThePalette )
{
  std::vector<MapClass> classes = fiveClasses();
  const auto whole = classRenderer( classes );
  classes.erase( classes.begin() + 1 );
  const auto withGap = classRenderer( classes );
  for ( const int id : { 1, 3, 4, 5 } )
    EXPECT_EQ( colorOf( categorized( withGap ), id ).name(), colorOf( categorized( whole ), id ).name() );
}

TEST( ClassStyle, NeighbouringClassesDifferInGrey )
{
  for ( const ClassPalette palette : { ClassPalette::Sequential, ClassPalette::Burden } )
  {
    for ( int count = 2; count <= 7; ++count )
    {
      const std::vector<QColor> colors = classColors( count, palette );
      for ( std::size_t i = 1; i < colors.size(); ++i )
        EXPECT_GT( lightness( colors[i - 1] ) - lightness( colors[i] ), 8.0 ) << count << " classes, class " << i;
    }
  }
}

TEST( ClassStyle, TheArmsOfTheDivergingPaletteDifferInGrey )
{
  const std::vector<QColor> colors = classColors( 5, ClassPalette::Diverging );
  for ( std::size_t i = 0; i < colors.size(); ++i )
  {
    for ( std::size_t j = i + 1; j < colors.size(); ++j )
      EXPECT_GT( std::abs( lightness( colors[i] ) - lightness( colors[j] ) ), 10.0 ) << i << " and " << j;
  }
}

TEST( ClassStyle, LossesAndGainsDifferInGrey )
{
  for ( int below = 1; below <= 4; ++below )
  {
    for ( int above = 1; above <= 4; ++above )
    {
      const double least = std::max( below, above ) == 4 ? 5.0 : 8.0;
      const std::vector<QColor> colors = classColors( below + above, PaletteUse( ClassPalette::Diverging, false, below ) );
      for ( std::size_t i = 0; i < colors.size(); ++i )
      {
        for ( std::size_t j = i + 1; j < colors.size(); ++j )
          EXPECT_GT( std::abs( lightness( colors[i] ) - lightness( colors[j] ) ), least )
            << below << " below, " << above << " above: " << i << " and " << j;
      }
    }
  }
}

TEST( ClassStyle, AreasWithoutAClassLookLikeNoClassAndNotLikeOneAnotherInGrey )
{
  std::vector<MapClass> classes = fiveClasses();
  for ( const int id : { confidentialClass, noDataClass, notRatedClass } )
    classes.push_back( { id, QString() } );
  for ( const Qgis::GeometryType geometryType : { Qgis::GeometryType::Polygon, Qgis::GeometryType::Point } )
  {
    const auto renderer = classRenderer( classes, ClassPalette::Sequential, geometryType );
    const QgsCategoryList &categories = categorized( renderer ).categories();
    for ( int i = 0; i < categories.size(); ++i )
    {
      for ( int j = std::max( i + 1, 5 ); j < categories.size(); ++j )
        EXPECT_GT( meanDifference( greyPatch( *categories[i].symbol() ), greyPatch( *categories[j].symbol() ) ), 0.5 )
          << categories[i].label().toStdString() << " and " << categories[j].label().toStdString();
    }
  }
}

TEST( ClassStyle, SameClassesGiveTheSameCategoryIds )
{
  const auto one = classRenderer( fiveClasses() );
  const auto other = classRenderer( fiveClasses() );
  for ( int i = 0; i < 5; ++i )
    EXPECT_EQ( categorized( one ).categories()[i].uuid(), categorized( other ).categories()[i].uuid() );
}

TEST( ClassStyle, OneClassAndTwelveClassesHaveColours )
{
  EXPECT_EQ( classColors( 1, ClassPalette::Sequential ).size(), 1u );
  std::set<QRgb> distinct;
  for ( const QColor &color : classColors( 12, ClassPalette::Sequential ) )
    distinct.insert( color.rgb() );
  EXPECT_EQ( distinct.size(), 12u );
}

TEST( RingStyle, NearestIsDarkestAndLiesOnTop )
{
  const auto renderer = ringRenderer( { 2000, 500, 1000, 500 }, QStringLiteral( "m" ) );
  const QgsCategoryList &rings = categorized( renderer ).categories();
  ASSERT_EQ( rings.size(), 3 );
  EXPECT_EQ( categorized( renderer ).classAttribute(), QStringLiteral( "upper" ) );
  EXPECT_TRUE( categorized( renderer ).usingSymbolLevels() );
  for ( int i = 1; i < rings.size(); ++i )
  {
    EXPECT_GT( lightness( rings[i].symbol()->color() ), lightness( rings[i - 1].symbol()->color() ) );
    EXPECT_LT( rings[i].symbol()->symbolLayer( 0 )->renderingPass(), rings[i - 1].symbol()->symbolLayer( 0 )->renderingPass() );
  }
  EXPECT_TRUE( rings[0].label().startsWith( QStringLiteral( "up to 500" ) ) );
  EXPECT_TRUE( rings[1].label().endsWith( QStringLiteral( " m" ) ) );
}

TEST( StyleLibrary, CanBeImportedByTheStyleManagerWithEverySymbolAndRamp )
{
  StyleLibrary library; // makes the resource available
  QFile resource( QStringLiteral( ":/sozialraum/styles/sozialraum.xml" ) );
  ASSERT_TRUE( resource.open( QIODevice::ReadOnly ) );
  const QByteArray text = resource.readAll();
  QTemporaryDir folder;
  const QString path = folder.filePath( QStringLiteral( "sozialraum.xml" ) );
  QFile file( path );
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.write( text );
  file.close();

  QgsStyle style;
  ASSERT_TRUE( style.createMemoryDatabase() );
  ASSERT_TRUE( style.importXml( path ) ) << style.errorString().toStdString();
  EXPECT_EQ( style.symbolCount(), text.count( "<symbol " ) - text.count( "name=\"hatch line\"" ) );
  EXPECT_EQ( style.colorRampCount(), text.count( "<colorramp " ) );
  EXPECT_EQ(
    style.tagsOfSymbol( QgsStyle::SymbolEntity, QStringLiteral( "Sozialraum Kita" ) ), QStringList{ QStringLiteral( "Sozialplanung" ) } );
}

TEST( StyleLibrary, ANameThatIsNotThereIsAFault )
{
  EXPECT_THROW( StyleLibrary().fill( QStringLiteral( "no such thing" ) ), std::logic_error );
  EXPECT_THROW( StyleLibrary().fill( QStringLiteral( "Kita" ) ), std::logic_error );
  EXPECT_THROW( StyleLibrary().ramp( QStringLiteral( "class area" ) ), std::logic_error );
}

TEST( AreaStyle, EveryOutlineAndFacilityHasItsSymbol )
{
  for ( const OutlineLevel level : { OutlineLevel::Municipality, OutlineLevel::PlanningArea, OutlineLevel::District, OutlineLevel::State } )
    EXPECT_NE( outlineRenderer( level ), nullptr );
  std::set<std::string> symbols;
  for ( int kind = 0; kind <= static_cast<int>( FacilityKind::Beratung ); ++kind )
    symbols.insert(
      dynamic_cast<QgsSingleSymbolRenderer &>( *facilityRenderer( static_cast<FacilityKind>( kind ) ) ).symbol()->dump().toStdString() );
  EXPECT_EQ( symbols.size(), 8u );
}

TEST( AreaStyle, ReadsTheKindOfAFacilityFromItsName )
{
  EXPECT_EQ( facilityKindOf( QStringLiteral( "Integrative KITA Sonnenschein" ) ), FacilityKind::Kita );
  EXPECT_EQ( facilityKindOf( QStringLiteral( "Grundschule mit Hort" ) ), FacilityKind::Grundschule );
  EXPECT_EQ( facilityKindOf( QStringLiteral( "Krippe/Kindergarten/Hort" ) ), FacilityKind::Kita );
  EXPECT_EQ( facilityKindOf( QStringLiteral( "Hort am Anger" ) ), FacilityKind::Hort );
  EXPECT_EQ( facilityKindOf( QStringLiteral( "Rathaus" ) ), FacilityKind::Other );
}

TEST( AreaStyle, SchoolsOfSeveralKindsHaveTheirSymbolsAndKitasOne )
{
  const QgsVectorLayer schools(
    sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "schools" ) ), QStringLiteral( "schools" ), QStringLiteral( "ogr" ) );
  const auto renderer = facilityRenderer( schools );
  EXPECT_EQ( categorized( renderer ).classAttribute(), QStringLiteral( "kind" ) );
  std::vector<std::string> labels;
  std::set<std::string> symbols;
  for ( const QgsRendererCategory &category : categorized( renderer ).categories() )
  {
    labels.push_back( category.label().toStdString() );
    symbols.insert( category.symbol()->dump().toStdString() );
  }
  EXPECT_THAT( labels, ElementsAre( "Grundschule", "Gymnasium", "Oberschule" ) );
  EXPECT_EQ( symbols.size(), 3u );

  const QgsVectorLayer kitas(
    sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "kitas" ) ), QStringLiteral( "places" ), QStringLiteral( "ogr" ) );
  const auto oneSymbol = facilityRenderer( kitas );
  const auto kita = facilityRenderer( FacilityKind::Kita );
  ASSERT_EQ( oneSymbol->type(), QStringLiteral( "singleSymbol" ) );
  EXPECT_EQ( dynamic_cast<QgsSingleSymbolRenderer &>( *oneSymbol ).symbol()->dump(),
    dynamic_cast<QgsSingleSymbolRenderer &>( *kita ).symbol()->dump() );
}

namespace
{
  //! CIE L*a*b* of linear sRGB, white D65.
  std::array<double, 3> labOf( const std::array<double, 3> &linear )
  {
    const auto root = []( double part ) { return part > 0.008856 ? std::cbrt( part ) : 7.787 * part + 16.0 / 116.0; };
    const double x = root( ( 0.4124 * linear[0] + 0.3576 * linear[1] + 0.1805 * linear[2] ) / 0.95047 );
    const double y = root( 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] );
    const double z = root( ( 0.0193 * linear[0] + 0.1192 * linear[1] + 0.9505 * linear[2] ) / 1.08883 );
    return { 116 * y - 16, 500 * ( x - y ), 200 * ( y - z ) };
  }

  using Simulation = std::array<double, 9>;

  //! Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB.
  const std::array<std::pair<const char *, Simulation>, 4> sVisions{ {
    { "all colours", { 1, 0, 0, 0, 1, 0, 0, 0, 1 } },
    { "protanopia", { 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998 } },
    { "deuteranopia", { 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881 } },
    { "tritanopia", { 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900 } },
  } };

  std::array<double, 3> seen( const QColor &color, const Simulation &simulation )
  {
    const auto linear = []( double part ) { return part <= 0.04045 ? part / 12.92 : std::pow( ( part + 0.055 ) / 1.055, 2.4 ); };
    const std::array<double, 3> rgb{ linear( color.redF() ), linear( color.greenF() ), linear( color.blueF() ) };
    std::array<double, 3> result{};
    for ( std::size_t row = 0; row < 3; ++row )
      result[row] =
        std::clamp( simulation[3 * row] * rgb[0] + simulation[3 * row + 1] * rgb[1] + simulation[3 * row + 2] * rgb[2], 0.0, 1.0 );
    return labOf( result );
  }

  double colourDistance( const QColor &one, const QColor &other, const Simulation &simulation )
  {
    const std::array<double, 3> a = seen( one, simulation );
    const std::array<double, 3> b = seen( other, simulation );
    return std::hypot( a[0] - b[0], a[1] - b[1], a[2] - b[2] );
  }
}

TEST( ClassStyle, ColourBlindReadersTellTheClassesApart )
{
  for ( const ClassPalette palette : { ClassPalette::Sequential, ClassPalette::Burden, ClassPalette::Diverging } )
  {
    const std::vector<QColor> colors = classColors( 5, palette );
    for ( const auto &[vision, simulation] : sVisions )
    {
      for ( std::size_t i = 0; i < colors.size(); ++i )
      {
        for ( std::size_t j = i + 1; j < colors.size(); ++j )
          EXPECT_GT( colourDistance( colors[i], colors[j], simulation ), 12.0 )
            << vision << ", palette " << static_cast<int>( palette ) << ", classes " << i + 1 << " and " << j + 1;
      }
    }
  }
}

TEST( ClassStyle, ARedAndGreenRampWouldFailTheCheck )
{
  EXPECT_LT( colourDistance( QColor( 253, 174, 97 ), QColor( 166, 217, 106 ), sVisions[2].second ), 12.0 );
}

TEST( ClassStyle, CatchmentRingsGetLighterOutwardsForEveryone )
{
  const auto renderer = ringRenderer( { 500, 1000, 2000, 3000 }, QStringLiteral( "m" ) );
  const QgsCategoryList &rings = categorized( renderer ).categories();
  for ( const auto &[vision, simulation] : sVisions )
  {
    for ( int i = 1; i < rings.size(); ++i )
      EXPECT_GT( colourDistance( rings[i - 1].symbol()->color(), rings[i].symbol()->color(), simulation ), 8.0 )
        << vision << ", ring " << i;
  }
}

TEST( ClassStyle, KindsStandInTheOrderOfADictionaryAndWithoutAnEmptyEntry )
{
  QgsVectorLayer facilities( QStringLiteral( "Point?field=art:string" ), QStringLiteral( "Einrichtungen" ), QStringLiteral( "memory" ) );
  for ( const char *kind :
    { "Zahnkita", "Übergangspflege", "Kita", "Öffentliche Grundschule", "übrige", "Ärztliche Beratung", "Beratungsstelle" } )
  {
    QgsFeature feature( facilities.fields() );
    feature.setAttribute( 0, QString::fromUtf8( kind ) );
    facilities.dataProvider()->addFeature( feature );
  }
  const auto renderer = facilityRenderer( facilities );
  std::vector<std::string> labels;
  for ( const QgsRendererCategory &category : categorized( renderer ).categories() )
    labels.push_back( category.label().toStdString() );
  EXPECT_THAT( labels,
    ElementsAre( "Ärztliche Beratung", "Beratungsstelle", "Kita", "Öffentliche Grundschule", "Übergangspflege", "übrige", "Zahnkita" ) );
}
