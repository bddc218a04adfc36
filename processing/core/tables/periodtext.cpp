#include "tables/periodtext.h"

#include "tables/cellvalue.h"

#include <regex>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t longestPeriod = 40;

    bool isYear( std::string_view text )
    {
      return text.size() == 4 && ( text.starts_with( "18" ) || text.starts_with( "19" ) || text.starts_with( "20" ) || text.starts_with( "21" ) )
        && text.find_first_not_of( "0123456789" ) == std::string_view::npos;
    }

    std::string isoDate( const std::string &year, const std::string &month, const std::string &day )
    {
      const auto twoDigits = []( const std::string &number ) { return number.size() < 2 ? "0" + number : number; };
      return year + "-" + twoDigits( month ) + "-" + twoDigits( day );
    }

  }

  std::optional<std::string> periodFromText( std::string_view text )
  {
    text = trimmed( text );
    if ( isYear( text ) )
      return std::string( text );
    if ( text.size() < 5 || text.size() > longestPeriod || text.find_first_of( "0123456789" ) == std::string_view::npos )
      return std::nullopt;

    static const std::regex germanDate( R"((0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:18|19|20|21)\d\d))" );
    static const std::regex isoText( R"(((?:18|19|20|21)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[T ]00:00:00)?)" );
    static const std::regex otherPeriod(
      R"((?:18|19|20|21)\d\d(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?P\d+[MY]|-(?:0[1-9]|1[0-2])|[/-](?:\d\d|(?:19|20|21)\d\d)|-?[QS][1-4]|M(?:0[1-9]|1[0-2]))|)"
      R"((?:WS|SS|Wintersemester|Sommersemester|Schuljahr|Jahr|[1-4]\. (?:Quartal|Vierteljahr)|[12]\. Halbjahr|Januar|Februar|M\xC3\xA4rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.?|Feb\.?|Mrz\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sep\.?|Okt\.?|Nov\.?|Dez\.?) (?:19|20|21)\d\d(?:/\d\d(?:\d\d)?)?)" );
    const std::string plain( text );
    std::smatch parts;
    if ( std::regex_match( plain, parts, germanDate ) )
      return isoDate( parts[3], parts[2], parts[1] );
    if ( std::regex_match( plain, parts, isoText ) )
      return isoDate( parts[1], parts[2], parts[3] );
    if ( std::regex_match( plain, otherPeriod ) )
      return plain;
    return std::nullopt;
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
