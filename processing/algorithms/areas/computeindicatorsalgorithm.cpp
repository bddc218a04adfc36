#include "algorithms/areas/computeindicatorsalgorithm.h"

#include "algorithms/areas/catalogueinput.h"
#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/numbercolumns.h"
#include "algorithms/areas/reportpage.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/areas/textlists.h"
#include "algorithms/classification/areacolumns.h"
#include "indicators/cataloguerules.h"
#include "indicators/indicatorvalues.h"
#include "indicators/shippedcatalogue.h"
#include "indicators/yearcolumns.h"
#include "maps/textlocale.h"
#include "observations/additivity.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace sozialraum
{

  AlgorithmTexts ComputeIndicatorsAlgorithm::texts() const
  {
    return {
      tr( "Compute indicators" ),
      tr( "rate,share,catalogue,formula,numerator,denominator,change,shrinkage,empirical Bayes,Wilson,confidence,monitor" ),
      tr( "Computes the rates of an indicator catalogue from the counts of a layer." ),
      tr(
        "The catalogue is a table that people edit in a spreadsheet, one row per indicator: id, name_de, name_en, domain, numerator, "
        "denominator, factor, unit, "
        "decimals, polarity, source, minimum_cases, dimension, kind, computed_by. The plugin brings one of 80 indicators, and packs for "
        "monitors of one subject: support for families, childcare, education, demography, refugees.\n\n"
        "Numerator and denominator are formulas over the fields of the layer, named without their year: “unemployed” stands for the field "
        "“unemployed_2021”, "
        "“population@-5” for the value of five years before. An indicator may use other indicators.\n\n"
        "From columns of age groups formulas compute people( a, b ), youth_ratio( 20, 65 ), old_age_ratio( 20, 65 ), total_ratio( 20, 65 "
        "), "
        "billeter(), greying(), "
        "mean_age() and median_age(); a name before the ages says whose: people( frauen, 15, 65 ). Balances and changes are plain "
        "formulas: "
        "“births - deaths”, “population - population@-5”.\n\n"
        "What is computed by an algorithm, like places that are missing, has its name in computed_by instead of formulas; it is told, and "
        "taken where the layer has it out of a store. The rules of the packs, like kinds that add up to their total, are looked at, and "
        "what "
        "does not hold is told.\n\n"
        "Numerators above 0 and below the minimum of cases are withheld. A missing value makes the rate missing; a division by zero gives "
        "none.\n\n"
        "For small areas there are rates drawn towards the common rate (empirical Bayes, “_shrunk”) and Wilson's 95 % limits (“_lower”, "
        "“_upper”)." ),
    };
  }

  void ComputeIndicatorsAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Areas or a table with the counts, as “Join indicators” and “Aggregate areas” write them." ) );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "CATALOGUE" ), tr( "Catalogue" ), true ),
      tr( "The table of indicators: a CSV, XLSX or ODS file, or a layer; several are taken together. Left empty: the 80 indicators that "
          "come with the plugin." ) );
    packParameter( p );
    p.text( "INDICATORS", tr( "Indicators" ), tr( "Ids of the catalogue, separated by semicolons. Left empty: all that the fields allow." ),
      { .optional = true } );
    p.text( "PERIOD", tr( "Years" ), tr( "Years, separated by semicolons, or “all”. Left empty: the latest of each indicator." ),
      { .optional = true } );
    p.flag( "SHRINKAGE", tr( "Rates drawn towards the common rate" ),
      tr( "Adds the empirical Bayes estimate of Marshall (1991) for each rate." ), false );
    p.flag( "INTERVALS", tr( "Confidence limits" ), tr( "Adds Wilson's 95 % limits for each share." ), false );
    p.flag(
      "WITHHOLD", tr( "Withhold small counts" ), tr( "Leaves out values that rest on fewer cases than the catalogue demands." ), true );
    p.output( "OUTPUT", tr( "Indicators" ), tr( "The input with a field for each indicator and year, and its status." ) );
    p.add( std::make_unique<QgsProcessingParameterFileDestination>( QStringLiteral( "CATALOGUE_COPY" ),
             tr( "Copy of the plugin's catalogue" ), tr( "CSV files (*.csv)" ), QVariant(), true, false ),
      tr( "Writes the catalogue that comes with the plugin, and the pack, to be edited and given as catalogue." ) );
    p.result( "COMPUTED", tr( "Columns computed" ) );
    p.result( "WITHHELD", tr( "Values withheld" ) );
  }

  void ComputeIndicatorsAlgorithm::prepare( Call &call )
  {
    mCatalogue = tableInputs( call.value( "CATALOGUE" ), call.context() );
    mProperties = indicatorPropertiesOf( call.layer( "INPUT" ) );
  }

  namespace
  {
    //! A column to be written.
    struct OutputColumn
    {
      QString name;
      const std::vector<double> *values;
      const std::vector<ObservationStatus> *statuses; // null: none beside it
    };
  }

  static std::vector<OutputColumn> outputColumns( const std::vector<IndicatorValues> &results )
  {
    std::vector<OutputColumn> columns;
    for ( const IndicatorValues &result : results )
    {
      const QString name = QString::fromStdString( result.rate.name );
      columns.push_back( { name, &result.rate.values, &result.rate.statuses } );
      for ( const auto &[suffix, values] :
        { std::pair( "_shrunk", &result.shrunk ), std::pair( "_lower", &result.lower ), std::pair( "_upper", &result.upper ) } )
      {
        if ( !values->empty() )
          columns.push_back( { name + QLatin1String( suffix ), values, nullptr } );
      }
    }
    return columns;
  }

  static QgsFields fieldsOf( const std::vector<OutputColumn> &columns )
  {
    QgsFields fields;
    for ( const OutputColumn &column : columns )
    {
      fields.append( QgsField( column.name, QMetaType::Type::Double ) );
      if ( column.statuses )
        fields.append( QgsField( column.name + QStringLiteral( "_status" ), QMetaType::Type::QString, QString(), 16 ) );
    }
    return fields;
  }

  static QVariantList cellsOf( const std::vector<OutputColumn> &columns, std::size_t row )
  {
    QVariantList cells;
    for ( const OutputColumn &column : columns )
    {
      const double value = ( *column.values )[row];
      cells << ( std::isnan( value ) ? QVariant() : QVariant( value ) );
      if ( column.statuses )
        cells << QString::fromStdString( std::string( toString( ( *column.statuses )[row] ) ) );
    }
    return cells;
  }

  static IndicatorPropertiesByField propertiesOf(
    const std::vector<CatalogueIndicator> &catalogue, const std::vector<IndicatorValues> &results, const IndicatorPropertiesByField &known )
  {
    IndicatorPropertiesByField all = known;
    const bool isGerman = textLocale().language() == QLocale::German;
    for ( const IndicatorValues &result : results )
    {
      const CatalogueIndicator &indicator = catalogue[result.indicator];
      IndicatorProperties properties;
      const std::string &preferred = isGerman ? indicator.nameGerman : indicator.nameEnglish;
      const std::string &other = isGerman ? indicator.nameEnglish : indicator.nameGerman;
      properties.name = QString::fromStdString( !preferred.empty() ? preferred : !other.empty() ? other : indicator.id );
      properties.unit = QString::fromStdString( indicator.unit );
      properties.period = QString::fromStdString( result.year );
      properties.source = QString::fromStdString( indicator.source );
      // What is divided is never a count; of the rest the catalogue says so, unless name or unit speak against it.
      const bool isCounted = indicator.factor == 1.0 && indicator.decimals == 0;
      const Measure measure{ indicator.nameGerman, indicator.unit, {}, indicator.decimals > 0,
        isCounted ? std::optional( MeasureKind::Count ) : std::nullopt };
      properties.isCount = !indicator.denominator && additivityOf( measure ).addsUp();
      properties.decimals = indicator.decimals;
      properties.method = QString::fromStdString( indicator.numerator.text() );
      if ( indicator.denominator )
        properties.method += QStringLiteral( " / " ) + QString::fromStdString( indicator.denominator->text() )
          + QStringLiteral( " × %1" ).arg( indicator.factor );
      all.insert( QString::fromStdString( result.rate.name ), properties );
    }
    return all;
  }

  //! Fields of text that the catalogue names where no field of numbers is called so.
  static QStringList textsNamedAsNumbers(
    const std::vector<CatalogueIndicator> &catalogue, const std::vector<AreaColumn> &numbers, const QgsFields &fields )
  {
    const YearColumns known( numbers );
    std::set<std::string> wanted;
    for ( const CatalogueIndicator &indicator : catalogue )
    {
      for ( const std::string &name : namesIn( indicator ) )
      {
        if ( !known.knows( name ) )
          wanted.insert( name );
      }
    }
    QStringList named;
    for ( const QgsField &field : fields )
    {
      if ( field.type() != QMetaType::Type::QString )
        continue;
      const YearColumns text( { AreaColumn{ field.name().toStdString(), {}, {} } } );
      if ( std::ranges::any_of( wanted, [&text]( const std::string &name ) { return text.knows( name ); } ) )
        named << field.name();
    }
    return named;
  }

  //! The catalogue that comes with the plugin, with the pack that is asked for, as the text of a file.
  static QString catalogueText( const Call &call )
  {
    if ( !hasPack( call ) )
    {
      const std::string_view text = shippedCatalogueText();
      return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
    }
    return textOfList( withPack( shippedCatalogue(), call ) );
  }

  QVariantMap ComputeIndicatorsAlgorithm::run( Call &call )
  {
    LoggedFindings findings( call.feedback() );
    const Progress progress = call.progress();
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "INPUT" );
    const ListTable list = catalogueWithPack( mCatalogue, call, stepOf( progress, 0.0, 0.1 ) );
    const std::vector<CatalogueIndicator> catalogue = readCatalogue( list );
    const std::vector<QgsFeature> features = allFeatures( *source, call.feedback() );

    IndicatorOptions options;
    options.indicators = splitList( call.text( "INDICATORS" ) );
    options.years = splitList( call.text( "PERIOD" ) );
    options.shrinkage = call.flag( "SHRINKAGE" );
    options.intervals = call.flag( "INTERVALS" );
    options.withholdSmallCounts = call.flag( "WITHHOLD" );
    const std::vector<AreaColumn> numbers = numberColumns( features, source->fields() );
    if ( const QStringList texts = textsNamedAsNumbers( catalogue, numbers, source->fields() ); !texts.isEmpty() )
      call.warn( tr( "The catalogue names fields that hold text, not numbers; they were not used: %1. Read the table with “Read table” "
                     "first, or make them fields of numbers." )
          .arg( texts.join( QStringLiteral( ", " ) ) ) );
    std::vector<IndicatorValues> results = inFile( list.name, [&] { return computeIndicators( catalogue, numbers, options, findings ); } );
    reportBrokenRules( readRules( shippedRules() ), YearColumns( numberColumns( features, source->fields() ) ),
      textLocale().language() == QLocale::German, findings );
    // What came out of a store with its id stands in the layer already.
    std::erase_if( results, [&]( const IndicatorValues &result ) {
      return catalogue[result.indicator].computedBy && source->fields().lookupField( QString::fromStdString( result.rate.name ) ) >= 0;
    } );
    advance( progress, 0.6 );

    const std::vector<OutputColumn> columns = outputColumns( results );
    const ExtendedFields fields( source->fields(), fieldsOf( columns ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", fields.fields(), source->wkbType(), source->sourceCrs() );
    for ( std::size_t row = 0; row < features.size(); ++row )
    {
      advance( progress, 0.6 + 0.35 * static_cast<double>( row ) / static_cast<double>( features.size() ) );
      QgsFeature feature( output->fields() );
      feature.setGeometry( features[row].geometry() );
      feature.setAttributes( fields.attributes( features[row], cellsOf( columns, row ) ) );
      output->add( feature );
    }

    std::size_t withheld = 0;
    for ( const IndicatorValues &result : results )
      withheld += result.withheld;
    call.say( tr( "%1 columns computed for %2 rows; %3 values withheld." ).arg( results.size() ).arg( features.size() ).arg( withheld ) );
    ReportPage copy( call.fileOutput( "CATALOGUE_COPY" ) );
    copy.write( catalogueText( call ) );
    closeAll( output );
    QVariantMap outputs;
    if ( copy.isWanted() )
      outputs.insert( QStringLiteral( "CATALOGUE_COPY" ), copy.finish() );
    outputs.insert(
      QStringLiteral( "OUTPUT" ), output->finish( [properties = propertiesOf( catalogue, results, mProperties )]( QgsVectorLayer &layer ) {
        setIndicatorProperties( layer, properties );
      } ) );
    outputs.insert( QStringLiteral( "COMPUTED" ), static_cast<qlonglong>( results.size() ) );
    outputs.insert( QStringLiteral( "WITHHELD" ), static_cast<qlonglong>( withheld ) );
    return outputs;
  }

}
