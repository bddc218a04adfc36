#include "dock/storestate.h"

#include "observations/additivity.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  int StoreState::findingsOf( const QString &severity ) const
  {
    return static_cast<int>( std::count_if(
      findings.begin(), findings.end(), [&severity]( const StoreFinding &finding ) { return finding.severity == severity; } ) );
  }

  QString StoreState::areaLevel() const
  {
    const auto level =
      std::find_if( territories.begin(), territories.end(), []( const StoredTerritory &territory ) { return !territory.isGrouping; } );
    return level == territories.end() ? QString() : level->name;
  }

  QList<StoredTerritory> StoreState::levels() const
  {
    QList<StoredTerritory> levels;
    for ( const StoredTerritory &territory : territories )
    {
      // They come by name and date: the last of a name is the newest.
      if ( !levels.isEmpty() && levels.last().name == territory.name && levels.last().isGrouping == territory.isGrouping )
        levels.last() = territory;
      else
        levels << territory;
    }
    return levels;
  }

  QList<StoredIndicator> StoreState::indicatorsAt( const QString &level ) const
  {
    const bool isGrouping = std::any_of( territories.begin(), territories.end(),
      [&level]( const StoredTerritory &territory ) { return territory.isGrouping && territory.name == level; } );
    const QString ofAreas = isGrouping ? areaLevel() : level;
    QList<StoredIndicator> found;
    for ( const StoredIndicator &indicator : indicators )
    {
      if ( indicator.level == ofAreas )
        found << indicator;
    }
    return found;
  }

  static Additivity judgementOf( const StoredIndicator &indicator )
  {
    const std::string name = indicator.name.toStdString();
    const std::string unit = indicator.unit.toStdString();
    return additivityOf( Measure{ .name = name, .unit = unit } );
  }

  bool isRate( const StoredIndicator &indicator )
  {
    const MeasureKind kind = judgementOf( indicator ).kind;
    return kind == MeasureKind::Share || kind == MeasureKind::Rate;
  }

  QList<StoredIndicator> StoreState::counts() const
  {
    QList<StoredIndicator> found;
    for ( const StoredIndicator &indicator : indicatorsAt( areaLevel() ) )
    {
      if ( judgementOf( indicator ).kind == MeasureKind::Count )
        found << indicator;
    }
    return found;
  }

  //! "Statistisches Amt: arbeitsmarkt.csv; Amt: b.csv" → "arbeitsmarkt.csv".
  static QString firstTable( const QString &sources )
  {
    const QString first = sources.section( QStringLiteral( "; " ), 0, 0 );
    const auto colon = first.lastIndexOf( QStringLiteral( ": " ) );
    return colon < 0 ? first : first.mid( colon + 2 );
  }

  //! Calls \a take with the attributes of each row of \a layer, asked by their names.
  template<typename Take>
  static void forEachRow( QgsVectorLayer &layer, const Take &take )
  {
    QgsFeatureIterator rows = layer.getFeatures();
    QgsFeature row;
    while ( rows.nextFeature( row ) )
      take( [&row]( const char *name ) { return row.attribute( QString::fromLatin1( name ) ); } );
  }

  QList<StoredIndicator> readIndicators( QgsVectorLayer &contents )
  {
    QList<StoredIndicator> indicators;
    forEachRow( contents, [&indicators]( const auto &cell ) {
      StoredIndicator indicator;
      indicator.name = cell( "name" ).toString();
      indicator.indicator = cell( "indicator" ).toString();
      indicator.dimensions = cell( "dimensions" ).toString();
      indicator.unit = cell( "unit" ).toString();
      indicator.level = cell( "level" ).toString();
      indicator.table = firstTable( cell( "sources" ).toString() );
      indicator.firstPeriod = cell( "first_period" ).toString();
      indicator.lastPeriod = cell( "last_period" ).toString();
      indicator.periods = cell( "periods" ).toLongLong();
      indicator.areas = cell( "areas" ).toLongLong();
      indicator.observations = cell( "observations" ).toLongLong();
      indicator.numbers = cell( "numbers" ).toLongLong();
      indicators << indicator;
    } );
    return indicators;
  }

  QList<StoredTerritory> readTerritories( QgsVectorLayer &territories )
  {
    QList<StoredTerritory> read;
    forEachRow( territories, [&read]( const auto &cell ) {
      read << StoredTerritory{ cell( "kind" ).toString() == QLatin1String( "grouping" ), cell( "name" ).toString(),
        cell( "valid_from" ).toString(), cell( "areas" ).toLongLong(), cell( "groups" ).toLongLong() };
    } );
    return read;
  }

  QList<StoredImport> readImports( QgsVectorLayer &imports )
  {
    QList<StoredImport> read;
    forEachRow( imports, [&read]( const auto &cell ) {
      StoredImport import;
      import.number = cell( "import" ).toLongLong();
      import.state = cell( "state" ).toString();
      import.importedAt = cell( "imported_at" ).toString();
      import.tables = cell( "tables" ).toString();
      import.cells = cell( "new" ).toLongLong() + cell( "unchanged" ).toLongLong() + cell( "revised" ).toLongLong();
      import.rejected = cell( "rejected" ).toLongLong();
      read << import;
    } );
    return read;
  }

  QList<StoredRelease> readReleases( QgsVectorLayer &releases )
  {
    QList<StoredRelease> read;
    forEachRow( releases, [&read]( const auto &cell ) {
      read << StoredRelease{ cell( "release" ).toString(), cell( "recipient" ).toString(), cell( "created_at" ).toString(),
        cell( "cells" ).toLongLong(), cell( "withheld" ).toLongLong() };
    } );
    return read;
  }

  QList<StoreFinding> readFindings( QgsVectorLayer &findings )
  {
    QList<StoreFinding> read;
    forEachRow( findings, [&read]( const auto &cell ) {
      read << StoreFinding{ cell( "severity" ).toString(), cell( "indicator" ).toString(), cell( "period" ).toString(),
        cell( "area_key" ).toString(), cell( "sentence" ).toString(), cell( "remedy" ).toString(), cell( "code" ).toString() };
    } );
    return read;
  }

}
