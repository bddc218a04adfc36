#include "algorithms/store/storecontentsalgorithm.h"

#include "algorithms/store/storeparameter.h"
#include "store/storecontents.h"
#include "store/storeschema.h"

namespace sozialraum
{

  AlgorithmTexts StoreContentsAlgorithm::texts() const
  {
    return {
      tr( "Store contents" ),
      tr( "store,list,catalogue,periods,sources,coverage,monitor" ),
      tr( "Lists what the indicator store holds: a row for each indicator and level." ),
      tr( "Each row says which periods, how many areas and observations, how many of these have a number, and from which tables they come. "
          "On request tables of the territory (levels and groupings with their dates), of the imports with their numbers, as “Withdraw "
          "import” asks for them, and of what was released to whom." ),
    };
  }

  void StoreContentsAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.output( "OUTPUT", tr( "Contents" ), tr( "A row for each indicator and level." ), Qgis::ProcessingSourceType::Vector );
    p.extraOutput( "TERRITORY", tr( "Territory" ),
      tr( "A row for each level and each grouping, with the date since when it is like that." ), Qgis::ProcessingSourceType::Vector );
    p.extraOutput( "IMPORTS", tr( "Imports" ), tr( "A row for each import: its number, state, tables and counts of cells." ),
      Qgis::ProcessingSourceType::Vector );
    p.extraOutput( "RELEASES", tr( "Releases" ),
      tr( "A row for each release and recipient, with the number of its cells and of those that were withheld." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "ROWS", tr( "Rows" ) );
  }

  static QgsFields fieldsOf( std::initializer_list<const char *> texts, std::initializer_list<const char *> counts )
  {
    QgsFields fields;
    for ( const char *name : texts )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    for ( const char *name : counts )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::LongLong ) );
    return fields;
  }

  static void addRow( FeatureOutput &output, std::initializer_list<const std::string *> texts, std::initializer_list<std::int64_t> counts )
  {
    QgsAttributes attributes;
    for ( const std::string *text : texts )
      attributes << QString::fromStdString( *text );
    for ( const std::int64_t count : counts )
      attributes << static_cast<qlonglong>( count );
    QgsFeature feature( output.fields() );
    feature.setAttributes( attributes );
    output.add( feature );
  }

  static std::optional<FeatureOutput> writtenTerritory( const Call &call, StoreDatabase &database )
  {
    std::optional<FeatureOutput> output = call.output( "TERRITORY", fieldsOf( { "kind", "name", "valid_from" }, { "areas", "groups" } ) );
    static const std::string level = "level";
    static const std::string grouping = "grouping";
    for ( const TerritoryRow &row : output ? storeTerritories( database ) : std::vector<TerritoryRow>() )
      addRow( *output, { row.isGrouping ? &grouping : &level, &row.name, &row.validFrom }, { row.areas, row.groups } );
    return output;
  }

  static std::optional<FeatureOutput> writtenImports( const Call &call, StoreDatabase &database )
  {
    std::optional<FeatureOutput> output =
      call.output( "IMPORTS", fieldsOf( { "state", "imported_at", "tables" }, { "import", "new", "unchanged", "revised", "rejected" } ) );
    for ( const DeliveryRow &row : output ? storeDeliveries( database ) : std::vector<DeliveryRow>() )
      addRow( *output, { &row.state, &row.importedAt, &row.tables }, { row.id, row.newCells, row.unchanged, row.revised, row.rejected } );
    return output;
  }

  static std::optional<FeatureOutput> writtenReleases( const Call &call, StoreDatabase &database )
  {
    std::optional<FeatureOutput> output =
      call.output( "RELEASES", fieldsOf( { "release", "recipient", "created_at" }, { "cells", "withheld" } ) );
    for ( const RegisterRow &row : output ? storeReleases( database ) : std::vector<RegisterRow>() )
      addRow( *output, { &row.release, &row.recipient, &row.createdAt }, { row.cells, row.withheld } );
    return output;
  }

  QVariantMap StoreContentsAlgorithm::run( Call &call )
  {
    StoreDatabase database = openStore( storePlace( call ), false );
    const std::vector<ContentsRow> contents = storeContents( database );
    std::optional<FeatureOutput> output = call.output( "OUTPUT",
      fieldsOf( { "indicator", "dimensions", "unit", "level", "territory", "first_period", "last_period", "sources", "name" },
        { "periods", "areas", "observations", "numbers" } ) );
    for ( const ContentsRow &row : contents )
      addRow( *output,
        { &row.indicator, &row.dimensions, &row.unit, &row.level, &row.territory, &row.firstPeriod, &row.lastPeriod, &row.sources,
          &row.name },
        { row.periods, row.areas, row.observations, row.numbers } );
    std::optional<FeatureOutput> territory = writtenTerritory( call, database );
    std::optional<FeatureOutput> imports = writtenImports( call, database );
    std::optional<FeatureOutput> releases = writtenReleases( call, database );
    closeAll( output, territory, imports, releases );
    QVariantMap results{ { QStringLiteral( "OUTPUT" ), output->finish() },
      { QStringLiteral( "ROWS" ), static_cast<qlonglong>( contents.size() ) } };
    if ( territory )
      results.insert( QStringLiteral( "TERRITORY" ), territory->finish() );
    if ( imports )
      results.insert( QStringLiteral( "IMPORTS" ), imports->finish() );
    if ( releases )
      results.insert( QStringLiteral( "RELEASES" ), releases->finish() );
    return results;
  }

}
