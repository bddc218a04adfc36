#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Lists the faults of a road network: one point each, with its kind and what hangs on it.
  class CheckNetworkAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CheckNetworkAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "checknetwork" ); }
    CheckNetworkAlgorithm *createInstance() const override { return new CheckNetworkAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
