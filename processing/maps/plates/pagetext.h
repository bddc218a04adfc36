#pragma once

#include "maps/charts/svgpage.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QgsLayoutItem;
class QgsLayoutItemLabel;
class QgsPrintLayout;

namespace sozialraum
{

  //! A line of text on a page or in a drawing; millimetres.
  struct PageText
  {
    double x;
    double y; //!< of the base line
    SvgPage::Anchor anchor;
    QString content;
    bool bold;
    double height; //!< of the letters
  };

  //! A drawing whose texts are apart from its lines and areas.
  struct DrawingAndTexts
  {
    QString drawing;
    std::vector<PageText> texts; //!< from the top left corner of the drawing
  };

  /**
   * Takes the texts out of \a svg, a page of SvgPage. QGIS draws texts of pictures as outlines; as labels of the layout they can be
   * searched, selected and edited.
   */
  DrawingAndTexts withTextsApart( const QString &svg );

  //! Adds \a svg to \a layout as a picture that is kept within it and has the item id \a id; \a place in millimetres.
  QgsLayoutItem *addPicture( QgsPrintLayout &layout, const QString &svg, const QString &id, const QRectF &place );

  //! Writes \a text, which is relative to \a origin on the first page, as a label of \a layout in the plate font.
  QgsLayoutItemLabel *addText( QgsPrintLayout &layout, const PageText &text, const QPointF &origin = QPointF() );

}
