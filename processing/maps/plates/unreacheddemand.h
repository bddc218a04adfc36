#pragma once

#include "maps/plates/publiccells.h"

#include <QString>

#include <memory>
#include <optional>

class QgsVectorLayer;

namespace sozialraum
{

  //! Places whose children reach no facility.
  struct UnreachedDemand
  {
    std::unique_ptr<QgsVectorLayer> places; //!< circles whose area is the number of children; null where all are reached
    double children = 0.0;                  //!< in all places
    double notReached = 0.0;                //!< of them beyond the greatest threshold
    double notConnected = 0.0;              //!< of them without any way, or too far from every road
  };

  /**
   * The places of \a demand, as “Coverage of demand” writes it with the field state, that are not reached, by their children in \a field.
   * Empty cells count as 0. With \a cells the circles are those of squares, for everyone.
   * \throws QgsProcessingException where \a demand has no such fields
   */
  UnreachedDemand unreachedDemand( const QgsVectorLayer &demand, const QString &field, const std::optional<PublicCells> &cells = {} );

  //! Whose children stand in \a field, for people: its alias, or what its name says: "under 3 years" of u3, "3 to 5 years" of a3_5.
  QString ageGroup( const QgsVectorLayer &demand, const QString &field );

}
