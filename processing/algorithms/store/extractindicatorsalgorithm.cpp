#include "algorithms/store/extractindicatorsalgorithm.h"

#include "algorithms/areas/joinoutput.h"
#include "algorithms/areas/joinreport.h"
#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/textlists.h"
#include "algorithms/store/storeparameter.h"
#include "areas/areajoin.h"
#include "areas/dissolve.h"
#include "indicators/catalogue.h"
#include "maps/textlocale.h"
#include "store/storeextract.h"
#include "store/storeschema.h"

#include <qgsgeometry.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

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
    p.output( "OUTPUT", tr( "Areas with indicators" ),
      tr( "The areas with a column for each indicator and period, and its status; limits where the store has some." ) );
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

  //! Limits of the values of a joined column, by area, where the store has some.
  struct LimitColumn
  {
    QString field;
    std::vector<double> lower;
    std::vector<double> upper;
  };

  //! The place of the indicator of each joined column in the extraction.
  static std::vector<std::size_t> indicatorsOf( const Extraction &extraction, const AreaJoin &join )
  {
    std::vector<std::size_t> places;
    for ( const JoinedColumn &column : join.columns )
    {
      const auto &indicators = extraction.table.indicators;
      const auto found =
        std::find_if( indicators.begin(), indicators.end(), [&column]( const TableIndicator &one ) { return one.name == column.name; } );
      places.push_back( static_cast<std::size_t>( found - indicators.begin() ) );
    }
    return places;
  }

  static std::vector<LimitColumn> limitsOf(
    const Extraction &extraction, const AreaJoin &join, const std::vector<std::size_t> &indicators, const LayerAreas &layer )
  {
    std::map<std::string, std::size_t, std::less<>> areas;
    for ( std::size_t i = 0; i < layer.areas().size(); ++i )
      areas.emplace( layer.areas()[i].canonicalKey, i );
    std::map<std::pair<std::size_t, std::string>, std::size_t> columns;
    for ( std::size_t i = 0; i < join.columns.size(); ++i )
      columns.emplace( std::pair( indicators[i], join.columns[i].period ), i );
    std::map<std::size_t, LimitColumn> limits;
    for ( std::size_t i = 0; i < extraction.limits.size(); ++i )
    {
      const ValueLimits &one = extraction.limits[i];
      const Observation observation = extraction.table.observations[i];
      const auto column = columns.find( std::pair( std::size_t{ observation.indicator }, extraction.table.periods[observation.period] ) );
      const auto area = areas.find( extraction.table.areas[observation.area].key );
      if ( ( std::isnan( one.lower ) && std::isnan( one.upper ) ) || column == columns.end() || area == areas.end() )
        continue;
      LimitColumn &of = limits[column->second];
      of.field = QString::fromStdString( join.columns[column->second].field );
      of.lower.resize( areas.size(), std::numeric_limits<double>::quiet_NaN() );
      of.upper.resize( areas.size(), std::numeric_limits<double>::quiet_NaN() );
      of.lower[area->second] = one.lower;
      of.upper[area->second] = one.upper;
    }
    std::vector<LimitColumn> list;
    for ( auto &[place, of] : limits )
      list.push_back( std::move( of ) );
    return list;
  }

  //! Gives the areas the limits as fields of their own, before the joined ones.
  static void addLimits( AreaSource &areas, const LayerAreas &layer, const std::vector<LimitColumn> &limits )
  {
    QgsFields fields = areas.features.front().fields();
    for ( const LimitColumn &column : limits )
    {
      for ( const char *end : { "_lower", "_upper" } )
        fields.append( QgsField( column.field + QLatin1String( end ), QMetaType::Type::Double ) );
    }
    const auto valueOf = []( double number ) { return std::isnan( number ) ? QVariant() : QVariant( number ); };
    for ( std::size_t row = 0; row < areas.features.size(); ++row )
    {
      QgsAttributes attributes = areas.features[row].attributes();
      const std::optional<std::uint32_t> area = layer.areaOfRow( row );
      for ( const LimitColumn &column : limits )
      {
        attributes << ( area ? valueOf( column.lower[*area] ) : QVariant() );
        attributes << ( area ? valueOf( column.upper[*area] ) : QVariant() );
      }
      areas.features[row].setFields( fields );
      areas.features[row].setAttributes( attributes );
    }
  }

  //! Says of columns that are called by an id of the store's catalogue what the catalogue says of it.
  static void describeByCatalogue( IndicatorPropertiesByField &properties, const ListTable &stored )
  {
    const std::vector<CatalogueIndicator> catalogue = stored.rows.empty() ? std::vector<CatalogueIndicator>() : readCatalogue( stored );
    const bool isGerman = textLocale().language() == QLocale::German;
    for ( IndicatorProperties &column : properties )
    {
      const auto known = std::find_if( catalogue.begin(), catalogue.end(),
        [id = column.name.toStdString()]( const CatalogueIndicator &indicator ) { return indicator.id == id; } );
      if ( known == catalogue.end() )
        continue;
      const std::string &name = isGerman || known->nameEnglish.empty() ? known->nameGerman : known->nameEnglish;
      column.name = QString::fromStdString( name.empty() ? known->id : name );
      column.polarity = signOf( known->polarity );
      column.decimals = known->decimals;
      if ( column.source.isEmpty() )
        column.source = QString::fromStdString( known->source );
    }
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
    if ( call.has( "AS_OF" ) )
      options.asOf = dayGiven( call, "AS_OF" );
    const Extraction extraction = extractIndicators( database, options, findings, stepOf( progress, 0.0, 0.5 ) );
    AreaSource areas = areasOf( extraction, stepOf( progress, 0.5, 0.6 ) );
    const LayerAreas layer( areas.rows );
    const std::vector<JoinTable> tables{ { place.name, &extraction.table, nullptr } };
    // What was asked for is in the table, and nothing else.
    ColumnOptions columns;
    columns.periods = { "all" };
    const std::vector<std::string> taken{ "fid", "geom", "area_key", "name" };
    const AreaJoin join = joinTables( layer, tables, columns, taken, findings, stepOf( progress, 0.6, 0.7 ) );
    logJoin( join, layer, call.feedback() );
    const std::vector<std::size_t> indicators = indicatorsOf( extraction, join );
    addLimits( areas, layer, limitsOf( extraction, join, indicators, layer ) );
    const QgsFields fields = areas.features.front().fields();
    IndicatorPropertiesByField properties = joinedProperties( join, {} );
    for ( std::size_t i = 0; i < join.columns.size(); ++i )
    {
      if ( indicators[i] < extraction.methods.size() && !extraction.methods[indicators[i]].empty() )
        properties[QString::fromStdString( join.columns[i].field )].method = QString::fromStdString( extraction.methods[indicators[i]] );
    }

    describeByCatalogue( properties, storedCatalogue( database ) );
    const QgsCoordinateReferenceSystem crs = QgsCoordinateReferenceSystem::fromWkt( QString::fromStdString( storeCrs( database ) ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", joinedFields( fields, join ), Qgis::WkbType::MultiPolygon, crs );
    writeJoinedAreas( *output, areas, layer, join, call.feedback() );
    QVariantMap results;
    results.insert( QStringLiteral( "OUTPUT" ),
      output->finish( [&properties]( QgsVectorLayer &joined ) { setIndicatorProperties( joined, properties ); } ) );
    results.insert( QStringLiteral( "AREAS" ), static_cast<qlonglong>( layer.areas().size() ) );
    results.insert( QStringLiteral( "COLUMNS" ), static_cast<qlonglong>( join.columns.size() ) );
    results.insert( QStringLiteral( "AREAS_WITHOUT_VALUE" ), static_cast<qlonglong>( join.areasWithoutValue ) );
    return results;
  }

}
