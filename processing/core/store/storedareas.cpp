#include "store/storedareas.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "indicators/catalogue.h"
#include "store/outlinewriter.h"
#include "store/rowwriter.h"

#include <cpl_error.h>
#include <gdal.h>
#include <cpl_vsi.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <unordered_map>

namespace sozialraum
{

  namespace
  {

    // Columns of the catalogue as lists and the store call them; turn, target and target_period follow.
    constexpr std::array<const char *, 14> catalogueColumns{ "id", "name_de", "name_en", "domain", "numerator", "denominator", "factor",
      "unit", "decimals", "polarity", "source", "minimum_cases", "dimension", "kind" };

    std::int64_t nextId( StoreDatabase &database, const std::string &table )
    {
      return database.integer( "SELECT coalesce(max(id), 0) + 1 AS n FROM " + table ).value_or( 1 );
    }

    void requireDate( const std::string &date )
    {
      if ( !isStoreDate( date ) )
        throw InputError( codes::storeDateWrong, { date } );
    }

    //! Whether the store has exactly these members in the set.
    bool isSameSet( StoreDatabase &database, std::int64_t set, std::span<const StoredArea> areas )
    {
      std::vector<std::string> keys;
      for ( const StoredArea &area : areas )
        keys.push_back( area.key );
      std::sort( keys.begin(), keys.end() );
      std::vector<std::string> known;
      for ( const StoredArea &area : storedAreas( database, set, false ) )
      {
        if ( area.isMember )
          known.push_back( area.key );
      }
      return keys == known;
    }

  }

