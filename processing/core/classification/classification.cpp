#include "classification/classification.h"

#include "classification/classlabels.h"
#include "classification/classlimits.h"
#include "classification/readablelimits.h"
#include "findings/classificationcodes.h"
#include "text/equality.h"

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

    //! Index of the class, from 0, of a value between ascending limits.
    std::size_t classIndex( double value, std::span<const double> limits, LimitRule rule, double centre )
    {
      const auto notBelow = std::lower_bound( limits.begin(), limits.end(), value );
      const auto index = static_cast<std::size_t>( notBelow - limits.begin() );
      const bool onLimit = notBelow != limits.end() && *notBelow == value;
      return index + ( onLimit && !belongsToLowerClass( value, rule, centre ) ? 1 : 0 );
    }

    //! Sum of squared deviations from the mean of ascending values, divided by the square of two to the power of \a exponent.
    double sumOfSquares( std::span<const double> sorted, int exponent )
    {
      const double deviation = sorted.empty() ? 0.0 : std::ldexp( standardDeviation( sorted, Divisor::Count ), -exponent );
      return deviation * deviation * static_cast<double>( sorted.size() );
    }

    //! Sets how well the classes fit, in a unit in which squares stay within the range of numbers.
    void measureFit( std::span<const double> sorted, Classification &classification )
    {
      const int exponent = exponentOfExtremeSize( sorted );
      double within = 0.0;
      std::size_t begin = 0;
      for ( const ValueClass &valueClass : classification.classes )
      {
        within += sumOfSquares( sorted.subspan( begin, valueClass.count ), exponent );
        begin += valueClass.count;
      }
      const double total = sumOfSquares( sorted, exponent );
      classification.goodnessOfFit = total > 0.0 ? 1.0 - within / total : 1.0;
      classification.withinSumOfSquares = std::min( std::ldexp( within, 2 * exponent ), std::numeric_limits<double>::max() );
    }

    //! Describes the classes that the limits of \a classification make of \a sorted.
    void summarise( std::span<const double> sorted, LimitRule rule, Classification &classification )
    {
      const std::vector<double> &limits = classification.limits;
      classification.classes.clear();
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
        valueClass.printedUpper = last ? valueClass.upper : classification.printedLimits[i];
        valueClass.printedLower = first ? valueClass.lower : classification.printedLimits[i - 1];
        valueClass.lowerClosed = first || !belongsToLowerClass( limits[i - 1], rule, classification.centre );
        valueClass.upperClosed = last || belongsToLowerClass( limits[i], rule, classification.centre );
        classification.classes.push_back( valueClass );
        begin = end;
      }
    }

    //! Takes the limits away that have an empty class above them, or below the first. \returns how many
    std::size_t mergeEmptyClasses( std::span<const double> sorted, LimitRule rule, Classification &classification )
    {
      std::vector<double> kept;
      std::vector<double> keptPrinted;
      for ( std::size_t i = 0; i < classification.limits.size(); ++i )
      {
        const bool emptyBelow = classification.classes[i].count == 0;
        const bool allAboveEmpty = std::all_of( classification.classes.begin() + static_cast<std::ptrdiff_t>( i ) + 1,
          classification.classes.end(), []( const ValueClass &c ) { return c.count == 0; } );
        if ( !emptyBelow && !allAboveEmpty )
        {
          kept.push_back( classification.limits[i] );
          keptPrinted.push_back( classification.printedLimits[i] );
        }
      }
      const std::size_t merged = classification.limits.size() - kept.size();
      classification.limits = std::move( kept );
      classification.printedLimits = std::move( keptPrinted );
      summarise( sorted, rule, classification );
      return merged;
    }

    bool countIsAsked( ClassificationMethod method )
    {
      return method == ClassificationMethod::Quantile || method == ClassificationMethod::EqualInterval
        || method == ClassificationMethod::NaturalBreaks || method == ClassificationMethod::Geometric
        || method == ClassificationMethod::MaximumBreaks || method == ClassificationMethod::StandardDeviation;
    }

    std::size_t distinctCount( std::span<const double> sorted )
    {
      std::size_t count = sorted.empty() ? 0 : 1;
      for ( std::size_t i = 1; i < sorted.size(); ++i )
        count += sorted[i] != sorted[i - 1];
      return count;
    }

    void reportFewerClasses( std::size_t made, std::size_t asked, std::size_t distinct, ProblemReporter &problems )
    {
      if ( distinct <= made )
        problems.report( { codes::classesFewerThanAsked, { std::to_string( made ), std::to_string( asked ) } } );
      else
        problems.report(
          { codes::tiesLeaveFewerClasses, { std::to_string( made ), std::to_string( asked ), std::to_string( distinct ) } } );
    }

    void reportDeviations( const Classification &classification, const ClassificationOptions &options, std::size_t mergedLimits,
      std::size_t mergedClasses, std::size_t distinct, ProblemReporter &problems )
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
      if ( countIsAsked( options.method ) && classification.classes.size() + mergedClasses < asked )
        reportFewerClasses( classification.classes.size() + mergedClasses, asked, distinct, problems );
      if ( classification.classes.size() > mostTellableClasses )
        problems.report( { codes::manyClasses, { std::to_string( classification.classes.size() ) } } );

      std::string empty;
      for ( std::size_t i = 0; i < classification.classes.size(); ++i )
      {
        if ( classification.classes[i].count == 0 )
          empty += ( empty.empty() ? "" : ", " ) + std::to_string( i + 1 );
      }
      if ( !empty.empty() )
        problems.report( { codes::classesEmpty, { empty } } );
    }

    //! Makes values equal that differ by noise alone, those of the areas and those that limits are computed from alike.
    class Denoised
    {
    public:
      Denoised( std::vector<double> sorted, std::vector<double> series )
        : mSorted( std::move( sorted ) )
        , mSeries( std::move( series ) )
      {
        std::vector<double> all = mSorted;
        if ( !mSeries.empty() )
        {
          all.insert( all.end(), mSeries.begin(), mSeries.end() );
          std::sort( all.begin(), all.end() );
        }
        mTolerance = equalityTolerance( all );
        mEqual.emplace( all, mTolerance );
        if ( mEqual->isNoisy() )
        {
          std::transform( mSorted.begin(), mSorted.end(), mSorted.begin(), *mEqual );
          std::transform( mSeries.begin(), mSeries.end(), mSeries.begin(), *mEqual );
        }
      }

      const std::vector<double> &sorted() const { return mSorted; }
      const std::vector<double> &basis() const { return mSeries.empty() ? mSorted : mSeries; }
      double tolerance() const { return mTolerance; }

      //! Lets the values that equal one of \a limits be that limit.
      void settleOn( const std::vector<double> &limits )
      {
        mLimits = limits;
        std::transform( mSorted.begin(), mSorted.end(), mSorted.begin(), *this );
      }

      double operator()( double value ) const { return nearestEqual( ( *mEqual )( value ), mLimits, mTolerance ); }

    private:
      std::vector<double> mSorted;
      std::vector<double> mSeries;
      std::vector<double> mLimits;
      std::optional<EqualNumbers> mEqual;
      double mTolerance = 0.0;
    };
  }

  Classification classify( std::span<const double> values, std::span<const ObservationStatus> statuses,
    const ClassificationOptions &options, ProblemReporter *problems, const Progress &progress )
  {
    requireValid( options );
    Classification classification;
    Denoised denoised( classifiable( values, statuses, classification ), sortedSeries( options.seriesValues ) );
    const std::vector<double> &basis = denoised.basis();
    if ( basis.empty() && options.method != ClassificationMethod::Fixed )
      throw InputError( codes::noValuesToClassify );
    advance( progress, 0.1 );

    classification.mean = mean( basis );
    classification.deviation = standardDeviation( basis, options.divisor );
    classification.centre = options.centre.value_or( classification.mean );
    classification.labelPower = powerForLabels( std::max( sizeOf( basis ), sizeOf( options.fixedLimits ) ) );
    const std::size_t distinct = distinctCount( basis );
    const ClassLimits limits = classLimits( basis, options, classification.centre, classification.deviation, stepOf( progress, 0.1, 0.9 ) );
    classification.limits = limits.inner;
    const bool shortens = options.method != ClassificationMethod::Fixed && !options.decimals;
    classification.printedLimits = shortens ? readableLimits( limits.inner, basis, options, classification.centre ) : limits.inner;
    denoised.settleOn( limits.inner );
    const std::vector<double> &sorted = denoised.sorted();
    summarise( sorted, options.limitRule, classification );
    const bool merges = options.mergeEmptyClasses && options.method != ClassificationMethod::Fixed && !sorted.empty();
    const std::size_t mergedClasses = merges ? mergeEmptyClasses( sorted, options.limitRule, classification ) : 0;

    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      if ( classification.classIds[i] == 0 )
        classification.classIds[i] =
          static_cast<int>( classIndex( denoised( values[i] ), classification.limits, options.limitRule, classification.centre ) ) + 1;
    }
    measureFit( sorted, classification );
    classification.labelDecimals = decimalsThatTellTheTruth( classification, options );
    if ( problems )
      reportDeviations( classification, options, limits.merged, mergedClasses, distinct, *problems );
    advance( progress, 1.0 );
    return classification;
  }

}
