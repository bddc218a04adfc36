#include "maps/labels/maplabels.h"

#include "maps/styles/drawnareas.h"
#include "maps/plates/recordedpicture.h"

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
#include <utility>

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
    const QList<QgsMapLayer *> layers = map.layers();
    const bool hasDiagrams = std::any_of( layers.begin(), layers.end(), []( QgsMapLayer *layer ) {
      const QgsVectorLayer *areas = qobject_cast<QgsVectorLayer *>( layer );
      return areas && areas->diagramsEnabled(); // QGIS places them among the labels
    } );
    const bool isBlocked =
      std::any_of( items.begin(), items.end(), [&map]( QgsLayoutItem *item ) { return map.isLabelBlockingItem( item ); } );
    return !hasDiagrams && !isBlocked && map.keepLayerSet() && !map.followVisibilityPreset() && map.grids()->size() == 0
      && map.overviews()->size() == 0;
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
    const std::set<QgsFeatureId> drawn = drawnAreas( layer );
    QgsFeatureIterator features = layer.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      stream << ( drawn.count( feature.id() ) > 0 ) << feature.geometry().asWkb();
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
    if ( !hangOnLayersOnly( map )
      || !std::all_of( layers.begin(), layers.end(), []( const QgsVectorLayer *layer ) { return areOfFeatures( *layer ); } ) )
      return QByteArray();
    QByteArray description;
    QDataStream stream( &description, QIODevice::WriteOnly );
    const QgsRectangle extent = map.extent();
    stream << extent.xMinimum() << extent.yMinimum() << extent.xMaximum() << extent.yMaximum() << map.crs().toWkt() << map.mapRotation()
           << map.rect().size() << map.id() << dotsPerMillimetre( map );
    for ( const QgsVectorLayer *layer : layers )
      describe( stream, *layer );
    return QCryptographicHash::hash( description, QCryptographicHash::Sha256 );
  }

  static QPicture recordedLabels( const QgsLayoutItemMap &map )
  {
    const double dpi = map.layout()->renderContext().dpi();
    const QSizeF dots = map.rect().size() * dotsPerMillimetre( map );
    RecordedPicture picture( dots.toSize(), qRound( dpi ) );
    QPainter painter( &picture );
    QgsMapSettings settings = map.mapSettings( map.extent(), dots, dpi, true );
    settings.setFlag( Qgis::MapSettingsFlag::SkipSymbolRendering );
    QgsMapRendererCustomPainterJob job( settings, &painter );
    job.renderSynchronously();
    return picture;
  }

  namespace
  {
    //! Gives layers their labels while it lives.
    class Labelled
    {
    public:
      explicit Labelled( const QList<QgsVectorLayer *> &layers )
        : mLayers( layers )
      {
        setLabelled( true );
      }
      ~Labelled() { setLabelled( false ); }
      Labelled( const Labelled & ) = delete;
      Labelled &operator=( const Labelled & ) = delete;

    private:
      void setLabelled( bool labelled )
      {
        for ( QgsVectorLayer *layer : mLayers )
          layer->setLabelsEnabled( labelled );
      }

      QList<QgsVectorLayer *> mLayers;
    };
  }

  QPicture MapLabels::of( const LabelledMap &labelled )
  {
    constexpr qsizetype mostKept = 8;
    const auto known = mPictures.constFind( labelled.signature );
    if ( known != mPictures.constEnd() )
      return *known;
    if ( mPictures.size() >= mostKept )
      mPictures.clear();
    const Labelled withLabels( labelled.layers );
    return *mPictures.insert( labelled.signature, recordedLabels( *labelled.map ) );
  }

  namespace
  {
    //! Lies above a map and within its frame.
    class LabelItem : public QGraphicsItem
    {
    public:
      LabelItem( LabelledMap map, MapLabels &labels )
        : mMap( std::move( map ) )
        , mLabels( labels )
      {
        setTransform( mMap.map->sceneTransform() );
        setZValue( mMap.map->zValue() + 0.5 );
      }

      QRectF boundingRect() const override { return mMap.map->rect(); }

      void paint( QPainter *painter, const QStyleOptionGraphicsItem *, QWidget * ) override
      {
        const double dots = dotsPerMillimetre( *mMap.map );
        painter->save();
        painter->setClipRect( mMap.map->rect() );
        painter->scale( 1.0 / dots, 1.0 / dots );
        drawInDots( *painter, mLabels.of( mMap ) );
        painter->restore();
      }

    private:
      LabelledMap mMap;
      MapLabels &mLabels;
    };
  }

  LabelsFromPictures::LabelsFromPictures( QgsLayout &layout, MapLabels &labels )
  {
    QList<QgsLayoutItemMap *> maps;
    layout.layoutItems( maps );
    std::vector<std::unique_ptr<QGraphicsItem>> pictures;
    QList<QgsVectorLayer *> layers;
    for ( QgsLayoutItemMap *map : maps )
    {
      LabelledMap labelled{ map, labelledLayers( *map ), QByteArray() };
      if ( labelled.layers.isEmpty() )
        continue;
      labelled.signature = signatureOf( *map, labelled.layers );
      if ( labelled.signature.isEmpty() )
        return; // QGIS has to draw them, and a layer has labels on all maps or on none
      layers << labelled.layers;
      pictures.push_back( std::make_unique<LabelItem>( std::move( labelled ), labels ) );
    }
    mPictures = std::move( pictures );
    mUnlabelled = layers;
    for ( QgsVectorLayer *layer : std::as_const( mUnlabelled ) )
      layer->setLabelsEnabled( false );
    for ( const std::unique_ptr<QGraphicsItem> &picture : mPictures )
      layout.addItem( picture.get() );
  }

  LabelsFromPictures::~LabelsFromPictures()
  {
    for ( QgsVectorLayer *layer : std::as_const( mUnlabelled ) )
      layer->setLabelsEnabled( true );
    for ( const std::unique_ptr<QGraphicsItem> &picture : mPictures )
    {
      if ( picture->scene() )
        picture->scene()->removeItem( picture.get() );
    }
  }

}
