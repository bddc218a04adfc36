#pragma once

#include "areas/aggregation.h"
#include "formula/formula.h"
#include "indicators/agemeasures.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  /**
   * The columns of a layer as the formulas of a catalogue call them: by name without year, "unemployed" for "unemployed_2021".
   *
   * A name of a formula is, in this order: a column; a call of an age measure, "youth_ratio(20,65)"; a column under another usual name
   * ("bevoelkerung" is "bevoelkerungsstand" in the tables of the statistical offices); people of an age group as the sum of narrower groups
   * ("bevoelkerung_unter_6_jahre" from the groups under 3 and 3 to under 6). Of a name that is longer than fields of tables are, the
   * field with the same beginning serves, as text/fieldname.h cuts it.
   */
  class YearColumns
  {
  public:
    explicit YearColumns( std::vector<AreaColumn> columns );

    //! Adds a column, of a layer or of an indicator that others build on.
    void add( AreaColumn column );

    //! The column of a name of a formula in \a year; null: none. A name without years serves for every year; a lag ("@-5") needs one.
    const AreaColumn *find( const std::string &name, const std::string &year ) const;

    //! Whether there is something for a name in any year.
    bool knows( const std::string &name ) const { return !yearsOf( name ).empty(); }

    //! Years, "" where columns have none, in which a name has a column.
    std::set<std::string> yearsOf( const std::string &name ) const;

    //! Years for which each of \a names has a column, ascending; without one only where no name has years.
    std::set<std::string> commonYears( const std::vector<std::string> &names ) const;

    //! \a formula in each area; each of its names has a column in \a year.
    AreaColumn evaluated( const Formula &formula, const std::string &year ) const;

    std::size_t areaCount() const { return mAreaCount; }

    //! Names of formulas that were not found as they are, with what was taken for them.
    const std::map<std::string, std::string> &substitutes() const { return mSubstitutes; }

  private:
    const AreaColumn *columnOf( const std::string &name, const std::string &year ) const;
    const AreaColumn *computed( const std::string &name, const std::string &year ) const;

    std::map<std::string, std::map<std::string, AreaColumn>> mByName;                           // then by year
    std::map<std::string, std::vector<std::pair<AgeGroup, std::string>>> mAgeGroups;            // by year: group and name of its column
    mutable std::map<std::pair<std::string, std::string>, std::optional<AreaColumn>> mComputed; // by name and year
    mutable std::map<std::string, std::string> mSubstitutes;
    std::size_t mAreaCount = 0;
  };

}
