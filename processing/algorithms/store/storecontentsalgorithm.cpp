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
      tr(
        "Each row says which periods, how many areas and observations, how many of these have a number, and from which tables they come." ),
    };
  }

  void StoreContentsAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.output( "OUTPUT", tr( "Contents" ), tr( "A row for each indicator and level." ), Qgis::ProcessingSourceType::Vector );
    p.result( "ROWS", tr( "Rows" ) );
  }

  QVariantMap StoreContentsAlgorithm::run( Call &call )
  {
    StoreDatabase database = openStore( storePlace( call ), false );
    const std::vector<ContentsRow> contents = storeContents( database );
    QgsFields fields;
    for ( const char *name : { "indicator", "dimensions", "unit", "level", "territory", "first_period", "last_period", "sources" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    for ( const char *name : { "periods", "areas", "observations", "numbers" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::LongLong ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", fields );
    for ( const ContentsRow &row : contents )
    {
      QgsAttributes attributes;
      for ( const std::string *text :
        { &row.indicator, &row.dimensions, &row.unit, &row.level, &row.territory, &row.firstPeriod, &row.lastPeriod, &row.sources } )
        attributes << QString::fromStdString( *text );
      for ( const std::int64_t count : { row.periods, row.areas, row.observations, row.numbers } )
        attributes << static_cast<qlonglong>( count );
      QgsFeature feature( output->fields() );
      feature.setAttributes( attributes );
      output->add( feature );
    }
    return { { QStringLiteral( "OUTPUT" ), output->finish() }, { QStringLiteral( "ROWS" ), static_cast<qlonglong>( contents.size() ) } };
  }

}
