#pragma once

#include "coverage/siting/locationsearch.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace sozialraum
{

  /**
   * Sites serve no more than they have places: the demand is assigned to them so that the least is left without a place, then at the least
   * cost (assignment.h). A site earns by filling its places with the demand that pays most (a fractional knapsack).
   */
  class CapacitatedCosts : public LocationCosts
  {
  public:
    /**
     * \param weights demand at each place, > 0
     * \param costs candidate after candidate, for each place; infinite where out of reach
     * \param penalty of a unit of demand that is not served, above all finite costs
     */
    CapacitatedCosts( std::vector<double> weights, std::vector<double> costs, std::vector<double> capacities, double penalty );

    //! What is served and what not.
    struct Served
    {
      double cost = 0.0; //!< demand times cost
      double unserved = 0.0;
    };
    Served serve( std::span<const std::uint32_t> sites ) const;

    std::size_t candidateCount() const override { return mCapacities.size(); }
    std::size_t placeCount() const override { return mWeights.size(); }
    double objective( std::span<const std::uint32_t> sites ) const override;
    double earnings( std::uint32_t candidate, std::span<const double> multipliers ) const override;
    void subtractServed( std::uint32_t candidate, std::span<const double> multipliers, std::span<double> slope ) const override;
    std::size_t placesLookedAt( std::uint32_t ) const override { return mWeights.size(); }
    std::vector<double> firstMultipliers() const override;
    double greatestMultiplier( std::size_t place ) const override { return mWeights[place] * mPenalty; }
    void fill( std::vector<std::uint32_t> &sites, std::size_t number ) const override;
    void improve( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const override;

  private:
    double cost( std::uint32_t candidate, std::size_t place ) const { return mCosts[candidate * mWeights.size() + place]; }
    //! Calls \a take ( place, share of its demand ) for what \a candidate serves under \a multipliers.
    template<typename Take>
    void fillPlaces( std::uint32_t candidate, std::span<const double> multipliers, const Take &take ) const;

    std::vector<double> mWeights;
    std::vector<double> mCosts;
    std::vector<double> mCapacities;
    double mPenalty;
    double mScale;       //!< of costs, to whole numbers
    std::int64_t mUnits; //!< of weights and capacities, to whole numbers
    std::vector<std::int64_t> mWeightsInUnits;
    std::vector<std::int64_t> mCapacitiesInUnits;
    mutable std::vector<std::pair<double, std::uint32_t>> mPaying; //!< kept for its memory
    mutable std::size_t mTrialsLeft;                               //!< exchanges that may still be tried
  };

}
