#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Which child gets a place where; see core/coverage/assignment.h.
  class AssignDemandAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( AssignDemandAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "assigndemand" ); }
    AssignDemandAlgorithm *createInstance() const override { return new AssignDemandAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
