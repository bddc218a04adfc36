#include "coverage/supply/schooldistricts.h"

#include "coverage/network/thresholdpresets.h"
#include "finding.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace sozialraum
{
  namespace
  {

    std::vector<SchoolWayFault> faultsOf( const std::vector<SchoolWayFinding> &findings, std::uint32_t place )
    {
      std::vector<SchoolWayFault> faults;
      for ( const SchoolWayFinding &finding : findings )
      {
        if ( finding.place == place )
          faults.push_back( finding.fault );
      }
      return faults;
    }

    TEST( SchoolDistricts, NameEveryFaultOfAPlace )
    {
      // schools 0, 1, 2; districts 0 (school 0), 1 (school 1), 2 (none), 3 (schools 0 and 1), 4 (the same)
      DistrictPlan plan;
      plan.schoolsOfDistrict = { { 0 }, { 1 }, {}, { 0, 1 }, { 0, 1 } };
      plan.districtsOfPlace = { { 0 }, {}, { 0, 1 }, { 2 }, { 0 }, { 1 }, { 3, 4 }, { 1 }, { 0 } };
      const CostMatrix costs( { { { 0, 500 }, { 2, 400 }, { 4, 2500 }, { 6, 900 }, { 8, 700 } }, { { 2, 900 }, { 5, 1500 }, { 6, 300 } },
                                { { 5, 1499 }, { 7, 100 }, { 8, 650 } } },
        9 );
      const std::vector<double> weights( 9, 1.0 );
      const auto findings = checkSchoolWays( plan, costs, weights, 2000, 100 );
      using Faults = std::vector<SchoolWayFault>;
      EXPECT_EQ( faultsOf( findings, 0 ), Faults{} );
      EXPECT_EQ( faultsOf( findings, 1 ), Faults{ SchoolWayFault::NoDistrict } );
      EXPECT_EQ( faultsOf( findings, 2 ), Faults{ SchoolWayFault::SeveralDistricts } );
      EXPECT_EQ( faultsOf( findings, 3 ), Faults{ SchoolWayFault::NoSchool } );
      EXPECT_EQ( faultsOf( findings, 4 ), Faults{ SchoolWayFault::TooFar } );
      EXPECT_EQ( faultsOf( findings, 5 ), Faults{} ) << "nearer, but by less than asked for";
      EXPECT_EQ( faultsOf( findings, 6 ), Faults{} ) << "a district that schools share";
      EXPECT_EQ( faultsOf( findings, 7 ), ( Faults{ SchoolWayFault::NotConnected, SchoolWayFault::OtherNearer } ) );
      EXPECT_EQ( faultsOf( findings, 8 ), Faults{} );
      const auto sharper = checkSchoolWays( plan, costs, weights, 2000, 1 );
      EXPECT_EQ( faultsOf( sharper, 8 ), Faults{ SchoolWayFault::OtherNearer } );
      EXPECT_EQ( ownSchools( plan, costs )[6].school, 1U );
    }

    TEST( SchoolDistricts, OfAnEnclaveBelongToItAlone )
    {
      using Districts = std::vector<std::uint32_t>;
      // 2 lies in 0, 1 lies in 2 and so in 0 too; 3 only overlaps, 4 is the same ground as 2
      const std::vector<DistrictPair> pairs{ { 0, 2, DistrictNesting::SecondInside }, { 1, 2, DistrictNesting::FirstInside },
        { 0, 1, DistrictNesting::SecondInside }, { 0, 3, DistrictNesting::Overlap }, { 2, 4, DistrictNesting::SameGround },
        { 0, 4, DistrictNesting::SecondInside } };
      EXPECT_EQ( innermostDistricts( Districts{ 0 }, pairs ), Districts{ 0 } );
      EXPECT_EQ( innermostDistricts( Districts{ 0, 2, 4 }, pairs ), ( Districts{ 2, 4 } ) );
      EXPECT_EQ( innermostDistricts( Districts{ 0, 1, 2 }, pairs ), Districts{ 1 } );
      EXPECT_EQ( innermostDistricts( Districts{ 0, 3 }, pairs ), ( Districts{ 0, 3 } ) );
      EXPECT_EQ( innermostDistricts( Districts{}, pairs ), Districts{} );
    }

    TEST( SchoolDistricts, OnTheSameGroundShareTheirSchools )
    {
      std::vector<std::vector<std::uint32_t>> schools{ { 4 }, { 1 }, { 0, 4 }, {} };
      shareSchools( schools,
        std::vector<DistrictPair>{
          { 0, 2, DistrictNesting::SameGround }, { 0, 1, DistrictNesting::FirstInside }, { 1, 3, DistrictNesting::SameGround } } );
      EXPECT_EQ( schools, ( std::vector<std::vector<std::uint32_t>>{ { 0, 4 }, { 1 }, { 0, 4 }, { 1 } } ) );
    }

    TEST( SchoolDistricts, LeavePlacesWithoutChildrenAlone )
    {
      DistrictPlan plan;
      plan.schoolsOfDistrict = { { 0 } };
      plan.districtsOfPlace = { {}, {} };
      EXPECT_EQ( checkSchoolWays( plan, CostMatrix( { {} }, 2 ), std::vector{ 0.0, 2.0 }, 10, 1 ).size(), 1U );
    }

    TEST( SchoolDistricts, CountClassesAsTheLawOfSaxonyDoes )
    {
      const ClassSizes sizes;
      struct Case
      {
        double children;
        int classes;
        bool tooSmall;
        bool aboveTwo;
      };
      for ( const Case &year : { Case{ 14, 1, true, false }, Case{ 15, 1, false, false }, Case{ 28, 1, false, false },
              Case{ 29, 2, false, false }, Case{ 56, 2, false, false }, Case{ 57, 3, false, true }, Case{ 0, 0, true, false } } )
      {
        SCOPED_TRACE( year.children );
        const SchoolYear found = checkSchoolYear( year.children, sizes, 2 );
        EXPECT_EQ( found.classes, year.classes );
        EXPECT_EQ( found.isTooSmall, year.tooSmall );
        EXPECT_EQ( found.isAboveCapacity, year.aboveTwo );
      }
      EXPECT_FALSE( checkSchoolYear( 500, sizes, std::nullopt ).isAboveCapacity );
      const ClassSizes strict{ 20, 20, 20, 1 };
      EXPECT_TRUE( checkSchoolYear( 30, strict, 4 ).isTooSmall ) << "two classes need 40";
    }

    TEST( SchoolDistricts, NeedAsManyClassesAsTheKindOfSchoolDoes )
    {
      const ClassSizePreset *gymnasium = classSizePreset( "saxony_gymnasium" );
      ASSERT_NE( gymnasium, nullptr );
      const ClassSizes sizes{ gymnasium->mostPupils, gymnasium->fewestInFirstClass, gymnasium->fewestInFurtherClass,
        gymnasium->fewestClasses };
      EXPECT_TRUE( checkSchoolYear( 59, sizes, std::nullopt ).isTooSmall );
      EXPECT_FALSE( checkSchoolYear( 60, sizes, std::nullopt ).isTooSmall );
    }

    TEST( SchoolDistricts, RefuseClassesOfNobody )
    {
      EXPECT_THROW( checkSchoolYear( 5, { 0, 15, 14, 1 }, {} ), InputError );
    }

    TEST( ThresholdPresets, AreInOrderAndCiteTheirSource )
    {
      for ( const ThresholdPreset &preset : thresholdPresets() )
      {
        EXPECT_TRUE( std::ranges::is_sorted( preset.limits ) );
        EXPECT_GT( preset.limits.front(), 0.0 );
        EXPECT_FALSE( preset.source.empty() );
        EXPECT_EQ( thresholdPreset( preset.id ), &preset );
      }
      EXPECT_EQ( thresholdPreset( "own" ), nullptr );
    }

  }
}
