#include "algorithms/store/importtablesalgorithm.h"

#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/store/resultlayers.h"
#include "algorithms/store/storeparameter.h"
#include "algorithms/tables/readingparameters.h"
#include "indicators/catalogue.h"
#include "store/storedareas.h"
#include "store/storeimport.h"
#include "store/storeschema.h"
#include "text/periodorder.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  AlgorithmTexts ImportTablesAlgorithm::texts() const
  {
    return {
      tr( "Import into store" ),
      tr( "store,import,table,delivery,version,revision,statistics,GENESIS,protocol,monitor" ),
      tr( "Takes tables into the indicator store; nothing in it is ever overwritten." ),
      tr(
        "Reads tables as “Read table” does and puts their observations into the store, all or none. Each cell is new, unchanged, revised "
        "(the old value stays beside it, and the protocol names both) or rejected with a reason.\n\n"
        "Areas are found by their keys in the areas of the store; rows of the district, the state and the nation are kept as well. A file "
        "that is in the store already changes nothing.\n\n"
        "Results of other algorithms go in as they are: indices, rates, coverage and projections, each with its method, limits and status, "
        "and their classes for maps. They say themselves what their columns are. A computed value never takes the place of an office's "
        "figure.\n\n"
        "With the state “Pending” nobody sees the import until “Accept import”; “Withdraw import” takes one back." ),
    };
  }

  void ImportTablesAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "TABLES" ), tr( "Tables" ) ),
      tr( "Any number of files and layers, as “Join indicators” takes them; long tables of “Read table”, too." ) );
    p.text( "PUBLISHER", tr( "Publisher" ), tr( "Who published the tables, for the source line." ), { .optional = true } );
    p.text( "LICENCE", tr( "Licence" ), tr( "Under which they may be used, like “dl-de/by-2-0”." ), { .optional = true } );
    p.text( "AS_OF", tr( "Known since" ), tr( "The day from which on the import counts, like 2024-01-31. Left empty: today." ),
      { .optional = true, .advanced = true } );
    p.choice( "STATE", tr( "State" ), tr( "Whether the import holds at once or waits until it is accepted." ),
      { QStringLiteral( "accepted" ), QStringLiteral( "pending" ) } );
    p.text( "RESULT_FIELDS", tr( "Fields of results" ),
      tr( "Which columns of results of other algorithms go in, separated by semicolons. Left empty: what was computed, and "
          "what is classified; columns joined from tables stay out." ),
      { .optional = true, .advanced = true } );
    p.text( "RESULT_PERIOD", tr( "Period of results" ),
      tr( "The year or date of results that do not say it themselves, like an index. Left empty: the latest of what they are made of." ),
      { .optional = true, .advanced = true } );
    readingParameters( p, true );
    p.extraOutput( "PROTOCOL", tr( "Protocol" ),
      tr( "A row for each revision (old and new value) and each rejection with its reason; new and unchanged cells are counted." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "IMPORT", tr( "Number of the import" ) );
    p.result( "NEW", tr( "New cells" ) );
    p.result( "UNCHANGED", tr( "Unchanged cells" ) );
    p.result( "REVISED", tr( "Revised cells" ) );
    p.result( "REJECTED", tr( "Rejected cells" ) );
  }

  void ImportTablesAlgorithm::prepare( Call &call )
  {
    mTables = tableInputs( call.value( "TABLES" ), call.context() );
  }

  //! SHA-256 of a file; empty of what is none.
  static std::string hashOf( const QString &path )
  {
    QFile file( path );
    QCryptographicHash hash( QCryptographicHash::Sha256 );
    if ( path.isEmpty() || !file.open( QIODevice::ReadOnly ) || !hash.addData( &file ) )
      return {};
    return hash.result().toHex().toStdString();
  }

  static QVariant numberOf( double value )
  {
    return std::isnan( value ) ? QVariant() : QVariant( value );
  }

  static QString textOf( std::string_view text )
  {
    return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
  }

  static QStringList listed( const QString &text )
  {
    QStringList names;
    for ( const QString &name : text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
      names << name.trimmed();
    return names;
  }

  //! Which indicators of the catalogue the columns of a result are.
  static void sayIds( const Call &call, const QString &name, const ResultTable &result )
  {
    const auto listOfIds = []( const std::vector<std::string> &ids ) {
      QStringList list;
      for ( const std::string &id : ids )
        list << textOf( id );
      return list.join( QStringLiteral( ", " ) );
    };
    if ( !result.ids.empty() )
      call.say( ImportTablesAlgorithm::tr( "“%1” gives indicators of the catalogue: %2." ).arg( name, listOfIds( result.ids ) ) );
    if ( !result.ambiguous.empty() )
      call.warn(
        ImportTablesAlgorithm::tr( "Several columns of “%1” could be the indicator %2, so none is called so. Name one under “%3”." )
          .arg( name, listOfIds( result.ambiguous ), call.label( "RESULT_FIELDS" ) ) );
  }

  static std::string latestPeriod( const std::vector<std::string> &periods )
  {
    const auto latest = std::max_element( periods.begin(), periods.end(), isEarlierPeriod );
    return latest == periods.end() ? std::string() : *latest;
  }

  static QgsFields importProtocolFields()
  {
    QgsFields fields;
    for ( const char *name : { "fate", "table", "indicator", "period", "area_key" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "cells" ), QMetaType::Type::LongLong ) );
    for ( const char *name : { "old", "new" } )
    {
      fields.append( QgsField( QString::fromLatin1( name ) + QStringLiteral( "_value" ), QMetaType::Type::Double ) );
      fields.append( QgsField( QString::fromLatin1( name ) + QStringLiteral( "_status" ), QMetaType::Type::QString ) );
    }
    fields.append( QgsField( QStringLiteral( "reason" ), QMetaType::Type::QString ) );
    return fields;
  }

  static void writeRows( FeatureOutput &output, const ImportResult &result )
  {
    for ( const ImportRow &row : result.protocol )
    {
      QgsFeature feature( output.fields() );
      QgsAttributes attributes;
      attributes << textOf( importFateNames[static_cast<std::size_t>( row.fate )] ) << textOf( row.table ) << textOf( row.indicator )
                 << textOf( row.period ) << textOf( row.areaKey ) << static_cast<qlonglong>( row.count ) << numberOf( row.oldValue )
                 << textOf( row.oldStatus ) << numberOf( row.newValue ) << textOf( row.newStatus ) << textOf( row.reason );
      feature.setAttributes( attributes );
      output.add( feature );
    }
  }

  //! A table with the limits and the method that it names itself, as that of a survey does.
  static ResultTable asResult( ObservationTable table )
  {
    ResultTable result{ std::move( table ), {}, {}, {} };
    result.method = result.table.method;
    for ( const ValueLimits &limits : result.table.limits )
    {
      ObservationParts &parts = result.parts.emplace_back();
      parts.lower = limits.lower;
      parts.upper = limits.upper;
    }
    return result;
  }

  QVariantMap ImportTablesAlgorithm::run( Call &call )
  {
    LoggedFindings findings( call.feedback() );
    const Progress progress = call.progress();
    if ( mTables.empty() )
      throw QgsProcessingException( tr( "Choose at least one table." ) );
    StoreDatabase database = openStore( storePlace( call ), true );
    const TableReadOptions reading = readingOptions( call );
    const ListTable stored = storedCatalogue( database );
    const ResultChoice choice{ call.text( "KEY_COLUMN" ).trimmed(), listed( call.text( "RESULT_FIELDS" ) ),
      call.text( "RESULT_PERIOD" ).trimmed(), stored.rows.empty() ? std::vector<CatalogueIndicator>() : readCatalogue( stored ) };
    std::vector<ResultTable> tables;
    std::vector<std::size_t> inputs; // of each table
    for ( std::size_t i = 0; i < mTables.size(); ++i )
    {
      const double begin = 0.4 * static_cast<double>( i ) / static_cast<double>( mTables.size() );
      const Progress step = stepOf( progress, begin, begin + 0.4 / static_cast<double>( mTables.size() ) );
      if ( isResult( mTables[i] ) )
      {
        for ( ResultTable &result : readResult( mTables[i], choice, step ) )
        {
          call.say( tr( "“%1”: %2 columns by the method “%3”, the latest period is %4." )
              .arg( mTables[i].name )
              .arg( result.table.indicators.size() )
              .arg( textOf( result.method ), textOf( latestPeriod( result.table.periods ) ) ) );
          sayIds( call, mTables[i].name, result );
          tables.push_back( std::move( result ) );
        }
      }
      else
        tables.push_back( asResult( readTableInput( mTables[i], reading, findings, step ).table ) );
      inputs.resize( tables.size(), i );
    }
    std::vector<Delivery> deliveries;
    for ( std::size_t table = 0; table < tables.size(); ++table )
    {
      const std::size_t i = inputs[table];
      Delivery delivery;
      delivery.table = &tables[table].table;
      delivery.parts = tables[table].parts;
      delivery.classes = tables[table].classes;
      delivery.method = tables[table].method;
      delivery.tableName = mTables[i].name.toStdString();
      delivery.publisher = call.text( "PUBLISHER" ).trimmed().toStdString();
      delivery.licence = call.text( "LICENCE" ).trimmed().toStdString();
      delivery.fileHash = hashOf( mTables[i].file );
      deliveries.push_back( delivery );
    }
    ImportOptions options;
    options.who = userName();
    options.importedAt = now();
    options.knownOn = dayGiven( call, "AS_OF" );
    options.isPending = call.choice( "STATE" ) == QLatin1String( "pending" );
    const ImportResult result = importTables( database, deliveries, options, findings, stepOf( progress, 0.4, 0.9 ) );

    const auto count = [&result]( ImportFate fate ) { return static_cast<qlonglong>( result.count( fate ) ); };
    call.say( tr( "%1 cells are new, %2 unchanged, %3 revised, %4 rejected." )
        .arg( count( ImportFate::New ) )
        .arg( count( ImportFate::Unchanged ) )
        .arg( count( ImportFate::Revised ) )
        .arg( count( ImportFate::Rejected ) ) );
    if ( result.id != 0 )
      call.say( options.isPending ? tr( "This is import %1; it waits until it is accepted." ).arg( result.id )
                                  : tr( "This is import %1." ).arg( result.id ) );
    else
      call.say( tr( "There is nothing new in the files: the store stays as it is." ) );
    if ( count( ImportFate::Rejected ) > 0 )
      call.warn( tr( "%1 cells are not in the store; the protocol says why." ).arg( count( ImportFate::Rejected ) ) );

    QVariantMap results;
    if ( std::optional<FeatureOutput> protocol = call.output( "PROTOCOL", importProtocolFields() ) )
    {
      writeRows( *protocol, result );
      results[QStringLiteral( "PROTOCOL" )] = protocol->finish();
    }
    results[QStringLiteral( "IMPORT" )] = static_cast<qlonglong>( result.id );
    results[QStringLiteral( "NEW" )] = count( ImportFate::New );
    results[QStringLiteral( "UNCHANGED" )] = count( ImportFate::Unchanged );
    results[QStringLiteral( "REVISED" )] = count( ImportFate::Revised );
    results[QStringLiteral( "REJECTED" )] = count( ImportFate::Rejected );
    return results;
  }

}
