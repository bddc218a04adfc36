#pragma once

#include "dock/pathsteps.h"
#include "dock/reportfacts.h"

#include <QString>

#include <array>

namespace sozialraum
{

  //! What the button of a row does.
  enum class ReportAction
  {
    Plates,  //!< of the maps of the project
    Protect, //!< finds the small counts, and what else must be withheld
    Audit,   //!< looks at that as each recipient does
    Release, //!< makes what leaves the office, and enters it in the register
    Scan,    //!< looks through the files for the public
    Page,    //!< the rest is made from what was released
    Profiles,
    Report,
  };

  struct ReportRow
  {
    ReportAction action = ReportAction::Plates;
    StepSign sign = StepSign::Waiting;
    QString title;
    QString sentence; //!< how it stands, in words for people who answer for it
    QString button;
    QString obstacle; //!< why the button cannot do what it says; empty: it can
    QString result;   //!< file, folder or table to look at; empty: there is none
  };

  //! The rows of the page “Report”. A function of what the register, the files and the project say, and of nothing else.
  std::array<ReportRow, 8> reportRows( const ReportFacts &facts );

  //! "the public", "area 14524010": whom a release is for, in words.
  QString recipientText( const QString &recipient );

}
