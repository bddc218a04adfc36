#pragma once

#include "algorithms/parameters.h"
#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Lists what is wrong with school districts, one finding each with its reason; see core/coverage/schooldistricts.h.
  class CheckSchoolDistrictsAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CheckSchoolDistrictsAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "checkschooldistricts" ); }
    CheckSchoolDistrictsAlgorithm *createInstance() const override { return new CheckSchoolDistrictsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
