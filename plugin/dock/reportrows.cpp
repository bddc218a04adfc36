#include "dock/reportrows.h"

#include "maps/textlocale.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct ReportRows
  {
    Q_DECLARE_TR_FUNCTIONS( ReportRows )
  };

  QString recipientText( const QString &recipient )
  {
    if ( recipient == QLatin1String( "public" ) )
      return ReportRows::tr( "the public" );
    if ( recipient == QLatin1String( "council" ) )
      return ReportRows::tr( "the council" );
    if ( recipient == QLatin1String( "internal" ) )
      return ReportRows::tr( "the office" );
    const QString key = recipient.section( QLatin1Char( ':' ), 1 );
    if ( recipient.startsWith( QLatin1String( "area:" ) ) )
      return ReportRows::tr( "area %1" ).arg( key );
    return recipient.startsWith( QLatin1String( "group:" ) ) ? ReportRows::tr( "group %1" ).arg( key ) : recipient;
  }

  static QString number( qlonglong count )
  {
    return textLocale().toString( count );
  }

  static QString momentText( const QDateTime &when )
  {
    return textLocale().toString( when.toLocalTime(), dateFormat() + QStringLiteral( " HH:mm" ) );
  }

  static ReportRow rowOf( ReportAction action, const QString &title, const QString &button )
  {
    ReportRow row;
    row.action = action;
    row.title = title;
    row.button = button;
    return row;
  }

  static void wait( ReportRow &row, const QString &sentence, const QString &obstacle )
  {
    row.sign = StepSign::Waiting;
    row.sentence = sentence;
    row.obstacle = obstacle;
  }

  static void tell( ReportRow &row, StepSign sign, const QString &sentence )
  {
    row.sign = sign;
    row.sentence = sentence;
  }

  static ReportRow platesRow( const ReportFacts &facts )
  {
    ReportRow row = rowOf( ReportAction::Plates, ReportRows::tr( "Plates" ), ReportRows::tr( "Make Plates" ) );
    const bool isMade = facts.plates.when.isValid();
    if ( isMade )
    {
      row.result = facts.places.plates;
      tell( row, StepSign::Done,
        ReportRows::tr( "Last made on %1: %2 files." ).arg( momentText( facts.plates.when ), number( facts.plates.files ) ) );
    }
    if ( facts.maps == 0 )
    {
      row.obstacle = ReportRows::tr( "Plates show the maps of the project, and there is none: draw one on the page “Monitor” first." );
      if ( !isMade )
        row.sentence = ReportRows::tr( "No map in the project yet." );
    }
    else if ( !isMade )
    {
      tell( row, StepSign::Next, ReportRows::tr( "Not made yet. Maps in the project: %1." ).arg( facts.maps ) );
    }
    return row;
  }

  static ReportRow protectRow( const ReportFacts &facts )
  {
    ReportRow row = rowOf( ReportAction::Protect, ReportRows::tr( "Small counts" ), ReportRows::tr( "Protect" ) );
    if ( facts.store.isEmpty() || !facts.isRead )
      wait( row, ReportRows::tr( "Wait for a monitor." ),
        ReportRows::tr( "Small counts are found in the tables of a monitor: choose “New Monitor…” first." ) );
    else if ( facts.isOnServer() )
      wait( row, ReportRows::tr( "The monitor is on a server." ),
        ReportRows::tr(
          "Single counts are looked at in monitors that are a file. “Release” protects and audits those of a server as well." ) );
    else if ( !facts.hasCounts )
      wait( row, ReportRows::tr( "The monitor has no counts." ),
        ReportRows::tr( "Only counts of people or cases can be small: add a table with some on the page “Data” first." ) );
    else if ( !facts.cells )
      tell( row, StepSign::Next,
        ReportRows::tr( "“%1” was not looked at with the threshold %2 yet." )
          .arg( facts.choice.count.name )
          .arg( facts.choice.threshold ) );
    else
    {
      row.result = facts.places.cells;
      const CellsFact &cells = *facts.cells;
      tell( row, StepSign::Done,
        cells.small == 0
          ? ReportRows::tr( "%1: none of %2 cells of “%3” is a count below %4. Nothing must be withheld." )
              .arg( dateText( cells.day ), number( cells.all ), facts.choice.count.name )
              .arg( facts.choice.threshold )
          : ReportRows::tr( "%1: of %2 cells of “%3”, %4 are counts below %5 and protected. %6 more are withheld, because sums would give "
                            "protected ones away." )
              .arg( dateText( cells.day ), number( cells.all ), facts.choice.count.name, number( cells.small ) )
              .arg( facts.choice.threshold )
              .arg( number( cells.beside ) ) );
    }
    return row;
  }

  static ReportRow auditRow( const ReportFacts &facts )
  {
    ReportRow row = rowOf( ReportAction::Audit, ReportRows::tr( "Audit", "title" ), ReportRows::tr( "Audit" ) );
    if ( !facts.cells )
    {
      wait( row, ReportRows::tr( "Waits for protected counts." ),
        ReportRows::tr( "The audit looks at what was protected: choose “Protect” first." ) );
      return row;
    }
    if ( !facts.audit )
    {
      tell( row, StepSign::Next, ReportRows::tr( "What was protected is not audited yet." ) );
      return row;
    }
    row.result = facts.places.audit;
    const AuditFact &audit = *facts.audit;
    if ( audit.cells != facts.cells->small )
      tell( row, StepSign::Attention, ReportRows::tr( "The audit is of other cells than those of now: audit again." ) );
    else if ( audit.open() > 0 )
      tell( row, StepSign::Attention,
        ReportRows::tr(
          "Open pairs: %1. %2 protected counts can be computed and %3 narrowed down, the first of them by %4. Do not give these "
          "cells away." )
          .arg( number( audit.open() ), number( audit.exact ), number( audit.narrow ), recipientText( audit.firstOpen ) ) );
    else if ( audit.pairs == 0 )
      tell( row, StepSign::Done, ReportRows::tr( "Open pairs: 0. No count is protected, so there is none to find out." ) );
    else
      tell( row, StepSign::Done,
        ReportRows::tr(
          "Open pairs: 0. The public, and each area with its own counts, %1 recipients in all, were put to the test: none can "
          "compute one of the %2 protected counts, or narrow it down." )
          .arg( number( audit.recipients ), number( audit.cells ) ) );
    return row;
  }

  static QString releaseText( const ReleaseFact &release )
  {
    const bool isPublic = release.recipients.contains( QLatin1String( "public" ) );
    QString text = ReportRows::tr( "“%1” of %2. Recipients: %3. Withheld from %4: %5 of %6 cells." )
                     .arg( release.name, momentText( release.when ), number( release.recipients.size() ),
                       recipientText( isPublic ? QStringLiteral( "public" ) : release.recipients.constFirst() ), number( release.withheld ),
                       number( release.cells ) );
    if ( !release.pairs || !release.open )
      return text;
    text += QLatin1Char( ' ' ) + ReportRows::tr( "Open pairs: %1." ).arg( number( *release.open ) ) + QLatin1Char( ' ' );
    if ( *release.pairs == 0 )
      return text + ReportRows::tr( "No count was small enough to be protected." );
    return text
      + ReportRows::tr( "%1 pairs of a recipient and a protected count were put to the test: nobody can compute or narrow one down." )
          .arg( number( *release.pairs ) );
  }

  static ReportRow releaseRow( const ReportFacts &facts )
  {
    ReportRow row = rowOf( ReportAction::Release, ReportRows::tr( "Release", "title" ), ReportRows::tr( "Release" ) );
    if ( facts.store.isEmpty() || !facts.isRead )
      wait(
        row, ReportRows::tr( "Waits for a monitor." ), ReportRows::tr( "What a monitor holds is released: choose “New Monitor…” first." ) );
    else if ( !facts.hasIndicators )
      wait( row, ReportRows::tr( "Waits for tables." ),
        ReportRows::tr( "There is nothing to release: add a table on the page “Data” first." ) );
    else if ( !facts.release )
      tell( row, StepSign::Next, ReportRows::tr( "Nothing was released yet." ) );
    else
    {
      const bool isThere = !facts.release->folder.isEmpty();
      row.result = facts.release->folder;
      tell( row, isThere && facts.release->open.value_or( 0 ) == 0 ? StepSign::Done : StepSign::Attention,
        releaseText( *facts.release )
          + ( isThere ? QString() : QLatin1Char( ' ' ) + ReportRows::tr( "Its files are not beside the monitor." ) ) );
    }
    return row;
  }

  static ReportRow scanRow( const ReportFacts &facts )
  {
    ReportRow row = rowOf( ReportAction::Scan, ReportRows::tr( "Search of the files" ), ReportRows::tr( "Search" ) );
    if ( !facts.release || facts.release->folder.isEmpty() || !facts.release->recipients.contains( QLatin1String( "public" ) ) )
      wait( row, ReportRows::tr( "Waits for a release." ),
        ReportRows::tr( "The files for the public are searched for withheld counts: release them first." ) );
    else if ( !facts.cells )
      wait( row, ReportRows::tr( "Waits for protected counts." ),
        ReportRows::tr( "The search looks for the counts that are withheld: choose “Protect” first." ) );
    else if ( facts.cells->withheld() == 0 )
      wait( row, ReportRows::tr( "There is nothing to look for: all of “%1” may be shown." ).arg( facts.choice.count.name ),
        ReportRows::tr( "No count of “%1” is withheld with the threshold %2: there is nothing to look for." )
          .arg( facts.choice.count.name )
          .arg( facts.choice.threshold ) );
    else if ( !facts.release->found )
      tell( row, StepSign::Next,
        ReportRows::tr( "The files of “%1” for the public were not searched for withheld counts of “%2” yet." )
          .arg( facts.release->name, facts.choice.count.name ) );
    else
    {
      row.result = facts.release->finds;
      const qlonglong found = *facts.release->found;
      tell( row, found == 0 ? StepSign::Done : StepSign::Attention,
        found == 0 ? ReportRows::tr( "Finds: 0. No file of “%1” for the public has one of the %2 withheld counts of “%3” in it." )
                       .arg( facts.release->name, number( facts.cells->withheld() ), facts.choice.count.name )
                   : ReportRows::tr( "Finds: %1. Look at each before the folder is given away: the file, the place in it and the number." )
                       .arg( number( found ) ) );
    }
    return row;
  }

  //! A row of what is made from a release table.
  static ReportRow madeRow( const ReportFacts &facts, ReportRow row, const MadeFact &made, const QString &result )
  {
    if ( made.when.isValid() )
      row.result = result;
    const bool isOld = made.when.isValid() && facts.release && facts.release->when > made.when;
    if ( isOld )
      tell( row, StepSign::Attention,
        ReportRows::tr( "Last made on %1, before the release “%2”." ).arg( momentText( made.when ), facts.release->name ) );
    else if ( made.when.isValid() )
      tell( row, StepSign::Done, ReportRows::tr( "Last made on %1." ).arg( momentText( made.when ) ) );
    else if ( !facts.table.isEmpty() )
      tell( row, StepSign::Next, ReportRows::tr( "Not made yet." ) );
    if ( !facts.table.isEmpty() )
      return row;
    const bool isForOthers = facts.release && !facts.release->folder.isEmpty();
    if ( !made.when.isValid() )
      row.sentence = isForOthers
        ? ReportRows::tr( "“%1” has nothing for %2." ).arg( facts.release->name, recipientText( facts.choice.recipient ) )
        : ReportRows::tr( "Waits for a release." );
    row.obstacle = isForOthers ? ReportRows::tr( "“%1” was not released for %2: release it with these recipients, or choose others." )
                                   .arg( facts.release->name, recipientText( facts.choice.recipient ) )
                               : ReportRows::tr( "This is made from what was released, and from nothing else: choose “Release” first." );
    return row;
  }

  std::array<ReportRow, 8> reportRows( const ReportFacts &facts )
  {
    return { platesRow( facts ), protectRow( facts ), auditRow( facts ), releaseRow( facts ), scanRow( facts ),
      madeRow(
        facts, rowOf( ReportAction::Page, ReportRows::tr( "Web page" ), ReportRows::tr( "Make Page" ) ), facts.page, facts.places.page ),
      madeRow( facts, rowOf( ReportAction::Profiles, ReportRows::tr( "Profiles" ), ReportRows::tr( "Make Profiles" ) ), facts.profiles,
        facts.places.profiles ),
      madeRow( facts,
        rowOf( ReportAction::Report, ReportRows::tr( "Social report" ),
          facts.report.when.isValid() ? ReportRows::tr( "Renew Report" ) : ReportRows::tr( "Make Report" ) ),
        facts.report, facts.places.report ) };
  }

}
