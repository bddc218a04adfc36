#include "text/periodtext.h"

#include "text/digits.h"
#include "text/footnotemark.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t longestPeriod = 40;

    constexpr std::array<std::string_view, 10> yearWords{ "ws", "ss", "sj", "wintersemester", "sommersemester", "schuljahr",
      "kindergartenjahr", "kitajahr", "kita-jahr", "betreuungsjahr" };

    struct MonthWord
    {
      std::string_view word;
      int month;
    };

    constexpr std::array<MonthWord, 31> monthWords{ {
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
      { "june", 6 },
      { "juli", 7 },
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

    int numberIn( std::string_view digits )
    {
      int number = 0;
      for ( const char c : digits )
        number = number * 10 + ( c - '0' );
      return number;
    }

    bool isYear( std::string_view text )
    {
      return areDigits( text, 4, 4 ) && numberIn( text ) >= 1800 && numberIn( text ) < 2200;
    }

    //! "23" is 2023, "68" is 1968: no figures of a monitor are older, none younger.
    std::string fullYear( std::string_view year )
    {
      constexpr int firstOfLastCentury = 50;
      if ( year.size() != 2 )
        return std::string( year );
      return ( numberIn( year ) < firstOfLastCentury ? "20" : "19" ) + std::string( year );
    }

    bool isMonth( std::string_view text )
    {
      return areDigits( text, 1, 2 ) && numberIn( text ) >= 1 && numberIn( text ) <= 12;
    }

    bool isDay( std::string_view text )
    {
      return areDigits( text, 1, 2 ) && numberIn( text ) >= 1 && numberIn( text ) <= 31;
    }

    std::string isoDate( std::string_view year, std::string_view month, std::string_view day )
    {
      const auto twoDigits = []( std::string_view number ) { return ( number.size() < 2 ? "0" : "" ) + std::string( number ); };
      return std::string( year ) + "-" + twoDigits( month ) + "-" + twoDigits( day );
    }

    //! "31.12.2022"
    std::optional<std::string> germanDate( std::string_view text )
    {
      const std::size_t first = text.find( '.' );
      const std::size_t second = first == std::string_view::npos ? first : text.find( '.', first + 1 );
      if ( second == std::string_view::npos )
        return std::nullopt;
      const std::string_view day = text.substr( 0, first );
      const std::string_view month = text.substr( first + 1, second - first - 1 );
      const std::string_view year = text.substr( second + 1 );
      if ( !isDay( day ) || !isMonth( month ) )
        return std::nullopt;
      // "31.12.19", but not "1.1.19", which numbers a chapter.
      const bool isShort = areDigits( year, 2, 2 ) && day.size() == 2 && month.size() == 2;
      return isYear( year ) || isShort ? std::optional( isoDate( fullYear( year ), month, day ) ) : std::nullopt;
    }

    //! "2022-12-31", with midnight behind it or not
    std::optional<std::string> isoDateText( std::string_view text )
    {
      if ( text.ends_with( "T00:00:00" ) || text.ends_with( " 00:00:00" ) )
        text.remove_suffix( 9 );
      if ( text.size() != 10 || text[4] != '-' || text[7] != '-' )
        return std::nullopt;
      const bool valid = isYear( text.substr( 0, 4 ) ) && isMonth( text.substr( 5, 2 ) ) && isDay( text.substr( 8, 2 ) );
      return valid ? std::optional( std::string( text ) ) : std::nullopt;
    }

    //! "20220515"
    std::optional<std::string> compactDate( std::string_view text )
    {
      const bool valid = text.size() == 8 && isYear( text.substr( 0, 4 ) ) && areDigits( text, 8, 8 ) && isMonth( text.substr( 4, 2 ) )
        && isDay( text.substr( 6 ) );
      return valid ? std::optional( isoDate( text.substr( 0, 4 ), text.substr( 4, 2 ), text.substr( 6 ) ) ) : std::nullopt;
    }

    //! Whether \a text, "23" or "2023", is the year after \a year: school years go on to the next one, other spans are no periods.
    bool isNextYear( std::string_view year, std::string_view text )
    {
      const int next = numberIn( year ) + 1;
      return ( areDigits( text, 2, 2 ) && numberIn( text ) == next % 100 ) || ( isYear( text ) && numberIn( text ) == next );
    }

    //! What can follow a year, and stays as it is: "/23", "-06", "-10P6M", "Q1", "-Q1", "M06".
    bool isPartOfYear( std::string_view year, std::string_view rest )
    {
      if ( rest.empty() )
        return false;
      if ( rest.front() == '/' )
        return isNextYear( year, rest.substr( 1 ) );
      if ( rest.front() == '-' )
        rest.remove_prefix( 1 );
      if ( rest.size() == 2 && ( rest[0] == 'Q' || rest[0] == 'S' ) )
        return rest[1] >= '1' && rest[1] <= ( rest[0] == 'Q' ? '4' : '2' );
      if ( rest.size() == 3 && rest[0] == 'M' )
        return isMonth( rest.substr( 1 ) );
      const std::size_t duration = rest.find( 'P' );
      if ( duration != std::string_view::npos )
        return rest.size() > duration + 2 && isMonth( rest.substr( 0, 2 ) ) && ( rest.back() == 'M' || rest.back() == 'Y' )
          && areDigits( rest.substr( duration + 1, rest.size() - duration - 2 ), 1, 2 );
      return ( rest.size() == 2 && isMonth( rest ) ) || isNextYear( year, rest );
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

    //! "30. Juni 2023"
    std::optional<std::string> dateWithMonthName( std::string_view text )
    {
      const std::size_t point = text.find( ". " );
      const std::size_t blank = text.rfind( ' ' );
      if ( point == std::string_view::npos || blank <= point + 1 || !isDay( text.substr( 0, point ) )
        || !isYear( text.substr( blank + 1 ) ) )
        return std::nullopt;
      const std::optional<int> month = monthCalled( text.substr( point + 2, blank - point - 2 ) );
      return month ? std::optional( isoDate( text.substr( blank + 1 ), std::to_string( *month ), text.substr( 0, point ) ) ) : std::nullopt;
    }

    //! A part of a year that a word names: "-06" for June, "-Q1", "-S1"; and whether the word is clear enough beside a year of two digits.
    struct PartOfYear
    {
      std::string text;
      bool isClear = false;
    };

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

    std::optional<PartOfYear> partOfYear( int number, bool isHalf, bool isClear )
    {
      if ( number < 1 || number > ( isHalf ? 2 : 4 ) )
        return std::nullopt;
      return PartOfYear{ ( isHalf ? "-S" : "-Q" ) + std::to_string( number ), isClear };
    }

    //! "Juni", "1. Quartal", "Q1", "IV", "2. Hj."
    std::optional<PartOfYear> partOfYearCalled( std::string_view text )
    {
      constexpr std::array<std::string_view, 6> quarterWords{ "quartal", "vierteljahr", "q", "qu", "vj", "quarter" };
      constexpr std::array<std::string_view, 4> halfWords{ "halbjahr", "hj", "semester", "half" };
      if ( const std::optional<int> month = monthCalled( text ) )
        return PartOfYear{ ( *month < 10 ? "-0" : "-" ) + std::to_string( *month ), true };
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

    bool separatesYear( char c )
    {
      return c == ' ' || c == '/' || c == '-' || c == '\'';
    }

    std::string_view withoutSeparators( std::string_view text )
    {
      while ( !text.empty() && separatesYear( text.back() ) )
        text.remove_suffix( 1 );
      while ( !text.empty() && separatesYear( text.front() ) )
        text.remove_prefix( 1 );
      return text;
    }

    //! "Juni 2023" and "Jun 23" as "2023-06", "1. Quartal 2023" and "2023 Q1" as "2023-Q1", so that they can be ordered.
    std::optional<std::string> namedPeriod( std::string_view text )
    {
      if ( isYear( text.substr( 0, 4 ) ) && text.size() > 5 && separatesYear( text[4] ) )
      {
        const std::optional<PartOfYear> part = partOfYearCalled( withoutSeparators( text.substr( 4 ) ) );
        return part ? std::optional( std::string( text.substr( 0, 4 ) ) + part->text ) : std::nullopt;
      }
      for ( const std::size_t digits : { std::size_t{ 4 }, std::size_t{ 2 } } )
      {
        if ( text.size() < digits + 2 || !areDigits( text.substr( text.size() - digits ) )
          || !separatesYear( text[text.size() - digits - 1] ) )
          continue;
        const std::string_view year = text.substr( text.size() - digits );
        const std::optional<PartOfYear> part = partOfYearCalled( withoutSeparators( text.substr( 0, text.size() - digits ) ) );
        if ( part && ( digits == 4 ? isYear( year ) : part->isClear ) )
          return fullYear( year ) + part->text;
      }
      return std::nullopt;
    }

    //! "Wintersemester 2022/23" as it is.
    std::optional<std::string> yearWithWord( std::string_view text )
    {
      const std::size_t blank = text.find( ' ' );
      if ( blank == std::string_view::npos )
        return std::nullopt;
      std::string word = lowerCase( text.substr( 0, blank ) );
      if ( word.ends_with( '.' ) )
        word.pop_back();
      const std::string_view year = text.substr( blank + 1 );
      if ( !isYear( year.substr( 0, 4 ) ) || std::find( yearWords.begin(), yearWords.end(), word ) == yearWords.end() )
        return std::nullopt;
      const bool isOfYear = year.size() == 4 || ( year[4] == '/' && isPartOfYear( year.substr( 0, 4 ), year.substr( 4 ) ) );
      return isOfYear ? std::optional( std::string( text ) ) : std::nullopt;
    }

    //! "12/2023", and "2023/12" where it is no school year
    std::optional<std::string> monthOfYear( std::string_view text )
    {
      const std::size_t slash = text.find( '/' );
      if ( slash == std::string_view::npos )
        return std::nullopt;
      std::string_view month = text.substr( 0, slash );
      std::string_view year = text.substr( slash + 1 );
      if ( isYear( month ) && year.size() == 2 )
        std::swap( month, year );
      if ( !isMonth( month ) || !isYear( year ) )
        return std::nullopt;
      return std::string( year ) + ( month.size() < 2 ? "-0" : "-" ) + std::string( month );
    }

    //! What stands before a period and says no more than that it is one: "Stand: ", "am ", "Jahr ".
    std::string_view withoutLeadingWord( std::string_view text )
    {
      constexpr std::array<std::string_view, 9> words{ "stand:", "stand", "stichtag:", "stichtag", "jahr:", "jahr", "am", "zum", "im" };
      const std::size_t blank = text.find( ' ' );
      if ( blank == std::string_view::npos )
        return text;
      const std::string word = lowerCase( text.substr( 0, blank ) );
      return std::find( words.begin(), words.end(), word ) == words.end() ? text : trimmed( text.substr( blank + 1 ) );
    }

  }

  namespace
  {

    //! "2023 (vorläufig)" and "2023p" without what says how sure the figures are, and its flag; 0 where nothing does.
    std::pair<std::string_view, char> withoutStateOfFigures( std::string_view text )
    {
      struct State
      {
        std::string_view begin;
        char flag;
      };
      constexpr std::array<State, 7> states{ {
        { "vorl", 'p' },
        { "prov", 'p' },
        { "prel", 'p' },
        { "gesch", 's' },
        { "rev", 'r' },
        { "berichtigt", 'r' },
        { "endg", 'e' },
      } };
      constexpr std::string_view letters = "prsev";
      if ( text.size() > 4 && letters.find( text.back() ) != std::string_view::npos
        && ( isDigit( text[text.size() - 2] ) || text[text.size() - 2] == ' ' ) )
        return { trimmed( text.substr( 0, text.size() - 1 ) ), text.back() == 'v' ? 'p' : text.back() };
      const std::size_t gap = text.find_last_of( " (" );
      if ( gap == std::string_view::npos || gap + 1 >= text.size() )
        return { text, '\0' };
      std::string word = lowerCase( text.substr( gap + 1 ) );
      if ( word.ends_with( ')' ) )
        word.pop_back();
      std::string_view rest = trimmed( text.substr( 0, gap ) );
      if ( rest.ends_with( '(' ) )
        rest = trimmed( rest.substr( 0, rest.size() - 1 ) );
      if ( word.size() == 1 && letters.find( word[0] ) != std::string_view::npos )
        return { rest, word[0] == 'v' ? 'p' : word[0] };
      for ( const State &state : states )
      {
        if ( word.starts_with( state.begin ) )
          return { rest, state.flag };
      }
      return { text, '\0' };
    }

  }

  std::optional<std::string> periodFromText( std::string_view text )
  {
    text = trimmed( text );
    if ( isYear( text ) )
      return std::string( text );
    if ( text.size() > 5 && text.size() <= longestPeriod && !isDigit( text.front() ) )
      text = withoutLeadingWord( text );
    if ( isYear( text ) || ( text.size() == 6 && text.ends_with( ".0" ) && isYear( text.substr( 0, 4 ) ) ) )
      return std::string( text.substr( 0, 4 ) );
    if ( text.size() < 5 || text.size() > longestPeriod || text.find_first_of( "0123456789" ) == std::string_view::npos )
      return std::nullopt;
    if ( std::optional<std::string> date = germanDate( text ) )
      return date;
    if ( std::optional<std::string> date = isoDateText( text ) )
      return date;
    if ( std::optional<std::string> date = compactDate( text ) )
      return date;
    if ( isYear( text.substr( 0, 4 ) ) && isPartOfYear( text.substr( 0, 4 ), text.substr( 4 ) ) )
      return std::string( text );
    if ( std::optional<std::string> month = monthOfYear( text ) )
      return month;
    if ( std::optional<std::string> date = dateWithMonthName( text ) )
      return date;
    if ( std::optional<std::string> period = namedPeriod( text ) )
      return period;
    return yearWithWord( text );
  }

  std::optional<MarkedPeriod> markedPeriodFromText( std::string_view text )
  {
    text = trimmed( text );
    MarkedPeriod marked;
    for ( std::string_view mark = takeFootnoteMark( text ); !mark.empty(); mark = takeFootnoteMark( text ) )
      marked.mark = mark;
    if ( std::optional<std::string> period = periodFromText( text ) )
    {
      marked.period = std::move( *period );
      return marked;
    }
    const auto [rest, flag] = withoutStateOfFigures( text );
    std::optional<std::string> period = flag ? periodFromText( withoutFootnoteMarks( rest ) ) : std::nullopt;
    if ( !period )
      return std::nullopt;
    marked.period = std::move( *period );
    marked.flag = flag;
    return marked;
  }

  std::optional<std::string> monthOfYearInTwo( std::string_view year, std::string_view part, bool isQuarter )
  {
    year = trimmed( year );
    part = trimmed( part );
    const std::optional<std::string> whole = periodFromText( year );
    if ( !whole || whole->size() != 4 )
      return std::nullopt;
    if ( isQuarter && areDigits( part, 1, 1 ) )
    {
      const std::optional<PartOfYear> quarter = partOfYear( numberIn( part ), false, true );
      return quarter ? std::optional( *whole + quarter->text ) : std::nullopt;
    }
    if ( isMonth( part ) )
      return *whole + ( numberIn( part ) < 10 ? "-0" : "-" ) + std::to_string( numberIn( part ) );
    const std::optional<PartOfYear> named = partOfYearCalled( part );
    return named ? std::optional( *whole + named->text ) : std::nullopt;
  }

  bool isPartOfYearName( std::string_view text )
  {
    text = trimmed( text );
    const std::optional<PartOfYear> part = partOfYearCalled( text );
    return part && part->isClear;
  }

}
