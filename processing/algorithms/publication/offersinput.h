#pragma once

#include "report/pagebody.h"

#include <cstddef>
#include <vector>

class QgsFeatureSource;

namespace sozialraum
{

  class Call;
  class Parameters;

  //! Asks for OFFERS, the register of what there is; optional.
  void offersParameter( Parameters &p );

  /**
   * What the table of OFFERS says: the facilities within reach that "Service profile" has listed, or a register with the key of the area
   * that each facility lies in. Rows that a column "public" keeps in are left out, and told; \a language is that of attributes.
   * \throws QgsProcessingException where it has no column with names, or none with keys of areas
   */
  PageOffers readOffers( const Call &call, ReportLanguage language );

  //! The same of a table with such columns. \param keptIn how many rows were left out
  PageOffers offersFrom( const QgsFeatureSource &table, ReportLanguage language, int *keptIn = nullptr );

  //! How many are for none of \a areas.
  std::size_t offersElsewhere( const PageOffers &offers, const std::vector<PageArea> &areas );

}
