// What a crosswalk tells about keys that find no area: it suggests and joins nothing.
#include "areas/areajoin.h"
#include "tables/readtables.h"
#include "text/words.h"

#include <algorithm>
#include <cmath>

using namespace sozialraum;
using namespace sozialraum::testing;

namespace
{

  struct JoinedText
  {
    AreaJoin join;
    std::vector<Finding> findings;

    const ProtocolRow &row( const std::string &key ) const
    {
      const auto found =
        std::find_if( join.protocol.begin(), join.protocol.end(), [&key]( const ProtocolRow &candidate ) { return candidate.key == key; } );
      if ( found == join.protocol.end() )
        throw std::out_of_range( "no row " + key );
      return *found;
    }

    const Finding *finding( const std::string &code ) const
    {
      const auto found =
        std::find_if( findings.begin(), findings.end(), [&code]( const Finding &candidate ) { return candidate.code == code; } );
      return found == findings.end() ? nullptr : &*found;
    }
  };

  JoinedText joined( const std::string &text, const std::vector<std::string> &keys, const Crosswalk *crosswalk = nullptr )
  {
    const ReadResult read = readBytes( text );
    LayerRows rows;
    rows.keys = keys;
    rows.names.assign( keys.size(), "Area" );
    const LayerAreas layer( rows );
    const std::vector<JoinTable> tables{ { "table.csv", &read.table(), crosswalk } };
    CollectingReporter reporter;
    JoinedText result;
    result.join = joinTables( layer, tables, {}, {}, reporter, {} );
    result.findings = reporter.findings();
    return result;
  }

  //! Ostrau and Zschaitz-Ottewig became Jahnatal on 1 January 2023.
  Crosswalk jahnatal()
  {
    Crosswalk crosswalk( false );
    crosswalk.add( "14522450", { "14522275", "Jahnatal", 1.0 } );
    crosswalk.add( "14522620", { "14522275", "Jahnatal", 1.0 } );
    return crosswalk;
  }

  const std::string tableOf2023 =
    "AGS;Name;Einwohner 2023 (Anzahl)\n14522010;Altmittweida;2000\n14522275;Jahnatal;4700\n14522020;Augustusburg;4400\n";
  const std::string tableOf2022 =
    "AGS;Name;Einwohner 2022 "
    "(Anzahl)\n14522010;Altmittweida;2000\n14522450;Ostrau;3500\n14522620;Zschaitz-Ottewig;1200\n14522020;Augustusburg;4400\n";

}

TEST( CrosswalkSuggestions, AKeyThatWasMergedLaterNamesTheAreasItWasMadeOf )
{
  const Crosswalk crosswalk = jahnatal();
  const JoinedText result = joined( tableOf2023, { "14522010", "14522450", "14522620", "14522020" }, &crosswalk );
  EXPECT_EQ( result.row( "14522275" ).fate, KeyFate::LaterMerged );
  EXPECT_EQ( result.row( "14522275" ).suggestedKey, "14522450, 14522620" );
  EXPECT_TRUE( result.row( "14522275" ).isSuggestedByCrosswalk );
  EXPECT_EQ( result.row( "14522450" ).fate, KeyFate::AreaOnly );
  EXPECT_EQ( result.row( "14522450" ).suggestedKey, "14522275" );
  EXPECT_EQ( result.row( "14522620" ).suggestedName, "Jahnatal" );
}

TEST( CrosswalkSuggestions, AKeyThatWasDissolvedNamesTheAreaItWentInto )
{
  const Crosswalk crosswalk = jahnatal();
  const JoinedText result = joined( tableOf2022, { "14522010", "14522275", "14522020" }, &crosswalk );
  EXPECT_EQ( result.row( "14522450" ).fate, KeyFate::Dissolved );
  EXPECT_EQ( result.row( "14522450" ).suggestedKey, "14522275" );
  EXPECT_EQ( result.row( "14522275" ).fate, KeyFate::AreaOnly );
  EXPECT_EQ( result.row( "14522275" ).suggestedKey, "14522450, 14522620" );
}

TEST( CrosswalkSuggestions, TheGreaterShareOfASplitAreaComesFirst )
{
  Crosswalk crosswalk( true );
  crosswalk.add( "14058170", { "14524100", "", 0.45 } );
  crosswalk.add( "14058170", { "14524130", "", 0.55 } );
  crosswalk.add( "14524010", { "14524010", "", 1.0 } );
  const JoinedText result =
    joined( "AGS;Name;Wert (Anzahl)\n14058170;Alt;10\n14524010;Bleibt;20\n", { "14524010", "14524100", "14524130" }, &crosswalk );
  EXPECT_EQ( result.row( "14058170" ).suggestedKey, "14524130, 14524100" );
}

TEST( CrosswalkSuggestions, NothingIsJoinedByThem )
{
  const Crosswalk crosswalk = jahnatal();
  const JoinedText with = joined( tableOf2023, { "14522010", "14522450", "14522620", "14522020" }, &crosswalk );
  const JoinedText without = joined( tableOf2023, { "14522010", "14522450", "14522620", "14522020" } );
  EXPECT_EQ( with.join.matched, without.join.matched );
  EXPECT_EQ( with.join.rowsWithoutArea, without.join.rowsWithoutArea );
  ASSERT_EQ( with.join.columns.size(), 1U );
  EXPECT_TRUE( std::isnan( with.join.columns[0].values[1] ) );
  EXPECT_FALSE( without.row( "14522275" ).isSuggestedByCrosswalk );
}

TEST( TableTraps, Trap25ATableYoungerThanItsLayerIsTold )
{
  const JoinedText result = joined( tableOf2023, { "14522010", "14522450", "14522620", "14522020" } );
  EXPECT_EQ( result.row( "14522275" ).fate, KeyFate::LaterMerged );
  EXPECT_EQ( result.row( "14522450" ).fate, KeyFate::AreaOnly );
  EXPECT_EQ( result.row( "14522620" ).fate, KeyFate::AreaOnly );
  EXPECT_EQ( result.join.areasWithoutValue, 2U );
  const Finding *finding = result.finding( "areas_merged_later" );
  ASSERT_NE( finding, nullptr );
  EXPECT_EQ( finding->arguments[1], "1" );
  EXPECT_EQ( finding->arguments[2], "14522275 Jahnatal" );
}

TEST( CrosswalkSuggestions, AreasThatTheTableListsAsDissolvedAreToldApartFromOthersWithoutANumber )
{
  // 14522999 is dissolved and not in the layer: the table prints "-" for such areas.
  const JoinedText result =
    joined( "AGS;Name;Einwohner (Anzahl)\n14522010;Altmittweida;2000\n14522450;Ostrau;-\n14522020;Augustusburg;.\n14522999;Lange "
            "dahin;-\n14522030;Frankenberg;14000\n",
      { "14522010", "14522450", "14522020", "14522030" } );
  EXPECT_TRUE( result.row( "14522450" ).isGone );
  EXPECT_EQ( result.row( "14522450" ).fate, KeyFate::Matched );
  EXPECT_FALSE( result.row( "14522020" ).isGone );
  EXPECT_EQ( result.row( "14522999" ).fate, KeyFate::Dissolved );
  ASSERT_NE( result.finding( "areas_dissolved_since" ), nullptr );
  EXPECT_EQ( result.finding( "areas_dissolved_since" )->arguments[1], "1" );
}
