#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Lets a pending import hold; see core/store/storeimport.h.
  class AcceptImportAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( AcceptImportAlgorithm )

  public:
    AcceptImportAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Store )
    {}

    QString name() const override { return QStringLiteral( "acceptimport" ); }
    AcceptImportAlgorithm *createInstance() const override { return new AcceptImportAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

  //! Lets an import hold no more; see core/store/storeimport.h.
  class WithdrawImportAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( WithdrawImportAlgorithm )

  public:
    WithdrawImportAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Store )
    {}

    QString name() const override { return QStringLiteral( "withdrawimport" ); }
    WithdrawImportAlgorithm *createInstance() const override { return new WithdrawImportAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
