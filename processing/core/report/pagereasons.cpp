#include "report/pagereasons.h"

#include "disclosure/releasetable.h"
#include "report/marks.h"

#include <algorithm>

namespace sozialraum
{

  std::string formulaText( const PageIndicator &indicator, ReportLanguage language )
  {
    if ( indicator.formula.empty() || indicator.factor == 1.0 )
      return indicator.formula;
    const bool isWhole = indicator.factor == static_cast<double>( static_cast<long long>( indicator.factor ) );
    return numberText( indicator.factor, isWhole ? 0 : 3, language ) + " · " + indicator.formula;
  }

  static std::string limitsText( const PageIndicator &indicator, ReportLanguage language )
  {
    std::string text;
    for ( const double limit : indicator.limits )
    {
      std::string number = releasedNumber( limit );
      if ( language == ReportLanguage::German )
        std::replace( number.begin(), number.end(), '.', ',' );
      text += ( text.empty() ? "" : " | " ) + number;
    }
    return text;
  }

  std::string reasonsMarkup( const PageParts &parts, std::size_t number )
  {
    const PageWords &words = parts.words;
    const PageIndicator &indicator = parts.indicators[number];
    const auto line = []( const std::string &what, const std::string &text ) {
      return text.empty() ? std::string() : "<dt>" + what + "<dd>" + markupText( text );
    };
    const std::string file = parts.additions.releaseFile.empty() ? "veroeffentlichung.csv" : parts.additions.releaseFile;
    // Eighty of them stand on a page: no word more than needed. The source stands above.
    return "<details class=warum id=w-" + std::to_string( number ) + "><summary>" + words( "Warum diese Zahl?", "Why this number?" )
      + "</summary><dl>" + line( words( "Rechnung", "Formula" ), formulaText( indicator, words.language() ) )
      + line( words( "Klassengrenzen", "Class limits" ), limitsText( indicator, words.language() ) ) + "<dt>" + words( "Zeile", "Row" )
      + "<dd>" + markupText( file ) + ": <code>" + words( "Gebiet;", "area;" ) + markupText( indicator.id ) + words( ";Stand", ";period" )
      + "</code></dl></details>";
  }

  std::string reasonLink( const PageParts &parts, const PageIndicator &indicator )
  {
    return " <a href=#w-" + std::to_string( &indicator - parts.indicators.data() ) + ">"
      + parts.words( "Warum diese Zahl?", "Why this number?" ) + "</a>";
  }

}
