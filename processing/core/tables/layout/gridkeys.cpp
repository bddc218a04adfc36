#include "tables/layout/gridkeys.h"

#include "text/shortened.h"
#include "keys/areakey.h"
#include "keys/districtrow.h"
#include "tables/layout/columnnumbers.h"
#include "tables/layout/figurecell.h"
#include "finding.h"
#include "tables/layout/keycell.h"
#include "keys/levelnames.h"
#include "text/digits.h"
#include "text/textnumbers.h"
#include "text/words.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <utility>

namespace sozialraum
{

  namespace
  {

    class KeyReader
    {
    public:
      KeyReader( const Grid &grid, TableLayout &layout )
        : mGrid( grid )
        , mLayout( layout )
      {}

      GridKeys read()
      {
        readKeys();
        // Among official keys a text is a subtotal or a remark, not an area.
        if ( mKeys.scheme != AreaKeyScheme::Own )
          dropRows( []( const AreaKey &key ) {
            return key.level == AreaLevel::Other && key.text.find_first_of( "0123456789" ) == std::string::npos;
          } );
        else if ( areMostlyNumbered() )
          dropRows( []( const AreaKey &key ) { return isSumOrSource( key.text ); } );
        if ( mLayout.statedLevel == AreaLevel::Association )
        {
          for ( AreaKey &key : mKeys.keys )
            key.level = key.level == AreaLevel::Municipality ? AreaLevel::Association : key.level;
        }
        takeDistrictRows();
        for ( const std::uint32_t row : mKeyless )
          leaveRowOut( reasonOf( row ), row );
        return numberAreas();
      }

    private:
      void readKeys()
      {
        std::vector<std::string> cells;
        for ( std::uint32_t row = mLayout.headerEnd; mLayout.headerEnd > 0 && row < mLayout.dataBegin; ++row )
        {
          if ( !isColumnNumbersRow( mGrid, row ) && mLayout.plannedRow( row ) != RowRole::Title )
            mKeyless.push_back( row );
        }
        for ( std::uint32_t row = mLayout.dataBegin; row < mLayout.dataEnd; ++row )
        {
          const std::optional<RowRole> planned = mLayout.plannedRow( row );
          const std::string key = planned && *planned != RowRole::Data ? std::string() : keyText( row );
          if ( key.empty() || isRepeatedHeading( row ) || isBodyHeading( row ) || !hasCellOutside( mGrid, row, mLayout.keyColumns ) )
          {
            mKeyless.push_back( row );
            continue;
          }
          mRows.push_back( row );
          cells.push_back( key );
        }
        for ( std::uint32_t row = mLayout.dataEnd; row < mGrid.rowCount(); ++row )
          mKeyless.push_back( row );
        refuseKeysWithoutDistrict( cells );
        mKeys = mLayout.levelColumn ? keysByLevel( cells ) : readAreaKeys( cells, mLayout.statedLevel );
        if ( mKeys.firstSpoilt && mLayout.statedLevel != AreaLevel::Other )
          throw InputError( codes::keyColumnSpoilt, { cells[*mKeys.firstSpoilt] } );
      }

      //! Each level as a column of its own: 1001 is a district in one and something else in the next.
      AreaKeyColumn keysByLevel( const std::vector<std::string> &cells ) const
      {
        std::map<std::string, std::vector<std::size_t>> rowsOfLevel;
        for ( std::size_t i = 0; i < cells.size(); ++i )
          rowsOfLevel[mGrid.shown( mRows[i], *mLayout.levelColumn )].push_back( i );
        AreaKeyColumn all;
        all.keys.resize( cells.size() );
        // The nation is known by its key beside those of states, whatever its rows are called ("Deutsche im Ausland").
        const AreaKeyColumn together = readAreaKeys( cells );
        for ( const auto &[text, places] : rowsOfLevel )
        {
          std::vector<std::string> ofLevel;
          for ( const std::size_t place : places )
            ofLevel.push_back( cells[place] );
          const AreaLevel level = levelCalled( text ).value_or( AreaLevel::Other );
          const AreaKeyColumn column = readAreaKeys( ofLevel, level );
          for ( std::size_t i = 0; i < places.size(); ++i )
          {
            AreaKey key = together.keys[places[i]].level == AreaLevel::Nation ? together.keys[places[i]] : column.keys[i];
            if ( level == AreaLevel::Association && key.level == AreaLevel::Municipality )
              key.level = level;
            all.keys[places[i]] = std::move( key );
          }
          all.official += column.official;
          all.zerosRestored += column.zerosRestored;
          if ( column.firstSpoilt && ( !all.firstSpoilt || places[*column.firstSpoilt] < *all.firstSpoilt ) )
            all.firstSpoilt = places[*column.firstSpoilt];
          if ( all.scheme == AreaKeyScheme::Own || column.scheme == AreaKeyScheme::Ars )
            all.scheme = column.scheme;
        }
        return all;
      }

