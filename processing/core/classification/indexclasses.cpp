#include "classification/indexclasses.h"

#include "classification/limitmethods.h"
#include "findings/classificationcodes.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    ObservationStatus statusOf( RatingState state )
    {
      switch ( state )
      {
        case RatingState::Rated:
          return ObservationStatus::Value;
        case RatingState::NoData:
          return ObservationStatus::Missing;
        case RatingState::Confidential:
          return ObservationStatus::Secret;
        case RatingState::Excluded:
        case RatingState::PartsMissing:
          break;
      }
      return ObservationStatus::Blocked;
    }

    std::vector<ObservationStatus> statusesOf( const CompositeIndex &index )
    {
      std::vector<ObservationStatus> statuses;
      for ( const RatingState state : index.states )
        statuses.push_back( statusOf( state ) );
      return statuses;
    }

    //! The areas of each group.
    std::map<std::size_t, std::vector<std::size_t>> areasByGroup( const CompositeIndex &index, const IndexOptions &options )
    {
      std::map<std::size_t, std::vector<std::size_t>> areas;
      for ( std::size_t area = 0; area < index.states.size(); ++area )
        areas[groupOfArea( options, area )].push_back( area );
      return areas;
    }

    //! The index of those of \a areas that make the scale.
    std::vector<double> scaleValues( const CompositeIndex &index, const IndexOptions &options, const std::vector<std::size_t> &areas )
    {
      std::vector<double> values;
      for ( const std::size_t area : areas )
      {
        if ( makesScale( options, area ) && !std::isnan( index.index[area] ) )
          values.push_back( index.index[area] );
      }
      return values;
    }

    /**
     * How an index is cut whose areas \a values differ in nothing: each has the mean, 0, and no deviation stretches the cuts. They stand
     * where they do on every scale of z-scores, so that the areas are in the middle and not in the class of the least burden.
     */
    ClassificationOptions cutsFor( const std::vector<double> &values, const IndexOptions &options )
    {
      ClassificationOptions classes = options.classes;
      const bool isConstant = std::all_of( values.begin(), values.end(), []( double value ) { return value == 0.0; } );
      if ( classes.method != ClassificationMethod::StandardDeviation || options.index != Standardisation::ZScore || !isConstant )
        return classes;
      classes.fixedLimits = classes.deviationMultiples.empty() ? usualDeviationMultiples( classes.classCount ) : classes.deviationMultiples;
      if ( classes.fixedLimits.empty() )
        return classes;
      for ( double &limit : classes.fixedLimits )
        limit *= options.indexFactor;
      classes.method = ClassificationMethod::Fixed;
      classes.centre = 0.0;
      return classes;
    }

    //! Numbers 1 … \a count as classes of their own.
    Classification numberedClasses( const CompositeIndex &index, const std::vector<double> &numbers, int count )
    {
      ClassificationOptions classes;
      classes.method = ClassificationMethod::Fixed;
      for ( int i = 2; i <= count; ++i )
        classes.fixedLimits.push_back( i );
      return classify( numbers, statusesOf( index ), classes );
    }

    //! Shares of the ranks, class 1 those of the highest index.
    void numberByRank(
      std::vector<double> &numbers, const CompositeIndex &index, const IndexOptions &options, const std::vector<std::size_t> &areas )
    {
      const auto rated = static_cast<double>( scaleValues( index, options, areas ).size() );
      const double count = *options.rankClasses;
      for ( const std::size_t area : areas )
        numbers[area] = std::isnan( index.rank[area] ) ? none : std::min( std::ceil( count * index.rank[area] / rated ), count );
    }

    //! The classes of a group by its own limits.
    void numberByClass( std::vector<double> &numbers, const CompositeIndex &index, const IndexOptions &options,
      const std::vector<std::size_t> &areas, ProblemReporter *problems )
    {
      std::vector<double> values;
      std::vector<ObservationStatus> statuses;
      for ( const std::size_t area : areas )
      {
        values.push_back( index.index[area] );
        statuses.push_back( statusOf( index.states[area] ) );
      }
      ClassificationOptions own = cutsFor( scaleValues( index, options, areas ), options );
      if ( !options.scaleAreas.empty() )
        own.seriesValues = scaleValues( index, options, areas );
      const Classification classes = classify( values, statuses, own, problems );
      for ( std::size_t i = 0; i < areas.size(); ++i )
        numbers[areas[i]] = classes.classIds[i] > 0 ? classes.classIds[i] : none;
    }
  }

  bool makesScale( const IndexOptions &options, std::size_t area )
  {
    return options.scaleAreas.empty() || options.scaleAreas[area];
  }

  std::size_t groupOfArea( const IndexOptions &options, std::size_t area )
  {
    return options.groups.empty() || options.groupedSteps == GroupedSteps::None ? 0 : options.groups[area];
  }

  void rankIndex( CompositeIndex &index, const IndexOptions &options )
  {
    index.rank.assign( index.index.size(), none );
    for ( const auto &[group, areas] : areasByGroup( index, options ) )
    {
      std::vector<double> burden = scaleValues( index, options, areas );
      for ( double &value : burden )
        value = -value;
      burden = withoutNoise( burden );
      std::sort( burden.begin(), burden.end() );
      const double tolerance = equalityTolerance( burden );
      for ( const std::size_t area : areas )
      {
        if ( std::isnan( index.index[area] ) )
          continue;
        const double own = nearestEqual( -index.index[area], burden, tolerance );
        index.rank[area] = static_cast<double>( std::lower_bound( burden.begin(), burden.end(), own ) - burden.begin() ) + 1.0;
      }
    }
  }

  void classifyIndex( CompositeIndex &index, const IndexOptions &options, ProblemReporter *problems )
  {
    std::vector<double> numbers( index.index.size(), none );
    std::size_t rated = 0;
    for ( const auto &[group, areas] : areasByGroup( index, options ) )
    {
      const std::size_t ofGroup = scaleValues( index, options, areas ).size();
      rated += ofGroup;
      if ( ofGroup > 0 && options.rankClasses )
        numberByRank( numbers, index, options, areas );
      else if ( ofGroup > 0 && options.groupedClasses )
        numberByClass( numbers, index, options, areas, problems );
    }
    if ( rated == 0 )
      throw InputError( codes::noAreaToRate );
    if ( options.rankClasses || options.groupedClasses )
    {
      double most = options.rankClasses.value_or( 1 );
      for ( const double number : numbers )
        most = std::fmax( most, number );
      index.classes = numberedClasses( index, numbers, static_cast<int>( most ) );
      return;
    }
    std::vector<std::size_t> all( index.index.size() );
    std::iota( all.begin(), all.end(), std::size_t{ 0 } );
    const std::vector<double> scale = scaleValues( index, options, all );
    ClassificationOptions classes = cutsFor( scale, options );
    if ( !options.scaleAreas.empty() )
      classes.seriesValues = scale;
    index.classes = classify( index.index, statusesOf( index ), classes, problems );
  }

  namespace
  {
    //! Counts anew what is in the classes, which keep their limits.
    void recountClasses( Classification &classes, const std::vector<double> &values )
    {
      for ( ValueClass &valueClass : classes.classes )
      {
        valueClass.count = 0;
        valueClass.smallest = valueClass.largest = none;
      }
      classes.suppressed = classes.noData = classes.notRated = 0;
      for ( std::size_t area = 0; area < classes.classIds.size(); ++area )
      {
        const int id = classes.classIds[area];
        classes.suppressed += id == suppressedClassId;
        classes.noData += id == noDataClassId;
        classes.notRated += id == notRatedClassId;
        if ( id < 1 )
          continue;
        ValueClass &valueClass = classes.classes[static_cast<std::size_t>( id - 1 )];
        ++valueClass.count;
        valueClass.smallest = std::fmin( valueClass.smallest, values[area] );
        valueClass.largest = std::fmax( valueClass.largest, values[area] );
      }
    }
  }

  void keepFirstAreas( CompositeIndex &index, std::size_t count )
  {
    for ( PartSteps &part : index.parts )
    {
      for ( std::vector<double> *column : { &part.transformed, &part.standardised, &part.contribution } )
        column->resize( count );
    }
    for ( DimensionSteps &dimension : index.dimensions )
    {
      for ( std::vector<double> *column : { &dimension.combined, &dimension.score, &dimension.slopes } )
        column->resize( count );
    }
    for ( std::vector<double> *column : { &index.combined, &index.index, &index.slopes, &index.rank } )
      column->resize( count );
    index.states.resize( count );
    index.classes.classIds.resize( count );
    recountClasses( index.classes, index.index );
  }

}
