#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! How a projection did, after the event; see core/demography/projectionerrors.h.
  class EvaluateProjectionAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( EvaluateProjectionAlgorithm )

  public:
    EvaluateProjectionAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Demography )
    {}
    QString name() const override { return QStringLiteral( "evaluateprojection" ); }
    EvaluateProjectionAlgorithm *createInstance() const override { return new EvaluateProjectionAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
