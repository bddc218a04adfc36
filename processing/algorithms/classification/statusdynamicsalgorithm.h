#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
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

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;

  private:
    //! The indicators of status and dynamics, the latter computed from an earlier year where they are not given.
    struct Indicators
    {
      std::vector<IndexPart> status;
      std::vector<IndexPart> dynamics;
    };

    Indicators indicators( const Call &call, const AreaInput &areas ) const;
    StatusDynamicsOptions options( const Call &call ) const;
  };

}
