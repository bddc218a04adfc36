#include "maps/styles/sharestyle.h"

#include "maps/styles/classstyle.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>

namespace sozialraum
{

  static QString word( const char *text )
  {
    return QCoreApplication::translate( "ShareStyle", text );
  }

  //! \a share is an expression for per cent.
  static std::unique_ptr<QgsFeatureRenderer> byShare( const QString &share, Qgis::GeometryType type )
  {
    const std::vector<MapClass> classes{
      { 1, word( QT_TRANSLATE_NOOP( "ShareStyle", "below 50 %" ) ) },
      { 2, word( QT_TRANSLATE_NOOP( "ShareStyle", "50 to below 75 %" ) ) },
      { 3, word( QT_TRANSLATE_NOOP( "ShareStyle", "75 to below 90 %" ) ) },
      { 4, word( QT_TRANSLATE_NOOP( "ShareStyle", "90 to below 100 %" ) ) },
      { 5, word( QT_TRANSLATE_NOOP( "ShareStyle", "all" ) ) },
      { noDataClass, word( QT_TRANSLATE_NOOP( "ShareStyle", "nobody lives there" ) ) },
    };
    std::unique_ptr<QgsFeatureRenderer> renderer = classRenderer( classes, ClassPalette::Sequential, type );
    if ( auto *categorized = dynamic_cast<QgsCategorizedSymbolRenderer *>( renderer.get() ) )
      categorized->setClassAttribute(
        QStringLiteral( "CASE WHEN %1 IS NULL THEN %2 WHEN %1 < 50 THEN 1 WHEN %1 < 75 THEN 2 WHEN %1 < 90 THEN 3 WHEN %1 < 100 THEN 4 "
                        "ELSE 5 END" )
          .arg( share )
          .arg( noDataClass ) );
    return renderer;
  }

  std::unique_ptr<QgsFeatureRenderer> shareRenderer( const QString &field, Qgis::GeometryType type )
  {
    return byShare( QgsExpression::quotedColumnRef( field ), type );
  }

  std::unique_ptr<QgsFeatureRenderer> placedShareRenderer( Qgis::GeometryType type )
  {
    return byShare( QStringLiteral( "( 100.0 * \"assigned\" / nullif( \"demand\", 0 ) )" ), type );
  }

}
