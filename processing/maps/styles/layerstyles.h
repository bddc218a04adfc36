#pragma once

#include <QString>

#include <memory>
#include <vector>

class QgsVectorLayer;

namespace sozialraum
{

  //! A style for one kind of layers, to be had without the plugin.
  struct LayerStyle
  {
    QString name;                          //!< of its file, "classes_burden"
    std::unique_ptr<QgsVectorLayer> layer; //!< empty, with the fields that the style needs and its renderer
  };

  //! All of them: classes, outlines, neighbours, facilities, counts, catchments, cells with children.
  std::vector<LayerStyle> layerStyles();

  //! Writes \a style as `folder/name.qml`, symbols and legend only. \returns the path \throws QgsProcessingException
  QString writeLayerStyle( const LayerStyle &style, const QString &folder );

}
