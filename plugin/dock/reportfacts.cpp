#include "dock/reportfacts.h"

#include "dock/projectmemory.h"
#include "results/filenames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <memory>

namespace sozialraum
{

  static const QString sPublic = QStringLiteral( "public" );
  static const QString sTable = QStringLiteral( "veroeffentlichung.csv" );

  //! What runs have made in a folder, as in results/resultfolder.h.
  static const QString sList = QStringLiteral( "sozialraum-monitor.json" );

  QString folderOfRecipient( const QString &recipient )
  {
    if ( recipient == QLatin1String( "council" ) )
      return QStringLiteral( "kreistag" );
    return recipient == QLatin1String( "internal" ) ? QStringLiteral( "intern" ) : QStringLiteral( "oeffentlich" );
  }

  QString folderOfRelease( const ReportPlaces &places, const QString &release )
  {
    return QDir( places.releases ).filePath( fileNameFor( release ) );
  }

  ReportPlaces reportPlaces( const QString &store, const ReportChoice &choice, const QgsProject &project )
  {
    const auto place = [&]( const char *what ) { return placeBeside( store, QString::fromLatin1( what ), project ); };
    const auto table = [&]( const char *file, const QString &name ) {
      return QStringLiteral( "%1|layername=%2" ).arg( fileBeside( store, QString::fromLatin1( file ), project ), name );
    };
    const QString asked = tableName( QStringLiteral( "%1 %2" ).arg( choice.count.name ).arg( choice.threshold ) );
    ReportPlaces places;
    places.plates = place( "kartenblaetter" );
    places.areas = table( "karten", QStringLiteral( "gebiete" ) );
    places.cells = table( "schutz", QStringLiteral( "zellen_" ) + asked );
    places.audit = table( "schutz", QStringLiteral( "pruefung_" ) + asked );
    places.releases = place( "veroeffentlichungen" );
    places.folder = QDir( place( "bericht" ) ).filePath( folderOfRecipient( choice.recipient ) );
    const QDir folder( places.folder );
    places.page = folder.filePath( QStringLiteral( "monitor.html" ) );
    places.profiles = folder.filePath( QStringLiteral( "profile" ) );
    places.report = folder.filePath( QStringLiteral( "sozialbericht.odt" ) );
    places.reportPdf = folder.filePath( QStringLiteral( "sozialbericht.pdf" ) );
    places.reportTables = folder.filePath( QStringLiteral( "sozialbericht_tabellen.ods" ) );
    return places;
  }

  //! \a text as a text of SQL.
  static QString quoted( QString text )
  {
    return QStringLiteral( "'%1'" ).arg( text.replace( QLatin1Char( '\'' ), QLatin1String( "''" ) ) );
  }

  QStringList groupingNames( const StoreState &state )
  {
    QStringList names;
    for ( const StoredTerritory &level : state.levels() )
    {
      if ( level.isGrouping )
        names << level.name;
    }
    return names;
  }

  QString usualChapters( const StoreState &state )
  {
    const QStringList names = groupingNames( state );
    static const QRegularExpression planningAreas(
      QStringLiteral( "sozialr(a|ä)|planungsr(a|ä)|planning" ), QRegularExpression::CaseInsensitiveOption );
    const auto found = std::find_if( names.begin(), names.end(), []( const QString &name ) { return name.contains( planningAreas ); } );
    if ( found != names.end() )
      return *found;
    return names.isEmpty() ? sChaptersOfAreas : names.constFirst();
  }

