#include "areas/crosswalkcolumns.h"

#include "finding.h"
#include "findings/areascodes.h"
#include "keys/areakey.h"
#include "text/decimalpoint.h"
#include "text/fieldname.h"
#include "text/periodorder.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <vector>

namespace sozialraum
{

  std::optional<double> factorFromText( std::string_view cell )
  {
    cell = trimmed( cell );
    if ( !cell.ends_with( '%' ) )
      return listNumber( cell );
    const std::optional<double> percent = listNumber( trimmed( cell.substr( 0, cell.size() - 1 ) ) );
    return percent ? std::optional( withPointShifted( *percent, -2 ) ) : std::nullopt;
  }

  namespace
  {

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

    std::size_t filledCells( const std::vector<std::string> &row )
    {
      return static_cast<std::size_t>( std::count_if( row.begin(), row.end(), []( const std::string &cell ) { return !cell.empty(); } ) );
    }

    //! A row of words alone, above rows with keys, belongs to the headings.
    bool isSecondHeading( const ListTable &list )
    {
      const std::vector<std::string> &row = list.rows.front();
      const bool hasKeysBelow = list.rows.size() > 1 && std::any_of( list.rows[1].begin(), list.rows[1].end(), isLongKey );
      return hasKeysBelow && filledCells( row ) > 1 && std::none_of( row.begin(), row.end(), []( const std::string &cell ) {
        return listNumber( cell ).has_value() || isLongKey( cell );
      } );
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
      return containsAny( asciiLowerCase( heading ),
        { "factor", "faktor", "anteil", "share", "schluessel", "gewicht", "weight", "prozent", "percent", "%" } );
    }

    bool isFactor( const std::string &cell )
    {
      const std::optional<double> number = factorFromText( cell );
      return cell.empty() || asciiLowerCase( cell ) == "na" || ( number && *number >= 0.0 && *number <= 1.0 );
    }

    /**
     * Columns that can be factors: those that are called so, whatever stands in them, and those that hold nothing else than numbers from 0
     * to 1. Other rows than those with both keys are notes.
     */
    std::vector<std::size_t> factorColumns( const ListTable &list, const CrosswalkColumns &columns )
    {
      std::vector<const std::vector<std::string> *> rows;
      for ( const std::vector<std::string> &row : list.rows )
      {
        if ( hasKeys( row, columns ) )
          rows.push_back( &row );
      }
      std::vector<std::size_t> candidates;
      for ( std::size_t column = 0; column < list.headings.size(); ++column )
      {
        if ( column == columns.oldKey || column == columns.newKey || column == columns.year || most( list, column, isLongKey ) )
          continue;
        const bool hasNumber =
          std::any_of( rows.begin(), rows.end(), [&]( const auto *row ) { return factorFromText( ( *row )[column] ).has_value(); } );
        const bool isCalled = isFactorHeading( list.headings[column] );
        if ( hasNumber
          && ( isCalled || std::all_of( rows.begin(), rows.end(), [&]( const auto *row ) { return isFactor( ( *row )[column] ); } ) ) )
          candidates.push_back( column );
      }
      return candidates;
    }

    std::optional<std::size_t> factorColumn( const ListTable &list, const CrosswalkColumns &columns, CrosswalkWeight weight )
    {
      const std::vector<std::size_t> candidates = factorColumns( list, columns );
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
      if ( hasAny( { "alt", "alte", "alter", "old", "from", "von", "vor", "before", "bisher", "bisherige", "bisheriger", "vorher" } ) )
        return HeadingSide::Old;
      return hasAny( { "neu", "neue", "neuer", "new", "to", "nach", "after", "nachher" } ) ? HeadingSide::New : HeadingSide::Unsaid;
    }

    template<typename Iterator, typename Test>
    std::optional<std::size_t> firstOf( const Iterator &begin, const Iterator &end, Test test )
    {
      const Iterator found = std::find_if( begin, end, test );
      return found == end ? std::nullopt : std::optional( *found );
    }

