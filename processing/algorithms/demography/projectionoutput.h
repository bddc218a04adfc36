#pragma once

#include "algorithms/call.h"
#include "demography/projection.h"

namespace sozialraum
{

  //! The class of size of an area, in words.
  QString sizeText( double people );

  QgsFields projectionFields( const ProjectionInput &input );
  QgsFields componentFields();
  QgsFields projectionProtocolFields();
  QgsFields ratioFields();

  //! Writes what was projected, a scenario after the other.
  struct ProjectionTables
  {
    const ProjectionInput &input;
    const std::vector<Scenario> &scenarios;
    const std::vector<Projection> &projections;

    void writePeople( FeatureOutput &output, const Progress &progress ) const;
    void writeComponents( FeatureOutput &output ) const;
    void writeProtocol( FeatureOutput &output ) const;
    void writeRatios( FeatureOutput &output ) const; //!< of cohort change

  private:
    void writeYear( FeatureOutput &output, QgsFeature &row, std::size_t scenario, std::size_t area, const ProjectedYear &year ) const;
  };

}
