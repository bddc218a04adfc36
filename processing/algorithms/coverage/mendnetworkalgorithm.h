#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Joins roads that just miss each other; see core/coverage/network/networkmending.h.
  class MendNetworkAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( MendNetworkAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "mendnetwork" ); }
    MendNetworkAlgorithm *createInstance() const override { return new MendNetworkAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
