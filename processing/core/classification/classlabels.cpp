#include "classification/classlabels.h"

#include "classification/classlimits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    constexpr int mostDecimals = 15;

    std::string filledIn( std::string text, const std::string &first, const std::string &second )
    {
      // The second first: what the first brings in cannot be taken for a place.
      if ( const std::size_t place = text.find( "%2" ); place != std::string::npos )
        text.replace( place, 2, second );
      if ( const std::size_t place = text.find( "%1" ); place != std::string::npos )
        text.replace( place, 2, first );
      return text;
    }

    bool writtenExactly( std::span<const double> limits, int decimals )
    {
      return std::all_of( limits.begin(), limits.end(),
        [decimals]( double limit ) { return std::abs( roundedTo( limit, decimals ) - limit ) <= 1e-12 * std::abs( limit ); } );
    }

    //! Whether a \a printed limit divides the values as the limit itself does.
    bool dividesAsPrinted( double printed, const ValueClass &below, const ValueClass &above )
    {
      const bool belowFits = below.count == 0 || below.largest < printed || ( below.upperClosed && below.largest == printed );
      const bool aboveFits = above.count == 0 || above.smallest > printed || ( above.lowerClosed && above.smallest == printed );
      return belowFits && aboveFits;
    }

    bool truthfullyWritten( const Classification &classification, int decimals )
    {
      for ( std::size_t i = 0; i < classification.limits.size(); ++i )
      {
        const double printed = roundedTo( classification.limits[i], decimals );
        if ( !dividesAsPrinted( printed, classification.classes[i], classification.classes[i + 1] ) )
          return false;
        if ( i > 0 && roundedTo( classification.limits[i - 1], decimals ) == printed )
          return false;
      }
      return true;
    }
  }

  int decimalsThatTellTheTruth( const Classification &classification, const ClassificationOptions &options )
  {
    const bool fixed = options.method == ClassificationMethod::Fixed && !options.limitsOfAnotherPeriod;
    if ( options.decimals && options.method != ClassificationMethod::Fixed )
      return std::max( 0, *options.decimals );

    const int atLeast = std::max( 0, options.decimals.value_or( 0 ) );
    const int longestExact = fixed ? mostDecimals : 3;
    for ( int decimals = atLeast; decimals <= longestExact; ++decimals )
    {
      if ( writtenExactly( classification.limits, decimals ) )
        return decimals;
    }
    for ( int decimals = atLeast; decimals < mostDecimals; ++decimals )
    {
      if ( truthfullyWritten( classification, decimals ) )
        return decimals;
    }
    return mostDecimals;
  }

  std::string formattedNumber( double value, int decimals, const LegendWording &wording )
  {
    std::array<char, 400> buffer;
    const double magnitude = std::abs( roundedTo( value, decimals ) );
    const auto end = std::to_chars( buffer.data(), buffer.data() + buffer.size(), magnitude, std::chars_format::fixed, decimals ).ptr;
    std::string digits( buffer.data(), end );
    std::string decimalPart;
    if ( const std::size_t point = digits.find( '.' ); point != std::string::npos )
    {
      decimalPart = wording.decimalMark + digits.substr( point + 1 );
      digits.resize( point );
    }
    if ( digits.size() > 4 )
    {
      for ( std::size_t place = digits.size() - 3;; place -= 3 )
      {
        digits.insert( place, wording.groupMark );
        if ( place <= 3 )
          break;
      }
    }
    return ( value < 0.0 && magnitude > 0.0 ? wording.minusSign : std::string() ) + digits + decimalPart;
  }

  std::string shortestNumber( double value )
  {
    std::array<char, 40> buffer;
    return { buffer.data(), std::to_chars( buffer.data(), buffer.data() + buffer.size(), value ).ptr };
  }

  std::string classLabel( const Classification &classification, int classId, const LegendWording &wording )
  {
    if ( classId == suppressedClassId )
      return wording.suppressed;
    if ( classId == noDataClassId )
      return wording.noData;
    if ( classId == notRatedClassId )
      return wording.notRated;
    if ( classification.classes.size() == 1 )
      return wording.allValues;

    const ValueClass &valueClass = classification.classes[static_cast<std::size_t>( classId - 1 )];
    const std::string lower = formattedNumber( valueClass.lower, classification.labelDecimals, wording );
    const std::string upper = formattedNumber( valueClass.upper, classification.labelDecimals, wording );
    if ( classId == 1 )
      return filledIn( valueClass.upperClosed ? wording.upTo : wording.below, upper, {} );
    if ( static_cast<std::size_t>( classId ) == classification.classes.size() )
      return filledIn( valueClass.lowerClosed ? wording.andMore : wording.over, lower, {} );
    if ( valueClass.lowerClosed )
      return filledIn( valueClass.upperClosed ? wording.fromTo : wording.fromToBelow, lower, upper );
    return filledIn( valueClass.upperClosed ? wording.overTo : wording.overToBelow, lower, upper );
  }

}
