#pragma once

#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! How children are served by facilities, per area; see core/coverage/demandcoverage.h.
  class DemandCoverageAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( DemandCoverageAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    DemandCoverageAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  };

}
