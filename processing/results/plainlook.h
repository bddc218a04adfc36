#pragma once

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * Draws \a layer in greys: areas with an outline and a fill that lets what lies below be seen, lines, points with a white rim.
   *
   * For results that have no style of their own: QGIS would give each another colour at random, and the same input another look. Tables
   * stay as they are.
   */
  void drawPlainly( QgsVectorLayer &layer );

}
