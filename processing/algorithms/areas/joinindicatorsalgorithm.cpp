#include "algorithms/areas/joinindicatorsalgorithm.h"

#include "algorithms/areas/areasource.h"
#include "algorithms/areas/joinoutput.h"
#include "algorithms/areas/joinreport.h"
#include "algorithms/areas/outlinecheck.h"
#include "algorithms/areas/reportpage.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/areas/textlists.h"
#include "algorithms/areas/loggedfindings.h"
#include "algorithms/tables/closingline.h"
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

  AlgorithmTexts JoinIndicatorsAlgorithm::texts() const
  {
    return {
      tr( "Join indicators" ),
      tr( "table,statistics,key,AGS,ARS,join,municipality,district,indicator,protocol,GENESIS,Regionalstatistik,Zensus,monitor" ),
      tr( "Joins tables of official statistics to areas by key, without losing a row." ),
      tr( "Reads tables as the statistical offices deliver them and gives every area one column per indicator, with its status beside it "
          "(“<field>_status”: value, zero_rounded, nothing, secret, uncertain, blocked, later, missing, no_territory).\n\n"
          "Keys are text: lost zeros are put back, AGS and ARS find each other, and rows of other levels (state, district) never reach an "
          "area. "
          "What the table says about the district and the state is kept as reference value of the column.\n\n"
          "A dash is zero only for the count of an area that existed then; a point, a slash, an x or an asterisk never is.\n\n"
          "The protocol has a row for every key of the tables and every area of the layer, and says what happened to it. Names and a "
          "crosswalk "
          "only ever suggest.\n\n"
          "What the reader of tables finds out about headings, keys and numbers can be overruled for all tables at once." ),
    };
  }

  void JoinIndicatorsAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Municipalities, districts or areas of your own; VG250 as it comes." ) );
    p.field( "KEY_FIELD", tr( "Field with the area key" ),
      tr( "AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "TABLES" ), tr( "Tables" ) ),
      tr( "Any number of files (flat files and tables of GENESIS, Regionalstatistik and Zensus, INKAR, XLSX, ODS, XLS, CSV, ZIP) and "
          "layers. A sheet of a workbook: “file.xlsx|layername=sheet”." ) );
    p.text( "INDICATORS", tr( "Indicators" ), tr( "Names or codes, separated by semicolons. Left empty: all." ), { .optional = true } );
    p.text( "PERIOD", tr( "Period" ), tr( "Years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator." ),
      { .optional = true } );
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "CROSSWALK" ), tr( "Crosswalk" ),
             Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true,
             tr( "Tables (*.xlsx *.xls *.ods *.csv *.txt);;All files (*.*)" ) ),
      tr( "Umsteigeschlüssel of the BBSR, or a list with an old and a new key: tells what became of the keys that find no area. It "
          "suggests in the protocol and joins nothing; “Convert to another territory” converts." ),
      { .advanced = true } );
    p.text( "FROM", tr( "Crosswalk from year" ),
      tr( "Year of the older territory, for crosswalks that have several. Left empty: the year of the table." ),
      { .optional = true, .advanced = true } );
    p.text( "TO", tr( "Crosswalk to year" ), tr( "Year of the newer territory, for crosswalks that have several." ),
      { .optional = true, .advanced = true } );
    readingParameters( p, true );
    p.output( "OUTPUT", tr( "Areas with indicators" ), tr( "The areas with a column for each indicator and period, and its status." ) );
    p.extraOutput( "PROTOCOL", tr( "Protocol" ),
      tr( "A table with a row for every key on either side: matched, table_only, area_only, duplicate, other_level, dissolved, "
          "later_merged." ),
      Qgis::ProcessingSourceType::Vector );
    p.add( std::make_unique<QgsProcessingParameterFileDestination>(
             QStringLiteral( "OUTPUT_HTML_FILE" ), tr( "Report" ), tr( "HTML files (*.html)" ), QVariant(), true, false ),
      tr( "A page with the counts, the columns and every key that needs a look." ) );
    p.result( "MATCHED", tr( "Keys that found their area" ) );
    p.result( "AREAS_WITHOUT_VALUE", tr( "Areas without a number" ) );
    p.result( "ROWS_WITHOUT_AREA", tr( "Keys without an area" ) );
    p.result( "DUPLICATE_KEYS", tr( "Keys repeated with the same values" ) );
  }

  void JoinIndicatorsAlgorithm::prepare( Call &call )
  {
    mTables = tableInputs( call.value( "TABLES" ), call.context() );
    mKnownProperties = indicatorPropertiesOf( call.layer( "INPUT" ) );
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

  //! The name of a table, with its sheet where another table comes from the same workbook.
  static std::string nameAmong( const std::vector<TableInput> &tables, std::size_t place )
  {
    const TableInput &input = tables[place];
    const auto isNamesake = [&input]( const TableInput &other ) { return other.name == input.name; };
    const bool isAlone = input.sheet.isEmpty() || std::count_if( tables.begin(), tables.end(), isNamesake ) < 2;
    return ( isAlone ? input.name : input.name + QStringLiteral( ", " ) + input.sheet ).toStdString();
  }

  static std::vector<std::string> namesOf( const QgsFields &fields )
  {
    // GeoPackage adds its own, and two names that differ in case only cannot stand in one table.
    std::vector<std::string> names{ "fid", "geom" };
    for ( const QgsField &field : fields )
      names.push_back( field.name().toStdString() );
    return names;
  }

  QVariantMap JoinIndicatorsAlgorithm::run( Call &call )
  {
    LoggedFindings findings( call.feedback() );
    const Progress progress = call.progress();
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "INPUT" );

    AreaSource areas = readAreaSource( *source, call.text( "KEY_FIELD" ), call.feedback() );
    reportEmptyOutlines( areas, call.feedback() );
    OutlineCheck outlines( areas, call.feedback() );
    const TableReadOptions reading = readingOptions( call );
    ClosingLine closingLine;
    std::vector<ObservationTable> tables;
    for ( const TableInput &input : mTables )
    {
      const double begin = 0.5 * static_cast<double>( tables.size() ) / static_cast<double>( mTables.size() );
      TableReading tableReading =
        readTableInput( input, reading, findings, stepOf( progress, begin, begin + 0.5 / static_cast<double>( mTables.size() ) ) );
      closingLine.add( tableReading );
      tables.push_back( std::move( tableReading.table ) );
    }
    const auto text = [&]( const char *name ) { return call.text( name ).trimmed().toStdString(); };
    CrosswalkByYear crosswalks( call.file( "CROSSWALK" ).toStdString(), text( "TO" ) );
    std::vector<JoinTable> named;
    for ( std::size_t i = 0; i < tables.size(); ++i )
      named.push_back(
        { nameAmong( mTables, i ), &tables[i], crosswalks.of( tables[i], text( "FROM" ), findings, stepOf( progress, 0.5, 0.6 ) ) } );

    const LayerAreas layer( areas.rows );
    ColumnOptions options;
    options.indicators = splitList( call.text( "INDICATORS" ) );
    options.periods = splitList( call.text( "PERIOD" ) );
    const AreaJoin join = joinTables( layer, named, options, namesOf( source->fields() ), findings, stepOf( progress, 0.6, 0.7 ) );
    logJoin( join, layer, call.feedback() );

    ReportPage page( call.fileOutput( "OUTPUT_HTML_FILE" ) );
    if ( page.isWanted() )
      page.write( joinPage( join, layer, findings.findings() ) );
    std::optional<FeatureOutput> output =
      call.output( "OUTPUT", joinedFields( source->fields(), join ), source->wkbType(), source->sourceCrs() );
    std::optional<FeatureOutput> protocol = call.output( "PROTOCOL", protocolFields() );
    writeJoinedAreas( *output, areas, layer, join, call.feedback() );
    // The areas get their spatial index while the protocol is written; two tables of one database would wait for each other.
    std::future<void> closed =
      std::async( output->isFileOfItsOwn() ? std::launch::async : std::launch::deferred, [&output] { output->close(); } );
    if ( protocol )
      writeProtocol( *protocol, join, call.feedback() );
    closed.get();
    closeAll( output, protocol );
    outlines.report( call.feedback() );

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
    closingLine.say( call );
    return results;
  }

}
