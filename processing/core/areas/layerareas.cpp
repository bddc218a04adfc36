#include "layerareas.h"

#include "finding.h"
#include "findings/areascodes.h"
#include "text/digits.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sozialraum
{

  std::string canonicalKey( const AreaKey &key )
  {
    return key.level == AreaLevel::Municipality ? agsFromArs( key.text ) : key.text;
  }

  //! The ARS of a row, from the key itself or from beside it; empty where there is none.
  static std::string regionalKeyOf( const LayerRows &rows, std::size_t row, const std::string &key )
  {
    const std::string beside = row < rows.regionalKeys.size() ? rows.regionalKeys[row] : std::string();
    const std::string regionalKey = key.size() == 12 ? key : beside.size() == 11 ? "0" + beside : beside;
    return areDigits( regionalKey, 12, 12 ) ? regionalKey : std::string();
  }

  LayerAreas::LayerAreas( const LayerRows &rows )
  {
    const AreaKeyColumn column = readAreaKeys( rows.keys );
    if ( column.firstSpoilt )
      throw InputError( codes::areaKeySpoilt, { std::to_string( *column.firstSpoilt + 1 ), rows.keys[*column.firstSpoilt] } );

    mScheme = column.scheme;
    mAreaOfRow.reserve( column.keys.size() );
    for ( std::size_t row = 0; row < column.keys.size(); ++row )
    {
      const AreaKey &key = column.keys[row];
      if ( key.text.empty() )
      {
        mAreaOfRow.push_back( -1 );
        ++mRowsWithoutKey;
        continue;
      }
      const auto [place, isNew] = mByKey.emplace( canonicalKey( key ), static_cast<std::uint32_t>( mAreas.size() ) );
      if ( isNew )
        mAreas.push_back( { key.text, place->first, regionalKeyOf( rows, row, key.text ), {}, key.level, 0, false } );
      LayerArea &area = mAreas[place->second];
      ++area.rows;
      if ( area.name.empty() && row < rows.names.size() )
        area.name = rows.names[row];
      area.isUnincorporated |= row < rows.isUnincorporated.size() && rows.isUnincorporated[row];
      mAreaOfRow.push_back( place->second );
    }
    if ( mAreas.empty() )
      throw InputError( codes::areaKeysEmpty );
    findLandRows( rows );
    findLevel();
  }

  void LayerAreas::findLandRows( const LayerRows &rows )
  {
    mRowTakesValue.assign( mAreaOfRow.size(), true );
    if ( rows.geofactors.size() != mAreaOfRow.size() )
      return;
    // The land rows of an area are those with its highest factor: 4 in VG250, 9 in VG5000.
    std::vector<int> highest( mAreas.size(), std::numeric_limits<int>::min() );
    for ( std::size_t row = 0; row < mAreaOfRow.size(); ++row )
    {
      if ( const std::optional<std::uint32_t> area = areaOfRow( row ) )
        highest[*area] = std::max( highest[*area], rows.geofactors[row] );
    }
    for ( std::size_t row = 0; row < mAreaOfRow.size(); ++row )
    {
      if ( const std::optional<std::uint32_t> area = areaOfRow( row ) )
        mRowTakesValue[row] = rows.geofactors[row] == highest[*area];
    }
  }

  void LayerAreas::findLevel()
  {
    std::array<std::size_t, areaLevelNames.size()> counts{};
    for ( const LayerArea &area : mAreas )
      ++counts[static_cast<std::size_t>( area.level )];
    mLevel = static_cast<AreaLevel>( std::max_element( counts.begin(), counts.end() ) - counts.begin() );
  }

  std::optional<std::uint32_t> LayerAreas::areaOfRow( std::size_t row ) const
  {
    if ( mAreaOfRow[row] < 0 )
      return std::nullopt;
    return static_cast<std::uint32_t>( mAreaOfRow[row] );
  }

  std::size_t LayerAreas::areasInSeveralRows() const
  {
    std::vector<int> rowsOfArea( mAreas.size(), 0 );
    for ( std::size_t row = 0; row < mAreaOfRow.size(); ++row )
    {
      if ( mRowTakesValue[row] && mAreaOfRow[row] >= 0 )
        ++rowsOfArea[static_cast<std::size_t>( mAreaOfRow[row] )];
    }
    return static_cast<std::size_t>( std::count_if( rowsOfArea.begin(), rowsOfArea.end(), []( int rows ) { return rows > 1; } ) );
  }

  std::optional<std::uint32_t> LayerAreas::find( std::string_view canonicalKey ) const
  {
    const auto found = mByKey.find( std::string( canonicalKey ) );
    return found == mByKey.end() ? std::nullopt : std::optional<std::uint32_t>( found->second );
  }

  std::optional<std::string> LayerAreas::commonUnit( AreaLevel level ) const
  {
    const std::size_t length = level == AreaLevel::State ? 2 : 5;
    if ( mScheme == AreaKeyScheme::Own || ( level != AreaLevel::State && level != AreaLevel::District ) )
      return std::nullopt;
    const std::string unit = mAreas.front().canonicalKey.substr( 0, length );
    const bool isCommon = std::all_of( mAreas.begin(), mAreas.end(),
      [&]( const LayerArea &area ) { return area.canonicalKey.size() > length && area.canonicalKey.starts_with( unit ); } );
    return isCommon ? std::optional( unit ) : std::nullopt;
  }

}
