#include "results/layerlook.h"

#include "results/layerstyletable.h"
#include "results/reproducible.h"

#include <qgsexpression.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  QString nameFieldOf( const QgsFields &fields )
  {
    for ( const char *candidate :
      { "gen", "name", "area_name", "gemeinde", "gemeindename", "group_name", "bezeichnung", "ortsteil", "stadtteil", "label" } )
    {
      const int index = fields.lookupField( QLatin1String( candidate ) );
      if ( index >= 0 )
        return fields.at( index ).name();
    }
    return QString();
  }

  static int heightOf( const QgsVectorLayer &layer )
  {
    switch ( layer.geometryType() )
    {
      case Qgis::GeometryType::Point:
        return 3;
      case Qgis::GeometryType::Line:
        return 2;
      case Qgis::GeometryType::Polygon:
        return 1;
      default:
        return 4; // tables out of the way of the map, above it
    }
  }

  //! The value of \a field as text in HTML: what stands in a table is no markup.
  static QString asHtml( const QString &field )
  {
    return QStringLiteral( "[% replace(to_string(coalesce(%1, '')), map('&', '&amp;', '<', '&lt;', '>', '&gt;')) %]" )
      .arg( QgsExpression::quotedColumnRef( field ) );
  }

  static void callByName( QgsVectorLayer &layer )
  {
    const QString name = nameFieldOf( layer.fields() );
    if ( name.isEmpty() )
      return;
    layer.setDisplayExpression( QgsExpression::quotedColumnRef( name ) );
    if ( !layer.mapTipTemplate().isEmpty() )
      return;
    QString tip = QStringLiteral( "<b>%1</b>" ).arg( asHtml( name ) );
    const int classes = layer.fields().lookupField( QStringLiteral( "class_label" ) );
    if ( classes >= 0 )
      tip += QStringLiteral( "<br>%1: %2" ).arg( layer.name().toHtmlEscaped(), asHtml( layer.fields().at( classes ).name() ) );
    layer.setMapTipTemplate( tip );
  }

  LayerLook::LayerLook( QgsVectorLayer &layer )
  {
    callByName( layer );
    drawProfilesAlike( layer );
    mName = layer.name();
    mMetadata = layer.metadata();
    mMetadata.setTitle( mName );
    mHeight = heightOf( layer );
    QString error;
    layer.exportNamedStyle( mStyle, error );
    mSld = styleOf( layer ).sld;
  }

  QString LayerLook::metadataXml() const
  {
    QDomDocument document( QStringLiteral( "qgis" ) );
    QDomElement root = document.createElement( QStringLiteral( "qgis" ) );
    document.appendChild( root );
    mMetadata.writeMetadataXml( root, document );
    return document.toString();
  }

  void LayerLook::useNames( const CutNames &names )
  {
    if ( names.isEmpty() )
      return;
    useCutNames( mStyle, names );
    QDomDocument sld;
    if ( sld.setContent( mSld ) )
    {
      useCutNames( sld, names );
      mSld = sld.toString();
    }
  }

  void LayerLook::giveTo( QgsVectorLayer &layer ) const
  {
    QDomDocument style = mStyle.cloneNode( true ).toDocument();
    QString error;
    layer.importNamedStyle( style, error );
    layer.setMetadata( mMetadata );
  }

  namespace
  {
    //! Gives the look to a layer that was loaded from a file, where QGIS leaves it without.
    class LookGiver : public QgsProcessingLayerPostProcessorInterface
    {
    public:
      explicit LookGiver( const LayerLook &look )
        : mLook( look )
      {}

      void postProcessLayer( QgsMapLayer *layer, QgsProcessingContext &, QgsProcessingFeedback * ) override
      {
        QgsVectorLayer *loaded = qobject_cast<QgsVectorLayer *>( layer );
        if ( !loaded )
          return;
        give( *loaded );
        // What an earlier run left in the project reads the same file: it would show the new figures in the old classes.
        const QMap<QString, QgsMapLayer *> others = loaded->project() ? loaded->project()->mapLayers() : QMap<QString, QgsMapLayer *>();
        for ( QgsMapLayer *other : others )
        {
          QgsVectorLayer *earlier = qobject_cast<QgsVectorLayer *>( other );
          if ( earlier && earlier != loaded && earlier->providerType() == loaded->providerType() && earlier->source() == loaded->source() )
          {
            earlier->reload();
            earlier->setName( loaded->name() );
            give( *earlier );
          }
        }
      }

    private:
      void give( QgsVectorLayer &layer ) const
      {
        mLook.giveTo( layer );
        layer.triggerRepaint();
      }

      LayerLook mLook;
    };
  }

  void LayerLook::giveToLoaded( const QString &result, QgsProcessingContext &context ) const
  {
    if ( !context.willLoadLayerOnCompletion( result ) )
      return;
    QgsProcessingContext::LayerDetails &details = context.layerToLoadOnCompletionDetails( result );
    details.name = mName;
    details.forceName = true;
    details.layerSortKey = mHeight;
    details.setPostProcessor( new LookGiver( *this ) ); // the context owns it
  }

}
