#pragma once

#include "results/cutnames.h"

#include <QDomDocument>
#include <QString>
#include <qgslayermetadata.h>
#include <qgsprocessingcontext.h>

class QgsFields;
class QgsVectorLayer;

namespace sozialraum
{

  //! What a layer shows beyond its rows: style, name, metadata. It is taken from one layer and given to others of the same fields.
  class LayerLook
  {
  public:
    //! Of \a layer, completed: an area is called by its name, and a click on it shows that name.
    explicit LayerLook( QgsVectorLayer &layer );

    const QString &name() const { return mName; }
    const QgsLayerMetadata &metadata() const { return mMetadata; }
    void setMetadata( const QgsLayerMetadata &metadata ) { mMetadata = metadata; }

    //! As QGIS keeps them.
    QString qml() const { return mStyle.toString(); }
    const QString &sld() const { return mSld; }
    QString metadataXml() const;

    //! Lets it speak of fields by the names that a file has.
    void useNames( const CutNames &names );

    void giveTo( QgsVectorLayer &layer ) const;

    //! Lets the desktop give it to the layer \a result when it loads it: name, place among the others, style and metadata.
    void giveToLoaded( const QString &result, QgsProcessingContext &context ) const;

  private:
    QString mName;
    QDomDocument mStyle;
    QString mSld;
    QgsLayerMetadata mMetadata;
    int mHeight = 0; //!< the higher, the nearer to the top of the tree: points above lines above areas
  };

  //! The field that holds the names of areas, by the names that official data and offices give it; empty where none is found.
  QString nameFieldOf( const QgsFields &fields );

}
