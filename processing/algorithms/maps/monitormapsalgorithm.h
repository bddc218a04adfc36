#pragma once

#include "algorithms/mainthread.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>

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
    MonitorMapsAlgorithm *createInstance() const override { return new MonitorMapsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    // Copies of what the user's project shows.
    std::vector<std::unique_ptr<QgsVectorLayer>> mInputs;
    OfMainThread<QgsVectorLayer> mOutlines;
    OfMainThread<QgsVectorLayer> mNeighbours;
    OfMainThread<QgsVectorLayer> mLocator;
  };

}
