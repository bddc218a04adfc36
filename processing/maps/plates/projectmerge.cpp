#include "maps/plates/projectmerge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <qgsexception.h>
#include <qgslayertree.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>

#include <memory>

namespace sozialraum
{

  namespace
  {
    struct MergeTexts
    {
      Q_DECLARE_TR_FUNCTIONS( ProjectMerge )
    };

    //! Layers keep their ids, for the layouts name them by these.
    int addLayers( const QgsProject &made, QgsProject &open )
    {
      int added = 0;
      const QMap<QString, QgsMapLayer *> layers = made.mapLayers();
      for ( const QgsMapLayer *layer : layers )
      {
        if ( open.mapLayer( layer->id() ) )
          continue;
        std::unique_ptr<QgsMapLayer> copy( layer->clone() );
        copy->setId( layer->id() );
        open.addMapLayer( copy.release(), false );
        ++added;
      }
      return added;
    }

    void addTree( const QgsProject &made, QgsProject &open, const QString &name )
    {
      std::unique_ptr<QgsLayerTreeGroup> tree( made.layerTreeRoot()->clone() );
      for ( const QgsLayerTreeLayer *node : open.layerTreeRoot()->findLayers() )
      {
        if ( QgsLayerTreeLayer *there = tree->findLayer( node->layerId() ) )
          static_cast<QgsLayerTreeGroup *>( there->parent() )->removeChildNode( there );
      }
      tree->removeChildrenGroupWithoutLayers();
      if ( tree->children().isEmpty() )
        return;
      auto *group = new QgsLayerTreeGroup( name );
      for ( QgsLayerTreeNode *child : tree->children() )
        group->addChildNode( child->clone() );
      group->resolveReferences( &open );
      open.layerTreeRoot()->insertChildNode( 0, group );
    }

    int addLayouts( const QgsProject &made, QgsProject &open )
    {
      int added = 0;
      QgsReadWriteContext context;
      context.setPathResolver( made.pathResolver() );
      for ( const QgsPrintLayout *layout : made.layoutManager()->printLayouts() )
      {
        QDomDocument document;
        const QDomElement written = layout->writeLayoutXml( document, context );
        auto copy = std::make_unique<QgsPrintLayout>( &open );
        if ( !copy->readLayoutXml( written, document, context ) )
          continue;
        QString name = layout->name();
        for ( int number = 2; open.layoutManager()->layoutByName( name ); ++number )
          name = QStringLiteral( "%1 (%2)" ).arg( layout->name() ).arg( number );
        copy->setName( name );
        added += open.layoutManager()->addLayout( copy.release() ) ? 1 : 0;
      }
      return added;
    }
  }

  AddedToProject addToProject( const QString &file, QgsProject &open )
  {
    QgsProject made;
    if ( !made.read( file ) )
      throw QgsProcessingException(
        MergeTexts::tr( "The project %1 cannot be read. Is it where it was?" ).arg( QDir::toNativeSeparators( file ) ) );
    AddedToProject added;
    added.layers = addLayers( made, open );
    addTree( made, open, made.title().isEmpty() ? QFileInfo( file ).completeBaseName() : made.title() );
    added.layouts = addLayouts( made, open );
    return added;
  }

}
