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

  namespace
  {
    //! \returns whether that moves \a bound
    bool narrow( CountRange &bound, std::int64_t lower, std::int64_t upper )
    {
      const CountRange before = bound;
      bound.lower = std::max( before.lower, lower );
      bound.upper = std::min( before.upper, upper );
      return bound.lower != before.lower || bound.upper != before.upper;
    }

    //! The bounds of a sum that grow with those of its parts, but for parts without bound, which are counted.
    class Extremes
    {
    public:
      void add( const CountRange &bound, int sign )
      {
        mLower += sign * bound.lower;
        if ( bound.upper >= boundlessCount )
          mBoundless += sign;
        else
          mUpper += sign * bound.upper;
      }

      std::int64_t lower() const { return mLower; }
      //! Without bound where a part has none.
      std::int64_t upper() const { return mBoundless > 0 ? boundlessCount : mUpper; }

    private:
      std::int64_t mLower = 0;
      std::int64_t mUpper = 0;
      int mBoundless = 0;
    };
  }

  //! Whether a bound of a part of \a sum has moved.
  static bool follow( const KnownSum &sum, std::vector<CountRange> &bounds )
  {
    Extremes more;
    Extremes less;
    for ( const std::uint32_t part : sum.parts )
      more.add( bounds[part], 1 );
    for ( const std::uint32_t part : sum.less )
      less.add( bounds[part], 1 );
    bool hasMoved = false;
    const auto followSide = [&]( const std::vector<std::uint32_t> &parts, Extremes &here, const Extremes &there, std::int64_t least,
                              std::int64_t most ) {
      // least + there ≤ here ≤ most + there
      for ( const std::uint32_t part : parts )
      {
        const CountRange before = bounds[part];
        here.add( before, -1 );
        const std::int64_t upper = there.upper() >= boundlessCount ? boundlessCount : most + there.upper() - here.lower();
        const std::int64_t lower = here.upper() >= boundlessCount ? 0 : least + there.lower() - here.upper();
        hasMoved = narrow( bounds[part], lower, upper ) || hasMoved;
        here.add( bounds[part], 1 );
      }
    };
    followSide( sum.parts, more, less, sum.range.lower, sum.range.upper );
    followSide( sum.less, less, more, -sum.range.upper, -sum.range.lower );
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
