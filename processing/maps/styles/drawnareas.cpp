#include "maps/styles/drawnareas.h"

#include <qgsexpressioncontext.h>
#include <qgsfeatureiterator.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <memory>

namespace sozialraum
{

  std::set<QgsFeatureId> drawnAreas( const QgsVectorLayer &areas )
  {
    std::set<QgsFeatureId> drawn;
    const std::unique_ptr<QgsFeatureRenderer> renderer( areas.renderer()->clone() );
    QgsRenderContext context;
    context.setExpressionContext( areas.createExpressionContext() );
    renderer->startRender( context, areas.fields() );
    QgsFeatureIterator features = areas.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      context.expressionContext().setFeature( feature );
      if ( renderer->willRenderFeature( feature, context ) )
        drawn.insert( feature.id() );
    }
    renderer->stopRender( context );
    return drawn;
  }

}
