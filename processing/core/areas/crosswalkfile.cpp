#include "crosswalkfile.h"

#include "keys/areakey.h"
#include "text/fieldname.h"
#include "areas/layerareas.h"
#include "tables/listfile.h"
#include "text/periodorder.h"
#include "finding.h"
#include "tables/layout/keycolumn.h"
#include "text/words.h"
#include "findings/areascodes.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {

    struct CrosswalkColumns
    {
      std::size_t oldKey = 0;
      std::size_t newKey = 0;
      std::optional<std::size_t> newName;
      std::optional<std::size_t> factor;
      std::optional<std::size_t> year;
      bool isOfficial = false; //!< both columns hold official keys
    };

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

    bool isYear( const std::string &cell )
    {
      return cell.size() == 4 && yearOfPeriod( "-" + cell ) == cell;
    }

    template<typename Test>
    bool most( const ListTable &list, std::size_t column, Test test )
    {
      const auto count =
        std::count_if( list.rows.begin(), list.rows.end(), [&]( const std::vector<std::string> &row ) { return test( row[column] ); } );
      return static_cast<std::size_t>( count ) * 10 > list.rows.size() * 9;
    }

    bool isLongKey( const std::string &cell )
    {
      return cell.size() >= 4 && looksLikeAreaKey( cell ) && cell.find_first_of( ".," ) == std::string::npos;
    }

    //! Whether the row has an old and a new key; a second row of headings, "krs07" and "krs20" above official keys, and notes have none.
    bool hasKeys( const std::vector<std::string> &row, const CrosswalkColumns &columns )
    {
      const auto isKey = [&]( const std::string &cell ) { return columns.isOfficial ? isLongKey( cell ) : !cell.empty(); };
      return isKey( row[columns.oldKey] ) && isKey( row[columns.newKey] );
    }

    //! What the heading of a column of factors says that they are proportional to; nothing where it is just a factor.
    std::optional<CrosswalkWeight> weightOfHeading( const std::string &heading )
    {
      const std::string text = asciiLowerCase( heading );
      if ( containsAny( text, { "beschaeftig", "emp_", "employ" } ) )
        return CrosswalkWeight::Employment;
      if ( containsAny( text, { "bevoelkerung", "einwohner", "pop_", "population" } ) )
        return CrosswalkWeight::Population;
      if ( containsAny( text, { "flaeche", "size_", "area" } ) )
        return CrosswalkWeight::Area;
      return std::nullopt;
    }

    bool isFactorHeading( const std::string &heading )
    {
      return containsAny( asciiLowerCase( heading ), { "factor", "faktor", "anteil", "share", "schluessel", "gewicht", "weight" } );
    }

    bool isFactor( const std::string &cell )
    {
      const std::optional<double> number = listNumber( cell );
      return cell.empty() || asciiLowerCase( cell ) == "na" || ( number && *number >= 0.0 && *number <= 1.0 + 1e-6 );
    }

    /**
     * Columns whose filled cells are numbers from 0 to 1 in the rows with both keys; at least one must be a number. Other rows are a second
     * row of headings, or notes.
     */
    std::vector<std::size_t> factorColumns( const ListTable &list, const CrosswalkColumns &keys )
    {
      std::vector<std::vector<std::string>> rows;
      std::copy_if(
        list.rows.begin(), list.rows.end(), std::back_inserter( rows ), [&]( const auto &row ) { return hasKeys( row, keys ); } );
      std::vector<std::size_t> columns;
      for ( std::size_t column = 0; column < list.headings.size(); ++column )
      {
        if ( column == keys.oldKey || column == keys.newKey )
          continue;
        const bool hasNumber =
          std::any_of( rows.begin(), rows.end(), [&]( const auto &row ) { return listNumber( row[column] ).has_value(); } );
        if ( hasNumber && std::all_of( rows.begin(), rows.end(), [&]( const auto &row ) { return isFactor( row[column] ); } ) )
          columns.push_back( column );
      }
      return columns;
    }

    std::optional<std::size_t> factorColumn( const ListTable &list, const CrosswalkColumns &keys, CrosswalkWeight weight )
    {
      const std::vector<std::size_t> candidates = factorColumns( list, keys );
      if ( candidates.empty() )
        return std::nullopt;
      const auto named = std::find_if(
        candidates.begin(), candidates.end(), [&]( std::size_t column ) { return weightOfHeading( list.headings[column] ) == weight; } );
      if ( named != candidates.end() )
        return *named;
      const auto unnamed = std::find_if( candidates.begin(), candidates.end(),
        [&]( std::size_t column ) { return !weightOfHeading( list.headings[column] ) && isFactorHeading( list.headings[column] ); } );
      if ( unnamed != candidates.end() )
        return *unnamed;
      if ( candidates.size() == 1 )
        return candidates.front();
      static const std::map<CrosswalkWeight, std::string> names{ { CrosswalkWeight::Population, "population" },
        { CrosswalkWeight::Area, "area" }, { CrosswalkWeight::Employment, "employment" } };
      throw InputError( codes::crosswalkWeightMissing, { names.at( weight ) } );
    }

    enum class HeadingSide
    {
      Unsaid,
      Old,
      New,
    };

    HeadingSide sideOfHeading( const std::string &heading )
    {
      const std::string text = lowerCase( heading );
      const auto hasAny = [&text]( std::initializer_list<std::string_view> words ) {
        return std::any_of( words.begin(), words.end(), [&text]( std::string_view word ) { return hasWord( text, word ); } );
      };
      if ( hasAny( { "alt", "alte", "alter", "old", "from", "von", "bisher", "bisherige", "bisheriger", "vorher" } ) )
        return HeadingSide::Old;
      return hasAny( { "neu", "neue", "neuer", "new", "to", "nach", "nachher" } ) ? HeadingSide::New : HeadingSide::Unsaid;
    }

    template<typename Iterator, typename Test>
    std::optional<std::size_t> firstOf( const Iterator &begin, const Iterator &end, Test test )
    {
      const Iterator found = std::find_if( begin, end, test );
      return found == end ? std::nullopt : std::optional( *found );
    }

    CrosswalkColumns columnsOf( const ListTable &list, CrosswalkWeight weight )
    {
      CrosswalkColumns columns;
      for ( std::size_t column = 0; column < list.headings.size() && !columns.year; ++column )
      {
        if ( most( list, column, isYear ) )
          columns.year = column;
      }
      std::vector<std::size_t> keys;
      std::optional<std::size_t> oldKey =
        list.column( { "from", "old", "alt", "von", "old_key", "from_key", "alter Schlüssel", "AGS alt", "ags_old", "ags_alt" } );
      std::optional<std::size_t> newKey =
        list.column( { "to", "new", "neu", "nach", "new_key", "to_key", "neuer Schlüssel", "AGS neu", "ags_new", "ags_neu" } );
      // Lists of the statistical office have ARS and AGS of the old area, then of the new one: the first and the last column of keys.
      for ( std::size_t column = 0; column < list.headings.size(); ++column )
      {
        if ( column != columns.year && most( list, column, isLongKey ) )
          keys.push_back( column );
      }
      const auto side = [&list]( std::size_t column ) { return sideOfHeading( list.headings[column] ); };
      if ( !oldKey )
        oldKey =
          firstOf( keys.begin(), keys.end(), [&]( std::size_t column ) { return column != newKey && side( column ) == HeadingSide::Old; } );
      if ( !oldKey )
        oldKey = firstOf(
          keys.begin(), keys.end(), [&]( std::size_t column ) { return column != newKey && side( column ) == HeadingSide::Unsaid; } );
      if ( !newKey )
        newKey = firstOf(
          keys.rbegin(), keys.rend(), [&]( std::size_t column ) { return column != oldKey && side( column ) == HeadingSide::New; } );
      if ( !newKey )
        newKey = firstOf(
          keys.rbegin(), keys.rend(), [&]( std::size_t column ) { return column != oldKey && side( column ) == HeadingSide::Unsaid; } );
      if ( !oldKey || !newKey || oldKey == newKey )
        throw InputError( codes::crosswalkKeysMissing );
      columns.oldKey = *oldKey;
      columns.newKey = *newKey;
      columns.isOfficial = most( list, *oldKey, isLongKey ) && most( list, *newKey, isLongKey );
      columns.factor = factorColumn( list, columns, weight );
      if ( columns.newKey + 1 < list.headings.size() && columns.factor != columns.newKey + 1 )
        columns.newName = columns.newKey + 1;
      return columns;
    }

    std::vector<AreaKey> keysOf( const ListTable &list, std::size_t column )
    {
      std::vector<std::string> cells;
      for ( const std::vector<std::string> &row : list.rows )
        cells.push_back( row[column] );
      return readAreaKeys( cells ).keys;
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

    double factorOf( const ListTable &list, std::size_t row, std::size_t column )
    {
      const std::string &cell = list.rows[row][column];
      const std::optional<double> factor = listNumber( cell );
      if ( !factor || *factor < 0.0 )
        throw InputError( codes::crosswalkFactorWrong, { std::to_string( list.sourceRows[row] ), cell } );
      return *factor;
    }

    Crosswalk crosswalkOf( ListTable list, const std::string &fromYear, CrosswalkWeight weight, ProblemReporter &problems )
    {
      const CrosswalkColumns columns = columnsOf( list, weight );
      if ( columns.year )
        keepYear( list, *columns.year, fromYear );

      const std::vector<AreaKey> oldKeys = keysOf( list, columns.oldKey );
      const std::vector<AreaKey> newKeys = keysOf( list, columns.newKey );
      Crosswalk crosswalk( columns.factor.has_value() );
      std::map<std::string, std::string> seen;
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
      {
        if ( !hasKeys( list.rows[row], columns ) )
          continue;
        const bool isNew = columns.factor || seen.emplace( oldKeys[row].text, newKeys[row].text ).second;
        if ( !isNew && seen.at( oldKeys[row].text ) == newKeys[row].text )
          continue;
        if ( !isNew )
          throw InputError( codes::crosswalkSplitWithoutFactor, { oldKeys[row].text } );
        const double factor = columns.factor ? factorOf( list, row, *columns.factor ) : 1.0;
        crosswalk.add( canonicalKey( oldKeys[row] ),
          { canonicalKey( newKeys[row] ), columns.newName ? list.rows[row][*columns.newName] : std::string(), factor } );
      }
      if ( !columns.factor )
        crosswalk.followChains();
      crosswalk.checkFactors( problems );
      return crosswalk;
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
      ListTable list =
        readList( file, [&]( const std::vector<std::string> &sheets ) { return sheetOfYears( sheets, fromYear, toYear ); }, progress );
      return crosswalkOf( std::move( list ), fromYear, weight, ofFile );
    } );
  }

}
