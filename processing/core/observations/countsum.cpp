#include "countsum.h"

#include <cmath>
#include <limits>

namespace sozialraum
{

  namespace
  {

    bool isSecrecy( ObservationStatus status )
    {
      return status == ObservationStatus::Secret || status == ObservationStatus::Suppressed;
    }

  }

  void CountSum::add( double value, ObservationStatus status, double factor )
  {
    ++mParts;
    const bool isZero = status == ObservationStatus::Nothing;
    if ( !isZero && std::isnan( value ) )
    {
      const bool isFirst = mPartsWithNumber + 1 == mParts;
      if ( isFirst || ( isSecrecy( status ) && !isSecrecy( mMissingStatus ) ) )
        mMissingStatus = status == ObservationStatus::Value ? ObservationStatus::Missing : status;
      return;
    }
    ++mPartsWithNumber;
    mIsUncertain |= status == ObservationStatus::Uncertain;
    mSum += isZero ? 0.0 : value * factor;
  }

  bool CountSum::hasValue( MissingPart missingPart ) const
  {
    return mPartsWithNumber > 0 && ( mPartsWithNumber == mParts || missingPart == MissingPart::MakesLowerBound );
  }

  double CountSum::value( MissingPart missingPart ) const
  {
    return hasValue( missingPart ) ? mSum : std::numeric_limits<double>::quiet_NaN();
  }

  ObservationStatus CountSum::status( MissingPart missingPart ) const
  {
    if ( !hasValue( missingPart ) )
      return mMissingStatus;
    return mIsUncertain || mPartsWithNumber < mParts ? ObservationStatus::Uncertain : ObservationStatus::Value;
  }

}
