#include "maps/plates/earlierproject.h"

#include "maps/plates/monitorproject.h"

#include <QDomDocument>
#include <QRegularExpression>
#include <qgslayertree.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgslayoutpagecollection.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsreadwritecontext.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace sozialraum
{

  static const QString sMade = QStringLiteral( "sozialraum/made" );
  static const QString sText = QStringLiteral( "sozialraum/text" );

  //! "3 Anteil 2022" → "Anteil 2022": the number is that of one run.
  static QString nameWithoutNumber( const QString &name )
  {
    static const QRegularExpression number( QStringLiteral( "^\\d+ " ) );
    return QString( name ).remove( number );
  }

  static QList<QgsLayoutItem *> itemsOf( const QgsPrintLayout &layout )
  {
    QList<QgsLayoutItem *> items;
    layout.layoutItems( items );
    return items;
  }

  //! Where the item lies, in hundredths of a millimetre.
  static QString placeOf( const QgsLayoutItem &item )
  {
    const QPointF position = item.pos();
    const QSizeF size = item.rect().size();
    QStringList numbers;
    for ( const double length : { position.x(), position.y(), size.width(), size.height() } )
      numbers << QString::number( std::lround( length * 100 ) );
    return numbers.join( QLatin1Char( ' ' ) );
  }

  //! Pages, and parts of others, are no items of their own.
  static bool isOwnItem( const QgsLayoutItem &item )
  {
    return item.type() != QgsLayoutItemRegistry::LayoutPage && item.type() != QgsLayoutItemRegistry::LayoutGroup;
  }

  void rememberAsMade( QgsPrintLayout &layout )
  {
    layout.setCustomProperty( sMade, true );
    for ( QgsLayoutItem *item : itemsOf( layout ) )
    {
      if ( !isOwnItem( *item ) )
        continue;
      item->setCustomProperty( sMade, placeOf( *item ) );
      if ( const auto *label = qobject_cast<QgsLayoutItemLabel *>( item ) )
        item->setCustomProperty( sText, label->text() );
    }
  }

  static bool isMade( const QgsLayoutItem &item )
  {
    return item.customProperties().contains( sMade );
  }

  static bool isRewritten( const QgsLayoutItem &item )
  {
    const auto *label = qobject_cast<const QgsLayoutItemLabel *>( &item );
    return label && item.customProperties().contains( sText ) && label->text() != item.customProperty( sText ).toString();
  }

  //! Drawing rounds; a hand moves by more.
  static bool isMoved( const QgsLayoutItem &item )
  {
    const QStringList made = item.customProperty( sMade ).toString().split( QLatin1Char( ' ' ) );
    const QStringList now = placeOf( item ).split( QLatin1Char( ' ' ) );
    constexpr int hand = 20; // hundredths of a millimetre
    for ( qsizetype i = 0; i < made.size() && i < now.size(); ++i )
    {
      if ( std::abs( made[static_cast<int>( i )].toInt() - now[static_cast<int>( i )].toInt() ) > hand )
        return true;
    }
    return false;
  }

  //! Legends size themselves to what is in them.
  static bool isMovedByHand( const QgsLayoutItem &item )
  {
    return isMade( item ) && item.type() != QgsLayoutItemRegistry::LayoutLegend && isMoved( item );
  }

  static bool isChanged( const QgsPrintLayout &layout )
  {
    if ( !layout.customProperty( sMade ).toBool() )
      return true; // made by hand
    for ( const QgsLayoutItem *item : itemsOf( layout ) )
    {
      if ( isOwnItem( *item ) && ( !isMade( *item ) || isRewritten( *item ) || isMovedByHand( *item ) ) )
        return true;
    }
    return false;
  }

  EarlierProject::EarlierProject( const QString &path )
  {
    if ( path.isEmpty() )
      return;
    mProject = std::make_unique<QgsProject>();
    if ( !mProject->read( path, Qgis::ProjectReadFlag::DontStoreOriginalStyles | Qgis::ProjectReadFlag::DontLoad3DViews ) )
      mProject.reset();
  }

  EarlierProject::~EarlierProject() = default;

  static QgsPrintLayout *layoutNamed( const QgsProject &project, const QString &name )
  {
    for ( QgsPrintLayout *layout : project.layoutManager()->printLayouts() )
    {
      if ( nameWithoutNumber( layout->name() ) == name )
        return layout;
    }
    return nullptr;
  }

  static void copyItem( const QgsLayoutItem &item, QgsPrintLayout &layout )
  {
    QDomDocument document;
    QDomElement element = document.createElement( QStringLiteral( "Items" ) );
    document.appendChild( element );
    const QgsReadWriteContext context;
    item.writeXml( element, document, context );
    layout.addItemsFromXml( element, document, context );
  }

  void EarlierProject::giveChangesTo( QgsPrintLayout &layout )
  {
    const QString name = nameWithoutNumber( layout.name() );
    mMadeAgain << name;
    const QgsPrintLayout *earlier = mProject ? layoutNamed( *mProject, name ) : nullptr;
    if ( !earlier || !earlier->customProperty( sMade ).toBool() )
      return;
    for ( const QgsLayoutItem *item : itemsOf( *earlier ) )
    {
      QgsLayoutItem *made = item->id().isEmpty() ? nullptr : layout.itemById( item->id() );
      if ( isOwnItem( *item ) && !isMade( *item ) )
        copyItem( *item, layout );
      if ( made && isRewritten( *item ) )
        qobject_cast<QgsLayoutItemLabel *>( made )->setText( qobject_cast<const QgsLayoutItemLabel *>( item )->text() );
      if ( made && isMovedByHand( *item ) )
      {
        made->attemptResize( item->sizeWithUnits() );
        made->attemptMove( item->positionWithUnits() );
      }
    }
  }

  static QList<QgsMapLayer *> layersOf( const QgsPrintLayout &layout )
  {
    QList<QgsMapLayer *> layers;
    for ( const QgsLayoutItem *item : itemsOf( layout ) )
    {
      if ( const auto *map = qobject_cast<const QgsLayoutItemMap *>( item ) )
        layers << map->layers();
    }
    return layers;
  }

  //! Copies \a layer, under the id by which layouts know it.
  static void copyLayer( const QgsProject &from, const QgsMapLayer &layer, MonitorProject &project )
  {
    const auto *vectorLayer = qobject_cast<const QgsVectorLayer *>( &layer );
    if ( !vectorLayer || !vectorLayer->isValid() || project.hasLayer( layer.id() ) )
      return;
    std::unique_ptr<QgsVectorLayer> copy( vectorLayer->clone() );
    QgsLayerTreeLayer *node = from.layerTreeRoot()->findLayer( layer.id() );
    const QgsLayerTreeNode *parent = node ? node->parent() : nullptr;
    const QString group = parent && parent != from.layerTreeRoot() ? parent->name() : QString();
    project.add( std::move( copy ), group, false, layer.id() );
  }

  void EarlierProject::giveOtherLayouts( MonitorProject &project, bool onlyChanged ) const
  {
    if ( !mProject )
      return;
    for ( const QgsPrintLayout *layout : mProject->layoutManager()->printLayouts() )
    {
      const QString name = nameWithoutNumber( layout->name() );
      if ( mMadeAgain.contains( name ) || ( onlyChanged && !isChanged( *layout ) ) )
        continue;
      for ( const QgsMapLayer *layer : layersOf( *layout ) )
        copyLayer( *mProject, *layer, project );
      QgsReadWriteContext context;
      context.setPathResolver( project.project().pathResolver() );
      QDomDocument document;
      QDomElement element = layout->writeLayoutXml( document, context );
      element.setAttribute( QStringLiteral( "name" ), QStringLiteral( "%1 %2" ).arg( project.layoutCount() + 1 ).arg( name ) );
      document.appendChild( element );
      project.keep( document );
    }
  }

}
