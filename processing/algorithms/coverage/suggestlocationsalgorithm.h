#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Where sites help most; see core/coverage/siting.h.
  class SuggestLocationsAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( SuggestLocationsAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "suggestlocations" ); }
    SuggestLocationsAlgorithm *createInstance() const override { return new SuggestLocationsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
