#include "coverage/catchments/catchmentpolygons.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  namespace
  {
    constexpr float infinite = std::numeric_limits<float>::infinity();

    //! Wide enough that the second nearest facility is known wherever two facilities' borders can run.
    double searchRadius( const PolygonOptions &options )
    {
      return options.buffer + 2.5 * options.cell();
    }

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

    TileRange extentOf( std::span<const StreetPiece> pieces, double cell, double radius )
    {
      TileRange extent{ { std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::max() },
        { std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::min() } };
      for ( const StreetPiece &piece : pieces )
      {
        const TileRange around = tilesAround( piece, cell, radius );
        extent.first = { std::min( extent.first.column, around.first.column ), std::min( extent.first.row, around.first.row ) };
        extent.last = { std::max( extent.last.column, around.last.column ), std::max( extent.last.row, around.last.row ) };
      }
      return extent;
    }

    template<typename Visit>
    void forEachTile( const TileRange &range, const Visit &visit )
    {
      for ( std::int32_t row = range.first.row; row <= range.last.row; ++row )
      {
        for ( std::int32_t column = range.first.column; column <= range.last.column; ++column )
          visit( TilePosition{ column, row } );
      }
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

  DividedGround::DividedGround( const RoadNetwork &network, std::span<const RingStretch> stretches, const PolygonOptions &options )
    : mCell( options.cell() )
    , mRadius( searchRadius( options ) )
  {
    for ( const RingStretch &stretch : stretches ) // sorted by facility, and so are the pieces of each tile
    {
      const std::vector<StreetPiece> pieces = streetPieces( network, stretch, options.scale );
      mPieces.insert( mPieces.end(), pieces.begin(), pieces.end() );
    }
    if ( mPieces.empty() )
      return;
    mDirectory.emplace( extentOf( mPieces, mCell, mRadius ) );
    for ( std::uint32_t i = 0; i < mPieces.size(); ++i )
    {
      forEachTile( tilesAround( mPieces[i], mCell, mRadius ), [&]( TilePosition position ) {
        const std::uint32_t tile = mDirectory->add( position );
        if ( tile == mPiecesOfTile.size() )
          mPiecesOfTile.emplace_back();
        mPiecesOfTile[tile].push_back( i );
      } );
    }
  }

  void DividedGround::margins( TilePosition position, std::uint32_t facility, Tile<float> &values ) const
  {
    values.fill( infinite );
    const std::uint32_t tile = mDirectory ? mDirectory->find( position ) : TileDirectory::none;
    if ( tile == TileDirectory::none )
      return;
    const std::vector<std::uint32_t> &pieces = mPiecesOfTile[tile];
    if ( std::ranges::all_of( pieces, [&]( std::uint32_t piece ) { return mPieces[piece].facility == facility; } ) )
      return;

    Tile<float> nearest;
    Tile<float> second;
    Tile<std::uint32_t> owner;
    nearest.fill( infinite );
    second.fill( infinite );
    owner.fill( facility );
    Tile<float> own;
    for ( std::size_t begin = 0; begin < pieces.size(); )
    {
      const std::uint32_t candidate = mPieces[pieces[begin]].facility;
      own.fill( infinite );
      for ( ; begin < pieces.size() && mPieces[pieces[begin]].facility == candidate; ++begin )
        lowerToDistance( mPieces[pieces[begin]], mCell, mRadius, position, own );
      for ( std::size_t i = 0; i < own.size(); ++i )
      {
        if ( own[i] < nearest[i] )
        {
          second[i] = nearest[i];
          nearest[i] = own[i];
          owner[i] = candidate;
        }
        else
        {
          second[i] = std::min( second[i], own[i] );
        }
      }
    }
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      const float margin = std::isinf( second[i] ) ? infinite : std::sqrt( second[i] ) - std::sqrt( nearest[i] );
      values[i] = owner[i] == facility ? margin : -margin;
    }
  }

  std::vector<std::vector<CatchmentPolygon>> catchmentPolygons( const RoadNetwork &network, std::span<const RingStretch> stretches,
    std::size_t ringCount, const PolygonOptions &options, const DividedGround *ground )
  {
    std::vector<std::vector<CatchmentPolygon>> result( ringCount );
    if ( stretches.empty() )
      return result;
    const double cell = options.cell();
    const double radius = searchRadius( options );

    std::vector<StreetPiece> pieces;
    std::vector<std::size_t> ringEnds( ringCount, 0 );
    for ( const RingStretch &stretch : stretches )
    {
      const std::vector<StreetPiece> more = streetPieces( network, stretch, options.scale );
      pieces.insert( pieces.end(), more.begin(), more.end() );
      ringEnds[stretch.ring] = pieces.size();
    }

    TileDirectory directory( extentOf( pieces, cell, radius ) );
    std::vector<Tile<float>> squares;
    std::vector<Tile<float>> margins;
    std::size_t done = 0;
    for ( std::size_t ring = 0; ring < ringCount; ++ring )
    {
      for ( ; done < ringEnds[ring]; ++done )
      {
        forEachTile( tilesAround( pieces[done], cell, radius ), [&]( TilePosition position ) {
          const std::uint32_t tile = directory.add( position );
          if ( tile == squares.size() )
          {
            squares.emplace_back().fill( infinite );
            if ( ground )
              ground->margins( position, stretches.front().facility, margins.emplace_back() );
          }
          lowerToDistance( pieces[done], cell, radius, position, squares[tile] );
        } );
      }
      const double level = options.buffer - static_cast<double>( ringCount - 1 - ring ) * levelStep() * cell;
      std::vector<Ring> rings = contourRings( { directory, squares, margins, cell }, level );
      if ( !options.withHoles )
        std::erase_if( rings, []( const Ring &outline ) { return doubleArea( outline ) <= 0.0; } );
      scaleBack( rings, options.scale );
      result[ring] = polygonsOf( std::move( rings ) );
    }
    return result;
  }

}