      //! "010", "020" under "Gem.-Nr.": three digits that mean a municipality only together with those of its district.
      void refuseKeysWithoutDistrict( const std::vector<std::string> &cells ) const
      {
        const std::string heading = lowerCase( mLayout.headings[mLayout.keyColumns.front()] );
        const bool isOfMunicipalities =
          heading.starts_with( "gem" ) || containsAny( heading, { "gemeindenr", "gemeinde-nr", "gemeindenummer" } );
        const bool areShort = std::all_of( cells.begin(), cells.end(), []( const std::string &cell ) { return areDigits( cell, 3, 3 ); } );
        if ( mLayout.keyColumns.size() == 1 && mLayout.statedLevel != AreaLevel::Other && isOfMunicipalities && areShort && !cells.empty() )
          throw InputError( codes::keyWithoutDistrict );
      }

      bool isRepeatedHeading( std::uint32_t row ) const
      {
        return std::binary_search( mLayout.repeatedHeadings.begin(), mLayout.repeatedHeadings.end(), row );
      }

      //! Why a row without a key gives no observations.
      std::string reasonOf( std::uint32_t row ) const
      {
        if ( isRepeatedHeading( row ) )
          return "repeated_heading";
        if ( row >= mLayout.dataEnd )
          return mayBeDistrictRow( row ) && !isSumOrSource( mGrid.shown( &mGrid.row( row ).front() ) ) ? "no_key" : "footer";
        return isBodyHeading( row ) ? "body_heading" : "no_key";
      }

      std::string keyText( std::uint32_t row )
      {
        if ( mLayout.keyColumns.size() == 1 )
        {
          std::string text = mGrid.shown( row, mLayout.keyColumns.front() );
          std::optional<KeyCell> marked = mLayout.keysHaveMarks ? keyWithMarks( text ) : std::nullopt;
          if ( !marked )
            return text;
          if ( ++mMarked == 1 )
            mFirstMarked = text;
          return std::move( marked->key );
        }
        std::vector<std::string> parts;
        for ( const std::uint32_t column : mLayout.keyColumns )
          parts.push_back( mGrid.shown( row, column ) );
        // A district of one digit is no district: the regions between Regierungsbezirk and Kreis in Baden-Württemberg have such numbers.
        if ( parts.size() >= 4 && parts[2].size() == 1 )
          return parts[0] + "-" + parts[1] + "-" + parts[2];
        return areaKeyFromParts( parts );
      }

      //! Own keys with digits: a word among them is no area.
      bool areMostlyNumbered() const
      {
        const auto numbered = std::count_if( mKeys.keys.begin(), mKeys.keys.end(),
          []( const AreaKey &key ) { return key.text.find_first_of( "0123456789" ) != std::string::npos; } );
        return static_cast<std::size_t>( numbered ) * 2 > mKeys.keys.size();
      }

      template<typename IsNone>
      void dropRows( const IsNone &isNone )
      {
        std::size_t kept = 0;
        for ( std::size_t i = 0; i < mRows.size(); ++i )
        {
          const AreaKey &key = mKeys.keys[i];
          if ( isNone( key ) && !( mLayout.hasOwnKeys && mLayout.plannedRow( mRows[i] ) == RowRole::Data ) )
          {
            mKeyless.push_back( mRows[i] );
            continue;
          }
          mRows[kept] = mRows[i];
          if ( kept != i )
            mKeys.keys[kept] = std::move( mKeys.keys[i] );
          ++kept;
        }
        mRows.resize( kept );
        mKeys.keys.resize( kept );
      }