  QString countsSource( const StoreState &state, const QString &store, const StoredIndicator &count )
  {
    QString territory;
    for ( const StoredTerritory &level : state.levels() )
    {
      if ( !level.isGrouping && level.name == count.level )
        territory = level.validFrom;
    }
    QString columns = QStringLiteral( "c.id, c.area_key, c.period, c.value" );
    QString joins;
    int place = 0;
    for ( const QString &grouping : groupingNames( state ) )
    {
      // Areas outside a grouping are its rest.
      QString field = grouping;
      columns += QStringLiteral( ", coalesce(m%1.group_key, '-') AS \"%2\"" )
                   .arg( ++place )
                   .arg( field.replace( QLatin1Char( '"' ), QLatin1String( "\"\"" ) ) );
      joins += QStringLiteral( " LEFT JOIN membership m%1 ON m%1.area_key = c.area_key AND m%1.area_grouping = (SELECT g.id FROM "
                               "area_grouping g WHERE g.name = " )
                 .arg( place )
        + quoted( grouping ) + QStringLiteral( " ORDER BY g.valid_from DESC LIMIT 1)" );
    }
    return store + QStringLiteral( "|layername=monitor_current|subset=SELECT " ) + columns + QStringLiteral( " FROM monitor_current c" )
      + joins + QStringLiteral( " WHERE c.level = " ) + quoted( count.level ) + QStringLiteral( " AND c.territory = " )
      + quoted( territory ) + QStringLiteral( " AND c.indicator = " ) + quoted( count.indicator ) + QStringLiteral( " AND c.dimensions = " )
      + quoted( count.dimensions ) + QStringLiteral( " AND c.unit = " ) + quoted( count.unit )
      + QStringLiteral( " AND c.value IS NOT NULL" );
  }

  QString membersSource( const QString &store, const QString &grouping )
  {
    return store
      + QStringLiteral( "|layername=membership|subset=SELECT m.id, g.name AS grouping, m.area_key, m.group_key, m.group_name FROM "
                        "membership m JOIN area_grouping g ON g.id = m.area_grouping WHERE g.name = " )
      + quoted( grouping ) + QStringLiteral( " AND g.valid_from = (SELECT max(l.valid_from) FROM area_grouping l WHERE l.name = g.name)" );
  }

  static MadeFact madeFile( const QString &path )
  {
    const QFileInfo file( path );
    return file.isFile() ? MadeFact{ file.lastModified(), 1 } : MadeFact();
  }

  static MadeFact madeFolder( const QString &path, const QString &maker )
  {
    QFile list( QDir( path ).filePath( sList ) );
    if ( !list.open( QIODevice::ReadOnly ) )
      return {};
    MadeFact made;
    const QJsonObject files = QJsonDocument::fromJson( list.readAll() ).object().value( QStringLiteral( "files" ) ).toObject();
    for ( auto file = files.begin(); file != files.end(); ++file )
    {
      const bool isIts = file.value().toObject().value( QStringLiteral( "made_by" ) ).toString() == maker;
      made.files += isIts && QFileInfo::exists( QDir( path ).filePath( file.key() ) ) ? 1 : 0;
    }
    if ( made.files > 0 )
      made.when = QFileInfo( list ).lastModified();
    return made;
  }

  //! The table at \a source; null where it is not there.
  static std::unique_ptr<QgsVectorLayer> openTable( const QString &source )
  {
    if ( !QFileInfo::exists( source.section( QLatin1Char( '|' ), 0, 0 ) ) )
      return nullptr;
    auto layer = std::make_unique<QgsVectorLayer>( source, QString(), QStringLiteral( "ogr" ) );
    return layer->isValid() ? std::move( layer ) : nullptr;
  }

  template<typename Take>
  static void forEachRow( const QgsVectorLayer &layer, const Take &take )
  {
    QgsFeatureIterator rows = layer.getFeatures();
    QgsFeature row;
    while ( rows.nextFeature( row ) )
      take( [&row]( const char *name ) { return row.attribute( QString::fromLatin1( name ) ).toString(); } );
  }

  //! The day on which a table was made: results say so in their metadata.
  static QString dayOf( const QgsVectorLayer &layer )
  {
    const QStringList history = layer.metadata().history();
    return history.isEmpty() ? QString() : history.constLast().section( QLatin1Char( ':' ), 0, 0 );
  }

  static std::optional<CellsFact> cellsFact( const QString &source )
  {
    const std::unique_ptr<QgsVectorLayer> table = openTable( source );
    if ( !table )
      return std::nullopt;
    CellsFact fact;
    fact.day = dayOf( *table );
    forEachRow( *table, [&fact]( const auto &cell ) {
      ++fact.all;
      const QString status = cell( "status" );
      fact.small += status == QLatin1String( "primary" ) ? 1 : 0;
      fact.beside += status == QLatin1String( "secondary" ) ? 1 : 0;
    } );
    return fact;
  }

