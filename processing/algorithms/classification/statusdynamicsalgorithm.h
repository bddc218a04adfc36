#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Status and dynamics of areas as two indices, and their groups of twelve; see core/classification/statusdynamics.h.
  class StatusDynamicsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( StatusDynamicsAlgorithm )

  public:
    StatusDynamicsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Classification )
    {}

    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    StatusDynamicsAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  };

}
