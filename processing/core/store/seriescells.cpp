#include "store/seriescells.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "keys/arealevel.h"
#include "store/seriesnames.h"
#include "text/periodorder.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  std::vector<StoredSeries> storedSeries( StoreDatabase &database )
  {
    std::vector<StoredSeries> all;
    StoreRows rows = database.query(
      "SELECT id + 0 AS n, indicator, dimensions, unit, name, code, title, is_count FROM series ORDER BY indicator, dimensions, unit" );
    while ( rows.next() )
    {
      StoredSeries series;
      series.id = rows.integer( 0 );
      series.indicator = rows.text( 1 );
      series.described.dimensions = dimensionsFromText( rows.text( 2 ) );
      series.described.unit = rows.text( 3 );
      series.described.name = rows.text( 4 );
      series.described.code = rows.text( 5 );
      series.described.source = rows.text( 6 );
      series.described.isCount = rows.integer( 7 ) != 0;
      all.push_back( std::move( series ) );
    }
    return all;
  }

  //! Of observations under one key, those of the set that was asked for go first.
  static constexpr std::uint32_t sHighestRank = std::numeric_limits<std::uint32_t>::max();

  ExtractAreas::ExtractAreas( StoreDatabase &database, const AreaSet &set )
  {
    std::unordered_map<std::string, std::uint32_t> places;
    for ( StoredArea &area : storedAreas( database, set.id, true ) )
    {
      if ( !area.isMember )
        continue;
      const auto place = static_cast<std::uint32_t>( mMembers.size() );
      places.emplace( area.key, place );
      mPlaces.emplace( area.id, Place{ place, sHighestRank, false, false } );
      mKeys.emplace( area.id, area.key );
      mMembers.push_back( std::move( area ) );
    }
    const AreaLevel level = areaLevelFromString( set.level ).value_or( AreaLevel::Other );
    std::vector<std::pair<StoredArea, std::uint32_t>> above;
    std::vector<AreaSet> sets = storedAreaSets( database );
    std::stable_sort(
      sets.begin(), sets.end(), []( const AreaSet &left, const AreaSet &right ) { return left.validFrom < right.validFrom; } );
    std::uint32_t rank = 0;
    for ( const AreaSet &other : sets )
    {
      const std::uint32_t rankOfSet = other.id == set.id ? sHighestRank : ++rank;
      for ( StoredArea &area : storedAreas( database, other.id, false ) )
      {
        mKeys.emplace( area.id, area.key );
        if ( area.level == set.level && other.id != set.id )
        {
          const auto found = places.find( area.key );
          mPlaces.emplace(
            area.id, found == places.end() ? Place{ 0, rankOfSet, true, true } : Place{ found->second, rankOfSet, true, false } );
        }
        else if ( area.level != set.level && areaLevelFromString( area.level ).value_or( AreaLevel::Other ) < level )
          above.emplace_back( std::move( area ), rankOfSet );
      }
    }
    std::stable_sort( above.begin(), above.end(), []( const auto &left, const auto &right ) { return left.first.key < right.first.key; } );
    for ( auto &[unit, rankOfSet] : above )
    {
      const std::int64_t id = unit.id;
      if ( mUnits.empty() || mUnits.back().key != unit.key )
        mUnits.push_back( std::move( unit ) );
      mPlaces.emplace( id, Place{ static_cast<std::uint32_t>( mMembers.size() + mUnits.size() - 1 ), rankOfSet, false, false } );
    }
  }

  std::optional<ExtractAreas::Place> ExtractAreas::placeOf( std::int64_t areaId ) const
  {
    const auto found = mPlaces.find( areaId );
    return found == mPlaces.end() ? std::nullopt : std::optional( found->second );
  }

  SeriesReader::SeriesReader( StoreDatabase &database, const ExtractAreas &areas, const std::string &asOf )
    : mDatabase( database )
    , mAreas( areas )
    , mIsNow( asOf.empty() )
  {
    if ( mIsNow )
      return;
    if ( !isStoreDate( asOf ) )
      throw InputError( codes::storeDateWrong, { asOf } );
    const std::string date = StoreDatabase::quoted( asOf );
    StoreRows rows = database.query( "SELECT id + 0 AS n FROM import WHERE accepted_on <= " + date
      + " AND (withdrawn_on IS NULL OR withdrawn_on > " + date + ") ORDER BY id" );
    mKnownImports = "0";
    while ( rows.next() )
      mKnownImports += "," + std::to_string( rows.integer( 0 ) );
  }

  std::string SeriesReader::condition( std::int64_t series ) const
  {
    const std::string number = std::to_string( series );
    return mIsNow ? "FROM observation o WHERE o.is_current = 1 AND o.series = " + number
                  : "FROM statement t JOIN observation o ON o.id = t.observation WHERE t.series = " + number + " AND t.import IN ("
        + mKnownImports + ")";
  }

  std::vector<std::string> SeriesReader::periods( std::int64_t series )
  {
    std::vector<std::string> all;
    StoreRows rows = mDatabase.query( "SELECT DISTINCT o.period AS p " + condition( series ) );
    while ( rows.next() )
      all.push_back( rows.text( 0 ) );
    std::sort( all.begin(), all.end(), isEarlierPeriod );
    return all;
  }

  SeriesCells SeriesReader::cells( std::int64_t series, const std::vector<std::string> &periods, TerritoryCounts &counts )
  {
    SeriesCells cells;
    std::string list;
    for ( const std::string &period : periods )
    {
      cells.emplace( period, std::vector<SeriesCell>( mAreas.size() ) );
      list += ( list.empty() ? "" : "," ) + StoreDatabase::quoted( period );
    }
    if ( periods.empty() )
      return cells;
    // A later delivery comes after those that it takes the place of.
    StoreRows rows =
      mDatabase.query( "SELECT o.area + 0 AS a, o.period AS p, o.value, o.status, o.numerator, o.denominator, o.lower, o.upper, "
                       "o.source + 0 AS q "
        + condition( series ) + " AND o.period IN (" + list + ")" + ( mIsNow ? "" : " ORDER BY t.import" ) );
    auto period = cells.end();
    while ( rows.next() )
    {
      const std::int64_t id = rows.integer( 0 );
      const std::optional<ExtractAreas::Place> place = mAreas.placeOf( id );
      if ( !place )
        continue;
      if ( place->isGone )
      {
        if ( counts.gone++ == 0 || mAreas.keyOf( id ) < counts.goneKey )
          counts.goneKey = mAreas.keyOf( id );
        continue;
      }
      if ( period == cells.end() || period->first != rows.view( 1 ) )
        period = cells.find( rows.text( 1 ) );
      SeriesCell &cell = period->second[place->area];
      if ( cell.isThere && place->rank < cell.rank )
        continue;
      cell.rank = place->rank;
      cell.isThere = true;
      cell.isOfOtherSet = place->isOfOtherSet;
      cell.value = rows.number( 2 );
      cell.status = observationStatusFromString( rows.view( 3 ) ).value_or( ObservationStatus::Missing );
      cell.numerator = rows.number( 4 );
      cell.denominator = rows.number( 5 );
      cell.lower = rows.number( 6 );
      cell.upper = rows.number( 7 );
      cell.source = rows.integer( 8 );
    }
    for ( const auto &[name, ofPeriod] : cells )
      counts.ofOtherSets += static_cast<std::size_t>(
        std::count_if( ofPeriod.begin(), ofPeriod.end(), []( const SeriesCell &cell ) { return cell.isThere && cell.isOfOtherSet; } ) );
    return cells;
  }

}
