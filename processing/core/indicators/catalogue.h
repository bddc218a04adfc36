#pragma once

#include "tables/listfile.h"
#include "formula/formula.h"
#include "indicators/computedby.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! Whether high values are good or bad news.
  enum class IndicatorPolarity
  {
    Neutral,
    HigherIsBetter,
    HigherIsWorse,
  };

  //! 1: higher is better; −1: higher is worse; 0: neither.
  constexpr int signOf( IndicatorPolarity polarity )
  {
    return polarity == IndicatorPolarity::HigherIsBetter ? 1 : polarity == IndicatorPolarity::HigherIsWorse ? -1 : 0;
  }

  /**
   * What an indicator's numerator is to its denominator: this decides which statistics of chance hold, and with it what may be shown.
   */
  enum class QuotientKind
  {
    Unsaid,  //!< the catalogue does not say
    Share,   //!< the numerator is part of the denominator: unemployed of those of working age
    Rate,    //!< cases in a population, of which a person may have none or several: births, help given, insolvencies
    Ratio,   //!< two different things: old per young, places per child
    Change,  //!< what came and went: growth, balances
    Density, //!< per area
    Mean,    //!< an amount per head
  };

  //! Names as they stand in the column kind, in the order of the enumeration.
  inline constexpr std::array<std::string_view, 7> quotientKindNames{ "", "share", "rate", "ratio", "change", "density", "mean" };

  //! A row of the catalogue of indicators.
  struct CatalogueIndicator
  {
    std::string id; //!< lower-case ASCII; the name of its fields
    std::string nameGerman;
    std::string nameEnglish;
    std::string domain;
    Formula numerator;
    std::optional<Formula> denominator = std::nullopt; //!< none: the numerator is the indicator
    double factor = 1.0;
    std::string unit = {};
    int decimals = -1; //!< −1: as the values need
    IndicatorPolarity polarity = IndicatorPolarity::Neutral;
    std::string source = {};
    double minimumCases = 0;    //!< Numerators from above 0 to below this are withheld.
    std::string dimension = {}; //!< of the monitor
    QuotientKind kind = QuotientKind::Unsaid;
    std::optional<ComputedBy> computedBy = std::nullopt; //!< no formula gives it; its numerator is a column with its own id
    std::uint32_t sourceRow = 0;
  };

  /**
   * Reads the catalogue from a list with the columns id, numerator, denominator, factor, unit and, where they are there, name_de, name_en,
   * domain, decimals, polarity (neutral, higher_is_better, higher_is_worse), source, minimum_cases, dimension, kind (share, rate, ratio,
   * change, density, mean), computed_by (indicators/computedby.h) instead of a numerator; it may stand in the column numerator, too.
   *
   * Formulas use the names of fields without their year ("unemployed", "population@-5" for five years before) the ids of other indicators,
   * and calls of age measures ("youth_ratio(20, 65)", indicators/agemeasures.h).
   *
   * \throws InputError, each naming the row of the file: "catalogue_column_missing" (1: column), "catalogue_id_wrong" (1:
   * row, 2: id), "catalogue_id_twice" (1: id, 3 and 3: rows), "catalogue_formula_wrong" (1: row, 2: id, 3: formula, 4:
   * text from the fault on), "catalogue_number_wrong" (1: row, 2: column, 3: text), "catalogue_number_ambiguous" (as before),
   * "catalogue_polarity_wrong" (1: row, 2: text), "catalogue_kind_wrong" (1: row, 2: text), "catalogue_computed_wrong" (1: row, 2: id, 3:
   * text), "catalogue_circle" (1: row, 2: ids of the circle)
   */
  std::vector<CatalogueIndicator> readCatalogue( const ListTable &list );

  /**
   * Several catalogues as one list: the columns of all of them, the rows one after the other, each with its row in its own file.
   *
   * \throws InputError as readCatalogue() for each of them, naming its file
   */
  ListTable joinedCatalogues( const std::vector<ListTable> &lists );

  //! The names in numerator and denominator, some of them twice.
  std::vector<std::string> namesIn( const CatalogueIndicator &indicator );

  //! Places of the indicators in an order in which each comes after those that its formulas name. \throws InputError "catalogue_circle"
  std::vector<std::size_t> orderOfComputation( const std::vector<CatalogueIndicator> &catalogue );

  //! The name without its "@-5". \param lag set to the years before
  std::string nameWithoutLag( const std::string &name, int &lag );

}
