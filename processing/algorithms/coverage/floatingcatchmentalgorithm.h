#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Places per child by floating catchments; see core/coverage/floatingcatchments.h.
  class FloatingCatchmentAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( FloatingCatchmentAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "floatingcatchment" ); }
    FloatingCatchmentAlgorithm *createInstance() const override { return new FloatingCatchmentAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
