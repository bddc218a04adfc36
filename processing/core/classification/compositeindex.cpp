#include "classification/compositeindex.h"

#include "classification/indexclasses.h"
#include "classification/indexcombination.h"
#include "classification/indexscale.h"
#include "classification/principalcomponents.h"
#include "findings/classificationcodes.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

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
      if ( transformation == Transformation::LogarithmPlusOne )
        return std::log1p( value );
      return transformation == Transformation::Logarithm ? std::log( value ) : value;
    }

    void requireTransformable( double value, const IndexPart &part )
    {
      if ( part.transformation == Transformation::Logarithm && value <= 0.0 )
        throw InputError( codes::logarithmNeedsPositiveValues, { part.name } );
      if ( part.transformation == Transformation::LogarithmPlusOne && value <= -1.0 )
        throw InputError( codes::logarithmNeedsValuesAboveMinusOne, { part.name } );
    }

    std::vector<double> transform( const IndexPart &part, const std::vector<RatingState> &states )
    {
      std::vector<double> values = part.values;
      for ( std::size_t i = 0; i < values.size(); ++i )
      {
        if ( states[i] != RatingState::Rated )
          values[i] = none;
        requireTransformable( values[i], part );
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
        reportConstantParts( problems );
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

      bool makesScale( std::size_t area ) const { return mOptions.scaleAreas.empty() || mOptions.scaleAreas[area]; }

      std::size_t groupOf( std::size_t area, bool grouped ) const
      {
        return grouped && !mOptions.groups.empty() ? mOptions.groups[area] : 0;
      }

      //! The values that a scale is made from, without those of areas that are not of it.
      std::vector<double> scaleValues( const std::vector<double> &values ) const
      {
        std::vector<double> basis;
        for ( std::size_t area = 0; area < mAreaCount; ++area )
        {
          if ( makesScale( area ) && !std::isnan( values[area] ) )
            basis.push_back( values[area] );
        }
        return basis;
      }

      struct Placed
      {
        std::vector<double> places;
        std::vector<double> slopes;
      };

      //! The places of all areas on the scale of their group.
      Placed standardise( const std::vector<double> &values, Standardisation kind, bool grouped, double reference = none ) const
      {
        Placed placed{ std::vector<double>( mAreaCount, none ), std::vector<double>( mAreaCount, none ) };
        std::map<std::size_t, std::vector<std::size_t>> areasOfGroup;
        for ( std::size_t area = 0; area < mAreaCount; ++area )
          areasOfGroup[groupOf( area, grouped )].push_back( area );
        for ( const auto &[group, areas] : areasOfGroup )
        {
          std::vector<double> basis;
          for ( const std::size_t area : areas )
          {
            if ( makesScale( area ) && !std::isnan( values[area] ) )
              basis.push_back( values[area] );
          }
          if ( basis.empty() )
            continue;
          const IndexScale scale( std::move( basis ), kind, mOptions.divisor, mOptions.ties, reference );
          for ( const std::size_t area : areas )
          {
            placed.places[area] = scale.place( values[area] );
            placed.slopes[area] = scale.slope();
          }
        }
        return placed;
      }

      void standardiseParts()
      {
        for ( const IndexPart &part : mParts )
        {
          PartSteps steps;
          steps.transformed = transform( part, mResult.states );
          const std::vector<double> basis = scaleValues( steps.transformed );
          steps.mean = mean( basis );
          steps.deviation = standardDeviation( basis, mOptions.divisor );
          steps.reference = part.reference && part.transformation != Transformation::Rank
            ? transformedNumber( *part.reference, part.transformation )
            : steps.mean;
          steps.constant = mOptions.parts != Standardisation::None
            && IndexScale( basis, Standardisation::MinMax, mOptions.divisor, mOptions.ties, none ).isConstant();
          steps.weight = steps.constant ? 0.0 : mOptions.weights == WeightRule::Equal ? 1.0 : part.weight;
          std::vector<double> directed = steps.transformed;
          for ( double &value : directed )
            value *= part.polarity;
          const bool grouped = mOptions.groupedSteps == GroupedSteps::All;
          steps.standardised =
            standardise( directed, mOptions.parts, grouped, part.reference ? part.polarity * steps.reference : none ).places;
          mResult.parts.push_back( std::move( steps ) );
        }
      }

      void reportConstantParts( ProblemReporter *problems ) const
      {
        // Without an area there is nothing that could be the same.
        if ( std::find( mResult.states.begin(), mResult.states.end(), RatingState::Rated ) == mResult.states.end() )
          return;
        for ( std::size_t i = 0; problems && i < mParts.size(); ++i )
        {
          if ( mResult.parts[i].constant )
            problems->report( { codes::indicatorConstant, { mParts[i].name } } );
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
          double counting = 0.0;
          for ( const std::size_t i : dimension.parts )
          {
            sum += mResult.parts[i].weight;
            counting += mResult.parts[i].constant ? 0.0 : 1.0;
          }
          if ( sum <= 0.0 && counting > 0.0 )
            throw InputError( codes::weightsSumToZero, { dimension.name } );
          dimension.weight = counting > 0.0 ? sum / counting : 0.0;
          whole += dimension.weight;
          for ( const std::size_t i : dimension.parts )
            mResult.parts[i].weight /= sum > 0.0 ? sum : 1.0;
        }
        for ( DimensionSteps &dimension : mResult.dimensions )
          dimension.weight /= whole > 0.0 ? shareUnit( whole ) : 1.0;
      }

      //! Replaces the weights in \a dimension by the loadings of its first principal component, over the areas that have all its parts.
      void weighByPrincipalComponent( DimensionSteps &dimension )
      {
        std::vector<std::vector<double>> columns( dimension.parts.size() );
        for ( std::size_t area = 0; area < mAreaCount; ++area )
        {
          const auto lacks = [&]( std::size_t i ) { return std::isnan( mResult.parts[i].standardised[area] ); };
          if ( !makesScale( area ) || std::any_of( dimension.parts.begin(), dimension.parts.end(), lacks ) )
            continue;
          for ( std::size_t p = 0; p < columns.size(); ++p )
            columns[p].push_back( mResult.parts[dimension.parts[p]].standardised[area] );
        }
        if ( columns.front().empty() )
          throw InputError( codes::noAreaToRate );
        const PrincipalComponents components = principalComponents( columns );
        for ( std::size_t p = 0; p < columns.size(); ++p )
          mResult.parts[dimension.parts[p]].weight = components.loadings.front()[p];
        dimension.explained = components.varying > 0 ? components.variances.front() / static_cast<double>( components.varying ) : 0.0;
      }

      void combineAll()
      {
        const bool groupsScores = mOptions.groupedSteps != GroupedSteps::None;
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
          Placed placed = standardise( dimension.combined, mOptions.dimensions, groupsScores );
          dimension.score = std::move( placed.places );
          dimension.slopes = std::move( placed.slopes );
          dimension.mean = mean( scaleValues( dimension.combined ) );
          dimension.deviation = standardDeviation( scaleValues( dimension.combined ), mOptions.divisor );
        }
        for ( const DimensionSteps &dimension : mResult.dimensions )
          scores.push_back( &dimension.score );
        mResult.combined = combinedColumns( scores, dimensionWeights( mResult, mOptions ), Combination::Sum, mOptions );
        Placed placed = standardise( mResult.combined, mOptions.index, groupsScores );
        mResult.index = std::move( placed.places );
        mResult.slopes = std::move( placed.slopes );
        for ( std::size_t area = 0; area < mAreaCount; ++area )
        {
          mResult.index[area] *= mOptions.indexFactor;
          mResult.slopes[area] *= mOptions.indexFactor;
        }
        mResult.mean = mean( scaleValues( mResult.combined ) );
        mResult.deviation = standardDeviation( scaleValues( mResult.combined ), mOptions.divisor );
      }

      void rankAndClassify( ProblemReporter *problems )
      {
        for ( std::size_t area = 0; area < mAreaCount; ++area )
        {
          if ( std::isnan( mResult.index[area] ) && mResult.states[area] == RatingState::Rated )
            mResult.states[area] = confidentialOr( RatingState::PartsMissing, area );
        }
        rankIndex( mResult, mOptions );
        classifyIndex( mResult, mOptions, problems );
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
