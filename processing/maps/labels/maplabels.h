#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPicture>

#include <memory>
#include <vector>

class QGraphicsItem;
class QgsLayout;
class QgsLayoutItemMap;
class QgsVectorLayer;

namespace sozialraum
{

  //! A map whose labels depend on its layers alone.
  struct LabelledMap
  {
    const QgsLayoutItemMap *map;
    QList<QgsVectorLayer *> layers; //!< that have labels
    QByteArray signature;           //!< the same for maps with the same labels
  };

  /**
   * The labels of maps, placed and recorded once for maps that have the same: in a series only the colours change from plate to plate.
   * They are asked for while QGIS exports a layout, because a preview places them otherwise.
   */
  class MapLabels
  {
  public:
    //! In dots of the layout's resolution.
    QPicture of( const LabelledMap &labelled );

    //! How many different ones were recorded and are kept.
    qsizetype count() const { return mPictures.size(); }

  private:
    QHash<QByteArray, QPicture> mPictures;
  };

  /**
   * While it lives, the maps of a layout have their labels from pictures.
   *
   * Guarantees: the layout looks as QGIS draws it; labels that hang on more than the features of their layers (variables of the page,
   * rules, masks, items that keep labels away) are left to QGIS; afterwards the layout and its layers are as they were.
   */
  class LabelsFromPictures
  {
  public:
    LabelsFromPictures( QgsLayout &layout, MapLabels &labels );
    ~LabelsFromPictures();
    LabelsFromPictures( const LabelsFromPictures & ) = delete;
    LabelsFromPictures &operator=( const LabelsFromPictures & ) = delete;

  private:
    std::vector<std::unique_ptr<QGraphicsItem>> mPictures;
    QList<QgsVectorLayer *> mUnlabelled;
  };

}
