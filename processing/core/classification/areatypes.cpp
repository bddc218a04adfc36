#include "classification/areatypes.h"

#include "parallel.h"
#include "classification/typedescription.h"
#include "finding.h"
#include "findings/classificationcodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <string>

namespace sozialraum
{

  AreaPoints pointsOf( std::span<const std::vector<double>> columns )
  {
    AreaPoints points;
    points.dimensions = columns.size();
    for ( std::size_t i = 0; !columns.empty() && i < columns.front().size(); ++i )
    {
      for ( const std::vector<double> &column : columns )
        points.coordinates.push_back( column[i] );
    }
    return points;
  }

  std::size_t distinctAreas( const AreaPoints &points )
  {
    std::set<std::vector<double>> distinct;
    for ( std::size_t i = 0; i < points.size(); ++i )
      distinct.emplace( points.at( i ), points.at( i ) + points.dimensions );
    return distinct.size();
  }

  AreaTypes described( const AreaPoints &points, const std::vector<int> &raw )
  {
    AreaTypes result;
    std::vector<int> number( raw.size() + 1, -1 );
    for ( const int type : raw )
    {
      int &own = number[static_cast<std::size_t>( type )];
      if ( own < 0 )
      {
        own = static_cast<int>( result.sizes.size() );
        result.sizes.push_back( 0 );
        result.centres.emplace_back( points.dimensions, 0.0 );
      }
      ++result.sizes[static_cast<std::size_t>( own )];
      result.types.push_back( own );
    }
    for ( std::size_t i = 0; i < raw.size(); ++i )
    {
      std::vector<double> &centre = result.centres[static_cast<std::size_t>( result.types[i] )];
      for ( std::size_t d = 0; d < points.dimensions; ++d )
        centre[d] += points.at( i )[d];
    }
    for ( std::size_t t = 0; t < result.centres.size(); ++t )
    {
      for ( double &coordinate : result.centres[t] )
        coordinate /= static_cast<double>( result.sizes[t] );
    }
    for ( std::size_t i = 0; i < raw.size(); ++i )
      result.withinSumOfSquares +=
        squaredDistance( points.at( i ), result.centres[static_cast<std::size_t>( result.types[i] )].data(), points.dimensions );
    return result;
  }

  AreaTypes wardTypes( const AreaPoints &points, std::span<const WardMerger> mergers, int typeCount )
  {
    const std::size_t size = points.size();
    if ( typeCount < 1 || static_cast<std::size_t>( typeCount ) > size )
      throw InputError( codes::typeCountOutOfRange, { std::to_string( typeCount ), std::to_string( size ) } );
    std::vector<std::size_t> parent( size + mergers.size() );
    std::iota( parent.begin(), parent.end(), std::size_t{ 0 } );
    for ( std::size_t i = 0; i < size - static_cast<std::size_t>( typeCount ); ++i )
    {
      parent[mergers[i].first] = size + i;
      parent[mergers[i].second] = size + i;
    }
    for ( std::size_t i = parent.size(); i-- > 0; )
      parent[i] = parent[parent[i]]; // later mergers lie higher: theirs are roots already
    std::vector<std::size_t> roots( parent.begin(), parent.begin() + static_cast<std::ptrdiff_t>( size ) );
    std::vector<std::size_t> distinct = roots;
    std::sort( distinct.begin(), distinct.end() );
    distinct.erase( std::unique( distinct.begin(), distinct.end() ), distinct.end() );
    std::vector<int> raw;
    for ( const std::size_t root : roots )
      raw.push_back( static_cast<int>( std::lower_bound( distinct.begin(), distinct.end(), root ) - distinct.begin() ) );
    return described( points, raw );
  }

  std::vector<double> silhouettes( const AreaPoints &points, const AreaTypes &types, unsigned threads, const Progress &progress )
  {
    std::vector<double> result( points.size(), 0.0 );
    const std::size_t typeCount = types.sizes.size();
    if ( typeCount < 2 )
      return result;
    const auto ofArea = [&]( std::size_t i, std::vector<double> &sums ) {
      const std::size_t own = static_cast<std::size_t>( types.types[i] );
      if ( types.sizes[own] < 2 )
        return 0.0;
      std::fill( sums.begin(), sums.end(), 0.0 );
      for ( std::size_t j = 0; j < points.size(); ++j )
        sums[static_cast<std::size_t>( types.types[j] )] +=
          std::sqrt( squaredDistance( points.at( i ), points.at( j ), points.dimensions ) );
      const double within = sums[own] / static_cast<double>( types.sizes[own] - 1 );
      double next = std::numeric_limits<double>::infinity();
      for ( std::size_t type = 0; type < typeCount; ++type )
      {
        if ( type != own )
          next = std::min( next, sums[type] / static_cast<double>( types.sizes[type] ) );
      }
      const double wider = std::max( within, next );
      return wider > 0.0 ? ( next - within ) / wider : 0.0;
    };
    const std::size_t step = 1000;
    for ( std::size_t done = 0; done < points.size(); done += step )
    {
      shareParts( std::min( step, points.size() - done ), threads, [&]( std::size_t begin, std::size_t end ) {
        std::vector<double> sums( typeCount );
        for ( std::size_t i = done + begin; i < done + end; ++i )
          result[i] = ofArea( i, sums );
      } );
      advance( progress, static_cast<double>( std::min( points.size(), done + step ) ) / static_cast<double>( points.size() ) );
    }
    return result;
  }

}
