#pragma once

#include "dock/reportfacts.h"

#include <QString>

namespace sozialraum
{

  class MonitorSession;
  enum class ReportAction;

  //! Whom the next release is for, and what it is called.
  struct ReleaseWish
  {
    QString recipients; //!< words of “Publish monitor”: "public;areas"
    QString name;       //!< empty: the day
  };

  //! Makes plates of the maps of the project, in a folder beside the store.
  void makePlates( MonitorSession &session );

  //! Does what the button of a row says: a run of an algorithm, and one more before it where areas are needed.
  void runReport( MonitorSession &session, ReportAction action, const ReportFacts &facts, const ReleaseWish &wish );

}
