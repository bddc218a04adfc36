#include "classification/classlabels.h"

#include "classification/classlimits.h"
#include "classification/readablelimits.h"
#include "text/equality.h"

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

    //! \a value in the unit of the labels.
    double inLabelUnit( double value, const Classification &classification )
    {
      return decimalNumber( value, classification.labelPower );
    }

    bool writtenExactly( const Classification &classification, int decimals )
    {
      return std::all_of( classification.printedLimits.begin(), classification.printedLimits.end(), [&]( double limit ) {
        const double shown = inLabelUnit( limit, classification );
        return std::abs( roundedTo( shown, decimals ) - shown ) <= equalityShare * std::abs( shown );
      } );
    }

    //! Whether a \a printed limit divides the values as the limit itself does.
    bool dividesAsPrinted( double printed, const ValueClass &below, const ValueClass &above )
    {
      const bool belowFits = below.count == 0 || below.largest < printed || ( below.upperClosed && below.largest == printed );
      const bool aboveFits = above.count == 0 || above.smallest > printed || ( above.lowerClosed && above.smallest == printed );
      return belowFits && aboveFits;
    }

    double asPrinted( double limit, const Classification &classification, int decimals )
    {
      return decimalNumber( roundedTo( inLabelUnit( limit, classification ), decimals ), -classification.labelPower );
    }

    bool truthfullyWritten( const Classification &classification, int decimals )
    {
      for ( std::size_t i = 0; i < classification.printedLimits.size(); ++i )
      {
        const double printed = asPrinted( classification.printedLimits[i], classification, decimals );
        if ( !dividesAsPrinted( printed, classification.classes[i], classification.classes[i + 1] ) )
          return false;
        if ( i > 0 && asPrinted( classification.printedLimits[i - 1], classification, decimals ) == printed )
          return false;
      }
      return true;
    }

    //! Decimals of the one value that all areas have, 15 digits at most.
    int decimalsOfOneValue( double value, const Classification &classification )
    {
      const double shown = inLabelUnit( value, classification );
      for ( int decimals = 0; decimals < mostDecimals; ++decimals )
      {
        if ( std::abs( roundedTo( shown, decimals ) - shown ) <= equalityShare * std::abs( shown ) )
          return decimals;
      }
      return mostDecimals;
    }

    bool holdsOneValue( const Classification &classification )
    {
      return classification.classes.size() == 1 && classification.classes.front().count > 0
        && classification.classes.front().smallest == classification.classes.front().largest;
    }

    //! \a value as it stands in labels: "7,5", or "3,1·10^200" where plain digits would be zeros only.
    std::string labelNumber( double value, const Classification &classification, const LegendWording &wording )
    {
      std::string number = formattedNumber( inLabelUnit( value, classification ), classification.labelDecimals, wording );
      if ( classification.labelPower == 0 )
        return number;
      const std::string power = std::to_string( std::abs( classification.labelPower ) );
      return number + "·10^" + ( classification.labelPower < 0 ? wording.minusSign : std::string() ) + power;
    }
  }

  int decimalsThatTellTheTruth( const Classification &classification, const ClassificationOptions &options )
  {
    const bool fixed = options.method == ClassificationMethod::Fixed && !options.limitsOfAnotherPeriod;
    if ( holdsOneValue( classification ) )
      return std::max( options.decimals.value_or( 0 ), decimalsOfOneValue( classification.classes.front().smallest, classification ) );
    if ( options.decimals && options.method != ClassificationMethod::Fixed && classification.labelPower == 0 )
      return std::max( 0, *options.decimals );

    const int atLeast = std::max( 0, options.decimals.value_or( 0 ) );
    const bool readable = options.method != ClassificationMethod::Fixed;
    const int longestExact = fixed || readable ? mostDecimals : 3;
    for ( int decimals = atLeast; decimals <= longestExact; ++decimals )
    {
      if ( writtenExactly( classification, decimals ) )
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
    if ( digits.size() > 3 )
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
    if ( holdsOneValue( classification ) )
      return labelNumber( classification.classes.front().smallest, classification, wording );
    if ( classification.classes.size() == 1 )
      return wording.allValues;

    const ValueClass &valueClass = classification.classes[static_cast<std::size_t>( classId - 1 )];
    const std::string lower = labelNumber( valueClass.printedLower, classification, wording );
    const std::string upper = labelNumber( valueClass.printedUpper, classification, wording );
    if ( classId == 1 )
      return filledIn( valueClass.upperClosed ? wording.upTo : wording.below, upper, {} );
    if ( static_cast<std::size_t>( classId ) == classification.classes.size() )
      return filledIn( valueClass.lowerClosed ? wording.andMore : wording.over, lower, {} );
    if ( valueClass.lowerClosed )
      return filledIn( valueClass.upperClosed ? wording.fromTo : wording.fromToBelow, lower, upper );
    return filledIn( valueClass.upperClosed ? wording.overTo : wording.overToBelow, lower, upper );
  }

}
