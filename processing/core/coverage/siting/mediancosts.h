#pragma once

#include "coverage/siting/locationsearch.h"

#include <vector>

namespace sozialraum
{

  //! Every place uses the site that costs it least: p-median, and with costs of 0 and 1 what is not covered.
  class MedianCosts : public LocationCosts
  {
  public:
    //! \a costs weighted and finite, candidate after candidate, for each place
    MedianCosts( std::vector<double> costs, std::size_t placeCount );

    std::size_t candidateCount() const override { return mCosts.size() / mPlaceCount; }
    std::size_t placeCount() const override { return mPlaceCount; }
    double objective( std::span<const std::uint32_t> sites ) const override;
    double earnings( std::uint32_t candidate, std::span<const double> multipliers ) const override;
    void subtractServed( std::uint32_t candidate, std::span<const double> multipliers, std::span<double> slope ) const override;
    std::size_t placesLookedAt( std::uint32_t ) const override { return mPlaceCount; }
    std::vector<double> firstMultipliers() const override;
    double greatestMultiplier( std::size_t place ) const override { return mGreatest[place]; }
    void fill( std::vector<std::uint32_t> &sites, std::size_t number ) const override;
    void improve( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const override;

  private:
    struct Nearest
    {
      std::vector<double> first;
      std::vector<double> second;
      std::vector<std::size_t> site; //!< position of the nearest among the sites
    };

    std::span<const double> row( std::size_t candidate ) const
    {
      return std::span( mCosts ).subspan( candidate * mPlaceCount, mPlaceCount );
    }
    Nearest nearestOf( std::span<const std::uint32_t> sites ) const;
    bool exchange( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const;

    std::vector<double> mCosts;
    std::size_t mPlaceCount;
    std::vector<double> mGreatest; //!< for each place, its greatest cost
  };

}
