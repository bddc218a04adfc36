#pragma once

#include "demography/population.h"

#include <array>
#include <optional>
#include <span>

namespace sozialraum
{

  //! Kinds of care, by the age of children.
  enum class CareKind
  {
    Krippe,       //!< below 3
    Kindergarten, //!< from 3 until school
    Hort,         //!< from school until the end of grade 4
  };

  inline constexpr std::array careKinds{ CareKind::Krippe, CareKind::Kindergarten, CareKind::Hort };

  //! From 0 to 10: shares of the children of an age who want a place, by kind of care.
  struct CareQuotas
  {
    //! By age and kind; above 1 is allowed where children count several times.
    double at( std::size_t age, CareKind kind ) const { return quotas[age][static_cast<std::size_t>( kind )]; }
    std::array<std::array<double, 3>, 11> quotas{};
  };

  struct ChildcareOptions
  {
    int cutOffMonth = 6;   //!< children who are six by the end of this month go to school in August; Saxony: June
    double deferred = 0.0; //!< share of due children who stay in the Kindergarten another year
    double early = 0.0;    //!< share of the children of the next three months who go to school early
  };

  /**
   * Children at 31 December by the care that their age stands for: Krippe 0, 1, 2; Kindergarten 3, 4, 5 and of those of 6 who were born
   * after the cut-off; Hort the rest of them, 7, 8, 9 and of those of 10 who are in grade 4. With the cut-off in June these are the groups
   * "3 to 6½" and "6½ to 10½" of Saxon plans. Deferred and early children change the side.
   */
  struct CareChildren
  {
    std::array<double, 3> all{};     //!< by kind
    std::array<double, 3> wanting{}; //!< times the quota of their age
    double kindergartenMean = 1.0;   //!< children in the Kindergarten over the Kita year (August to July) compared with 31 December
    double kindergartenPeak = 1.0;   //!< in July, before school begins
  };

  //! \a ages: children by age, both sexes, 0 … 10 at least. \throws InputError where options or ages are out of range
  CareChildren careChildren( std::span<const double> ages, const CareQuotas &quotas, const ChildcareOptions &options );

  //! How places, children and children in care stand to each other, percent; NaN where there is nothing to divide by.
  struct CareRates
  {
    double utilisation = 0.0; //!< in care / places (Auslastung)
    double coverage = 0.0;    //!< places / children who live there (Bedarfsdeckung)
    double careRate = 0.0;    //!< in care / children who live there (Betreuungsquote)
  };

  CareRates careRates( double children, double places, double inCare );

  //! Places that are wanted with a share of \a reserve of them kept free: demand / ( 1 − reserve ), reserve 0 … below 1.
  double placesNeeded( double demand, double reserve );

  /**
   * Cohorts that are not born yet, the simplest rule of offices: the mean of the last three, rounded, rolling on. \a cohorts oldest first,
   * at least three. \returns \a years more
   */
  std::vector<double> rollingBirths( std::span<const double> cohorts, std::size_t years );

}
