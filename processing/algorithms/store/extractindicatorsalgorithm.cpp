#include "algorithms/store/extractindicatorsalgorithm.h"

#include "algorithms/areas/joinoutput.h"
#include "algorithms/areas/joinreport.h"
#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/textlists.h"
#include "algorithms/store/storeparameter.h"
#include "areas/areajoin.h"
#include "areas/dissolve.h"
#include "store/storeextract.h"
#include "store/storeschema.h"

#include <qgsgeometry.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  AlgorithmTexts ExtractIndicatorsAlgorithm::texts() const
  {
    return {
      tr( "Extract indicators" ),
      tr( "store,extract,query,indicator,period,grouping,planning area,as of,monitor" ),
      tr( "Takes indicators out of the store: areas with one column per indicator and period, as “Join indicators” gives them." ),
      tr(
        "For a level the areas have the values that hold now, or that were known as of a day. For a grouping counts are summed, and rates "
        "computed anew from the sums of their parts, where the store has them or the catalogue says how; a rate is never the mean of "
        "rates. What cannot be said of groups is left out, and told.\n\n"
        "Everything that follows “Join indicators” follows this as well: classes, indices, types, plates." ),
    };
  }

  void ExtractIndicatorsAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.text( "INDICATORS", tr( "Indicators" ), tr( "Names or codes, separated by semicolons. Left empty: all." ), { .optional = true } );
    p.text( "PERIOD", tr( "Period" ), tr( "Years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator." ),
      { .optional = true } );
    p.text( "LEVEL", tr( "Level or grouping" ), tr( "“municipality”, “district” …, or the name of a grouping of the store." ), {},
      QStringLiteral( "municipality" ) );
    p.text( "AS_OF", tr( "State of knowledge" ),
      tr( "What was known at the end of this day, like 2024-01-31. Left empty: what holds now." ), { .optional = true } );
    p.output( "OUTPUT", tr( "Areas with indicators" ), tr( "The areas with a column for each indicator and period, and its status." ) );
    p.result( "AREAS", tr( "Areas" ) );
    p.result( "COLUMNS", tr( "Columns" ) );
    p.result( "AREAS_WITHOUT_VALUE", tr( "Areas without a number" ) );
  }

  //! The areas, or groups with the outlines of their members joined, as the source of a join would have them.
  static AreaSource areasOf( const Extraction &extraction, const Progress &progress )
  {
    const bool isGrouping = !extraction.groups.empty();
    std::vector<Wkb> outlines;
    for ( const StoredArea &area : extraction.areas )
      outlines.push_back( area.outline );
    if ( isGrouping )
    {
      std::vector<DissolvedArea> dissolved = dissolve( outlines, extraction.groupAreas, progress );
      outlines.clear();
      for ( DissolvedArea &group : dissolved )
        outlines.push_back( std::move( group.outline ) );
    }
    QgsFields fields;
    for ( const char *name : { "area_key", "name" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    AreaSource source;
    source.keyField = QStringLiteral( "area_key" );
    source.hasOutlines = true;
    const std::vector<StoredArea> &areas = isGrouping ? extraction.groups : extraction.areas;
    for ( std::size_t i = 0; i < areas.size(); ++i )
    {
      QgsFeature feature( fields );
      feature.setAttributes( QgsAttributes() << QString::fromStdString( areas[i].key ) << QString::fromStdString( areas[i].name ) );
      if ( !outlines[i].empty() )
      {
        QgsGeometry outline;
        outline.fromWkb( QByteArray( outlines[i].data(), static_cast<int>( outlines[i].size() ) ) );
        feature.setGeometry( outline );
      }
      source.features.push_back( feature );
      source.rows.keys.push_back( areas[i].key );
      source.rows.names.push_back( areas[i].name );
    }
    return source;
  }

  QVariantMap ExtractIndicatorsAlgorithm::run( Call &call )
  {
    LoggedFindings findings( call.feedback() );
    const Progress progress = call.progress();
    const StorePlace place = storePlace( call );
    StoreDatabase database = openStore( place, false );
    ExtractOptions options;
    options.indicators = splitList( call.text( "INDICATORS" ) );
    options.periods = splitList( call.text( "PERIOD" ) );
    options.level = call.text( "LEVEL" ).trimmed().toStdString();
    options.asOf = call.text( "AS_OF" ).trimmed().toStdString();
    const Extraction extraction = extractIndicators( database, options, findings, stepOf( progress, 0.0, 0.5 ) );
    AreaSource areas = areasOf( extraction, stepOf( progress, 0.5, 0.6 ) );
    const LayerAreas layer( areas.rows );
    const std::vector<JoinTable> tables{ { place.name, &extraction.table, nullptr } };
    // What was asked for is in the table, and nothing else.
    ColumnOptions columns;
    columns.periods = { "all" };
    const QgsFields fields = areas.features.front().fields();
    const std::vector<std::string> taken{ "fid", "geom", "area_key", "name" };
    const AreaJoin join = joinTables( layer, tables, columns, taken, findings, stepOf( progress, 0.6, 0.7 ) );
    logJoin( join, layer, call.feedback() );

    const QgsCoordinateReferenceSystem crs = QgsCoordinateReferenceSystem::fromWkt( QString::fromStdString( storeCrs( database ) ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", joinedFields( fields, join ), Qgis::WkbType::MultiPolygon, crs );
    writeJoinedAreas( *output, areas, layer, join, call.feedback() );
    QVariantMap results;
    results.insert( QStringLiteral( "OUTPUT" ), output->finish( [properties = joinedProperties( join, {} )]( QgsVectorLayer &joined ) {
      setIndicatorProperties( joined, properties );
    } ) );
    results.insert( QStringLiteral( "AREAS" ), static_cast<qlonglong>( layer.areas().size() ) );
    results.insert( QStringLiteral( "COLUMNS" ), static_cast<qlonglong>( join.columns.size() ) );
    results.insert( QStringLiteral( "AREAS_WITHOUT_VALUE" ), static_cast<qlonglong>( join.areasWithoutValue ) );
    return results;
  }

}
