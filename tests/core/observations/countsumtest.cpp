#include "observations/countsum.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

using namespace sozialraum;

namespace
{

  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  constexpr auto missingSum = MissingPart::MakesMissing;
  constexpr auto lowerBound = MissingPart::MakesLowerBound;

  struct Part
  {
    double value;
    ObservationStatus status = ObservationStatus::Value;
    double factor = 1.0;
  };

  CountSum sumOf( const std::vector<Part> &parts )
  {
    CountSum sum;
    for ( const Part &part : parts )
      sum.add( part.value, part.status, part.factor );
    return sum;
  }

}

TEST( CountSum, AnUncertainPartMakesTheSumUncertain )
{
  EXPECT_EQ( sumOf( { { 5 }, { 7, ObservationStatus::Uncertain } } ).status( missingSum ), ObservationStatus::Uncertain );
  EXPECT_EQ( sumOf( { { 7, ObservationStatus::Uncertain }, { 5 } } ).status( missingSum ), ObservationStatus::Uncertain );
  EXPECT_EQ( sumOf( { { 5 }, { 7 } } ).status( missingSum ), ObservationStatus::Value );
  EXPECT_EQ( sumOf( { { 5 }, { 0, ObservationStatus::ZeroRounded } } ).status( missingSum ), ObservationStatus::Value );
}

TEST( CountSum, SecrecyIsTheReasonWhateverElseIsMissingAndWhateverComesFirst )
{
  const Part secret{ none, ObservationStatus::Secret };
  const Part suppressed{ none, ObservationStatus::Suppressed };
  const Part missing{ none, ObservationStatus::Missing };
  const Part later{ none, ObservationStatus::Later };
  EXPECT_EQ( sumOf( { secret, missing } ).status( missingSum ), ObservationStatus::Secret );
  EXPECT_EQ( sumOf( { missing, secret } ).status( missingSum ), ObservationStatus::Secret );
  EXPECT_EQ( sumOf( { missing, later, suppressed } ).status( missingSum ), ObservationStatus::Suppressed );
  EXPECT_EQ( sumOf( { secret, suppressed } ).status( missingSum ), ObservationStatus::Secret );
  EXPECT_EQ( sumOf( { later, missing } ).status( missingSum ), ObservationStatus::Later );
  EXPECT_EQ( sumOf( { { 5 }, secret } ).status( missingSum ), ObservationStatus::Secret );
}

TEST( CountSum, AMissingPartMakesTheSumMissingOrALowerBound )
{
  const std::vector<Part> parts{ { 5 }, { none, ObservationStatus::Blocked } };
  EXPECT_TRUE( std::isnan( sumOf( parts ).value( missingSum ) ) );
  EXPECT_EQ( sumOf( parts ).value( lowerBound ), 5.0 );
  EXPECT_EQ( sumOf( parts ).status( lowerBound ), ObservationStatus::Uncertain );
  EXPECT_TRUE( std::isnan( sumOf( { { none, ObservationStatus::Secret } } ).value( lowerBound ) ) ) << "a bound of nothing is none";
  EXPECT_EQ( sumOf( { { none, ObservationStatus::Secret } } ).status( lowerBound ), ObservationStatus::Secret );
}

TEST( CountSum, NothingIsZeroAndNothingAddedIsMissing )
{
  EXPECT_EQ( sumOf( { { none, ObservationStatus::Nothing } } ).value( missingSum ), 0.0 );
  EXPECT_EQ( sumOf( { { none, ObservationStatus::Nothing } } ).status( missingSum ), ObservationStatus::Value );
  EXPECT_EQ( sumOf( { { none, ObservationStatus::Nothing }, { 7 } } ).value( missingSum ), 7.0 );
  EXPECT_TRUE( std::isnan( sumOf( {} ).value( lowerBound ) ) );
  EXPECT_EQ( sumOf( {} ).status( lowerBound ), ObservationStatus::Missing );
  EXPECT_EQ( sumOf( {} ).parts(), 0U );
}

TEST( CountSum, FactorsWeighThePartsAndPartsAreCounted )
{
  const CountSum sum = sumOf( { { 100, ObservationStatus::Value, 0.57 }, { 10, ObservationStatus::Value, 0.29 } } );
  EXPECT_DOUBLE_EQ( sum.value( missingSum ), 59.9 );
  EXPECT_EQ( sum.parts(), 2U );
}

TEST( CountSum, ANumberWithoutAStatusOfANumberIsStillMissingWhereItIsNone )
{
  EXPECT_EQ( sumOf( { { none, ObservationStatus::Value } } ).status( missingSum ), ObservationStatus::Missing );
}
