#include "dock/pathsteps.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

#include <algorithm>
#include <utility>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct PathSteps
  {
    Q_DECLARE_TR_FUNCTIONS( PathSteps )
  };

  QString signText( StepSign sign )
  {
    switch ( sign )
    {
      case StepSign::Done:
        return QStringLiteral( "✓" );
      case StepSign::Attention:
        return QStringLiteral( "▲" );
      case StepSign::Next:
        return QStringLiteral( "▶" );
      case StepSign::Waiting:
        break;
    }
    return QStringLiteral( "–" );
  }

  QString signWord( StepSign sign )
  {
    switch ( sign )
    {
      case StepSign::Done:
        return PathSteps::tr( "done" );
      case StepSign::Attention:
        return PathSteps::tr( "to be looked at" );
      case StepSign::Next:
        return PathSteps::tr( "next" );
      case StepSign::Waiting:
        break;
    }
    return PathSteps::tr( "waits" );
  }

  QString dateFormat()
  {
    QString format = textLocale().dateFormat( QLocale::ShortFormat );
    if ( !format.contains( QLatin1String( "yyyy" ) ) )
      format.replace( QLatin1String( "yy" ), QLatin1String( "yyyy" ) );
    return format;
  }

  QString dateText( const QString &isoDate )
  {
    const QDate date = QDate::fromString( isoDate, Qt::ISODate );
    return date.isValid() ? textLocale().toString( date, dateFormat() ) : isoDate;
  }

  QString yearText( const QString &period )
  {
    return QDate::fromString( period, Qt::ISODate ).isValid() ? period.left( 4 ) : period;
  }

  QString levelText( const QString &level, bool isGrouping )
  {
    static const QString prefix = QStringLiteral( "membership_" );
    if ( isGrouping )
    {
      QString name = level.startsWith( prefix ) ? level.mid( prefix.size() ) : level;
      if ( !name.isEmpty() )
        name[0] = name[0].toUpper();
      return name.replace( QLatin1Char( '_' ), QLatin1Char( ' ' ) );
    }
    if ( level == QLatin1String( "municipality" ) )
      return PathSteps::tr( "municipalities" );
    if ( level == QLatin1String( "association" ) )
      return PathSteps::tr( "associations of municipalities" );
    if ( level == QLatin1String( "district" ) )
      return PathSteps::tr( "districts" );
    if ( level == QLatin1String( "state" ) )
      return PathSteps::tr( "states" );
    return PathSteps::tr( "areas" );
  }

  static PathStep areasStep( const StoreState &store, const ProjectState &project )
  {
    PathStep step{ PathSteps::tr( "Areas" ), StepSign::Next, {}, PathSteps::tr( "New Monitor…" ), StepAction::NewStore, {} };
    if ( project.store.isEmpty() )
    {
      step.sentence = PathSteps::tr( "No monitor in this project yet." );
      return step;
    }
    if ( !store.isRead )
    {
      step.sentence = store.error.isEmpty() ? PathSteps::tr( "The monitor is being read." ) : store.error;
      step.sign = store.error.isEmpty() ? StepSign::Waiting : StepSign::Attention;
      return step;
    }
    step.button = PathSteps::tr( "Add…" );
    step.action = StepAction::AddTerritory;
    QStringList parts;
    int groupings = 0;
    for ( const StoredTerritory &territory : store.levels() )
    {
      if ( territory.isGrouping )
        ++groupings;
      else
        parts << PathSteps::tr( "%1 %2 as of %3" )
                   .arg( territory.areas )
                   .arg( levelText( territory.name, false ), dateText( territory.validFrom ) );
    }
    if ( groupings > 0 )
      parts << PathSteps::tr( "%n grouping(s)", nullptr, groupings );
    step.sentence = parts.join( QStringLiteral( ", " ) );
    step.sign = StepSign::Done;
    return step;
  }

  static PathStep tablesStep( const StoreState &store, bool isReady )
  {
    PathStep step{ PathSteps::tr( "Tables" ), StepSign::Waiting, {}, PathSteps::tr( "Add Tables…" ), StepAction::AddTables, {} };
    if ( !isReady )
    {
      step.sentence = PathSteps::tr( "Waits for the areas." );
      step.obstacle = PathSteps::tr( "Tables need a monitor that knows the areas: choose “New Monitor…” first." );
      return step;
    }
    QStringList tables;
    qlonglong rejected = 0;
    int pending = 0;
    for ( const StoredImport &import : store.imports )
    {
      if ( import.state == QLatin1String( "withdrawn" ) )
        continue;
      tables << import.tables.split( QStringLiteral( "; " ) );
      rejected += import.rejected;
      pending += import.state == QLatin1String( "pending" ) ? 1 : 0;
    }
    tables.removeDuplicates();
    if ( tables.isEmpty() )
    {
      step.sign = StepSign::Next;
      step.sentence = PathSteps::tr( "Drag tables of offices into this panel." );
      return step;
    }
    step.sign = rejected > 0 || pending > 0 ? StepSign::Attention : StepSign::Done;
    step.sentence = PathSteps::tr( "%n table(s)", nullptr, static_cast<int>( tables.size() ) );
    if ( rejected > 0 )
      step.sentence += QStringLiteral( ", " ) + PathSteps::tr( "%1 cells without an area" ).arg( textLocale().toString( rejected ) );
    if ( pending > 0 )
      step.sentence += QStringLiteral( ", " ) + PathSteps::tr( "%n import(s) to be accepted", nullptr, pending );
    return step;
  }

  static PathStep indicatorsStep( const StoreState &store, bool isReady )
  {
    PathStep step{ PathSteps::tr( "Indicators" ), StepSign::Waiting, {}, PathSteps::tr( "View" ), StepAction::ShowIndicators, {} };
    const QList<StoredIndicator> indicators = store.indicatorsAt( store.areaLevel() );
    if ( !isReady || indicators.isEmpty() )
    {
      step.sentence = PathSteps::tr( "Wait for tables." );
      step.obstacle = PathSteps::tr( "Indicators come from tables: drag one into this panel first." );
      return step;
    }
    QSet<QString> names;
    QString first = indicators.first().firstPeriod;
    QString last = indicators.first().lastPeriod;
    for ( const StoredIndicator &indicator : indicators )
    {
      names << indicator.name;
      first = std::min( first, indicator.firstPeriod );
      last = std::max( last, indicator.lastPeriod );
    }
    const int blocking = store.findingsOf( QStringLiteral( "blocking" ) );
    const int important = store.findingsOf( QStringLiteral( "important" ) );
    step.sign = blocking + important > 0 ? StepSign::Attention : StepSign::Done;
    step.sentence = PathSteps::tr( "%n indicator(s)", nullptr, static_cast<int>( names.size() ) ) + QStringLiteral( ", " )
      + ( yearText( first ) == yearText( last ) ? yearText( first ) : yearText( first ) + QStringLiteral( "–" ) + yearText( last ) );
    if ( blocking > 0 )
      step.sentence += QStringLiteral( ", " ) + PathSteps::tr( "%n blocking finding(s)", nullptr, blocking );
    if ( important > 0 )
      step.sentence += QStringLiteral( ", " ) + PathSteps::tr( "%n important finding(s)", nullptr, important );
    return step;
  }

  static PathStep mapsStep( const StoreState &store, const ProjectState &project, bool isReady )
  {
    PathStep step{ PathSteps::tr( "Maps" ), StepSign::Waiting, {}, PathSteps::tr( "Draw Map" ), StepAction::DrawMap, {} };
    if ( project.maps > 0 )
    {
      step.sign = StepSign::Done;
      step.sentence = PathSteps::tr( "%n map(s) in the project", nullptr, project.maps );
      step.button = PathSteps::tr( "Export Maps…" );
      step.action = StepAction::ExportMaps;
      return step;
    }
    if ( !isReady || store.indicators.isEmpty() )
    {
      step.sentence = PathSteps::tr( "Wait for indicators." );
      step.obstacle = PathSteps::tr( "A map shows an indicator, and there is none yet: drag a table into this panel first." );
      return step;
    }
    step.sign = StepSign::Next;
    step.sentence = PathSteps::tr( "No map yet: choose an indicator." );
    return step;
  }

  std::array<PathStep, 4> pathSteps( const StoreState &store, const ProjectState &project )
  {
    const bool isReady = !project.store.isEmpty() && store.isRead;
    return { areasStep( store, project ), tablesStep( store, isReady ), indicatorsStep( store, isReady ),
      mapsStep( store, project, isReady ) };
  }

}
