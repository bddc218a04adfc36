#pragma once

#include <QByteArray>
#include <QHash>
#include <QPicture>

#include <memory>
#include <optional>
#include <vector>

class QGraphicsItem;
class QgsLayout;
class QgsLayoutItemMap;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The labels of maps, placed and recorded once for maps that have the same: in a series only the colours change from plate to plate.
   *
   * Guarantee: a map with labels from here looks as QGIS draws it.
   */
  class MapLabels
  {
    public:
      //! The labels of \a map as it stands, in dots of its layout's resolution; nothing where they hang on more than its layers, and QGIS has to draw them.
      std::optional<QPicture> of( QgsLayoutItemMap &map );

    private:
      QHash<QByteArray, QPicture> mPictures; // by all that decides what they show
  };

  //! While it lives, maps of a layout have their labels from a picture.
  class LabelsFromPictures
  {
    public:
      LabelsFromPictures( QgsLayout &layout, MapLabels &labels );
      ~LabelsFromPictures();
      LabelsFromPictures( const LabelsFromPictures & ) = delete;
      LabelsFromPictures &operator=( const LabelsFromPictures & ) = delete;

    private:
      std::vector<std::unique_ptr<QGraphicsItem>> mPictures;
      std::vector<QgsVectorLayer *> mUnlabelled;
  };

}
