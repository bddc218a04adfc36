#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Takes tables into an indicator store; see core/store/storeimport.h.
  class ImportTablesAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ImportTablesAlgorithm )

  public:
    ImportTablesAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Store )
    {}

    QString name() const override { return QStringLiteral( "importtables" ); }
    ImportTablesAlgorithm *createInstance() const override { return new ImportTablesAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    std::vector<TableInput> mTables;
  };

}
