#pragma once

#include "observationstatus.h"

namespace sozialraum
{

  //! The two lists of SDMX beside our own status, which is the truth: what the figure is, and who may see it.
  struct SdmxStatus
  {
    char observation =
      'A'; //!< CL_OBS_STATUS: A normal, N not significant, Q missing and suppressed, U low reliability, M cannot exist, O missing
    char confidentiality = 'N'; //!< CL_CONF_STATUS: F free, N internal use, C confidential, A primary confidentiality
  };

  //! Many of ours are one of theirs, so that this way cannot be gone back.
  constexpr SdmxStatus sdmxStatus( ObservationStatus status )
  {
    switch ( status )
    {
      case ObservationStatus::Value:
      case ObservationStatus::Nothing:
        return { 'A', 'N' };
      case ObservationStatus::ZeroRounded:
        return { 'N', 'N' };
      case ObservationStatus::Secret:
        return { 'Q', 'C' };
      case ObservationStatus::Suppressed:
        return { 'Q', 'A' };
      case ObservationStatus::Uncertain:
        return { 'U', 'N' };
      case ObservationStatus::Blocked:
      case ObservationStatus::NoTerritory:
        return { 'M', 'F' };
      case ObservationStatus::Later:
      case ObservationStatus::Missing:
        break;
    }
    return { 'O', 'F' };
  }

}
