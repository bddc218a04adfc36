#pragma once

#include "algorithms/coverage/networkalgorithm.h"
#include "coverage/catchments/servicecatchments.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Catchments of facilities on the road network; see core/coverage/servicecatchments.h.
  class ServiceCatchmentsAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ServiceCatchmentsAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    ServiceCatchmentsAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    struct Input;

    CatchmentOptions readOptions( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) const;
    Input readInput( const QgsProcessingFeatureSource &facilities, bool byAir, const QVariantMap &parameters, QgsProcessingContext &context,
      QgsProcessingFeedback *feedback ) const;
  };

}
