#include "algorithms/areas/joinindicatorsalgorithm.h"

#include "algorithms/areas/areasource.h"
#include "algorithms/areas/joinoutput.h"
#include "algorithms/areas/joinreport.h"
#include "algorithms/areas/outlinecheck.h"
#include "algorithms/areas/reportpage.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/areas/textlists.h"
#include "algorithms/areas/loggedfindings.h"
#include "algorithms/tables/readingparameters.h"
#include "areas/crosswalkfile.h"
#include "text/periodorder.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <future>
#include <map>

namespace sozialraum
{

  QString JoinIndicatorsAlgorithm::name() const
  {
    return QStringLiteral( "joinindicators" );
  }

  QString JoinIndicatorsAlgorithm::displayName() const
  {
    return tr( "Join indicators" );
  }

  QStringList JoinIndicatorsAlgorithm::tags() const
  {
    return tr( "table,statistics,key,AGS,ARS,join,municipality,district,indicator,protocol,GENESIS,Regionalstatistik,Zensus,monitor" )
      .split( QLatin1Char( ',' ) );
  }

  QString JoinIndicatorsAlgorithm::shortDescription() const
  {
    return tr( "Joins tables of official statistics to areas by key, without losing a row." );
  }

  QString JoinIndicatorsAlgorithm::shortHelpString() const
  {
    return tr(
      "Reads tables as the statistical offices deliver them and gives every area one column per indicator, with its status beside it "
      "(“<field>_status”: value, zero_rounded, nothing, secret, uncertain, blocked, later, missing, no_territory).\n\n"
      "Keys are text: lost zeros are put back, AGS and ARS find each other, and rows of other levels (state, district) never reach an "
      "area. "
      "What the table says about the district and the state is kept as reference value of the column.\n\n"
      "A dash is zero only for the count of an area that existed then; a point, a slash, an x or an asterisk never is.\n\n"
      "The protocol has a row for every key of the tables and every area of the layer, and says what happened to it. Names and a crosswalk "
      "only ever suggest.\n\n"
      "What the reader of tables finds out about headings, keys and numbers can be overruled for all tables at once." );
  }

  JoinIndicatorsAlgorithm *JoinIndicatorsAlgorithm::createInstance() const
  {
    return new JoinIndicatorsAlgorithm();
  }

