#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! What a change of facilities does to the children; see core/coverage/supply/facilitycomparison.h.
  class CompareFacilitiesAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CompareFacilitiesAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "comparefacilities" ); }
    CompareFacilitiesAlgorithm *createInstance() const override { return new CompareFacilitiesAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
