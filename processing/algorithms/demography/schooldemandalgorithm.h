#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Pupils and classes of schools in the years to come; see core/demography/schooldemand.h.
  class SchoolDemandAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( SchoolDemandAlgorithm )

  public:
    SchoolDemandAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Demography )
    {}
    QString name() const override { return QStringLiteral( "schooldemand" ); }
    SchoolDemandAlgorithm *createInstance() const override { return new SchoolDemandAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
