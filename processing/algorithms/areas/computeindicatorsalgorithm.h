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

    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    ComputeIndicatorsAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    std::vector<TableInput> mCatalogue;
    IndicatorPropertiesByField mProperties; // of the input
  };

}
