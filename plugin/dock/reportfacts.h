#pragma once

#include "dock/pathsteps.h"
#include "dock/storestate.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

class QgsProject;

namespace sozialraum
{

  //! Chapters of the areas themselves, not of a grouping, as the algorithm is told.
  inline const QString sChaptersOfAreas = QStringLiteral( "area" );

  //! What the page “Report” is asked for.
  struct ReportChoice
  {
    StoredIndicator count;                          //!< whose small numbers are protected
    int threshold = 3;                              //!< counts from 1 to below it are small
    QString recipient = QStringLiteral( "public" ); //!< whose page, profiles and report are made
    QString chapters = sChaptersOfAreas;            //!< or the name of a grouping: whose areas have chapters in the report
  };

  //! Where the results of the page lie: all beside the store.
  struct ReportPlaces
  {
    QString plates;   //!< folder
    QString areas;    //!< table with outlines and names of the areas
    QString cells;    //!< table of what “Protect indicators” decided, of just this count and threshold
    QString audit;    //!< table of what “Audit release” found in them
    QString releases; //!< folder with a folder for each release
    QString folder;   //!< with what is made for the recipient
    QString page;
    QString profiles; //!< folder
    QString report;
    QString reportPdf;
    QString reportTables;
  };

  //! A folder or a file that a run has made.
  struct MadeFact
  {
    QDateTime when; //!< invalid: it is not there
    int files = 0;  //!< of a folder: those that the run has made in it, as its list says
  };

  //! What “Protect indicators” decided.
  struct CellsFact
  {
    QString day; //!< ISO
    qlonglong all = 0;
    qlonglong small = 0;  //!< protected themselves
    qlonglong beside = 0; //!< withheld because they would give one of those away

    qlonglong withheld() const { return small + beside; }
  };

  //! What “Audit release” found.
  struct AuditFact
  {
    QString day;
    qlonglong pairs = 0; //!< of a recipient and a protected count
    qlonglong exact = 0;
    qlonglong narrow = 0;
    qlonglong recipients = 0;
    qlonglong cells = 0; //!< protected counts
    QString firstOpen;   //!< the recipient of the first open pair

    qlonglong open() const { return exact + narrow; }
  };

  //! The newest release of the register.
  struct ReleaseFact
  {
    QString name;
    QDateTime when;
    QStringList recipients;
    qlonglong cells = 0;            //!< of the public, else of the first recipient
    qlonglong withheld = 0;         //!< of them
    QString folder;                 //!< empty: it is not beside the store
    std::optional<qlonglong> pairs; //!< that its own audit looked at; where its protocol is there
    std::optional<qlonglong> open;
    QString finds; //!< the table of what “Scan release” found in what is public of it, for the count and threshold
    std::optional<qlonglong> found;
  };

  /**
   * All that the page “Report” says, read anew from the register of the store, from what the runs left beside it, and from the project.
   */
  struct ReportFacts
  {
    QString store;
    bool isRead = false;
    int maps = 0;
    bool hasCounts = false;
    bool hasIndicators = false;
    ReportChoice choice;
    ReportPlaces places;
    MadeFact plates;
    std::optional<CellsFact> cells;
    std::optional<AuditFact> audit;
    std::optional<ReleaseFact> release;
    QString table; //!< the release table of the recipient; empty: it got none
    MadeFact page;
    MadeFact profiles;
    MadeFact report;

    bool isOnServer() const { return store.startsWith( QLatin1String( "postgres:" ) ); }
  };

  ReportPlaces reportPlaces( const QString &store, const ReportChoice &choice, const QgsProject &project );

  ReportFacts reportFacts(
    const StoreState &state, const ProjectState &projectState, const ReportChoice &choice, const QgsProject &project );

  //! The groupings of the store by their names.
  QStringList groupingNames( const StoreState &state );

  //! The grouping that a report most likely has chapters of: planning areas by their name, else the first; none: the areas themselves.
  QString usualChapters( const StoreState &state );

  /**
   * The values of \a count that there are, a row each, as a layer that SQL makes of the store: area_key, period, value, and the group of
   * each area in each grouping as it is now ("-": in none).
   */
  QString countsSource( const StoreState &state, const QString &store, const StoredIndicator &count );

  //! Who belongs to which group of \a grouping, as it is now: a layer that SQL makes of the store, as lists of members are.
  QString membersSource( const QString &store, const QString &grouping );

  //! The folder of a release beside the store.
  QString folderOfRelease( const ReportPlaces &places, const QString &release );

  //! The folder of \a recipient in that of a release: "oeffentlich".
  QString folderOfRecipient( const QString &recipient );

}
