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

  //! From 0 to 14: shares of the children of an age who want a place, by kind of care.
  struct CareQuotas
  {
    //! By age and kind; above 1 is allowed where children count several times.
    double at( std::size_t age, CareKind kind ) const { return quotas[age][static_cast<std::size_t>( kind )]; }
    std::array<std::array<double, 3>, 15> quotas{};
  };

  //! Ages at 31 December at which kinds of care begin, and the last one ends; 6.5: those born in the second half of the year have it yet to
  //! come.
  struct CareLimits
  {
    double krippe = 0.0;
    double kindergarten = 3.0;
    double hort = 6.5;
    double end = 10.5;
  };

  //! The limits where who is six by the end of the month \a cutOffMonth (1 … 12) goes to school in August, for four years.
  CareLimits limitsOfCutOff( int cutOffMonth );

  struct ChildcareOptions
  {
    CareLimits limits;     //!< ascending, from 0 to at most 15; as they are: Saxony, June
    double deferred = 0.0; //!< share of due children who stay in the Kindergarten another year
    double early = 0.0;    //!< share of the children of the next three months who go to school early
  };

  /**
   * Children at 31 December by the care that their age stands for: an age that a limit divides belongs to both sides, by its months. With
   * the cut-off in June these are the groups "0 to 3", "3 to 6½" and "6½ to 10½" of Saxon plans. Deferred and early children change the
   * side.
   */
  struct CareChildren
  {
    std::array<double, 3> all{};     //!< by kind
    std::array<double, 3> wanting{}; //!< times the quota of their age
    double kindergartenMean = 1.0;   //!< children in the Kindergarten over the Kita year (August to July) compared with 31 December
    double kindergartenPeak = 1.0;   //!< in July, before school begins
  };

  //! \a ages: children by age, both sexes, up to the last limit at least. \throws InputError where options or ages are out of range
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
