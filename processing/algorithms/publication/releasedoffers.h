#pragma once

#include "report/pageoffers.h"

#include <QVariant>
#include <qgsvectorlayer.h>

#include <memory>

namespace sozialraum
{

  class Call;
  class StoreDatabase;

  //! The public register as what is made of a release takes it.
  struct ReleasedOffers
  {
    QVariant input;   //!< of an algorithm; invalid: none
    PageOffers shown; //!< the same, read
    std::unique_ptr<QgsVectorLayer> layer = {};
  };

  //! Those of OFFERS, else what the register of the store holds today; none where it has none.
  ReleasedOffers offersOf( const Call &call, StoreDatabase &database );

}
