#include "report/reporttext.h"

#include "text/cellvalue.h"
#include "text/decimalpoint.h"
#include "text/digits.h"

#include <array>
#include <cmath>

namespace sozialraum
{

  static constexpr std::string_view noBreakSpace = "\u00a0";
  static constexpr std::string_view narrowNoBreakSpace = "\u202f";

  long long shownUnits( double value, int decimals )
  {
    return std::llround( withPointShifted( value, decimals ) );
  }

  std::string numberText( double value, int decimals, ReportLanguage language )
  {
    if ( !std::isfinite( value ) || std::fabs( value ) >= 1e9 )
      return {};
    const long long units = shownUnits( value, decimals );
    std::string digits = std::to_string( units < 0 ? -units : units );
    const auto places = static_cast<std::size_t>( decimals );
    if ( digits.size() <= places )
      digits.insert( 0, places + 1 - digits.size(), '0' );
    std::string whole = digits.substr( 0, digits.size() - places );
    const std::string fraction = digits.substr( digits.size() - places );
    if ( whole.size() > 4 )
    {
      for ( std::size_t place = whole.size() - 3; place > 0 && place < whole.size(); place = place > 3 ? place - 3 : 0 )
        whole.insert( place, narrowNoBreakSpace );
    }
    std::string text = units < 0 ? "\u2212" : "";
    text += whole;
    if ( !fraction.empty() )
    {
      text += language == ReportLanguage::German ? ',' : '.';
      text += fraction;
    }
    return text;
  }

  std::optional<double> numberOf( std::string_view text, ReportLanguage language )
  {
    static constexpr std::string_view minus = "\u2212";
    const bool isNegative = text.starts_with( minus );
    text.remove_prefix( isNegative ? minus.size() : text.starts_with( '+' ) ? 1 : 0 );
    // What other tables may hold, ",5" and "1e5", is never written here.
    if ( text.empty() || !isDigit( text.front() ) || !isDigit( text.back() ) || text.find_first_of( "eE" ) != std::string_view::npos )
      return std::nullopt;
    const char mark = language == ReportLanguage::German ? ',' : '.';
    const std::optional<double> number = numberFromText( text, { mark, std::string( narrowNoBreakSpace ), false } );
    return number && isNegative ? std::optional( -*number ) : number;
  }

  std::string measureText( double value, int decimals, std::string_view unit, ReportLanguage language )
  {
    std::string text = numberText( value, decimals, language );
    if ( !text.empty() && !unit.empty() )
    {
      text += noBreakSpace;
      text += unit;
    }
    return text;
  }

  std::string placeText( std::string_view areaName, ReportLanguage language )
  {
    const std::string name( areaName );
    if ( language == ReportLanguage::English )
      return "In " + name;
    static constexpr std::array<std::string_view, 7> masculine{ "Landkreis ", "Kreis ", "Sozialraum ", "Planungsraum ", "Ortsteil ",
      "Freistaat ", "Erzgebirgskreis" };
    for ( const std::string_view word : masculine )
    {
      if ( areaName.starts_with( word ) || areaName == "Landkreis" )
        return "Im " + name;
    }
    for ( const std::string_view word : { "Stadt ", "Gemeinde ", "Region " } )
    {
      if ( areaName.starts_with( word ) )
        return "In der " + name;
    }
    return "In " + name;
  }

  std::string quoted( std::string_view name, ReportLanguage language )
  {
    return ( language == ReportLanguage::German ? "„" : "“" ) + std::string( name ) + ( language == ReportLanguage::German ? "“" : "”" );
  }

}
