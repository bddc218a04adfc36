#include "algorithms/coverage/networkalgorithm.h"

#include "algorithms/coverage/roadlayer.h"

namespace sozialraum
{

  bool NetworkAlgorithm::prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
  {
    mSquares = squaresBeside( parameterAsVectorLayer( parameters, QStringLiteral( "NETWORK" ), context ) );
    return true;
  }

  void NetworkAlgorithm::add( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced )
  {
    parameter->setHelp( help );
    if ( advanced )
      parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
    addParameter( parameter.release() );
  }

  void NetworkAlgorithm::add( std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> parameters )
  {
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : parameters )
      addParameter( parameter.release() );
  }

}
