#include "store/partscheck.h"

#include "findings/storecodes.h"
#include "observations/additivity.h"
#include "text/shortnumber.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace sozialraum
{

  namespace
  {

    using Dimensions = std::vector<std::pair<std::string, std::string>>;

    //! Series that tell the parts of another one by a dimension.
    struct Parts
    {
      const StoredSeries *total = nullptr;
      std::vector<const StoredSeries *> parts;
    };

    //! By indicator, unit, the other dimensions and the dimension that parts them.
    std::map<std::tuple<std::string, std::string, Dimensions, std::string>, Parts> partsIn( const std::vector<StoredSeries> &all )
    {
      std::map<std::tuple<std::string, std::string, Dimensions>, const StoredSeries *> totals;
      for ( const StoredSeries &series : all )
        totals.emplace( std::tuple( series.indicator, series.described.unit, series.described.dimensions ), &series );
      std::map<std::tuple<std::string, std::string, Dimensions, std::string>, Parts> found;
      for ( const StoredSeries &series : all )
      {
        for ( std::size_t i = 0; i < series.described.dimensions.size(); ++i )
        {
          Dimensions others = series.described.dimensions;
          const std::string dimension = others[i].first;
          others.erase( others.begin() + static_cast<std::ptrdiff_t>( i ) );
          const auto total = totals.find( std::tuple( series.indicator, series.described.unit, others ) );
          if ( total == totals.end() )
            continue;
          Parts &parts = found[std::tuple( series.indicator, series.described.unit, others, dimension )];
          parts.total = total->second;
          parts.parts.push_back( &series );
        }
      }
      std::erase_if( found, []( const auto &one ) { return one.second.parts.size() < 2; } );
      return found;
    }

    //! The sums of the parts of an area and period; NaN where one is not known.
    using Sums = std::map<std::string, std::vector<double>>;

    void addPart( Sums &sums, const SeriesCells &cells )
    {
      for ( auto &[period, ofPeriod] : sums )
      {
        const auto found = cells.find( period );
        for ( std::size_t place = 0; place < ofPeriod.size(); ++place )
        {
          const SeriesCell cell = found == cells.end() ? SeriesCell() : found->second[place];
          const bool isNothing = cell.isThere && cell.status == ObservationStatus::Nothing;
          ofPeriod[place] += isNothing ? 0.0 : cell.isThere ? cell.value : std::nan( "" );
        }
      }
    }

    bool addsUp( const StoredSeries &series, const SeriesCells &cells )
    {
      TableIndicator described = series.described;
      for ( const auto &[period, ofPeriod] : cells )
      {
        described.hasFractions |= std::any_of( ofPeriod.begin(), ofPeriod.end(),
          []( const SeriesCell &cell ) { return cell.isThere && std::isfinite( cell.value ) && std::floor( cell.value ) != cell.value; } );
      }
      return additivityOf( described ).addsUp();
    }

    void checkOne( const ExtractAreas &areas, const std::string &dimension, const std::string &name, const SeriesCells &totals,
      const Sums &sums, std::vector<CheckFinding> &findings )
    {
      std::vector<CheckFinding> found;
      std::size_t sound = 0;
      for ( const auto &[period, ofPeriod] : sums )
      {
        const std::vector<SeriesCell> &cells = totals.at( period );
        for ( std::size_t place = 0; place < ofPeriod.size(); ++place )
        {
          if ( !cells[place].isThere || !std::isfinite( cells[place].value ) || !std::isfinite( ofPeriod[place] ) )
            continue;
          if ( std::fabs( cells[place].value - ofPeriod[place] ) <= 0.5 )
          {
            ++sound;
            continue;
          }
          const std::size_t members = areas.members().size();
          const std::string &key = place < members ? areas.members()[place].key : areas.units()[place - members].key;
          found.push_back( { CheckSeverity::Important,
            { codes::checkParts, { name, period, key, shortNumber( cells[place].value ), shortNumber( ofPeriod[place] ), dimension } },
            codes::remedyParts, name, period, key } );
        }
      }
      if ( sound > 0 && sound >= found.size() )
        findings.insert( findings.end(), found.begin(), found.end() );
    }

  }

  void checkParts(
    const ExtractAreas &areas, SeriesReader &reader, const std::vector<StoredSeries> &all, std::vector<CheckFinding> &findings )
  {
    for ( const auto &[what, parts] : partsIn( all ) )
    {
      TerritoryCounts uncounted;
      const SeriesCells totals = reader.cells( parts.total->id, reader.periods( parts.total->id ), uncounted );
      if ( !addsUp( *parts.total, totals ) )
        continue;
      Sums sums;
      for ( const auto &[period, cells] : totals )
        sums.emplace( period, std::vector<double>( cells.size(), 0.0 ) );
      for ( const StoredSeries *part : parts.parts )
        addPart( sums, reader.cells( part->id, reader.periods( part->id ), uncounted ) );
      checkOne( areas, std::get<3>( what ), parts.total->described.name, totals, sums, findings );
    }
  }

}
