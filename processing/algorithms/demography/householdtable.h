#pragma once

#include "algorithms/demography/apportioninput.h"
#include "demography/householdplacement.h"

namespace sozialraum
{

  //! The households of the parameter HOUSEHOLDS.
  struct HouseholdTable
  {
    AreaInput rows;
    std::vector<std::int64_t> sizes; //!< persons

    std::int64_t persons() const;

    //! The fields of the households, and placed_in.
    QgsFields placedFields() const;

    void write( FeatureOutput &output, const HouseholdPlacement &placement, const ApportionInput &input ) const;
  };

  //! The households with the persons of SIZE_FIELD; nothing where none were given. \throws QgsProcessingException
  std::optional<HouseholdTable> readHouseholds( const Call &call, const ApportionInput &input );

}
