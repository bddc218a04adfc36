#include "text/typednumbers.h"

#include "text/trimming.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {
    //! The words of a part of a list; the minus sign of typography becomes that of keyboards.
    std::vector<std::string> wordsOfPart( std::string_view text )
    {
      constexpr std::string_view minus = "−";
      std::vector<std::string> words( 1 );
      for ( std::size_t i = 0; i < text.size(); ++i )
      {
        const std::size_t blank = blankAtStart( text.substr( i ) );
        if ( text.substr( i ).starts_with( minus ) )
        {
          words.back() += '-';
          i += minus.size() - 1;
        }
        else if ( blank > 0 )
        {
          words.emplace_back();
          i += blank - 1;
        }
        else
          words.back() += text[i];
      }
      std::erase( words, std::string() );
      return words;
    }

    //! Whether \a group goes on where \a word ends: "1 000", "12 500,5".
    bool isNextGroup( const std::string &word, const std::string &group )
    {
      const std::string_view digits = std::string_view( word ).substr( word.starts_with( '-' ) || word.starts_with( '+' ) ? 1 : 0 );
      const std::size_t end = std::min( group.find( ',' ), group.size() );
      const bool isGrouped = digits.find_first_not_of( "0123456789" ) == std::string_view::npos && !digits.empty() && digits.front() != '0';
      return isGrouped && end == 3 && group.find_first_not_of( "0123456789" ) >= end;
    }

    //! The words of a list. Between semicolons blanks group thousands; without any, only before a group that begins with 0.
    std::vector<std::string> wordsOf( std::string_view text )
    {
      const bool hasSemicolons = text.find( ';' ) != std::string_view::npos;
      std::vector<std::string> words;
      for ( std::size_t begin = 0; begin <= text.size(); )
      {
        const std::size_t end = std::min( text.find( ';', begin ), text.size() );
        std::size_t firstDigits = 0; // of the number that is put together
        const std::size_t firstWord = words.size();
        for ( std::string &word : wordsOfPart( text.substr( begin, end - begin ) ) )
        {
          const bool joins = words.size() > firstWord && firstDigits <= 3 && ( hasSemicolons || word.front() == '0' );
          if ( joins && isNextGroup( words.back(), word ) )
          {
            words.back() += word;
            continue;
          }
          firstDigits = word.size() - ( word.starts_with( '-' ) || word.starts_with( '+' ) ? 1 : 0 );
          words.push_back( std::move( word ) );
        }
        begin = end + 1;
      }
      return words;
    }

    std::size_t countOf( const std::string &word, char mark )
    {
      return static_cast<std::size_t>( std::count( word.begin(), word.end(), mark ) );
    }

    bool isDigit( char c )
    {
      return c >= '0' && c <= '9';
    }

    //! Whether \a mark could group thousands: one to three digits before the first, not beginning with 0, and three behind each.
    bool couldGroup( const std::string &word, char mark )
    {
      const std::size_t begin = word.starts_with( '-' ) || word.starts_with( '+' ) ? 1 : 0;
      const std::size_t first = word.find( mark );
      if ( first == std::string::npos || first == begin || first - begin > 3 || word[begin] == '0' )
        return false;
      std::size_t digits = 3; // of the group that ends here
      for ( std::size_t i = first; i < word.size(); ++i )
      {
        if ( word[i] == mark && digits == 3 )
          digits = 0;
        else if ( isDigit( word[i] ) )
          ++digits;
        else
          return false;
      }
      return digits == 3;
    }

    enum class Points
    {
      None,
      Decimal,
      Thousands,
      Ambiguous,
      Wrong,
    };

    //! What the points of one word are.
    Points pointsOf( const std::string &word )
    {
      const std::size_t points = countOf( word, '.' );
      const std::size_t comma = word.find( ',' );
      if ( points == 0 )
        return Points::None;
      if ( comma != std::string::npos )
      {
        // The last of the two marks begins the decimals.
        if ( word.rfind( '.' ) > comma )
          return points == 1 && couldGroup( word.substr( 0, word.find( '.' ) ), ',' ) ? Points::Decimal : Points::Wrong;
        return couldGroup( word.substr( 0, comma ), '.' ) ? Points::Thousands : Points::Wrong;
      }
      if ( points > 1 )
        return couldGroup( word, '.' ) ? Points::Thousands : Points::Wrong;
      return couldGroup( word, '.' ) ? Points::Ambiguous : Points::Decimal;
    }

    std::optional<double> numberOf( std::string word, bool pointsGroup )
    {
      const bool commaGroups = !pointsGroup && countOf( word, '.' ) == 1 && countOf( word, ',' ) > 0;
      const bool manyCommas = countOf( word, ',' ) > 1;
      if ( manyCommas && !commaGroups && !couldGroup( word, ',' ) )
        return std::nullopt;
      if ( pointsGroup )
        std::erase( word, '.' );
      if ( commaGroups || manyCommas )
        std::erase( word, ',' );
      std::replace( word.begin(), word.end(), ',', '.' );
      const char *begin = word.data() + ( word.starts_with( '+' ) ? 1 : 0 );
      const char *end = word.data() + word.size();
      double number = 0.0;
      const auto [rest, error] = std::from_chars( begin, end, number );
      return error == std::errc() && rest == end && std::isfinite( number ) ? std::optional( number ) : std::nullopt;
    }
  }

  TypedNumbers typedNumbers( std::string_view text )
  {
    const std::vector<std::string> words = wordsOf( text );
    const auto areAny = [&words]( Points kind ) {
      return std::any_of( words.begin(), words.end(), [kind]( const std::string &word ) { return pointsOf( word ) == kind; } );
    };
    const bool thousands = areAny( Points::Thousands );
    const bool decimal = areAny( Points::Decimal );
    TypedNumbers result;
    for ( const std::string &word : words )
    {
      const Points points = pointsOf( word );
      const bool unclear = points == Points::Ambiguous && thousands == decimal;
      const bool groups = points == Points::Thousands || ( points == Points::Ambiguous && thousands );
      const std::optional<double> number = points == Points::Wrong ? std::nullopt : numberOf( word, groups );
      if ( unclear || !number )
        return { {}, word, unclear };
      result.numbers.push_back( *number );
    }
    return result;
  }

}
