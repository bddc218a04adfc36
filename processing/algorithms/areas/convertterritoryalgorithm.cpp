#include "algorithms/areas/convertterritoryalgorithm.h"

#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/areas/textlists.h"
#include "algorithms/tables/closingline.h"
#include "algorithms/tables/longoutput.h"
#include "algorithms/tables/readingparameters.h"
#include "observations/additivity.h"
#include "areas/convertedrates.h"
#include "areas/crosswalkfile.h"
#include "text/periodorder.h"
#include "text/words.h"
#include "areas/territoryconversion.h"
#include "finding.h"
#include "findings/areascodes.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <filesystem>
#include <set>

namespace sozialraum
{

  AlgorithmTexts ConvertTerritoryAlgorithm::texts() const
  {
    return {
      tr( "Convert to another territory" ),
      tr( "territory,reform,merger,crosswalk,BBSR,district,municipality,time series,monitor" ),
      tr( "Puts counts of dissolved and merged areas on the territory of another year." ),
      tr( "Splits the counts of each old area by the factors of a crosswalk and sums the parts for each new one. Crosswalks are the "
          "Umsteigeschlüssel of "
          "the BBSR (workbook of districts, CSV of municipalities), a list of your own with an old and a new key and, where an "
          "area was split, a factor, or an official list of changes of names, borders and keys.\n\n"
          "Only counts and amounts can be converted: shares, rates, means, medians and indices are refused with the reason. Give "
          "rates as formulas over counts; "
          "numerator and denominator are converted, then divided.\n\n"
          "Areas that were split are estimates, and marked so (field “estimated”). A list without factors is a list of changes: areas "
          "that it does not "
          "name stay what they are, and changes of changes are followed. In official lists transfers of parts move nobody, because they "
          "do not say how many stay." ),
    };
  }

