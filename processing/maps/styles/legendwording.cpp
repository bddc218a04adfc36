#include "maps/styles/legendwording.h"

#include "maps/styles/classstyle.h"

#include <QCoreApplication>

namespace sozialraum
{

  LegendWording legendWording()
  {
    const auto words = []( const char *text ) { return QCoreApplication::translate( "ClassLabels", text ).toStdString(); };
    LegendWording wording;
    wording.below = words( QT_TRANSLATE_NOOP( "ClassLabels", "below %1" ) );
    wording.fromToBelow = words( QT_TRANSLATE_NOOP( "ClassLabels", "%1 to below %2" ) );
    wording.fromTo = words( QT_TRANSLATE_NOOP( "ClassLabels", "%1 to %2" ) );
    wording.andMore = words( QT_TRANSLATE_NOOP( "ClassLabels", "%1 and more" ) );
    wording.upTo = words( QT_TRANSLATE_NOOP( "ClassLabels", "up to %1" ) );
    wording.overTo = words( QT_TRANSLATE_NOOP( "ClassLabels", "over %1 to %2" ) );
    wording.overToBelow = words( QT_TRANSLATE_NOOP( "ClassLabels", "over %1 to below %2" ) );
    wording.over = words( QT_TRANSLATE_NOOP( "ClassLabels", "over %1" ) );
    wording.allValues = words( QT_TRANSLATE_NOOP( "ClassLabels", "all values" ) );
    wording.suppressed = usualLabel( suppressedClassId ).toStdString();
    wording.noData = usualLabel( noDataClassId ).toStdString();
    wording.notRated = usualLabel( notRatedClassId ).toStdString();
    wording.decimalMark = words( QT_TRANSLATE_NOOP( "ClassLabels", "." ) );
    wording.groupMark = words( QT_TRANSLATE_NOOP( "ClassLabels", "," ) );
    wording.minusSign = "−";
    return wording;
  }

}
