#pragma once

#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Places per child by floating catchments; see core/coverage/floatingcatchments.h.
  class FloatingCatchmentAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( FloatingCatchmentAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    FloatingCatchmentAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  };

}
