#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"
#include "maps/styles/indicatorproperties.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Joins areas to planning areas: borders dissolved, counts summed, rates recomputed; see core/areas/dissolve.h and aggregation.h.
  class AggregateAreasAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( AggregateAreasAlgorithm )

  public:
    AggregateAreasAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Tables )
    {}

    QString name() const override { return QStringLiteral( "aggregateareas" ); }
    AggregateAreasAlgorithm *createInstance() const override { return new AggregateAreasAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    std::vector<TableInput> mMemberships;
    IndicatorPropertiesByField mProperties; // of the areas
  };

}
