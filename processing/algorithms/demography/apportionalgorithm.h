#pragma once

#include "algorithms/call.h"
#include "algorithms/classification/classificationalgorithm.h"
#include "algorithms/demography/apportioninput.h"
#include "algorithms/parameters.h"

namespace sozialraum
{

  //! Shares persons or money among areas; see core/demography/apportionment.h.
  class ApportionAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ApportionAlgorithm )

  public:
    ApportionAlgorithm()
      : ClassificationAlgorithm( AlgorithmGroup::Demography )
    {}

    QString name() const override { return QStringLiteral( "apportion" ); }
    ApportionAlgorithm *createInstance() const override { return new ApportionAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
