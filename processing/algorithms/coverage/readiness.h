#pragma once

#include "algorithms/call.h"
#include "algorithms/coverage/facilitypoints.h"
#include "algorithms/parameters.h"
#include "coverage/network/snapping.h"

#include <QString>

#include <vector>

namespace sozialraum
{

  //! READINESS_FIELD, of the facilities' layer \a ofSource; READINESS itself comes with networkParameters().
  void readinessField( Parameters &p, const char *ofSource );

  /**
   * Adds to the \a accesses of \a facilities what READINESS_FIELD says of each, and READINESS where it says nothing.
   * \throws InputError readiness_not_valid ( row, value ), field_missing ( field )
   */
  void addReadiness( std::vector<Access> &accesses, const PlacesOnMap &facilities, const Call &call );

  //! Tells in the log what counts before the start.
  void tellReadiness( const Call &call );

  //! What was asked for, so that results made otherwise can be told: "5", "5, wait", "wait", or empty.
  QString readinessText( const Call &call );

}
