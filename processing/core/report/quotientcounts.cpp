#include "report/quotientcounts.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace sozialraum
{

  static std::string_view withoutBrackets( std::string_view term )
  {
    return term.size() > 1 && term.front() == '(' && term.back() == ')' ? term.substr( 1, term.size() - 2 ) : term;
  }

  //! Numerator and denominator of a formula as the catalogue has it written; both empty where it is no quotient.
  static std::pair<std::string_view, std::string_view> sidesOf( std::string_view formula )
  {
    static constexpr std::string_view over = " / ";
    int depth = 0;
    for ( std::size_t i = 0; i < formula.size(); ++i )
    {
      depth += formula[i] == '(' ? 1 : formula[i] == ')' ? -1 : 0;
      if ( depth == 0 && formula.substr( i, over.size() ) == over )
        return { withoutBrackets( formula.substr( 0, i ) ), withoutBrackets( formula.substr( i + over.size() ) ) };
    }
    return {};
  }

  static std::string countingIndicator( const std::vector<PageIndicator> &indicators, std::string_view term )
  {
    const auto found = std::find_if( indicators.begin(), indicators.end(), [term]( const PageIndicator &each ) {
      return each.kind == QuotientKind::Unsaid && each.factor == 1.0 && !each.formula.empty() && each.formula == term;
    } );
    return found == indicators.end() ? std::string() : found->id;
  }

  void findCounts( std::vector<PageIndicator> &indicators )
  {
    for ( PageIndicator &indicator : indicators )
    {
      const bool hasChance = indicator.kind == QuotientKind::Share || indicator.kind == QuotientKind::Rate;
      const auto [numerator, denominator] = hasChance ? sidesOf( indicator.formula ) : std::pair<std::string_view, std::string_view>();
      indicator.cases = countingIndicator( indicators, numerator );
      indicator.people = countingIndicator( indicators, denominator );
    }
  }

  static std::optional<double> shownNumber(
    const ReleaseCells &cells, const std::string &indicator, const std::string &areaKey, const std::string &period )
  {
    const ReleaseCell *cell = indicator.empty() ? nullptr : cells.cell( indicator, areaKey, period );
    return cell && sightOf( *cell ) == CellSight::Shown ? cell->value : std::nullopt;
  }

  std::optional<FactValue> factValueOf(
    const ReleaseCells &cells, const PageIndicator &indicator, const std::string &areaKey, const std::string &period )
  {
    const std::optional<double> value = shownNumber( cells, indicator.id, areaKey, period );
    if ( !value )
      return std::nullopt;
    FactValue known{ period, *value };
    known.people = shownNumber( cells, indicator.people, areaKey, period );
    if ( !known.people || *known.people <= 0.0 )
      return FactValue{ period, *value };
    known.cases = shownNumber( cells, indicator.cases, areaKey, period );
    if ( !known.cases )
      known.cases = std::round( *value * *known.people / indicator.factor );
    return known;
  }

}
