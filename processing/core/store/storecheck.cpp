#include "store/storecheck.h"

#include "findings/storecodes.h"
#include "observations/additivity.h"
#include "store/groupingcheck.h"
#include "store/partscheck.h"
#include "store/rulecheck.h"
#include "store/seriescells.h"
#include "text/fieldname.h"
#include "text/periodorder.h"
#include "text/shortnumber.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <tuple>

namespace sozialraum
{

  namespace
  {

    bool hasNumber( const SeriesCell &cell )
    {
      return cell.isThere && std::isfinite( cell.value );
    }

    //! The year of a period; 0 where it has none.
    int yearOf( const std::string &period )
    {
      const std::string year = yearOfPeriod( period );
      int number = 0;
      const char *end = year.data() + year.size();
      return year.size() == 4 && std::from_chars( year.data(), end, number ).ptr == end ? number : 0;
    }

    //! Months since the year 0 at the end of a period: of "2023" and "2023-12-31" the same.
    int endMonth( const std::string &period )
    {
      const int year = yearOf( period );
      const bool hasMonth =
        period.size() >= 7 && period[4] == '-' && period[5] >= '0' && period[5] <= '1' && period[6] >= '0' && period[6] <= '9';
      return year * 12 + ( hasMonth ? ( period[5] - '0' ) * 10 + ( period[6] - '0' ) : 12 );
    }

    //! Looks through one series after the other.
    class SeriesCheck
    {
    public:
      SeriesCheck( const ExtractAreas &areas, std::vector<CheckFinding> &findings )
        : mAreas( areas )
        , mFindings( findings )
      {}

      void check( const StoredSeries &series, const SeriesCells &cells );

    private:
      void checkShares( const std::string &period, const std::vector<SeriesCell> &cells );
      void checkSums( const std::string &period, const std::vector<SeriesCell> &cells );
      void checkJumps( const std::string &before, const std::vector<SeriesCell> &earlier, const std::string &period,
        const std::vector<SeriesCell> &cells );
      void checkYears( const SeriesCells &cells, bool addsUp );
      const std::string &keyOf( std::size_t place ) const
      {
        const std::size_t members = mAreas.members().size();
        return place < members ? mAreas.members()[place].key : mAreas.units()[place - members].key;
      }

      const ExtractAreas &mAreas;
      std::vector<CheckFinding> &mFindings;
      std::string mName;
    };

    void SeriesCheck::checkShares( const std::string &period, const std::vector<SeriesCell> &cells )
    {
      for ( std::size_t place = 0; place < cells.size(); ++place )
      {
        if ( hasNumber( cells[place] ) && ( cells[place].value < -1e-10 || cells[place].value > 100 + 1e-10 ) )
          mFindings.push_back(
            { CheckSeverity::Blocking, { codes::checkShare, { mName, period, keyOf( place ), shortNumber( cells[place].value ) } },
              codes::remedyShare, mName, period, keyOf( place ) } );
      }
    }

    void SeriesCheck::checkSums( const std::string &period, const std::vector<SeriesCell> &cells )
    {
      const std::size_t members = mAreas.members().size();
      for ( std::size_t unit = members; unit < cells.size(); ++unit )
      {
        const std::string &key = keyOf( unit );
        if ( key.size() != 5 || !hasNumber( cells[unit] ) )
          continue;
        double sum = 0.0;
        std::size_t parts = 0;
        bool isWhole = true;
        for ( std::size_t place = 0; place < members; ++place )
        {
          if ( !keyOf( place ).starts_with( key ) )
            continue;
          const bool isNothing = cells[place].isThere && cells[place].status == ObservationStatus::Nothing;
          isWhole &= isNothing || hasNumber( cells[place] );
          sum += isNothing || !hasNumber( cells[place] ) ? 0.0 : cells[place].value;
          ++parts;
        }
        if ( isWhole && parts > 0 && std::fabs( sum - cells[unit].value ) > 0.5 )
          mFindings.push_back(
            { CheckSeverity::Important, { codes::checkSum, { mName, period, key, shortNumber( cells[unit].value ), shortNumber( sum ) } },
              codes::remedySum, mName, period, key } );
      }
    }

