#include "disclosure/numbersintext.h"

#include "text/digits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <set>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t longestToken = 40; // a longer run of digits is no number that people read

    bool isLetter( char character )
    {
      return ( character >= 'a' && character <= 'z' ) || ( character >= 'A' && character <= 'Z' ) || character == '_';
    }

    //! Whether \a rest goes on with letters and then digits, as sums of files and outlines of maps do.
    bool isWordOfDigits( std::string_view rest )
    {
      const auto end = std::find_if_not( rest.begin(), rest.end(), isLetter );
      return end != rest.begin() && end != rest.end() && isDigit( *end );
    }

    //! "012.500" → "12.5"
    std::string trimmedNumber( std::string text )
    {
      if ( text.find( '.' ) != std::string::npos )
      {
        while ( text.back() == '0' )
          text.pop_back();
        if ( text.back() == '.' )
          text.pop_back();
      }
      const std::size_t first = std::min( text.find_first_not_of( '0' ), text.size() );
      text.erase( 0, first );
      return text.empty() || text.front() == '.' ? "0" + text : text;
    }

    //! The length of what may stand between the digits of a number at \a place: "." "," "'" and narrow, thin or no-break spaces. 0:
    //! nothing.
    std::size_t separatorAt( std::string_view text, std::size_t place )
    {
      const std::string_view rest = text.substr( place );
      if ( rest.empty() )
        return 0;
      if ( rest.front() == '.' || rest.front() == ',' || rest.front() == '\'' )
        return 1;
      if ( rest.starts_with( "\xc2\xa0" ) )
        return 2;
      return rest.starts_with( "\xe2\x80\xaf" ) || rest.starts_with( "\xe2\x80\x89" ) || rest.starts_with( "\xe2\x80\x99" ) ? 3 : 0;
    }

    //! Parts of digits with what stands between them: '.' ',' or ' ' for what only sets off thousands.
    struct Digits
    {
      std::vector<std::string> parts;
      std::vector<char> between;
    };

    std::string joinedParts( const Digits &digits )
    {
      std::string all;
      for ( const std::string &part : digits.parts )
        all += part;
      return all;
    }

    //! 7.319 or 1 234 567
    bool isThousands( const Digits &digits )
    {
      constexpr std::size_t three = 3;
      return digits.parts.front().size() <= three && digits.parts.front().front() != '0'
        && std::all_of( digits.parts.begin() + 1, digits.parts.end(), []( const std::string &part ) { return part.size() == three; } );
    }

    std::vector<std::string> meaningsOf( const Digits &digits )
    {
      std::set<std::string> meanings;
      if ( digits.parts.size() == 1 || isThousands( digits ) )
        meanings.insert( trimmedNumber( joinedParts( digits ) ) );
      if ( digits.parts.size() > 1 && digits.between.back() != ' ' )
      {
        const std::string all = joinedParts( digits );
        const std::size_t decimals = digits.parts.back().size();
        meanings.insert( trimmedNumber( all.substr( 0, all.size() - decimals ) + "." + digits.parts.back() ) );
        // A list without blanks: 12,34,56. Its numbers are whole or have points.
        Digits piece;
        for ( std::size_t i = 0; i < digits.parts.size(); ++i )
        {
          piece.parts.push_back( digits.parts[i] );
          if ( i == digits.between.size() || digits.between[i] == ',' )
          {
            const std::string text = joinedParts( piece );
            const std::string &last = piece.parts.back();
            const bool isWhole = piece.between.empty() || piece.between.back() == ' '; // a blank sets off thousands, never decimals
            meanings.insert( trimmedNumber( isWhole ? text : text.substr( 0, text.size() - last.size() ) + "." + last ) );
            piece = {};
          }
          else
          {
            piece.between.push_back( digits.between[i] );
          }
        }
      }
      return { meanings.begin(), meanings.end() };
    }
  }

  namespace
  {
    //! Of "e3", "E+03", "e-1" at the begin of \a rest, which ends there; 0: there is none.
    std::size_t exponentLength( std::string_view rest )
    {
      constexpr std::size_t mostDigits = 2;
      if ( rest.size() < 2 || ( rest.front() != 'e' && rest.front() != 'E' ) )
        return 0;
      std::size_t end = rest[1] == '+' || rest[1] == '-' ? 2 : 1;
      const std::size_t first = end;
      while ( end < rest.size() && isDigit( rest[end] ) )
        ++end;
      const bool isEnd = end == rest.size() || ( !isLetter( rest[end] ) && !isDigit( rest[end] ) );
      return end > first && end - first <= mostDigits && isEnd ? end : 0;
    }

    //! 7.319 and "+3" or "3": 7319
    std::string timesPowerOfTen( const Digits &digits, std::string_view exponent )
    {
      const std::string written = digits.parts.front() + ( digits.parts.size() > 1 ? "." + digits.parts[1] : "" ) + "e"
        + std::string( exponent.substr( exponent.starts_with( '+' ) ? 1 : 0 ) );
      double number = 0.0;
      std::from_chars( written.data(), written.data() + written.size(), number );
      return plainNumber( number, -1 );
    }
  }

  std::string plainNumber( double number, int decimals )
  {
    std::array<char, 512> text{};
    const double size = std::fabs( number );
    const auto end = decimals < 0 ? std::to_chars( text.data(), text.data() + text.size(), size, std::chars_format::fixed )
                                  : std::to_chars( text.data(), text.data() + text.size(), size, std::chars_format::fixed, decimals );
    return trimmedNumber( { text.data(), end.ptr } );
  }

  //! Without zeros at the ends.
  static std::string tellingDigits( std::string_view number )
  {
    std::string digits;
    std::copy_if( number.begin(), number.end(), std::back_inserter( digits ), isDigit );
    digits.erase( 0, std::min( digits.size(), digits.find_first_not_of( '0' ) ) );
    digits.erase( digits.find_last_not_of( '0' ) + 1 );
    return digits;
  }

  bool isWholeToken( std::string_view token, std::string_view meaning )
  {
    const bool isPower = token.find_first_of( "eE" ) != std::string_view::npos; // has one meaning
    return isPower || std::count( token.begin(), token.end(), ',' ) > 1 || tellingDigits( token ) == tellingDigits( meaning );
  }

  std::string joinedThousands( std::string_view text )
  {
    constexpr std::size_t three = 3;
    std::string joined;
    for ( std::size_t place = 0; place < text.size(); ++place )
    {
      const auto isDigitAt = [text]( std::size_t at ) { return at < text.size() && isDigit( text[at] ); };
      const bool isBetween = text[place] == ' ' && place > 0 && isDigitAt( place - 1 ) && isDigitAt( place + 1 ) && isDigitAt( place + 2 )
        && isDigitAt( place + three ) && !isDigitAt( place + three + 1 );
      joined += isBetween ? "\xc2\xa0" : std::string( 1, text[place] );
    }
    return joined;
  }

  std::vector<NumberToken> numbersIn( std::string_view text )
  {
    std::vector<NumberToken> tokens;
    for ( std::size_t place = 0; place < text.size(); ++place )
    {
      if ( !isDigit( text[place] ) )
        continue;
      const bool isWithinWord = place > 0 && isLetter( text[place - 1] );
      NumberToken token{ place, place, {} };
      Digits digits;
      digits.parts.emplace_back();
      while ( token.end < text.size() )
      {
        if ( isDigit( text[token.end] ) )
        {
          digits.parts.back() += text[token.end++];
          continue;
        }
        const std::size_t separator = separatorAt( text, token.end );
        if ( separator == 0 || token.end + separator >= text.size() || !isDigit( text[token.end + separator] ) )
          break;
        const char sign = text[token.end];
        digits.between.push_back( separator == 1 && sign != '\'' ? sign : ' ' );
        digits.parts.emplace_back();
        token.end += separator;
      }
      place = token.end;
      const bool isPower = exponentLength( text.substr( token.end ) ) > 0;
      if ( isWithinWord || token.end - token.begin > longestToken || ( !isPower && isWordOfDigits( text.substr( token.end ) ) ) )
        continue;
      token.meanings = meaningsOf( digits );
      if ( const std::size_t length = exponentLength( text.substr( token.end ) ); length > 0 && digits.parts.size() <= 2 )
      {
        token.meanings = { timesPowerOfTen( digits, text.substr( token.end + 1, length - 1 ) ) };
        token.end += length;
        place = token.end;
      }
      tokens.push_back( std::move( token ) );
    }
    return tokens;
  }

}
