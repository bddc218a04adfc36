#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Puts the counts of tables on another territory by a crosswalk; see core/areas/territoryconversion.h.
  class ConvertTerritoryAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ConvertTerritoryAlgorithm )

  public:
    ConvertTerritoryAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Tables )
    {}

    QString name() const override { return QStringLiteral( "convertterritory" ); }
    ConvertTerritoryAlgorithm *createInstance() const override { return new ConvertTerritoryAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    std::vector<TableInput> mTables;
  };

}
