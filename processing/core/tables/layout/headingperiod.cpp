#include "tables/layout/headingperiod.h"

#include "text/digits.h"
#include "text/periodtext.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t longestPeriod = 32; // "Kindergartenjahr 2023/2024"

    //! The last word of \a text; takes it off, with the blanks and commas before it.
    std::string_view takeLastWord( std::string_view &text )
    {
      const std::size_t before = text.find_last_of( " ," );
      const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
      const std::string_view word = text.substr( begin );
      text = text.substr( 0, begin );
      while ( text.ends_with( ' ' ) || text.ends_with( ',' ) )
        text.remove_suffix( 1 );
      return word;
    }

    bool isOneOf( std::string_view word, std::initializer_list<std::string_view> words )
    {
      return std::find( words.begin(), words.end(), word ) != words.end();
    }

    //! The year stands first or last, once.
    std::optional<HeadingPeriod> yearOfIdentifier( const std::string &name )
    {
      if ( name.find( ' ' ) != std::string::npos )
        return std::nullopt;
      const std::string_view all = name;
      const std::size_t first = all.find( '_' );
      const std::size_t last = all.rfind( '_' );
      if ( first == std::string_view::npos || first == 0 || last + 1 >= all.size() )
        return std::nullopt;
      // Years of buildings and of birth are classes; so are spans.
      const auto isYear = []( std::string_view word ) {
        return areDigits( word, 4, 4 ) && word >= "1950" && word < "2100" && periodFromText( word ).has_value();
      };
      std::size_t years = 0;
      bool isSpan = false;
      for ( std::size_t begin = 0; begin <= all.size(); )
      {
        const std::size_t end = std::min( all.find( '_', begin ), all.size() );
        const std::string_view word = all.substr( begin, end - begin );
        years += isYear( word );
        isSpan |= isOneOf( lowerCase( word ),
          { "vor", "bis", "ab", "nach", "seit", "von", "unter", "ueber", "bj", "baujahr", "jahrgang", "geburtsjahr", "before", "after",
            "since", "until", "born", "built" } );
        begin = end + 1;
      }
      if ( years != 1 || isSpan )
        return std::nullopt;
      if ( isYear( all.substr( last + 1 ) ) )
        return HeadingPeriod{ name.substr( 0, last ), name.substr( last + 1 ) };
      if ( isYear( all.substr( 0, first ) ) )
        return HeadingPeriod{ name.substr( first + 1 ), name.substr( 0, first ) };
      return std::nullopt;
    }

    //! A year, a month, a day, and the years of schools, which have words.
    bool isPeriodOfHeading( std::string_view period )
    {
      return period.size() == 4 || period.size() == 7 || period.size() == 10 || period.find( ' ' ) != std::string_view::npos
        || ( period.size() == 9 && period[4] == '/' );
    }

    //! "Fälle 2023" of "Fälle 2023 (vorläufig)" and of "Fälle 2023p", and what was taken off.
    std::optional<HeadingPeriod> withoutState( const std::string &heading )
    {
      const auto placeOf = [&heading]( const char *letter ) { return static_cast<std::size_t>( letter - heading.data() ); };
      std::string_view rest = heading;
      std::string_view text = takeLastWord( rest );
      const std::size_t end = placeOf( text.data() ) + text.size();
      for ( int words = 0; words < 2 && !rest.empty() && !text.empty(); ++words )
      {
        const std::optional<MarkedPeriod> marked = markedPeriodFromText( text );
        if ( marked && marked->flag )
        {
          const std::size_t year = text.find_last_of( "0123456789" ) + 1;
          std::string plain = heading.substr( 0, placeOf( text.data() ) + year );
          return HeadingPeriod{ std::move( plain ), {}, marked->flag, wordOfState( text, marked->flag ) };
        }
        const std::string_view more = takeLastWord( rest );
        const std::size_t begin = placeOf( more.data() );
        text = std::string_view( heading ).substr( begin, end - begin );
      }
      return std::nullopt;
    }

  }

  std::string wordOfState( std::string_view text, char flag )
  {
    text = text.substr( text.find_last_of( "0123456789" ) + 1 ); // npos + 1 is 0
    while ( !text.empty() && ( text.front() == ' ' || text.front() == '(' ) )
      text.remove_prefix( 1 );
    while ( !text.empty() && ( text.back() == ' ' || text.back() == ')' ) )
      text.remove_suffix( 1 );
    if ( text.size() > 1 )
      return std::string( text );
    switch ( flag )
    {
      case 'p':
        return "vorläufig";
      case 'r':
        return "revidiert";
      case 's':
        return "geschätzt";
      default:
        return std::string( text );
    }
  }

  std::optional<HeadingPeriod> periodBehindName( const std::string &heading )
  {
    if ( const std::optional<HeadingPeriod> named = yearOfIdentifier( heading ) )
      return named;
    std::string_view rest = heading;
    std::string_view word = takeLastWord( rest );
    // "Juni 2023" and "30. Juni 2023" are one word here.
    std::string_view before = rest;
    for ( int words = 0; words < 3 && !before.empty(); ++words )
    {
      const std::string_view more = takeLastWord( before );
      const std::string_view longer( more.begin(), heading.data() + heading.size() );
      if ( longer.size() > longestPeriod )
        break;
      const bool isBracketed = longer.starts_with( '(' ) && longer.ends_with( ')' ); // "(Dezember 2023)"
      if ( !periodFromText( isBracketed ? longer.substr( 1, longer.size() - 2 ) : longer ) )
        continue;
      word = longer;
      rest = before;
    }
    const bool inBrackets = word.starts_with( '(' ) && word.ends_with( ')' );
    if ( word.starts_with( '(' ) )
      word.remove_prefix( 1 );
    if ( word.ends_with( ')' ) )
      word.remove_suffix( 1 );
    const std::optional<std::string> found = periodFromText( word );
    if ( !found || !isPeriodOfHeading( *found ) )
    {
      const std::optional<HeadingPeriod> plain = withoutState( heading );
      std::optional<HeadingPeriod> marked = plain ? periodBehindName( plain->name ) : std::nullopt;
      if ( marked )
      {
        marked->flag = plain->flag;
        marked->state = plain->state;
      }
      return marked;
    }
    std::string_view shorter = rest;
    std::string_view connecting = takeLastWord( shorter );
    if ( connecting.starts_with( '(' ) )
      connecting.remove_prefix( 1 );
    if ( isOneOf( connecting, { "am", "zum", "im", "in", "Stand", "Stand:", "Jahr" } ) )
      rest = shorter;
    std::string_view probe = rest;
    const std::string_view last = takeLastWord( probe );
    const bool span = isOneOf( last,
                        { "bis", "zu", "seit", "gegenüber", "ab", "von", "und", "-", "–", "vor", "nach", "unter", "über", "Vor", "Bis",
                          "Nach", "Ab", "Seit", "Jahrgang", "Baujahr", "Geburtsjahr", "Baualter" } )
      || ( !inBrackets && !last.empty() && last.back() >= '0' && last.back() <= '9' ); // "unter 3 (01.03.2024)" is none
    if ( rest.empty() || span )
      return std::nullopt;
    return HeadingPeriod{ std::string( rest ), *found };
  }

  std::optional<HeadingPeriod> periodBeforeName( const std::string &heading )
  {
    const std::size_t gap = heading.find( ' ' );
    std::string_view year = std::string_view( heading ).substr( 0, std::min( gap, heading.size() ) );
    while ( year.ends_with( ':' ) || year.ends_with( ',' ) )
      year.remove_suffix( 1 );
    if ( gap == std::string::npos || !areDigits( year, 4, 4 ) || year < "1950" || year >= "2100" )
      return std::nullopt;
    std::string_view rest = trimmed( std::string_view( heading ).substr( gap + 1 ) );
    if ( rest.starts_with( "- " ) )
      rest = trimmed( rest.substr( 2 ) );
    if ( rest.starts_with( '(' ) && rest.ends_with( ')' ) )
      rest = trimmed( rest.substr( 1, rest.size() - 2 ) );
    const std::string first = lowerCase( rest.substr( 0, rest.find( ' ' ) ) );
    const bool isWord = !first.empty() && ( ( first[0] >= 'a' && first[0] <= 'z' ) || first[0] == '\xC3' );
    const bool isSpan = isOneOf(
      first, { "bis", "und", "oder", "zu", "vs.", "vs", "gegenüber", "gegen", "vor", "nach", "später", "früher", "and", "to", "or" } );
    const bool hasDigits = rest.find_first_of( "0123456789" ) != std::string_view::npos;
    if ( !isWord || isSpan || hasDigits )
      return std::nullopt;
    return HeadingPeriod{ std::string( rest ), std::string( year ) };
  }

  std::string withFullSchoolYear( const std::string &heading )
  {
    const std::size_t gap = heading.find_last_of( ' ' );
    const std::size_t begin = gap == std::string::npos ? 0 : gap + 1;
    const std::string_view word = std::string_view( heading ).substr( begin );
    const std::optional<std::string> year = word.size() == 5 && word[2] == '/' ? periodOfShortYear( word ) : std::nullopt;
    return year ? heading.substr( 0, begin ) + *year : heading;
  }

}
