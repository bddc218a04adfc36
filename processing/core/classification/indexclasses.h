#pragma once

#include "classification/compositeindex.h"

namespace sozialraum
{

  // The last steps of an index, shared by what computes it and by what sums it up for the areas above.

  //! Whether \a area is one of those that make the scale.
  bool makesScale( const IndexOptions &options, std::size_t area );

  //! The group of \a area; 0 where nothing is made within groups.
  std::size_t groupOfArea( const IndexOptions &options, std::size_t area );

  //! Fills in the ranks: the highest index of those that make the scale is 1, within its group; one between two of them comes behind the
  //! higher.
  void rankIndex( CompositeIndex &index, const IndexOptions &options );

  /**
   * Fills in the classes. Limits come from the areas that make the scale; classes of ranks, and with groupedClasses all, from each group by
   * itself: the limits of such classes are their numbers, since those of the index differ from group to group.
   * \throws InputError no_area_to_rate
   */
  void classifyIndex( CompositeIndex &index, const IndexOptions &options, ProblemReporter *problems );

}