    void findKeys( const ListTable &list, CrosswalkColumns &columns )
    {
      std::optional<std::size_t> oldKey =
        list.column( { "from", "old", "alt", "von", "old_key", "from_key", "alter Schlüssel", "AGS alt", "ags_old", "ags_alt" } );
      std::optional<std::size_t> newKey =
        list.column( { "to", "new", "neu", "nach", "new_key", "to_key", "neuer Schlüssel", "AGS neu", "ags_new", "ags_neu" } );
      // Lists of the statistical office have ARS and AGS of the old area, then of the new one: the first and the last column of keys.
      std::vector<std::size_t> keys;
      for ( std::size_t column = 0; column < list.headings.size(); ++column )
      {
        if ( column != columns.year && most( list, column, isLongKey ) )
          keys.push_back( column );
      }
      const auto side = [&list]( std::size_t column ) { return sideOfHeading( list.headings[column] ); };
      const auto isOther = [&]( std::size_t column, const std::optional<std::size_t> &other, HeadingSide wanted ) {
        return column != other && side( column ) == wanted;
      };
      for ( const HeadingSide wanted : { HeadingSide::Old, HeadingSide::Unsaid } )
      {
        if ( !oldKey )
          oldKey = firstOf( keys.begin(), keys.end(), [&]( std::size_t column ) { return isOther( column, newKey, wanted ); } );
      }
      for ( const HeadingSide wanted : { HeadingSide::New, HeadingSide::Unsaid } )
      {
        if ( !newKey )
          newKey = firstOf( keys.rbegin(), keys.rend(), [&]( std::size_t column ) { return isOther( column, oldKey, wanted ); } );
      }
      if ( !oldKey || !newKey || oldKey == newKey )
        throw InputError( codes::crosswalkKeysMissing );
      columns.oldKey = *oldKey;
      columns.newKey = *newKey;
      columns.isOfficial = most( list, *oldKey, isLongKey ) && most( list, *newKey, isLongKey );
    }

    //! The columns of an official list of changes: what kind each is, and how much land and how many people changed.
    void findKinds( const ListTable &list, CrosswalkColumns &columns )
    {
      for ( std::size_t column = 0; column < list.headings.size(); ++column )
      {
        const std::string heading = lowerCase( list.headings[column] );
        if ( column == columns.oldKey || column == columns.newKey || isFactorHeading( heading ) )
          continue;
        if ( !columns.kind && ( hasWord( heading, "art" ) || hasWord( heading, "änderungsart" ) || hasWord( heading, "kind" ) ) )
          columns.kind = column;
        else if ( !columns.people && weightOfHeading( heading ) == CrosswalkWeight::Population )
          columns.people = column;
        else if ( !columns.area && weightOfHeading( heading ) == CrosswalkWeight::Area )
          columns.area = column;
      }
      if ( !columns.kind && !( columns.people && columns.area ) )
        columns.people = columns.area = std::nullopt;
    }

  }

  ListTable withoutNotes( ListTable list, std::string &notes )
  {
    if ( !list.rows.empty() && isSecondHeading( list ) )
    {
      std::string above;
      for ( std::size_t column = 0; column < list.headings.size(); ++column )
      {
        std::string &heading = list.headings[column];
        above = heading.empty() ? above : heading;
        const std::string &below = list.rows.front()[column];
        if ( !below.empty() )
          heading = above + " " + below;
      }
      list.rows.erase( list.rows.begin() );
      list.sourceRows.erase( list.sourceRows.begin() );
    }
    if ( list.headings.size() < 3 )
      return list;
    ListTable kept = list;
    kept.rows.clear();
    kept.sourceRows.clear();
    for ( std::size_t row = 0; row < list.rows.size(); ++row )
    {
      if ( filledCells( list.rows[row] ) > 1 )
      {
        kept.rows.push_back( std::move( list.rows[row] ) );
        kept.sourceRows.push_back( list.sourceRows[row] );
        continue;
      }
      for ( const std::string &cell : list.rows[row] )
        notes += cell.empty() ? "" : cell + "\n";
    }
    return kept;
  }

  bool hasKeys( const std::vector<std::string> &row, const CrosswalkColumns &columns )
  {
    const auto isKey = [&]( const std::string &cell ) { return columns.isOfficial ? isLongKey( cell ) : !cell.empty(); };
    return isKey( row[columns.oldKey] ) && isKey( row[columns.newKey] );
  }

  CrosswalkColumns crosswalkColumns( const ListTable &list, CrosswalkWeight weight )
  {
    CrosswalkColumns columns;
    for ( std::size_t column = 0; column < list.headings.size() && !columns.year; ++column )
    {
      if ( most( list, column, isYear ) )
        columns.year = column;
    }
    findKeys( list, columns );
    findKinds( list, columns );
    if ( !columns.kind )
      columns.factor = factorColumn( list, columns, weight );
    if ( columns.factor )
      columns.people = columns.area = std::nullopt;
    if ( columns.newKey + 1 < list.headings.size() && columns.factor != columns.newKey + 1 && columns.kind != columns.newKey + 1 )
      columns.newName = columns.newKey + 1;
    return columns;
  }

}
