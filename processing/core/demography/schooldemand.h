#pragma once

#include "demography/schoolclasses.h"
#include "progress.h"

#include <map>
#include <optional>

namespace sozialraum
{

  //! A school with its pupils of past years.
  struct School
  {
    std::string key;
    ClassRule rule;
    std::map<int, std::vector<double>> pupils; //!< by year of the beginning (2024: 2024/25), from the first grade of the rule on
    std::map<int, double> due; //!< children of its district who are due in the August of a year; for schools that begin with grade 1
  };

  struct SchoolOptions
  {
    int horizon = 10;                          //!< school years after the last one with pupils, ≥ 1
    double shrinkage = 100;                    //!< pupils that all schools of the type count for where a school's own ratios are learnt
    std::map<std::string, double> transitions; //!< of 100 percent of grade 4, by type: shares into grade 5; empty: as in the past years
    int bornUntil = 0;                         //!< who is due later is not born yet: the last year of the children's table plus six
  };

  struct GradeOfYear
  {
    std::size_t school = 0;
    int year = 0;
    int grade = 0;
    double pupils = 0.0;
    GradeClasses classes;
    bool isUnborn = false; //!< depends on children who are not born yet
  };

  struct SchoolProjection
  {
    std::vector<GradeOfYear> grades;           //!< by school, year and grade
    std::vector<double> entryRates;            //!< by school: entered / due; 1 where neither is known
    std::map<std::string, double> transitions; //!< that were used, by type
  };

  /**
   * Pupils of the years to come.
   *
   * Grade 1: children due in the school's district times its entry rate (sums over the past years). Further grades: progression
   * g = Σ pupils of grade j / Σ pupils of grade j − 1 a year before, all gains and losses in one number, drawn to that of all schools of
   * the type. Grade 5 of other types: all pupils of grade 4 times the share of the type, divided among its schools as in the last year.
   * \throws InputError where a school has no pupils or years do not follow each other, or a primary school lacks due children
   */
  SchoolProjection projectPupils( const std::vector<School> &schools, const SchoolOptions &options );

}
