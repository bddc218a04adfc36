#pragma once

#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Which offers with which attributes places and areas reach; see core/coverage/offers.h.
  class ServiceProfileAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ServiceProfileAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    ServiceProfileAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  };

}
