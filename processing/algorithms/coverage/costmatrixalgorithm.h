#pragma once

#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Costs between origins and destinations as a table; see core/coverage/costmatrix.h.
  class CostMatrixAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CostMatrixAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    CostMatrixAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  };

}
