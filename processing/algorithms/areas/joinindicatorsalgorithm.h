#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"
#include "maps/styles/indicatorproperties.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Joins tables of official statistics to areas, with every key of both sides in a protocol; see core/areas/areajoin.h.
  class JoinIndicatorsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( JoinIndicatorsAlgorithm )

  public:
    JoinIndicatorsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Tables )
    {}

    QString name() const override { return QStringLiteral( "joinindicators" ); }
    JoinIndicatorsAlgorithm *createInstance() const override { return new JoinIndicatorsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    std::vector<TableInput> mTables;
    IndicatorPropertiesByField mKnownProperties; // of the areas
  };

}
