#include "maps/plates/projectmerge.h"

#include <QCoreApplication>
#include <QDir>
#include <QDomDocument>
#include <QFileInfo>
#include <QRegularExpression>
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

    //! What layers of the project that is added are called in the open one.
    using IdsInOpen = QMap<QString, QString>;

    //! Layers keep their ids, for the layouts name them by these; but another layer of the same id stays what it is.
    IdsInOpen addLayers( const QgsProject &made, QgsProject &open, int &added )
    {
      IdsInOpen ids;
      const QMap<QString, QgsMapLayer *> layers = made.mapLayers();
      for ( const QgsMapLayer *layer : layers )
      {
        QString id = layer->id();
        for ( int number = 2; open.mapLayer( id ) && open.mapLayer( id )->source() != layer->source(); ++number )
          id = QStringLiteral( "%1_%2" ).arg( layer->id() ).arg( number );
        ids.insert( layer->id(), id );
        if ( open.mapLayer( id ) )
          continue;
        std::unique_ptr<QgsMapLayer> copy( layer->clone() );
        copy->setId( id );
        open.addMapLayer( copy.release(), false );
        ++added;
      }
      return ids;
    }

    QString withIds( QString xml, const IdsInOpen &ids )
    {
      for ( auto id = ids.constBegin(); id != ids.constEnd(); ++id )
      {
        if ( id.key() != id.value() )
          xml.replace(
            QRegularExpression( QStringLiteral( "(?<!\\w)%1(?!\\w)" ).arg( QRegularExpression::escape( id.key() ) ) ), id.value() );
      }
      return xml;
    }

    void addTree( const QgsProject &made, QgsProject &open, const QString &name, const IdsInOpen &ids )
    {
      QDomDocument written;
      QDomElement root = written.createElement( QStringLiteral( "tree" ) );
      written.appendChild( root );
      made.layerTreeRoot()->writeXml( root, QgsReadWriteContext() );
      QDomDocument renamed;
      renamed.setContent( withIds( written.toString(), ids ) );
      QDomElement element = renamed.documentElement().firstChildElement();
      const std::unique_ptr<QgsLayerTreeGroup> tree( QgsLayerTreeGroup::readXml( element, QgsReadWriteContext() ) );
      if ( !tree )
        return;
      for ( const QgsLayerTreeLayer *node : open.layerTreeRoot()->findLayers() )
      {
        if ( QgsLayerTreeLayer *there = tree->findLayer( node->layerId() ) )
          static_cast<QgsLayerTreeGroup *>( there->parent() )->removeChildNode( there );
      }
      tree->removeChildrenGroupWithoutLayers();
      if ( tree->children().isEmpty() )
        return;
      auto *group = new QgsLayerTreeGroup( name );
      for ( const QgsLayerTreeNode *child : tree->children() )
        group->addChildNode( child->clone() );
      group->resolveReferences( &open );
      open.layerTreeRoot()->insertChildNode( 0, group );
    }

    int addLayouts( const QgsProject &made, QgsProject &open, const IdsInOpen &ids )
    {
      int added = 0;
      QgsReadWriteContext context;
      context.setPathResolver( made.pathResolver() );
      for ( const QgsPrintLayout *layout : made.layoutManager()->printLayouts() )
      {
        QDomDocument document;
        document.appendChild( layout->writeLayoutXml( document, context ) );
        QDomDocument renamed;
        renamed.setContent( withIds( document.toString( -1 ), ids ) );
        auto copy = std::make_unique<QgsPrintLayout>( &open );
        if ( !copy->readLayoutXml( renamed.documentElement(), renamed, context ) )
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
    const IdsInOpen ids = addLayers( made, open, added.layers );
    addTree( made, open, made.title().isEmpty() ? QFileInfo( file ).completeBaseName() : made.title(), ids );
    added.layouts = addLayouts( made, open, ids );
    return added;
  }

}
