#include "territoryconversion.h"

#include "observations/additivity.h"
#include "observations/duplicatecells.h"
#include "keys/areakey.h"
#include "areas/layerareas.h"
#include "text/periodorder.h"
#include "finding.h"
#include "findings/areascodes.h"
#include "text/shortnumber.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <unordered_map>

namespace sozialraum
{

  namespace
  {

    //! A sum that is being collected.
    struct Sum
    {
      CountSum count;
      std::uint32_t sourceRow = 0;
      bool isEstimated = false;
    };

    using Cell = std::tuple<std::string, std::uint32_t, std::uint16_t>; // new key, indicator, period

    void addPart( Sum &sum, const Observation &observation, double factor )
    {
      sum.sourceRow = sum.count.parts() == 0 ? observation.sourceRow : std::min( sum.sourceRow, observation.sourceRow );
      sum.isEstimated |= factor != 1.0;
      sum.count.add( observation.value, observation.status, factor );
    }

    ConvertedCell cellOf( const Sum &sum, MissingPart missingPart )
    {
      ConvertedCell cell;
      cell.parts = sum.count.parts();
      cell.isEstimated = sum.isEstimated;
      cell.observation.sourceRow = sum.sourceRow;
      cell.observation.value = sum.count.value( missingPart );
      cell.observation.status = sum.count.status( missingPart );
      return cell;
    }

    class Conversion
    {
    public:
      Conversion( const ObservationTable &table, const std::map<std::string, Crosswalk> &crosswalks, FactorSums sums )
        : mTable( table )
        , mCrosswalks( crosswalks )
        , mFactorSums( sums )
        , mHasDuplicates( findDuplicateCells( table ).count > 0 )
      {}

      void add( const Observation &observation, ConvertedTable &result )
      {
        const TableArea &area = mTable.areas[observation.area];
        const Crosswalk *crosswalk = crosswalkOf( observation.period );
        if ( !crosswalk )
        {
          mPeriodsWithout.insert( mTable.periods[observation.period] );
          return;
        }
        const std::string key = canonicalKey( { area.key, area.level } );
        if ( !isOfLevel( *crosswalk, key ) )
        {
          mOtherLevel.insert( key );
          return;
        }
        const std::vector<CrosswalkPart> parts = crosswalk->partsOf( key );
        if ( parts.empty() )
        {
          // An area that is gone and has no number loses nothing.
          if ( !std::isnan( observation.value ) )
            mUnknown.insert( key );
          return;
        }
        if ( isSaidBefore( observation ) )
          return;
        mConverted.insert( key );
        if ( mFactorSums == FactorSums::MustBeOne && !std::isnan( observation.value ) )
        {
          // One part with a factor below 1 is no division that fails: the list says no more, and checkFactors() has told it.
          const std::optional<double> sum = crosswalk->wrongSumOf( key );
          if ( sum && ( parts.size() > 1 || *sum > 1.0 ) )
            throw InputError( codes::crosswalkSumWrong, { key, shortNumber( *sum ) } );
        }
        for ( const CrosswalkPart &part : parts )
        {
          if ( part.factor == 0.0 && parts.size() > 1 )
            continue;
          remember( part, area, key );
          addPart( mSums[{ part.newKey, observation.indicator, observation.period }], observation, part.factor );
        }
        result.converted = mConverted.size();
      }

      void finish( ConvertedTable &result, MissingPart missingPart, ProblemReporter &problems )
      {
        std::map<std::string, std::uint32_t> areas;
        for ( const auto &[cell, sum] : mSums )
        {
          const auto &[newKey, indicator, period] = cell;
          const auto [place, isNew] = areas.emplace( newKey, static_cast<std::uint32_t>( areas.size() ) );
          if ( isNew )
            result.table.areas.push_back( { newKey, mNames[newKey], AreaLevel::Other } );
          ConvertedCell converted = cellOf( sum, missingPart );
          converted.observation.area = place->second;
          converted.observation.indicator = indicator;
          converted.observation.period = period;
          result.cells.push_back( converted );
          result.table.observations.push_back( converted.observation );
        }
        setLevels( result.table.areas );
        result.unknownKeys.assign( mUnknown.begin(), mUnknown.end() );
        result.otherLevel = mOtherLevel.size();
        if ( !mUnknown.empty() )
          problems.report( { codes::keysNotInCrosswalk, { std::to_string( mUnknown.size() ), *mUnknown.begin() } } );
        for ( const std::string &period : mPeriodsWithout )
          problems.report( { codes::periodWithoutCrosswalk, { period } } );
      }

    private:
      //! A row that comes twice counts once. \throws InputError "two_values_to_convert" where the two differ
      bool isSaidBefore( const Observation &observation )
      {
        if ( !mHasDuplicates )
          return false;
        const auto [place, isNew] = mSaid.emplace( std::tuple( observation.area, observation.indicator, observation.period ), observation );
        const Observation &first = place->second;
        if ( isNew )
          return false;
        const bool isSame = first.status == observation.status
          && ( first.value == observation.value || ( std::isnan( first.value ) && std::isnan( observation.value ) ) );
        if ( isSame )
          return true;
        const auto shown = []( const Observation &one ) {
          return std::isnan( one.value ) ? std::string( toString( one.status ) ) : shortNumber( one.value );
        };
        throw InputError( codes::twoValuesToConvert,
          { mTable.areas[first.area].key, mTable.indicators[first.indicator].name, mTable.periods[first.period],
            std::to_string( first.sourceRow ), std::to_string( observation.sourceRow ), shown( first ), shown( observation ) } );
      }

