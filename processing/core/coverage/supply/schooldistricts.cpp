#include "coverage/supply/schooldistricts.h"

#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace sozialraum
{

  namespace
  {
    bool haveTheSameSchools( const DistrictPlan &plan, std::span<const std::uint32_t> districts )
    {
      return std::ranges::all_of( districts,
        [&]( std::uint32_t district ) { return plan.schoolsOfDistrict[district] == plan.schoolsOfDistrict[districts.front()]; } );
    }

    //! For each place the nearest of all schools.
    std::vector<SchoolWay> nearestSchools( const CostMatrix &costs )
    {
      std::vector<SchoolWay> nearest( costs.placeCount() );
      for ( std::uint32_t school = 0; school < costs.facilityCount(); ++school )
      {
        for ( const CostEntry &entry : costs.row( school ) )
        {
          if ( entry.cost < nearest[entry.place].cost )
            nearest[entry.place] = { school, entry.cost };
        }
      }
      return nearest;
    }
  }

  std::vector<std::uint32_t> innermostDistricts( std::span<const std::uint32_t> districts, std::span<const DistrictPair> pairs )
  {
    const auto isAmongThem = [districts]( std::uint32_t district ) { return std::ranges::binary_search( districts, district ); };
    std::vector<std::uint32_t> innermost;
    std::ranges::copy_if( districts, std::back_inserter( innermost ), [&]( std::uint32_t district ) {
      return std::ranges::none_of( pairs, [&]( const DistrictPair &pair ) {
        return ( pair.nesting == DistrictNesting::FirstInside && pair.second == district && isAmongThem( pair.first ) )
          || ( pair.nesting == DistrictNesting::SecondInside && pair.first == district && isAmongThem( pair.second ) );
      } );
    } );
    return innermost;
  }

  void shareSchools( std::vector<std::vector<std::uint32_t>> &schoolsOfDistrict, std::span<const DistrictPair> pairs )
  {
    const std::vector<std::vector<std::uint32_t>> named = schoolsOfDistrict;
    const auto give = [&]( std::uint32_t from, std::uint32_t to ) {
      std::vector<std::uint32_t> all;
      std::ranges::set_union( schoolsOfDistrict[to], named[from], std::back_inserter( all ) );
      schoolsOfDistrict[to] = std::move( all );
    };
    for ( const DistrictPair &pair : pairs )
    {
      if ( pair.nesting != DistrictNesting::SameGround )
        continue;
      give( pair.first, pair.second );
      give( pair.second, pair.first );
    }
  }

  std::vector<SchoolWay> ownSchools( const DistrictPlan &plan, const CostMatrix &costs )
  {
    std::vector<SchoolWay> own( plan.districtsOfPlace.size() );
    for ( std::uint32_t place = 0; place < own.size(); ++place )
    {
      for ( const std::uint32_t district : plan.districtsOfPlace[place] )
      {
        for ( const std::uint32_t school : plan.schoolsOfDistrict[district] )
        {
          const Cost cost = costs.cost( school, place );
          if ( own[place].school == unreachable || cost < own[place].cost )
            own[place] = { school, cost };
        }
      }
    }
    return own;
  }

  std::vector<SchoolWayFinding> checkSchoolWays(
    const DistrictPlan &plan, const CostMatrix &costs, std::span<const double> weights, Cost limit, Cost nearerBy )
  {
    const std::vector<SchoolWay> own = ownSchools( plan, costs );
    const std::vector<SchoolWay> nearest = nearestSchools( costs );
    std::vector<SchoolWayFinding> findings;
    for ( std::uint32_t place = 0; place < own.size(); ++place )
    {
      if ( !( weights[place] > 0.0 ) )
        continue;
      const auto add = [&]( SchoolWayFault fault, SchoolWay other = {} ) { findings.push_back( { fault, place, own[place], other } ); };
      const std::vector<std::uint32_t> &districts = plan.districtsOfPlace[place];
      if ( districts.empty() )
      {
        add( SchoolWayFault::NoDistrict );
        continue;
      }
      if ( !haveTheSameSchools( plan, districts ) )
        add( SchoolWayFault::SeveralDistricts );
      if ( own[place].school == unreachable )
      {
        add( SchoolWayFault::NoSchool );
        continue;
      }
      if ( own[place].cost == unreachable )
        add( SchoolWayFault::NotConnected );
      else if ( own[place].cost > limit )
        add( SchoolWayFault::TooFar );
      const bool isNearer =
        nearest[place].cost != unreachable && own[place].cost > nearest[place].cost && own[place].cost - nearest[place].cost >= nearerBy;
      if ( isNearer )
        add( SchoolWayFault::OtherNearer, nearest[place] );
    }
    return findings;
  }

  SchoolYear checkSchoolYear( double children, const ClassSizes &sizes, std::optional<int> mostClasses )
  {
    if ( sizes.mostPupils < 1 || sizes.fewestInFirstClass < 0 || sizes.fewestInFurtherClass < 0 || sizes.fewestClasses < 0 )
      throw InputError( codes::classSizesNotValid );
    SchoolYear year;
    year.classes = static_cast<int>( std::ceil( children / sizes.mostPupils - 1e-9 ) );
    const int needed = std::max( { year.classes, sizes.fewestClasses, 1 } );
    year.isTooSmall = children < sizes.fewestInFirstClass + sizes.fewestInFurtherClass * ( needed - 1 );
    year.isAboveCapacity = mostClasses && year.classes > *mostClasses;
    return year;
  }

}
