#pragma once

#include <vector>

namespace sozialraum
{

  //! The colours of the classes 1 … k; checked for colour blindness, and all but Diverging get darker with every class.
  enum class ClassPalette
  {
    Sequential, //!< pale yellow to dark blue
    Burden,     //!< pale yellow to dark red, for indicators where more is worse
    Diverging,  //!< violet over near white to orange, around zero or a reference value; both arms differ in greyscale too
  };

  //! How a palette lies over the classes.
  struct PaletteUse
  {
    ClassPalette palette = ClassPalette::Sequential;
    bool reversed = false;  //!< the highest class has the colour that the lowest would have
    int below = -1;         //!< of Diverging: so many classes lie below the neutral value; −1: the middle class holds it
    bool holdsZero = false; //!< of Diverging with below: the class that follows them holds the neutral value; else it is their limit
    int classes = 0;        //!< how many there are, also where a map shows fewer; 0: as many as it shows

    PaletteUse( ClassPalette ramp = ClassPalette::Sequential, bool isReversed = false, int classesBelow = -1 )
      : palette( ramp )
      , reversed( isReversed )
      , below( classesBelow )
    {}

    friend bool operator==( const PaletteUse &, const PaletteUse & ) = default;
  };

  //! On which sides of zero values lie.
  struct ValueSigns
  {
    bool below = false;
    bool above = false;
  };

  //! What the inner limits of classes tell where the values are unknown: no class is empty in all periods.
  ValueSigns signsOfLimits( const std::vector<double> &limits );

  /**
   * The palette that values ask for: diverging at zero where whole classes lie on both sides of it, else by the polarity (1: higher is
   * better, −1: higher is worse, 0: neither) red or blue. Where all values lie below zero dark is far from it.
   *
   * Plates, pages and reports ask here, so that an indicator has the same colours on all of them. \param limits inner, ascending
   */
  PaletteUse usualPalette( const std::vector<double> &limits, const ValueSigns &signs, int polarity );

}
