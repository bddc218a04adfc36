#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Everything that leaves the office, for each recipient a folder, made from its release table alone; see
  //! core/disclosure/monitorrelease.h.
  class PublishMonitorAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( PublishMonitorAlgorithm )

  public:
    PublishMonitorAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Maps )
    {}

    QString name() const override { return QStringLiteral( "publishmonitor" ); }
    Qgis::ProcessingAlgorithmFlags flags() const override;
    PublishMonitorAlgorithm *createInstance() const override { return new PublishMonitorAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    std::vector<TableInput> mRules;
    QString mMapSource; //!< the line that the licence of the outlines asks for
  };

}