    void SeriesCheck::checkJumps(
      const std::string &before, const std::vector<SeriesCell> &earlier, const std::string &period, const std::vector<SeriesCell> &cells )
    {
      for ( std::size_t place = 0; place < cells.size(); ++place )
      {
        if ( !hasNumber( earlier[place] ) || !hasNumber( cells[place] ) || earlier[place].value < 0 || cells[place].value < 0 )
          continue;
        const double old = earlier[place].value;
        const double now = cells[place].value;
        const double change = std::fabs( now - old );
        if ( change > 5 * std::sqrt( old + now ) && change > 0.25 * std::max( old, now ) )
          mFindings.push_back( { CheckSeverity::Important,
            { codes::checkJump, { mName, keyOf( place ), before, period, shortNumber( old ), shortNumber( now ) } }, codes::remedyJump,
            mName, period, keyOf( place ) } );
      }
    }

    void SeriesCheck::checkYears( const SeriesCells &cells, bool addsUp )
    {
      std::set<int> years;
      for ( const auto &[period, ofPeriod] : cells )
      {
        if ( const int year = yearOf( period ); year > 0 && std::any_of( ofPeriod.begin(), ofPeriod.end(), hasNumber ) )
          years.insert( year );
      }
      for ( auto year = years.begin(); year != years.end(); ++year )
      {
        const auto next = std::next( year );
        // Figures of every second or fifth year have no gaps: only a series that is yearly at some place can lack a year.
        const bool isYearly = years.contains( *year - 1 ) || ( next != years.end() && years.contains( *next + 1 ) );
        for ( int missing = *year + 1; next != years.end() && isYearly && missing < *next; ++missing )
          mFindings.push_back( { CheckSeverity::Important, { codes::checkGap, { mName, std::to_string( missing ) } }, codes::remedyGap,
            mName, std::to_string( missing ), {} } );
      }
      const std::string name = asciiLowerCase( mName );
      const bool isPeople = addsUp && ( name.find( "bevoelkerung" ) != std::string::npos || name.find( "einwohner" ) != std::string::npos );
      if ( isPeople && !years.empty() && *years.begin() <= 2021 && *years.rbegin() >= 2022 )
        mFindings.push_back( { CheckSeverity::Notice, { codes::checkCensus, { mName } }, codes::remedyCensus, mName, {}, {} } );
    }

    void SeriesCheck::check( const StoredSeries &series, const SeriesCells &cells )
    {
      mName = series.described.name;
      TableIndicator described = series.described;
      for ( const auto &[period, ofPeriod] : cells )
      {
        described.hasFractions |= std::any_of( ofPeriod.begin(), ofPeriod.end(),
          []( const SeriesCell &cell ) { return hasNumber( cell ) && std::floor( cell.value ) != cell.value; } );
      }
      const Additivity judgement = additivityOf( described );
      const bool isPercent = described.unit.find( '%' ) != std::string::npos || described.unit.starts_with( "Prozent" );
      std::vector<std::string> periods;
      for ( const auto &[period, ofPeriod] : cells )
        periods.push_back( period );
      std::sort( periods.begin(), periods.end(), isEarlierPeriod );
      for ( std::size_t i = 0; i < periods.size(); ++i )
      {
        const std::vector<SeriesCell> &ofPeriod = cells.at( periods[i] );
        if ( judgement.kind == MeasureKind::Share && isPercent )
          checkShares( periods[i], ofPeriod );
        if ( judgement.addsUp() )
          checkSums( periods[i], ofPeriod );
        if ( judgement.kind == MeasureKind::Count && i > 0 && yearOf( periods[i] ) == yearOf( periods[i - 1] ) + 1 )
          checkJumps( periods[i - 1], cells.at( periods[i - 1] ), periods[i], ofPeriod );
      }
      checkYears( cells, judgement.addsUp() );
    }

