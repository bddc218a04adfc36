#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! One plate of catchments, facilities and the children that reach none.
  class CoveragePlateAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CoveragePlateAlgorithm )

  public:
    CoveragePlateAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Maps )
    {}

    QString name() const override { return QStringLiteral( "coverageplate" ); }
    Qgis::ProcessingAlgorithmFlags flags() const override;
    CoveragePlateAlgorithm *createInstance() const override { return new CoveragePlateAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
