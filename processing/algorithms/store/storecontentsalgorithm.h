#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Lists what an indicator store holds; see core/store/storecontents.h.
  class StoreContentsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( StoreContentsAlgorithm )

  public:
    StoreContentsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Store )
    {}

    QString name() const override { return QStringLiteral( "storecontents" ); }
    StoreContentsAlgorithm *createInstance() const override { return new StoreContentsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
