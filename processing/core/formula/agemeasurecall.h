#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * A measure of the age structure that the formulas of a catalogue call by name, computed from the columns of age groups.
   *
   * | call | value |
   * |---|---|
   * | people( a, b ), people( a ) | people of a to below b years; of a years and more |
   * | youth_ratio( a, b ) | people( 0, a ) / people( a, b ); ages 20 and 65 where left out |
   * | old_age_ratio( a, b ) | people( b ) / people( a, b ) |
   * | total_ratio( a, b ) | the sum of both |
   * | billeter() | ( people( 0, 15 ) − people( 50 ) ) / people( 15, 50 ) (Billeter 1954); below 0: more old than young |
   * | greying() | people( 80 ) / people( 60, 80 ) |
   * | mean_age(), mean_age( m ) | from the middles of the groups; m is the mean age of the open group, its lower limit + 5 where left out |
   * | median_age() | age that half of the people have not reached, by linear interpolation within a group; none in the open group |
   *
   * A name before the ages says whose ages: people( frauen, 15, 65 ). Without it they are those of the population. Ratios are no
   * percentages: the factor of the catalogue makes them such.
   */
  struct AgeMeasure
  {
    std::string name;
    std::string people; //!< empty: the population
    std::vector<double> ages;
  };

  //! The measure that a call in a formula means; nothing where there is none of this name with these arguments.
  std::optional<AgeMeasure> ageMeasureFromCall( std::string_view call );

  //! Whether formulas can call something by this name.
  bool isAgeMeasure( std::string_view name );

}
