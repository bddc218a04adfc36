#include "classification/classpalette.h"

#include <algorithm>

namespace sozialraum
{

  ValueSigns signsOfLimits( const std::vector<double> &limits )
  {
    return { !limits.empty() && limits.front() <= 0.0, limits.empty() || limits.back() >= 0.0 };
  }

  PaletteUse usualPalette( const std::vector<double> &limits, const ValueSigns &signs, int polarity )
  {
    const auto notBelow = std::lower_bound( limits.begin(), limits.end(), 0.0 );
    const bool zeroIsLimit = notBelow != limits.end() && *notBelow == 0.0;
    const bool liesWithin = notBelow != limits.begin() && notBelow != limits.end();
    if ( signs.below && signs.above && ( zeroIsLimit || liesWithin ) )
    {
      const auto wholeBelow = static_cast<int>( notBelow - limits.begin() );
      PaletteUse use( ClassPalette::Diverging, polarity > 0, zeroIsLimit ? wholeBelow + 1 : wholeBelow );
      use.holdsZero = !zeroIsLimit;
      return use;
    }
    return PaletteUse( polarity < 0 ? ClassPalette::Burden : ClassPalette::Sequential, signs.below && !signs.above );
  }

}
