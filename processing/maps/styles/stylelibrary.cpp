#include "maps/styles/stylelibrary.h"

#include <QDomElement>
#include <QFile>
#include <qgsreadwritecontext.h>
#include <qgssymbollayerutils.h>

#include <stdexcept>

// The resources lie in a static library, which the linker would leave out without being asked for them.
static void makeStylesAvailable()
{
  Q_INIT_RESOURCE( styles );
}

namespace sozialraum
{

  static QDomElement elementNamed( const QDomDocument &file, const QString &group, const QString &tag, const QString &name )
  {
    const QString fullName = QStringLiteral( "Sozialraum " ) + name;
    QDomElement element = file.documentElement().firstChildElement( group ).firstChildElement( tag );
    while ( !element.isNull() && element.attribute( QStringLiteral( "name" ) ) != fullName )
      element = element.nextSiblingElement( tag );
    return element;
  }

  static QDomDocument parsedLibrary()
  {
    makeStylesAvailable();
    QFile file( QStringLiteral( ":/sozialraum/styles/sozialraum.xml" ) );
    QDomDocument document;
    if ( !file.open( QIODevice::ReadOnly ) || !document.setContent( file.readAll() ) )
      throw std::logic_error( "the style library is not compiled in" );
    return document;
  }

  StyleLibrary::StyleLibrary()
  {
    // Parsing takes longer than all that is asked of it, and it never changes. Documents may not be read from two threads.
    static thread_local const QDomDocument library = parsedLibrary();
    mFile = library;
  }

  std::unique_ptr<QgsColorRamp> StyleLibrary::ramp( const QString &name ) const
  {
    QDomElement element = elementNamed( mFile, QStringLiteral( "colorramps" ), QStringLiteral( "colorramp" ), name );
    std::unique_ptr<QgsColorRamp> loaded( element.isNull() ? nullptr : QgsSymbolLayerUtils::loadColorRamp( element ) );
    if ( !loaded )
      throw std::logic_error( "no colour ramp of this name: " + name.toStdString() );
    return loaded;
  }

  template<class SymbolType>
  std::unique_ptr<SymbolType> StyleLibrary::symbol( const QString &name ) const
  {
    const QDomElement element = elementNamed( mFile, QStringLiteral( "symbols" ), QStringLiteral( "symbol" ), name );
    std::unique_ptr<SymbolType> loaded(
      element.isNull() ? nullptr : QgsSymbolLayerUtils::loadSymbol<SymbolType>( element, QgsReadWriteContext() ) );
    if ( !loaded )
      throw std::logic_error( "no symbol of this name and kind: " + name.toStdString() );
    return loaded;
  }

  std::unique_ptr<QgsFillSymbol> StyleLibrary::fill( const QString &name ) const
  {
    return symbol<QgsFillSymbol>( name );
  }

  std::unique_ptr<QgsLineSymbol> StyleLibrary::line( const QString &name ) const
  {
    return symbol<QgsLineSymbol>( name );
  }

  std::unique_ptr<QgsMarkerSymbol> StyleLibrary::marker( const QString &name ) const
  {
    return symbol<QgsMarkerSymbol>( name );
  }

}
