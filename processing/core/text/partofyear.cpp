#include "text/partofyear.h"

#include "text/digits.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace sozialraum
{

  namespace
  {

    struct MonthWord
    {
      std::string_view word;
      int month;
    };

    constexpr std::array<MonthWord, 33> monthWords{ {
      { "januar", 1 },
      { "jan", 1 },
      { "january", 1 },
      { "februar", 2 },
      { "feb", 2 },
      { "february", 2 },
      { "märz", 3 },
      { "mrz", 3 },
      { "mär", 3 },
      { "march", 3 },
      { "april", 4 },
      { "apr", 4 },
      { "mai", 5 },
      { "may", 5 },
      { "juni", 6 },
      { "jun", 6 },
      { "june", 6 },
      { "juli", 7 },
      { "jul", 7 },
      { "july", 7 },
      { "august", 8 },
      { "aug", 8 },
      { "september", 9 },
      { "sep", 9 },
      { "sept", 9 },
      { "oktober", 10 },
      { "okt", 10 },
      { "october", 10 },
      { "november", 11 },
      { "nov", 11 },
      { "dezember", 12 },
      { "dez", 12 },
      { "december", 12 },
    } };

    //! 1 for "1", "1.", "I" and "I."; 0 where it is no number up to four.
    int ordinal( std::string_view text )
    {
      constexpr std::array<std::string_view, 4> roman{ "I", "II", "III", "IV" };
      if ( text.ends_with( '.' ) )
        text.remove_suffix( 1 );
      if ( text.size() == 1 && text[0] >= '1' && text[0] <= '4' )
        return text[0] - '0';
      const auto found = std::find( roman.begin(), roman.end(), text );
      return found == roman.end() ? 0 : static_cast<int>( found - roman.begin() ) + 1;
    }

  }

  std::optional<int> monthCalled( std::string_view word )
  {
    if ( word.ends_with( '.' ) )
      word.remove_suffix( 1 );
    const std::string lower = lowerCase( word );
    const auto found =
      std::find_if( monthWords.begin(), monthWords.end(), [&lower]( const MonthWord &candidate ) { return candidate.word == lower; } );
    return found == monthWords.end() ? std::nullopt : std::optional( found->month );
  }

  std::optional<PartOfYear> partOfYear( int number, bool isHalf, bool isClear )
  {
    if ( number < 1 || number > ( isHalf ? 2 : 4 ) )
      return std::nullopt;
    return PartOfYear{ ( isHalf ? "-S" : "-Q" ) + std::to_string( number ), isClear };
  }

  //! "Januar-März" is a quarter, "Jan. bis Jun." a half, "Jan.–Dez." the year itself; other spans of months are none.
  static std::optional<PartOfYear> spanOfMonths( std::string_view text )
  {
    for ( const std::string_view between : { std::string_view( " bis " ), std::string_view( "-" ), std::string_view( "\xE2\x80\x93" ) } )
    {
      const std::size_t at = text.find( between );
      if ( at == std::string_view::npos )
        continue;
      const std::optional<int> first = monthCalled( trimmed( text.substr( 0, at ) ) );
      const std::optional<int> last = monthCalled( trimmed( text.substr( at + between.size() ) ) );
      if ( !first || !last )
        return std::nullopt;
      if ( *first == 1 && *last == 12 )
        return PartOfYear{ {}, true };
      const bool isHalf = *last == *first + 5 && *last % 6 == 0;
      const bool isQuarter = *last == *first + 2 && *last % 3 == 0;
      return isHalf || isQuarter ? partOfYear( *last / ( isHalf ? 6 : 3 ), isHalf, true ) : std::nullopt;
    }
    return std::nullopt;
  }

  std::optional<PartOfYear> partOfYearCalled( std::string_view text )
  {
    constexpr std::array<std::string_view, 6> quarterWords{ "quartal", "vierteljahr", "q", "qu", "vj", "quarter" };
    constexpr std::array<std::string_view, 4> halfWords{ "halbjahr", "hj", "semester", "half" };
    if ( const std::optional<int> month = monthCalled( text ) )
      return PartOfYear{ ( *month < 10 ? "-0" : "-" ) + std::to_string( *month ), true };
    if ( const std::optional<PartOfYear> span = spanOfMonths( text ) )
      return span;
    if ( const int quarter = ordinal( text ); quarter > 0 && !isDigit( text.front() ) )
      return partOfYear( quarter, false, false );
    if ( text.size() == 2 && ( text[0] == 'Q' || text[0] == 'H' || text[0] == 'S' ) )
      return partOfYear( ordinal( text.substr( 1 ) ), text[0] != 'Q', false );
    const std::size_t gap = std::min( text.find( ' ' ), text.find( '.' ) );
    if ( gap == std::string_view::npos || gap == 0 )
      return std::nullopt;
    std::string_view word = trimmed( text.substr( gap + 1 ) );
    std::string_view number = text.substr( 0, gap );
    if ( ordinal( number ) == 0 ) // "Quartal 1"
      std::swap( word, number );
    if ( word.ends_with( '.' ) )
      word.remove_suffix( 1 );
    const std::string lower = lowerCase( word );
    const bool isHalf = std::find( halfWords.begin(), halfWords.end(), lower ) != halfWords.end();
    if ( !isHalf && std::find( quarterWords.begin(), quarterWords.end(), lower ) == quarterWords.end() )
      return std::nullopt;
    return partOfYear( ordinal( number ), isHalf, true );
  }

}