  void ConvertTerritoryAlgorithm::declare( Parameters &p ) const
  {
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "INPUT" ), tr( "Tables" ) ),
      tr( "Files or layers with counts of the old areas." ) );
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "CROSSWALK" ), tr( "Crosswalk" ),
             Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), false,
             tr( "Tables (*.xlsx *.xls *.ods *.csv *.txt);;All files (*.*)" ) ),
      tr( "Umsteigeschlüssel of the BBSR, or a list with an old and a new key." ) );
    p.text( "FROM", tr( "From year" ),
      tr( "Year of the territory that the tables have. Left empty: for each period the year of the period." ), { .optional = true } );
    p.text( "TO", tr( "To year" ), tr( "Year of the new territory, for workbooks that have several." ), { .optional = true } );
    p.choice( "WEIGHT", tr( "Factors by" ), tr( "What a split area is divided by, where the crosswalk has several columns of factors." ),
      { QStringLiteral( "population" ), QStringLiteral( "area" ), QStringLiteral( "employment" ) } );
    p.choice( "MISSING", tr( "A missing part" ),
      tr( "Makes the sum missing, or leaves the sum of the others as a lower bound with the status “uncertain”." ),
      { QStringLiteral( "missing" ), QStringLiteral( "lower_bound" ) } );
    p.flag( "LEAVE_REST", tr( "Factors may leave a rest" ),
      tr( "Converts areas whose factors do not give 1, so that people are lost or counted twice. Otherwise that is an error." ), false,
      { .optional = true, .advanced = true } );
    p.lines( "RATES", tr( "Rates" ),
      tr( "Formulas over converted counts, separated by semicolons or line ends: “share = unemployed / population * 100”. Counts are "
          "called by name, code or field name; names with blanks stand in double quotes." ),
      { .optional = true } );
    p.text( "COUNTS", tr( "Indicators that are counts" ),
      tr( "Names or codes, separated by semicolons, of indicators that are counts although neither unit nor name says so." ),
      { .optional = true } );
    readingParameters( p, true );
    p.output( "OUTPUT", tr( "Converted table" ),
      tr( "One row per new area, indicator and period, with the number of parts and whether the value is an estimate." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "CONVERTED", tr( "Old areas converted" ) );
    p.result( "NOT_CONVERTED", tr( "Old areas that the crosswalk does not know" ) );
    p.result( "REFUSED", tr( "Indicators refused" ) );
  }

  void ConvertTerritoryAlgorithm::prepare( Call &call )
  {
    mTables = tableInputs( call.value( "INPUT" ), call.context() );
  }

  static CrosswalkWeight weightNamed( const QString &name )
  {
    if ( name == QStringLiteral( "area" ) )
      return CrosswalkWeight::Area;
    return name == QStringLiteral( "employment" ) ? CrosswalkWeight::Employment : CrosswalkWeight::Population;
  }

  namespace
  {
    //! Crosswalks of the years that the tables need.
    class Crosswalks
    {
    public:
      Crosswalks( std::filesystem::path file, std::string toYear, CrosswalkWeight weight )
        : mFile( std::move( file ) )
        , mToYear( std::move( toYear ) )
        , mWeight( weight )
      {}

      void read( const std::string &fromYear, ProblemReporter &problems, const Progress &progress )
      {
        if ( !mByYear.contains( fromYear ) )
          mByYear.emplace( fromYear, readCrosswalk( mFile, fromYear, mToYear, mWeight, problems, progress ) );
      }

      //! One for each year of \a periods; a file that knows no years serves for all.
      void readYears( const std::vector<std::string> &periods, ProblemReporter &problems, const Progress &progress )
      {
        if ( mByYear.contains( std::string() ) )
          return;
        std::exception_ptr noYear;
        for ( const std::string &period : periods )
        {
          try
          {
            read( yearOfPeriod( period ), problems, progress );
          }
          catch ( const InputError &error )
          {
            if ( error.finding().code != codes::crosswalkYearMissing )
              throw;
            noYear = std::current_exception();
          }
        }
        if ( mByYear.empty() && noYear )
          std::rethrow_exception( noYear );
      }

      const std::map<std::string, Crosswalk> &byYear() const { return mByYear; }

    private:
      std::filesystem::path mFile;
      std::string mToYear;
      CrosswalkWeight mWeight;
      std::map<std::string, Crosswalk> mByYear;
    };
  }

  static QgsAttributes attributesOf( const ConvertedTable &converted, const ConvertedCell &cell )
  {
    QgsAttributes attributes = longAttributes( longRow( converted.table, cell.observation ) );
    attributes << static_cast<int>( cell.parts ) << cell.isEstimated;
    return attributes;
  }

  static void writeCells( const ConvertedTable &converted, FeatureOutput &output, QgsProcessingFeedback *feedback )
  {
    for ( const ConvertedCell &cell : converted.cells )
    {
      if ( feedback->isCanceled() )
        throw Cancelled();
      QgsFeature feature( output.fields() );
      feature.setAttributes( attributesOf( converted, cell ) );
      output.add( feature );
    }
  }

  namespace
  {
    //! The indicators that a person declares to be counts.
    class DeclaredCounts
    {
    public:
      explicit DeclaredCounts( std::vector<std::string> names )
        : mNames( std::move( names ) )
        , mFound( mNames.size(), false )
      {}

      void declareIn( ObservationTable &table )
      {
        for ( TableIndicator &indicator : table.indicators )
        {
          mThere += ( mThere.empty() ? "" : ", " ) + indicator.name;
          for ( std::size_t i = 0; i < mNames.size(); ++i )
          {
            if ( !isCalled( indicator, mNames[i] ) )
              continue;
            indicator.isCount = true;
            mFound[i] = true;
          }
        }
      }

      //! Everything that was named must be somewhere. \throws InputError
      void check() const
      {
        for ( std::size_t i = 0; i < mNames.size(); ++i )
        {
          if ( !mFound[i] )
            throw InputError( codes::indicatorUnknown, { mNames[i], mThere } );
        }
      }

    private:
      std::vector<std::string> mNames;
      std::vector<bool> mFound;
      std::string mThere;
    };
  }

  QVariantMap ConvertTerritoryAlgorithm::run( Call &call )
  {
    LoggedFindings findings( call.feedback() );
    const Progress progress = call.progress();
    const QString file = call.file( "CROSSWALK" );
    Crosswalks crosswalks( file.toStdString(), call.text( "TO" ).trimmed().toStdString(), weightNamed( call.text( "WEIGHT" ) ) );
    const std::string fromYear = call.text( "FROM" ).trimmed().toStdString();
    const bool isLowerBound = call.text( "MISSING" ) == QStringLiteral( "lower_bound" );

    const FactorSums sums = call.flag( "LEAVE_REST" ) ? FactorSums::MayDiffer : FactorSums::MustBeOne;

    const TableReadOptions reading = readingOptions( call );
    const std::vector<RateFormula> rates = ratesFromTexts( splitList( call.text( "RATES" ) ) );
    DeclaredCounts counts( splitList( call.text( "COUNTS" ) ) );

    ClosingLine closingLine;
    std::vector<ConvertedTable> results;
    for ( std::size_t i = 0; i < mTables.size(); ++i )
    {
      const double share = 0.9 / static_cast<double>( mTables.size() );
      const double begin = share * static_cast<double>( i );
      TableReading tableReading = readTableInput( mTables[i], reading, findings, stepOf( progress, begin, begin + share / 3 ) );
      closingLine.add( tableReading );
      ObservationTable table = std::move( tableReading.table );
      counts.declareIn( table );
      std::map<std::string, Crosswalk> chosen;
      if ( fromYear.empty() )
      {
        crosswalks.readYears( table.periods, findings, stepOf( progress, begin + share / 3, begin + 2 * share / 3 ) );
        chosen = crosswalks.byYear();
      }
      else
      {
        crosswalks.read( fromYear, findings, stepOf( progress, begin + share / 3, begin + 2 * share / 3 ) );
        chosen.emplace( std::string(), crosswalks.byYear().at( fromYear ) );
      }
      results.push_back( convertTerritory( table, chosen, isLowerBound ? MissingPart::MakesLowerBound : MissingPart::MakesMissing, findings,
        stepOf( progress, begin + 2 * share / 3, begin + share ), sums ) );
    }

    counts.check();
    const ConvertedTable ofRates = ratesOfConverted( rates, results );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", longFields( longColumnsOfConversion ) );
    std::size_t converted = 0;
    std::size_t notConverted = 0;
    std::size_t refused = 0;
    for ( const ConvertedTable &result : results )
    {
      converted += result.converted;
      notConverted += result.unknownKeys.size();
      refused += result.refusedIndicators.size();
      call.say( tr( "Old areas converted: %1. Areas they became: %2. Areas of other levels, left out: %3." )
          .arg( result.converted )
          .arg( result.table.areas.size() )
          .arg( result.otherLevel ) );
      if ( !result.summedIndicators.empty() )
        call.say( tr( "Summed: %1." ).arg( QString::fromStdString( joined( result.summedIndicators, ", " ) ) ) );
      writeCells( result, *output, call.feedback() );
    }
    writeCells( ofRates, *output, call.feedback() );
    QVariantMap outputs;
    outputs.insert( QStringLiteral( "OUTPUT" ), output->finish() );
    outputs.insert( QStringLiteral( "CONVERTED" ), static_cast<qlonglong>( converted ) );
    outputs.insert( QStringLiteral( "NOT_CONVERTED" ), static_cast<qlonglong>( notConverted ) );
    outputs.insert( QStringLiteral( "REFUSED" ), static_cast<qlonglong>( refused ) );
    closingLine.say( call );
    return outputs;
  }

}
