#include "maps/styles/classstyle.h"

#include "maps/styles/stylelibrary.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>

#include <algorithm>

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
    return mapClass.count < 0 ? label : QStringLiteral( "%1 (%2)" ).arg( label ).arg( mapClass.count );
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

  std::vector<QColor> classColors( int count, ClassPalette palette )
  {
    const std::unique_ptr<QgsColorRamp> ramp = StyleLibrary().ramp( rampName( palette ) );
    // A single class is neither low nor high: it gets the middle.
    if ( count == 1 )
      return { ramp->color( 0.5 ) };
    std::vector<QColor> colors;
    for ( int i = 0; i < count; ++i )
      colors.push_back( ramp->color( static_cast<double>( i ) / ( count - 1 ) ) );
    return colors;
  }

  std::unique_ptr<QgsFeatureRenderer> classRenderer(
    const std::vector<MapClass> &classes, ClassPalette palette, Qgis::GeometryType geometryType )
  {
    int classCount = 0;
    for ( const MapClass &mapClass : classes )
      classCount = std::max( classCount, mapClass.id );
    const std::vector<QColor> colors = classColors( std::max( classCount, 1 ), palette );

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