  void JoinIndicatorsAlgorithm::initAlgorithm( const QVariantMap & )
  {
    add( std::make_unique<QgsProcessingParameterFeatureSource>(
           QStringLiteral( "INPUT" ), tr( "Areas" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) } ),
      tr( "Municipalities, districts or areas of your own; VG250 as it comes." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "KEY_FIELD" ), tr( "Field with the area key" ), QVariant(),
           QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Any, false, true ),
      tr( "AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name." ) );
    add( std::make_unique<TablesParameter>( QStringLiteral( "TABLES" ), tr( "Tables" ) ),
      tr( "Any number of files (flat files and tables of GENESIS, Regionalstatistik and Zensus, INKAR, XLSX, ODS, XLS, CSV, ZIP) and "
          "layers. A sheet of a workbook: “file.xlsx|layername=sheet”." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "INDICATORS" ), tr( "Indicators" ), QVariant(), false, true ),
      tr( "Names or codes, separated by semicolons. Left empty: all." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "PERIOD" ), tr( "Period" ), QVariant(), false, true ),
      tr( "Years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator." ) );
    add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "CROSSWALK" ), tr( "Crosswalk" ),
           Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true,
           tr( "Tables (*.xlsx *.xls *.ods *.csv *.txt);;All files (*.*)" ) ),
      tr( "Umsteigeschlüssel of the BBSR, or a list with an old and a new key: tells what became of the keys that find no area. It "
          "suggests in the protocol and joins nothing; “Convert to another territory” converts." ),
      true );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "FROM" ), tr( "Crosswalk from year" ), QVariant(), false, true ),
      tr( "Year of the older territory, for crosswalks that have several. Left empty: the year of the table." ), true );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "TO" ), tr( "Crosswalk to year" ), QVariant(), false, true ),
      tr( "Year of the newer territory, for crosswalks that have several." ), true );
    add( readingParameters( true ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Areas with indicators" ) ),
      tr( "The areas with a column for each indicator and period, and its status." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSink>(
           QStringLiteral( "PROTOCOL" ), tr( "Protocol" ), Qgis::ProcessingSourceType::Vector, QVariant(), true, false ),
      tr( "A table with a row for every key on either side: matched, table_only, area_only, duplicate, other_level, dissolved, "
          "later_merged." ) );
    add( std::make_unique<QgsProcessingParameterFileDestination>(
           QStringLiteral( "OUTPUT_HTML_FILE" ), tr( "Report" ), tr( "HTML files (*.html)" ), QVariant(), true, false ),
      tr( "A page with the counts, the columns and every key that needs a look." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "MATCHED" ), tr( "Keys that found their area" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "AREAS_WITHOUT_VALUE" ), tr( "Areas without a number" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "ROWS_WITHOUT_AREA" ), tr( "Keys without an area" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "DUPLICATE_KEYS" ), tr( "Keys repeated with the same values" ) ) );
  }

  bool JoinIndicatorsAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
  {
    mTables = tableInputs( parameters.value( QStringLiteral( "TABLES" ) ), context );
    mKnownProperties = indicatorPropertiesOf( parameterAsVectorLayer( parameters, QStringLiteral( "INPUT" ), context ) );
    return true;
  }

  namespace
  {
    //! The crosswalk file, read once for each year that is asked for; nothing where there is no file.
    class CrosswalkByYear
    {
    public:
      CrosswalkByYear( std::string file, std::string toYear )
        : mFile( std::move( file ) )
        , mToYear( std::move( toYear ) )
      {}

      //! From \a fromYear, or from the latest year of the table.
      const Crosswalk *of( const ObservationTable &table, const std::string &fromYear, ProblemReporter &problems, const Progress &progress )
      {
        if ( mFile.empty() )
          return nullptr;
        const auto latest = std::max_element( table.periods.begin(), table.periods.end(), isEarlierPeriod );
        const std::string year = !fromYear.empty() || latest == table.periods.end() ? fromYear : yearOfPeriod( *latest );
        const auto found = mByYear.find( year );
        if ( found != mByYear.end() )
          return &found->second;
        return &mByYear.emplace( year, readCrosswalk( mFile, year, mToYear, CrosswalkWeight::Population, problems, progress ) )
                  .first->second;
      }

    private:
      std::string mFile;
      std::string mToYear;
      std::map<std::string, Crosswalk> mByYear;
    };
  }

  static std::vector<std::string> namesOf( const QgsFields &fields )
  {
    // GeoPackage adds its own, and two names that differ in case only cannot stand in one table.
    std::vector<std::string> names{ "fid", "geom" };
    for ( const QgsField &field : fields )
      names.push_back( field.name().toStdString() );
    return names;
  }

  QVariantMap JoinIndicatorsAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    LoggedFindings findings( feedback );
    const Progress progress = progressOf( feedback );
    const std::unique_ptr<QgsProcessingFeatureSource> source = requiredSource( parameters, QStringLiteral( "INPUT" ), context );

    AreaSource areas = readAreaSource( *source, parameterAsString( parameters, QStringLiteral( "KEY_FIELD" ), context ), feedback );
    reportEmptyOutlines( areas, feedback );
    OutlineCheck outlines( areas, feedback );
    const TableReadOptions reading = readingOptions( *this, parameters, context );
    std::vector<ObservationTable> tables;
    for ( const TableInput &input : mTables )
    {
      const double begin = 0.5 * static_cast<double>( tables.size() ) / static_cast<double>( mTables.size() );
      tables.push_back(
        readTableInput( input, reading, findings, stepOf( progress, begin, begin + 0.5 / static_cast<double>( mTables.size() ) ) ) );
    }
    const auto text = [&]( const char *name ) {
      return parameterAsString( parameters, QString::fromLatin1( name ), context ).trimmed().toStdString();
    };
    CrosswalkByYear crosswalks( parameterAsFile( parameters, QStringLiteral( "CROSSWALK" ), context ).toStdString(), text( "TO" ) );
    std::vector<JoinTable> named;
    for ( std::size_t i = 0; i < tables.size(); ++i )
      named.push_back(
        { mTables[i].name.toStdString(), &tables[i], crosswalks.of( tables[i], text( "FROM" ), findings, stepOf( progress, 0.5, 0.6 ) ) } );

    const LayerAreas layer( areas.rows );
    ColumnOptions options;
    options.indicators = splitList( parameterAsString( parameters, QStringLiteral( "INDICATORS" ), context ) );
    options.periods = splitList( parameterAsString( parameters, QStringLiteral( "PERIOD" ), context ) );
    const AreaJoin join = joinTables( layer, named, options, namesOf( source->fields() ), findings, stepOf( progress, 0.6, 0.7 ) );
    logJoin( join, layer, feedback );

    ReportPage page( parameterAsFileOutput( parameters, QStringLiteral( "OUTPUT_HTML_FILE" ), context ) );
    if ( page.isWanted() )
      page.write( joinPage( join, layer, findings.findings() ) );
    std::optional<FeatureOutput> output = beginOutput(
      parameters, QStringLiteral( "OUTPUT" ), context, joinedFields( source->fields(), join ), source->wkbType(), source->sourceCrs() );
    std::optional<FeatureOutput> protocol = beginOutput( parameters, QStringLiteral( "PROTOCOL" ), context, protocolFields() );
    writeJoinedAreas( *output, areas, layer, join, feedback );
    // The areas get their spatial index while the protocol is written; two tables of one database would wait for each other.
    std::future<void> closed =
      std::async( output->isFileOfItsOwn() ? std::launch::async : std::launch::deferred, [&output] { output->close(); } );
    if ( protocol )
      writeProtocol( *protocol, join, feedback );
    closed.get();
    outlines.report( feedback );

    QVariantMap results;
    results.insert(
      QStringLiteral( "OUTPUT" ), output->finish( [properties = joinedProperties( join, mKnownProperties )]( QgsVectorLayer &joined ) {
        setIndicatorProperties( joined, properties );
      } ) );
    if ( protocol )
      results.insert( QStringLiteral( "PROTOCOL" ), protocol->finish() );
    if ( page.isWanted() )
      results.insert( QStringLiteral( "OUTPUT_HTML_FILE" ), page.finish() );
    results.insert( QStringLiteral( "MATCHED" ), static_cast<qlonglong>( join.matched ) );
    results.insert( QStringLiteral( "AREAS_WITHOUT_VALUE" ), static_cast<qlonglong>( join.areasWithoutValue ) );
    results.insert( QStringLiteral( "ROWS_WITHOUT_AREA" ), static_cast<qlonglong>( join.rowsWithoutArea ) );
    results.insert( QStringLiteral( "DUPLICATE_KEYS" ), static_cast<qlonglong>( join.duplicateKeys ) );
    return results;
  }

}