  static std::optional<AuditFact> auditFact( const QString &source )
  {
    const std::unique_ptr<QgsVectorLayer> table = openTable( source );
    if ( !table )
      return std::nullopt;
    AuditFact fact;
    fact.day = dayOf( *table );
    QSet<QString> recipients;
    QSet<QString> cells;
    forEachRow( *table, [&]( const auto &cell ) {
      ++fact.pairs;
      recipients << cell( "recipient" );
      cells << QStringLiteral( "%1/%2/%3" ).arg( cell( "level" ), cell( "area_key" ), cell( "period" ) );
      const QString verdict = cell( "verdict" );
      fact.exact += verdict == QLatin1String( "exact" ) ? 1 : 0;
      fact.narrow += verdict == QLatin1String( "narrow" ) ? 1 : 0;
      if ( fact.open() == 1 && fact.firstOpen.isEmpty() )
        fact.firstOpen = cell( "recipient" );
    } );
    fact.recipients = recipients.size();
    fact.cells = cells.size();
    return fact;
  }

  //! What the protocol of a release says of its audit: "audit;pairs;128", "audit;open;0".
  static void readProtocol( ReleaseFact &release )
  {
    QFile protocol( QDir( release.folder ).filePath( QStringLiteral( "intern/protokoll.csv" ) ) );
    if ( !protocol.open( QIODevice::ReadOnly ) )
      return;
    while ( !protocol.atEnd() )
    {
      const QStringList cells = QString::fromUtf8( protocol.readLine() ).trimmed().split( QLatin1Char( ';' ) );
      if ( cells.size() != 3 || cells[0] != QLatin1String( "audit" ) )
        continue;
      ( cells[1] == QLatin1String( "pairs" ) ? release.pairs : release.open ) = cells[2].toLongLong();
    }
  }

  static std::optional<ReleaseFact> releaseFact( const StoreState &state, const ReportPlaces &places )
  {
    if ( state.releases.isEmpty() )
      return std::nullopt;
    ReleaseFact fact;
    fact.name = state.releases.constLast().release;
    for ( const StoredRelease &each : state.releases )
    {
      if ( each.release != fact.name )
        continue;
      if ( fact.recipients.isEmpty() || each.recipient == sPublic )
      {
        fact.cells = each.cells;
        fact.withheld = each.withheld;
      }
      fact.recipients << each.recipient;
      fact.when = QDateTime::fromString( each.createdAt, Qt::ISODate );
    }
    const QString folder = folderOfRelease( places, fact.name );
    if ( QFileInfo::exists( QDir( folder ).filePath( sList ) ) )
      fact.folder = folder;
    readProtocol( fact );
    const QString cells = places.cells.section( QLatin1String( "|layername=zellen_" ), 1 );
    fact.finds = QStringLiteral( "%1|layername=funde_%2" )
                   .arg( places.cells.section( QLatin1Char( '|' ), 0, 0 ), tableName( fact.name + QLatin1Char( ' ' ) + cells ) );
    if ( const std::unique_ptr<QgsVectorLayer> finds = openTable( fact.finds ) )
      fact.found = finds->featureCount();
    return fact;
  }

  ReportFacts reportFacts(
    const StoreState &state, const ProjectState &projectState, const ReportChoice &choice, const QgsProject &project )
  {
    ReportFacts facts;
    facts.store = projectState.store;
    facts.isRead = state.isRead;
    facts.maps = projectState.maps;
    facts.choice = choice;
    facts.places = reportPlaces( facts.store, choice, project );
    facts.plates = madeFolder( facts.places.plates, QStringLiteral( "monitormaps" ) );
    if ( facts.store.isEmpty() || !facts.isRead )
      return facts;
    facts.hasCounts = !choice.count.name.isEmpty();
    facts.hasIndicators = !state.indicators.isEmpty();
    if ( facts.hasCounts )
    {
      facts.cells = cellsFact( facts.places.cells );
      facts.audit = auditFact( facts.places.audit );
    }
    facts.release = releaseFact( state, facts.places );
    if ( facts.release && !facts.release->folder.isEmpty() )
    {
      const QString table = QDir( facts.release->folder ).filePath( folderOfRecipient( choice.recipient ) + QLatin1Char( '/' ) + sTable );
      facts.table = QFileInfo::exists( table ) ? table : QString();
    }
    facts.page = madeFile( facts.places.page );
    facts.profiles = madeFolder( facts.places.profiles, QStringLiteral( "areaprofiles" ) );
    facts.report = madeFile( facts.places.report );
    return facts;
  }

}
