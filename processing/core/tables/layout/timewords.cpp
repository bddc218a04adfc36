#include "tables/layout/timewords.h"

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
