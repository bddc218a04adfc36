#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Writes a whole indicator store as a Data Package; see core/store/package/storepackage.h.
  class ExportStoreAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ExportStoreAlgorithm )

  public:
    ExportStoreAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Store )
    {}

    QString name() const override { return QStringLiteral( "exportstore" ); }
    ExportStoreAlgorithm *createInstance() const override { return new ExportStoreAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

  //! Makes a new indicator store of a Data Package.
  class ImportStoreAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ImportStoreAlgorithm )

  public:
    ImportStoreAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Store )
    {}

    QString name() const override { return QStringLiteral( "importstore" ); }
    ImportStoreAlgorithm *createInstance() const override { return new ImportStoreAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
