#pragma once

#include "classification/compositeindex.h"

#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * The scale on which values become comparable: made from the values of some areas, applied to those of any.
   *
   * Values that are equal but for noise (text/equality.h) have one place on it; where all areas that make it are equal, every place is 0
   * (of ranks: the middle).
   */
  class IndexScale
  {
  public:
    //! \a basis: finite values of the areas that make the scale. \a reference: what z is measured from; NaN: their simple mean.
    IndexScale( std::vector<double> basis, Standardisation kind, Divisor divisor, TieRule ties, double reference );

    double place( double number ) const; //!< NaN stays

    //! By how much the place grows with the value; NaN where that is not one number (ranks).
    double slope() const;

    //! Whether the areas that make the scale differ in nothing but noise.
    bool isConstant() const { return mRange == 0.0; }

  private:
    double rank( double value ) const;

    std::vector<double> mSorted; //!< one number for equal values
    Standardisation mKind;
    TieRule mTies;
    double mTolerance = 0.0;
    double mReference = 0.0;
    double mDeviation = 0.0;
    double mRange = 0.0; //!< 0 where values differ by noise alone
  };

}
