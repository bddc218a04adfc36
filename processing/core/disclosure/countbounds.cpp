#include "disclosure/countbounds.h"

#include <algorithm>

namespace sozialraum
{

  CountRange rangeOf( std::span<const std::uint32_t> parts, const std::vector<CountRange> &bounds )
  {
    CountRange sum{ 0, 0 };
    for ( const std::uint32_t part : parts )
    {
      sum.lower += bounds[part].lower;
      sum.upper = std::min( boundlessCount, sum.upper + bounds[part].upper );
    }
    return sum;
  }

  //! Whether a bound of a part of \a sum has moved.
  static bool follow( const KnownSum &sum, std::vector<CountRange> &bounds )
  {
    std::int64_t lower = 0;
    std::int64_t upper = 0;
    int boundless = 0;
    for ( const std::uint32_t part : sum.parts )
    {
      lower += bounds[part].lower;
      if ( bounds[part].upper >= boundlessCount )
        ++boundless;
      else
        upper += bounds[part].upper;
    }
    bool hasMoved = false;
    for ( const std::uint32_t part : sum.parts )
    {
      CountRange &bound = bounds[part];
      const CountRange before = bound;
      const bool isBoundless = before.upper >= boundlessCount;
      bound.upper = std::min( before.upper, sum.range.upper - ( lower - before.lower ) );
      if ( boundless == 0 || ( boundless == 1 && isBoundless ) )
        bound.lower = std::max( before.lower, sum.range.lower - ( isBoundless ? upper : upper - before.upper ) );
      if ( bound.lower == before.lower && bound.upper == before.upper )
        continue;
      hasMoved = true;
      lower += bound.lower - before.lower;
      if ( isBoundless && bound.upper < boundlessCount )
      {
        --boundless;
        upper += bound.upper;
      }
      else if ( !isBoundless )
      {
        upper += bound.upper - before.upper;
      }
    }
    return hasMoved;
  }

  std::vector<CountRange> followedBounds( const std::vector<KnownSum> &known, std::size_t countCount )
  {
    constexpr int mostRounds = 200;
    std::vector<CountRange> bounds( countCount, CountRange{ 0, boundlessCount } );
    bool hasMoved = true;
    for ( int round = 0; hasMoved && round < mostRounds; ++round )
    {
      hasMoved = false;
      for ( const KnownSum &sum : known )
        hasMoved = follow( sum, bounds ) || hasMoved;
    }
    return bounds;
  }

}
