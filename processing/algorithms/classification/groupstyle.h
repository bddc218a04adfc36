#pragma once

#include "maps/styles/classstyle.h"

#include <QColor>

#include <vector>

class QgsVectorLayer;

namespace sozialraum
{

  //! A class of such a legend: its entry, its colour, and a sign in the middle of the area.
  struct SignedClass
  {
    MapClass entry;
    QColor color;
    int sign = 0; //!< 1: a triangle that points up, −1: one that points down, 0: none
  };

  //! The entries of \a classes alone.
  std::vector<MapClass> entriesOf( const std::vector<SignedClass> &classes );

  /**
   * Draws \a layer by class_id in the given colours, with signs on top: colour for one property, sign for the other, so that both
   * can be read on a grey print. Entries below 0 are drawn as always; a table gets no renderer.
   */
  void styleSignedClasses( QgsVectorLayer &layer, const std::vector<SignedClass> &classes );

}
