#pragma once

#include "dock/storestate.h"

#include <QString>

#include <array>

namespace sozialraum
{

  //! What the dock knows of the open project.
  struct ProjectState
  {
    QString store; //!< the store that the project remembers; empty: none
    int maps = 0;  //!< maps of the dock among its layers
  };

  enum class StepSign
  {
    Done,      //!< nothing to do
    Attention, //!< done, but something should be looked at
    Next,      //!< this is what to do now
    Waiting,   //!< a step before it comes first
  };

  //! What the button of a step does.
  enum class StepAction
  {
    NewStore,       //!< asks for areas and makes a store
    AddTerritory,   //!< asks for more areas or a grouping
    AddTables,      //!< asks for files
    ShowIndicators, //!< goes to the page with the indicators
    DrawMap,        //!< draws the indicator that is chosen
    ExportMaps,     //!< makes plates of the maps
  };

  struct PathStep
  {
    QString title;
    StepSign sign = StepSign::Waiting;
    QString sentence;
    QString button;
    StepAction action = StepAction::NewStore;
    QString obstacle; //!< why the button cannot do what it says; empty: it can
  };

  //! The way from areas to maps, always the same four steps. A function of what the store and the project say, and of nothing else.
  std::array<PathStep, 4> pathSteps( const StoreState &store, const ProjectState &project );

  //! ✓, ▲, ▶, – in the order of StepSign.
  QString signText( StepSign sign );
  //! The same as a word, for those who do not see it.
  QString signWord( StepSign sign );

  //! "31.12.2023" of "2023-12-31" in German; years, and what is no date, as they are.
  QString dateText( const QString &isoDate );

  //! How dates are written: "dd.MM.yyyy" in German.
  QString dateFormat();

  //! "2023" of "2023-12-31": what periods are called where there is little room.
  QString yearText( const QString &period );

  //! What people call a level: "Gemeinden". Groupings keep their names, without "membership_" before them.
  QString levelText( const QString &level, bool isGrouping );

}
