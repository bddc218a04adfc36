#include "algorithms/findingtexts.h"
#include "findings/disclosurecodes.h"

#include <QtGlobal>

#include <array>

namespace sozialraum
{

  std::span<const FindingText> disclosureFindings()
  {
    static constexpr std::array texts{
      sentence( codes::negativeCount,
        QT_TRANSLATE_NOOP( "Findings", "The count of “%1” is %2. A count cannot be below 0; correct it in the table." ), "", "2" ),
      sentence( codes::countsDoNotAddUp,
        QT_TRANSLATE_NOOP( "Findings",
          "The total of “%1” is stated as %2, but its parts add up to %3. Correct the table, or leave its totals out: they are computed." ),
        "", "23" ),
      sentence( codes::alwaysPublishedUnsafe,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” is to be always published, but its count is itself protected. Change “Always published” so that it leaves it out." ) ),
      sentence( codes::countTwice,
        QT_TRANSLATE_NOOP( "Findings",
          "The table has two rows for “%1”. Remove one of them, or name the column that tells them apart under “Dimensions”." ) ),
      sentence( codes::areaWithoutGroup,
        QT_TRANSLATE_NOOP(
          "Findings", "Area %1 has no group in “%2”. Every area needs one: what is in none could be computed as the rest." ) ),
      sentence( codes::areaInTwoGroups,
        QT_TRANSLATE_NOOP( "Findings",
          "Area %1 is in two groups of “%2”: %3 and %4. Within a grouping every area belongs to one group; make two groupings of it." ) ),
      sentence( codes::countNotWhole,
        QT_TRANSLATE_NOOP(
          "Findings", "Row %1 has “%2” as its count. Counts are whole numbers and may not be missing; correct the row or leave it out." ) ),
      sentence( codes::releaseColumnsMissing,
        QT_TRANSLATE_NOOP( "Findings", "“%1” is no list for “%2”: a column that it needs is missing. The help names them." ) ),
      sentence( codes::releaseRuleWrong,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %2 of “%1”: “%4” cannot stand in the column %3. The help of “Rules” says what belongs there; nothing was written." ) ),
      sentence( codes::releaseNotReadable,
        QT_TRANSLATE_NOOP( "Findings", "“%f” is no release table, or line %1 of it is damaged. Take the file as it was released." ) ),
      sentence( codes::releaseChanged,
        QT_TRANSLATE_NOOP(
          "Findings", "“%f” was changed after it was released: its hash is not that of what it says. Take the file as it was released." ) ),
      sentence( codes::releaseContradicts,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of the release has a value that its status forbids, or means a cell that another row has already. Nothing was "
          "released." ) ),
      sentence( codes::noCounts, QT_TRANSLATE_NOOP( "Findings", "The table has no counts of single areas to protect." ) ),
      sentence( codes::countOutsideClass,
        QT_TRANSLATE_NOOP( "Findings",
          "The count of “%1” is %2, which does not lie in its class. Check the fields with the class limits, the “Denominator” and the "
          "“Factor”." ),
        "", "2" ),
      sentence( codes::recipientUnknown,
        QT_TRANSLATE_NOOP( "Findings",
          "“%1” is no recipient. There are: public, council, areas, groups, area:<key>, group:<grouping>/<key>, and coalitions of the last "
          "two joined by +." ) ),
      sentence( codes::reportLevelUnknown,
        QT_TRANSLATE_NOOP( "Findings", "The release has no areas of the “Level of the chapters” “%1”. There are: %2." ) ),
      sentence( codes::reportAreaUnknown,
        QT_TRANSLATE_NOOP(
          "Findings", "The release has no area %1 on the level of the chapters. Correct “Only this area”, or leave it empty." ) ),
      sentence( codes::reportRuleColumnsMissing,
        QT_TRANSLATE_NOOP( "Findings", "“%f” is no list of “Rules of the report”: it lacks the column %1. The help names them all." ) ),
      sentence( codes::reportRuleUnknown,
        QT_TRANSLATE_NOOP(
          "Findings", "Row %1 of the “Rules of the report”: there is no “%2” called “%3”. The help names what there is." ) ),
      sentence( codes::reportRuleWrong,
        QT_TRANSLATE_NOOP( "Findings", "Row %1 of the “Rules of the report”: “%2” cannot be “%3”. The help says what belongs there." ) ),
      sentence( codes::measureColumnMissing,
        QT_TRANSLATE_NOOP( "Findings", "“%f” is no list of “Measures”: it lacks the column %1. The help names them all." ) ),
      sentence( codes::measureTargetAlone,
        QT_TRANSLATE_NOOP(
          "Findings", "Row %1 of the “Measures”: there is a target without an indicator. Name the indicator that it is for." ) ),
      sentence( codes::measureAreaUnknown,
        QT_TRANSLATE_NOOP( "Findings",
          "Row %1 of the “Measures”: the report has no chapter for “%2”. Write the key or the name of one of its areas, or leave it empty "
          "for "
          "the whole district. There are: %3." ) ),
      sentence( codes::surveyNoAnswers,
        QT_TRANSLATE_NOOP( "Findings", "Nobody has answered the question “%1”. Leave it out, or look at the “Words for no answer”." ) ),
      sentence( codes::surveyOwnWords,
        QT_TRANSLATE_NOOP( "Findings",
          "The question “%1” has answers in people's own words, or too many different ones. They do not leave the survey: leave the "
          "question "
          "out, or put its answers into groups first." ) ),
    };
    return texts;
  }

}
