#include "coverage/catchments/catchmentpolygons.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    double doubleArea( const Ring &ring )
    {
      double sum = 0.0;
      for ( std::size_t i = 0; i < ring.size(); ++i )
      {
        const PlanePoint &a = ring[i];
        const PlanePoint &b = ring[i + 1 < ring.size() ? i + 1 : 0];
        sum += ( a.x - ring[0].x ) * ( b.y - ring[0].y ) - ( b.x - ring[0].x ) * ( a.y - ring[0].y );
      }
      return sum;
    }

    bool surrounds( const Ring &ring, const PlanePoint &point )
    {
      bool inside = false;
      for ( std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++ )
      {
        const PlanePoint &a = ring[i];
        const PlanePoint &b = ring[j];
        if ( ( a.y > point.y ) != ( b.y > point.y ) && point.x < ( b.x - a.x ) * ( point.y - a.y ) / ( b.y - a.y ) + a.x )
          inside = !inside;
      }
      return inside;
    }

    TileRange extentOf( std::span<const TilePosition> tiles )
    {
      TileRange extent{ tiles.front(), tiles.front() };
      for ( const TilePosition &tile : tiles )
      {
        extent.first = { std::min( extent.first.column, tile.column ), std::min( extent.first.row, tile.row ) };
        extent.last = { std::max( extent.last.column, tile.column ), std::max( extent.last.row, tile.row ) };
      }
      return extent;
    }

    void scaleBack( std::vector<Ring> &rings, const MetresPerUnit &scale )
    {
      for ( Ring &ring : rings )
      {
        for ( PlanePoint &point : ring )
          point = { point.x / scale.x, point.y / scale.y };
      }
    }
  }

  std::vector<CatchmentPolygon> polygonsOf( std::vector<Ring> rings )
  {
    struct Outline
    {
      double area;
      std::size_t ring;
    };
    std::vector<Outline> outlines;
    std::vector<std::size_t> holes;
    for ( std::size_t i = 0; i < rings.size(); ++i )
    {
      if ( const double area = doubleArea( rings[i] ); area > 0.0 )
        outlines.push_back( { area, i } );
      else
        holes.push_back( i );
    }
    std::ranges::stable_sort( outlines, {}, &Outline::area );

    std::vector<std::size_t> outlineOf( holes.size(), 0 );
    for ( std::size_t i = 0; i < holes.size() && outlines.size() > 1; ++i )
    {
      const auto around = std::ranges::find_if(
        outlines, [&]( const Outline &outline ) { return surrounds( rings[outline.ring], rings[holes[i]].front() ); } );
      outlineOf[i] = around == outlines.end() ? outlines.size() - 1 : static_cast<std::size_t>( around - outlines.begin() );
    }

    std::vector<CatchmentPolygon> polygons( outlines.size() );
    for ( std::size_t i = 0; i < outlines.size(); ++i )
      polygons[i].outline = std::move( rings[outlines[i].ring] );
    for ( std::size_t i = 0; i < holes.size() && !polygons.empty(); ++i )
      polygons[outlineOf[i]].holes.push_back( std::move( rings[holes[i]] ) );
    std::ranges::reverse( polygons ); // the largest first
    return polygons;
  }

  void drawStretch( const RoadNetwork &network, const RingStretch &stretch, std::vector<PlanePoint> &line )
  {
    const Edge &edge = network.edge( stretch.edge );
    const std::span<const PlanePoint> points = network.geometry( edge );
    const std::span<const std::uint32_t> offsets = network.offsets( edge );
    line.clear();
    line.push_back( network.placeAt( edge, stretch.begin ) );
    for ( auto i = static_cast<std::size_t>( std::ranges::upper_bound( offsets, stretch.begin ) - offsets.begin() );
      i < offsets.size() && offsets[i] < stretch.end; ++i )
      line.push_back( points[i] );
    line.push_back( network.placeAt( edge, stretch.end ) );
  }

  std::vector<StreetPiece> streetPieces( const RoadNetwork &network, const RingStretch &stretch, const MetresPerUnit &scale )
  {
    std::vector<PlanePoint> line;
    drawStretch( network, stretch, line );
    std::vector<StreetPiece> pieces;
    for ( std::size_t i = 1; i < line.size(); ++i )
      pieces.push_back( { line[i - 1].x * scale.x, line[i - 1].y * scale.y, line[i].x * scale.x, line[i].y * scale.y, stretch.facility } );
    return pieces;
  }

  namespace
  {
    //! Scraps are left out, and what lies outside the next larger set then.
    void dropScraps( std::vector<CatchmentPolygon> &polygons, const std::vector<CatchmentPolygon> *around, const MetresPerUnit &scale )
    {
      const auto isOutside = [&]( const CatchmentPolygon &polygon ) {
        return around && std::ranges::none_of( polygon.outline, [&]( const PlanePoint &vertex ) { // vertices may lie on a common border
          return std::ranges::any_of( *around, [&]( const CatchmentPolygon &outer ) { return surrounds( outer.outline, vertex ); } );
        } );
      };
      std::erase_if( polygons, isOutside );
      if ( polygons.empty() )
        return;
      const auto squareMetres = [&]( const CatchmentPolygon &polygon ) { return doubleArea( polygon.outline ) / 2.0 * scale.x * scale.y; };
      const auto first = std::ranges::find_if( // the largest comes first and stays
        polygons.begin() + 1, polygons.end(),
        [&]( const CatchmentPolygon &polygon ) { return squareMetres( polygon ) < leastPartSquareMetres; } );
      polygons.erase( first, polygons.end() );
    }

    //! \a limits with as much between them as contours need.
    std::vector<RingLimits> ringLimits( std::span<const double> limits, const PolygonOptions &options )
    {
      std::vector<RingLimits> rings( limits.size() );
      const double step = levelStep() * options.cell();
      for ( std::size_t ring = limits.size(); ring-- > 0; )
      {
        rings[ring] = { options.width() - static_cast<double>( limits.size() - 1 - ring ) * step, limits[ring] };
        if ( ring + 1 < limits.size() )
          rings[ring].cost = std::min( rings[ring].cost, rings[ring + 1].cost - 10.0 * step );
      }
      return rings;
    }
  }

  std::vector<std::vector<CatchmentPolygon>> catchmentPolygons(
    const CatchmentGround &ground, std::uint32_t facility, std::span<const double> limits, const PolygonOptions &options )
  {
    std::vector<std::vector<CatchmentPolygon>> result( limits.size() );
    const std::vector<TilePosition> positions = ground.tilesOf( facility );
    if ( positions.empty() )
      return result;
    const std::vector<RingLimits> rings = ringLimits( limits, options );
    TileDirectory directory( extentOf( positions ) );
    std::vector<GroundTile> tiles( positions.size() );
    for ( const TilePosition &position : positions )
      ground.fill( position, rings.front().width, tiles[directory.add( position )] );

    for ( std::size_t ring = limits.size(); ring-- > 0; )
    {
      std::vector<Ring> outlines = contourRings( { ground, facility, directory, tiles }, rings[ring] );
      if ( !options.withHoles )
        std::erase_if( outlines, []( const Ring &outline ) { return doubleArea( outline ) <= 0.0; } );
      scaleBack( outlines, options.scale );
      result[ring] = polygonsOf( std::move( outlines ) );
      dropScraps( result[ring], ring + 1 < limits.size() ? &result[ring + 1] : nullptr, options.scale );
    }
    return result;
  }

}
