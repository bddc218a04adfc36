#include "algorithms/coverage/legendlabel.h"

#include <qgscategorizedsymbolrenderer.h>

namespace sozialraum
{

  QString kindWithLabel( const QString &kind, const QgsFeatureRenderer &renderer )
  {
    if ( const auto *categorized = dynamic_cast<const QgsCategorizedSymbolRenderer *>( &renderer ) )
    {
      for ( const QgsRendererCategory &category : categorized->categories() )
      {
        if ( category.value().toString() == kind )
          return QStringLiteral( "%1 (%2)" ).arg( kind, category.label() );
      }
    }
    return kind;
  }

}
