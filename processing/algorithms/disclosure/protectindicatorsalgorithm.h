#pragma once

#include "algorithms/disclosure/countstable.h"
#include "algorithms/sozialraumalgorithm.h"

namespace sozialraum
{

  //! Which counts are withheld so that nobody learns a small one; see core/disclosure/suppression.h.
  class ProtectIndicatorsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ProtectIndicatorsAlgorithm )

  public:
    ProtectIndicatorsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Release )
    {}

    QString name() const override { return QStringLiteral( "protectindicators" ); }
    ProtectIndicatorsAlgorithm *createInstance() const override { return new ProtectIndicatorsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    ReleaseTables mTables;
  };

}
