#pragma once

#include "coverage/siting/locationsearch.h"

#include <cstdint>
#include <vector>

namespace sozialraum
{

  /**
   * Demand that no site covers, and demand that only one covers: maximal covering, and coverage by a second site where the first one is
   * full or closes. Only pairs that cover are kept, so that looking at a candidate costs as much time as it covers places.
   */
  class CoveringCosts : public LocationCosts
  {
  public:
    //! What it costs that a place is not covered.
    struct Lack
    {
      double first = 0.0;  //!< by any site; ≥ second
      double second = 0.0; //!< by a second site, ≥ 0
    };

    //! \param covered for each candidate, the places it covers  \param lacks for each place
    CoveringCosts( std::vector<std::vector<std::uint32_t>> covered, std::vector<Lack> lacks );

    std::size_t candidateCount() const override { return mCovered.size(); }
    std::size_t placeCount() const override { return mLacks.size(); }
    double objective( std::span<const std::uint32_t> sites ) const override;
    double offered( std::span<const double> multipliers ) const override;
    double earnings( std::uint32_t candidate, std::span<const double> multipliers ) const override;
    void addWanted( std::span<const double> multipliers, std::span<double> slope ) const override;
    void subtractServed( std::uint32_t candidate, std::span<const double> multipliers, std::span<double> slope ) const override;
    std::size_t placesLookedAt( std::uint32_t candidate ) const override { return mCovered[candidate].size(); }
    std::vector<double> firstMultipliers() const override;
    double greatestMultiplier( std::size_t place ) const override { return mLacks[place].first; }
    void fill( std::vector<std::uint32_t> &sites, std::size_t number ) const override;
    void improve( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const override;

  private:
    //! What one more site is worth to a place that \a times sites cover.
    double worth( std::size_t place, std::uint32_t times ) const
    {
      return times == 0 ? mLacks[place].first : times == 1 ? mLacks[place].second : 0.0;
    }
    bool exchange( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const;

    std::vector<std::vector<std::uint32_t>> mCovered;
    std::vector<Lack> mLacks;
  };

}
