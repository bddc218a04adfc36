#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Takes indicators out of a store, as `joinindicators` gives them; see core/store/storeextract.h.
  class ExtractIndicatorsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ExtractIndicatorsAlgorithm )

  public:
    ExtractIndicatorsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Store )
    {}

    QString name() const override { return QStringLiteral( "extractindicators" ); }
    ExtractIndicatorsAlgorithm *createInstance() const override { return new ExtractIndicatorsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
