#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! How children are served by facilities, per area; see core/coverage/demandcoverage.h.
  class DemandCoverageAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( DemandCoverageAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "demandcoverage" ); }
    DemandCoverageAlgorithm *createInstance() const override { return new DemandCoverageAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
