#include "tables/formats/flatfilelayout.h"

#include "keys/areakey.h"
#include "text/cellvalue.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  namespace
  {

    //! Whether a column belongs to the variable \a number: "2_variable_code", "2_Merkmal_Label", "2_Auspraegung_Code".
    bool belongsToVariable( std::string_view heading, std::size_t number )
    {
      return lowerCase( trimmed( heading ) ).starts_with( std::to_string( number ) + "_" );
    }

    std::string withBlanks( std::string_view label )
    {
      std::string text( label );
      std::replace( text.begin(), text.end(), '_', ' ' );
      return std::string( trimmed( text ) );
    }

    FlatFileValueColumn valueColumn( std::string_view heading, std::size_t column )
    {
      heading = trimmed( heading );
      const std::size_t first = heading.find( "__" );
      const std::size_t last = heading.rfind( "__" );
      if ( first == std::string_view::npos )
        return { column, {}, withBlanks( heading ), {} };
      const std::string code( heading.substr( 0, first ) );
      if ( last == first )
        return { column, code, withBlanks( heading.substr( first + 2 ) ), {} };
      return { column, code, withBlanks( heading.substr( first + 2, last - first - 2 ) ), withBlanks( heading.substr( last + 2 ) ) };
    }

    //! "BEVSTD__q" or "BEVSTD__Bevoelkerungsstand__Anzahl__q" behind the column of BEVSTD.
    bool isQualityOf( const std::vector<FlatFileValueColumn> &columns, std::string_view heading )
    {
      const std::string lower = lowerCase( trimmed( heading ) );
      if ( columns.empty() || !( lower.ends_with( "__q" ) || lower.ends_with( "_q" ) ) )
        return false;
      return lower == "value_q" || lower.starts_with( lowerCase( columns.back().code ) );
    }

    struct RegionCode
    {
      std::string_view begin;
      AreaLevel level;
    };

    // Destatis, Regionalstatistik, then the geo variables of the Zensus 2022 (GEODL, GEOBL, GEORB, GEOLK, GEOVB, GEOGM with a number).
    constexpr std::array<RegionCode, 15> regionCodes{ {
      { "DINSG", AreaLevel::Nation },
      { "DG", AreaLevel::Nation },
      { "DLAND", AreaLevel::State },
      { "REGBEZ", AreaLevel::Region },
      { "KREISE", AreaLevel::District },
      { "KREIS", AreaLevel::District },
      { "GEMVERB", AreaLevel::Association },
      { "GEMEIN", AreaLevel::Municipality },
      { "GEODL", AreaLevel::Nation },
      { "GEOBL", AreaLevel::State },
      { "GEORB", AreaLevel::Region },
      { "GEOLK", AreaLevel::District },
      { "GEOKR", AreaLevel::District },
      { "GEOVB", AreaLevel::Association },
      { "GEOGM", AreaLevel::Municipality },
    } };

  }

  std::optional<FlatFileLayout> flatFileLayout( std::span<const std::string_view> headings )
  {
    if ( headings.size() < 10 )
      return std::nullopt;
    const std::string first = lowerCase( trimmed( headings[0] ) );
    const std::string fifth = lowerCase( trimmed( headings[4] ) );
    const bool hasTime = ( first == "statistik_code" && fifth == "zeit" ) || ( first == "statistics_code" && fifth == "time" );
    const bool isExtract = ( first == "statistik_code" || first == "statistics_code" ) && belongsToVariable( headings[2], 1 );
    if ( !hasTime && !isExtract )
      return std::nullopt;

    FlatFileLayout layout;
    layout.hasTime = hasTime;
    std::size_t column = hasTime ? 5 : 2;
    while ( column + 4 <= headings.size() && belongsToVariable( headings[column], layout.variables.size() + 1 )
      && belongsToVariable( headings[column + 3], layout.variables.size() + 1 ) )
    {
      layout.variables.push_back( { column } );
      column += 4;
    }
    if ( layout.variables.empty() || column == headings.size() )
      return std::nullopt;

    layout.value = column;
    if ( lowerCase( trimmed( headings[column] ) ) == "value" && column + 4 <= headings.size() )
    {
      layout.columnCount = column + 4;
      if ( headings.size() > column + 4 && lowerCase( trimmed( headings[column + 4] ) ) == "value_q" )
        layout.quality = column + 4;
      return layout;
    }
    layout.isOld = true;
    for ( ; column < headings.size(); ++column )
    {
      if ( isQualityOf( layout.valueColumns, headings[column] ) )
        layout.valueColumns.back().quality = column;
      else if ( !trimmed( headings[column] ).empty() )
        layout.valueColumns.push_back( valueColumn( headings[column], column ) );
    }
    layout.columnCount = headings.size();
    return layout;
  }

  std::optional<AreaLevel> levelOfRegionVariable( std::string_view code )
  {
    for ( const RegionCode &region : regionCodes )
    {
      const std::string_view rest = code.starts_with( region.begin ) ? code.substr( region.begin.size() ) : "none";
      if ( rest.find_first_not_of( "0123456789" ) == std::string_view::npos )
        return region.level;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> regionVariable( const FlatFileLayout &layout, std::span<const std::vector<std::string>> rows )
  {
    std::optional<std::size_t> best;
    double bestShare = 0.5;
    for ( std::size_t i = 0; i < layout.variables.size(); ++i )
    {
      const FlatFileVariable &variable = layout.variables[i];
      std::size_t named = 0;
      std::size_t keys = 0;
      std::size_t filled = 0;
      for ( const std::vector<std::string> &row : rows )
      {
        if ( row.size() < layout.columnCount || row[variable.code].empty() )
          continue;
        ++filled;
        named += levelOfRegionVariable( row[variable.code] ).has_value();
        keys += looksLikeAreaKey( row[variable.attributeCode()] );
      }
      if ( filled == 0 )
        continue;
      const double share = ( 2.0 * static_cast<double>( named ) + static_cast<double>( keys ) ) / static_cast<double>( filled );
      if ( share > bestShare )
      {
        best = i;
        bestShare = share;
      }
    }
    return best;
  }

}
