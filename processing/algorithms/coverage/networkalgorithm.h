#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QString>
#include <qgsprocessingparameters.h>

#include <memory>
#include <vector>

namespace sozialraum
{

  //! What the algorithms of coverage share: they have a NETWORK, with its squares beside it, and many parameters.
  class NetworkAlgorithm : public SozialraumAlgorithm
  {
  protected:
    NetworkAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Coverage )
    {}

    //! Looks for the squares of the network where layers may be asked, in the main thread.
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

    //! From squaresBeside(), of the network.
    const QString &squares() const { return mSquares; }

    void add( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced = false );
    void add( std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> parameters );

  private:
    QString mSquares;
  };

}
