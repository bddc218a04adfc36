#pragma once

#include <memory>

class QgsVectorLayer;

namespace sozialraum
{

  //! Squares in which children are counted where a map leaves the office.
  struct PublicCells
  {
    double side = 500.0; //!< metres, above 0
    double fewest = 3.0; //!< a cell with fewer children is not drawn; at least 1
  };

  /**
   * The children of \a places, in its field \a countField, by squares: a point in the middle of each that holds enough, with their sum and
   * no other attribute. Squares lie on multiples of their side, so that two maps have the same and no difference between them tells a
   * place.
   * \returns null where no square holds enough \throws QgsProcessingException where \a places is not in a plane
   */
  std::unique_ptr<QgsVectorLayer> countedInCells( const QgsVectorLayer &places, int countField, const PublicCells &cells );

}
