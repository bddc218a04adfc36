#include "coverage/catchments/catchmentground.h"

#include <cmath>

namespace sozialraum
{

  namespace
  {

    //! The row of a tile in which the cell \a i stands.
    constexpr auto rowOf( std::size_t i )
    {
      return i / tileSide;
    }
    constexpr float infinite = std::numeric_limits<float>::infinity();
    constexpr float lessThanEqual = 1.0F - 1e-4F; // of squares: at a crossing, a street that is reached comes before one that is not

    double shareAlong( const StreetPiece &line, const PlanePoint &place )
    {
      const double dx = line.x2 - line.x1;
      const double dy = line.y2 - line.y1;
      const double square = dx * dx + dy * dy;
      return square > 0.0 ? std::clamp( ( ( place.x - line.x1 ) * dx + ( place.y - line.y1 ) * dy ) / square, 0.0, 1.0 ) : 0.0;
    }

    TileRange extentOf( std::span<const GroundPiece> pieces, double cell, double radius )
    {
      TileRange extent{ { std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::max() },
        { std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::min() } };
      for ( const GroundPiece &piece : pieces )
      {
        const TileRange around = tilesAround( piece.line, cell, radius );
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
  }

  CatchmentGround::CatchmentGround( const RoadNetwork &network, const SegmentIndex &index, std::span<const ReachedStretch> stretches,
    std::span<const ReachedStretch> plots, std::span<const SearchedFacility> facilities, const PolygonOptions &options )
    : mIndex( index )
    , mWidth( options.width() )
    , mFarthest( options.farthest )
    , mCell( options.cell() )
    , mRadius(
        options.width() + 2.5 * options.cell() ) // so that what is nearest is known at both ends of every lattice edge that is crossed
    , mMetresPerCost( 1.0 / options.costPerMetre )
    , mScale( options.scale )
  {
    for ( const SearchedFacility &facility : facilities )
    {
      const Access &access = facility.access;
      mOrigins.resize( std::max<std::size_t>( mOrigins.size(), facility.facility + std::size_t{ 1 } ) );
      mOrigins[facility.facility] = { { access.origin.x * mScale.x, access.origin.y * mScale.y }, access.legCost() * mMetresPerCost,
        access.readiness * mMetresPerCost };
    }
    addReached( network, stretches, options );
    addLegs( facilities, options );
    const auto legs = static_cast<std::uint32_t>( mPieces.size() ) - mFirstLeg;
    for ( const ReachedStretch &plot : plots )
      addRange( network, plot.edge, plot.begin, plot.end, &plot, options );
    if ( mPieces.empty() )
      return;
    mDirectory.emplace( extentOf( mPieces, mCell, mRadius ) );
    for ( const GroundPiece &piece : mPieces )
      forEachTile( tilesAround( piece.line, mCell, mRadius ), [&]( TilePosition position ) { mDirectory->add( position ); } );
    addOthers( network, index, options );
    mFirstPlot = mFirstLeg + legs;
    listTiles();
  }

  void CatchmentGround::addRange( const RoadNetwork &network, std::uint32_t edgeNumber, std::uint32_t begin, std::uint32_t end,
    const ReachedStretch *stretch, const PolygonOptions &options )
  {
    if ( end < begin || ( end == begin && !stretch ) )
      return;
    const Edge &edge = network.edge( edgeNumber );
    const std::span<const PlanePoint> points = network.geometry( edge );
    const std::span<const std::uint32_t> offsets = network.offsets( edge );
    const auto costAt = [&]( std::uint32_t offset ) {
      if ( !stretch )
        return std::numeric_limits<double>::infinity();
      if ( stretch->end == stretch->begin )
        return stretch->costAtBegin * mMetresPerCost;
      const double share = static_cast<double>( offset - stretch->begin ) / ( stretch->end - stretch->begin );
      return ( stretch->costAtBegin + share * ( static_cast<double>( stretch->costAtEnd ) - stretch->costAtBegin ) ) * mMetresPerCost;
    };
    PlanePoint from = network.placeAt( edge, begin );
    double costFrom = costAt( begin );
    const auto addTo = [&]( const PlanePoint &to, double costTo ) {
      mPieces.push_back( { { from.x * options.scale.x, from.y * options.scale.y, to.x * options.scale.x, to.y * options.scale.y,
                             stretch ? stretch->facility : nothing },
        costFrom, costTo, false } );
      mIsOnIsland.push_back( mIndex.isOnIsland( edgeNumber ) );
      from = to;
      costFrom = costTo;
    };
    for ( auto i = static_cast<std::size_t>( std::ranges::upper_bound( offsets, begin ) - offsets.begin() );
      i < offsets.size() && offsets[i] < end; ++i )
      addTo( points[i], costAt( offsets[i] ) );
    addTo( network.placeAt( edge, end ), costAt( end ) );
  }

  // Reached parts first, by facility, so that those of one are found; the rest of their edges after them.
  void CatchmentGround::addReached( const RoadNetwork &network, std::span<const ReachedStretch> stretches, const PolygonOptions &options )
  {
    mIsTouched.assign( network.edgeCount(), false );
    std::vector<std::uint32_t> order( stretches.size() );
    for ( std::uint32_t i = 0; i < order.size(); ++i )
    {
      order[i] = i;
      mIsTouched[stretches[i].edge] = true;
      mHasIslands = mHasIslands || mIndex.isOnIsland( stretches[i].edge );
    }
    std::ranges::stable_sort( order, {}, [&]( std::uint32_t i ) { return stretches[i].facility; } );
    for ( const std::uint32_t i : order )
      addRange( network, stretches[i].edge, stretches[i].begin, stretches[i].end, &stretches[i], options );
    mReachedCount = static_cast<std::uint32_t>( mPieces.size() );

    for ( std::size_t i = 0; i < stretches.size(); )
    {
      const std::uint32_t edge = stretches[i].edge;
      std::uint32_t done = 0;
      for ( ; i < stretches.size() && stretches[i].edge == edge; ++i )
      {
        addRange( network, edge, done, stretches[i].begin, nullptr, options );
        done = stretches[i].end;
      }
      addRange( network, edge, done, network.edge( edge ).length, nullptr, options );
    }
  }

  // The leg matters where it is longer than the polygons are wide; nearer to the road the ground is that of the road.
  void CatchmentGround::addLegs( std::span<const SearchedFacility> facilities, const PolygonOptions &options )
  {
    mFirstLeg = static_cast<std::uint32_t>( mPieces.size() );
    for ( const SearchedFacility &facility : facilities )
    {
      if ( facility.access.metres <= mWidth )
        continue;
      const GroundOrigin &origin = mOrigins[facility.facility];
      mPieces.push_back( { { origin.place.x, origin.place.y, facility.access.point.x * options.scale.x,
                             facility.access.point.y * options.scale.y, facility.facility },
        origin.readiness, origin.readiness + origin.leg, true } );
      mIsOnIsland.push_back( facility.access.isOnIsland );
    }
  }

  void CatchmentGround::addOthers( const RoadNetwork &network, const SegmentIndex &index, const PolygonOptions &options )
  {
    const double side = tileSide * mCell;
    std::vector<std::uint32_t> vertices;
    for ( const TilePosition &position : mDirectory->positions() )
    {
      const Box window{ ( position.column * side - mRadius ) / options.scale.x, ( position.row * side - mRadius ) / options.scale.y,
        ( ( position.column + 1 ) * side + mRadius ) / options.scale.x, ( ( position.row + 1 ) * side + mRadius ) / options.scale.y };
      const auto take = [&]( std::uint32_t vertex ) { vertices.push_back( vertex ); };
      index.visitPieces( NetworkPart::Main, window, take );
      if ( mHasIslands )
        index.visitPieces( NetworkPart::Islands, window, take );
    }
    std::ranges::sort( vertices );
    vertices.erase( std::unique( vertices.begin(), vertices.end() ), vertices.end() );

    const std::vector<GroundPiece> legsAndPlots( mPieces.begin() + mFirstLeg, mPieces.end() );
    const std::vector<bool> theirIslands( mIsOnIsland.begin() + mFirstLeg, mIsOnIsland.end() );
    mPieces.resize( mFirstLeg );
    mIsOnIsland.resize( mFirstLeg );
    for ( const std::uint32_t vertex : vertices )
    {
      const std::uint32_t edge = network.edgeOfVertex( vertex );
      if ( mIsTouched[edge] )
        continue;
      const PlanePoint &a = network.vertices()[vertex];
      const PlanePoint &b = network.vertices()[vertex + 1];
      GroundPiece piece;
      piece.line = { a.x * options.scale.x, a.y * options.scale.y, b.x * options.scale.x, b.y * options.scale.y, nothing };
      mPieces.push_back( piece );
      mIsOnIsland.push_back( index.isOnIsland( edge ) );
    }
    mFirstLeg = static_cast<std::uint32_t>( mPieces.size() );
    mPieces.insert( mPieces.end(), legsAndPlots.begin(), legsAndPlots.end() );
    mIsOnIsland.insert( mIsOnIsland.end(), theirIslands.begin(), theirIslands.end() );
  }

  void CatchmentGround::listTiles()
  {
    mPiecesOfTile.resize( mDirectory->positions().size() );
    for ( std::uint32_t i = 0; i < mPieces.size(); ++i )
    {
      forEachTile( tilesAround( mPieces[i].line, mCell, mRadius ), [&]( TilePosition position ) {
        if ( const std::uint32_t tile = mDirectory->find( position ); tile != TileDirectory::none )
          mPiecesOfTile[tile].push_back( i );
      } );
    }
  }

  std::vector<TilePosition> CatchmentGround::tilesOf( std::uint32_t facility ) const
  {
    std::vector<TilePosition> tiles;
    const auto reached = std::span( mPieces ).first( mReachedCount );
    const auto legs = std::span( mPieces ).subspan( mFirstLeg, mFirstPlot - mFirstLeg );
    const auto plots = std::span( mPieces ).subspan( mFirstPlot );
    const auto facilityOf = []( const GroundPiece &piece ) { return piece.line.facility; };
    for ( const auto &own : { std::ranges::equal_range( reached, facility, {}, facilityOf ),
            std::ranges::equal_range( legs, facility, {}, facilityOf ), std::ranges::equal_range( plots, facility, {}, facilityOf ) } )
    {
      for ( const GroundPiece &piece : own )
        forEachTile( tilesAround( piece.line, mCell, mRadius ), [&]( TilePosition position ) { tiles.push_back( position ); } );
    }
    const auto byPlace = []( const TilePosition &position ) { return std::pair( position.row, position.column ); };
    std::ranges::sort( tiles, {}, byPlace );
    tiles.erase( std::unique( tiles.begin(), tiles.end() ), tiles.end() );
    return tiles;
  }

  void CatchmentGround::fill( TilePosition position, double leastWidth, GroundTile &tile ) const
  {
    tile.squares.fill( infinite );
    tile.nearest.fill( nothing );
    tile.costs.fill( infinite );
    const std::vector<std::uint32_t> &pieces = mPiecesOfTile[mDirectory->find( position )];
    for ( const std::uint32_t piece : pieces )
    {
      if ( piece < mFirstLeg && !mIsOnIsland[piece] )
        lowerToDistance(
          mPieces[piece].line, mCell, mRadius, position, piece < mReachedCount ? 1.0F : lessThanEqual, piece, tile.squares, tile.nearest );
    }
    if ( mHasIslands )
      excludeMain( position, tile );

    const auto square = static_cast<float>( leastWidth * leastWidth );
    for ( const std::uint32_t leg : pieces )
    {
      if ( leg < mFirstLeg || isOfPlot( leg ) )
        continue;
      Tile<float> squares;
      squares.fill( infinite );
      Tile<std::uint32_t> nearest;
      lowerToDistance( mPieces[leg].line, mCell, mRadius, position, 1.0F, leg, squares, nearest );
      for ( std::size_t i = 0; i < squares.size(); ++i )
      {
        const bool isFree = tile.squares[i] >= square || ( tile.nearest[i] >= mFirstLeg && squares[i] < tile.squares[i] );
        if ( isFree && squares[i] < static_cast<float>( mWidth * mWidth ) )
        {
          tile.squares[i] = squares[i];
          tile.nearest[i] = leg;
        }
      }
    }

    const auto widest = static_cast<float>( mWidth * mWidth );
    for ( std::size_t i = 0; i < tile.squares.size(); ++i )
    {
      if ( tile.nearest[i] == nothing || tile.squares[i] > widest || !mPieces[tile.nearest[i]].isReached() )
        continue;
      const PlanePoint place{ ( position.column * tileSide + static_cast<double>( i % tileSide ) ) * mCell,
        ( position.row * tileSide + static_cast<double>( rowOf( i ) ) ) * mCell };
      tile.costs[i] = static_cast<float>( cost( tile.nearest[i], place ) );
    }
    takePlots( position, tile );
  }

  // A place by the road of a plot belongs to the facility there where that is nearer than the one that reaches the road.
  void CatchmentGround::takePlots( TilePosition position, GroundTile &tile ) const
  {
    const std::vector<std::uint32_t> &pieces = mPiecesOfTile[mDirectory->find( position )];
    const auto widest = static_cast<float>( mWidth * mWidth );
    for ( auto piece = std::ranges::lower_bound( pieces, mFirstPlot ); piece != pieces.end(); ++piece )
    {
      Tile<float> squares;
      squares.fill( infinite );
      Tile<std::uint32_t> nearest;
      lowerToDistance( mPieces[*piece].line, mCell, mRadius, position, 1.0F, *piece, squares, nearest );
      for ( std::size_t i = 0; i < squares.size(); ++i )
      {
        const std::uint32_t owner = tile.nearest[i];
        const bool isSameRoad = owner != nothing && !mPieces[owner].isLeg && squares[i] * lessThanEqual <= tile.squares[i];
        if ( !isSameRoad || squares[i] > widest )
          continue;
        const PlanePoint place{ ( position.column * tileSide + static_cast<double>( i % tileSide ) ) * mCell,
          ( position.row * tileSide + static_cast<double>( rowOf( i ) ) ) * mCell };
        const auto own = static_cast<float>( cost( *piece, place ) );
        if ( own < tile.costs[i] || ( own == tile.costs[i] && mPieces[*piece].line.facility < mPieces[owner].line.facility ) )
        {
          tile.nearest[i] = *piece;
          tile.costs[i] = own;
        }
      }
    }
  }

  // Streets of islands count only where no road of the main network is near enough to come to.
  void CatchmentGround::excludeMain( TilePosition position, GroundTile &tile ) const
  {
    Tile<float> squares;
    squares.fill( infinite );
    Tile<std::uint32_t> nearest;
    nearest.fill( nothing );
    for ( const std::uint32_t piece : mPiecesOfTile[mDirectory->find( position )] )
    {
      if ( piece < mFirstLeg && mIsOnIsland[piece] )
        lowerToDistance(
          mPieces[piece].line, mCell, mRadius, position, piece < mReachedCount ? 1.0F : lessThanEqual, piece, squares, nearest );
    }
    const auto widest = static_cast<float>( mWidth * mWidth );
    for ( std::size_t i = 0; i < squares.size(); ++i )
    {
      if ( nearest[i] == nothing || squares[i] > widest || tile.squares[i] <= widest )
        continue;
      const PlanePoint place{ ( position.column * tileSide + static_cast<double>( i % tileSide ) ) * mCell / mScale.x,
        ( position.row * tileSide + static_cast<double>( rowOf( i ) ) ) * mCell / mScale.y };
      if ( mIndex.nearestOn( NetworkPart::Main, place, mScale, mFarthest ) )
        continue;
      tile.squares[i] = squares[i];
      tile.nearest[i] = nearest[i];
    }
  }

  double CatchmentGround::distance( std::uint32_t number, const PlanePoint &place ) const
  {
    const StreetPiece &line = mPieces[number].line;
    const double share = shareAlong( line, place );
    const double dx = place.x - line.x1 - share * ( line.x2 - line.x1 );
    const double dy = place.y - line.y1 - share * ( line.y2 - line.y1 );
    return std::sqrt( dx * dx + dy * dy );
  }

  double CatchmentGround::cost( std::uint32_t number, const PlanePoint &place ) const
  {
    const GroundPiece &piece = mPieces[number];
    if ( !piece.isReached() )
      return std::numeric_limits<double>::infinity();
    const GroundOrigin &origin = mOrigins[piece.line.facility];
    const auto byAir = [&] { return origin.readiness + std::hypot( place.x - origin.place.x, place.y - origin.place.y ); };
    if ( piece.isLeg )
      return byAir();
    const double share = shareAlong( piece.line, place );
    const double onRoad = piece.costAtBegin + share * ( piece.costAtEnd - piece.costAtBegin );
    const double beside = distance( number, place );
    const bool isOnPlot = onRoad - origin.readiness - origin.leg <= std::min( origin.leg, beside );
    return isOnPlot ? std::min( onRoad + beside, byAir() ) : onRoad + beside;
  }

}