      const Crosswalk *crosswalkOf( std::uint32_t period ) const
      {
        const auto ofYear = mCrosswalks.find( yearOfPeriod( mTable.periods[period] ) );
        if ( ofYear != mCrosswalks.end() )
          return &ofYear->second;
        const auto ofAll = mCrosswalks.find( std::string() );
        return ofAll == mCrosswalks.end() ? nullptr : &ofAll->second;
      }

      bool isOfLevel( const Crosswalk &crosswalk, const std::string &key )
      {
        if ( crosswalk.knows( key ) ) // new areas may have keys of another kind
          return true;
        const auto [place, isNew] = mKeyLengths.try_emplace( &crosswalk, 0 );
        if ( isNew )
          place->second = crosswalk.newKeyLength();
        return place->second == 0 || place->second == key.size();
      }

      void remember( const CrosswalkPart &part, const TableArea &area, const std::string &key )
      {
        std::string &name = mNames[part.newKey];
        if ( !part.newName.empty() )
          name = part.newName;
        else if ( name.empty() && part.newKey == key )
          name = area.name;
        if ( part.newKey == key )
          mLevels.emplace( key, area.level );
        mSources[part.newKey] |= key.starts_with( part.newKey );
      }

      //! Levels are those of the column: a single "01" could be a state. Nothing lies in a state or region whose keys begin otherwise.
      void setLevels( std::vector<TableArea> &areas ) const
      {
        std::vector<std::string> keys;
        for ( const TableArea &area : areas )
          keys.push_back( area.key );
        const AreaKeyColumn column = readAreaKeys( keys );
        bool isOwn = column.scheme == AreaKeyScheme::Own;
        for ( const AreaKey &key : column.keys )
        {
          const auto sources = mSources.find( key.text );
          isOwn = isOwn
            || ( ( key.level == AreaLevel::State || key.level == AreaLevel::Region ) && sources != mSources.end() && !sources->second );
        }
        for ( std::size_t i = 0; i < areas.size(); ++i )
        {
          const auto known = mLevels.find( areas[i].key );
          areas[i].level = known != mLevels.end() ? known->second : isOwn ? AreaLevel::Other : column.keys[i].level;
        }
      }

      const ObservationTable &mTable;
      const std::map<std::string, Crosswalk> &mCrosswalks;
      FactorSums mFactorSums;
      bool mHasDuplicates;
      std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint16_t>, Observation> mSaid; //!< kept where the table has duplicates
      std::map<Cell, Sum> mSums;
      std::map<std::string, std::string> mNames;
      std::map<std::string, AreaLevel> mLevels; //!< of the areas that the table has under the same key
      std::map<std::string, bool> mSources;     //!< by new key: whether some old key begins with it
      std::map<const Crosswalk *, std::size_t> mKeyLengths;
      std::set<std::string> mConverted;
      std::set<std::string> mUnknown;
      std::set<std::string> mOtherLevel;
      std::set<std::string> mPeriodsWithout;
    };

    std::string listed( const std::vector<std::string> &texts )
    {
      std::string list;
      for ( const std::string &text : texts )
        list += ( list.empty() ? "" : ", " ) + text;
      return list;
    }

  }

  ConvertedTable convertTerritory( const ObservationTable &table, const std::map<std::string, Crosswalk> &crosswalks,
    MissingPart missingPart, ProblemReporter &problems, const Progress &progress, FactorSums sums )
  {
    ConvertedTable result;
    result.table.indicators = table.indicators;
    result.table.periods = table.periods;
    std::vector<bool> isAdditive;
    for ( const TableIndicator &indicator : table.indicators )
    {
      const Additivity judgement = additivityOf( indicator );
      isAdditive.push_back( judgement.addsUp() );
      if ( judgement.addsUp() )
      {
        result.summedIndicators.push_back( indicator.name );
        continue;
      }
      result.refusedIndicators.push_back( indicator.name );
      problems.report( { codes::indicatorNotConvertible, { indicator.name, reasonOf( judgement ) } } );
    }
    if ( result.refusedIndicators.size() == table.indicators.size() )
      throw InputError( codes::nothingToConvert, { listed( result.refusedIndicators ) } );

    Conversion conversion( table, crosswalks, sums );
    for ( std::size_t i = 0; i < table.observations.size(); ++i )
    {
      if ( i % 4096 == 0 )
        advance( progress, static_cast<double>( i ) / static_cast<double>( table.observations.size() ) );
      if ( isAdditive[table.observations[i].indicator] )
        conversion.add( table.observations[i], result );
    }
    conversion.finish( result, missingPart, problems );
    if ( result.table.observations.empty() )
      throw InputError( codes::crosswalkKnowsNoKey, { table.areas.empty() ? std::string() : table.areas.front().key } );
    return result;
  }

}
