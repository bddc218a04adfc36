#pragma once

#include "indicators/catalogue.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  /**
   * The formula by which a rate is computed anew from the counts of a layer, "unemployment_share_2023 = unemployed_2023 / population_2023 *
   * 100", where the catalogue knows the indicator by the name of its field and the layer has all of its counts, of the same year or without
   * one. Nothing for formulas with a lag or an age measure, which no simple formula can say.
   *
   * \param field "<id>" or "<id>_<year>"
   */
  std::optional<std::string> rateProposal(
    const std::string &field, const std::vector<CatalogueIndicator> &catalogue, std::span<const std::string> layerFields );

}
