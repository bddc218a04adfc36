#include "text/unitmeasure.h"

#include "text/decimalpoint.h"
#include "text/trimming.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  namespace
  {

    struct Named
    {
      std::string_view name;
      UnitMeasure measure;
    };

    constexpr std::array<Named, 34> namedUnits{ {
      { "mm", { Quantity::Length, -3 } },
      { "cm", { Quantity::Length, -2 } },
      { "m", { Quantity::Length } },
      { "Meter", { Quantity::Length } },
      { "km", { Quantity::Length, 3 } },
      { "Kilometer", { Quantity::Length, 3 } },
      { "m²", { Quantity::Area } },
      { "m2", { Quantity::Area } },
      { "qm", { Quantity::Area } },
      { "ha", { Quantity::Area, 4 } },
      { "Hektar", { Quantity::Area, 4 } },
      { "km²", { Quantity::Area, 6 } },
      { "Quadratkilometer", { Quantity::Area, 6 } },
      { "km2", { Quantity::Area, 6 } },
      { "qkm", { Quantity::Area, 6 } },
      { "kg", { Quantity::Mass } },
      { "t", { Quantity::Mass, 3 } },
      { "kWh", { Quantity::Energy } },
      { "MWh", { Quantity::Energy, 3 } },
      { "GWh", { Quantity::Energy, 6 } },
      { "Min.", { Quantity::Minutes } },
      { "min", { Quantity::Minutes } },
      { "Minuten", { Quantity::Minutes } },
      { "Std.", { Quantity::Minutes, 0, 60 } },
      { "Stunden", { Quantity::Minutes, 0, 60 } },
      { "h", { Quantity::Minutes, 0, 60 } },
      { "Monate", { Quantity::Months } },
      { "Jahre", { Quantity::Months, 0, 12 } },
      { "‰", { Quantity::Share, -1 } },
      { "%", { Quantity::Share } },
      { "Prozent", { Quantity::Share } },
      { "v.H.", { Quantity::Share } },
      { "vH", { Quantity::Share } },
      { "in %", { Quantity::Share } },
    } };

    struct Magnitude
    {
      std::string_view name;
      int power;
    };

    //! Of two with the same end the longer one comes first.
    constexpr std::array<Magnitude, 20> magnitudes{ {
      { "1.000.000", 6 },
      { "1 000 000", 6 },
      { "1.000", 3 },
      { "1 000", 3 },
      { "1000", 3 },
      { "Tausend", 3 },
      { "Tsd.", 3 },
      { "Tsd", 3 },
      { "tsd.", 3 },
      { "Millionen", 6 },
      { "Million", 6 },
      { "Mill.", 6 },
      { "Mio.", 6 },
      { "Mio", 6 },
      { "Milliarden", 9 },
      { "Milliarde", 9 },
      { "Mrd.", 9 },
      { "Mrd", 9 },
      { "T", 3 },
      { "k", 3 },
    } };

    constexpr std::array<std::string_view, 3> euros{ "EUR", "Euro", "€" };

    //! The power of ten that a text says; nothing for others.
    std::optional<int> powerOf( std::string_view text )
    {
      const auto found =
        std::find_if( magnitudes.begin(), magnitudes.end(), [text]( const Magnitude &magnitude ) { return magnitude.name == text; } );
      return found == magnitudes.end() ? std::nullopt : std::optional( found->power );
    }

  }

  std::optional<UnitMeasure> measureOfUnit( std::string_view unit )
  {
    unit = trimmed( unit );
    const auto named = std::find_if( namedUnits.begin(), namedUnits.end(), [unit]( const Named &known ) { return known.name == unit; } );
    if ( named != namedUnits.end() )
      return named->measure;
    if ( unit.starts_with( "in " ) )
      unit = trimmed( unit.substr( 3 ) );
    for ( const std::string_view euro : euros )
    {
      if ( !unit.ends_with( euro ) )
        continue;
      const std::string_view before = trimmed( unit.substr( 0, unit.size() - euro.size() ) );
      const std::optional<int> power = before.empty() ? 0 : powerOf( before );
      return power ? std::optional( UnitMeasure{ Quantity::Money, *power } ) : std::nullopt;
    }
    const std::optional<int> power = unit.size() > 1 ? powerOf( unit ) : std::nullopt; // "T" and "k" stand at a currency only
    return power ? std::optional( UnitMeasure{ Quantity::Number, *power, 1, true } ) : std::nullopt;
  }

  bool isConvertible( const UnitMeasure &from, const UnitMeasure &to )
  {
    return from.quantity == to.quantity || ( from.isMagnitude && to.quantity != Quantity::Share );
  }

  double converted( double value, const UnitMeasure &from, const UnitMeasure &to )
  {
    const double shifted = withPointShifted( value, from.power - to.power );
    return shifted * from.factor / to.factor;
  }

}
