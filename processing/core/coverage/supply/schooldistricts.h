#pragma once

#include "coverage/supply/costmatrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  //! What is wrong with the way of a place to its school.
  enum class SchoolWayFault : std::uint8_t
  {
    NoDistrict,       //!< the place lies in no district
    SeveralDistricts, //!< in more than one, which have not the same schools
    NoSchool,         //!< its district has no school
    NotConnected,     //!< its school cannot be reached
    TooFar,           //!< its school costs more than the limit
    OtherNearer,      //!< a school of another district is nearer
  };

  struct SchoolWay
  {
    std::uint32_t school = unreachable; //!< unreachable: none
    Cost cost = unreachable;
  };

  struct SchoolWayFinding
  {
    SchoolWayFault fault = SchoolWayFault::NoDistrict;
    std::uint32_t place = 0;
    SchoolWay own;   //!< the nearest school of the place's districts
    SchoolWay other; //!< OtherNearer: the nearest of all
  };

  //! Districts, schools and places, by their numbers.
  struct DistrictPlan
  {
    std::vector<std::vector<std::uint32_t>> districtsOfPlace;  //!< ascending
    std::vector<std::vector<std::uint32_t>> schoolsOfDistrict; //!< ascending
  };

  //! How two districts that have ground in common lie to each other.
  enum class DistrictNesting : std::uint8_t
  {
    Overlap,     //!< each has ground of its own
    SameGround,  //!< neither has: one district that is listed twice, say once for each of its schools
    FirstInside, //!< the first lies wholly in the second: an enclave, also where the second is drawn without its hole
    SecondInside,
  };

  //! Two districts, by their numbers.
  struct DistrictPair
  {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    DistrictNesting nesting = DistrictNesting::Overlap;
  };

  //! Leaves out of \a districts (ascending) those in which another one of them lies wholly: the ground of an enclave is its own.
  std::vector<std::uint32_t> innermostDistricts( std::span<const std::uint32_t> districts, std::span<const DistrictPair> pairs );

  //! Districts on the same ground share their schools: each of them gets the schools of all. \param schoolsOfDistrict ascending, before and
  //! after
  void shareSchools( std::vector<std::vector<std::uint32_t>> &schoolsOfDistrict, std::span<const DistrictPair> pairs );

  //! For each place the nearest school of its districts; of equally near ones the first. Where no school of them can be reached the school
  //! is the first, its cost unreachable.
  std::vector<SchoolWay> ownSchools( const DistrictPlan &plan, const CostMatrix &costs );

  /**
   * The faults of all places with \a weights above 0, by place. A place may have several.
   * \param nearerBy cost by which another school must at least be nearer, above 0
   */
  std::vector<SchoolWayFinding> checkSchoolWays(
    const DistrictPlan &plan, const CostMatrix &costs, std::span<const double> weights, Cost limit, Cost nearerBy );

  //! What classes may be like; see classSizePresets().
  struct ClassSizes
  {
    int mostPupils = 28;           //!< ≥ 1, in a class
    int fewestInFirstClass = 15;   //!< of a year
    int fewestInFurtherClass = 14; //!< in each further class
    int fewestClasses = 1;         //!< of a year
  };

  //! A year of a school: how many classes its children make, and whether they may.
  struct SchoolYear
  {
    int classes = 0;              //!< as few as hold all children
    bool isTooSmall = false;      //!< too few children for so many classes, or for the fewest there must be
    bool isAboveCapacity = false; //!< more classes than the school has room for
  };

  /**
   * \param children of the year, ≥ 0; parts of a child (of a forecast) count
   * \param mostClasses that the school has room for; nothing where that is not known
   * \throws InputError class_sizes_not_valid
   */
  SchoolYear checkSchoolYear( double children, const ClassSizes &sizes, std::optional<int> mostClasses );

}
