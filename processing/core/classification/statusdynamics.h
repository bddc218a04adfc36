#pragma once

#include "classification/compositeindex.h"

#include <string>

namespace sozialraum
{

  //! How a change is measured.
  enum class ChangeMeasure
  {
    Difference, //!< now − before; of shares: percentage points, as in Berlin and Hamburg
    Relative,   //!< (now − before) / before · 100; NaN where before is 0
  };

  std::vector<double> change( std::span<const double> now, std::span<const double> before, ChangeMeasure kind );

  //! Where the two indices are cut, in standard deviations; a value on a limit belongs to the class nearer to the mean.
  struct StatusDynamicsOptions
  {
    std::vector<double> statusCuts{ -1.0, 1.0, 1.5 };
    std::vector<double> dynamicsCuts{ -1.0, 1.0 };
    IndexOptions index; //!< of both; its classes are not used. Default: as Berlin's
    StatusDynamicsOptions();
  };

  /**
   * Status and dynamics of areas, each an index with its classes, and the group that they make together, as in Berlin's
   * Monitoring Soziale Stadtentwicklung (Indikatorenheft 2021, section 4).
   *
   * It is relative by construction: negative dynamics means less favourable than the other areas, not necessarily an increase.
   */
  struct StatusDynamics
  {
    CompositeIndex status;
    CompositeIndex dynamics;
    std::vector<int> statusClasses; //!< 1 high … 4 very low; −1, −2, −3 without
    std::vector<int>
      dynamicsClasses; //!< 1 positive, 3 stable, 5 negative, as Berlin publishes them (1, 3, 5, … with more cuts); −1, −2, −3 without
    std::vector<std::string> groups; //!< "1+", "1±", "1-" … "4-"; empty where an area lacks one of the two
  };

  //! "1+" … "4-" for classes as in StatusDynamics, the dynamics one of \a dynamicsCount; empty where one of the two is below 1.
  std::string groupName( int statusClass, int dynamicsClass, std::size_t dynamicsCount );

  //! \throws InputError as compositeIndex() does, and cuts_not_ascending
  StatusDynamics statusDynamics( std::span<const IndexPart> statusParts, std::span<const IndexPart> dynamicsParts,
    const std::vector<bool> &excluded, const StatusDynamicsOptions &options, ProblemReporter *problems = nullptr );

}
