// Exact natural breaks against QGIS' Jenks and against the plain exact programme; clusters of as many areas as Germany has municipalities.
#include "classification/areatypes.h"
#include "classification/naturalbreaks.h"
#include "classification/spatialclusters.h"
#include "comparison.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <qgsclassificationjenks.h>
#include <random>
#include <stdexcept>

namespace sozialraum
{

  namespace
  {
    constexpr int classCount = 7;
    constexpr std::size_t municipalityCount = 10787;

    std::vector<double> skewedValues( std::size_t count )
    {
      std::mt19937_64 random( 1 );
      std::lognormal_distribution<double> distribution( 1.0, 0.8 );
      std::vector<double> values( count );
      for ( double &value : values )
        value = distribution( random );
      return values;
    }

    ComparisonResult againstJenks( std::size_t count, int ourRuns, int theirRuns )
    {
      const std::vector<double> values = skewedValues( count );
      const QList<double> list( values.begin(), values.end() );
      ComparisonResult result;
      result.ourMilliseconds = medianMilliseconds( ourRuns, [&] { naturalBreaks( values, classCount ); } );
      result.theirMilliseconds = medianMilliseconds( theirRuns, [&] { QgsClassificationJenks().classes( list, classCount ); } );
      result.ourPeakMegabytes = peakMegabytes( [&] { naturalBreaks( values, classCount ); } );
      return result;
    }

    //! The exact dynamic programme as it stands in textbooks, O( k n² ). \returns the sum of squares
    double plainNaturalBreaks( std::vector<double> values )
    {
      std::sort( values.begin(), values.end() );
      const std::size_t size = values.size();
      std::vector<double> sums( size + 1, 0.0 );
      std::vector<double> squares( size + 1, 0.0 );
      for ( std::size_t i = 0; i < size; ++i )
      {
        sums[i + 1] = sums[i] + values[i];
        squares[i + 1] = squares[i] + values[i] * values[i];
      }
      const auto cost = [&]( std::size_t begin, std::size_t end ) {
        const double sum = sums[end] - sums[begin];
        return squares[end] - squares[begin] - sum * sum / static_cast<double>( end - begin );
      };
      std::vector<double> best( size + 1 );
      for ( std::size_t end = 1; end <= size; ++end )
        best[end] = cost( 0, end );
      for ( int classes = 2; classes <= classCount; ++classes )
      {
        std::vector<double> next( size + 1, std::numeric_limits<double>::infinity() );
        for ( std::size_t end = static_cast<std::size_t>( classes ); end <= size; ++end )
        {
          for ( std::size_t begin = static_cast<std::size_t>( classes ) - 1; begin < end; ++begin )
            next[end] = std::min( next[end], best[begin] + cost( begin, end ) );
        }
        best = next;
      }
      return best[size];
    }

    ComparisonResult againstPlainProgramme()
    {
      const std::vector<double> values = skewedValues( 10000 );
      double ours = 0.0;
      double theirs = 0.0;
      ComparisonResult result;
      result.ourMilliseconds = medianMilliseconds( 5, [&] { ours = naturalBreaks( values, classCount ).withinSumOfSquares; } );
      result.theirMilliseconds = medianMilliseconds( 1, [&] { theirs = plainNaturalBreaks( values ); } );
      result.ourPeakMegabytes = peakMegabytes( [&] { naturalBreaks( values, classCount ); } );
      if ( std::abs( ours - theirs ) > 1e-6 * theirs )
        throw std::runtime_error( "the two exact programmes disagree" );
      return result;
    }

    //! Areas in eight overlapping groups, fifteen indicators each.
    AreaPoints manyAreas()
    {
      std::mt19937_64 random( 2 );
      std::normal_distribution<double> noise;
      AreaPoints points{ 15, {} };
      for ( std::size_t i = 0; i < municipalityCount; ++i )
      {
        const auto group = random() % 8;
        for ( std::size_t d = 0; d < points.dimensions; ++d )
          points.coordinates.push_back( noise( random ) + ( ( group >> ( d % 3 ) ) % 2 == 1 ? 1.5 : 0.0 ) );
      }
      return points;
    }

    //! Bricks: six neighbours each, as many as a municipality has on average.
    std::vector<AreaRings> brickWall()
    {
      const std::size_t side = 104;
      std::vector<AreaRings> bricks;
      for ( std::size_t i = 0; i < municipalityCount; ++i )
      {
        const double y = static_cast<double>( i / side );
        const double x = 2.0 * static_cast<double>( i % side ) + ( i / side % 2 == 1 ? 1.0 : 0.0 );
        bricks.push_back( { { { x, y }, { x + 2, y }, { x + 2, y + 1 }, { x, y + 1 } } } );
      }
      return bricks;
    }

    ComparisonResult measured( int runs, const std::function<void()> &work )
    {
      ComparisonResult result;
      result.ourMilliseconds = medianMilliseconds( runs, work );
      result.ourPeakMegabytes = peakMegabytes( work );
      return result;
    }
  }

  static const bool sThousand = registerComparison( "natural_breaks_1000", [] { return againstJenks( 1000, 11, 5 ); } );
  static const bool sHundredThousand = registerComparison( "natural_breaks_100000", [] { return againstJenks( 100000, 5, 1 ); } );
  // Jenks of QGIS, whose work grows with the square, was stopped here after 24 minutes; 100,000 values tell the ratio.
  static const bool sMillion = registerComparison( "natural_breaks_1000000", [] {
    const std::vector<double> values = skewedValues( 1000000 );
    return measured( 5, [&] { naturalBreaks( values, classCount ); } );
  } );
  static const bool sPlain = registerComparison( "natural_breaks_plain_10000", [] { return againstPlainProgramme(); } );

  static const bool sMoran = registerComparison( "local_moran_10787", [] {
    const std::vector<AreaRings> bricks = brickWall();
    const std::vector<double> values = skewedValues( municipalityCount );
    SpatialClusterOptions options;
    options.permutations = 9999;
    return measured( 3, [&] { spatialClusters( values, contiguityWeights( bricks, Contiguity::Queen, 0.0 ), options ); } );
  } );

  static const bool sWard = registerComparison( "ward_10787", [] {
    const AreaPoints points = manyAreas();
    return measured( 3, [&] { wardMergers( points ); } );
  } );

  static const bool sKMeans = registerComparison( "k_means_10787", [] {
    const AreaPoints points = manyAreas();
    KMeansOptions options;
    options.typeCount = 8;
    return measured( 3, [&] { kMeans( points, options ); } );
  } );

}
