#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Plates for print and a project from classified layers.
  class MonitorMapsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( MonitorMapsAlgorithm )

  public:
    MonitorMapsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Maps )
    {}

    QString name() const override { return QStringLiteral( "monitormaps" ); }
    Qgis::ProcessingAlgorithmFlags flags() const override;
    MonitorMapsAlgorithm *createInstance() const override { return new MonitorMapsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
