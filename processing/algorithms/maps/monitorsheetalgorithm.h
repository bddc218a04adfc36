#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Municipalities by dimensions of an index, on one sheet.
  class MonitorSheetAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( MonitorSheetAlgorithm )

  public:
    MonitorSheetAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Maps )
    {}

    QString name() const override { return QStringLiteral( "monitorsheet" ); }
    Qgis::ProcessingAlgorithmFlags flags() const override;
    MonitorSheetAlgorithm *createInstance() const override { return new MonitorSheetAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
