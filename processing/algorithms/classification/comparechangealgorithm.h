#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/classification/classificationalgorithm.h"

namespace sozialraum
{

  //! Whether counts of two periods differ by more than chance; see core/indicators/changetest.h.
  class CompareChangeAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CompareChangeAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "comparechange" ); }
    CompareChangeAlgorithm *createInstance() const override { return new CompareChangeAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
