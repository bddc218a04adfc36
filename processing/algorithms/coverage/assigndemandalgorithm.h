#pragma once

#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Which child gets a place where; see core/coverage/assignment.h.
  class AssignDemandAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( AssignDemandAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    AssignDemandAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  };

}