  bool isStoreDate( std::string_view text )
  {
    if ( text.size() != 10 || text[4] != '-' || text[7] != '-' )
      return false;
    const auto number = [text]( std::size_t begin, std::size_t count ) {
      int value = 0;
      for ( std::size_t i = begin; i < begin + count; ++i )
      {
        if ( text[i] < '0' || text[i] > '9' )
          return -1;
        value = value * 10 + ( text[i] - '0' );
      }
      return value;
    };
    const int year = number( 0, 4 );
    const int month = number( 5, 2 );
    const int day = number( 8, 2 );
    if ( year < 0 || month < 1 || month > 12 || day < 1 )
      return false;
    const bool isLeapYear = ( year % 4 == 0 && year % 100 != 0 ) || year % 400 == 0;
    static constexpr std::array<int, 12> days{ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return day <= days[static_cast<std::size_t>( month - 1 )] + ( month == 2 && isLeapYear ? 1 : 0 );
  }

  std::int64_t addAreaSet( StoreDatabase &database, const AreaSet &set, std::span<const StoredArea> areas )
  {
    requireDate( set.validFrom );
    std::map<std::string, std::size_t> times;
    for ( const StoredArea &area : areas )
    {
      if ( ++times[area.key] > 1 )
        throw InputError( codes::storeAreaKeyTwice, { area.key, std::to_string( times[area.key] ) } );
    }
    StoreTransaction transaction( database );
    const std::optional<std::int64_t> known = database.integer( "SELECT id + 0 AS n FROM area_set WHERE level = "
      + StoreDatabase::quoted( set.level ) + " AND valid_from = " + StoreDatabase::quoted( set.validFrom ) );
    if ( known )
    {
      if ( !isSameSet( database, *known, areas ) )
        throw InputError( codes::storeAreaSetDiffers, { set.level, set.validFrom } );
      return *known;
    }
    const std::int64_t id = nextId( database, "area_set" );
    const std::int64_t firstArea = nextId( database, "area" );
    RowWriter sets( database, "area_set", "id, level, valid_from, name" );
    sets.begin().add( id ).add( set.level ).add( set.validFrom ).add( set.name );
    sets.flush();
    RowWriter rows( database, "area", "id, area_set, area_key, name, level, is_member" );
    for ( std::size_t i = 0; i < areas.size(); ++i )
      rows.begin()
        .add( firstArea + static_cast<std::int64_t>( i ) )
        .add( id )
        .add( areas[i].key )
        .add( areas[i].name )
        .add( areas[i].level )
        .add( std::int64_t{ 1 } );
    rows.flush();
    OutlineWriter outlines( database );
    for ( std::size_t i = 0; i < areas.size(); ++i )
    {
      if ( !areas[i].outline.empty() )
        outlines.add( firstArea + static_cast<std::int64_t>( i ), areas[i].outline );
    }
    outlines.finish();
    transaction.commit();
    return id;
  }

  std::int64_t addGrouping( StoreDatabase &database, const StoredGrouping &grouping, std::vector<StoredMember> members )
  {
    requireDate( grouping.validFrom );
    std::sort( members.begin(), members.end() );
    members.erase( std::unique( members.begin(), members.end(),
                     []( const StoredMember &left, const StoredMember &right ) {
                       return left.areaKey == right.areaKey && left.groupKey == right.groupKey;
                     } ),
      members.end() );
    StoreTransaction transaction( database );
    const std::optional<std::int64_t> known = database.integer( "SELECT id + 0 AS n FROM area_grouping WHERE name = "
      + StoreDatabase::quoted( grouping.name ) + " AND valid_from = " + StoreDatabase::quoted( grouping.validFrom ) );
    if ( known )
    {
      if ( storedMembers( database, *known ) != members )
        throw InputError( codes::storeGroupingDiffers, { grouping.name, grouping.validFrom } );
      return *known;
    }
    const std::int64_t id = nextId( database, "area_grouping" );
    std::int64_t member = nextId( database, "membership" );
    RowWriter groupings( database, "area_grouping", "id, name, valid_from, title" );
    groupings.begin().add( id ).add( grouping.name ).add( grouping.validFrom ).add( grouping.title );
    groupings.flush();
    RowWriter rows( database, "membership", "id, area_grouping, area_key, group_key, group_name" );
    for ( const StoredMember &row : members )
      rows.begin().add( member++ ).add( id ).add( row.areaKey ).add( row.groupKey ).add( row.groupName );
    rows.flush();
    transaction.commit();
    return id;
  }

  namespace
  {

    std::vector<std::vector<std::string>> catalogueRows( StoreDatabase &database, const std::string &validFrom )
    {
      std::vector<std::vector<std::string>> all;
      StoreRows rows = database.query( "SELECT indicator AS c0, name_de, name_en, domain, numerator, denominator, factor, unit, decimals, "
                                       "polarity, source, minimum_cases, dimension, kind FROM catalogue WHERE valid_from = "
        + StoreDatabase::quoted( validFrom ) + " ORDER BY id" );
      while ( rows.next() )
      {
        std::vector<std::string> cells;
        for ( int column = 0; column < static_cast<int>( catalogueColumns.size() ); ++column )
          cells.push_back( rows.text( column ) );
        all.push_back( cells );
      }
      return all;
    }

    std::string cellOf( const ListTable &list, std::size_t row, const char *name )
    {
      const std::optional<std::size_t> column = list.column( { name } );
      return column ? list.rows[row][*column] : std::string();
    }

  }

  std::size_t addCatalogue( StoreDatabase &database, const std::string &validFrom, const ListTable &list )
  {
    requireDate( validFrom );
    const std::size_t count = readCatalogue( list ).size();
    std::vector<std::vector<std::string>> rows;
    for ( std::size_t row = 0; row < list.rows.size(); ++row )
    {
      std::vector<std::string> cells;
      for ( const char *name : catalogueColumns )
      {
        cells.push_back( cellOf( list, row, name ) );
        if ( name == std::string_view( "numerator" ) && cells.back().empty() )
          cells.back() = cellOf( list, row, "computed_by" );
      }
      if ( !cells.front().empty() )
        rows.push_back( cells );
    }
    StoreTransaction transaction( database );
    const std::vector<std::vector<std::string>> known = catalogueRows( database, validFrom );
    if ( !known.empty() )
    {
      if ( known != rows )
        throw InputError( codes::storeCatalogueDiffers, { validFrom } );
      return count;
    }
    std::int64_t id = nextId( database, "catalogue" );
    RowWriter writer( database, "catalogue",
      "id, valid_from, indicator, name_de, name_en, domain, numerator, denominator, factor, unit, decimals, polarity, source, "
      "minimum_cases, "
      "dimension, kind, turn, target, target_period" );
    for ( std::size_t row = 0, written = 0; row < list.rows.size(); ++row )
    {
      if ( cellOf( list, row, "id" ).empty() )
        continue;
      writer.begin().add( id++ ).add( validFrom );
      for ( const std::string &cell : rows[written++] )
        writer.add( cell );
      const std::optional<double> turn = listNumber( cellOf( list, row, "turn" ) );
      const std::optional<double> target = listNumber( cellOf( list, row, "target" ) );
      writer.addSql( turn && *turn >= 1 && *turn <= 1200 ? std::to_string( static_cast<int>( *turn ) ) : "NULL" );
      writer.addSql( target ? database.literal( *target ) : "NULL" );
      writer.add( cellOf( list, row, "target_period" ) );
    }
    writer.flush();
    transaction.commit();
    return count;
  }

  std::string storeCrs( StoreDatabase &database )
  {
    OGRLayerH layer = GDALDatasetGetLayerByName( database.handle(), "area_outline" );
    OGRSpatialReferenceH reference = layer ? OGR_L_GetSpatialRef( layer ) : nullptr;
    char *text = nullptr;
    if ( !reference || OSRExportToWktEx( reference, &text, nullptr ) != OGRERR_NONE )
      return {};
    std::string wkt = text;
    VSIFree( text );
    return wkt;
  }

  std::vector<AreaSet> storedAreaSets( StoreDatabase &database )
  {
    std::vector<AreaSet> sets;
    StoreRows rows = database.query( "SELECT id + 0 AS n, level, valid_from, name FROM area_set ORDER BY level, valid_from" );
    while ( rows.next() )
      sets.push_back( { rows.integer( 0 ), rows.text( 1 ), rows.text( 2 ), rows.text( 3 ) } );
    return sets;
  }

  std::vector<StoredGrouping> storedGroupings( StoreDatabase &database )
  {
    std::vector<StoredGrouping> groupings;
    StoreRows rows = database.query( "SELECT id + 0 AS n, name, valid_from, title FROM area_grouping ORDER BY name, valid_from" );
    while ( rows.next() )
      groupings.push_back( { rows.integer( 0 ), rows.text( 1 ), rows.text( 2 ), rows.text( 3 ) } );
    return groupings;
  }

  namespace
  {

    std::unordered_map<std::int64_t, std::string> outlinesOf( StoreDatabase &database )
    {
      std::unordered_map<std::int64_t, std::string> outlines;
      OGRLayerH layer = GDALDatasetGetLayerByName( database.handle(), "area_outline" );
      if ( !layer )
        return outlines;
      OGR_L_ResetReading( layer );
      while ( OGRFeatureH feature = OGR_L_GetNextFeature( layer ) )
      {
        if ( OGRGeometryH outline = OGR_F_GetGeometryRef( feature ) )
        {
          std::string wkb( static_cast<std::size_t>( OGR_G_WkbSize( outline ) ), '\0' );
          OGR_G_ExportToIsoWkb( outline, wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ) );
          outlines.emplace( OGR_F_GetFID( feature ), std::move( wkb ) );
        }
        OGR_F_Destroy( feature );
      }
      return outlines;
    }

  }

