#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace sozialraum
{

  //! What a unit measures. Only units of one quantity can be converted into each other.
  enum class Quantity : std::uint8_t
  {
    Number, //!< of things: "Tsd.", "Mio.", "Einwohner"
    Money,
    Length,
    Area,
    Mass,
    Energy,
    Minutes, //!< minutes and hours
    Months,  //!< months and years
    Share,
  };

  //! A unit as so many of the smallest unit of its quantity: factor · 10^power.
  struct UnitMeasure
  {
    Quantity quantity = Quantity::Number;
    int power = 0;
    int factor = 1;
    bool isMagnitude = false; //!< it says how many at once are counted, and not of what: "Tsd."

    friend bool operator==( const UnitMeasure &, const UnitMeasure & ) = default;
  };

  //! The measure of \a unit, however it is spelled: "km²", "qkm"; "Tsd. EUR", "TEUR", "1.000 €"; nothing for other units, as "EUR je EW".
  std::optional<UnitMeasure> measureOfUnit( std::string_view unit );

  //! Whether numbers in the unit \a from can be told in the unit \a to. A magnitude fits all units that have one themselves: "1,5 Mio." in
  //! EUR.
  bool isConvertible( const UnitMeasure &from, const UnitMeasure &to );

  /**
   * \a value in the unit \a to, which isConvertible(). The decimal point of its text is moved, so that 0,57 km are 570 m and not
   * 569.9999999999999.
   */
  double converted( double value, const UnitMeasure &from, const UnitMeasure &to );

}
