#include "algorithms/coverage/networkalgorithm.h"

#include "algorithms/coverage/roadlayer.h"

namespace sozialraum
{

  bool NetworkAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
  {
    mSquares = squaresBeside( parameterAsVectorLayer( parameters, QStringLiteral( "NETWORK" ), context ) );
    return true;
  }

}
