#include "store/mapclasses.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "observations/additivity.h"
#include "store/extractground.h"
#include "store/maplimits.h"
#include "store/seriescells.h"
#include "store/storedclasses.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace sozialraum
{

  namespace
  {

    //! All areas in all periods of an indicator, one after the other.
    struct DrawnCells
    {
      std::vector<std::string> periods;
      std::vector<double> values;
      std::vector<ObservationStatus> statuses;

      bool hasNumbers() const
      {
        for ( std::size_t i = 0; i < values.size(); ++i )
        {
          if ( classIdOf( values[i], statuses[i] ) == 0 )
            return true;
        }
        return false;
      }
    };

    using PlaceOfClass = std::pair<std::string, std::int64_t>; // period and area
    using KnownClasses = std::map<PlaceOfClass, std::pair<int, std::string>>;

    //! The work on the maps of one level.
    class MapWork
    {
    public:
      MapWork( StoreDatabase &database, const MapClassOptions &options )
        : mDatabase( database )
        , mOptions( options )
        , mGround( drawnGround( database, options.level ) )
        , mAreas( database, mGround )
        , mReader( database, mAreas, {} )
      {}

      std::vector<MadeClasses> run( ProblemReporter &problems, const Progress &progress );

    private:
      DrawnCells cellsOf( std::int64_t series );
      KnownClasses knownClasses( std::int64_t series );
      MapLimits newLimits( const DrawnCells &cells, const Progress &progress ) const;
      MadeClasses draw( const StoredSeries &series, const DrawnCells &cells, const KnownClasses &known, std::optional<MapLimits> limits,
        const Progress &progress );
      std::vector<std::string> writeChanged(
        const StoredSeries &series, const DrawnCells &cells, const KnownClasses &known, const MapLimits &limits );

      StoreDatabase &mDatabase;
      const MapClassOptions &mOptions;
      AreaSet mGround;
      ExtractAreas mAreas;
      SeriesReader mReader;
    };

    DrawnCells MapWork::cellsOf( std::int64_t series )
    {
      DrawnCells drawn;
      TerritoryCounts uncounted;
      const std::size_t members = mAreas.members().size();
      const std::vector<std::string> periods = mReader.periods( series );
      const SeriesCells cells = mReader.cells( series, periods, uncounted );
      for ( const std::string &period : periods )
      {
        const std::vector<SeriesCell> &ofPeriod = cells.at( period );
        // Some periods are those of the district alone.
        if ( std::none_of( ofPeriod.begin(), ofPeriod.begin() + static_cast<std::ptrdiff_t>( members ),
               []( const SeriesCell &cell ) { return cell.isThere; } ) )
          continue;
        drawn.periods.push_back( period );
        for ( std::size_t area = 0; area < members; ++area )
        {
          drawn.values.push_back( ofPeriod[area].value );
          drawn.statuses.push_back( ofPeriod[area].status );
        }
      }
      return drawn;
    }

    //! The classes of our areas that are there.
    KnownClasses MapWork::knownClasses( std::int64_t series )
    {
      std::set<std::int64_t> ours;
      for ( const StoredArea &area : mAreas.members() )
        ours.insert( area.id );
      KnownClasses known;
      StoreRows rows = mDatabase.query(
        "SELECT c.period, c.area + 0 AS a, c.class_id + 0 AS k, c.class_label FROM class c WHERE c.series = " + std::to_string( series ) );
      while ( rows.next() )
      {
        if ( ours.contains( rows.integer( 1 ) ) )
          known.emplace(
            PlaceOfClass( rows.text( 0 ), rows.integer( 1 ) ), std::pair( static_cast<int>( rows.integer( 2 ) ), rows.text( 3 ) ) );
      }
      return known;
    }

    MapLimits MapWork::newLimits( const DrawnCells &cells, const Progress &progress ) const
    {
      ClassificationOptions options;
      options.method = mOptions.method.value_or( ClassificationMethod::NaturalBreaks );
      options.classCount = mOptions.classCount > 0 ? mOptions.classCount : mAreas.members().size() < 25 ? 4 : 5;
      options.fixedLimits = mOptions.limits;
      options.zeroIsLimit = options.method != ClassificationMethod::Fixed && options.method != ClassificationMethod::StandardDeviation;
      // What a legend says must hold for the years to come, too: its limits are the limits.
      const Classification found = classify( cells.values, cells.statuses, options, nullptr, progress );
      return { options.method == ClassificationMethod::Fixed ? mOptions.limits : found.printedLimits,
        std::string( toString( options.method ) ) };
    }

    MadeClasses MapWork::draw( const StoredSeries &series, const DrawnCells &cells, const KnownClasses &known,
      std::optional<MapLimits> limits, const Progress &progress )
    {
      MadeClasses made{ series.described.name, {}, false, false };
      const bool isImported = !limits && !known.empty();
      const bool isWished = mOptions.method && ( !isImported || !mOptions.indicators.empty() );
      if ( isImported && !isWished )
      {
        made.isAsImported = true;
        return made;
      }
      if ( !limits || isWished )
      {
        const MapLimits wanted = newLimits( cells, progress );
        made.hasNewLimits = !limits || limits->inner != wanted.inner;
        limits = wanted;
        keepLimitsOfMap( mDatabase, series.id, mGround.level, wanted );
      }
      made.periods = writeChanged( series, cells, known, *limits );
      return made;
    }

    std::vector<std::string> MapWork::writeChanged(
      const StoredSeries &series, const DrawnCells &cells, const KnownClasses &known, const MapLimits &limits )
    {
      ClassificationOptions options;
      options.method = limits.inner.empty() ? ClassificationMethod::Quantile : ClassificationMethod::Fixed;
      options.classCount = 1; // without limits there is one
      options.fixedLimits = limits.inner;
      const Classification classes = classify( cells.values, cells.statuses, options );
      std::map<int, std::string> labels;
      for ( const int id : classes.classIds )
        labels.try_emplace( id, classLabel( classes, id, mOptions.wording ) );

      std::vector<StoredClass> changed;
      std::vector<std::string> periods;
      KnownClasses gone = known;
      auto id = classes.classIds.begin();
      for ( const std::string &period : cells.periods )
      {
        const std::size_t before = changed.size();
        for ( const StoredArea &area : mAreas.members() )
        {
          const std::pair<int, std::string> drawn( *id, labels.at( *id ) );
          ++id;
          const auto there = gone.find( PlaceOfClass( period, area.id ) );
          if ( there == gone.end() || there->second != drawn )
            changed.push_back( { series.id, area.id, period, drawn.first, drawn.second, limits.method } );
          if ( there != gone.end() )
            gone.erase( there );
        }
        if ( changed.size() > before )
          periods.push_back( period );
      }
      // What was withdrawn since has no class any more; nothing is ever removed from a store.
      const std::string noData = classLabel( classes, noDataClassId, mOptions.wording );
      for ( const auto &[place, drawn] : gone )
      {
        if ( drawn.first != noDataClassId )
          changed.push_back( { series.id, place.second, place.first, noDataClassId, noData, limits.method } );
      }
      writeClasses( mDatabase, std::move( changed ) );
      return periods;
    }

    //! Whether a map of areas would show how large they are.
    bool isCount( const StoredSeries &series, const DrawnCells &cells )
    {
      TableIndicator described = series.described;
      described.hasFractions |= std::any_of(
        cells.values.begin(), cells.values.end(), []( double value ) { return std::isfinite( value ) && std::floor( value ) != value; } );
      return additivityOf( described ).addsUp();
    }

    std::vector<MadeClasses> MapWork::run( ProblemReporter &problems, const Progress &progress )
    {
      std::vector<MadeClasses> all;
      const std::vector<StoredSeries> chosen = chosenSeries( storedSeries( mDatabase ), mOptions.indicators );
      double done = 0.0;
      for ( const StoredSeries &series : chosen )
      {
        const double begin = done++ / static_cast<double>( chosen.size() );
        const Progress step = stepOf( progress, begin, done / static_cast<double>( chosen.size() ) );
        advance( step, 0.0 );
        const DrawnCells cells = cellsOf( series.id );
        if ( cells.periods.empty() )
          continue; // of other levels
        const KnownClasses known = knownClasses( series.id );
        const std::optional<MapLimits> limits = limitsOfMap( mDatabase, series.id, mGround.level );
        const bool isImported = !limits && !known.empty();
        if ( !isImported && isCount( series, cells ) )
          problems.report( { codes::storeCountNotDrawn, { series.described.name } } );
        else if ( !isImported && !cells.hasNumbers() )
          problems.report( { codes::storeMapWithoutNumbers, { series.described.name } } );
        else
          all.push_back( draw( series, cells, known, limits, step ) );
      }
      if ( all.empty() )
        throw InputError( codes::storeNoMaps, { mOptions.level } );
      return all;
    }

  }

  std::vector<MadeClasses> makeMapClasses(
    StoreDatabase &database, const MapClassOptions &options, ProblemReporter &problems, const Progress &progress )
  {
    StoreTransaction transaction( database );
    std::vector<MadeClasses> made = MapWork( database, options ).run( problems, progress );
    transaction.commit();
    return made;
  }

}
