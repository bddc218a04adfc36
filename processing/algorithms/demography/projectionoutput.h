#pragma once

#include "algorithms/call.h"
#include "demography/projection.h"

namespace sozialraum
{

  //! The class of size of an area, in words.
  QString sizeText( double people );

  QgsFields projectionFields();
  QgsFields componentFields();
  QgsFields projectionProtocolFields();

  //! Writes what was projected, a scenario after the other.
  struct ProjectionTables
  {
    const ProjectionInput &input;
    const std::vector<Scenario> &scenarios;
    const std::vector<Projection> &projections;

    void writePeople( FeatureOutput &output, const Progress &progress ) const;
    void writeComponents( FeatureOutput &output ) const;
    void writeProtocol( FeatureOutput &output ) const;
  };

}
