#pragma once

#include "classification/classlabels.h"

namespace sozialraum
{

  //! The words and signs of class labels in the user's language.
  LegendWording legendWording();

}
