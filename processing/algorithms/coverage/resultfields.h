#pragma once

#include <qgsfields.h>

namespace sozialraum
{

  //! The fields \a given by a layer and after them \a results, which keep their names: a given field that is called like one of them gets
  //! “_input” behind its name.
  QgsFields withResultFields( const QgsFields &given, const QgsFields &results );

}
