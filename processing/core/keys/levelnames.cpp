#include "keys/levelnames.h"

#include "text/cellvalue.h"
#include "text/trimming.h"
#include "text/words.h"

#include <array>
#include <string>

namespace sozialraum
{

  namespace
  {

    struct LevelWord
    {
      std::string_view begin;
      AreaLevel level;
    };

    // What stands before another goes first: "Gemeindeverband" is no municipality.
    constexpr std::array<LevelWord, 15> words{ {
      { "gemeindeverb", AreaLevel::Association },
      { "verbandsgemeinde", AreaLevel::Association },
      { "gemeinden und", AreaLevel::Other },
      { "gemeinde", AreaLevel::Municipality },
      { "kreisregion", AreaLevel::Other },
      { "kreistyp", AreaLevel::Other },
      { "kreis", AreaLevel::District },
      { "stadtkreis", AreaLevel::District },
      { "landkreis", AreaLevel::District },
      { "regierungsbezirk", AreaLevel::Region },
      { "bundesland", AreaLevel::State },
      { "bundesländer", AreaLevel::State },
      { "länder", AreaLevel::State },
      { "deutschland", AreaLevel::Nation },
      { "bundesgebiet", AreaLevel::Nation },
    } };

  }

  std::optional<AreaLevel> levelCalled( std::string_view text )
  {
    const std::string lower = lowerCase( trimmed( text ) );
    if ( const std::optional<AreaLevel> own = areaLevelFromString( lower ); own && own != AreaLevel::Other ) // of our own long tables
      return own;
    if ( lower == "bund" || lower.starts_with( "bund (" ) || lower.starts_with( "bund," ) )
      return AreaLevel::Nation;
    if ( lower == "land" )
      return AreaLevel::State;
    for ( const LevelWord &word : words )
    {
      if ( lower.starts_with( word.begin ) )
        return word.level == AreaLevel::Other ? std::nullopt : std::optional( word.level );
    }
    return std::nullopt;
  }

}
