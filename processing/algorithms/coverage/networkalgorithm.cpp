#include "algorithms/coverage/networkalgorithm.h"

#include "algorithms/coverage/roadlayer.h"

namespace sozialraum
{

  void NetworkAlgorithm::prepare( Call &call )
  {
    mSquares = squaresBeside( call.layer( "NETWORK" ) );
  }

}
