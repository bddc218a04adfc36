#pragma once

#include <QString>
#include <QStringList>

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * Draws the counts of \a field in the classified areas of \a map as circles within them: areas coloured by a count would look as
   * important as they are large.
   *
   * Guarantees:
   * - twice the count has a circle of twice the area; the scale is that of all \a periods, so that years compare;
   * - where there is no number, the area looks as its class does (confidential, no data, not rated); a count of zero has no circle;
   * - small circles lie above large ones, and all of them above the areas.
   */
  void drawAsCircles( QgsVectorLayer &map, const QString &field, const QStringList &periods );

}
