#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Looks through a folder that is to be published for what must not leave the office; see core/disclosure/releasescan.h.
  class ScanReleaseAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ScanReleaseAlgorithm )

  public:
    ScanReleaseAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Maps )
    {}

    QString name() const override { return QStringLiteral( "scanrelease" ); }
    ScanReleaseAlgorithm *createInstance() const override { return new ScanReleaseAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    std::vector<TableInput> mProtected;
  };

}
