#include "report/releasecells.h"

#include "text/periodorder.h"

#include <algorithm>
#include <set>

namespace sozialraum
{

  std::vector<ReleaseCell> cellsOf( const ReleaseTable &release )
  {
    std::vector<ReleaseCell> cells;
    for ( const ReleaseRow &row : release.rows )
      cells.push_back( { release.recipient, row.level, row.areaKey, row.indicator, row.period,
        row.classId >= 1 ? std::optional( row.classId ) : std::nullopt, row.classLabel, row.value, std::string( wordOf( row.status ) ),
        row.reason, release.release } );
    return cells;
  }

  CellSight sightOf( const ReleaseCell &cell )
  {
    if ( cell.reason == "class_too_narrow" )
      return CellSight::TooSmall;
    static const std::map<std::string_view, CellSight> sights{ { "", CellSight::Shown }, { "published", CellSight::Shown },
      { "value", CellSight::Shown }, { "class", CellSight::Shown }, { "not_rated", CellSight::Blocked }, { "nothing", CellSight::Shown },
      { "zero_rounded", CellSight::Shown }, { "uncertain", CellSight::Shown }, { "later", CellSight::Later },
      { "blocked", CellSight::Blocked }, { "no_territory", CellSight::NoTerritory }, { "missing", CellSight::Missing } };
    const auto known = sights.find( cell.status );
    const CellSight sight = known == sights.end() ? CellSight::Withheld : known->second;
    return sight == CellSight::Shown && !cell.value && !cell.classId ? CellSight::Missing : sight;
  }

  static void note( std::vector<std::string> &seen, const std::string &text )
  {
    if ( std::find( seen.begin(), seen.end(), text ) == seen.end() )
      seen.push_back( text );
  }

  ReleaseCells::ReleaseCells( std::vector<ReleaseCell> cells )
  {
    std::set<std::string> areas;
    for ( ReleaseCell &cell : cells )
    {
      note( mRecipients, cell.recipient );
      note( mReleases, cell.release );
      note( mIndicators, cell.indicator );
      if ( areas.insert( cell.areaKey ).second )
      {
        mAreaKeys.push_back( cell.areaKey );
        mLevels[cell.areaKey] = cell.level;
      }
      if ( sightOf( cell ) != CellSight::Shown )
      {
        mWithheldValues += cell.value ? 1U : 0U;
        cell.value.reset();
        cell.classId.reset();
        cell.classLabel.clear();
      }
      const auto [place, isNew] = mCells[cell.indicator][cell.areaKey].try_emplace( cell.period, cell );
      ReleaseCell &first = place->second;
      if ( !isNew && ( first.value != cell.value || first.classId != cell.classId || first.status != cell.status ) )
      {
        first.value.reset();
        first.classId.reset();
        first.classLabel.clear();
        first.status = "suppressed";
      }
    }
    // Asked for each cell of a page: gathered once.
    for ( const auto &[indicator, ofAreas] : mCells )
    {
      std::set<std::string> all;
      for ( const auto &[key, ofPeriods] : ofAreas )
      {
        for ( const auto &[period, cell] : ofPeriods )
          all.insert( period );
      }
      std::vector<std::string> &periods = mPeriods[indicator];
      periods.assign( all.begin(), all.end() );
      std::sort( periods.begin(), periods.end(), isEarlierPeriod );
    }
  }

  const ReleaseCell *ReleaseCells::cell( const std::string &indicator, const std::string &areaKey, const std::string &period ) const
  {
    const auto areas = mCells.find( indicator );
    if ( areas == mCells.end() )
      return nullptr;
    const auto periods = areas->second.find( areaKey );
    if ( periods == areas->second.end() )
      return nullptr;
    const auto found = periods->second.find( period );
    return found == periods->second.end() ? nullptr : &found->second;
  }

  std::vector<std::string> ReleaseCells::periodsOf( const std::string &indicator ) const
  {
    const auto periods = mPeriods.find( indicator );
    return periods == mPeriods.end() ? std::vector<std::string>() : periods->second;
  }

  std::string ReleaseCells::levelOf( const std::string &areaKey ) const
  {
    const auto level = mLevels.find( areaKey );
    return level == mLevels.end() ? std::string() : level->second;
  }

}
