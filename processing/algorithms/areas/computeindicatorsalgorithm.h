#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"
#include "maps/styles/indicatorproperties.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Computes the rates of an indicator catalogue from the counts of a layer; see core/indicators/indicatorvalues.h.
  class ComputeIndicatorsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ComputeIndicatorsAlgorithm )

  public:
    ComputeIndicatorsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Tables )
    {}

    QString name() const override { return QStringLiteral( "computeindicators" ); }
    ComputeIndicatorsAlgorithm *createInstance() const override { return new ComputeIndicatorsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    std::vector<TableInput> mCatalogue;
    IndicatorPropertiesByField mProperties; // of the input
  };

}
