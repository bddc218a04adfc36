#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Children and places of Krippe, Kindergarten and Hort by area and Kita year; see core/demography/childcare.h.
  class ChildcareDemandAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ChildcareDemandAlgorithm )

  public:
    ChildcareDemandAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Demography )
    {}
    QString name() const override { return QStringLiteral( "childcaredemand" ); }
    ChildcareDemandAlgorithm *createInstance() const override { return new ChildcareDemandAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
