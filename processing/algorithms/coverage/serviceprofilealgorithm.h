#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Which offers with which attributes places and areas reach; see core/coverage/offers.h.
  class ServiceProfileAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ServiceProfileAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "serviceprofile" ); }
    ServiceProfileAlgorithm *createInstance() const override { return new ServiceProfileAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
