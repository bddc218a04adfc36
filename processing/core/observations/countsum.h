#pragma once

#include "observationstatus.h"

#include <cstdint>

namespace sozialraum
{

  //! What happens to a sum if a part of it has no number.
  enum class MissingPart
  {
    MakesMissing,    //!< The sum has no number, and the status of the part.
    MakesLowerBound, //!< The sum of the others, with the status Uncertain.
  };

  /**
   * The sum of counts that may lack a number. "-" (Nothing) is zero: whoever adds it knows that the area existed.
   *
   * Of several reasons for a missing number secrecy wins, because it must not be forgotten.
   */
  class CountSum
  {
  public:
    //! Adds \a factor × \a value; \a value is NaN where there is no number.
    void add( double value, ObservationStatus status, double factor = 1.0 );

    std::uint32_t parts() const { return mParts; }
    double value( MissingPart missingPart ) const; //!< NaN where there is none, or nothing was added
    ObservationStatus status( MissingPart missingPart ) const;

  private:
    bool hasValue( MissingPart missingPart ) const;

    double mSum = 0.0;
    std::uint32_t mParts = 0;
    std::uint32_t mPartsWithNumber = 0;
    ObservationStatus mMissingStatus = ObservationStatus::Missing;
    bool mIsUncertain = false;
  };

}
