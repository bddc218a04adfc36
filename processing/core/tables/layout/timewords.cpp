#include "tables/layout/timewords.h"

#include "text/calendardate.h"
#include "text/digits.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace sozialraum
{

  bool isTimeWord( std::string_view heading )
  {
    constexpr std::array<std::string_view, 54> words{ "jahr", "jahre", "in den jahren", "jahren", "im jahr", "im jahre", "berichtsjahr",
      "berichtsjahre", "kalenderjahr", "kalenderjahre", "erhebungsjahr", "erhebungsjahre", "bezugsjahr", "bezugsjahre", "haushaltsjahr",
      "haushaltsjahre", "schuljahr", "schuljahre", "im schuljahr", "kitajahr", "kitajahre", "kindergartenjahr", "kindergartenjahre",
      "semester", "wintersemester", "zeit", "zeitpunkt", "zeitpunkte", "zeitraum", "zeiträume", "berichtszeitraum", "berichtszeiträume",
      "zeitbezug", "zeitreihe", "periode", "perioden", "stichtag", "stichtage", "am stichtag", "zum stichtag", "stand", "stand am",
      "stand zum", "jeweils am", "am", "zum", "datum", "monat", "monate", "quartal", "quartale", "year", "years", "reference date" };
    std::string plain = lowerCase( trimmed( heading ) );
    while ( plain.ends_with( ':' ) || plain.ends_with( ' ' ) || plain.ends_with( '.' ) )
      plain.pop_back();
    return std::find( words.begin(), words.end(), plain ) != words.end();
  }

  namespace
  {

    //! "31.12." and "31. Dezember" as "-12-31".
    std::optional<std::string> dayOfYear( std::string_view text )
    {
      const bool isNumbered = text.ends_with( '.' );
      const std::optional<std::string> date =
        isNumbered ? germanDate( std::string( text ) + "2000" ) : dateWithMonthName( std::string( text ) + " 2000" );
      return date ? std::optional( date->substr( 4 ) ) : std::nullopt;
    }

  }

  std::optional<std::string> takeDayOfYear( std::string &heading )
  {
    constexpr std::array<std::string_view, 8> leading{ "am", "zum", "jeweils", "stand", "stand:", "stichtag", "stichtag:", "per" };
    std::string_view text = trimmed( heading );
    const bool inBrackets = text.ends_with( ')' );
    if ( inBrackets )
      text = trimmed( text.substr( 0, text.size() - 1 ) );
    // The shorter text comes first: "1. Dezember" and "31. Dezember" are told apart by where the word begins.
    for ( std::size_t begin = text.size(); begin > 0; --begin )
    {
      const bool isBegin = isDigit( text[begin - 1] ) && ( begin == 1 || text[begin - 2] == ' ' || text[begin - 2] == '(' );
      if ( !isBegin )
        continue;
      std::optional<std::string> day = dayOfYear( text.substr( begin - 1 ) );
      if ( !day )
        continue;
      std::string_view rest = trimmed( text.substr( 0, begin - 1 ) );
      for ( bool changed = true; changed && !rest.empty(); )
      {
        changed = rest.ends_with( '(' ) || rest.ends_with( ',' );
        if ( changed )
          rest = trimmed( rest.substr( 0, rest.size() - 1 ) );
        const std::size_t gap = rest.find_last_of( " (" );
        const std::size_t word = gap == std::string_view::npos ? 0 : gap + 1;
        if ( std::find( leading.begin(), leading.end(), lowerCase( rest.substr( word ) ) ) != leading.end() )
        {
          rest = trimmed( rest.substr( 0, word ) );
          changed = true;
        }
      }
      // "1.1." by itself numbers a chapter.
      const bool isClear = !text.ends_with( '.' ) || text.size() - begin + 1 >= 6;
      if ( !isClear && rest.size() == trimmed( text.substr( 0, begin - 1 ) ).size() )
        return std::nullopt;
      heading = std::string( rest );
      return day;
    }
    return std::nullopt;
  }

  std::string dayOfYearInTitle( std::string_view title )
  {
    std::string found;
    for ( std::size_t begin = 0; begin < title.size(); )
    {
      const std::size_t end = std::min( title.find( '\n', begin ), title.size() );
      std::string line( title.substr( begin, end - begin ) );
      const std::string day = takeDayOfYear( line ).value_or( std::string() );
      if ( !day.empty() && !found.empty() && day != found )
        return {};
      found = day.empty() ? found : day;
      begin = end + 1;
    }
    return found;
  }

  bool isAgeClass( std::string_view heading )
  {
    constexpr std::array<std::string_view, 8> begins{ "unter ", "über ", "ab ", "bis ", "von ", "<", ">", "\xE2\x89\xA5" };
    std::string text = lowerCase( trimmed( heading ) );
    for ( const std::string_view begin : begins )
    {
      if ( text.starts_with( begin ) )
        text.erase( 0, begin.size() );
    }
    std::size_t digits = 0;
    while ( digits < text.size() && isDigit( text[digits] ) )
      ++digits;
    return digits > 0 && digits <= 3;
  }

}
