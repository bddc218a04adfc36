#include "text/periodtext.h"

#include "text/calendardate.h"
#include "text/digits.h"
#include "text/footnotemark.h"
#include "text/partofyear.h"
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

    constexpr std::array<std::string_view, 16> yearWords{ "ws", "ss", "sj", "wise", "sose", "wintersemester", "sommersemester", "schuljahr",
      "schulj", "kindergartenjahr", "kiga-jahr", "kigajahr", "kitajahr", "kita-jahr", "krippenjahr", "betreuungsjahr" };

    //! Whether \a text, "23" or "2023", is the year after \a year: school years go on to the next one, other spans are no periods.
    bool isNextYear( std::string_view year, std::string_view text )
    {
      const int next = numberOfDigits( year ) + 1;
      return ( areDigits( text, 2, 2 ) && numberOfDigits( text ) == next % 100 ) || ( isYear( text ) && numberOfDigits( text ) == next );
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
      const std::string_view year = trimmed( text.substr( blank + 1 ) );
      if ( std::find( yearWords.begin(), yearWords.end(), word ) == yearWords.end() )
        return std::nullopt;
      if ( std::optional<std::string> ofTwoDigits = periodOfShortYear( year ) ) // "WS 22/23"
        return std::string( text.substr( 0, blank + 1 ) ) + *ofTwoDigits;
      if ( !isYear( year.substr( 0, 4 ) ) )
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

  std::optional<std::string> periodOfShortYear( std::string_view text )
  {
    constexpr int firstUnlikely = 50;
    constexpr int lastUnlikely = 69;
    text = trimmed( text );
    for ( const std::string_view apostrophe : { std::string_view( "'" ), std::string_view( "\xE2\x80\x99" ) } )
    {
      if ( text.starts_with( apostrophe ) )
        text.remove_prefix( apostrophe.size() );
    }
    const std::string_view first = text.substr( 0, 2 );
    if ( !areDigits( first, 2, 2 ) || ( numberOfDigits( first ) >= firstUnlikely && numberOfDigits( first ) <= lastUnlikely ) )
      return std::nullopt;
    std::string year = fullYear( first );
    if ( text.size() == 2 )
      return year;
    const std::string_view next = text.substr( 3 );
    if ( ( text[2] != '/' && text[2] != '-' ) || !isNextYear( year, next ) )
      return std::nullopt;
    return year + "/" + std::string( next );
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
      const std::optional<PartOfYear> quarter = partOfYear( numberOfDigits( part ), false, true );
      return quarter ? std::optional( *whole + quarter->text ) : std::nullopt;
    }
    if ( isMonth( part ) )
      return *whole + ( numberOfDigits( part ) < 10 ? "-0" : "-" ) + std::to_string( numberOfDigits( part ) );
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
