#pragma once

#include "coverage/supply/costmatrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! One attribute of all facilities, as it stands: numbers, or texts where it has any that are no numbers.
  struct AttributeColumn
  {
    std::string name;
    bool isNumber = false;
    std::vector<std::optional<double>> numbers; //!< for each facility, where isNumber
    std::vector<std::string> texts;             //!< for each facility, else; UTF-8
  };

  //! Something that facilities offer.
  struct Offer
  {
    std::string attribute;       //!< name of the column
    std::string value;           //!< the text they have there; empty for numbers and for yes and no
    bool isCounted = false;      //!< the amounts are numbers of places or the like, not just 0 and 1
    std::vector<double> amounts; //!< for each facility; 0 where it does not offer it
  };

  /**
   * What a column says that facilities offer. Numbers above 0 are amounts; texts that all say yes or no (ja, nein, x, true, false, –,
   * empty) are one offer; other texts are an offer for each of them, in alphabetical order.
   */
  std::vector<Offer> offersOf( const AttributeColumn &column );

  //! How a place is served with one offer.
  struct OfferReach
  {
    Cost cost = unreachable;              //!< to the nearest facility that has it
    std::uint32_t facility = unreachable; //!< of equally near ones the first
    std::vector<std::size_t> facilities;  //!< for each threshold, how many within it
    std::vector<double> amounts;          //!< for each threshold, the sum of what they offer
  };

  //! For each place of \a costs. \param amounts for each facility \param thresholds ascending
  std::vector<OfferReach> reachOf( const CostMatrix &costs, std::span<const double> amounts, std::span<const Cost> thresholds );

}
