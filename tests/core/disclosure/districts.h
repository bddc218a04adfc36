#pragma once

#include "disclosure/audit.h"
#include "disclosure/districtcells.h"
#include "disclosure/suppression.h"

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

// Invented districts, and what a reader can find out of them by looking at every whole-number table.
namespace sozialraum
{

  struct SmallDistrict
  {
    int areas = 4;
    int kinds = 2;
    int greatest = 5; //!< count
    bool protectsZeros = false;
  };

  inline DistrictCells randomDistrict( std::mt19937 &random, const SmallDistrict &size )
  {
    std::vector<CountRecord> records;
    CountDivision first{ "first", {} };
    CountDivision second{ "second", {} };
    for ( int area = 0; area < size.areas; ++area )
    {
      const std::string key = std::to_string( area );
      first.groupOfArea[key] = area < ( size.areas + 1 ) / 2 ? "A" : "B";
      second.groupOfArea[key] = std::to_string( random() % 2 );
      for ( int kind = 0; kind < size.kinds; ++kind )
      {
        CountRecord &record = records.emplace_back();
        record.area = key;
        record.dimensions = { "kind" + std::to_string( kind ) };
        record.count = static_cast<std::int64_t>( random() % static_cast<unsigned>( size.greatest + 1 ) );
      }
    }
    DistrictOptions options;
    options.rule.protectsZeros = size.protectsZeros;
    DistrictCells cells = districtCells( records, { first, second }, options );
    addRecipients( cells, { "public", "areas" } );
    return cells;
  }

  //! The counts that \a cell can have for \a recipient: every table is looked at that agrees with what it knows, none greater than \a
  //! greatest.
  class EveryTable
  {
  public:
    EveryTable( const CellSystem &system, const std::vector<ShownCell> &shown, const Recipient &recipient, std::int64_t greatest )
      : mSystem( system )
      , mShown( shown )
      , mRecipient( recipient )
      , mGreatest( greatest )
      , mTable( system.counts.size() )
      , mValues( system.cells.size() )
    {
      look( 0 );
    }

    const std::set<std::int64_t> &values( std::size_t cell ) const { return mValues[cell]; }

  private:
    bool isKnown( std::size_t cell ) const { return mShown[cell].isPublished || mSystem.cells[cell].isKnown; }

    //! With the counts before \a count as they are.
    bool canHold( const Relation &relation, std::size_t count ) const
    {
      std::int64_t difference = -relation.difference;
      for ( const auto &[side, sign] : { std::pair( &relation.more, 1 ), std::pair( &relation.less, -1 ) } )
      {
        for ( const std::uint32_t part : *side )
        {
          if ( part >= count )
            return true;
          difference += sign * mTable[part];
        }
      }
      return difference == 0;
    }

    void look( std::size_t count )
    {
      for ( std::size_t i = 0; i < mSystem.cells.size(); ++i )
      {
        const Cell &cell = mSystem.cells[i];
        const bool isClass = mShown[i].isClassShown && cell.classRange;
        if ( !isKnown( i ) && !isClass && !cell.people )
          continue;
        std::int64_t sum = 0;
        bool isComplete = true;
        for ( const std::uint32_t part : cell.parts )
        {
          isComplete = isComplete && part < count;
          sum += part < count ? mTable[part] : 0;
        }
        if ( isKnown( i ) && ( sum > cell.value || ( isComplete && sum != cell.value ) ) )
          return;
        if ( cell.people && sum > *cell.people )
          return;
        if ( isClass && ( sum > cell.classRange->upper || ( isComplete && sum < cell.classRange->lower ) ) )
          return;
      }
      if ( !std::all_of(
             mSystem.relations.begin(), mSystem.relations.end(), [&]( const Relation &relation ) { return canHold( relation, count ); } ) )
        return;
      if ( count == mTable.size() )
      {
        for ( std::size_t i = 0; i < mSystem.cells.size(); ++i )
        {
          std::int64_t sum = 0;
          for ( const std::uint32_t part : mSystem.cells[i].parts )
            sum += mTable[part];
          mValues[i].insert( sum );
        }
        return;
      }
      const bool isOwn = std::binary_search( mRecipient.own.begin(), mRecipient.own.end(), static_cast<std::uint32_t>( count ) );
      for ( std::int64_t value = isOwn ? mSystem.counts[count] : 0; value <= ( isOwn ? mSystem.counts[count] : mGreatest ); ++value )
      {
        mTable[count] = value;
        look( count + 1 );
      }
    }

    const CellSystem &mSystem;
    const std::vector<ShownCell> &mShown;
    const Recipient &mRecipient;
    std::int64_t mGreatest;
    std::vector<std::int64_t> mTable;
    std::vector<std::set<std::int64_t>> mValues;
  };

  /**
   * 33 municipalities × 3 kinds of help in 13 social areas, 4 planning areas, 3 LEADER regions and the district: 216 cells, made like the
   * district on which published software was measured (its figures are not to be had).
   */
  inline DistrictCells districtOf33( unsigned seed )
  {
    std::mt19937 random( seed );
    std::vector<CountRecord> records;
    CountDivision social{ "social", {} };
    CountDivision planning{ "planning", {} };
    CountDivision leader{ "leader", {} };
    for ( int area = 0; area < 33; ++area )
    {
      const std::string key = std::to_string( 100 + area );
      social.groupOfArea[key] = "S" + std::to_string( 10 + area * 13 / 33 );
      planning.groupOfArea[key] = "P" + std::to_string( area * 4 / 33 );
      leader.groupOfArea[key] = "L" + std::to_string( ( area * 7 % 33 + area / 3 ) % 3 );
      // From 700 to 20,000 people, most of them few.
      const double share = static_cast<double>( random() % 1000 ) / 1000.0;
      const double people = 700.0 + 20000.0 * share * share * share;
      const double rates[] = { 1.9, 1.1, 0.7 };
      for ( int kind = 0; kind < 3; ++kind )
      {
        const double expected = people / 1000.0 * rates[kind];
        const double noise = 0.5 + static_cast<double>( random() % 1000 ) / 1000.0;
        CountRecord &record = records.emplace_back();
        record.area = key;
        record.dimensions = { "kind" + std::to_string( kind ) };
        record.count = static_cast<std::int64_t>( expected * noise );
      }
    }
    DistrictCells cells = districtCells( records, { social, planning, leader } );
    addRecipients( cells, { "public", "areas" } );
    for ( std::size_t i = 0; i < cells.system.cells.size(); ++i )
      cells.system.cells[i].isAlwaysPublished = cells.addresses[i].level == totalLevel;
    return cells;
  }

  inline std::vector<ShownCell> shownOf( const Suppression &suppression )
  {
    std::vector<ShownCell> shown( suppression.statuses.size() );
    for ( std::size_t i = 0; i < shown.size(); ++i )
      shown[i] = { suppression.statuses[i] == CellStatus::Published, static_cast<bool>( suppression.classShown[i] ) };
    return shown;
  }

  inline std::size_t withheldOf( const Suppression &suppression )
  {
    return static_cast<std::size_t>( std::count_if(
      suppression.statuses.begin(), suppression.statuses.end(), []( CellStatus status ) { return status != CellStatus::Published; } ) );
  }

}
