#pragma once

#include "algorithms/classification/classificationalgorithm.h"
#include "classification/statusdynamics.h"

namespace sozialraum
{

  //! Status and dynamics of areas as two indices, and their groups of twelve; see core/classification/statusdynamics.h.
  class StatusDynamicsAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( StatusDynamicsAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "statusdynamics" ); }
    StatusDynamicsAlgorithm *createInstance() const override { return new StatusDynamicsAlgorithm(); }
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    AlgorithmTexts texts() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    //! The indicators of status and dynamics, the latter computed from an earlier year where they are not given.
    struct Indicators
    {
      std::vector<IndexPart> status;
      std::vector<IndexPart> dynamics;
    };

    Indicators indicators(
      const QVariantMap &parameters, QgsProcessingContext &context, const AreaInput &areas, QgsProcessingFeedback *feedback ) const;
    StatusDynamicsOptions options( const QVariantMap &parameters, QgsProcessingContext &context ) const;
  };

}
