#pragma once

#include "algorithms/disclosure/countstable.h"
#include "algorithms/sozialraumalgorithm.h"

namespace sozialraum
{

  //! What each recipient can find out from a release, whoever made it; see core/disclosure/audit.h.
  class AuditReleaseAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( AuditReleaseAlgorithm )

  public:
    AuditReleaseAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Release )
    {}

    QString name() const override { return QStringLiteral( "auditrelease" ); }
    AuditReleaseAlgorithm *createInstance() const override { return new AuditReleaseAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    ReleaseTables mTables;
  };

}
