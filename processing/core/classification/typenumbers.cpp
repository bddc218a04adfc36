#include "classification/typenumbers.h"

#include "indicators/standardisation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace sozialraum
{

  namespace
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();

    //! As many areas as \a points has, spread evenly over the range of each coordinate.
    AreaPoints evenlySpread( const AreaPoints &points, std::mt19937_64 &generator )
    {
      std::vector<double> lowest( points.at( 0 ), points.at( 0 ) + points.dimensions );
      std::vector<double> highest = lowest;
      for ( std::size_t i = 0; i < points.coordinates.size(); ++i )
      {
        const std::size_t d = i % points.dimensions;
        lowest[d] = std::min( lowest[d], points.coordinates[i] );
        highest[d] = std::max( highest[d], points.coordinates[i] );
      }
      AreaPoints spread{ points.dimensions, points.coordinates };
      for ( std::size_t i = 0; i < spread.coordinates.size(); ++i )
      {
        const std::size_t d = i % points.dimensions;
        spread.coordinates[i] = lowest[d] + static_cast<double>( generator() >> 11 ) * 0x1p-53 * ( highest[d] - lowest[d] );
      }
      return spread;
    }

    void addGaps(
      std::vector<TypeNumber> &numbers, const AreaDivision &division, const TypeComparisonOptions &options, const Progress &progress )
    {
      std::mt19937_64 generator( options.gapSeed );
      std::vector<std::vector<double>> logarithms( numbers.size() );
      for ( int reference = 0; reference < options.gapReferences; ++reference )
      {
        const AreaPoints spread = evenlySpread( division.points(), generator );
        const AreaDivision divided( spread, division.method(), division.kMeansOptions() );
        for ( std::size_t i = 0; i < numbers.size(); ++i )
        {
          logarithms[i].push_back( std::log( divided.into( numbers[i].types ).withinSumOfSquares ) );
          advance( progress, ( reference + static_cast<double>( i + 1 ) / static_cast<double>( numbers.size() ) ) / options.gapReferences );
        }
      }
      for ( std::size_t i = 0; i < numbers.size(); ++i )
      {
        numbers[i].gap = mean( logarithms[i] ) - std::log( numbers[i].withinSumOfSquares );
        numbers[i].gapError = standardDeviation( logarithms[i], Divisor::Count ) * std::sqrt( 1.0 + 1.0 / options.gapReferences );
      }
    }
  }

  AreaDivision::AreaDivision( const AreaPoints &points, TypeMethod method, const KMeansOptions &kMeans, const Progress &progress )
    : mPoints( points )
    , mMethod( method )
    , mKMeans( kMeans )
    , mMergers( method == TypeMethod::Ward ? wardMergers( points, progress ) : std::vector<WardMerger>() )
  {}

  AreaTypes AreaDivision::into( int typeCount, const Progress &progress ) const
  {
    if ( mMethod == TypeMethod::Ward )
      return wardTypes( mPoints, mMergers, typeCount );
    KMeansOptions options = mKMeans;
    options.typeCount = typeCount;
    return kMeans( mPoints, options, progress );
  }

  double AreaDivision::heightOf( int typeCount ) const
  {
    const auto types = static_cast<std::size_t>( typeCount );
    return types < 2 || types > mMergers.size() + 1 || mMergers.empty() ? none : mMergers[mMergers.size() + 1 - types].height;
  }

  std::vector<TypeNumber> compareTypeNumbers( const AreaDivision &division, const TypeComparisonOptions &options, const Progress &progress )
  {
    const auto most =
      static_cast<int>( std::min( distinctAreas( division.points() ), static_cast<std::size_t>( std::max( 1, options.mostTypes ) ) ) );
    const double share = options.gapReferences > 0 ? 0.2 : 1.0;
    std::vector<TypeNumber> numbers;
    double total = 0.0;
    for ( int types = 1; types <= most; ++types )
    {
      const AreaTypes divided = division.into( types );
      TypeNumber number;
      number.types = types;
      number.withinSumOfSquares = divided.withinSumOfSquares;
      total = types == 1 ? number.withinSumOfSquares : total;
      number.explained = total > 0.0 ? 1.0 - number.withinSumOfSquares / total : 1.0;
      number.meanSilhouette = types == 1 ? none : mean( silhouettes( division.points(), divided, division.kMeansOptions().threads ) );
      number.height = division.heightOf( types );
      number.gap = none;
      number.gapError = none;
      numbers.push_back( number );
      advance( progress, share * types / most );
    }
    if ( options.gapReferences > 0 )
      addGaps( numbers, division, options, stepOf( progress, share, 1.0 ) );
    return numbers;
  }

  int typesByGap( const std::vector<TypeNumber> &numbers )
  {
    for ( std::size_t i = 0; i + 1 < numbers.size(); ++i )
    {
      if ( numbers[i].gap >= numbers[i + 1].gap - numbers[i + 1].gapError )
        return numbers[i].types;
    }
    return numbers.empty() || std::isnan( numbers.back().gap ) ? 0 : numbers.back().types;
  }

}
