#include "classification/classification.h"

#include "classification/classlabels.h"
#include "classification/classlimits.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace sozialraum
{

  std::optional<ClassificationMethod> classificationMethodFromString( std::string_view name )
  {
    const auto found = std::find( classificationMethodNames.begin(), classificationMethodNames.end(), name );
    if ( found == classificationMethodNames.end() )
      return std::nullopt;
    return static_cast<ClassificationMethod>( found - classificationMethodNames.begin() );
  }

  int classIdOf( double value, ObservationStatus status )
  {
    switch ( status )
    {
      case ObservationStatus::Value:
      case ObservationStatus::ZeroRounded:
      case ObservationStatus::Nothing:
        return std::isnan( value ) ? noDataClassId : 0;
      case ObservationStatus::Secret:
      case ObservationStatus::Suppressed:
        return suppressedClassId;
      case ObservationStatus::Uncertain:
      case ObservationStatus::Blocked:
        return notRatedClassId;
      case ObservationStatus::Later:
      case ObservationStatus::Missing:
      case ObservationStatus::NoTerritory:
        return noDataClassId;
    }
    return noDataClassId;
  }

  namespace
  {
    //! What takes part, ascending; the ids of the rest are set in \a classification.
    std::vector<double> classifiable(
      std::span<const double> values, std::span<const ObservationStatus> statuses, Classification &classification )
    {
      std::vector<double> sorted;
      sorted.reserve( values.size() );
      classification.classIds.resize( values.size() );
      std::size_t infinite = 0;
      std::size_t firstInfinite = 0;
      for ( std::size_t i = 0; i < values.size(); ++i )
      {
        const int id = classIdOf( values[i], statuses.empty() ? ObservationStatus::Value : statuses[i] );
        classification.classIds[i] = id;
        classification.suppressed += id == suppressedClassId;
        classification.noData += id == noDataClassId;
        classification.notRated += id == notRatedClassId;
        if ( id != 0 )
          continue;
        if ( std::isinf( values[i] ) && infinite++ == 0 )
          firstInfinite = i + 1;
        sorted.push_back( values[i] );
      }
      if ( infinite > 0 )
        throw InputError( codes::valuesInfinite, { std::to_string( infinite ), std::to_string( firstInfinite ) } );
      std::sort( sorted.begin(), sorted.end() );
      return sorted;
    }

    std::vector<double> sortedSeries( const std::vector<double> &seriesValues )
    {
      std::vector<double> sorted = seriesValues;
      std::erase_if( sorted, []( double value ) { return std::isnan( value ); } );
      const auto infinite = std::count_if( sorted.begin(), sorted.end(), []( double value ) { return std::isinf( value ); } );
      if ( infinite > 0 )
        throw InputError( codes::valuesInfinite, { std::to_string( infinite ), "" } );
      std::sort( sorted.begin(), sorted.end() );
      return sorted;
    }

    bool belongsToLowerClass( double limit, LimitRule rule, double centre )
    {
      return rule == LimitRule::UpperClosed || ( rule == LimitRule::ClosedTowardsCentre && limit > centre );
    }

    //! Index of the class, from 0, of a value between ascending limits.
    std::size_t classIndex( double value, std::span<const double> limits, LimitRule rule, double centre )
    {
      const auto notBelow = std::lower_bound( limits.begin(), limits.end(), value );
      const auto index = static_cast<std::size_t>( notBelow - limits.begin() );
      const bool onLimit = notBelow != limits.end() && *notBelow == value;
      return index + ( onLimit && !belongsToLowerClass( value, rule, centre ) ? 1 : 0 );
    }

    //! Sum of squared deviations from the mean of ascending values.
    double sumOfSquares( std::span<const double> sorted )
    {
      const double deviation = sorted.empty() ? 0.0 : standardDeviation( sorted, Divisor::Count );
      return deviation * deviation * static_cast<double>( sorted.size() );
    }

    //! Describes the classes that the limits of \a classification make of \a sorted.
    void summarise( std::span<const double> sorted, LimitRule rule, Classification &classification )
    {
      const std::vector<double> &limits = classification.limits;
      classification.classes.clear();
      classification.withinSumOfSquares = 0.0;
      std::size_t begin = 0;
      for ( std::size_t i = 0; i <= limits.size(); ++i )
      {
        std::size_t end = begin;
        while ( end < sorted.size() && classIndex( sorted[end], limits, rule, classification.centre ) == i )
          ++end;
        const std::span<const double> members = sorted.subspan( begin, end - begin );
        ValueClass valueClass;
        valueClass.count = members.size();
        valueClass.smallest = members.empty() ? std::numeric_limits<double>::quiet_NaN() : members.front();
        valueClass.largest = members.empty() ? std::numeric_limits<double>::quiet_NaN() : members.back();
        const bool first = i == 0;
        const bool last = i == limits.size();
        valueClass.upper = !last ? limits[i] : ( members.empty() && !limits.empty() ? limits.back() : valueClass.largest );
        valueClass.lower = !first ? limits[i - 1] : ( members.empty() ? valueClass.upper : valueClass.smallest );
        valueClass.lowerClosed = first || !belongsToLowerClass( limits[i - 1], rule, classification.centre );
        valueClass.upperClosed = last || belongsToLowerClass( limits[i], rule, classification.centre );
        classification.withinSumOfSquares += sumOfSquares( members );
        classification.classes.push_back( valueClass );
        begin = end;
      }
    }

    //! Takes the limits away that have an empty class above them, or below the first. \returns how many
    std::size_t mergeEmptyClasses( std::span<const double> sorted, LimitRule rule, Classification &classification )
    {
      std::vector<double> kept;
      for ( std::size_t i = 0; i < classification.limits.size(); ++i )
      {
        const bool emptyBelow = classification.classes[i].count == 0;
        const bool allAboveEmpty = std::all_of( classification.classes.begin() + static_cast<std::ptrdiff_t>( i ) + 1,
          classification.classes.end(), []( const ValueClass &c ) { return c.count == 0; } );
        if ( !emptyBelow && !allAboveEmpty )
          kept.push_back( classification.limits[i] );
      }
      const std::size_t merged = classification.limits.size() - kept.size();
      classification.limits = std::move( kept );
      summarise( sorted, rule, classification );
      return merged;
    }

    bool countIsAsked( ClassificationMethod method )
    {
      return method == ClassificationMethod::Quantile || method == ClassificationMethod::EqualInterval
        || method == ClassificationMethod::NaturalBreaks || method == ClassificationMethod::Geometric
        || method == ClassificationMethod::MaximumBreaks || method == ClassificationMethod::StandardDeviation;
    }

    void reportDeviations( const Classification &classification, const ClassificationOptions &options, std::size_t mergedLimits,
      std::size_t mergedClasses, ProblemReporter &problems )
    {
      const std::size_t asked = !options.probabilities.empty() && options.method == ClassificationMethod::Quantile
        ? options.probabilities.size() + 1
        : !options.deviationMultiples.empty() && options.method == ClassificationMethod::StandardDeviation
        ? options.deviationMultiples.size() + 1
        : static_cast<std::size_t>( options.classCount );
      if ( mergedLimits > 0 )
        problems.report( { codes::limitsMerged, { std::to_string( mergedLimits ) } } );
      if ( mergedClasses > 0 )
        problems.report( { codes::emptyClassesMerged, { std::to_string( mergedClasses ) } } );
      if ( countIsAsked( options.method ) && classification.classes.size() < asked )
        problems.report( { codes::classesFewerThanAsked, { std::to_string( classification.classes.size() ), std::to_string( asked ) } } );

      std::string empty;
      for ( std::size_t i = 0; i < classification.classes.size(); ++i )
      {
        if ( classification.classes[i].count == 0 )
          empty += ( empty.empty() ? "" : ", " ) + std::to_string( i + 1 );
      }
      if ( !empty.empty() )
        problems.report( { codes::classesEmpty, { empty } } );
    }
  }

  Classification classify( std::span<const double> values, std::span<const ObservationStatus> statuses,
    const ClassificationOptions &options, ProblemReporter *problems, const Progress &progress )
  {
    requireValid( options );
    Classification classification;
    const std::vector<double> sorted = classifiable( values, statuses, classification );
    const std::vector<double> series = sortedSeries( options.seriesValues );
    const std::vector<double> &basis = options.seriesValues.empty() ? sorted : series;
    if ( basis.empty() && options.method != ClassificationMethod::Fixed )
      throw InputError( codes::noValuesToClassify );
    advance( progress, 0.1 );

    classification.mean = mean( basis );
    classification.deviation = standardDeviation( basis, options.divisor );
    classification.centre = options.centre.value_or( classification.mean );
    const ClassLimits limits = classLimits( basis, options, classification.centre, classification.deviation, stepOf( progress, 0.1, 0.9 ) );
    classification.limits = limits.inner;
    summarise( sorted, options.limitRule, classification );
    const bool merges = options.mergeEmptyClasses && options.method != ClassificationMethod::Fixed && !sorted.empty();
    const std::size_t mergedClasses = merges ? mergeEmptyClasses( sorted, options.limitRule, classification ) : 0;

    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      if ( classification.classIds[i] == 0 )
        classification.classIds[i] =
          static_cast<int>( classIndex( values[i], classification.limits, options.limitRule, classification.centre ) ) + 1;
    }
    const double total = sumOfSquares( sorted );
    classification.goodnessOfFit = total > 0.0 ? 1.0 - classification.withinSumOfSquares / total : 1.0;
    classification.labelDecimals = decimalsThatTellTheTruth( classification, options );
    if ( problems )
      reportDeviations( classification, options, limits.merged, mergedClasses, *problems );
    advance( progress, 1.0 );
    return classification;
  }

}
