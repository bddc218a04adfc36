#include "dock/reportruns.h"

#include "dock/monitorsession.h"
#include "dock/reportrows.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <functional>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct ReportRuns
  {
    Q_DECLARE_TR_FUNCTIONS( ReportRuns )
  };

  static QString language()
  {
    return textLocale().language() == QLocale::German ? QStringLiteral( "german" ) : QStringLiteral( "english" );
  }

  static RunOrder orderOf( const char *algorithm, const QVariantMap &parameters, const QString &sentence )
  {
    return { QString::fromLatin1( algorithm ), parameters, DockRun::Entry::InHistory, sentence, {}, {} };
  }

  void makePlates( MonitorSession &session )
  {
    QStringList layers;
    for ( const QgsVectorLayer *map : mapsOfProject( *QgsProject::instance() ) )
      layers << map->id();
    const QString folder = reportPlaces( session.store(), {}, *QgsProject::instance() ).plates;
    RunOrder order = orderOf( "monitormaps", { { QStringLiteral( "INPUT" ), layers }, { QStringLiteral( "FOLDER" ), folder } },
      ReportRuns::tr( "Plates are being made…" ) );
    order.done = [&session, folder]( DockRun &, const QVariantMap &results ) {
      session.say( ReportRuns::tr( "%n plate(s) lie in %1.", nullptr, results.value( QStringLiteral( "PLATES" ) ).toInt() ).arg( folder ) );
      emit session.changed();
    };
    session.run( order );
  }

  //! What “Protect indicators” and “Audit release” are both asked.
  static QVariantMap countParameters( const MonitorSession &session, const ReportFacts &facts )
  {
    QVariantMap parameters{ { QStringLiteral( "AREA_FIELD" ), QStringLiteral( "area_key" ) },
      { QStringLiteral( "PERIOD_FIELD" ), QStringLiteral( "period" ) }, { QStringLiteral( "THRESHOLD" ), facts.choice.threshold },
      { QStringLiteral( "RECIPIENTS" ), QStringLiteral( "public;areas" ) } };
    if ( const QStringList groupings = groupingNames( session.state() ); !groupings.isEmpty() )
      parameters.insert( QStringLiteral( "GROUP_FIELDS" ), groupings );
    return parameters;
  }

  static void protect( MonitorSession &session, const ReportFacts &facts )
  {
    QVariantMap parameters = countParameters( session, facts );
    parameters.insert( QStringLiteral( "INPUT" ), countsSource( session.state(), facts.store, facts.choice.count ) );
    parameters.insert( QStringLiteral( "COUNT_FIELD" ), QStringLiteral( "value" ) );
    parameters.insert( QStringLiteral( "OUTPUT" ), facts.places.cells );
    RunOrder order = orderOf( "protectindicators", parameters, ReportRuns::tr( "Small counts are being protected…" ) );
    order.done = [&session]( DockRun &run, const QVariantMap &results ) {
      const auto count = [&results]( const char *key ) { return results.value( QString::fromLatin1( key ) ).toLongLong(); };
      const QString sentence = ReportRuns::tr( "Protected counts: %1, withheld beside them: %2." )
                                 .arg( textLocale().toString( count( "PRIMARY" ) ), textLocale().toString( count( "SECONDARY" ) ) );
      session.say( run.warnings().isEmpty() ? sentence : sentence + QLatin1Char( ' ' ) + run.warnings().join( QLatin1Char( ' ' ) ),
        !run.warnings().isEmpty() );
      emit session.changed();
    };
    session.run( order );
  }

  static void auditCells( MonitorSession &session, const ReportFacts &facts )
  {
    QVariantMap parameters = countParameters( session, facts );
    parameters.insert( QStringLiteral( "INPUT" ), facts.places.cells );
    parameters.insert( QStringLiteral( "COUNT_FIELD" ), QStringLiteral( "count" ) );
    parameters.insert( QStringLiteral( "STATUS_FIELD" ), QStringLiteral( "status" ) );
    parameters.insert( QStringLiteral( "AUDIT" ), facts.places.audit );
    RunOrder order = orderOf( "auditrelease", parameters, ReportRuns::tr( "What was protected is being audited…" ) );
    order.done = [&session]( DockRun &, const QVariantMap &results ) {
      const qlonglong open =
        results.value( QStringLiteral( "EXACT_PAIRS" ) ).toLongLong() + results.value( QStringLiteral( "NARROW_PAIRS" ) ).toLongLong();
      session.say( ReportRuns::tr( "Audited. Open pairs: %1." ).arg( textLocale().toString( open ) ), open > 0 );
      emit session.changed();
    };
    session.run( order );
  }

  static void scan( MonitorSession &session, const ReportFacts &facts )
  {
    const QString folder = QDir( facts.release->folder ).filePath( folderOfRecipient( QStringLiteral( "public" ) ) );
    RunOrder order = orderOf( "scanrelease",
      { { QStringLiteral( "FOLDER" ), folder }, { QStringLiteral( "PROTECTED" ), QStringList{ facts.places.cells } },
        { QStringLiteral( "OUTPUT" ), facts.release->finds } },
      ReportRuns::tr( "The files for the public are being searched…" ) );
    order.done = [&session]( DockRun &run, const QVariantMap &results ) {
      const qlonglong found = results.value( QStringLiteral( "FOUND" ) ).toLongLong();
      QString sentence = ReportRuns::tr( "Searched. Finds: %1." ).arg( textLocale().toString( found ) );
      if ( !run.warnings().isEmpty() )
        sentence += QLatin1Char( ' ' ) + run.warnings().constFirst();
      session.say( sentence, found > 0 || !run.warnings().isEmpty() );
      emit session.changed();
    };
    session.run( order );
  }

  //! Takes the areas out of the store, and then does what needs them.
  static void withAreas( MonitorSession &session, const ReportFacts &facts, const std::function<void( const QString & )> &then )
  {
    QVariantMap parameters{ { QStringLiteral( "STORE" ), facts.store }, { QStringLiteral( "LEVEL" ), session.state().areaLevel() },
      { QStringLiteral( "OUTPUT" ), facts.places.areas } };
    // One indicator is enough: only key, name and outline of the areas are asked for.
    if ( const QList<StoredIndicator> all = session.state().indicatorsAt( session.state().areaLevel() ); !all.isEmpty() )
      parameters.insert( QStringLiteral( "INDICATORS" ), all.constFirst().name );
    RunOrder order = orderOf( "extractindicators", parameters, ReportRuns::tr( "Areas are being taken from the monitor…" ) );
    order.done = [then]( DockRun &, const QVariantMap &results ) { then( results.value( QStringLiteral( "OUTPUT" ) ).toString() ); };
    session.run( order );
  }

  static void publish( MonitorSession &session, const ReportFacts &facts, const ReleaseWish &wish, const QString &areas )
  {
    const QString name = wish.name.isEmpty() ? QDate::currentDate().toString( Qt::ISODate ) : wish.name;
    const QString folder = folderOfRelease( facts.places, name );
    RunOrder order = orderOf( "publishmonitor",
      { { QStringLiteral( "STORE" ), facts.store }, { QStringLiteral( "RECIPIENTS" ), wish.recipients },
        { QStringLiteral( "AREAS" ), areas }, { QStringLiteral( "LEVEL" ), session.state().areaLevel() },
        { QStringLiteral( "THRESHOLD" ), facts.choice.threshold }, { QStringLiteral( "RELEASE" ), name },
        { QStringLiteral( "LANGUAGE" ), language() }, { QStringLiteral( "FOLDER" ), folder } },
      ReportRuns::tr( "The release is being made and audited; meanwhile QGIS hears nothing but “Cancel”…" ) );
    order.done = [&session, name, folder]( DockRun &, const QVariantMap &results ) {
      session.say( ReportRuns::tr( "“%1” is released and in the register. Cells withheld from the public: %2. It lies in %3." )
          .arg( name, textLocale().toString( results.value( QStringLiteral( "WITHHELD" ) ).toLongLong() ),
            QDir::toNativeSeparators( folder ) ) );
      session.refresh();
    };
    session.run( order );
  }

  //! Page, profiles or report, from the release table of the recipient.
  static void make( MonitorSession &session, ReportAction action, const ReportFacts &facts, const QString &areas )
  {
    QVariantMap parameters{ { QStringLiteral( "RELEASE" ), facts.table }, { QStringLiteral( "AREAS" ), areas },
      { QStringLiteral( "LANGUAGE" ), language() } };
    QString place = facts.places.page;
    const char *algorithm = "monitorpage";
    QString sentence = ReportRuns::tr( "The web page is being made…" );
    if ( action == ReportAction::Profiles )
    {
      place = facts.places.profiles;
      algorithm = "areaprofiles";
      sentence = ReportRuns::tr( "Profiles are being made…" );
    }
    else if ( action == ReportAction::Report )
    {
      place = facts.places.report;
      algorithm = "socialreport";
      sentence = ReportRuns::tr( "The social report is being written…" );
      parameters.insert( QStringLiteral( "PDF" ), facts.places.reportPdf );
      parameters.insert( QStringLiteral( "TABLES" ), facts.places.reportTables );
      parameters.insert( QStringLiteral( "LEVEL" ), facts.choice.chapters );
      if ( !facts.isOnServer() && facts.choice.chapters != sChaptersOfAreas )
        parameters.insert( QStringLiteral( "MEMBERSHIP" ), QStringList{ membersSource( facts.store, facts.choice.chapters ) } );
    }
    parameters.insert( QStringLiteral( "OUTPUT" ), place );
    QDir().mkpath( facts.places.folder );
    RunOrder order = orderOf( algorithm, parameters, sentence );
    order.done = [&session, place]( DockRun &run, const QVariantMap & ) {
      const QString made = ReportRuns::tr( "Made: %1." ).arg( QDir::toNativeSeparators( place ) );
      session.say( run.warnings().isEmpty() ? made : made + QLatin1Char( ' ' ) + run.warnings().constFirst(), !run.warnings().isEmpty() );
      emit session.changed();
    };
    session.run( order );
  }

  void runReport( MonitorSession &session, ReportAction action, const ReportFacts &facts, const ReleaseWish &wish )
  {
    switch ( action )
    {
      case ReportAction::Plates:
        makePlates( session );
        break;
      case ReportAction::Protect:
        protect( session, facts );
        break;
      case ReportAction::Audit:
        auditCells( session, facts );
        break;
      case ReportAction::Scan:
        scan( session, facts );
        break;
      case ReportAction::Release:
        withAreas( session, facts, [&session, facts, wish]( const QString &areas ) { publish( session, facts, wish, areas ); } );
        break;
      case ReportAction::Page:
      case ReportAction::Profiles:
      case ReportAction::Report:
        withAreas( session, facts, [&session, facts, action]( const QString &areas ) { make( session, action, facts, areas ); } );
        break;
    }
  }

}
