#include "additivity.h"

#include "text/fieldname.h"
#include "keys/keytext.h"
#include "observations/indicatornames.h"
#include "text/trimming.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  namespace
  {

    //! A reason and a word that gives it away, in lower-case ASCII.
    struct Sign
    {
      std::string_view word;
      std::string_view reason;
    };

    constexpr std::array<Sign, 18> signs{ {
      { "median", "median" },
      { "index", "index" },
      { "rang", "index" },
      { "rank", "index" },
      { "punkte", "index" },
      { "durchschnitt", "mean" },
      { "mittelwert", "mean" },
      { "mittlere", "mean" },
      { "average", "mean" },
      { "mean", "mean" },
      { "anteil", "share" },
      { "prozent", "share" },
      { "percent", "share" },
      { "%", "share" },
      { "share", "share" },
      { "quote", "rate" },
      { "quotient", "rate" },
      { "dichte", "rate" },
    } };

    bool isRelative( const std::string &text )
    {
      return text.starts_with( "je " ) || text.find( " je " ) != std::string::npos || text.find( " pro " ) != std::string::npos
        || text.find( " per " ) != std::string::npos || text.find( '/' ) != std::string::npos;
    }

  }

  std::optional<std::string_view> reasonAgainstAdding( const TableIndicator &indicator )
  {
    if ( indicator.isCount )
      return std::nullopt;
    const std::string text = asciiLowerCase( indicator.name + " " + indicator.unit );
    const auto sign = std::find_if(
      signs.begin(), signs.end(), [&text]( const Sign &candidate ) { return text.find( candidate.word ) != std::string::npos; } );
    if ( sign != signs.end() )
      return sign->reason;
    if ( isRelative( text ) || isRelative( asciiLowerCase( indicator.unit ) ) )
      return "rate";
    if ( isUnitOfAmounts( indicator.unit ) )
      return std::nullopt;
    return "no_count";
  }

  bool isCalled( const TableIndicator &indicator, const std::string &asked )
  {
    const std::string wanted = asciiLowerCase( trimmed( asked ) );
    const std::string name = asciiLowerCase( indicator.name );
    return wanted == name || name.starts_with( wanted + " | " ) || ( !indicator.code.empty() && wanted == asciiLowerCase( indicator.code ) )
      || wanted == fieldName( indicator.name, longestFieldName );
  }

}