      //! Rows without a key that are about the district of all others; none where two of them stand in one block of the body.
      void takeDistrictRows()
      {
        std::sort( mKeyless.begin(), mKeyless.end() );
        std::vector<std::uint32_t> rows;
        std::vector<std::ptrdiff_t> blocks;
        std::string district;
        for ( const std::uint32_t row : mKeyless )
        {
          if ( !mayBeDistrictRow( row ) )
            continue;
          const std::optional<std::string> key = districtOfRow( mGrid.shown( &mGrid.row( row ).front() ), mKeys.keys );
          if ( !key )
            continue;
          district = *key;
          rows.push_back( row );
          blocks.push_back( headingFrom( row ) - mLayout.bodyHeadings.begin() );
        }
        if ( rows.empty() || std::adjacent_find( blocks.begin(), blocks.end() ) != blocks.end() )
          return;
        for ( const std::uint32_t row : rows )
        {
          const auto place = std::lower_bound( mRows.begin(), mRows.end(), row );
          mKeys.keys.insert( mKeys.keys.begin() + ( place - mRows.begin() ), AreaKey{ district, AreaLevel::District } );
          mRows.insert( place, row );
        }
        std::erase_if( mKeyless, [&rows]( std::uint32_t row ) { return std::binary_search( rows.begin(), rows.end(), row ); } );
        mLayout.dataBegin = std::min( mLayout.dataBegin, rows.front() );
        mLayout.dataEnd = std::max( mLayout.dataEnd, rows.back() + 1 );
        mDistrict = std::move( district );
        mDistrictRow = rows.front();
      }

      //! A row of figures, unless a plan says what it is.
      bool mayBeDistrictRow( std::uint32_t row ) const
      {
        if ( mGrid.row( row ).empty() || isRepeatedHeading( row ) || mLayout.plannedRow( row ).value_or( RowRole::Data ) != RowRole::Data )
          return false;
        const auto figures = std::count_if( mLayout.values.begin(), mLayout.values.end(), [this, row]( const ValueColumn &values ) {
          const GridCell *cell = mGrid.cell( row, values.column );
          return cell && isFigureCell( mGrid, *cell );
        } );
        return static_cast<std::size_t>( figures ) * 2 > mLayout.values.size();
      }

      bool isBodyHeading( std::uint32_t row ) const
      {
        const auto heading = headingFrom( row );
        return heading != mLayout.bodyHeadings.end() && heading->row == row;
      }

      //! The first heading in the body at or below the row.
      std::vector<BodyHeading>::const_iterator headingFrom( std::uint32_t row ) const
      {
        return std::lower_bound( mLayout.bodyHeadings.begin(), mLayout.bodyHeadings.end(), row,
          []( const BodyHeading &candidate, std::uint32_t wanted ) { return candidate.row < wanted; } );
      }

      GridKeys numberAreas()
      {
        GridKeys numbered;
        TextNumbers numbers;
        for ( const AreaKey &key : mKeys.keys )
        {
          numbered.areas.push_back( numbers.numberOf( static_cast<char>( '0' + static_cast<int>( key.level ) ) + key.text ) );
          if ( numbered.areas.back() == numbered.levels.size() )
            numbered.levels.push_back( key.level );
        }
        numbered.rows = std::move( mRows );
        numbered.levelsAndKeys = numbers.takeTexts();
        numbered.zerosRestored = mKeys.zerosRestored;
        numbered.marked = mMarked;
        numbered.firstMarked = std::move( mFirstMarked );
        numbered.district = std::move( mDistrict );
        numbered.districtRow = mDistrictRow;
        return numbered;
      }

      void leaveRowOut( const std::string &reason, std::uint32_t row )
      {
        const std::span<const GridCell> cells = mGrid.row( row );
        if ( cells.empty() )
          return;
        const auto known = std::find_if(
          mLayout.leftOut.begin(), mLayout.leftOut.end(), [&reason]( const LeftOut &leftOut ) { return leftOut.reason == reason; } );
        if ( known != mLayout.leftOut.end() )
          ++known->count;
        else
          mLayout.leftOut.push_back( { reason, 1, shortened( mGrid.shown( &cells.front() ) ), mGrid.sourceRow( row ) } );
      }

      const Grid &mGrid;
      TableLayout &mLayout;
      std::vector<std::uint32_t> mRows;
      std::vector<std::uint32_t> mKeyless;
      std::string mDistrict;
      std::uint32_t mDistrictRow = 0;
      AreaKeyColumn mKeys;
      std::size_t mMarked = 0;
      std::string mFirstMarked;
    };

  }

  GridKeys readGridKeys( const Grid &grid, TableLayout &layout )
  {
    return KeyReader( grid, layout ).read();
  }

}
