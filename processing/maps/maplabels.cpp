#include "maps/maplabels.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDomDocument>
#include <QGraphicsItem>
#include <QPainter>
#include <QRegularExpression>
#include <qgsexpressioncontext.h>
#include <qgsfeatureiterator.h>
#include <qgslayout.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapgrid.h>
#include <qgslayoutitemmapoverview.h>
#include <qgslayoutrendercontext.h>
#include <qgsmaprenderercustompainterjob.h>
#include <qgspallabeling.h>
#include <qgsreadwritecontext.h>
#include <qgstextformat.h>
#include <qgstextmasksettings.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>

namespace sozialraum
{

  static double dotsPerMillimetre( const QgsLayoutItemMap &map )
  {
    return map.layout()->renderContext().dpi() / 25.4;
  }

  static QList<QgsVectorLayer *> labelledLayers( const QgsLayoutItemMap &map )
  {
    QList<QgsVectorLayer *> layers;
    for ( QgsMapLayer *layer : map.layers() )
    {
      QgsVectorLayer *labelled = qobject_cast<QgsVectorLayer *>( layer );
      if ( labelled && labelled->labelsEnabled() && labelled->labeling() )
        layers << labelled;
    }
    return layers;
  }

  //! Whether nothing but the layers decides where and how the labels of \a map stand, and nothing of the map lies above them.
  static bool hangOnLayersOnly( QgsLayoutItemMap &map )
  {
    QList<QgsLayoutItem *> items;
    map.layout()->layoutItems( items );
    const bool isBlocked = std::any_of( items.begin(), items.end(), [&map]( QgsLayoutItem *item ) { return map.isLabelBlockingItem( item ); } );
    return !isBlocked && map.keepLayerSet() && !map.followVisibilityPreset() && map.grids()->size() == 0 && map.overviews()->size() == 0;
  }

  //! Whether the labels of a layer depend on its features alone; a rule or a variable may know more.
  static bool areOfFeatures( const QgsVectorLayer &layer )
  {
    if ( layer.labeling()->type() != QLatin1String( "simple" ) )
      return false;
    const QgsPalLayerSettings settings = layer.labeling()->settings();
    if ( settings.format().mask().enabled() ) // they cut into what is drawn below them
      return false;
    QSet<QString> variables = settings.isExpression ? QgsExpression( settings.fieldName ).referencedVariables() : QSet<QString>();
    const QgsPropertyCollection &properties = settings.dataDefinedProperties();
    for ( const int key : properties.propertyKeys() )
    {
      if ( properties.isActive( key ) && properties.property( key ).propertyType() == Qgis::PropertyType::Expression )
        variables.unite( QgsExpression( properties.property( key ).expressionString() ).referencedVariables() );
    }
    variables.remove( QStringLiteral( "map_id" ) );
    return variables.isEmpty();
  }

