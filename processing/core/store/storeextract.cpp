#include "store/storeextract.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "indicators/indicatorvalues.h"
#include "observations/additivity.h"
#include "observations/indicatornames.h"
#include "store/extractground.h"
#include "store/grouprates.h"
#include "store/seriescells.h"
#include "text/fieldname.h"
#include "text/periodorder.h"
#include "text/words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace sozialraum
{

  namespace
  {

    bool isPeriodAsked( const std::string &period, const std::vector<std::string> &asked )
    {
      return std::any_of( asked.begin(), asked.end(),
        [&period]( const std::string &one ) { return one == "all" || one == period || one == yearOfPeriod( period ); } );
    }

    //! Whether an area of the level, and not only a unit above, has a number.
    bool hasNumber( const std::vector<SeriesCell> &cells, std::size_t members )
    {
      return std::any_of( cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>( members ),
        []( const SeriesCell &cell ) { return cell.isThere && std::isfinite( cell.value ); } );
    }

    bool isAnyThere( const std::vector<SeriesCell> &cells, std::size_t members )
    {
      return std::any_of(
        cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>( members ), []( const SeriesCell &cell ) { return cell.isThere; } );
    }

    //! One extraction while it is made.
    class ExtractWork
    {
    public:
      ExtractWork( StoreDatabase &database, const ExtractOptions &options, ProblemReporter &problems )
        : mDatabase( database )
        , mOptions( options )
        , mProblems( problems )
        , mGround( groundOf( database, options.level ) )
        , mAreas( database, mGround.set )
        , mReader( database, mAreas, options.asOf )
        , mAllSeries( storedSeries( database ) )
      {
        StoreRows rows = database.query( "SELECT id + 0 AS n, method FROM source WHERE method <> ''" );
        while ( rows.next() )
          mMethods.emplace( rows.integer( 0 ), rows.text( 1 ) );
      }

      Extraction run( const Progress &progress );

    private:
      SeriesCells cellsOf( const StoredSeries &series );
      void addAreas();
      void addSeries( const StoredSeries &series, const SeriesCells &cells );
      void addGroups( const StoredSeries &series, const SeriesCells &cells );
      std::optional<std::vector<GroupCell>> ratesByCatalogue( const StoredSeries &series, const std::string &period, std::string &parts );
      void addObservation(
        std::uint32_t area, const std::string &period, double value, ObservationStatus status, const ValueLimits &limits = {} );
      void addIndicator( const StoredSeries &series, const SeriesCells &cells );

      StoreDatabase &mDatabase;
      const ExtractOptions &mOptions;
      ProblemReporter &mProblems;
      Ground mGround;
      ExtractAreas mAreas;
      SeriesReader mReader;
      std::vector<StoredSeries> mAllSeries;
      std::vector<AreaGroup> mGroups;
      std::optional<std::vector<CatalogueIndicator>> mCatalogue;
      std::map<std::string, std::uint16_t> mPeriods;
      std::set<std::string> mPeriodsThere;          // of the chosen series, whether asked for or not
      std::map<std::int64_t, std::string> mMethods; // of tables that were computed
      TerritoryCounts mCounts;
      Extraction mResult;
    };

    SeriesCells ExtractWork::cellsOf( const StoredSeries &series )
    {
      std::vector<std::string> periods = mReader.periods( series.id );
      mPeriodsThere.insert( periods.begin(), periods.end() );
      const std::size_t members = mAreas.members().size();
      if ( mOptions.periods.empty() )
      {
        // The latest that says something of an area of this level.
        for ( ; !periods.empty(); periods.pop_back() )
        {
          TerritoryCounts counts;
          SeriesCells cells = mReader.cells( series.id, { periods.back() }, counts );
          if ( hasNumber( cells.begin()->second, members ) )
          {
            mCounts.ofOtherSets += counts.ofOtherSets;
            mCounts.gone += counts.gone;
            if ( mCounts.goneKey.empty() )
              mCounts.goneKey = counts.goneKey;
            return cells;
          }
        }
        return {};
      }
      std::erase_if( periods, [this]( const std::string &period ) { return !isPeriodAsked( period, mOptions.periods ); } );
      SeriesCells cells = mReader.cells( series.id, periods, mCounts );
      std::erase_if( cells, [members]( const auto &ofPeriod ) { return !isAnyThere( ofPeriod.second, members ); } );
      return cells;
    }

    void ExtractWork::addAreas()
    {
      const auto add = [this]( const std::string &key, const std::string &name, AreaLevel level ) {
        mResult.table.areas.push_back( { key, name, level } );
      };
      if ( mGround.grouping )
      {
        for ( const AreaGroup &group : mGroups )
        {
          add( group.key, group.name, AreaLevel::Other );
          mResult.groups.push_back( { 0, group.key, group.name, std::string( toString( AreaLevel::Other ) ), true, {} } );
          mResult.groupAreas.push_back( group.members );
        }
        return;
      }
      for ( const std::vector<StoredArea> &areas : { mAreas.members(), mAreas.units() } )
      {
        for ( const StoredArea &area : areas )
          add( area.key, area.name, areaLevelFromString( area.level ).value_or( AreaLevel::Other ) );
      }
    }

    void ExtractWork::addIndicator( const StoredSeries &series, const SeriesCells &cells )
    {
      TableIndicator indicator = series.described;
      for ( const auto &[period, ofPeriod] : cells )
      {
        indicator.hasFractions |= std::any_of( ofPeriod.begin(), ofPeriod.end(),
          []( const SeriesCell &cell ) { return std::isfinite( cell.value ) && std::floor( cell.value ) != cell.value; } );
      }
      mResult.table.indicators.push_back( std::move( indicator ) );
      std::set<std::string> methods;
      for ( const auto &[period, ofPeriod] : cells )
      {
        for ( const SeriesCell &cell : ofPeriod )
        {
          if ( const auto method = mMethods.find( cell.source ); cell.isThere && method != mMethods.end() )
            methods.insert( method->second );
        }
      }
      mResult.methods.push_back( joined( std::vector<std::string>( methods.begin(), methods.end() ), "; " ) );
    }

    void ExtractWork::addObservation(
      std::uint32_t area, const std::string &period, double value, ObservationStatus status, const ValueLimits &limits )
    {
      const auto [place, isNew] = mPeriods.emplace( period, std::uint16_t{ 0 } );
      if ( isNew )
      {
        place->second = periodIndex( mResult.table.periods.size() );
        mResult.table.periods.push_back( period );
      }
      Observation observation;
      observation.value = value;
      observation.area = area;
      observation.indicator = static_cast<std::uint32_t>( mResult.table.indicators.size() - 1 );
      observation.sourceRow = static_cast<std::uint32_t>( mResult.table.observations.size() + 1 );
      observation.period = place->second;
      observation.status = status;
      mResult.table.observations.push_back( observation );
      mResult.limits.push_back( limits );
    }

    void ExtractWork::addSeries( const StoredSeries &series, const SeriesCells &cells )
    {
      addIndicator( series, cells );
      for ( const auto &[period, ofPeriod] : cells )
      {
        for ( std::uint32_t area = 0; area < ofPeriod.size(); ++area )
        {
          if ( ofPeriod[area].isThere )
            addObservation( area, period, ofPeriod[area].value, ofPeriod[area].status, { ofPeriod[area].lower, ofPeriod[area].upper } );
        }
      }
    }

    std::optional<std::vector<GroupCell>> ExtractWork::ratesByCatalogue(
      const StoredSeries &series, const std::string &period, std::string &parts )
    {
      if ( !mCatalogue )
        mCatalogue = readStoredCatalogue( mDatabase );
      const CatalogueIndicator *found = inCatalogue( *mCatalogue, series.indicator );
      if ( !found || !found->denominator )
        return std::nullopt;
      std::vector<AreaColumn> columns;
      std::set<std::string> names;
      for ( const std::string &name : namesIn( *found ) )
      {
        int lag = 0;
        const std::string field = nameWithoutLag( name, lag );
        if ( !names.insert( field ).second )
          continue;
        parts += ( parts.empty() ? "" : ", " ) + field;
        for ( const StoredSeries &part : mAllSeries )
        {
          if ( part.id == series.id || fieldName( part.described.name, longestFieldName ) != field
            || !additivityOf( part.described ).addsUp() )
            continue;
          for ( const std::string &partPeriod : mReader.periods( part.id ) )
          {
            // A year and its last day are one date; of two in a year, that of the rate.
            if ( lag == 0 && yearOfPeriod( partPeriod ) != yearOfPeriod( period ) )
              continue;
            TerritoryCounts uncounted;
            const SeriesCells cells = mReader.cells( part.id, { partPeriod }, uncounted );
            AreaColumn column;
            column.name = field + "_" + yearOfPeriod( partPeriod );
            for ( const GroupCell &cell : groupSums( mGroups, cells.begin()->second ) )
            {
              column.values.push_back( cell.value );
              column.statuses.push_back( cell.status );
            }
            columns.push_back( std::move( column ) );
          }
        }
      }
      IndicatorOptions options;
      options.indicators = { found->id };
      options.years = { yearOfPeriod( period ) };
      options.withholdSmallCounts = false;
      try
      {
        CollectingReporter unheard;
        std::vector<IndicatorValues> computed = computeIndicators( *mCatalogue, std::move( columns ), options, unheard );
        if ( computed.size() != 1 )
          return std::nullopt;
        std::vector<GroupCell> cells;
        for ( std::size_t group = 0; group < mGroups.size(); ++group )
          cells.push_back( { computed.front().rate.values[group], computed.front().rate.statuses[group] } );
        return cells;
      }
      catch ( const InputError & )
      {
        return std::nullopt; // a part is not in the store
      }
    }

    void ExtractWork::addGroups( const StoredSeries &series, const SeriesCells &cells )
    {
      TableIndicator indicator = series.described;
      addIndicator( series, cells );
      const Additivity judgement = additivityOf( mResult.table.indicators.back() );
      std::string parts;
      std::map<std::string, std::vector<GroupCell>> groups;
      for ( const auto &[period, ofPeriod] : cells )
      {
        std::optional<std::vector<GroupCell>> made;
        if ( judgement.addsUp() )
          made = groupSums( mGroups, ofPeriod );
        else if ( made = groupRatesOfParts( mGroups, ofPeriod ); !made )
          made = ratesByCatalogue( series, period, parts );
        if ( made )
          groups.emplace( period, std::move( *made ) );
      }
      if ( groups.size() < cells.size() )
        mProblems.report( { codes::storeNotSummed, { indicator.name, reasonOf( judgement ) } } );
      if ( groups.empty() )
      {
        mResult.table.indicators.pop_back();
        mResult.methods.pop_back();
        return;
      }
      if ( !judgement.addsUp() && !parts.empty() )
        mProblems.report( { codes::storeRateOfParts, { indicator.name, parts } } );
      for ( const auto &[period, ofGroups] : groups )
      {
        for ( std::uint32_t group = 0; group < ofGroups.size(); ++group )
          addObservation( group, period, ofGroups[group].value, ofGroups[group].status );
      }
    }

    Extraction ExtractWork::run( const Progress &progress )
    {
      mGroups = mGround.grouping ? groupsOf( mGround, mAreas, mProblems ) : std::vector<AreaGroup>();
      addAreas();
      const std::vector<StoredSeries> chosen = chosenSeries( mAllSeries, mOptions.indicators );
      double done = 0.0;
      for ( const StoredSeries &series : chosen )
      {
        const SeriesCells cells = cellsOf( series );
        if ( !cells.empty() )
          mGround.grouping ? addGroups( series, cells ) : addSeries( series, cells );
        advance( progress, ++done / static_cast<double>( chosen.size() ) );
      }
      if ( mPeriodsThere.empty() )
        throw InputError( codes::storeHoldsNothing, { mOptions.level } );
      for ( const std::string &period : mOptions.periods )
      {
        if ( std::none_of( mPeriodsThere.begin(), mPeriodsThere.end(),
               [&period]( const std::string &one ) { return isPeriodAsked( one, { period } ); } ) )
        {
          const std::vector<std::string> list( mPeriodsThere.begin(), mPeriodsThere.end() );
          throw InputError( codes::storePeriodUnknown, { period, joined( list, ", " ) } );
        }
      }
      if ( mResult.table.observations.empty() )
        throw InputError( codes::storeHoldsNothing, { mOptions.level } );
      if ( mCounts.ofOtherSets > 0 )
        mProblems.report( { codes::storeOtherTerritory, { std::to_string( mCounts.ofOtherSets ), mGround.set.validFrom } } );
      if ( mCounts.gone > 0 )
        mProblems.report( { codes::storeKeysGone, { std::to_string( mCounts.gone ), mCounts.goneKey } } );
      makeNamesUnique( mResult.table.indicators );
      mResult.set = mGround.set;
      mResult.areas = mAreas.members();
      return std::move( mResult );
    }

  }

  Extraction extractIndicators(
    StoreDatabase &database, const ExtractOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    return ExtractWork( database, options, problems ).run( progress );
  }

}
