#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! One run for the question which children reach no facility; see core/coverage/supply/demandcoverage.h.
  class CheckReachAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CheckReachAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "checkreach" ); }
    Qgis::ProcessingAlgorithmFlags flags() const override;
    CheckReachAlgorithm *createInstance() const override { return new CheckReachAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
