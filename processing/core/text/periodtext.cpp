#include "text/periodtext.h"

#include "text/cellvalue.h"
#include "text/trimming.h"
#include "text/digits.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t longestPeriod = 40;

    constexpr std::array<std::string_view, 6> yearWords{ "WS", "SS", "Wintersemester", "Sommersemester", "Schuljahr", "Jahr" };

    struct MonthWord
    {
      std::string_view word;
      int month;
    };

    constexpr std::array<MonthWord, 29> monthWords{ {
      { "Januar", 1 },
      { "Jan", 1 },
      { "January", 1 },
      { "Februar", 2 },
      { "Feb", 2 },
      { "February", 2 },
      { "März", 3 },
      { "Mrz", 3 },
      { "March", 3 },
      { "April", 4 },
      { "Apr", 4 },
      { "Mai", 5 },
      { "May", 5 },
      { "Juni", 6 },
      { "June", 6 },
      { "Juli", 7 },
      { "July", 7 },
      { "August", 8 },
      { "Aug", 8 },
      { "September", 9 },
      { "Sep", 9 },
      { "Oktober", 10 },
      { "Okt", 10 },
      { "October", 10 },
      { "November", 11 },
      { "Nov", 11 },
      { "Dezember", 12 },
      { "Dez", 12 },
      { "December", 12 },
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
      return isDay( day ) && isMonth( month ) && isYear( year ) ? std::optional( isoDate( year, month, day ) ) : std::nullopt;
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

    //! What can follow a year: "/23", "-06", "-10P6M", "Q1", "-Q1", "M06".
    bool isPartOfYear( std::string_view rest )
    {
      if ( rest.empty() )
        return false;
      if ( rest.front() == '/' )
        return areDigits( rest.substr( 1 ), 2, 2 ) || isYear( rest.substr( 1 ) );
      if ( rest.front() == '-' )
        rest.remove_prefix( 1 );
      if ( rest.size() == 2 && ( rest[0] == 'Q' || rest[0] == 'S' ) )
        return rest[1] >= '1' && rest[1] <= '4';
      if ( rest.size() == 3 && rest[0] == 'M' )
        return isMonth( rest.substr( 1 ) );
      const std::size_t duration = rest.find( 'P' );
      if ( duration != std::string_view::npos )
        return rest.size() > duration + 2 && isMonth( rest.substr( 0, 2 ) ) && ( rest.back() == 'M' || rest.back() == 'Y' )
          && areDigits( rest.substr( duration + 1, rest.size() - duration - 2 ), 1, 2 );
      return areDigits( rest, 2, 2 ) || isYear( rest );
    }

    std::optional<int> monthCalled( std::string_view word )
    {
      if ( word.ends_with( '.' ) )
        word.remove_suffix( 1 );
      const auto found =
        std::find_if( monthWords.begin(), monthWords.end(), [word]( const MonthWord &candidate ) { return candidate.word == word; } );
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

    //! "Juni 2023" as "2023-06", "1. Quartal 2023" as "2023-Q1", so that they can be ordered; "Wintersemester 2022/23" as it is.
    std::optional<std::string> namedPeriod( std::string_view text )
    {
      const std::string_view whole = text;
      char part = '\0';
      if ( text.size() > 3 && text[0] >= '1' && text[0] <= '4' && text.substr( 1, 2 ) == ". " )
      {
        part = text[0];
        text.remove_prefix( 3 );
      }
      const std::size_t blank = text.find( ' ' );
      if ( blank == std::string_view::npos )
        return std::nullopt;
      const std::string_view word = text.substr( 0, blank );
      const std::string_view year = text.substr( blank + 1 );
      if ( !isYear( year.substr( 0, 4 ) ) )
        return std::nullopt;
      if ( const std::optional<int> month = monthCalled( word ); month && year.size() == 4 && !part )
        return std::string( year ) + ( *month < 10 ? "-0" : "-" ) + std::to_string( *month );
      if ( part && year.size() == 4 && ( word == "Quartal" || word == "Vierteljahr" ) )
        return std::string( year ) + "-Q" + part;
      if ( part && part <= '2' && year.size() == 4 && word == "Halbjahr" )
        return std::string( year ) + "-H" + part;
      const bool isYearWord =
        std::find( yearWords.begin(), yearWords.end(), word.substr( 0, word.size() - word.ends_with( '.' ) ) ) != yearWords.end();
      const bool isOfYear = year.size() == 4 || ( year[4] == '/' && isPartOfYear( year.substr( 4 ) ) );
      return isYearWord && isOfYear && !part ? std::optional( std::string( whole ) ) : std::nullopt;
    }

    //! "12/2023"
    std::optional<std::string> monthOfYear( std::string_view text )
    {
      const std::size_t slash = text.find( '/' );
      if ( slash == std::string_view::npos || !isMonth( text.substr( 0, slash ) ) || !isYear( text.substr( slash + 1 ) ) )
        return std::nullopt;
      return std::string( text.substr( slash + 1 ) ) + ( slash < 2 ? "-0" : "-" ) + std::string( text.substr( 0, slash ) );
    }

  }

  std::optional<std::string> periodFromText( std::string_view text )
  {
    text = trimmed( text );
    if ( isYear( text ) )
      return std::string( text );
    if ( text.size() < 5 || text.size() > longestPeriod || text.find_first_of( "0123456789" ) == std::string_view::npos )
      return std::nullopt;
    if ( std::optional<std::string> date = germanDate( text ) )
      return date;
    if ( std::optional<std::string> date = isoDateText( text ) )
      return date;
    if ( std::optional<std::string> date = compactDate( text ) )
      return date;
    if ( isYear( text.substr( 0, 4 ) ) && isPartOfYear( text.substr( 4 ) ) )
      return std::string( text );
    if ( std::optional<std::string> month = monthOfYear( text ) )
      return month;
    if ( std::optional<std::string> date = dateWithMonthName( text ) )
      return date;
    return namedPeriod( text );
  }

  bool isPartOfYearName( std::string_view text )
  {
    text = trimmed( text );
    return monthCalled( text )
      || ( text.size() > 3 && text[0] >= '1' && text[0] <= '4'
        && ( text.substr( 1 ) == ". Quartal" || text.substr( 1 ) == ". Vierteljahr" || text.substr( 1 ) == ". Halbjahr" ) );
  }

  std::optional<std::string> periodInText( std::string_view text, bool yearsToo )
  {
    std::optional<std::string> last;
    for ( std::size_t begin = 0; begin < text.size(); )
    {
      const std::size_t wordBegin = text.find_first_of( "0123456789", begin );
      if ( wordBegin == std::string_view::npos )
        break;
      std::size_t wordEnd = text.find_first_not_of( "0123456789.-", wordBegin );
      wordEnd = wordEnd == std::string_view::npos ? text.size() : wordEnd;
      std::string_view word = text.substr( wordBegin, wordEnd - wordBegin );
      while ( !word.empty() && ( word.back() == '.' || word.back() == '-' ) )
        word.remove_suffix( 1 );
      if ( word.size() == 4 && wordBegin > 1 )
      {
        const std::size_t nameEnd = wordBegin - 1;
        const std::size_t nameBegin = text.substr( 0, nameEnd ).find_last_of( " :(" ) + 1; // npos + 1 is 0
        if ( const std::optional<std::string> month = periodFromText( text.substr( nameBegin, wordEnd - nameBegin ) );
          month && text[nameEnd] == ' ' && month->size() == 7 )
        {
          const std::size_t dayBegin = nameBegin < 4 ? 0 : text.substr( 0, nameBegin - 1 ).find_last_of( " :(" ) + 1;
          const std::optional<std::string> date = periodFromText( text.substr( dayBegin, wordEnd - dayBegin ) );
          last = date && date->size() == 10 ? date : month;
          begin = wordEnd;
          continue;
        }
      }
      const bool alone = wordBegin == 0 || text[wordBegin - 1] == ' ' || text[wordBegin - 1] == '(' || text[wordBegin - 1] == '\n';
      if ( alone && ( word.size() > 4 || ( yearsToo && word.size() == 4 ) ) )
      {
        if ( const std::optional<std::string> period = periodFromText( word ); period && ( period->size() == 10 || period->size() == 4 ) )
          last = period;
      }
      begin = wordEnd;
    }
    return last;
  }

}
