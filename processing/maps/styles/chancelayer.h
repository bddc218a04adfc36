#pragma once

#include <memory>

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The areas of \a changes whose change is not more than chance, hatched over their colours; \a changes is classified by the field
   * "change" of “Compare change” and has its field more_than_chance. Null where it is no such layer, or no area is to be hatched.
   *
   * Guarantees:
   * - areas that were not tested are not hatched: they have no class, which their own look says;
   * - the hatch is seen on the palest and on the darkest class, in grey too, and differs from that of confidential areas;
   * - its only entry in the legend says what it means and for how many areas.
   */
  std::unique_ptr<QgsVectorLayer> chanceLayer( const QgsVectorLayer &changes );

}
