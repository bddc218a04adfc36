#pragma once

#include "progress.h"

#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Areas as points: the same number of coordinates for each, area after area, all finite.
  struct AreaPoints
  {
    std::size_t dimensions = 0;
    std::vector<double> coordinates;

    std::size_t size() const { return dimensions == 0 ? 0 : coordinates.size() / dimensions; }
    const double *at( std::size_t area ) const { return coordinates.data() + area * dimensions; }
  };

  //! \a columns (one per indicator, all of one length) as points.
  AreaPoints pointsOf( std::span<const std::vector<double>> columns );

  //! How many different areas there are: more types cannot be made.
  std::size_t distinctAreas( const AreaPoints &points );

  //! A division of areas into types. Types are numbered from 0 in the order in which they first occur, so that labels do not depend on
  //! chance.
  struct AreaTypes
  {
    std::vector<int> types;                   //!< per area
    std::vector<std::vector<double>> centres; //!< per type: the mean of its areas
    std::vector<std::size_t> sizes;           //!< per type
    double withinSumOfSquares = 0.0;          //!< squared distances to the centres, added up
  };

  struct KMeansOptions
  {
    int typeCount = 5;
    unsigned seed = 1;
    int starts = 150;     //!< the best of so many
    bool prunes = true;   //!< false: computes every distance; slower, with the same result
    unsigned threads = 0; //!< 0: as many as the machine has; the result does not depend on it
  };

  /**
   * k-means: the best of many starts, each refined by Lloyd's iterations and then by moving single areas as long as that lowers the sum of
   * squares (Hartigan and Wong 1979). Half of them start by k-means++ (Arthur and Vassilvitskii 2007), the others from the best types found
   * before with one centre put upon another area, which leaves optima that are only local ones (Fränti 2018).
   *
   * Guarantees, each with a test: no single move improves the types; distances that the bounds spare change nothing.
   * The same seed gives the same types, whatever the number of threads.
   * \throws InputError type_count_out_of_range (number, distinct areas)
   */
  AreaTypes kMeans( const AreaPoints &points, const KMeansOptions &options, const Progress &progress = {} );

  //! One merger of Ward's clustering: two clusters, the areas 0 … n − 1 or n + the number of an earlier merger, and its height.
  struct WardMerger
  {
    std::size_t first = 0;
    std::size_t second = 0;
    double height = 0.0; //!< as R's "ward.D2": the distance of single areas; the square root of twice the growth of the sum of squares
  };

  /**
   * Ward's hierarchical clustering (1963) with squared distances, by the nearest-neighbour chain. Mergers ascend by height.
   *
   * Clusters are kept as centres and sizes: memory grows with the number of areas, not with its square.
   */
  std::vector<WardMerger> wardMergers( const AreaPoints &points, const Progress &progress = {} );

  //! The tree cut into \a typeCount types. \throws InputError type_count_out_of_range
  AreaTypes wardTypes( const AreaPoints &points, std::span<const WardMerger> mergers, int typeCount );

  /**
   * Silhouette of each area (Rousseeuw 1987), −1 … 1: how much nearer it is to its own type than to the next; 0 where it is the only one of
   * its type. All 0 where there is only one type.
   */
  std::vector<double> silhouettes( const AreaPoints &points, const AreaTypes &types, unsigned threads = 0, const Progress &progress = {} );

}
