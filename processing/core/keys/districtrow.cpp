#include "keys/districtrow.h"

#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t districtDigits = 5;

    constexpr std::array<std::string_view, 15> sums{ "insgesamt", "summe", "gesamt", "gesamtsumme", "zusammen", "total", "kreis",
      "landkreis", "kreis insgesamt", "landkreis insgesamt", "kreis gesamt", "landkreis gesamt", "kreissumme", "alle gemeinden",
      "gemeinden insgesamt" };

    //! "Landkreis Zwickau", "LK Zwickau", "Kreis Soest", "Zwickau, Landkreis"; not "Kreisstadt".
    bool namesDistrict( const std::string &name )
    {
      return name.starts_with( "landkreis " ) || name.starts_with( "kreis " ) || name.starts_with( "lk " )
        || name.ends_with( ", landkreis" ) || name.ends_with( ", kreis" ) || name.ends_with( "landkreis" );
    }

  }

  std::optional<std::string> districtOfRow( std::string_view text, std::span<const AreaKey> keys )
  {
    std::string name = lowerCase( trimmed( text ) );
    while ( name.ends_with( ':' ) || name.ends_with( '.' ) )
      name.pop_back();
    if ( !namesDistrict( name ) && std::find( sums.begin(), sums.end(), name ) == sums.end() )
      return std::nullopt;

    std::string district;
    std::string first;
    bool areSeveral = false;
    for ( const AreaKey &key : keys )
    {
      if ( key.level == AreaLevel::District )
        return std::nullopt;
      if ( key.level != AreaLevel::Municipality )
        continue;
      if ( district.empty() )
      {
        district = key.text.substr( 0, districtDigits );
        first = key.text;
      }
      if ( !key.text.starts_with( district ) )
        return std::nullopt;
      areSeveral = areSeveral || key.text != first;
    }
    return areSeveral ? std::optional( district ) : std::nullopt;
  }

}
