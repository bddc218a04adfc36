#pragma once

#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  enum class PeerDistance
  {
    Euclidean,   //!< of the standardised indicators: each counts the same
    Mahalanobis, //!< indicators that say the same count once (Mahalanobis 1936)
  };

  struct SimilarAreasOptions
  {
    PeerDistance distance = PeerDistance::Euclidean;
    int count = 5;
    std::optional<double> smallestSize; //!< of a peer, as a multiple of the area's size: 0.5
    std::optional<double> largestSize;  //!< of a peer, as a multiple of the area's size: 2
  };

  //! An area that resembles another one.
  struct Peer
  {
    std::size_t area = 0;
    double distance = 0.0;
    std::vector<double> differences; //!< per indicator: standardised value of the peer minus that of the area
  };

  /**
   * The peers of \a area, the nearest first, of equally near ones those that come first; fewer where fewer are within the limits of size.
   *
   * \a columns: one per indicator, one value per area; NaN: the area takes no part. \a sizes (inhabitants) may be empty where there are no
   * limits.
   * \throws InputError area_lacks_indicators, too_few_areas_to_compare, covariance_singular
   */
  std::vector<Peer> similarAreas(
    std::span<const std::vector<double>> columns, std::span<const double> sizes, std::size_t area, const SimilarAreasOptions &options );

}
