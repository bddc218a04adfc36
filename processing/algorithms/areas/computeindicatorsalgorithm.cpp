#include "algorithms/areas/computeindicatorsalgorithm.h"

#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/numbercolumns.h"
#include "algorithms/areas/reportpage.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/areas/textlists.h"
#include "algorithms/classification/areacolumns.h"
#include "indicators/indicatorvalues.h"
#include "indicators/shippedcatalogue.h"
#include "maps/textlocale.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace sozialraum
{

  QString ComputeIndicatorsAlgorithm::name() const
  {
    return QStringLiteral( "computeindicators" );
  }

  QString ComputeIndicatorsAlgorithm::displayName() const
  {
    return tr( "Compute indicators" );
  }

  QStringList ComputeIndicatorsAlgorithm::tags() const
  {
    return tr( "rate,share,catalogue,formula,numerator,denominator,change,shrinkage,empirical Bayes,Wilson,confidence,monitor" )
      .split( QLatin1Char( ',' ) );
  }

  QString ComputeIndicatorsAlgorithm::shortDescription() const
  {
    return tr( "Computes the rates of an indicator catalogue from the counts of a layer." );
  }

  QString ComputeIndicatorsAlgorithm::shortHelpString() const
  {
    return tr(
      "The catalogue is a table that people edit in a spreadsheet, one row per indicator: id, name_de, name_en, domain, numerator, "
      "denominator, factor, unit, "
      "decimals, polarity, source, minimum_cases, dimension. The plugin brings one of 80 indicators.\n\n"
      "Numerator and denominator are formulas over the fields of the layer, named without their year: “unemployed” stands for the field "
      "“unemployed_2021”, "
      "“population@-5” for the value of five years before. An indicator may use other indicators.\n\n"
      "From columns of age groups formulas compute people( a, b ), youth_ratio( 20, 65 ), old_age_ratio( 20, 65 ), total_ratio( 20, 65 ), "
      "billeter(), greying(), "
      "mean_age() and median_age(); a name before the ages says whose: people( frauen, 15, 65 ). Balances and changes are plain formulas: "
      "“births - deaths”, “population - population@-5”.\n\n"
      "Numerators above 0 and below the minimum of cases are withheld. A missing value makes the rate missing; a division by zero gives "
      "none.\n\n"
      "For small areas there are rates drawn towards the common rate (empirical Bayes, “_shrunk”) and Wilson's 95 % limits (“_lower”, "
      "“_upper”)." );
  }

  ComputeIndicatorsAlgorithm *ComputeIndicatorsAlgorithm::createInstance() const
  {
    return new ComputeIndicatorsAlgorithm();
  }

  void ComputeIndicatorsAlgorithm::initAlgorithm( const QVariantMap & )
  {
    add( std::make_unique<QgsProcessingParameterFeatureSource>(
           QStringLiteral( "INPUT" ), tr( "Areas" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) } ),
      tr( "Areas or a table with the counts, as “Join indicators” and “Aggregate areas” write them." ) );
    add( std::make_unique<TablesParameter>( QStringLiteral( "CATALOGUE" ), tr( "Catalogue" ), true ),
      tr( "The table of indicators: a CSV, XLSX or ODS file, or a layer. Left empty: the 80 indicators that come with the plugin." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "INDICATORS" ), tr( "Indicators" ), QVariant(), false, true ),
      tr( "Ids of the catalogue, separated by semicolons. Left empty: all that the fields allow." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "PERIOD" ), tr( "Years" ), QVariant(), false, true ),
      tr( "Years, separated by semicolons, or “all”. Left empty: the latest of each indicator." ) );
    add(
      std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "SHRINKAGE" ), tr( "Rates drawn towards the common rate" ), false ),
      tr( "Adds the empirical Bayes estimate of Marshall (1991) for each rate." ) );
    add( std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "INTERVALS" ), tr( "Confidence limits" ), false ),
      tr( "Adds Wilson's 95 % limits for each share." ) );
    add( std::make_unique<QgsProcessingParameterBoolean>( QStringLiteral( "WITHHOLD" ), tr( "Withhold small counts" ), true ),
      tr( "Leaves out values that rest on fewer cases than the catalogue demands." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Indicators" ) ),
      tr( "The input with a field for each indicator and year, and its status." ) );
    add( std::make_unique<QgsProcessingParameterFileDestination>(
           QStringLiteral( "CATALOGUE_COPY" ), tr( "Copy of the plugin's catalogue" ), tr( "CSV files (*.csv)" ), QVariant(), true, false ),
      tr( "Writes the catalogue that comes with the plugin, to be edited and given as catalogue." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "COMPUTED" ), tr( "Columns computed" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "WITHHELD" ), tr( "Values withheld" ) ) );
  }

  bool ComputeIndicatorsAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
  {
    mCatalogue = tableInputs( parameters.value( QStringLiteral( "CATALOGUE" ) ), context );
    mProperties = indicatorPropertiesOf( parameterAsVectorLayer( parameters, QStringLiteral( "INPUT" ), context ) );
    return true;
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
      properties.isCount = !indicator.denominator && indicator.factor == 1.0 && indicator.decimals == 0;
      properties.decimals = indicator.decimals;
      properties.method = QString::fromStdString( indicator.numerator.text() );
      if ( indicator.denominator )
        properties.method += QStringLiteral( " / " ) + QString::fromStdString( indicator.denominator->text() )
          + QStringLiteral( " × %1" ).arg( indicator.factor );
      all.insert( QString::fromStdString( result.rate.name ), properties );
    }
    return all;
  }

  QVariantMap ComputeIndicatorsAlgorithm::run(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    LoggedFindings findings( feedback );
    const Progress progress = progressOf( feedback );
    const std::unique_ptr<QgsProcessingFeatureSource> source = requiredSource( parameters, QStringLiteral( "INPUT" ), context );
    if ( mCatalogue.size() > 1 )
      throw QgsProcessingException( tr( "Choose one catalogue." ) );
    const ListTable list = mCatalogue.empty() ? shippedCatalogue() : readListInput( mCatalogue.front(), stepOf( progress, 0.0, 0.1 ) );
    const std::vector<CatalogueIndicator> catalogue = readCatalogue( list );
    const std::vector<QgsFeature> features = allFeatures( *source, feedback );

    IndicatorOptions options;
    options.indicators = splitList( parameterAsString( parameters, QStringLiteral( "INDICATORS" ), context ) );
    options.years = splitList( parameterAsString( parameters, QStringLiteral( "PERIOD" ), context ) );
    options.shrinkage = parameterAsBoolean( parameters, QStringLiteral( "SHRINKAGE" ), context );
    options.intervals = parameterAsBoolean( parameters, QStringLiteral( "INTERVALS" ), context );
    options.withholdSmallCounts = parameterAsBoolean( parameters, QStringLiteral( "WITHHOLD" ), context );
    const std::vector<IndicatorValues> results =
      inFile( list.name, [&] { return computeIndicators( catalogue, numberColumns( features, source->fields() ), options, findings ); } );
    advance( progress, 0.6 );

    const std::vector<OutputColumn> columns = outputColumns( results );
    const ExtendedFields fields( source->fields(), fieldsOf( columns ) );
    std::optional<FeatureOutput> output =
      beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, fields.fields(), source->wkbType(), source->sourceCrs() );
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
    feedback->pushInfo(
      tr( "%1 columns computed for %2 rows; %3 values withheld." ).arg( results.size() ).arg( features.size() ).arg( withheld ) );
    ReportPage copy( parameterAsFileOutput( parameters, QStringLiteral( "CATALOGUE_COPY" ), context ) );
    const std::string_view text = shippedCatalogueText();
    copy.write( QString::fromUtf8( text.data(), static_cast<int>( text.size() ) ) );
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
