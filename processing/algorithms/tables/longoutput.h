#pragma once

#include "observations/longtable.h"

#include <qgsfeature.h>
#include <qgsfields.h>

namespace sozialraum
{

  //! The fields of our own long table (observations/longtable.h), those of a table that was read or of a converted one.
  QgsFields longFields( std::size_t columnCount );

  //! The attributes of a row up to source_row; those of a converted table follow.
  QgsAttributes longAttributes( const LongRow &row );

}
