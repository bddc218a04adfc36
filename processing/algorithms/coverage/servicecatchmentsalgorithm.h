#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
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
    QString name() const override { return QStringLiteral( "servicecatchments" ); }
    ServiceCatchmentsAlgorithm *createInstance() const override { return new ServiceCatchmentsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;

  private:
    struct Input;

    CatchmentOptions readOptions( const Call &call ) const;
    Input readInput( const QgsProcessingFeatureSource &facilities, bool byAir, const Call &call ) const;
  };

}
