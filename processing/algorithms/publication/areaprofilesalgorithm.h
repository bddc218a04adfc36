#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! A profile for each area, from a release table; see core/report/profilebody.h.
  class AreaProfilesAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( AreaProfilesAlgorithm )

  public:
    AreaProfilesAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Maps )
    {}

    QString name() const override { return QStringLiteral( "areaprofiles" ); }
    AreaProfilesAlgorithm *createInstance() const override { return new AreaProfilesAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
