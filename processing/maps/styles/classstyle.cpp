#include "maps/styles/classstyle.h"

#include "maps/styles/stylelibrary.h"
#include "maps/literaltext.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>

#include <algorithm>
#include <array>

namespace sozialraum
{

  static QString rampName( ClassPalette palette )
  {
    switch ( palette )
    {
      case ClassPalette::Sequential:
        return QStringLiteral( "sequential" );
      case ClassPalette::Burden:
        return QStringLiteral( "burden" );
      case ClassPalette::Diverging:
        return QStringLiteral( "diverging" );
    }
    return QString();
  }

  static QString symbolEnding( int classId )
  {
    switch ( classId )
    {
      case confidentialClass:
        return QStringLiteral( "confidential" );
      case noDataClass:
        return QStringLiteral( "no data" );
      default:
        return QStringLiteral( "not rated" );
    }
  }

  static std::unique_ptr<QgsSymbol> classSymbol( const StyleLibrary &library, Qgis::GeometryType geometryType, const QColor &color )
  {
    std::unique_ptr<QgsSymbol> symbol;
    if ( geometryType == Qgis::GeometryType::Point )
      symbol = library.marker( QStringLiteral( "class point" ) );
    else if ( geometryType == Qgis::GeometryType::Line )
      symbol = library.line( QStringLiteral( "class line" ) );
    else
      symbol = library.fill( QStringLiteral( "class area" ) );
    symbol->setColor( color );
    return symbol;
  }

  static std::unique_ptr<QgsSymbol> symbolWithoutClass( const StyleLibrary &library, Qgis::GeometryType geometryType, int classId )
  {
    if ( geometryType == Qgis::GeometryType::Point )
      return library.marker( QStringLiteral( "point " ) + symbolEnding( classId ) );
    if ( geometryType == Qgis::GeometryType::Line )
      return library.line( QStringLiteral( "road" ) );
    return library.fill( QStringLiteral( "class " ) + symbolEnding( classId ) );
  }

  static QString legendText( const MapClass &mapClass )
  {
    const QString label = mapClass.label.isEmpty() ? usualLabel( mapClass.id ) : mapClass.label;
    return literal( mapClass.count < 0 ? label : QStringLiteral( "%1 (%2)" ).arg( label, textLocale().toString( mapClass.count ) ) );
  }

  QString usualLabel( int classId )
  {
    switch ( classId )
    {
      case confidentialClass:
        return QCoreApplication::translate( "ClassStyle", "confidential" );
      case noDataClass:
        return QCoreApplication::translate( "ClassStyle", "no data" );
      case notRatedClass:
        return QCoreApplication::translate( "ClassStyle", "not rated" );
      default:
        return QString();
    }
  }

  /**
   * How far from near white, 0 … 1, the class lies that is number \a fromLimit, from 0 on, outwards from the limit, in an arm of \a
   * classes.
   *
   * Evenly spread, a small loss and a small gain are almost one grey, and so are the second loss and the greatest gain. With these, found
   * by trying all in steps of 0.025, two classes of two arms as wide as that differ by 11, 8 or 5 of 100 in lightness.
   */
  static double strengthOnArm( int fromLimit, int classes )
  {
    static const std::array<std::vector<double>, 4> told{ { { 1.0 }, { 0.5, 1.0 }, { 0.4, 0.8, 1.0 }, { 0.425, 0.75, 0.875, 1.0 } } };
    const auto arm = static_cast<std::size_t>( classes ) - 1;
    return arm < told.size() ? told[arm][static_cast<std::size_t>( fromLimit )] : 0.4 + 0.6 * fromLimit / ( classes - 1 );
  }

  //! Where on the ramp, 0 … 1, the class at \a place of \a count lies.
  static double positionOnRamp( int place, int count, const PaletteUse &use )
  {
    if ( use.palette == ClassPalette::Diverging && use.below >= 0 )
    {
      if ( use.holdsZero && place == use.below )
        return 0.5;
      const bool isBelow = place < use.below;
      const int above = use.below + ( use.holdsZero ? 1 : 0 );
      const int fromLimit = isBelow ? use.below - 1 - place : place - above;
      const double strength = strengthOnArm( fromLimit, std::max( use.below, count - above ) );
      return 0.5 + ( isBelow ? -0.5 : 0.5 ) * strength;
    }
    // A single class is neither low nor high: it gets the middle.
    return count == 1 ? 0.5 : static_cast<double>( place ) / ( count - 1 );
  }

  std::vector<QColor> classColors( int count, const PaletteUse &use )
  {
    const std::unique_ptr<QgsColorRamp> ramp = StyleLibrary().ramp( rampName( use.palette ) );
    std::vector<QColor> colors;
    for ( int i = 0; i < count; ++i )
    {
      const double position = positionOnRamp( i, count, use );
      colors.push_back( ramp->color( use.reversed ? 1.0 - position : position ) );
    }
    return colors;
  }

  std::unique_ptr<QgsFeatureRenderer> classRenderer(
    const std::vector<MapClass> &classes, const PaletteUse &use, Qgis::GeometryType geometryType )
  {
    int classCount = use.classes;
    for ( const MapClass &mapClass : classes )
      classCount = std::max( classCount, mapClass.id );
    const std::vector<QColor> colors = classColors( std::max( classCount, 1 ), use );

    const StyleLibrary library;
    QgsCategoryList categories;
    for ( const MapClass &mapClass : classes )
    {
      std::unique_ptr<QgsSymbol> symbol = mapClass.id > 0
        ? classSymbol( library, geometryType, colors[static_cast<std::size_t>( mapClass.id - 1 )] )
        : symbolWithoutClass( library, geometryType, mapClass.id );
      // A fixed id instead of a random one: same input, same style.
      categories << QgsRendererCategory(
        mapClass.id, symbol.release(), legendText( mapClass ), true, QStringLiteral( "class %1" ).arg( mapClass.id ) );
    }
    return std::make_unique<QgsCategorizedSymbolRenderer>( QStringLiteral( "class_id" ), categories );
  }

}
