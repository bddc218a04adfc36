#pragma once

#include "algorithms/mainthread.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  //! The main job in one run: tables joined to areas, classified, drawn, with catchments, protocol and project.
  class MonitorAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( MonitorAlgorithm )

  public:
    MonitorAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Maps )
    {}

    QString name() const override { return QStringLiteral( "monitor" ); }
    bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message = nullptr ) const override;
    MonitorAlgorithm *createInstance() const override { return new MonitorAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    // Copies of what the user's project shows, which the project of the monitor copies once more.
    OfMainThread<QgsVectorLayer> mOutlines;
    OfMainThread<QgsVectorLayer> mNeighbours;
    OfMainThread<QgsVectorLayer> mFacilities;
  };

}
