#pragma once

#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * Survivors of a birth ( \a survivors: l, 0 … 1 ) after mortality has moved by \a alpha in Brass' relational model (1971): the logit
   * ½ ln( l / ( 1 − l ) ) grows by it, so that l' = 1 / ( 1 + exp( −2 α − 2 Y ) ). Above 0 people live longer; 0 and 1 stay.
   */
  double relationalSurvival( double survivors, double alpha );

  /**
   * Probabilities to die by single age, \a mortality from birth on, the last for the open age, after the table moved by \a alpha: survivors
   * are made of them, moved and made into probabilities again. The open age changes like the age before it.
   */
  std::vector<double> relationalMortality( std::span<const double> mortality, double alpha );

}