  static void describe( QDataStream &stream, const QgsVectorLayer &layer )
  {
    // Symbols of callouts and shields have other random names each time.
    static const QRegularExpression randomName( QStringLiteral( "\\{[0-9a-f-]{36}\\}" ) );
    QDomDocument document;
    document.appendChild( layer.labeling()->save( document, QgsReadWriteContext() ) );
    stream << document.toString( -1 ).remove( randomName ) << layer.crs().toWkt();
    const QSet<QString> fields = layer.labeling()->settings().referencedFields( QgsRenderContext() );
    QgsFeatureIterator features = layer.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      stream << feature.geometry().asWkb();
      for ( int i = 0; i < layer.fields().size(); ++i )
      {
        if ( fields.contains( layer.fields().at( i ).name() ) || fields.contains( QgsFeatureRequest::ALL_ATTRIBUTES ) )
          stream << feature.attribute( i );
      }
    }
  }

  //! All that decides where and how the labels stand; empty where that is more than can be told here.
  static QByteArray signatureOf( QgsLayoutItemMap &map, const QList<QgsVectorLayer *> &layers )
  {
    if ( !hangOnLayersOnly( map ) || !std::all_of( layers.begin(), layers.end(), []( const QgsVectorLayer *layer ) { return areOfFeatures( *layer ); } ) )
      return QByteArray();
    QByteArray description;
    QDataStream stream( &description, QIODevice::WriteOnly );
    const QgsRectangle extent = map.extent();
    stream << extent.xMinimum() << extent.yMinimum() << extent.xMaximum() << extent.yMaximum() << map.crs().toWkt() << map.mapRotation() << map.rect().size() << map.id() << dotsPerMillimetre( map );
    for ( const QgsVectorLayer *layer : layers )
      describe( stream, *layer );
    return QCryptographicHash::hash( description, QCryptographicHash::Sha256 );
  }

  static QPicture recordedLabels( const QgsLayoutItemMap &map )
  {
    const double dots = dotsPerMillimetre( map );
    const QSizeF size = map.rect().size() * dots;
    QPicture picture;
    picture.setBoundingRect( QRectF( QPointF( 0, 0 ), size ).toAlignedRect() );
    QPainter painter( &picture );
    QgsMapSettings settings = map.mapSettings( map.extent(), size, map.layout()->renderContext().dpi(), true );
    settings.setFlag( Qgis::MapSettingsFlag::SkipSymbolRendering );
    QgsMapRendererCustomPainterJob job( settings, &painter );
    job.renderSynchronously();
    return picture;
  }

  std::optional<QPicture> MapLabels::of( QgsLayoutItemMap &map )
  {
    constexpr qsizetype mostKept = 8;
    const QList<QgsVectorLayer *> layers = labelledLayers( map );
    if ( layers.isEmpty() )
      return QPicture();
    const QByteArray signature = signatureOf( map, layers );
    if ( signature.isEmpty() )
      return std::nullopt;
    const auto known = mPictures.constFind( signature );
    if ( known != mPictures.constEnd() )
      return *known;
    if ( mPictures.size() >= mostKept )
      mPictures.clear();
    return *mPictures.insert( signature, recordedLabels( map ) );
  }

  namespace
  {
    //! Lies above a map and within its frame.
    class LabelItem : public QGraphicsItem
    {
      public:
        LabelItem( const QgsLayoutItemMap &map, const QPicture &picture )
          : mSize( map.rect().size() )
          , mDots( dotsPerMillimetre( map ) )
          , mPicture( picture )
        {
          setTransform( map.sceneTransform() );
          setZValue( map.zValue() + 0.5 );
        }

        QRectF boundingRect() const override { return QRectF( QPointF( 0, 0 ), mSize ); }

        void paint( QPainter *painter, const QStyleOptionGraphicsItem *, QWidget * ) override
        {
          painter->save();
          painter->scale( 1.0 / mDots, 1.0 / mDots );
          painter->setClipRect( QRectF( QPointF( 0, 0 ), mSize * mDots ) );
          painter->drawPicture( 0, 0, mPicture );
          painter->restore();
        }

      private:
        QSizeF mSize;
        double mDots;
        QPicture mPicture;
    };
  }

  LabelsFromPictures::LabelsFromPictures( QgsLayout &layout, MapLabels &labels )
  {
    QList<QgsLayoutItemMap *> maps;
    layout.layoutItems( maps );
    for ( QgsLayoutItemMap *map : maps )
    {
      const std::optional<QPicture> picture = labels.of( *map );
      if ( !picture )
        return;
      mPictures.push_back( std::make_unique<LabelItem>( *map, *picture ) );
    }
    for ( const QgsLayoutItemMap *map : maps )
    {
      for ( QgsVectorLayer *layer : labelledLayers( *map ) )
      {
        layer->setLabelsEnabled( false );
        mUnlabelled.push_back( layer );
      }
    }
    for ( const std::unique_ptr<QGraphicsItem> &picture : mPictures )
      layout.addItem( picture.get() );
  }

  LabelsFromPictures::~LabelsFromPictures()
  {
    for ( QgsVectorLayer *layer : mUnlabelled )
      layer->setLabelsEnabled( true );
    for ( const std::unique_ptr<QGraphicsItem> &picture : mPictures )
    {
      if ( picture->scene() )
        picture->scene()->removeItem( picture.get() );
    }
  }

}
