#pragma once

#include <QDomDocument>
#include <QString>
#include <qgscolorramp.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>

#include <memory>

namespace sozialraum
{

  /**
   * Colour ramps and symbols of styles/sozialraum.xml, the library that the style manager can import too.
   *
   * It is compiled in and needs no database, so that it serves in any thread and where there is no user profile. Names are those
   * of the file without their common beginning: "class area" for "Sozialraum class area". A name that the file does not have is
   * a fault of ours and gives a std::logic_error.
   */
  class StyleLibrary
  {
  public:
    StyleLibrary();

    std::unique_ptr<QgsColorRamp> ramp( const QString &name ) const;
    std::unique_ptr<QgsFillSymbol> fill( const QString &name ) const;
    std::unique_ptr<QgsLineSymbol> line( const QString &name ) const;
    std::unique_ptr<QgsMarkerSymbol> marker( const QString &name ) const;

  private:
    template<class SymbolType>
    std::unique_ptr<SymbolType> symbol( const QString &name ) const;

    QDomDocument mFile;
  };

}
