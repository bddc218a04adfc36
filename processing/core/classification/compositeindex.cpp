#include "classification/compositeindex.h"

#include "classification/indexcombination.h"
#include "classification/principalcomponents.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    //! Applies \a change to the finite values, as if the areas without one were not there.
    template<typename Change>
    std::vector<double> ofPresent( const std::vector<double> &values, const Change &change )
    {
      std::vector<double> present;
      for ( const double value : values )
      {
        if ( !std::isnan( value ) )
          present.push_back( value );
      }
      const std::vector<double> changed = change( present );
      std::vector<double> result( values.size(), none );
      std::size_t next = 0;
      for ( std::size_t i = 0; i < values.size(); ++i )
      {
        if ( !std::isnan( values[i] ) )
          result[i] = changed[next++];
      }
      return result;
    }

    std::vector<double> presentValues( const std::vector<double> &values )
    {
      std::vector<double> present = values;
      std::erase_if( present, []( double value ) { return std::isnan( value ); } );
      return present;
    }

    std::vector<double> standardise( const std::vector<double> &values, Standardisation kind, Divisor divisor, double reference )
    {
      return ofPresent( values, [=]( const std::vector<double> &present ) -> std::vector<double> {
        switch ( kind )
        {
          case Standardisation::None:
            return present;
          case Standardisation::ZScore:
            return standardised( present, std::isnan( reference ) ? mean( present ) : reference, standardDeviation( present, divisor ) );
          case Standardisation::MinMax:
            return minMaxScaled( present );
          case Standardisation::Percentile:
            return percentileRanks( present );
          case Standardisation::ExponentialRank:
            return exponentialRanks( present );
          case Standardisation::Rank:
            return ascendingRanks( present );
        }
        return present;
      } );
    }

    void requireValidParts( std::span<const IndexPart> parts )
    {
      if ( parts.empty() )
        throw InputError( codes::indexWithoutIndicators );
      for ( const IndexPart &part : parts )
      {
        if ( part.name.empty() )
          throw InputError( codes::dimensionWithoutIndicators, { part.dimension } );
        if ( !( part.weight >= 0.0 ) || std::isinf( part.weight ) )
          throw InputError( codes::weightNegative, { part.name } );
        if ( part.polarity != 1.0 && part.polarity != -1.0 )
          throw InputError( codes::polarityInvalid, { part.name } );
        const auto isInfinite = []( double value ) { return std::isinf( value ); };
        if ( const auto first = std::find_if( part.values.begin(), part.values.end(), isInfinite ); first != part.values.end() )
          throw InputError( codes::valuesInfinite,
            { std::to_string( std::count_if( first, part.values.end(), isInfinite ) ),
              std::to_string( first - part.values.begin() + 1 ) } );
      }
    }

    double transformedNumber( double value, Transformation transformation )
    {
      return transformation == Transformation::Logarithm ? std::log( value ) : value;
    }

    std::vector<double> transform( const IndexPart &part, const std::vector<RatingState> &states )
    {
      std::vector<double> values = part.values;
      for ( std::size_t i = 0; i < values.size(); ++i )
      {
        if ( states[i] != RatingState::Rated )
          values[i] = none;
        else if ( part.transformation == Transformation::Logarithm && values[i] <= 0.0 )
          throw InputError( codes::logarithmNeedsPositiveValues, { part.name } );
        values[i] = transformedNumber( values[i], part.transformation );
      }
      return part.transformation == Transformation::Rank
        ? ofPresent( values, []( const std::vector<double> &present ) { return ascendingRanks( present ); } )
        : values;
    }

    /**
     * By what weights are divided to become shares: their sum. Published weights that add up to 1 or 100 but for rounding
     * (England's to 99.9) are taken as they were published.
     */
    double shareUnit( double sum )
    {
      for ( const double whole : { 1.0, 100.0 } )
      {
        if ( std::abs( sum - whole ) <= 0.01 * whole )
          return whole;
      }
      return sum;
    }

    class IndexEngine
    {
    public:
      IndexEngine( std::span<const IndexPart> parts, const std::vector<bool> &excluded, const IndexOptions &options )
        : mParts( parts )
        , mOptions( options )
        , mAreaCount( parts.front().values.size() )
      {
        mResult.states.assign( mAreaCount, RatingState::Rated );
        for ( std::size_t area = 0; area < mAreaCount; ++area )
          mResult.states[area] = stateOf( area, !excluded.empty() && excluded[area] );
      }

      CompositeIndex computed( ProblemReporter *problems )
      {
        standardiseParts();
        gatherDimensions();
        combineAll();
        rankAndClassify( problems );
        attributeContributions( mResult, mOptions );
        return std::move( mResult );
      }

    private:
      RatingState stateOf( std::size_t area, bool isExcluded ) const
      {
        if ( isExcluded )
          return RatingState::Excluded;
        const auto missing = static_cast<std::size_t>(
          std::count_if( mParts.begin(), mParts.end(), [area]( const IndexPart &part ) { return std::isnan( part.values[area] ); } ) );
        if ( missing == mParts.size() )
          return confidentialOr( RatingState::NoData, area );
        return missing > 0 && mOptions.missing == MissingRule::NotRated ? confidentialOr( RatingState::PartsMissing, area )
                                                                        : RatingState::Rated;
      }

      //! \a state, unless \a area lacks a part because it is confidential.
      RatingState confidentialOr( RatingState state, std::size_t area ) const
      {
        const auto isConfidential = [area]( const IndexPart &part ) { return area < part.confidential.size() && part.confidential[area]; };
        return std::any_of( mParts.begin(), mParts.end(), isConfidential ) ? RatingState::Confidential : state;
      }

      static ObservationStatus statusOf( RatingState state )
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

      void standardiseParts()
      {
        for ( const IndexPart &part : mParts )
        {
          PartSteps steps;
          steps.transformed = transform( part, mResult.states );
          const std::vector<double> present = presentValues( steps.transformed );
          steps.mean = mean( present );
          steps.deviation = standardDeviation( present, mOptions.divisor );
          steps.reference = part.reference && part.transformation != Transformation::Rank
            ? transformedNumber( *part.reference, part.transformation )
            : steps.mean;
          steps.weight = mOptions.weights == WeightRule::Equal ? 1.0 : part.weight;
          std::vector<double> directed = steps.transformed;
          for ( double &value : directed )
            value *= part.polarity;
          steps.standardised = standardise( directed, mOptions.parts, mOptions.divisor, part.polarity * steps.reference );
          mResult.parts.push_back( std::move( steps ) );
        }
      }

      void gatherDimensions()
      {
        for ( std::size_t i = 0; i < mParts.size(); ++i )
        {
          auto found = std::find_if( mResult.dimensions.begin(), mResult.dimensions.end(),
            [&]( const DimensionSteps &d ) { return d.name == mParts[i].dimension; } );
          if ( found == mResult.dimensions.end() )
          {
            mResult.dimensions.emplace_back();
            found = std::prev( mResult.dimensions.end() );
            found->name = mParts[i].dimension;
          }
          found->parts.push_back( i );
        }
        double whole = 0.0;
        for ( DimensionSteps &dimension : mResult.dimensions )
        {
          double sum = 0.0;
          for ( const std::size_t i : dimension.parts )
            sum += mResult.parts[i].weight;
          if ( sum <= 0.0 )
            throw InputError( codes::weightsSumToZero, { dimension.name } );
          dimension.weight = sum / static_cast<double>( dimension.parts.size() );
          whole += dimension.weight;
          for ( const std::size_t i : dimension.parts )
            mResult.parts[i].weight /= sum;
        }
        for ( DimensionSteps &dimension : mResult.dimensions )
          dimension.weight /= shareUnit( whole );
      }

      //! Replaces the weights in \a dimension by the loadings of its first principal component, over the areas that have all its parts.
      void weighByPrincipalComponent( DimensionSteps &dimension )
      {
        std::vector<std::vector<double>> columns( dimension.parts.size() );
        for ( std::size_t area = 0; area < mAreaCount; ++area )
        {
          const auto lacks = [&]( std::size_t i ) { return std::isnan( mResult.parts[i].standardised[area] ); };
          if ( std::any_of( dimension.parts.begin(), dimension.parts.end(), lacks ) )
            continue;
          for ( std::size_t p = 0; p < columns.size(); ++p )
            columns[p].push_back( mResult.parts[dimension.parts[p]].standardised[area] );
        }
        if ( columns.front().empty() )
          throw InputError( codes::noAreaToRate );
        const PrincipalComponents components = principalComponents( columns );
        for ( std::size_t p = 0; p < columns.size(); ++p )
          mResult.parts[dimension.parts[p]].weight = components.loadings.front()[p];
        dimension.explained = components.variances.front() / static_cast<double>( columns.size() );
      }

      void combineAll()
      {
        std::vector<const std::vector<double> *> scores;
        for ( DimensionSteps &dimension : mResult.dimensions )
        {
          if ( mOptions.weights == WeightRule::FirstPrincipalComponent )
            weighByPrincipalComponent( dimension );
          std::vector<const std::vector<double> *> columns;
          for ( const std::size_t i : dimension.parts )
            columns.push_back( &mResult.parts[i].standardised );
          dimension.combined =
            combinedColumns( columns, partWeights( mResult, dimension, mOptions ), partCombination( mOptions ), mOptions );
          dimension.score = standardise( dimension.combined, mOptions.dimensions, mOptions.divisor, none );
          dimension.mean = mean( presentValues( dimension.combined ) );
          dimension.deviation = standardDeviation( presentValues( dimension.combined ), mOptions.divisor );
        }
        for ( const DimensionSteps &dimension : mResult.dimensions )
          scores.push_back( &dimension.score );
        mResult.combined = combinedColumns( scores, dimensionWeights( mResult, mOptions ), Combination::Sum, mOptions );
        mResult.index = standardise( mResult.combined, mOptions.index, mOptions.divisor, none );
        mResult.mean = mean( presentValues( mResult.combined ) );
        mResult.deviation = standardDeviation( presentValues( mResult.combined ), mOptions.divisor );
      }

      void rankAndClassify( ProblemReporter *problems )
      {
        std::vector<ObservationStatus> statuses( mAreaCount, ObservationStatus::Value );
        for ( std::size_t area = 0; area < mAreaCount; ++area )
        {
          if ( std::isnan( mResult.index[area] ) && mResult.states[area] == RatingState::Rated )
            mResult.states[area] = confidentialOr( RatingState::PartsMissing, area );
          statuses[area] = statusOf( mResult.states[area] );
        }
        std::vector<double> negative = mResult.index;
        for ( double &value : negative )
          value = -value;
        mResult.rank =
          ofPresent( negative, []( const std::vector<double> &present ) { return ascendingRanks( present, TieRule::Lowest ); } );
        const auto rated = static_cast<std::size_t>( std::count( mResult.states.begin(), mResult.states.end(), RatingState::Rated ) );
        if ( rated == 0 )
          throw InputError( codes::noAreaToRate );
        if ( mOptions.rankClasses )
          classifyByRank( statuses, static_cast<double>( rated ) );
        else
          mResult.classes = classify( mResult.index, statuses, mOptions.classes, problems );
      }

      //! Shares of the ranks as fixed classes 1 … k.
      void classifyByRank( const std::vector<ObservationStatus> &statuses, double rated )
      {
        std::vector<double> share( mAreaCount, none );
        for ( std::size_t area = 0; area < mAreaCount; ++area )
          share[area] = std::ceil( *mOptions.rankClasses * mResult.rank[area] / rated );
        ClassificationOptions classes;
        classes.method = ClassificationMethod::Fixed;
        for ( int i = 2; i <= *mOptions.rankClasses; ++i )
          classes.fixedLimits.push_back( i );
        mResult.classes = classify( share, statuses, classes );
      }

      std::span<const IndexPart> mParts;
      const IndexOptions &mOptions;
      std::size_t mAreaCount;
      CompositeIndex mResult;
    };
  }

  CompositeIndex compositeIndex(
    std::span<const IndexPart> parts, const std::vector<bool> &excluded, const IndexOptions &options, ProblemReporter *problems )
  {
    requireValidParts( parts );
    return IndexEngine( parts, excluded, options ).computed( problems );
  }

}
