#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Costs between origins and destinations as a table; see core/coverage/costmatrix.h.
  class CostMatrixAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CostMatrixAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "costmatrix" ); }
    CostMatrixAlgorithm *createInstance() const override { return new CostMatrixAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