  std::vector<StoredArea> storedAreas( StoreDatabase &database, std::int64_t set, bool withOutlines )
  {
    std::unordered_map<std::int64_t, std::string> outlines;
    if ( withOutlines )
      outlines = outlinesOf( database );
    std::vector<StoredArea> areas;
    StoreRows rows = database.query(
      "SELECT id + 0 AS n, area_key, name, level, is_member FROM area WHERE area_set = " + std::to_string( set ) + " ORDER BY area_key" );
    while ( rows.next() )
    {
      StoredArea area{ rows.integer( 0 ), rows.text( 1 ), rows.text( 2 ), rows.text( 3 ), rows.integer( 4 ) != 0, {} };
      if ( const auto found = outlines.find( area.id ); found != outlines.end() )
        area.outline = std::move( found->second );
      areas.push_back( std::move( area ) );
    }
    return areas;
  }

  std::vector<StoredMember> storedMembers( StoreDatabase &database, std::int64_t grouping )
  {
    std::vector<StoredMember> members;
    StoreRows rows = database.query( "SELECT area_key, group_key, group_name FROM membership WHERE area_grouping = "
      + std::to_string( grouping ) + " ORDER BY area_key, group_key" );
    while ( rows.next() )
      members.push_back( { rows.text( 0 ), rows.text( 1 ), rows.text( 2 ) } );
    return members;
  }

  ListTable storedCatalogue( StoreDatabase &database )
  {
    ListTable list;
    list.name = database.place().name;
    list.headings.assign( catalogueColumns.begin(), catalogueColumns.end() );
    std::string newest;
    {
      StoreRows rows = database.query( "SELECT valid_from FROM catalogue ORDER BY valid_from DESC LIMIT 1" );
      if ( !rows.next() )
        return list;
      newest = rows.text( 0 );
    }
    list.rows = catalogueRows( database, newest );
    for ( std::size_t row = 0; row < list.rows.size(); ++row )
      list.sourceRows.push_back( static_cast<std::uint32_t>( row + 2 ) );
    return list;
  }

}