    void checkSources( StoreDatabase &database, std::vector<CheckFinding> &findings )
    {
      StoreRows rows = database.query( "SELECT DISTINCT q.table_name FROM source q JOIN import i ON i.id = q.import WHERE i.state = "
                                       "'accepted' AND q.publisher = '' ORDER BY q.table_name" );
      while ( rows.next() )
        findings.push_back( { CheckSeverity::Important, { codes::checkSource, { rows.text( 0 ) } }, codes::remedySource, {}, {}, {} } );
    }

    //! Months between two deliveries, by what the newest catalogue calls an indicator.
    std::vector<std::pair<std::string, int>> turnsOf( StoreDatabase &database )
    {
      std::vector<std::pair<std::string, int>> turns;
      StoreRows rows =
        database.query( "SELECT indicator, name_de, name_en, turn FROM catalogue WHERE turn IS NOT NULL AND valid_from = (SELECT "
                        "max(valid_from) FROM catalogue) ORDER BY id" );
      while ( rows.next() )
      {
        for ( int column = 0; column < 3; ++column )
          turns.emplace_back( asciiLowerCase( rows.text( column ) ), static_cast<int>( rows.integer( 3 ) ) );
      }
      return turns;
    }

    void checkTurn( const StoredSeries &series, const SeriesCells &cells, const std::vector<std::pair<std::string, int>> &turns,
      const std::string &today, std::vector<CheckFinding> &findings )
    {
      const std::string name = asciiLowerCase( series.indicator );
      const auto turn =
        std::find_if( turns.begin(), turns.end(), [&name]( const auto &known ) { return !name.empty() && known.first == name; } );
      std::string last;
      for ( const auto &[period, ofPeriod] : cells )
        last = last.empty() || isEarlierPeriod( last, period ) ? period : last;
      if ( turn == turns.end() || yearOf( last ) == 0 || endMonth( today ) - endMonth( last ) <= 2 * turn->second )
        return;
      findings.push_back(
        { CheckSeverity::Important, { codes::checkOverdue, { series.described.name, last, std::to_string( turn->second ) } },
          codes::remedyOverdue, series.described.name, last, {} } );
    }

  }

  std::vector<CheckFinding> checkStore( StoreDatabase &database, const CheckOptions &options, const Progress &progress )
  {
    std::vector<CheckFinding> findings;
    checkSources( database, findings );
    checkGroupings( database, findings );
    const std::vector<std::pair<std::string, int>> turns = turnsOf( database );
    const std::vector<StoredSeries> all = storedSeries( database );
    // The newest set of each level: what stands under older ones is seen through it.
    std::map<std::string, AreaSet> newest;
    for ( const AreaSet &set : storedAreaSets( database ) )
      newest[set.level] = set;
    double done = 0.0;
    for ( const auto &[level, set] : newest )
    {
      const ExtractAreas areas( database, set );
      SeriesReader reader( database, areas, {} );
      SeriesCheck check( areas, findings );
      for ( const StoredSeries &series : all )
      {
        TerritoryCounts uncounted;
        SeriesCells cells = reader.cells( series.id, reader.periods( series.id ), uncounted );
        std::erase_if( cells, [&areas]( const auto &ofPeriod ) {
          return std::none_of( ofPeriod.second.begin(), ofPeriod.second.begin() + static_cast<std::ptrdiff_t>( areas.members().size() ),
            []( const SeriesCell &cell ) { return cell.isThere; } );
        } );
        check.check( series, cells );
        if ( !cells.empty() )
          checkTurn( series, cells, turns, options.today, findings );
        advance( progress, ++done / static_cast<double>( all.size() * newest.size() ) );
      }
      checkParts( areas, reader, all, findings );
      checkRules( areas, reader, all, options, findings );
    }
    std::stable_sort( findings.begin(), findings.end(), []( const CheckFinding &left, const CheckFinding &right ) {
      return std::tie( left.severity, left.indicator, left.period, left.areaKey )
        < std::tie( right.severity, right.indicator, right.period, right.areaKey );
    } );
    // A district may be seen from several levels.
    findings.erase( std::unique( findings.begin(), findings.end(),
                      []( const CheckFinding &left, const CheckFinding &right ) { return left.finding == right.finding; } ),
      findings.end() );
    return findings;
  }

}
