#include "crosswalkfile.h"

#include "areas/changelist.h"
#include "areas/crosswalkcolumns.h"
#include "areas/layerareas.h"
#include "finding.h"
#include "findings/areascodes.h"
#include "keys/areakey.h"
#include "tables/listfile.h"
#include "text/shortnumber.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {

    std::string listed( const std::set<std::string> &texts )
    {
      std::string list;
      for ( const std::string &text : texts )
        list += ( list.empty() ? "" : ", " ) + text;
      return list;
    }

    //! The sheet whose name starts with one year and ends with the other ("2007-2020"); the only one if there is one.
    std::size_t sheetOfYears( const std::vector<std::string> &sheets, const std::string &year, const std::string &toYear )
    {
      if ( sheets.size() == 1 )
        return 0;
      const auto found = std::find_if( sheets.begin(), sheets.end(),
        [&]( const std::string &sheet ) { return !year.empty() && sheet.starts_with( year ) && sheet.ends_with( toYear ); } );
      if ( found == sheets.end() )
        throw InputError( codes::crosswalkYearMissing, { year, listed( { sheets.begin(), sheets.end() } ) } );
      return static_cast<std::size_t>( found - sheets.begin() );
    }

    //! The keys of a column as they are compared.
    std::vector<std::string> keysOf( const ListTable &list, std::size_t column )
    {
      std::vector<std::string> cells;
      for ( const std::vector<std::string> &row : list.rows )
        cells.push_back( row[column] );
      std::vector<std::string> keys;
      for ( const AreaKey &key : readAreaKeys( cells ).keys )
        keys.push_back( canonicalKey( key ) );
      return keys;
    }

    void keepYear( ListTable &list, std::size_t column, const std::string &year )
    {
      std::set<std::string> years;
      for ( const std::vector<std::string> &row : list.rows )
        years.insert( row[column] );
      if ( year.empty() ? years.size() > 1 : !years.contains( year ) )
        throw InputError( codes::crosswalkYearMissing, { year, listed( years ) } );
      if ( year.empty() )
        return;
      ListTable kept = list;
      kept.rows.clear();
      kept.sourceRows.clear();
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
      {
        if ( list.rows[row][column] != year )
          continue;
        kept.rows.push_back( list.rows[row] );
        kept.sourceRows.push_back( list.sourceRows[row] );
      }
      list = std::move( kept );
    }

    // Factors are rounded; so are their sums, in per cent, too.
    constexpr double mostFactor = 1.0 + 1e-6;
    constexpr double roundingOfSum = 0.001 + 1e-12;

    //! A row with a factor.
    struct Part
    {
      std::size_t row = 0;
      std::string oldKey;
      std::string newKey;
      double factor = 0.0;
      bool isRepeated = false; //!< a row before says the same
    };

    std::map<std::string, double> sumsOf( const std::vector<Part> &parts )
    {
      std::map<std::string, double> sums;
      for ( const Part &part : parts )
        sums[part.oldKey] += part.factor;
      return sums;
    }

    [[noreturn]] void refuseFactor( const ListTable &list, std::size_t row, std::size_t column )
    {
      throw InputError( codes::crosswalkFactorWrong, { std::to_string( list.sourceRows[row] ), list.rows[row][column] } );
    }

    std::vector<Part> partsOf( const ListTable &list, const CrosswalkColumns &columns, const std::vector<std::string> &oldKeys,
      const std::vector<std::string> &newKeys )
    {
      std::vector<Part> parts;
      std::set<std::tuple<std::string, std::string, double>> seen;
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
      {
        if ( !hasKeys( list.rows[row], columns ) )
          continue;
        const std::optional<double> factor = factorFromText( list.rows[row][*columns.factor] );
        if ( !factor || !( *factor >= 0.0 ) )
          refuseFactor( list, row, *columns.factor );
        parts.push_back( { row, oldKeys[row], newKeys[row], *factor, !seen.insert( { oldKeys[row], newKeys[row], *factor } ).second } );
      }
      return parts;
    }

    //! Whether the factors are per cent: some are above 1, and those of every old area give 100.
    bool arePercent( const std::vector<Part> &parts )
    {
      const std::map<std::string, double> sums = sumsOf( parts );
      return std::any_of( parts.begin(), parts.end(), []( const Part &part ) { return part.factor > mostFactor; } )
        && std::all_of(
          sums.begin(), sums.end(), []( const auto &sum ) { return std::fabs( sum.second / 100.0 - 1.0 ) <= roundingOfSum; } );
    }

    //! Takes away the rows that say again what one before them says, where the factors do not give 1 with them.
    void dropRepeated( std::vector<Part> &parts, const ListTable &list, ProblemReporter &problems )
    {
      const std::map<std::string, double> sums = sumsOf( parts );
      std::size_t dropped = 0;
      std::uint32_t firstRow = 0;
      std::erase_if( parts, [&]( const Part &part ) {
        const bool isOneTooMuch = part.isRepeated && std::fabs( sums.at( part.oldKey ) - 1.0 ) > roundingOfSum;
        if ( isOneTooMuch && ++dropped == 1 )
          firstRow = list.sourceRows[part.row];
        return isOneTooMuch;
      } );
      if ( dropped > 0 )
        problems.report( { codes::crosswalkRowTwice, { std::to_string( dropped ), std::to_string( firstRow ) } } );
    }

    /**
     * Divides rounded factors, 0.333 three times, by their sum, so that nobody is lost. Sums that are further from 1 than rounding explains
     * stay as they are.
     */
    void undoRounding( std::vector<Part> &parts, ProblemReporter &problems )
    {
      constexpr double noise = 1e-12;
      constexpr double leastToTell = 1e-6; // a person of a million
      const std::map<std::string, double> sums = sumsOf( parts );
      std::map<std::string, double> rounded;
      for ( Part &part : parts )
      {
        const double sum = sums.at( part.oldKey );
        const double distance = std::fabs( sum - 1.0 );
        if ( distance <= noise || distance > roundingOfSum )
          continue;
        part.factor /= sum;
        if ( distance > leastToTell )
          rounded.emplace( part.oldKey, sum );
      }
      if ( !rounded.empty() )
        problems.report( { codes::crosswalkFactorsRounded,
          { std::to_string( rounded.size() ), rounded.begin()->first, shortNumber( rounded.begin()->second ) } } );
    }

    Crosswalk withFactors( const ListTable &list, const CrosswalkColumns &columns, const std::vector<std::string> &oldKeys,
      const std::vector<std::string> &newKeys, ProblemReporter &problems )
    {
      std::vector<Part> parts = partsOf( list, columns, oldKeys, newKeys );
      if ( arePercent( parts ) )
      {
        for ( Part &part : parts )
          part.factor /= 100.0;
        problems.report( { codes::crosswalkFactorsPercent, { list.headings[*columns.factor] } } );
      }
      for ( const Part &part : parts )
      {
        if ( part.factor > mostFactor )
          refuseFactor( list, part.row, *columns.factor );
      }
      dropRepeated( parts, list, problems );
      undoRounding( parts, problems );
      Crosswalk crosswalk( true );
      for ( const Part &part : parts )
        crosswalk.add( part.oldKey, { part.newKey, columns.newName ? list.rows[part.row][*columns.newName] : std::string(), part.factor } );
      crosswalk.checkFactors( problems );
      return crosswalk;
    }

    Crosswalk ofChanges( const ListTable &list, const CrosswalkColumns &columns, const std::vector<Change> &changes,
      const std::vector<std::string> &oldKeys, const std::vector<std::string> &newKeys, const Progress &progress )
    {
      Crosswalk crosswalk( false );
      for ( const Change &change : changes )
        crosswalk.add( oldKeys[change.row],
          { newKeys[change.row], columns.newName ? list.rows[change.row][*columns.newName] : std::string(), change.factor } );
      crosswalk.followChains( progress );
      return crosswalk;
    }

    Crosswalk crosswalkOf(
      ListTable read, const std::string &fromYear, CrosswalkWeight weight, ProblemReporter &problems, const Progress &progress )
    {
      std::string notes;
      ListTable list = withoutNotes( std::move( read ), notes );
      const CrosswalkColumns columns = crosswalkColumns( list, weight );
      if ( columns.year )
        keepYear( list, *columns.year, fromYear );
      const std::vector<std::string> oldKeys = keysOf( list, columns.oldKey );
      const std::vector<std::string> newKeys = keysOf( list, columns.newKey );
      if ( columns.factor )
        return withFactors( list, columns, oldKeys, newKeys, problems );
      return ofChanges(
        list, columns, movingChanges( list, columns, weight, notes, oldKeys, newKeys, problems ), oldKeys, newKeys, progress );
    }

  }

  Crosswalk readCrosswalk( const std::filesystem::path &file, const std::string &fromYear, const std::string &toYear,
    CrosswalkWeight weight, ProblemReporter &problems, const Progress &progress )
  {
    return readCrosswalk( InputFile::onDisk( file ), fromYear, toYear, weight, problems, progress );
  }

  Crosswalk readCrosswalk( const InputFile &file, const std::string &fromYear, const std::string &toYear, CrosswalkWeight weight,
    ProblemReporter &problems, const Progress &progress )
  {
    FileReporter ofFile( problems, file.name() );
    return inFile( file.name(), [&] {
      ListTable list = readList(
        file, [&]( const std::vector<std::string> &sheets ) { return sheetOfYears( sheets, fromYear, toYear ); },
        stepOf( progress, 0.0, 0.5 ) );
      return crosswalkOf( std::move( list ), fromYear, weight, ofFile, stepOf( progress, 0.5, 1.0 ) );
    } );
  }

}
