#include "maps/plates/neighbourlayer.h"

#include "maps/plates/classplate.h"
#include "maps/styles/areastyle.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsmemoryproviderutils.h>
#include <qgspallabeling.h>
#include <qgsrenderer.h>
#include <qgsspatialindex.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

namespace sozialraum
{

  namespace
  {
    //! Tells places within the own areas from others.
    class OwnTerritory
    {
    public:
      OwnTerritory( const QgsVectorLayer *own, const QgsCoordinateReferenceSystem &crs )
      {
        if ( !own )
          return;
        mTransform = QgsCoordinateTransform( crs, own->crs(), QgsCoordinateTransformContext() );
        mIndex = QgsSpatialIndex(
          own->getFeatures( QgsFeatureRequest().setNoAttributes() ), nullptr, QgsSpatialIndex::FlagStoreFeatureGeometries );
      }

      bool holds( const QgsGeometry &area ) const
      {
        QgsGeometry middle = area.pointOnSurface();
        if ( middle.isNull() )
          return false;
        try
        {
          middle.transform( mTransform );
        }
        catch ( const QgsCsException & )
        {
          return false; // too far away to be one of ours
        }
        for ( const QgsFeatureId id : mIndex.intersects( middle.boundingBox() ) )
        {
          if ( mIndex.geometry( id ).intersects( middle ) )
            return true;
        }
        return false;
      }

    private:
      QgsCoordinateTransform mTransform;
      QgsSpatialIndex mIndex{ QgsSpatialIndex::FlagStoreFeatureGeometries };
    };
  }

  std::unique_ptr<QgsVectorLayer> neighbourLayer( const QgsVectorLayer &neighbours, const QgsVectorLayer *own )
  {
    const int name = neighbours.fields().lookupField( guessNameField( neighbours ) );
    QgsFields fields;
    if ( name >= 0 )
      fields.append( neighbours.fields().at( name ) );
    std::unique_ptr<QgsVectorLayer> layer(
      QgsMemoryProviderUtils::createMemoryLayer( neighbours.name(), fields, neighbours.wkbType(), neighbours.crs() ) );
    const OwnTerritory territory( own, neighbours.crs() );
    QgsFeatureList others;
    QgsFeatureIterator areas = neighbours.getFeatures();
    QgsFeature area;
    while ( areas.nextFeature( area ) )
    {
      if ( territory.holds( area.geometry() ) )
        continue;
      QgsFeature other( fields );
      other.setGeometry( area.geometry() );
      if ( name >= 0 )
        other.setAttribute( 0, area.attribute( name ) );
      others << other;
    }
    layer->dataProvider()->addFeatures( others, QgsFeatureSink::FastInsert );
    layer->updateExtents();
    layer->setRenderer( neighbourRenderer().release() );
    layer->setLabelsEnabled( name >= 0 );
    if ( name >= 0 )
      layer->setLabeling( neighbourLabels( QgsExpression::quotedColumnRef( fields.at( 0 ).name() ) ).release() );
    return layer;
  }

}
