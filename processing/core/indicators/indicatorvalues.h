#pragma once

#include "areas/aggregation.h"
#include "indicators/catalogue.h"
#include "problemreporter.h"

#include <string>
#include <vector>

namespace sozialraum
{

  struct IndicatorOptions
  {
    std::vector<std::string> indicators; //!< ids; empty: all that the columns allow
    std::vector<std::string> years;      //!< "2021", or "all"; empty: the latest of each indicator
    bool shrinkage = false;              //!< also empirical Bayes rates, of shares only
    bool intervals = false;              //!< also 95 % limits: Wilson's of shares, Poisson limits of rates, none of other quotients
    bool withholdSmallCounts = true;     //!< by the catalogue's minimum of cases
  };

  //! An indicator of one year for all areas.
  struct IndicatorValues
  {
    std::size_t indicator = 0;                //!< place in the catalogue
    std::string year;                         //!< empty where the columns have none
    AreaColumn rate;                          //!< name: id and year
    std::vector<double> shrunk, lower, upper; //!< in the unit of the indicator; empty where not asked for or not possible
    QuotientKind kind = QuotientKind::Unsaid; //!< of the catalogue, or assumed
    std::size_t withheld = 0;                 //!< because of few cases of its own
    std::size_t complements = 0;              //!< because they would show those of another indicator
  };

  /**
   * Computes the indicators of a catalogue from columns whose names may end in a year ("unemployed_2021").
   *
   * Each year for which all names of the formulas have a column gives one result. Indicators may name other indicators of the catalogue.
   * An indicator that an algorithm gives is taken where a column with its id is there, as it comes out of a store.
   *
   * Where an indicator counts its cases (numerator; of a mean those in its denominator), small ones are withheld with the status
   * Suppressed: no column has a value for such an area, neither its limits nor another indicator of the same counts, from which they could
   * be computed (people − cases).
   *
   * \throws InputError "indicator_not_in_catalogue" (1: id), "catalogue_field_missing" (1: row, 2: id, 3: name), the latter for
   *   indicators that were asked for, "no_indicator_computable" where none was asked for that algorithms give
   * Reports "indicators_left_out" (1: how many, 2: an id, 3: a name it misses) for the others, "catalogue_name_substituted" (1: name in the
   *   catalogue, 2: what was taken), "small_counts_withheld" (1: id, 2: year, 3: how many), "complements_withheld" (the same),
   * "indicator_computed_elsewhere" (1: id, 2: algorithm, 3: id of what it gives) for those that were asked for,
   * "indicators_computed_elsewhere" (1: how many, 2: algorithms) where all were, "no_limits_for_kind" and "no_shrinkage_for_kind" (1: ids),
   * "share_assumed" (1: ids).
   */
  std::vector<IndicatorValues> computeIndicators( const std::vector<CatalogueIndicator> &catalogue, std::vector<AreaColumn> columns,
    const IndicatorOptions &options, ProblemReporter &problems );

}
